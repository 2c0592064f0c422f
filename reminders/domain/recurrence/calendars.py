"""Which day comes next, found by arithmetic, so that a rule of long ago costs no more than one of yesterday."""

from bisect import bisect_left
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Final, Protocol

from reminders.domain.recurrence.days import EVERY_ONE, DayRule, Frequency, Numbers
from reminders.domain.recurrence.membership import fits

LAST_DAY: Final = date(9998, 12, 31)

# The rarest rule that anyone means, a 29 February on one weekday, comes back after 40 years at most.
HORIZON_YEARS: Final = 60


class Calendar(Protocol):
    """The days of a rule, from the day it starts on, without end and without exceptions."""

    def on_or_after(self, day: date) -> date | None:
        """Return the first day of the rule that is not before `day`, which is not before the start."""


@dataclass(frozen=True, slots=True)
class EveryFewDays:
    """Every n-th day, perhaps only where it falls on certain weekdays."""

    first: int
    step: int
    weekdays: frozenset[int]

    def on_or_after(self, day: date) -> date | None:
        found = self.first - (self.first - day.toordinal()) // self.step * self.step
        # A step meets in seven goes every weekday that it will ever meet.
        for _ in range(7):
            if not self.weekdays or (found + 6) % 7 in self.weekdays:
                return _from_ordinal(found)
            found += self.step
        return None


@dataclass(frozen=True, slots=True)
class EveryFewWeeks:
    """Certain weekdays of every n-th week."""

    first_week: int  # the ordinal of the day on which the starting week begins
    step: int
    offsets: tuple[int, ...]  # of the weekdays, from the start of the week

    def on_or_after(self, day: date) -> date | None:
        week, offset = divmod(day.toordinal() - self.first_week, 7)
        idle = -week % self.step
        index = 0 if idle else bisect_left(self.offsets, offset)
        if index == len(self.offsets):
            idle, index = self.step, 0
        return _from_ordinal(self.first_week + 7 * (week + idle) + self.offsets[index])


@dataclass(frozen=True, slots=True)
class EveryFewMonths:
    """Certain days of every n-th month."""

    first_month: int  # months since the year 0
    step: int
    month_days: tuple[int, ...]
    weekdays: tuple[tuple[int, int], ...]

    def on_or_after(self, day: date) -> date | None:
        month = day.year * 12 + day.month - 1
        idle = -(month - self.first_month) % self.step
        earliest = 1 if idle else day.day
        for number in range(month + idle, month + 12 * HORIZON_YEARS, self.step):
            year, index = divmod(number, 12)
            if year > LAST_DAY.year:
                return None
            days = self._days(year, index + 1)
            if days and days[-1] >= earliest:
                return date(year, index + 1, days[bisect_left(days, earliest)])
            earliest = 1
        return None

    def _days(self, year: int, month: int) -> list[int]:
        weekday_of_first, length = monthrange(year, month)
        days = {n if n > 0 else length + 1 + n for n in self.month_days}
        for ordinal, weekday in self.weekdays:
            days.update(_numbered(ordinal, (weekday - weekday_of_first) % 7 + 1, length))
        return sorted(day for day in days if 1 <= day <= length)


def _numbered(ordinal: int, first: int, length: int) -> tuple[int, ...]:
    """Return the days of one weekday in a month where it first falls on `first`: the n-th, or each."""
    days = tuple(range(first, length + 1, 7))
    if ordinal == EVERY_ONE:
        return days
    index = ordinal - 1 if ordinal > 0 else ordinal
    return days[index:][:1] if -len(days) <= index < len(days) else ()


@dataclass(frozen=True, slots=True)
class AnyRule:
    """Everything else that RFC 5545 can say: every day of a year is tried, once for all who ask."""

    rule: DayRule
    starts_on: date

    def on_or_after(self, day: date) -> date | None:
        for year in range(day.year, min(day.year + HORIZON_YEARS, LAST_DAY.year) + 1):
            days = _days_of_year(self.rule, self.starts_on, year)
            if days and days[-1] >= day:
                return days[bisect_left(days, day)]
        return None


@lru_cache(maxsize=1024)
def _days_of_year(rule: DayRule, starts_on: date, year: int) -> tuple[date, ...]:
    turn = _period(rule, starts_on) % rule.interval
    # A week more at both ends, so that a week across the new year is chosen from as a whole.
    around = range(date(year, 1, 1).toordinal() - 7, date(year, 12, 31).toordinal() + 8)
    days = [day for day in map(date.fromordinal, around) if _period(rule, day) % rule.interval == turn]
    days = [day for day in days if fits(rule, day)]
    if rule.positions:
        periods = groupby(days, lambda day: _period(rule, day))
        days = [day for _, members in periods for day in _chosen(rule.positions, list(members))]
    return tuple(day for day in days if day.year == year)


def _period(rule: DayRule, day: date) -> int:
    """Number the period of a rule, a day or a week or a month or a year, that a day lies in."""
    match rule.frequency:
        case Frequency.DAILY:
            return day.toordinal()
        case Frequency.WEEKLY:
            return _week_of(day, rule.week_start) // 7
        case Frequency.MONTHLY:
            return _month_number(day)
        case Frequency.YEARLY:
            return day.year


def _chosen(positions: Numbers, members: list[date]) -> list[date]:
    count = len(members)
    return sorted({members[n - 1 if n > 0 else n] for n in positions if abs(n) <= count})


def calendar_of(given: DayRule, starts_on: date) -> Calendar:
    """Return the cheapest calendar that holds exactly the days of a rule."""
    rule = given.completed(starts_on)
    rare = rule.months or rule.week_numbers or rule.year_days or rule.positions
    plain = frozenset(weekday for _, weekday in rule.weekdays)
    match rule.frequency:
        case Frequency.DAILY if not rare and not rule.month_days:
            return EveryFewDays(starts_on.toordinal(), rule.interval, plain)
        case Frequency.WEEKLY if not rare:
            offsets = tuple(sorted((weekday - rule.week_start) % 7 for weekday in plain))
            return EveryFewWeeks(_week_of(starts_on, rule.week_start), rule.interval, offsets)
        case Frequency.MONTHLY if not rare and not (rule.month_days and rule.weekdays):
            return EveryFewMonths(_month_number(starts_on), rule.interval, rule.month_days, rule.weekdays)
    return AnyRule(rule, starts_on)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _week_of(day: date, week_start: int) -> int:
    """Return the ordinal of the day on which the week of a day begins."""
    return day.toordinal() - (day.weekday() - week_start) % 7


def _from_ordinal(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal <= LAST_DAY.toordinal() else None
