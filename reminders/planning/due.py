"""Claim people who have something due, and gather all that a decision about them needs: a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import connection
from django.db.models import Q

from reminders.delivery.claims import consent_of
from reminders.domain.consent import NO_CONSENT
from reminders.domain.planning import USEFUL, Outcome, Reach, Reason, local_day
from reminders.domain.quiet_hours import QuietHours
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.texts.choosing import Care, category_allowed
from reminders.domain.values import Category, Route
from reminders.models import CategoryPolicy, ContactPoint, Cursor, Occurrence, Patient, Pause, Question, Sender

_CLAIM = """
SELECT patient_id FROM reminders_agenda
WHERE next_due_at <= %s ORDER BY next_due_at LIMIT %s FOR UPDATE SKIP LOCKED
"""


@dataclass(frozen=True, slots=True)
class PlannedSchedule:
    """A schedule with the planner's cursor in it."""

    pk: int
    key: str
    category: Category
    route: Route
    rule: dict[str, Any]
    form_id: int | None
    form: tuple[str, ...]
    """The metrics that a check-in asks for."""
    text_id: int | None
    night_ok: bool
    is_active: bool
    useful_for: timedelta
    decided_until: datetime
    cursor_zone: str


@dataclass(frozen=True, slots=True)
class Held:
    """An occurrence that waits for its release."""

    pk: int
    schedule_id: int | None
    category: Category
    route: Route
    due_at: datetime
    release_at: datetime
    slot_date: date


@dataclass(slots=True)
class Subject:
    """One person, as the planner sees them."""

    patient_id: int
    key: str
    name: str
    clinic_id: int
    sender_name: str
    emergency: str
    crisis_line: str
    zone_name: str
    language: str
    privacy: str
    quiet: QuietHours
    cap: int
    enrolled: bool
    clinic_active: bool
    night_ok: bool
    fallback: bool
    care: Care
    texts_used: dict[str, str]
    policies: dict[Category, tuple[bool, timedelta]]
    paused: bool = False
    schedules: list[PlannedSchedule] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    reach: dict[str, Reach] = field(default_factory=dict)
    address_ids: dict[str, int] = field(default_factory=dict)
    sender_ids: dict[str, int] = field(default_factory=dict)
    sent_today: int = 0
    last_sent_at: datetime | None = None
    last_by_category: dict[Category, datetime] = field(default_factory=dict)

    def useful_for(self, category: Category) -> timedelta:
        """Return how long a text of a category is of use: the clinic's own choice, else what is usual."""
        policy = self.policies.get(category)
        return policy[1] if policy else USEFUL[category]

    def barred(self) -> dict[Category, Reason]:
        """Return the categories that nothing is sent of. A schedule is the person's own asking for its category."""
        reasons: dict[Category, Reason] = {}
        for category in {schedule.category for schedule in self.schedules} | {held.category for held in self.held}:
            off = category in self.policies and not self.policies[category][0]
            flag = category_allowed(category, self.care, opted_in={category}, on_demand=True)
            if reason := flag or (Reason.CATEGORY_OFF if off else None):
                reasons[category] = reason
        return reasons


def claim(now: datetime, limit: int) -> list[int]:
    """Lock up to `limit` people who have something due; others are left to other planners."""
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, [now, limit])
        return [pk for (pk,) in cursor.fetchall()]


def gather(patient_ids: Sequence[int], now: datetime) -> list[Subject]:
    """Return the people with everything that planning needs, in the order of `patient_ids`."""
    subjects = _people(patient_ids)
    _add_schedules(subjects)
    _add_held(subjects)
    _add_reach(subjects)
    _add_pauses(subjects, now)
    _add_sent(subjects, now)
    return [subjects[pk] for pk in patient_ids if pk in subjects]


_PERSON = (
    "id", "public_id", "preferred_name", "zone", "language", "privacy", "quiet_from", "quiet_until", "daily_cap",
    "fluid_limit", "worse_after_effort", "night_choice_at", "fallback", "is_active", "agenda__texts_used",
    "clinic_id", "clinic__sender_name", "clinic__emergency_number", "clinic__crisis_line", "clinic__quiet_from",
    "clinic__quiet_until", "clinic__daily_cap", "clinic__is_active",
)  # fmt: skip


def _people(patient_ids: Sequence[int]) -> dict[int, Subject]:
    rows = list(Patient.objects.filter(pk__in=patient_ids).values(*_PERSON))
    policies = _policies({row["clinic_id"] for row in rows})
    return {row["id"]: _subject(row, policies) for row in rows}


def _policies(clinic_ids: Collection[int]) -> dict[int, dict[Category, tuple[bool, timedelta]]]:
    policies: dict[int, dict[Category, tuple[bool, timedelta]]] = defaultdict(dict)
    for policy in CategoryPolicy.objects.filter(clinic_id__in=clinic_ids):
        life = timedelta(minutes=policy.useful_minutes)
        policies[policy.clinic_id][Category(policy.category)] = (policy.is_on, life)
    return policies


