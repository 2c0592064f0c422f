"""Read a message for danger, and act on it in the transaction that keeps the message."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from reminders import clock, log, wakeup
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind
from reminders.domain.escalation import REPLY_AGAIN, pages_staff, telling
from reminders.domain.texts.rendering import render
from reminders.domain.triage import TEXTS, Flag, Level, SafetyContext, flags, reply_key, worst
from reminders.domain.values import Lane
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
OPTED_OUT: Final = "The person has opted out of texts, so the safety text cannot reach them. Reach them another way."
NO_SENDER: Final = "The clinic has no sender for the safety text. Reach the person another way."


def assess(inbound: InboundMessage, cleaned: str, asked: SafetyContext | None = None) -> frozenset[Flag]:
    """Raise an alert and answer with the fixed text where a message tells of danger. Returns the flags.

    Belongs into the caller's transaction, before anything else is made of the message.
    """
    raised = flags(cleaned, asked)
    clinic = inbound.clinic
    if not raised or clinic is None:
        return raised
    usual = _usual(inbound)
    answered = _reply(inbound, clinic, raised)
    if pages_staff(raised, usual, cleaned):
        alert = _alert(inbound, clinic, raised)
        if not answered:
            Alert.objects.filter(pk=alert.pk).update(unheard=_unheard(inbound))
        log.event("alert.raised", alert=alert.pk, inbound=inbound.pk, urgency=alert.level)
    return raised


def _usual(inbound: InboundMessage) -> set[Flag]:
    marked = UsualSymptom.objects.filter(patient=inbound.patient_id).values_list("flag", flat=True)
    return {Flag(flag) for flag in marked} if inbound.patient_id else set()


def _alert(inbound: InboundMessage, clinic: Clinic, raised: Collection[Flag]) -> Alert:
    """Open an alert, or renew the one that is open for this address: it notifies again."""
    now, level = clock.now(), worst(raised) or Level.DOCTOR
    alert = (
        Alert.objects.select_for_update()
        .filter(clinic=clinic, address=inbound.address, status="open", is_test=False)
        .first()
    )
    if alert is None:
        alert = Alert.objects.create(
            clinic=clinic,
            patient=inbound.patient,
            address=inbound.address,
            level=level,
            flags=sorted(raised),
            opened_at=now,
            flagged_at=now,
        )
    else:
        alert.flags = sorted({*alert.flags, *raised})
        alert.level = worst(Flag(flag) for flag in alert.flags) or level
        alert.flagged_at, alert.times_flagged, alert.step = now, alert.times_flagged + 1, 0
        alert.save(update_fields=["flags", "level", "flagged_at", "times_flagged", "step"])
    AlertFlagging.objects.create(alert=alert, inbound=inbound, flags=sorted(raised), at=inbound.received_at)
    tell(alert, now)
    return alert


def tell(alert: Alert, now: datetime) -> int:
    """Make the notices of an alert's present step, and set its next one. Returns how many notices.

    Where the clinic has nobody to tell, the alert stays open and every list of alerts says so.
    """
    contacts = list(SafetyContact.objects.filter(clinic_id=alert.clinic_id, is_active=True).order_by("position"))
    number = alert.notices.count() + 1
    told = telling(alert.step, [contact.position for contact in contacts], now)
    notices = [
        AlertNotice(alert=alert, contact=contact, channel=channel, number=number)
        for contact in contacts
        if contact.position in told.positions
        for channel in (("email", "sms") if contact.phone else ("email",))
    ]
    AlertNotice.objects.bulk_create(notices)
    Alert.objects.filter(pk=alert.pk).update(step=alert.step + 1, escalate_at=told.next_at)
    wakeup.nudge("reminders.tell_staff")
    return len(notices)


def _reply(inbound: InboundMessage, clinic: Clinic, raised: Collection[Flag]) -> bool:
    """Answer with the fixed text. False where it cannot reach the person."""
    key = reply_key(raised)
    if key is None or inbound.address.suppressed_at is not None:
        return False
    sender = inbound.sender or Sender.objects.filter(clinic=clinic, channel=inbound.channel, is_active=True).first()
    if sender is None:
        return False
    if not _said_lately(inbound, TEXTS[key]):
        outbox.put([draft(inbound, clinic, sender, TEXTS[key], f"safety:{inbound.pk}")])
        wakeup.nudge("reminders.send_now")
    return True


def draft(inbound: InboundMessage, clinic: Clinic, sender: Sender, template: str, key: str) -> outbox.Draft:
    """Return the safety text to somebody's message, ready for the outbox."""
    now = clock.now()
    values = {"emergency": clinic.emergency_number, "crisis_line": clinic.crisis_line, "sender": clinic.sender_name}
    return outbox.Draft(
        clinic_id=clinic.pk,
        patient_id=inbound.patient_id,
        address_id=inbound.address_id,
        sender_id=sender.pk,
        channel=inbound.channel,
        kind=MessageKind.SAFETY,
        body=render(template, values),
        key=key,
        key_date=inbound.received_at.date(),
        due_at=now,
        expires_at=now + LIFE,
        lane=Lane.NOW,
        unsolicited=False,
        any_hour=True,
        subject="Your check-in" if inbound.channel == "email" else "",
        answers_id=inbound.pk,
    )


def _said_lately(inbound: InboundMessage, template: str) -> bool:
    """Return whether this person got this very text within the last minutes: a second one so soon would be noise."""
    lately = OutboundMessage.objects.filter(
        address=inbound.address, kind=MessageKind.SAFETY, created_at__gt=clock.now() - REPLY_AGAIN
    )
    opening = template.partition("{")[0]
    return any(message.body.startswith(opening) for message in lately.order_by("-id")[:5])


def _unheard(inbound: InboundMessage) -> str:
    return OPTED_OUT if inbound.address.suppressed_at is not None else NO_SENDER
