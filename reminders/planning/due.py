"""Claim people who have something due, and gather all that a decision about them needs: a fixed number of queries."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from reminders.delivery.claims import consent_of
from reminders.domain.consent import NO_CONSENT
from reminders.domain.planning import USEFUL, Origin, Reach, Reason, local_day
from reminders.domain.quiet_hours import QuietHours
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.texts.choosing import Care, category_allowed
from reminders.domain.values import Category, ChannelKind, Route
from reminders.models import CategoryPolicy, Question, Sender, sql

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
    rule: str
    """The recurrence, as JSON text: the parser knows texts that it has seen."""
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
    origin: Origin = Origin.SCHEDULE
    origin_key: str = ""


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
    in_flare: bool = False
    paused: bool = False
    schedules: list[PlannedSchedule] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    reach: dict[str, Reach] = field(default_factory=dict)
    address_ids: dict[str, int] = field(default_factory=dict)
    disclosed_at: datetime | None = None
    """When they were last told, by text, what the texts are."""
    sender_ids: dict[str, int] = field(default_factory=dict)
    sent_today: int = 0
    reminders_today: int = 0
    """What of it was no check-in."""
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
    return [pk for (pk,) in sql.rows(_CLAIM, [now, limit])]


def gather(patient_ids: Sequence[int], now: datetime) -> list[Subject]:
    """Return the people with everything that planning needs, in the order of `patient_ids`."""
    subjects = _people(patient_ids, now)
    _add_schedules(subjects)
    _add_held(subjects)
    _add_reach(subjects)
    _add_pauses(subjects, now)
    _add_sent(subjects, now)
    return [subjects[pk] for pk in patient_ids if pk in subjects]


_PEOPLE = """
SELECT patient.id, patient.public_id::text, patient.preferred_name, patient.zone, patient.language, patient.privacy,
  coalesce(patient.quiet_from, clinic.quiet_from), coalesce(patient.quiet_until, clinic.quiet_until),
  coalesce(patient.daily_cap, clinic.daily_cap), patient.fluid_limit, patient.worse_after_effort,
  patient.night_choice_at IS NOT NULL, patient.fallback, patient.is_active, agenda.texts_used::text,
  clinic.id, clinic.sender_name, clinic.emergency_number, clinic.crisis_line, clinic.is_active,
  EXISTS (SELECT FROM reminders_flare flare
    WHERE flare.patient_id = patient.id AND flare.started_at <= %s AND flare.ended_at > %s)
FROM reminders_patient patient
JOIN reminders_clinic clinic ON clinic.id = patient.clinic_id
JOIN reminders_agenda agenda ON agenda.patient_id = patient.id
WHERE patient.id = ANY(%s)
"""

_SCHEDULES = """
SELECT schedule.patient_id, schedule.id, schedule.public_id::text, schedule.category, schedule.channel,
  schedule.rule::text, schedule.form_id, schedule.text_id, schedule.night_ok, schedule.is_active,
  schedule.useful_minutes, cursor.decided_until, cursor.zone
FROM reminders_schedule schedule JOIN reminders_cursor cursor ON cursor.schedule_id = schedule.id
WHERE schedule.patient_id = ANY(%s) ORDER BY schedule.id
"""

_HELD = """
SELECT patient_id, id, schedule_id, category, channel, due_at, release_at, slot_date, origin, origin_key
FROM reminders_occurrence WHERE patient_id = ANY(%s) AND outcome = 'hold'
"""

_POINTS = """
SELECT point.patient_id, point.channel, point.address_id, address.suppressed_at IS NOT NULL,
  address.unreachable_at IS NOT NULL, point.disclosed_at
