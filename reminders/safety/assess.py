"""Act on danger in the transaction that keeps the words: an alert for staff, a fixed text for the person.

The two are separate steps, so that a fault in one of them never costs the other (reminders/conversation/hearing.py).
Both may be repeated: a message raises one alert and gets one answer, however often it is heard.
"""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import connection
from django.db.models import Q

from reminders import clock, log, wakeup
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.escalation import (
    REPLY_AGAIN,
    REST_AFTER,
    RESTS_AFTER,
    WHILE_STAFFED,
    AlertStatus,
    Telling,
    is_staffed,
    pages_staff,
    telling,
    telling_again,
)
from reminders.domain.texts.rendering import render
from reminders.domain.triage import TEXTS, Flag, Level, ReplyKey, SafetyContext, flags, reply_key, worst
from reminders.domain.values import Lane
from reminders.domain.wall_time import zone
from reminders.enrolment import patients
from reminders.models import (
    Alert,
    AlertFlagging,
    AlertNotice,
    Clinic,
    InboundMessage,
    OutboundMessage,
    SafetyContact,
    Sender,
    UsualSymptom,
)

LIFE: Final = timedelta(hours=2)
OPTED_OUT: Final = "They had asked us to stop, so no safety text can reach them. Reach them another way."
STOPPED_NOW: Final = "They asked us to stop in the same message. They got one text with the emergency number, no more."
NO_SENDER: Final = "The clinic has no sender for the safety text. Reach them another way."


@dataclass(frozen=True, slots=True)
class Danger:
    """What one message tells of."""

    inbound: InboundMessage
    cleaned: str
    flags: frozenset[Flag]


def find(inbound: InboundMessage, cleaned: str, asked: SafetyContext | None = None) -> Danger | None:
    """Return the danger that a message tells of, or None."""
    raised = flags(cleaned, asked)
    if raised and inbound.clinic is None:
        # Nobody can be told, and there is no sender to answer by: `manage.py doctor` shows it.
        log.event("danger.nobodys", severity=logging.CRITICAL, inbound=inbound.pk)
    return Danger(inbound, cleaned, raised) if raised else None


def alert(danger: Danger) -> Alert | None:
    """Open an alert, or renew the one that is open for this address. None where staff need not hear of it."""
    inbound, clinic = danger.inbound, danger.inbound.clinic
    if clinic is None or not pages_staff(danger.flags, _usual(inbound), danger.cleaned):
        return None
    known = AlertFlagging.objects.filter(inbound=inbound).select_related("alert").first()
    return known.alert if known else _raise(inbound, clinic, danger.flags, clock.now())


def rest(danger: Danger) -> None:
    """Have no reminder follow on an emergency or a crisis that staff are told of: the alert's page lets them go on."""
    inbound = danger.inbound
    told = AlertFlagging.objects.filter(inbound=inbound).exists()
    if inbound.patient is not None and told and worst(danger.flags) in RESTS_AFTER:
        patients.rest_after_danger(inbound.patient, inbound.received_at + REST_AFTER)


def _usual(inbound: InboundMessage) -> set[Flag]:
    marked = UsualSymptom.objects.filter(patient=inbound.patient_id).values_list("flag", flat=True)
    return {Flag(flag) for flag in marked} if inbound.patient_id else set()


def _raise(inbound: InboundMessage, clinic: Clinic, raised: Collection[Flag], now: datetime) -> Alert:
    level, contacts = worst(raised) or Level.DOCTOR, _contacts(clinic)
    opened = Alert.objects.select_for_update().filter(
        clinic=clinic, address=inbound.address, status=AlertStatus.OPEN, is_test=False
    )
    found = opened.first()
    if found is None:
        found = Alert.objects.create(
            clinic=clinic,
            patient=inbound.patient,
            address=inbound.address,
            level=level,
            flags=sorted(raised),
            opened_at=now,
            flagged_at=now,
        )
        told = telling(0, [contact.position for contact in contacts], now)
        step = 1
    else:
        found.flags = sorted({*found.flags, *raised})
        found.level = worst(Flag(flag) for flag in found.flags) or level
        found.flagged_at, found.times_flagged = now, found.times_flagged + 1
        found.patient = found.patient or inbound.patient
        found.save(update_fields=["flags", "level", "flagged_at", "times_flagged", "patient"])
        told = telling_again(found.step, [contact.position for contact in contacts], now, found.escalate_at)
        step = found.step
    AlertFlagging.objects.create(alert=found, inbound=inbound, flags=sorted(raised), at=inbound.received_at)
    _tell(found, contacts, told, step)
    log.event("alert.raised", alert=found.pk, inbound=inbound.pk, urgency=found.level)
    return found


def escalate(found: Alert, now: datetime) -> int:
    """Tell whoever is next of an alert that nobody has acknowledged. Returns how many notices that made."""
    return _tell(found, _contacts(found.clinic), telling(found.step, positions(found), now), found.step + 1)


def tell_again(found: Alert, now: datetime) -> int:
    """Tell everybody who was told so far once more: something about an alert has become worse."""
    told = telling_again(found.step, positions(found), now, found.escalate_at)
    return _tell(found, _contacts(found.clinic), told, found.step)


def positions(found: Alert) -> list[int]:
    """Return the contacts of an alert's clinic in their order, by their places in it."""
    return [contact.position for contact in _contacts(found.clinic)]


