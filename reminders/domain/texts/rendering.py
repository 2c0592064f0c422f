"""Filling in a text for one person.

Templates are written by clinics, so they are data: parsed by hand, never given to `str.format`, and compiled once into
two forms, with the name and without it, because a planner renders tens of thousands in a burst.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reminders.errors import TextError

from .segments import is_gsm7
from .typography import plain

NAME: Final = "name"
NAME_LIMIT: Final = 20
PLACEHOLDERS: Final[Mapping[str, str]] = {
    NAME: "the person's first name; left out, with its comma, when there is none",
    "sender": "the clinic's neutral name, such as Daily Care",
    "emergency": "the emergency number of the person's country",
    "crisis_line": "the crisis line of the person's country",
    "metric": "what is being asked about",
    "a": "the first of two choices",
    "b": "the second of two choices",
}

_brace: Final = re.compile(r"\{([^{}]*)\}|[{}]")
_spaces: Final = re.compile(r"\s+").sub
# Braces would read as a placeholder and "a.com" as a link; the rest are no part of a name and cost double.
_not_in_a_name: Final = re.compile(r"[\[\]{}~^|\\€<>@/]|\.\w\w").search
_sentence_open: Final = re.compile(r"(?:^|[.?!]['\")]*\s|\n)\s*['\"(]*$").search
_pause_after: Final = re.compile(r"(?:,|:|\s-|!|\.(?!\.)|\?)?\s*").match
_no_braces: Final = str.maketrans("{}", "()")


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template made ready: alternating literals and placeholder names, in both forms."""

    named: tuple[str, ...]
    nameless: tuple[str, ...]
    placeholders: frozenset[str]

    def render(self, values: Mapping[str, str | None]) -> str:
        """Fill the placeholders in. A name that is missing or unfit is left out cleanly."""
        given = values.get(NAME) if self.named is not self.nameless else None
        name = None if given is None else fit_name(given)
        parts = self.nameless if name is None else self.named
        if len(parts) == 1:
            return parts[0]
        if len(parts) == 3 and parts[1] == NAME and name is not None:
            return parts[0] + name + parts[2]
        filled = list(parts)
        for index in range(1, len(filled), 2):
            placeholder = filled[index]
            filled[index] = name if placeholder == NAME and name is not None else _value(placeholder, values)
        return "".join(filled)


def render(template: str, values: Mapping[str, str | None]) -> str:
    """Return the text exactly as the person will get it. Raises TextError for a template or a value that cannot be."""
    return compile_template(template).render(values)


@lru_cache(maxsize=4096)
def compile_template(template: str) -> Compiled:
    """Parse a template once. Raises TextError, naming an unknown placeholder or a stray brace and what is known."""
    named = tuple(_parsed(plain(template)))
    placeholders = frozenset(named[1::2])
    return Compiled(named, _without_name(named) if NAME in placeholders else named, placeholders)


def fit_name(name: str) -> str | None:
    """Return the name as it can be written in a text, or None when it has to be left out: never cut, never guessed."""
    fit = _spaces(" ", plain(name)).strip()
    if not fit or len(fit) > NAME_LIMIT or _not_in_a_name(fit) or not is_gsm7(fit):
        return None
    return fit if any(character.isalpha() for character in fit) else None


def _parsed(template: str) -> Iterator[str]:
    """Yield literal, placeholder, literal, …, literal."""
    end = 0
    for match in _brace.finditer(template):
        placeholder = match[1]
        if placeholder not in PLACEHOLDERS:
            raise TextError(_unknown(match[0], placeholder))
        yield template[end : match.start()]
        yield placeholder
        end = match.end()
    yield template[end:]


def _unknown(written: str, placeholder: str | None) -> str:
    known = ", ".join(f"{{{word}}}" for word in PLACEHOLDERS)
    if placeholder is None:
        return f"A stray {written} stands in the text. Braces only mark placeholders: {known}. Take it out."
    meant = placeholder.strip().lower()
    advice = f"Write {{{meant}}}." if meant in PLACEHOLDERS else "Use one of those or take it out."
    return f"{written} is not a placeholder. The known ones are {known}. {advice}"


def _value(placeholder: str, values: Mapping[str, str | None]) -> str:
    given = values.get(placeholder)
    if given is None or not (fit := _fit_value(given)):
        raise TextError(
            f"The text needs {{{placeholder}}} ({PLACEHOLDERS[placeholder]}), and there is none. "
            "Fill it in for the clinic or take it out of the text."
        )
    return fit


@lru_cache(maxsize=1024)
def _fit_value(value: str) -> str:
    return plain(value).translate(_no_braces).strip()


def _without_name(named: tuple[str, ...]) -> tuple[str, ...]:
    """Take every {name} out with the comma and spaces that belong to it, and mend the sentence it began."""
    parts = [named[0]]
    for placeholder, literal in zip(named[1::2], named[2::2], strict=True):
        if placeholder == NAME:
            parts[-1] = _joined(parts[-1], literal, is_first=len(parts) == 1)
        else:
            parts += [placeholder, literal]
    return tuple(parts)


def _joined(before: str, after: str, *, is_first: bool) -> str:
    if _sentence_open(before if is_first else f"…{before}"):
        # "{name}, small sips": the pause goes with the name, and the sentence begins with the next word.
        pause = _pause_after(after)
        rest = after[pause.end() :] if pause else after
        return (before + rest[:1].upper() + rest[1:]) if rest else before.rstrip()
    if before.endswith("(") and after.startswith(")"):
        return before[:-1].rstrip() + after[1:]
    trimmed = before.rstrip(" ")
    if after[:1].isspace():
        return trimmed + after  # "for {name} today": one of the two spaces stays
    # "Going out, {name}? A": the comma was the name's. "Well, {name}, rest" keeps one of its two.
    return trimmed.removesuffix(",") + after
