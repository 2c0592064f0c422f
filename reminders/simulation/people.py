"""Whose phones may be held: the people of demo clinics, for staff of just those clinics."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import QuerySet

from reminders import clock
from reminders.domain.delivery import Status
from reminders.domain.wall_time import zone as zone_of
from reminders.models import InboundMessage, OutboundMessage, Patient

SHOWN: Final = 50
_ARRIVED: Final = (Status.ACCEPTED, Status.SENT, Status.DELIVERED)


@dataclass(frozen=True, slots=True)
class Card:
    """One person in the list."""

    patient: Patient
    name: str
    initial: str
    time: str
    """Their own day and hour."""
    date: str
    place: str
    preview: str
    is_new: bool
    latest: int
    """The latest message that has arrived, by its id: what has been seen when their phone is looked at."""


def allowed(user: Any) -> QuerySet[Patient]:
    """Return the people whose phones a user may hold. Nobody of a live clinic, whoever asks."""
    people = Patient.objects.filter(clinic__is_demo=True).select_related("clinic")
    return people if user.is_superuser else people.filter(clinic__staff__user=user)


def cards(people: QuerySet[Patient], seen: Mapping[str, int]) -> list[Card]:
    """Return the list of people; `seen` holds the latest message that was looked at, by public id."""
    patients = list(people.order_by("id")[:SHOWN])
    ids = [patient.pk for patient in patients]
    arrived = OutboundMessage.objects.filter(patient__in=ids, status__in=_ARRIVED)
    ours = {m.patient_id: m for m in arrived.order_by("patient_id", "-id").distinct("patient_id")}
    replies = InboundMessage.objects.filter(patient__in=ids)
    theirs = {r.patient_id: r for r in replies.order_by("patient_id", "-id").distinct("patient_id")}
    now = clock.now()
    return [_card(p, ours.get(p.pk), theirs.get(p.pk), seen.get(str(p.public_id)), now) for p in patients]


def _card(
    patient: Patient, ours: OutboundMessage | None, theirs: InboundMessage | None, seen: int | None, now: datetime
) -> Card:
    unanswered = ours is not None and (theirs is None or theirs.received_at < ours.created_at)
    shown = ours.body if ours and unanswered else theirs.body if theirs else ""
    name, local = str(patient), now.astimezone(zone_of(patient.zone))
    return Card(
        patient=patient,
        name=name,
        initial=name[:1].upper(),
        time=f"{local:%H:%M}",
        date=f"{local:%a} {local.day} {local:%b}",
        place=patient.zone.rpartition("/")[2].replace("_", " "),
        preview=shown if unanswered or not theirs else f"{name}: {shown}",
        is_new=ours is not None and (ours.pk > seen if seen is not None else unanswered),
        latest=ours.pk if ours else 0,
    )
