"""The days of a rule: an RFC 5545 recurrence of day frequency or slower, read strictly."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from reminders.domain.recurrence.reading import shown
from reminders.errors import RuleError

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
EVERY_ONE: Final = 0  # the ordinal of a plain weekday: not the first or the last Monday but each

_LONGEST: Final = 2_000
_FINER: Final = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_ELSEWHERE: Final = MappingProxyType(
    {
        "COUNT": "give the last day as ends_on",
        "UNTIL": "give the last day as ends_on",
        "DTSTART": "give the first day as starts_on",
        "EXDATE": "list the dates under except",
        "BYHOUR": "give the times of day under times",
        "BYMINUTE": "give the times of day under times",
        "BYSECOND": "give the times of day under times",
    }
)
_WEEKDAY: Final = re.compile(rf"([+-]?[1-9]\d?)?({'|'.join(WEEKDAYS)})", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?\d{1,6}", re.ASCII)


class Frequency(StrEnum):
    """How long the period of a rule is."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


# A rule that sleeps for more than ten years is a slip of the keyboard.
_LONGEST_INTERVAL: Final = MappingProxyType(
    {Frequency.DAILY: 3660, Frequency.WEEKLY: 520, Frequency.MONTHLY: 120, Frequency.YEARLY: 10}
)

