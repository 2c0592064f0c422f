"""Make the demo: a clinic, five people where it is day now, and a month that they have really lived through."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, Final

from django.contrib.auth import get_user_model
from django.db import connection, transaction

from reminders import clock
from reminders.content.defaults import ensure_defaults
from reminders.domain.consent import ConsentKind
from reminders.domain.values import Category, ChannelKind, Privacy
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import addresses, consent, patients, schedules
from reminders.errors import InvalidInput
from reminders.models import CheckInForm, Clinic, Installation, Patient, SafetyContact, Schedule, Sender
from reminders.models.state import forget_offset

from .habits import Habit
from .history import History, Tell
from .zones import daytime_zones

CLINIC: Final = "Willow Clinic (demo)"
_UNFINISHED: Final = "Willow Clinic (demo, still being made)"
ADMIN: Final = "admin"
DAYS: Final = 30
_SOON: Final = timedelta(seconds=30)
_EARLIEST, _LATEST = time(8, 30), time(20, 30)


@dataclass(frozen=True, slots=True)
class Cast:
    """One of the demo's people, before they live anywhere."""

    name: str
    number: str
    habit: Habit
    plan: Sequence[tuple[Category, int, str]]
    """What they are sent: the category, minutes from the demo's first minute, the days.

    The same few distances for all of them: what is due at one moment is planned in one batch, here as anywhere.
    """
    mailbox: str = ""
    by_email: frozenset[Category] = frozenset()
    traits: dict[str, Any] = field(default_factory=dict)


_EVERY_DAY, _EVERY_OTHER, _WEEKDAYS, _TWICE_A_WEEK = (
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;BYDAY=SU,WE",
)

# Numbers from the range that is kept for fiction.
CAST: Final = (
    Cast(
        "Rosa",
        "+12125550101",
        Habit("rosa", (5, 6, 5), answers=0.93, bad_week=(13, 7), drift=-1.5),
        (
            (Category.CHECK_IN, 0, _EVERY_DAY),
            (Category.HYDRATION, 90, _EVERY_DAY),
            (Category.STRETCHING, 180, _EVERY_OTHER),
        ),
    ),
    Cast(
        "Marcus",
        "+12125550102",
        Habit("marcus", (6, 7, 4), answers=0.8, bad_week=(24, 19), minutes=(10, 170)),
        (
            (Category.HYDRATION, 0, _EVERY_DAY),
            (Category.CHECK_IN, 180, _EVERY_DAY),
            (Category.BREATHING, -90, _WEEKDAYS),
        ),
        traits={"privacy": Privacy.DISCREET},
    ),
    Cast(
        "Zoë",  # a letter that a plain SMS does not have: the name is left out of texts
        "+12125550103",
        Habit("zoe", (4, 5, 6), answers=0.88, bad_week=(6, 2), drift=1.0),
        (
            (Category.PACING, 0, _WEEKDAYS),
            (Category.CHECK_IN, -90, _EVERY_DAY),
            (Category.ENCOURAGEMENT, 90, _TWICE_A_WEEK),
        ),
    ),
    Cast(
        "Priya",
        "+12125550104",
        Habit("priya", (5, 5, 6), answers=0.72, bad_week=(18, 13), minutes=(15, 200)),
        (
            (Category.CHECK_IN, -90, _EVERY_DAY),
            (Category.HYDRATION, 0, _EVERY_DAY),  # left out every day, with its reason
            (Category.STRETCHING, 90, _EVERY_DAY),
            (Category.EDUCATION, 180, _TWICE_A_WEEK),
        ),
        mailbox="priya@example.org",
        by_email=frozenset({Category.EDUCATION}),
        traits={"fluid_limit": True},
    ),
    Cast(
        "Tomasz",
        "+12125550105",
        Habit("tomasz", (7, 8, 3), answers=0.65, bad_week=(10, 3), minutes=(5, 220), skips=0.1),
        (
            (Category.PACING, 2, _EVERY_DAY),
            (Category.CHECK_IN, 90, _EVERY_OTHER),
            (Category.MOVEMENT, 180, _WEEKDAYS),  # left out, with its reason
        ),
        traits={"worse_after_effort": True},
    ),
)


