"""Ask somebody whether they want messages: one text or one mail, which runs out by itself and is never repeated."""

from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from django.db import transaction

from reminders import clock, conf, links
from reminders.delivery import outbox
from reminders.domain import answers as words
from reminders.domain.consent import INVITATION_LIFE, ConsentKind
from reminders.domain.delivery import MessageKind
from reminders.domain.texts.rendering import render
from reminders.domain.values import ChannelKind, Lane
from reminders.errors import InvalidInput
from reminders.models import Address, ConsentEvent, ContactPoint, Patient, Sender

from . import consent

_TRIED_FOR: Final = timedelta(hours=24)


class Reply(StrEnum):
    """What becomes of a yes to an invitation by mail."""

    AGREED = "agreed"
    RUN_OUT = "run_out"
    UNKNOWN = "unknown"


@transaction.atomic
def invite(point: ContactPoint, *, evidence: str, actor: Any = None) -> ConsentEvent:
    """Ask once whether a person wants messages here. Raises InvalidInput where they must not or need not be asked.

    `evidence`: how staff know that they may be asked. Nothing else is sent on the strength of an invitation.
    """
    Address.objects.select_for_update().get(pk=point.address_id)
    sender = _check(point)
    event = consent.record(point, ConsentKind.INVITED, basis="invitation", evidence=evidence, actor=actor)
    now = clock.now()
    draft = outbox.Draft(
        clinic_id=point.patient.clinic_id,
        patient_id=point.patient_id,
        address_id=point.address_id,
        sender_id=sender.pk,
        channel=point.channel,
        kind=MessageKind.INVITATION,
        body=_body(point, event),
        key=f"invitation:{event.pk}",
        key_date=now.date(),
        due_at=now,
        expires_at=now + _TRIED_FOR,
        lane=Lane.SOON,
        subject="Your reminder" if point.channel == ChannelKind.EMAIL else "",
    )
    outbox.put([draft], now)
    return event


def _check(point: ContactPoint) -> Sender:
    """Return whom an invitation comes from. Raises InvalidInput where there can be none."""
    point.address.refresh_from_db(fields=["suppressed_at"])
    if point.address.suppressed_at is not None:
        raise InvalidInput("They asked us to stop. Only they themselves can come back, by START and JOIN.")
    if consent.present(point).given:
        raise InvalidInput("They have agreed already: there is nothing to ask.")
    since = clock.now() - INVITATION_LIFE
    if ConsentEvent.objects.filter(
        patient=point.patient_id, address=point.address_id, kind=ConsentKind.INVITED, at__gt=since
    ).exists():
        raise InvalidInput("They were invited in the last three days and may still answer. Nobody is asked twice.")
    sender = Sender.objects.filter(clinic=point.patient.clinic_id, channel=point.channel, is_active=True).first()
    if sender is None:
        raise InvalidInput("The clinic has no sender on this channel: add one first.")
    return sender


def _body(point: ContactPoint, event: ConsentEvent) -> str:
    clinic = point.patient.clinic
    values = {"sender": clinic.sender_name, "emergency": clinic.emergency_number, "name": None}
    if point.channel == ChannelKind.SMS:
        return render(with_cap(words.INVITATION, point.patient), values)
    written = render(with_cap(words.INVITATION_MAIL, point.patient), values)
    return f"{written}\n\n{conf.public_url(links.agree_path(event.pk))}"


def with_cap(template: str, patient: Patient) -> str:
    """Return a text with the person's daily limit in it."""
    return template.replace("{a}", str(cap_of(patient)))


def cap_of(patient: Patient) -> int:
    """Return the most texts a day that we start for a person."""
    return patient.clinic.daily_cap if patient.daily_cap is None else patient.daily_cap


def look(event_id: int) -> tuple[Reply, ConsentEvent | None]:
    """Return whether an invitation may still be answered, and which one it is. Changes nothing."""
    event = ConsentEvent.objects.filter(pk=event_id, kind=ConsentKind.INVITED).select_related("clinic").first()
    if event is None or event.patient_id is None:
        return Reply.UNKNOWN, None
    return (Reply.AGREED if clock.now() - event.at <= INVITATION_LIFE else Reply.RUN_OUT), event


@transaction.atomic
def agree(event_id: int) -> Reply:
    """Take somebody's yes to an invitation, however often it is given."""
    state, event = look(event_id)
    if event is None or state is not Reply.AGREED:
        return state
    Address.objects.select_for_update().get(pk=event.address_id)
    point = (
        ContactPoint.objects.filter(patient=event.patient_id, address=event.address_id, is_active=True)
        .select_related("patient__clinic", "address")
        .first()
    )
    if point is None:
        return Reply.UNKNOWN
    if point.address.suppressed_at is not None or not consent.present(point).given:
        consent.rejoin(point, basis="link", evidence=f"The link in invitation {event.pk}")
    return Reply.AGREED
