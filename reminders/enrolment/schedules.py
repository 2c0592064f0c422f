"""Set up and change what a person is sent."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

from django.db import transaction

from reminders import clock
from reminders.domain.planning import Origin, Outcome, Reason
from reminders.domain.recurrence import Moment, Recurrence, moments
from reminders.domain.recurrence.times import Random
from reminders.domain.values import Category
from reminders.domain.wall_time import ONE_DAY, instant, zone
from reminders.errors import InvalidInput
from reminders.models import Agenda, Cursor, Occurrence, SafetyContact, Schedule

_FAR: Final = timedelta(days=3660)


def next_moments(schedule: Schedule, zone_name: str, after: datetime | None = None) -> Iterator[Moment]:
    """Yield the moments to come of one schedule, saved or not; from now on, or from another moment."""
    start = after or clock.now()
    rule = Recurrence.parse(schedule.rule)
    return moments(rule, zone(zone_name), start, start + _FAR, str(schedule.public_id))


@transaction.atomic
def save(schedule: Schedule) -> Schedule:
    """Store a schedule, new or changed. What has passed stays as it was; the rest is planned anew by the new rule.

    Raises RuleError for a rule that cannot be, InvalidInput for night texts that the person has not chosen.
    """
    schedule.rule = Recurrence.parse(schedule.rule).as_json()
    check_night(schedule)
    check_listeners(schedule)
    before = Schedule.objects.filter(pk=schedule.pk).first()
    was_on = before is not None and before.is_active
    schedule.save()
    now = clock.now()
    cursor, made = Cursor.objects.get_or_create(
        schedule=schedule, defaults={"decided_until": now, "zone": schedule.patient.zone}
    )
    if not made and not was_on:
        # Switched on again: what passed in between was nobody's to send.
        Cursor.objects.filter(pk=cursor.pk).update(decided_until=now, zone=schedule.patient.zone)
    elif before is not None and _draws_anew(before, schedule):
        Cursor.objects.filter(pk=cursor.pk).update(decided_until=_end_of_day(schedule, now), zone=schedule.patient.zone)
    Agenda.objects.get_or_create(patient_id=schedule.patient_id)
    Agenda.look_again([schedule.patient_id], now)
    return schedule


def _draws_anew(before: Schedule, after: Schedule) -> bool:
    """Return whether an edit changes random times: today's were drawn by the old rule, and some may have been sent."""
    times = Recurrence.parse(before.rule).times, Recurrence.parse(after.rule).times
    return times[0] != times[1] and any(isinstance(drawn, Random) for drawn in times)


def _end_of_day(schedule: Schedule, now: datetime) -> datetime:
    home = zone(schedule.patient.zone)
    return instant(now.astimezone(home).date() + ONE_DAY, time(0), home) - datetime.resolution


def check_night(schedule: Schedule) -> None:
    """Raise InvalidInput for texts in quiet hours that the person has not chosen."""
    if schedule.night_ok and schedule.patient.night_choice_at is None:
        raise InvalidInput(
            "Texts in quiet hours need the person's own choice: record on their page when they asked for them."
        )


def check_listeners(schedule: Schedule) -> None:
    """Raise InvalidInput where nobody would hear of it if the answer to a check-in told of danger."""
    if schedule.category != Category.CHECK_IN or not schedule.is_active:
        return
    if not SafetyContact.objects.filter(clinic=schedule.patient.clinic_id, is_active=True).exists():
        raise InvalidInput(
            "Nobody at this clinic is told when somebody writes of danger. "
            "Add a safety contact to the clinic first; then people can be asked how they are."
        )


def send_now(schedule: Schedule, key: str) -> Occurrence:
    """Make a schedule due at this very moment, beside its rule. Every check but the hour's still holds.

    `key` makes a double click one occurrence. The planner decides it at its next pass.
    """
    asked = Occurrence.objects.filter(patient=schedule.patient_id, origin=Origin.STAFF, origin_key=key)
    # The second click may fall into the next minute, which would be a slot of its own.
    return asked.first() or due_at(schedule, Origin.STAFF, key=key, moment=clock.now())


@transaction.atomic
def due_at(schedule: Schedule, origin: Origin, *, key: str, moment: datetime) -> Occurrence:
    """Make a schedule due once more at a moment, for the planner to decide then."""
    tz = zone(schedule.patient.zone)
    local = moment.astimezone(tz)
    occurrence, _ = Occurrence.objects.get_or_create(
        patient=schedule.patient,
        origin=origin,
        origin_key=key,
        slot_date=local.date(),
        slot_time=local.time().replace(second=0, microsecond=0),
        defaults={
            "schedule": schedule,
            "zone": schedule.patient.zone,
            "local_date": local.date(),
            "category": Category(schedule.category),
            "channel": schedule.channel,
            "due_at": moment,
            "outcome": Outcome.HOLD,
            "reason": Reason.WAITING,
            "release_at": moment,
            "decided_at": clock.now(),
        },
    )
    Agenda.look_again([schedule.patient_id], clock.now())
    return occurrence
