"""Whether a day passes the BY parts of a rule, as RFC 5545 defines them."""

from calendar import isleap, monthrange
from datetime import date, timedelta

from reminders.domain.recurrence.days import EVERY_ONE, DayRule, Frequency


def fits(rule: DayRule, day: date) -> bool:
    """Say whether a day passes every part of a completed rule; intervals and positions are the calendar's business."""
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _is_among(rule.month_days, day.day, monthrange(day.year, day.month)[1]):
        return False
    if rule.year_days and not _is_among(rule.year_days, _day_of_year(day), _days_in_year(day.year)):
        return False
    if rule.week_numbers and not _is_among(rule.week_numbers, *_week_of_year(day, rule.week_start)):
        return False
    return not rule.weekdays or _is_named(rule, day)


def _is_among(numbers: tuple[int, ...], position: int, length: int) -> bool:
    """Whether a position is among some numbers, which count from the start or, negative, from the end."""
    return position in numbers or position - length - 1 in numbers


def _is_named(rule: DayRule, day: date) -> bool:
    weekday = day.weekday()
    if (EVERY_ONE, weekday) in rule.weekdays:
        return True
    if rule.frequency is Frequency.YEARLY and not rule.months:
        position, length = _day_of_year(day), _days_in_year(day.year)
    else:
        position, length = day.day, monthrange(day.year, day.month)[1]
    forwards, backwards = (position - 1) // 7 + 1, -((length - position) // 7 + 1)
    return (forwards, weekday) in rule.weekdays or (backwards, weekday) in rule.weekdays


def _week_of_year(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of a day's week and how many its year has; a week is of the year that holds most of it."""
    middle = day + timedelta(days=3 - (day.weekday() - week_start) % 7)
    position = _day_of_year(middle)
    return (position - 1) // 7 + 1, (position - 1) // 7 + 1 + (_days_in_year(middle.year) - position) // 7


def _day_of_year(day: date) -> int:
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def _days_in_year(year: int) -> int:
    return 366 if isleap(year) else 365
