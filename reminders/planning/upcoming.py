"""What a person's schedules ask for next, and how much of one the limits of the day would leave out."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import merge
from itertools import islice
from typing import Final

from reminders import clock
from reminders.domain.consent import Consent
from reminders.domain.crowding import Rhythm, live_through
from reminders.domain.planning import USEFUL, Person, Reach, Reason
from reminders.domain.recurrence import Moment, Recurrence, moments, shift_note
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.values import Category, ChannelKind, Route
from reminders.enrolment.invitations import cap_of
from reminders.enrolment.patients import quiet_hours_of
from reminders.models import CategoryPolicy, Patient, Schedule

OUTLOOK: Final = timedelta(days=14)
_FAR: Final = timedelta(days=3660)


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One moment that a schedule asks for."""

    local: datetime
    schedule: Schedule
    note: str | None
    """Why it is not at the hour that was asked for: a change of clocks."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What becomes of a schedule's texts in the next two weeks, beside all the others of the person."""

    total: int
    left_out: Counter[Reason]

    @property
    def sent(self) -> int:
        """How many are sent."""
        return self.total - self.left_out.total()


def upcoming(
    patient: Patient, limit: int = 5, *, after: datetime | None = None, routes: Collection[str] = tuple(Route)
) -> list[Upcoming]:
    """Return the next moments of somebody's schedules, by some routes or by all. What is sent, `preview` says."""
    schedules = Schedule.objects.filter(patient=patient, is_active=True, channel__in=routes)
    lines = [_line(schedule, patient.zone, after) for schedule in schedules]
    return [one for _, _, one in islice(merge(*lines), limit)]


def _line(schedule: Schedule, zone_name: str, after: datetime | None) -> Iterator[tuple[datetime, int, Upcoming]]:
    zone = zone_of(zone_name)
    for moment in next_moments(schedule, zone_name, after):
        yield moment.instant, schedule.pk, Upcoming(moment.local(zone), schedule, shift_note(moment, zone))


def next_moments(schedule: Schedule, zone_name: str, after: datetime | None = None) -> Iterator[Moment]:
    """Yield the moments to come of one schedule, saved or not; from now on, or from another moment."""
    start = after or clock.now()
    rule = Recurrence.parse(schedule.rule)
    return moments(rule, zone_of(zone_name), start, start + _FAR, str(schedule.public_id))


def outlook(candidate: Schedule) -> Outlook:
    """Say what the person's own limits would leave out of a schedule, saved or not, in the next two weeks."""
    patient, now = candidate.patient, clock.now()
    others = Schedule.objects.filter(patient=patient, is_active=True).exclude(pk=candidate.pk)
    policies = {policy.category: policy for policy in CategoryPolicy.objects.filter(clinic=patient.clinic_id)}
    rhythms = [_rhythm(schedule, policies) for schedule in [candidate, *others]]
    counts = live_through(_person(patient), rhythms, now, now + OUTLOOK)
    outcome = counts[rhythms[0].key]
    left_out = outcome.copy()
    del left_out[Reason.DUE]
    return Outlook(outcome.total(), left_out)


def _rhythm(schedule: Schedule, policies: dict[str, CategoryPolicy]) -> Rhythm:
    category = Category(schedule.category)
    policy = policies.get(category)
    usual = timedelta(minutes=policy.useful_minutes) if policy else USEFUL[category]
    return Rhythm(
        key=str(schedule.public_id),
        rule=Recurrence.parse(schedule.rule),
        category=category,
        route=Route(schedule.channel),
        useful_for=timedelta(minutes=schedule.useful_minutes) if schedule.useful_minutes else usual,
        night_ok=schedule.night_ok,
    )


def _person(patient: Patient) -> Person:
    return Person(
        key=str(patient.public_id),
        zone=zone_of(patient.zone),
        quiet=quiet_hours_of(patient),
        cap=cap_of(patient),
        night_ok=patient.night_choice_at is not None,
        # Only the limits of the day are asked about here, so everybody counts as reachable.
        reach={channel: Reach(Consent(given=True)) for channel in ChannelKind},
    )
