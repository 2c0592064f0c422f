"""One of everything at a clinic, and the people who work there."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Model

from reminders.domain.consent import ConsentKind
from reminders.domain.delivery import AttemptOutcome, MessageKind, Status
from reminders.domain.planning import Origin, Outcome, Reason
from reminders.domain.values import Lane
from reminders.enrolment import addresses, consent, patients, schedules
from reminders.models import (
    Alert,
    Answer,
    Attempt,
    CategoryPolicy,
    CheckIn,
    CheckInForm,
    Clinic,
    ContactPoint,
    InboundMessage,
    InboxItem,
    LibraryText,
    Occurrence,
    OutboundMessage,
    Patient,
    Question,
    Receipt,
    ReviewItem,
    Role,
    Schedule,
    Sender,
    StaffMember,
    SymptomEntry,
    Understanding,
)

NOON = datetime(2026, 1, 12, 17, tzinfo=UTC)
RULE = {"days": "FREQ=DAILY", "starts_on": "2026-01-05", "times": {"at": ["09:00"]}}
_numbers = iter(range(10_000))


@dataclass
class World:
    """A clinic with one row of every kind."""

    clinic: Clinic
    patient: Patient
    rows: dict[type[Model], Model] = field(default_factory=dict)


def make_clinic(name: str, **kwargs: Any) -> Clinic:
    clinic = Clinic.objects.create(name=name, **kwargs)
    Sender.objects.create(clinic=clinic, channel="sms", value=f"+1500555{next(_numbers):04d}")
    return clinic


def make_patient(
    clinic: Clinic, name: str = "Ann", phone: str | None = None, agreed: bool = True, **kwargs: Any
) -> Patient:
    patient = patients.save(Patient(clinic=clinic, preferred_name=name, zone=kwargs.pop("zone", clinic.zone), **kwargs))
    point = addresses.connect(patient, "sms", phone or f"+1555{next(_numbers):07d}")
    if agreed:
        consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return patient


def make_schedule(patient: Patient, rule: Any = RULE, category: str = "hydration", **kwargs: Any) -> Schedule:
    return schedules.save(Schedule(patient=patient, category=category, rule=rule, **kwargs))


def make_message(patient: Patient, status: Status = Status.QUEUED, **kwargs: Any) -> OutboundMessage:
    number = next(_numbers)
    point = ContactPoint.objects.get(patient=patient)
    return OutboundMessage.objects.create(
        **{
            "clinic": patient.clinic,
            "patient": patient,
            "address": point.address,
            "sender": patient.clinic.senders.get(),
            "channel": "sms",
            "lane": Lane.LATER,
            "kind": MessageKind.REMINDER,
            "unsolicited": True,
            "category": "hydration",
            "key": f"test-{number}",
            "key_date": NOON.date(),
            "body": "Small sips, please.",
            "status": status,
            "due_at": NOON,
            "expires_at": NOON + timedelta(hours=1),
            "created_at": NOON,
        }
        | kwargs
    )


def make_reply(patient: Patient, body: str = "pain 6") -> InboundMessage:
    point = ContactPoint.objects.get(patient=patient)
    return InboundMessage.objects.create(
        channel="sms", provider_id=f"in-{next(_numbers)}", address=point.address, clinic=patient.clinic,
        patient=patient, sender=patient.clinic.senders.get(), body=body, received_at=NOON,
    )  # fmt: skip


def make_occurrence(patient: Patient, schedule: Schedule | None = None) -> Occurrence:
    number = next(_numbers)
    return Occurrence.objects.create(
        patient=patient, schedule=schedule, origin=Origin.SCHEDULE, origin_key=str(number), slot_date=NOON.date(),
        slot_time=time(9), zone=patient.zone, local_date=NOON.date(), category="hydration", channel="sms", due_at=NOON,
        outcome=Outcome.SKIP, reason=Reason.CAPPED, decided_at=NOON,
    )  # fmt: skip


def make_entry(patient: Patient, inbound: InboundMessage | None = None, **kwargs: Any) -> SymptomEntry:
    return SymptomEntry.objects.create(
        patient=patient,
        metric="pain",
        number=6,
        at=NOON,
        zone=patient.zone,
        local_date=NOON.date(),
        inbound=inbound,
        **kwargs,
    )


def make_waiting(reply: InboundMessage) -> list[Model]:
    """A message in the inbox, and its reading in the review queue."""
    known = {"inbound": reply, "clinic": reply.clinic, "patient": reply.patient, "opened_at": NOON}
    return [
        InboxItem.objects.create(queue="inbox", why="question", **known),
        ReviewItem.objects.create(queue="review", why="number_in_note", **known),
    ]


def make_world(name: str) -> World:
    clinic = make_clinic(name)
    patient = make_patient(clinic, f"Person of {name}")
    schedule = make_schedule(patient)
    message, reply = make_message(patient), make_reply(patient)
    attempt = Attempt.objects.create(
        message=message, number=1, token=f"t{next(_numbers)}", outcome=AttemptOutcome.ACCEPTED
    )
    Receipt.objects.create(attempt=attempt, provider_id=f"p{next(_numbers)}", word="delivered", status=Status.DELIVERED)
    Understanding.objects.create(inbound=reply, reader_version="1", reading=json.dumps({"pain": 6}), at=NOON)
    form = CheckInForm.objects.create(clinic=clinic, name=f"Form of {name}")
    Question.objects.create(form=form, position=1, metric="pain")
    check_in = CheckIn.objects.create(
        patient=patient, form=form, channel="sms", zone=patient.zone, local_date=NOON.date(), opened_at=NOON
    )
    entry = make_entry(patient, reply)
    Answer.objects.create(check_in=check_in, metric="pain", entry=entry)
    CategoryPolicy.objects.create(clinic=clinic, category="hydration", useful_minutes=20)
    text = LibraryText.objects.create(clinic=clinic, code="OWN1", category="hydration", text="A few sips, {name}?")
    point = ContactPoint.objects.get(patient=patient)
    alert = Alert.objects.create(
        clinic=clinic, patient=patient, address=point.address, level="care", opened_at=NOON, flagged_at=NOON
    )
    rows: list[Model] = [
        clinic, clinic.senders.get(), patient, schedule, message, reply, make_occurrence(patient, schedule), form,
        check_in, entry, text, point.address, patient.consent_events.get(), alert,
        *make_waiting(reply),
    ]  # fmt: skip
    return World(clinic, patient, {type(row): row for row in rows})


def make_staff(username: str, places: dict[Clinic, Role] | None = None, **kwargs: Any) -> User:
    user = User.objects.create(username=username, is_staff=True, **kwargs)
    for clinic, role in (places or {}).items():
        StaffMember.objects.create(user=user, clinic=clinic, role=role)
    return user


def a_day(text: str) -> date:
    return date.fromisoformat(text)
