"""A rule as the fields of a form, and the fields as a rule: both ways, without losing anything.

Whatever days RFC 5545 can say and the form cannot stay as written, in the field for a rule of one's own.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any, Final

from reminders.domain.recurrence import Recurrence
from reminders.domain.recurrence.days import EVERY_ONE, WEEKDAYS, DayRule, Frequency, read_days
from reminders.domain.recurrence.times import At, Every
from reminders.errors import RuleError

MOST_WEEKS: Final = 4
LAST: Final = -1
_LISTED: Final = re.compile(r"[,;\s]+")
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?", re.ASCII | re.IGNORECASE)
_PM_APART: Final = re.compile(r"\s+(am|pm)\b", re.IGNORECASE)


class Days(StrEnum):
    """The ways in which the form can say on which days."""

    DAILY = "daily"
    OTHER_DAY = "other_day"
    EVERY_N_DAYS = "every_n_days"
    WEEKLY = "weekly"
    MONTH_DAY = "month_day"
    MONTH_WEEKDAY = "month_weekday"
    OWN = "own"


class Times(StrEnum):
    """The ways in which the form can say at what times."""

    AT = "at"
    EVERY = "every"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class ScheduleFields:
    """What the form holds. Only the fields that the two choices name count."""

    days: Days
    times: Times
    starts_on: date
    ends_on: date | None = None
    exceptions: tuple[date, ...] = ()
    every_days: int = 3
    weekdays: tuple[int, ...] = ()
    every_weeks: int = 1
    month_day: int = 1
    nth: int = 1
    nth_weekday: int = 0
    own_days: str = ""
    at: tuple[time, ...] = ()
    every_minutes: int = 90
    random_count: int = 1
    window_from: time = time(9)
    window_to: time = time(18)


def to_rule(fields: ScheduleFields) -> dict[str, object]:
    """Return the rule that the fields say, checked and in the shape in which it is stored. Raises RuleError."""
    return Recurrence.parse(
        {
            "days": _days(fields),
            "starts_on": fields.starts_on.isoformat(),
            "ends_on": fields.ends_on.isoformat() if fields.ends_on else None,
            "times": _times(fields),
            "except": [day.isoformat() for day in sorted(set(fields.exceptions))],
        }
    ).as_json()


def _days(fields: ScheduleFields) -> str:
    match fields.days:
        case Days.DAILY:
            return "FREQ=DAILY"
        case Days.OTHER_DAY:
            return "FREQ=DAILY;INTERVAL=2"
        case Days.EVERY_N_DAYS:
            return f"FREQ=DAILY;INTERVAL={fields.every_days}"
        case Days.WEEKLY:
            return (
                f"FREQ=WEEKLY;INTERVAL={fields.every_weeks};BYDAY={','.join(WEEKDAYS[day] for day in fields.weekdays)}"
            )
        case Days.MONTH_DAY:
            return f"FREQ=MONTHLY;BYMONTHDAY={fields.month_day}"
        case Days.MONTH_WEEKDAY:
            return f"FREQ=MONTHLY;BYDAY={fields.nth}{WEEKDAYS[fields.nth_weekday]}"
        case Days.OWN:
            return fields.own_days


def _times(fields: ScheduleFields) -> dict[str, object]:
    if fields.times is Times.AT:
        return {"at": [_hhmm(at) for at in fields.at]}
    window = {"from": _hhmm(fields.window_from), "to": _hhmm(fields.window_to)}
    if fields.times is Times.EVERY:
        return {"every": fields.every_minutes, **window}
    return {"random": fields.random_count, **window}


def from_rule(rule: Recurrence) -> ScheduleFields:
    """Return the fields that say a rule; `to_rule` makes exactly the same rule of them again."""
    return ScheduleFields(
        **_days_of(rule.days),
        **_times_of(rule),
        starts_on=rule.starts_on,
        ends_on=rule.ends_on,
        exceptions=tuple(sorted(rule.exceptions)),
    )


def _days_of(rule: DayRule) -> dict[str, Any]:
    """Return the first way of saying the days that leads back to the very same rule."""
    for way in _ways(rule):
        if str(read_days(_days(ScheduleFields(times=Times.AT, starts_on=date.min, **way)))) == str(rule):
            return way
    return {"days": Days.OWN, "own_days": str(rule)}


def _ways(rule: DayRule) -> Iterable[dict[str, Any]]:
    if rule.frequency is Frequency.DAILY:
        yield {"days": Days.DAILY}
        yield {"days": Days.OTHER_DAY}
        yield {"days": Days.EVERY_N_DAYS, "every_days": rule.interval}
    if rule.frequency is Frequency.WEEKLY and rule.weekdays and rule.interval <= MOST_WEEKS:
        yield {"days": Days.WEEKLY, "weekdays": tuple(day for _, day in rule.weekdays), "every_weeks": rule.interval}
    if rule.frequency is Frequency.MONTHLY and len(rule.month_days) == 1 and rule.month_days[0] >= LAST:
        yield {"days": Days.MONTH_DAY, "month_day": rule.month_days[0]}
    if rule.frequency is Frequency.MONTHLY and len(rule.weekdays) == 1:
        ((nth, weekday),) = rule.weekdays
        if nth != EVERY_ONE and nth >= LAST:
            yield {"days": Days.MONTH_WEEKDAY, "nth": nth, "nth_weekday": weekday}


def _times_of(rule: Recurrence) -> dict[str, Any]:
    times = rule.times
    if isinstance(times, At):
        return {"times": Times.AT, "at": times.times}
    window = {"window_from": times.first, "window_to": times.last}
    if isinstance(times, Every):
        return {"times": Times.EVERY, "every_minutes": times.minutes, **window}
    return {"times": Times.RANDOM, "random_count": times.count, **window}


def read_clock_times(text: str) -> tuple[time, ...]:
    """Read times as people write them: "8:00, 13.30 and 8 pm". Raises RuleError naming the first that is none."""
    found = set()
    for word in _LISTED.split(_PM_APART.sub(r"\1", text.strip())):
        if word and word.lower() != "and":
            found.add(_clock_time(word))
    return tuple(sorted(found))


def _clock_time(word: str) -> time:
    match = _CLOCK.fullmatch(word)
    if match:
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        elif half or match[2] is None:
            hour = 24  # "8" may be morning or evening; "13 pm" is neither
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise RuleError(f"'{word[:20]}' is not a time of day. Write it like 08:00 or 13:30, several with commas.")


def read_dates(text: str) -> tuple[date, ...]:
    """Read dates, one a line or with commas. Raises RuleError naming the first that is none."""
    found = set()
    for word in _LISTED.split(text.strip()):
        if word:
            try:
                found.add(
                    date.fromisoformat(word) if re.fullmatch(r"\d{4}-\d\d-\d\d", word, re.ASCII) else _no_date(word)
                )
            except ValueError:
                _no_date(word)
    return tuple(sorted(found))


def _no_date(word: str) -> date:
    raise RuleError(f"'{word[:20]}' is not a date. Write it like 2026-12-25, one a line.")


def write_clock_times(times: Iterable[time]) -> str:
    """Return times as the form shows them."""
    return ", ".join(map(_hhmm, times))


def write_dates(days: Iterable[date]) -> str:
    """Return dates as the form shows them."""
    return "\n".join(day.isoformat() for day in days)


def _hhmm(at: time) -> str:
    return at.isoformat("minutes")