def _subject(row: dict[str, Any], policies: dict[int, dict[Category, tuple[bool, timedelta]]]) -> Subject:
    own_quiet: tuple[time | None, time | None] = (row["quiet_from"], row["quiet_until"])
    quiet = own_quiet if None not in own_quiet else (row["clinic__quiet_from"], row["clinic__quiet_until"])
    return Subject(
        patient_id=row["id"],
        key=str(row["public_id"]),
        name=row["preferred_name"],
        clinic_id=row["clinic_id"],
        sender_name=row["clinic__sender_name"],
        emergency=row["clinic__emergency_number"],
        crisis_line=row["clinic__crisis_line"],
        zone_name=row["zone"],
        language=row["language"],
        privacy=row["privacy"],
        quiet=QuietHours(*quiet),
        cap=row["clinic__daily_cap"] if row["daily_cap"] is None else row["daily_cap"],
        enrolled=row["is_active"],
        clinic_active=row["clinic__is_active"],
        night_ok=row["night_choice_at"] is not None,
        fallback=row["fallback"],
        care=Care(row["fluid_limit"], row["worse_after_effort"]),
        texts_used=row["agenda__texts_used"] or {},
        policies=policies[row["clinic_id"]],
    )


def _add_schedules(subjects: dict[int, Subject]) -> None:
    rows = Cursor.objects.filter(schedule__patient_id__in=subjects).values_list(
        "schedule_id", "schedule__public_id", "schedule__category", "schedule__channel", "schedule__rule",
        "schedule__form_id", "schedule__text_id", "schedule__night_ok", "schedule__is_active",
        "schedule__useful_minutes", "decided_until", "zone", "schedule__patient_id",
    )  # fmt: skip
    found = list(rows)
    forms = _forms({row[5] for row in found if row[5]})
    for pk, public_id, category, channel, rule, form, text, night, active, useful, until, zone, patient in found:
        subject = subjects[patient]
        kind = Category(category)
        life = timedelta(minutes=useful) if useful else subject.useful_for(kind)
        subject.schedules.append(
            PlannedSchedule(
                pk,
                str(public_id),
                kind,
                Route(channel),
                rule,
                form,
                forms.get(form, ()),
                text,
                night,
                active,
                life,
                until,
                zone,
            )
        )


def _forms(form_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    metrics: dict[int, list[str]] = defaultdict(list)
    for form, metric in (
        Question.objects.filter(form_id__in=form_ids).order_by("position").values_list("form_id", "metric")
    ):
        metrics[form].append(metric)
    return {form: tuple(asked) for form, asked in metrics.items()}


def _add_held(subjects: dict[int, Subject]) -> None:
    rows = Occurrence.objects.filter(patient_id__in=subjects, outcome=Outcome.HOLD).values_list(
        "id", "schedule_id", "category", "channel", "due_at", "release_at", "slot_date", "patient_id"
    )
    for pk, schedule, category, channel, due_at, release_at, slot_date, patient in rows:
        held = Held(pk, schedule, Category(category), Route(channel), due_at, release_at or due_at, slot_date)
        subjects[patient].held.append(held)


def _add_reach(subjects: dict[int, Subject]) -> None:
    points = list(
        ContactPoint.objects.filter(patient_id__in=subjects, is_active=True).values_list(
            "patient_id", "channel", "address_id", "address__suppressed_at", "address__unreachable_at"
        )
    )
    consents = consent_of({(patient, address) for patient, _, address, *_ in points})
    senders: dict[tuple[int, str], int] = {}
    clinics = {subject.clinic_id for subject in subjects.values()}
    for pk, clinic, channel in (
        Sender.objects.filter(clinic_id__in=clinics, is_active=True)
        .order_by("-id")
        .values_list("id", "clinic_id", "channel")
    ):
        senders[clinic, channel] = pk
    for patient, channel, address, suppressed_at, unreachable_at in points:
        subject = subjects[patient]
        sender = senders.get((subject.clinic_id, channel))
        consent = consents.get((patient, address), NO_CONSENT)
        suppressed, unreachable = suppressed_at is not None, unreachable_at is not None
        subject.reach[channel] = Reach(consent, suppressed, sender is not None, unreachable)
        subject.address_ids[channel] = address
        if sender is not None:
            subject.sender_ids[channel] = sender


def _add_pauses(subjects: dict[int, Subject], now: datetime) -> None:
    pauses = Pause.objects.filter(patient_id__in=subjects, starts_at__lte=now).filter(
        Q(ends_at=None) | Q(ends_at__gt=now)
    )
    for patient in pauses.values_list("patient_id", flat=True):
        subjects[patient].paused = True


def _add_sent(subjects: dict[int, Subject], now: datetime) -> None:
    rows = Occurrence.objects.filter(
        patient_id__in=subjects, outcome=Outcome.SEND, decided_at__gt=now - timedelta(hours=36), decided_at__lte=now
    ).values_list("patient_id", "category", "decided_at")
    for patient, category, decided_at in rows:
        subject, kind = subjects[patient], Category(category)
        zone = zone_of(subject.zone_name)
        subject.sent_today += local_day(decided_at, zone) == local_day(now, zone)
        subject.last_sent_at = max(subject.last_sent_at or decided_at, decided_at)
        subject.last_by_category[kind] = max(subject.last_by_category.get(kind, decided_at), decided_at)