Numbers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DayRule:
    """An RFC 5545 rule, part by part; an empty part was not given."""

    frequency: Frequency
    interval: int = 1
    months: Numbers = ()
    week_numbers: Numbers = ()
    year_days: Numbers = ()
    month_days: Numbers = ()
    weekdays: tuple[tuple[int, int], ...] = ()  # (ordinal, weekday): (1, 6) is the first Sunday
    positions: Numbers = ()
    week_start: int = 0

    def completed(self, starts_on: date) -> "DayRule":
        """Return the rule with what RFC 5545 takes from the first day where the rule itself names no day."""
        if self.week_numbers or self.year_days or self.month_days or self.weekdays:
            return self
        match self.frequency:
            case Frequency.WEEKLY:
                return replace(self, weekdays=((EVERY_ONE, starts_on.weekday()),))
            case Frequency.MONTHLY:
                return replace(self, month_days=(starts_on.day,))
            case Frequency.YEARLY:
                return replace(self, months=self.months or (starts_on.month,), month_days=(starts_on.day,))
        return self

    def __str__(self) -> str:
        """Return the rule as RFC 5545 writes it, in one order and without defaults."""
        parts = {
            "FREQ": self.frequency.value,
            "INTERVAL": "" if self.interval == 1 else str(self.interval),
            "BYMONTH": _commas(self.months),
            "BYWEEKNO": _commas(self.week_numbers),
            "BYYEARDAY": _commas(self.year_days),
            "BYMONTHDAY": _commas(self.month_days),
            "BYDAY": ",".join(f"{ordinal or ''}{WEEKDAYS[weekday]}" for ordinal, weekday in self.weekdays),
            "BYSETPOS": _commas(self.positions),
            "WKST": WEEKDAYS[self.week_start] if self.week_start else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _commas(numbers: Numbers) -> str:
    return ",".join(map(str, numbers))


def read_days(value: object) -> DayRule:
    """Read the `days` of a rule."""
    if not isinstance(value, str) or not value.strip():
        raise RuleError(f"days: {shown(value)} is not a rule; give one such as FREQ=WEEKLY;BYDAY=MO,WE,FR")
    if len(value) > _LONGEST:
        raise RuleError(f"days: the rule is {len(value)} characters long; {_LONGEST} at most")
    parts = _split(value.strip().upper().removeprefix("RRULE:"))
    frequency = _frequency(parts.pop("FREQ", None))
    rule = DayRule(
        frequency,
        _interval(parts.pop("INTERVAL", "1"), frequency),
        _numbers(parts, "BYMONTH", 12, signed=False),
        _numbers(parts, "BYWEEKNO", 53),
        _numbers(parts, "BYYEARDAY", 366),
        _numbers(parts, "BYMONTHDAY", 31),
        _weekdays(parts),
        _numbers(parts, "BYSETPOS", 366),
        _week_start(parts.pop("WKST", "MO")),
    )
    for name in parts:
        raise RuleError(f"days: {shown(name)} is not a part of a rule; {_ELSEWHERE.get(name, 'leave it out')}")
    _check_together(rule)
    return rule


def _split(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for piece in text.removesuffix(";").split(";"):
        name, equals, value = piece.partition("=")
        if not (name and equals and value):
            raise RuleError(f"days: {shown(piece)} is not NAME=VALUE; write for example FREQ=DAILY;INTERVAL=2")
        if name in parts:
            raise RuleError(f"days: {shown(name)} is given twice; give it once")
        parts[name] = value
    return parts


def _frequency(value: str | None) -> Frequency:
    if value in _FINER:
        raise RuleError(
            f'days: FREQ={value} is finer than daily; use FREQ=DAILY with times such as {{"every": 90, "from", "to"}}'
        )
    try:
        return Frequency(value or "")
    except ValueError:
        raise RuleError(f"days: FREQ={shown(value)} is unknown; use one of {', '.join(Frequency)}") from None


def _interval(value: str, frequency: Frequency) -> int:
    most = _LONGEST_INTERVAL[frequency]
    if not _NUMBER.fullmatch(value) or not 1 <= int(value) <= most:
        raise RuleError(f"days: INTERVAL={shown(value)} cannot be used; give 1 to {most} with FREQ={frequency}")
    return int(value)


def _numbers(parts: dict[str, str], name: str, most: int, *, signed: bool = True) -> Numbers:
    given = parts.pop(name, "")
    found: set[int] = set()
    for piece in given.split(",") if given else ():
        number = int(piece) if _NUMBER.fullmatch(piece) else 0
        if not 1 <= (abs(number) if signed else number) <= most:
            backwards = f" or -{most} to -1" if signed else ""
            raise RuleError(f"days: {name}={shown(piece)} cannot be used; give 1 to {most}{backwards}")
        found.add(number)
    # Counted from the end comes last: "the 1st and the last".
    return tuple(sorted(found, key=lambda number: (number < 0, number)))


def _weekdays(parts: dict[str, str]) -> tuple[tuple[int, int], ...]:
    given = parts.pop("BYDAY", "")
    found: set[tuple[int, int]] = set()
    for piece in given.split(",") if given else ():
        match = _WEEKDAY.fullmatch(piece)
        if match is None:
            raise RuleError(f"days: BYDAY={shown(piece)} is not a weekday; use {', '.join(WEEKDAYS)}, or 1SU, -1FR")
        found.add((int(match[1] or EVERY_ONE), WEEKDAYS.index(match[2])))
    return tuple(sorted(found, key=lambda named: (named[0] < 0, named)))


def _week_start(value: str) -> int:
    if value not in WEEKDAYS:
        raise RuleError(f"days: WKST={shown(value)} is not a weekday; use {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(value)


def _check_together(rule: DayRule) -> None:
    """Refuse the parts that RFC 5545 forbids together; libraries pass over them and do something else."""
    frequency = rule.frequency
    numbered = [ordinal for ordinal, _ in rule.weekdays if ordinal != EVERY_ONE]
    most = 5 if frequency is Frequency.MONTHLY or rule.months else 53
    forbidden: Mapping[str, bool] = {
        "BYWEEKNO needs FREQ=YEARLY": bool(rule.week_numbers) and frequency is not Frequency.YEARLY,
        "BYYEARDAY needs FREQ=YEARLY": bool(rule.year_days) and frequency is not Frequency.YEARLY,
        "BYMONTHDAY cannot stand with FREQ=WEEKLY; use FREQ=MONTHLY": (
            bool(rule.month_days) and frequency is Frequency.WEEKLY
        ),
        "a numbered weekday such as 1SU needs FREQ=MONTHLY or FREQ=YEARLY": (
            bool(numbered) and frequency in (Frequency.DAILY, Frequency.WEEKLY)
        ),
        "a numbered weekday such as 1SU cannot stand with BYWEEKNO": bool(numbered) and bool(rule.week_numbers),
        f"a weekday can be numbered 1 to {most} or -{most} to -1 here": any(abs(n) > most for n in numbered),
        "BYSETPOS needs a part to choose from, such as BYDAY": bool(rule.positions) and not _has_choice(rule),
    }
    for fault, found in forbidden.items():
        if found:
            raise RuleError(f"days: {fault}")


def _has_choice(rule: DayRule) -> bool:
    return any((rule.months, rule.week_numbers, rule.year_days, rule.month_days, rule.weekdays))
