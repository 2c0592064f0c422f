"""The shape of a table of phrases: what raises a flag, and which everyday sayings contain the same words."""

from dataclasses import dataclass

from reminders.domain.phrases import rows
from reminders.domain.triage.flags import Flag


@dataclass(frozen=True, slots=True)
class Says:
    """Phrases that say one thing, and the rule they follow from."""

    rule: str
    what: str
    phrases: tuple[str, ...]
    apart: bool = False
    """Of harmless sayings: whether a comma may stand inside."""


@dataclass(frozen=True, slots=True)
class Table:
    """One flag: the phrases that raise it, and the harmless sayings that take a phrase they overlap out again."""

    flag: Flag
    danger: tuple[Says, ...]
    harmless: tuple[Says, ...] = ()


def says(rule: str, what: str, phrases: str, *, apart: bool = False) -> Says:
    """Write one phrase a line; a line that is indented further goes on with the one above it."""
    return Says(rule, what, rows(phrases), apart)
