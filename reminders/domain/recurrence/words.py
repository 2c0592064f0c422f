"""A rule in the words of the people who plan with it."""

from calendar import day_name, month_name
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from reminders.domain.recurrence.days import EVERY_ONE, DayRule, Frequency
from reminders.domain.recurrence.rule import Moment, Recurrence
from reminders.domain.recurrence.times import At, Every, Times, hhmm

_WORKDAYS: Final = frozenset(range(5))
_ALL_DAYS: Final = frozenset(range(7))
_PERIODS: Final = {
    Frequency.DAILY: "day",
    Frequency.WEEKLY: "week",
    Frequency.MONTHLY: "month",
    Frequency.YEARLY: "year",
}
_COUNTED: Final = ("first", "second", "third", "fourth", "fifth")


def describe(rule: Recurrence) -> str:
    """Say in a sentence, without its full stop, when a rule sends."""
    days = _days(rule.days, rule.starts_on)
    period = f"from {_day(rule.starts_on)}" + (f" until {_day(rule.ends_on)}" if rule.ends_on else "")
    pieces = [f"{days[0].upper()}{days[1:]}{_times(rule.times)}", period]
    if rule.exceptions:
        pieces.append(f"except {_exceptions(rule.exceptions)}")
    if rule.day_on_or_after(rule.starts_on) is None:
        pieces.append("which leaves no day at all")
    return ", ".join(pieces)


def shift_note(moment: Moment, zone: ZoneInfo) -> str | None:
    """Say that the clocks skip the time asked for, and when the text goes out instead; None when they don't."""
    local = moment.local(zone)
    if local.replace(tzinfo=None) == moment.slot:
        return None
    goes_out = _clock(local)
    if local.date() != moment.slot.date():
        goes_out += f" on {_day(local)}"
    return f"The clocks skip {_clock(moment.slot)} on {_day(moment.slot)}; the text goes out at {goes_out}"


def _clock(moment: datetime) -> str:
    return hhmm(moment.time())


def _day(day: date) -> str:
    return f"{day.day} {month_name[day.month]} {day.year}"


def _listed(words: Sequence[str], joint: str = "and") -> str:
    return f" {joint} ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _exceptions(days: frozenset[date]) -> str:
    return _day(min(days)) if len(days) == 1 else f"{len(days)} dates"


def _times(times: Times) -> str:
    if isinstance(times, At):
        return f" at {_listed([hhmm(at) for at in times.times])}"
    if isinstance(times, Every):
        return f", {_step(times.minutes)} from {hhmm(times.first)} to {hhmm(times.last)}"
    count = "a random time" if times.count == 1 else f"{times.count} random times"
    return f" at {count} between {hhmm(times.first)} and {hhmm(times.last)}"


def _step(minutes: int) -> str:
    if minutes % 60:
        return f"every {minutes} minutes"
    return "every hour" if minutes == 60 else f"every {minutes // 60} hours"


def _days(rule: DayRule, starts_on: date) -> str:
    completed = rule.completed(starts_on)
    if not _is_sayable(completed):
        return f"on the days of the rule {rule}"
    match rule.frequency:
        case Frequency.DAILY:
            return _daily(completed) + _in_months(completed)
        case Frequency.WEEKLY:
            return _weekly(completed) + _in_months(completed)
        case Frequency.MONTHLY:
            return f"on {_within(completed)} of {_every(completed)}{_in_months(completed)}"
        case Frequency.YEARLY:
            return f"on {_within(completed)} of {_of_year(completed)}"


def _is_sayable(rule: DayRule) -> bool:
    """Whether a rule is one of those that people have words for; the rest is shown as written."""
    if rule.week_numbers or rule.year_days or (rule.month_days and rule.weekdays):
        return False
    if rule.positions:
        return rule.frequency is Frequency.MONTHLY and len(rule.positions) == 1 and _is_workdays(rule)
    if rule.frequency is Frequency.DAILY:
        return not rule.month_days
    if rule.frequency is Frequency.YEARLY and not rule.months:
        return not rule.month_days and all(ordinal != EVERY_ONE for ordinal, _ in rule.weekdays)
    return True


def _is_workdays(rule: DayRule) -> bool:
    return rule.weekdays == tuple((EVERY_ONE, weekday) for weekday in sorted(_WORKDAYS))


def _daily(rule: DayRule) -> str:
    if rule.interval == 1 and rule.weekdays:
        return _each(frozenset(weekday for _, weekday in rule.weekdays))
    if rule.weekdays:
        return f"{_every(rule)} that is a {_listed([day_name[weekday] for _, weekday in rule.weekdays], 'or')}"
    return _every(rule)


def _weekly(rule: DayRule) -> str:
    each = _each(frozenset(weekday for _, weekday in rule.weekdays))
    return each if rule.interval == 1 else f"{each} of {_every(rule)}"


def _each(weekdays: frozenset[int]) -> str:
    if weekdays == _ALL_DAYS:
        return "every day"
    if weekdays == _WORKDAYS:
        return "every weekday"
    return f"every {_listed([day_name[weekday] for weekday in sorted(weekdays)])}"


def _every(rule: DayRule) -> str:
    nth = "" if rule.interval == 1 else f"{_nth(rule.interval)} "
    return f"every {nth}{_PERIODS[rule.frequency]}"


def _in_months(rule: DayRule) -> str:
    return f" in {_listed([month_name[month] for month in rule.months])}" if rule.months else ""


def _of_year(rule: DayRule) -> str:
    months = [month_name[month] for month in rule.months]
    return f"{_listed(months)} {_every(rule)}" if months else _every(rule)


def _within(rule: DayRule) -> str:
    """Name the days of a month or year: "the first Sunday", "the 1st and the last day"."""
    if rule.positions:
        return f"the {_nth(rule.positions[0])} weekday"
    days = [f"the {_figure(n)}" if n > 0 else f"the {_nth(n)} day" for n in rule.month_days]
    weekdays = [f"{_which(n)} {day_name[weekday]}" for n, weekday in rule.weekdays]
    return _listed(days or weekdays)


def _which(n: int) -> str:
    return "every" if n == EVERY_ONE else f"the {_nth(n)}"


def _nth(n: int) -> str:
    if n < 0:
        return "last" if n == -1 else f"{_nth(-n)}-last"
    return _COUNTED[n - 1] if n <= len(_COUNTED) else _figure(n)


def _figure(n: int) -> str:
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
