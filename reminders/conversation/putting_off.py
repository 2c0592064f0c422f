"""LATER: put a question or a reminder off, and promise only what will be kept."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any, Final

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.planning import CATEGORY_SPACING, HARD_LIMIT, SPACING, Origin, Outcome, Reason, local_day
from reminders.domain.quiet_hours import quiet_until
from reminders.domain.recurrence import Recurrence, moments
from reminders.domain.values import Category, CheckInStatus
from reminders.domain.wall_time import ONE_DAY, instant, zone
from reminders.enrolment import flares, schedules
from reminders.enrolment.invitations import cap_of
from reminders.enrolment.patients import quiet_hours_of
from reminders.models import CheckIn, InboundMessage, Occurrence, Patient, Schedule

from . import checkins, hours

_VAGUE: Final = timedelta(minutes=60)
_REACHES: Final = timedelta(hours=12)
_NEAR: Final = timedelta(hours=1)
_HOURS: Final = {
    "morning": time(9),
    "noon": time(12),
    "afternoon": time(14),
    "evening": time(18),
    "tonight": time(20),
    "tomorrow": time(9),
}
_IN_THE_MORNING: Final = re.compile(r"\d\s?a\.?\s?m\b|\b0\d|morning", re.IGNORECASE)


def later(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Send again what they were sent last, at the moment they ask for, or say when it comes instead."""
    latest = _latest(inbound, patient)
    if latest is None or latest.schedule is None:
        return words.NOTHING_TO_SNOOZE
    schedule, wanted = latest.schedule, _wanted(inbound, patient, args)
    moment = _free(patient, schedule, wanted)
    planned = _planned(patient, schedule, moment)
    if planned is None and _is_full(patient, schedule, moment):
        return words.NO_MORE_TODAY if _is_question(schedule) else words.NO_MORE_REMINDERS_TODAY
    _forget(schedule)
    if planned is None:
        schedules.due_at(schedule, Origin.SNOOZE, key=str(inbound.pk), moment=moment)
    until = hours.said(planned or moment, patient)
    if _comes_before(patient, schedule, planned or moment):
        weekday = str(args.get("at", ""))
        rest = f"PAUSE UNTIL {weekday.upper()}" if weekday in hours.WEEKDAYS else "PAUSE"
        return words.SNOOZED_FOR_DAYS.replace("{until}", until).replace("{a}", rest)
    return (words.SNOOZED if _is_question(schedule) else words.SNOOZED_REMINDER).replace("{until}", until)


def answered(check_in: CheckIn) -> None:
    """Ask nothing again that has been answered or skipped meanwhile."""
    if check_in.occurrence is not None and check_in.occurrence.schedule is not None:
        _forget(check_in.occurrence.schedule, Reason.TOO_LATE)


def _forget(schedule: Schedule, why: Reason = Reason.ASKED_ANEW) -> None:
    waiting = Occurrence.objects.filter(schedule=schedule, origin=Origin.SNOOZE, outcome=Outcome.HOLD)
    waiting.update(outcome=Outcome.SKIP, reason=why, release_at=None, decided_at=clock.now())


def _latest(inbound: InboundMessage, patient: Patient) -> Occurrence | None:
    """Return what "later" means: what this mail answers, or what was sent last. A question only while it is open."""
    sent = Occurrence.objects.filter(patient=patient, outcome=Outcome.SEND, schedule__is_active=True)
    sent = sent.select_related("schedule__patient", "check_in").order_by("-decided_at", "-id")
    if inbound.replies_to is not None and inbound.replies_to.occurrence_id is not None:
        latest = sent.filter(pk=inbound.replies_to.occurrence_id).first()
    else:
        latest = sent.filter(decided_at__gt=inbound.received_at - _REACHES).first()
    if latest is None:
        asked = checkins.open_check_in(patient, inbound.received_at)
        latest = sent.filter(check_in=asked).first() if asked is not None else None
    if latest is None or latest.category != Category.CHECK_IN:
        return latest
    is_open = CheckIn.objects.filter(occurrence=latest, status=CheckInStatus.OPEN).exists()
    return latest if is_open else None


def _is_question(schedule: Schedule) -> bool:
    return schedule.category == Category.CHECK_IN