FROM reminders_contactpoint point JOIN reminders_address address ON address.id = point.address_id
WHERE point.patient_id = ANY(%s) AND point.is_active
"""

_PAUSED = """
SELECT patient_id FROM reminders_pause
WHERE patient_id = ANY(%s) AND starts_at <= %s AND (ends_at IS NULL OR ends_at > %s)
"""

_SENT = """
SELECT patient_id, category, decided_at FROM reminders_occurrence
WHERE patient_id = ANY(%s) AND outcome = 'send' AND origin <> 'timer' AND decided_at > %s AND decided_at <= %s
"""

# Looking a member up by its value calls the enum's machinery; a plain dict does not.
_CATEGORIES = {category.value: category for category in Category}
_ROUTES = {route.value: route for route in Route}
_ORIGINS = {origin.value: origin for origin in Origin}


def _people(patient_ids: Sequence[int], now: datetime) -> dict[int, Subject]:
    rows = sql.rows(_PEOPLE, [now, now, list(patient_ids)])
    policies = _policies({row[15] for row in rows})
    return {row[0]: _subject(row, policies[row[15]]) for row in rows}


def _policies(clinic_ids: Collection[int]) -> dict[int, dict[Category, tuple[bool, timedelta]]]:
    policies: dict[int, dict[Category, tuple[bool, timedelta]]] = defaultdict(dict)
    for policy in CategoryPolicy.objects.filter(clinic_id__in=clinic_ids):
        life = timedelta(minutes=policy.useful_minutes)
        policies[policy.clinic_id][Category(policy.category)] = (policy.is_on, life)
    return policies


def _subject(row: tuple[Any, ...], policies: dict[Category, tuple[bool, timedelta]]) -> Subject:
    (pk, key, name, zone, language, privacy, quiet_from, quiet_until, cap, fluids, effort, night, fallback, enrolled,
     texts_used, clinic_id, sender_name, emergency, crisis_line, clinic_active, in_flare) = row  # fmt: skip
    return Subject(
        patient_id=pk,
        key=key,
        name=name,
        clinic_id=clinic_id,
        sender_name=sender_name,
        emergency=emergency,
        crisis_line=crisis_line,
        zone_name=zone,
        language=language,
        privacy=privacy,
        quiet=QuietHours(quiet_from, quiet_until),
        cap=cap,
        enrolled=enrolled,
        clinic_active=clinic_active,
        night_ok=night,
        fallback=fallback,
        care=Care(fluids, effort),
        texts_used=json.loads(texts_used),
        policies=policies,
        in_flare=in_flare,
    )


def _add_schedules(subjects: dict[int, Subject]) -> None:
    found = sql.rows(_SCHEDULES, [list(subjects)])
    forms = _forms({row[6] for row in found if row[6]})
    for patient, pk, key, category, channel, rule, form, text, night, active, useful, until, zone in found:
        subject, kind = subjects[patient], _CATEGORIES[category]
        life = timedelta(minutes=useful) if useful else subject.useful_for(kind)
        asked = forms.get(form, ())
        subject.schedules.append(
            PlannedSchedule(pk, key, kind, _ROUTES[channel], rule, form, asked, text, night, active, life, until, zone)
        )


def _forms(form_ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    metrics: dict[int, list[str]] = defaultdict(list)
    for form, metric in (
        Question.objects.filter(form_id__in=form_ids).order_by("position").values_list("form_id", "metric")
    ):
        metrics[form].append(metric)
    return {form: tuple(asked) for form, asked in metrics.items()}


def _add_held(subjects: dict[int, Subject]) -> None:
    for patient, pk, schedule, category, channel, due_at, release_at, slot_date, origin, key in sql.rows(
        _HELD, [list(subjects)]
    ):
        kind, route = _CATEGORIES[category], _ROUTES[channel]
        held = Held(pk, schedule, kind, route, due_at, release_at, slot_date, _ORIGINS[origin], key)
        subjects[patient].held.append(held)


def _add_reach(subjects: dict[int, Subject]) -> None:
    points = sql.rows(_POINTS, [list(subjects)])
    consents = consent_of({(patient, address) for patient, _, address, *_ in points})
    senders = _senders({subject.clinic_id for subject in subjects.values()})
    for patient, channel, address, suppressed, unreachable, disclosed_at in points:
        subject = subjects[patient]
        sender = senders.get((subject.clinic_id, channel))
        consent = consents.get((patient, address), NO_CONSENT)
        subject.reach[channel] = Reach(consent, suppressed, sender is not None, unreachable)
        subject.address_ids[channel] = address
        if channel == ChannelKind.SMS:
            subject.disclosed_at = disclosed_at
        if sender is not None:
            subject.sender_ids[channel] = sender


def _senders(clinic_ids: Collection[int]) -> dict[tuple[int, str], int]:
    """Return each clinic's oldest active sender on each channel."""
    rows = Sender.objects.filter(clinic_id__in=clinic_ids, is_active=True).order_by("-id")
    return {(clinic, channel): pk for pk, clinic, channel in rows.values_list("id", "clinic_id", "channel")}


def _add_pauses(subjects: dict[int, Subject], now: datetime) -> None:
    for (patient,) in sql.rows(_PAUSED, [list(subjects), now, now]):
        subjects[patient].paused = True


def _add_sent(subjects: dict[int, Subject], now: datetime) -> None:
    for patient, category, decided_at in sql.rows(_SENT, [list(subjects), now - timedelta(hours=36), now]):
        subject, kind = subjects[patient], _CATEGORIES[category]
        zone = zone_of(subject.zone_name)
        is_today = local_day(decided_at, zone) == local_day(now, zone)
        subject.sent_today += is_today
        subject.reminders_today += is_today and kind is not Category.CHECK_IN
        subject.last_sent_at = max(subject.last_sent_at or decided_at, decided_at)
        subject.last_by_category[kind] = max(subject.last_by_category.get(kind, decided_at), decided_at)
