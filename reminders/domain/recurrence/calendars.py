"""Which day comes next, found by arithmetic, so that a rule of long ago costs no more than one of yesterday."""

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final, Literal, Protocol

from dateutil import rrule as rfc5545

from reminders.domain.recurrence.days import EVERY_ONE, DayRule, Frequency, most_of_a_weekday

LAST_DAY: Final = date(9998, 12, 31)

# The rarest rule that anyone means, a 29 February on one weekday, comes back after 40 years at most.
HORIZON_YEARS: Final = 60

_FREQUENCIES: Final[Mapping[Frequency, Literal[0, 1, 2, 3]]] = MappingProxyType(
    {
        Frequency.DAILY: rfc5545.DAILY,
        Frequency.WEEKLY: rfc5545.WEEKLY,
        Frequency.MONTHLY: rfc5545.MONTHLY,
        Frequency.YEARLY: rfc5545.YEARLY,
    }
)
_WEEKDAYS: Final = (rfc5545.MO, rfc5545.TU, rfc5545.WE, rfc5545.TH, rfc5545.FR, rfc5545.SA, rfc5545.SU)


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
    """Everything else that RFC 5545 can say, through dateutil, begun afresh in the period of the day asked for."""

    rule: DayRule
    starts_on: date

    def on_or_after(self, day: date) -> date | None:
        rule = rfc5545.rrule(
            _FREQUENCIES[self.rule.frequency],
            dtstart=_midnight(self._period_of(day)),
            until=_midnight(_years_later(day)),
            interval=self.rule.interval,
            wkst=self.rule.week_start,
            bymonth=self.rule.months or self._default_months(),
            byweekno=self.rule.week_numbers or None,
            byyearday=self.rule.year_days or None,
            bymonthday=self.rule.month_days or self._default_month_days(),
            byweekday=self._weekdays() or None,
            bysetpos=self.rule.positions or None,
        )
        found = rule.after(_midnight(day), inc=True)
        return found.date() if found else None

    def _period_of(self, day: date) -> date:
        """Return the first day of the last period of the rule that begins by `day`."""
        start, step = self.starts_on, self.rule.interval
        match self.rule.frequency:
            case Frequency.YEARLY:
                return date(start.year + (day.year - start.year) // step * step, 1, 1)
            case Frequency.MONTHLY:
                first = _month_number(start)
                year, index = divmod(first + (_month_number(day) - first) // step * step, 12)
                return date(year, index + 1, 1)
            case Frequency.WEEKLY:
                first, length = _week_of(start, self.rule.week_start), 7 * step
            case Frequency.DAILY:
                first, length = start.toordinal(), step
        return date.fromordinal(first + (day.toordinal() - first) // length * length)

    def _weekdays(self) -> list[rfc5545.weekday]:
        given = self.rule.weekdays
        numbered = any(ordinal != EVERY_ONE for ordinal, _ in given)
        most = most_of_a_weekday(self.rule.frequency, self.rule.months)
        if not given and self.rule.frequency is Frequency.WEEKLY:
            return [_WEEKDAYS[self.starts_on.weekday()]]
        # dateutil takes "MO,1FR" for Mondays that are first Fridays; numbering every Monday makes it the union.
        return [
            _WEEKDAYS[weekday](n) if n else _WEEKDAYS[weekday]
            for ordinal, weekday in given
            for n in (range(1, most + 1) if numbered and ordinal == EVERY_ONE else (ordinal,))
        ]

    def _takes_day_from_start(self) -> bool:
        rule = self.rule
        return not (rule.week_numbers or rule.year_days or rule.month_days or rule.weekdays)

    def _default_months(self) -> int | None:
        yearly = self.rule.frequency is Frequency.YEARLY
        return self.starts_on.month if yearly and self._takes_day_from_start() else None

    def _default_month_days(self) -> int | None:
        long = self.rule.frequency in (Frequency.YEARLY, Frequency.MONTHLY)
        return self.starts_on.day if long and self._takes_day_from_start() else None


def calendar_of(rule: DayRule, starts_on: date) -> Calendar:
    """Return the cheapest calendar that holds exactly the days of a rule."""
    rare = rule.months or rule.week_numbers or rule.year_days or rule.positions
    plain = frozenset(weekday for _, weekday in rule.weekdays)
    match rule.frequency:
        case Frequency.DAILY if not rare and not rule.month_days:
            return EveryFewDays(starts_on.toordinal(), rule.interval, plain)
        case Frequency.WEEKLY if not rare:
            weekdays = plain or {starts_on.weekday()}
            offsets = tuple(sorted((weekday - rule.week_start) % 7 for weekday in weekdays))
            return EveryFewWeeks(_week_of(starts_on, rule.week_start), rule.interval, offsets)
        case Frequency.MONTHLY if not rare and not (rule.month_days and rule.weekdays):
            days = rule.month_days if rule.month_days or rule.weekdays else (starts_on.day,)
            return EveryFewMonths(_month_number(starts_on), rule.interval, days, rule.weekdays)
    return AnyRule(rule, starts_on)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _week_of(day: date, week_start: int) -> int:
    return day.toordinal() - (day.weekday() - week_start) % 7


def _from_ordinal(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal <= LAST_DAY.toordinal() else None


def _years_later(day: date) -> date:
    return date(min(day.year + HORIZON_YEARS, LAST_DAY.year), 12, 31)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)