def seed(tell: Tell, days: int = DAYS) -> bool:
    """Make the demo clinic, unless there is one already. Raises InvalidInput beside a live clinic."""
    if Clinic.objects.filter(is_demo=True).exclude(name=_UNFINISHED).exists():
        return False
    if Clinic.objects.filter(is_demo=False).exists():
        raise InvalidInput(
            "A live clinic is here. The demo's past is made at a moved clock, which real people's texts must never "
            "see: make the demo in an installation of its own."
        )
    now = clock.machine()
    start = now - timedelta(days=days)
    form = ensure_defaults()
    with _everyone_else_at(start - now - timedelta(days=1)):
        with clock.at(start):
            clinic = _clinic()
            people = _people(clinic, form, now)
        with _quick_commits():
            history = History(people, until=now)
            history.live(tell, weeks=max(1, round(days / 7)))
    Clinic.objects.filter(pk=clinic.pk).update(name=CLINIC)
    tell(f"history: {history.moments} moments lived through")
    return True


def first_password() -> str | None:
    """Make the first administrator and return their password, which is kept nowhere; None where there is one."""
    users = get_user_model()._default_manager
    if users.filter(is_superuser=True).exists():
        return None
    password = secrets.token_urlsafe(12)
    users.create_superuser(ADMIN, password=password)
    return password


def _clinic() -> Clinic:
    clinic, made = Clinic.objects.get_or_create(
        name=_UNFINISHED,
        defaults={"is_demo": True, "sender_name": "Daily Care", "contact": "555-0100", "zone": "America/New_York"},
    )
    if made:
        for channel, value in ((ChannelKind.SMS, "+15005550006"), (ChannelKind.EMAIL, "daily-care@example.org")):
            Sender.objects.create(clinic=clinic, channel=channel, value=value, rate=500, burst=500)
        SafetyContact.objects.create(clinic=clinic, name="Nurse on duty", email="nurse@example.org")
    return clinic


@transaction.atomic
def _people(clinic: Clinic, form: CheckInForm, now: datetime) -> dict[int, tuple[Patient, Habit]]:
    """Enrol the cast, or find those whom a broken-off start has enrolled."""
    known = {patient.preferred_name: patient for patient in Patient.objects.filter(clinic=clinic)}
    zones = daytime_zones(now, len(CAST))
    people: dict[int, tuple[Patient, Habit]] = {}
    for cast, zone_name in zip(CAST, zones, strict=True):
        patient = known.get(cast.name) or _enrol(clinic, cast, zone_name, form, now)
        people[patient.pk] = (patient, cast.habit)
    return people


def _enrol(clinic: Clinic, cast: Cast, zone_name: str, form: CheckInForm, now: datetime) -> Patient:
    patient = patients.save(Patient(clinic=clinic, preferred_name=cast.name, zone=zone_name, **cast.traits))
    ways = {ChannelKind.SMS: cast.number, ChannelKind.EMAIL: cast.mailbox}
    for channel, written in ways.items():
        if written:
            point = addresses.connect(patient, channel, written)
            evidence = "Demo: paper form at the first visit, kept in the chart."
            consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence=evidence)
    for category, minutes, days in cast.plan:
        schedules.save(
            Schedule(
                patient=patient,
                category=category,
                channel=ChannelKind.EMAIL if category in cast.by_email else ChannelKind.SMS,
                form=form if category is Category.CHECK_IN else None,
                rule=_rule(zone_name, minutes, days, now),
            )
        )
    return patient


def _rule(zone_name: str, minutes: int, days: str, now: datetime) -> dict[str, object]:
    """Return a rule at an hour counted from the demo's first minute, or on its other side where that would be night."""
    zone = zone_of(zone_name)
    first = (now + _SOON + timedelta(minutes=1)).replace(second=0, microsecond=0)
    local = (first + timedelta(minutes=minutes)).astimezone(zone)
    if not _EARLIEST <= local.time() <= _LATEST:
        local = (first - timedelta(minutes=minutes)).astimezone(zone)
    starts_on = clock.now().astimezone(zone).date().isoformat()
    return {"days": days, "starts_on": starts_on, "times": {"at": [f"{local:%H:%M}"]}}


@contextmanager
def _everyone_else_at(offset: timedelta) -> Iterator[None]:
    """Let workers that already run live before it all begins, so that they find nothing due while we make the past."""
    Installation.row()
    Installation.objects.update(demo_offset=offset)
    try:
        yield
    finally:
        Installation.objects.update(demo_offset=timedelta())
        forget_offset()


@contextmanager
def _quick_commits() -> Iterator[None]:
    """Commit without waiting for the disk: a demo that a power cut shortens is made anew."""
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit TO off")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SET synchronous_commit TO DEFAULT")
