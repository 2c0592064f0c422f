"""How much of a schedule the limits of a person's day would leave out."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from reminders import clock
from reminders.domain.consent import Consent
from reminders.domain.crowding import Rhythm, live_through
from reminders.domain.planning import USEFUL, Person, Reach, Reason
from reminders.domain.recurrence import Recurrence
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.values import Category, ChannelKind, Route
from reminders.enrolment.invitations import cap_of
from reminders.enrolment.patients import quiet_hours_of
from reminders.models import CategoryPolicy, Patient, Schedule

OUTLOOK: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What becomes of a schedule's texts in the next two weeks, beside all the others of the person."""

    total: int
    left_out: Counter[Reason]

    @property
    def sent(self) -> int:
        """How many are sent."""
        return self.total - self.left_out.total()


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