def _wanted(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> datetime:
    """Return the moment that they ask for. "At 6", said at noon, is this evening."""
    now, at = clock.now(), str(args.get("at", ""))
    if "amount" in args:
        return now + hours.length(args, _VAGUE)
    if at in hours.WEEKDAYS:
        return hours.on(patient, hours.days_to(patient, at), _HOURS["morning"])
    hour = _HOURS.get(at) or (time.fromisoformat(at) if len(at) == 5 and at[2] == ":" else None)
    if hour is None:
        return now + _VAGUE
    today = [hours.on(patient, 0, hour)]
    if at not in _HOURS and hour < time(12) and not _IN_THE_MORNING.search(inbound.body):
        today.append(hours.on(patient, 0, hour.replace(hour=hour.hour + 12)))
    ahead = [moment for moment in today if moment > now and at != "tomorrow"]
    return ahead[0] if ahead else hours.on(patient, 1, hour)


def _free(patient: Patient, schedule: Schedule, wanted: datetime) -> datetime:
    """Return the first moment from the wanted one on at which the planner would neither hold nor drop it."""
    sent = Occurrence.objects.filter(patient=patient, outcome=Outcome.SEND).exclude(origin=Origin.TIMER)
    last = sent.order_by("-decided_at").values_list("decided_at", flat=True)
    alike = last.filter(category=schedule.category).first()
    free = max([wanted, *(at + SPACING for at in last[:1]), *([alike + CATEGORY_SPACING] if alike else [])])
    if schedule.night_ok and patient.night_choice_at is not None:
        return free
    return quiet_until(free, zone(patient.zone), quiet_hours_of(patient)) or free


def _moments(patient: Patient, schedule: Schedule, start: datetime, end: datetime) -> Iterator[datetime]:
    rule = Recurrence.parse(schedule.rule)
    for moment in moments(rule, zone(patient.zone), start, end, str(schedule.public_id)):
        yield moment.instant


@dataclass(frozen=True, slots=True)
class _Day:
    """A day of somebody's, as two instants."""

    start: datetime
    end: datetime

    @classmethod
    def of(cls, patient: Patient, moment: datetime) -> "_Day":
        home = zone(patient.zone)
        day = local_day(moment, home)
        return cls(instant(day, time(0), home), instant(day + ONE_DAY, time(0), home))


def _planned(patient: Patient, schedule: Schedule, moment: datetime) -> datetime | None:
    """Return when it comes by itself: near the moment today, or at whatever hour of a later day."""
    now, day = clock.now(), _Day.of(patient, moment)
    start, end = (moment - _NEAR, moment + _NEAR) if day.start <= now else (day.start, day.end)
    return next(_moments(patient, schedule, max(start, now + datetime.resolution), end), None)


def _is_full(patient: Patient, schedule: Schedule, moment: datetime) -> bool:
    """Return whether the planner would find that they have had their texts by then."""
    now, day = clock.now(), _Day.of(patient, moment)
    sent = Occurrence.objects.filter(
        patient=patient, outcome=Outcome.SEND, decided_at__gte=day.start, decided_at__lt=day.end
    ).exclude(origin=Origin.TIMER)
    had = list(sent.values_list("category", flat=True))
    others = list(Schedule.objects.filter(patient=patient, is_active=True))
    coming = [one.category for one in others for _ in _moments(patient, one, max(day.start, now), moment)]
    held = Occurrence.objects.filter(patient=patient, outcome=Outcome.HOLD, release_at__range=(day.start, moment))
    coming += held.exclude(origin__in=(Origin.TIMER, Origin.SNOOZE)).values_list("category", flat=True)
    if _is_question(schedule):
        kept_free = 0
    else:
        questions = [one for one in others if _is_question(one)]
        kept_free = int(any(True for one in questions for _ in _moments(patient, one, max(moment, now), day.end)))
        if flares.in_flare(patient, moment) and any(category != Category.CHECK_IN for category in had + coming):
            return True
    return len(had) + len(coming) + kept_free >= min(cap_of(patient), HARD_LIMIT)


def _comes_before(patient: Patient, schedule: Schedule, moment: datetime) -> bool:
    """Return whether it comes by itself before the day that they asked for."""
    day = _Day.of(patient, moment)
    return any(True for _ in _moments(patient, schedule, clock.now(), day.start))
