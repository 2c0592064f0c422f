"""Reading the small parts of a rule strictly: every fault is named, with its fix."""

import re
from collections.abc import Collection, Mapping
from datetime import date, time
from typing import Final

from reminders.errors import RuleError

_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_TIME: Final = re.compile(r"(\d\d):(\d\d)", re.ASCII)


def shown(value: object) -> str:
    """Return a value as a short, one-line quotation for an error message."""
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    words = "null" if value is None else repr(value)
    return words if len(words) <= 60 else f"{words[:57]}…"


def fields(value: object, where: str, known: Collection[str]) -> Mapping[str, object]:
    """Return a JSON object that has no keys but the known ones."""
    if not isinstance(value, Mapping):
        raise RuleError(f"{where}: {shown(value)} is not a JSON object; give {{{', '.join(sorted(known))}}}")
    for key in value:
        if key not in known:
            raise RuleError(f"{where}: unknown key {shown(key)}; use only {', '.join(sorted(known))}")
    return value


def items(value: object, where: str, most: int) -> list[object]:
    """Return a JSON list of bearable length."""
    if not isinstance(value, list):
        raise RuleError(f"{where}: {shown(value)} is not a list")
    if len(value) > most:
        raise RuleError(f"{where}: {len(value)} are too many; give {most} at most")
    return value


def whole_number(value: object, where: str, least: int, most: int) -> int:
    """Return a JSON integer between two bounds; true and 1.0 are not integers."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise RuleError(f"{where}: {shown(value)} is not a whole number")
    if not least <= value <= most:
        number = value if abs(value) < 10**9 else "this number"
        raise RuleError(f"{where}: {number} is out of range; give {least} to {most}")
    return value


def calendar_date(value: object, where: str) -> date:
    """Return a date written as YYYY-MM-DD."""
    try:
        if isinstance(value, str) and _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise RuleError(f"{where}: {shown(value)} is not a date; write it as YYYY-MM-DD, such as 2026-01-05")


def wall_time(value: object, where: str) -> time:
    """Return a time of day written as HH:MM."""
    if isinstance(value, str) and (match := _TIME.fullmatch(value)):
        hour, minute = int(match[1]), int(match[2])
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise RuleError(f"{where}: {shown(value)} is not a time of day; write it as HH:MM, from 00:00 to 23:59")