def _contacts(clinic: Clinic) -> list[SafetyContact]:
    return list(SafetyContact.objects.filter(clinic=clinic, is_active=True).order_by("position"))


def _tell(found: Alert, contacts: Collection[SafetyContact], told: Telling, step: int) -> int:
    """Make notices. Where a contact's notice still waits to be sent, it tells of this as well."""
    waiting = set(found.notices.filter(sent_at=None, tries=0).values_list("contact_id", "channel"))
    number = found.notices.count() + 1
    notices = [
        AlertNotice(alert=found, contact=contact, channel=channel, number=number)
        for contact in contacts
        if contact.position in told.positions
        for channel in (("email", "sms") if contact.phone else ("email",))
        if (contact.pk, channel) not in waiting
    ]
    AlertNotice.objects.bulk_create(notices)
    Alert.objects.filter(pk=found.pk).update(step=step, escalate_at=told.next_at)
    if not contacts:
        log.event("alert.nobody", severity=logging.ERROR, alert=found.pk, clinic=found.clinic_id)
    wakeup.nudge("reminders.tell_staff")
    return len(notices)


def answer(danger: Danger, *, stops: bool) -> None:
    """Put the fixed text into the outbox; where it cannot reach the person, say so on the alert.

    `stops`: the same message asks us to stop. Its one confirmation names the emergency number; nothing else may follow.
    """
    reason = _answer(danger, stops=stops)
    if reason:
        Alert.objects.filter(flaggings__inbound=danger.inbound).update(unheard=reason)


def _answer(danger: Danger, *, stops: bool) -> str:
    inbound, clinic, key = danger.inbound, danger.inbound.clinic, reply_key(danger.flags)
    if clinic is None or key is None:
        return ""
    if inbound.address.suppressed_at is not None and inbound.address.suppressed_at < inbound.received_at:
        return OPTED_OUT
    if stops:
        return STOPPED_NOW
    sender = sender_for(inbound, clinic)
    if sender is None:
        return NO_SENDER
    if not _said_lately(danger, key):
        body = render(_words(danger, clinic, key), values_of(clinic))
        outbox.put([draft(inbound, sender, body, f"safety:{inbound.pk}", key)])
        wakeup.nudge("reminders.send_now")
    return ""


def _words(danger: Danger, clinic: Clinic, key: ReplyKey) -> str:
    told = AlertFlagging.objects.filter(inbound=danger.inbound, alert__notices__isnull=False).exists()
    if told and is_staffed(clock.now().astimezone(zone(clinic.zone)), clinic.opens, clinic.closes):
        return WHILE_STAFFED.get(key, TEXTS[key])
    return TEXTS[key]


def values_of(clinic: Clinic) -> dict[str, str | None]:
    """Return what a clinic's fixed texts are filled in with."""
    return {"emergency": clinic.emergency_number, "crisis_line": clinic.crisis_line, "sender": clinic.sender_name}


def sender_for(inbound: InboundMessage, clinic: Clinic) -> Sender | None:
    """Return whom a safety text comes from: the sender that was written to, unless it cannot send and another can."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")  # circuits live by the database's clock
        (now,) = cursor.fetchone()
    senders = Sender.objects.filter(clinic=clinic, channel=inbound.channel, is_active=True).order_by("id")
    ready = list(senders.filter(Q(circuit_open_until=None) | Q(circuit_open_until__lte=now))) or list(senders)
    same = next((sender for sender in ready if sender.pk == inbound.sender_id), None)
    return same or next(iter(ready), None) or inbound.sender


def draft(inbound: InboundMessage, sender: Sender, body: str, key: str, about: str) -> outbox.Draft:
    """Return the safety text to somebody's message, ready for the outbox."""
    now = clock.now()
    return outbox.Draft(
        clinic_id=sender.clinic_id,
        patient_id=inbound.patient_id,
        address_id=inbound.address_id,
        sender_id=sender.pk,
        channel=inbound.channel,
        kind=MessageKind.SAFETY,
        body=body,
        key=key,
        key_date=inbound.received_at.date(),
        due_at=now,
        expires_at=now + LIFE,
        lane=Lane.NOW,
        unsolicited=False,
        any_hour=True,
        subject="Your check-in" if inbound.channel == "email" else "",
        answers_id=inbound.pk,
        text_code=about,
    )


def _said_lately(danger: Danger, key: ReplyKey) -> bool:
    """Return whether this person got this very text for this very danger within the last minutes.

    A second one so soon would be noise; to silence on pills after words of dying it would be an answer.
    """
    said = OutboundMessage.objects.filter(
        address=danger.inbound.address, kind=MessageKind.SAFETY, created_at__gt=clock.now() - REPLY_AGAIN
    )
    told = dict(said.exclude(status__in=LOST).exclude(answers=danger.inbound).values_list("answers", "text_code"))
    flaggings = AlertFlagging.objects.filter(inbound__in=told).values_list("flags", flat=True)
    answered = {Flag(flag) for flags in flaggings for flag in flags}
    return key in told.values() and not danger.flags - answered - _usual(danger.inbound)


LOST: Final = (
    Status.FAILED,
    Status.UNDELIVERED,
    Status.SUPPRESSED,
    Status.EXPIRED,
    Status.CANCELLED,
)
"""A safety text that ended so has not reached the person."""
