"""Message packs: one JSON object a line, read all or nothing, with every bad line named.

The format and how to write one: docs/how-to/write-a-message-pack.md.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from typing import Any, Final

from reminders.domain.values import Category
from reminders.errors import PackError

from .cards import BODY_AREAS, Kind, TextCard, TimeOfDay
from .lint import Finding, lint

_DEFAULTS: Final[Mapping[str, Any]] = {f.name: f.default for f in fields(TextCard)}
_REQUIRED: Final = [name for name, default in _DEFAULTS.items() if default is MISSING]
_is_code: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,19}").fullmatch
_is_language: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})?").fullmatch


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one line of a pack."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"Line {self.line}: {self.message}"


def read_pack(lines: Iterable[str]) -> list[TextCard]:
    """Return the texts of a pack. Raises PackError that lists every bad line; then nothing of it may be used."""
    cards, faults = check_pack(lines)
    if faults:
        raise PackError("\n".join(map(str, faults)))
    if not cards:
        raise PackError("The pack is empty. It needs one JSON object a line, at least one.")
    return cards


def check_pack(lines: Iterable[str]) -> tuple[list[TextCard], list[Fault]]:
    """Return the good texts of a pack and the faults of the rest, for a preview. Blank lines are passed over."""
    cards: list[TextCard] = []
    faults: list[Fault] = []
    first_seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not (line := line.strip().removeprefix("\ufeff").strip()):
            continue
        values, messages = _read_line(line)
        if "code" in values and (first := first_seen.setdefault(values["code"], number)) != number:
            messages.append(f'the code "{values["code"]}" is already used on line {first}. Give it another.')
        if not messages:
            card = TextCard(**values)
            messages = [f"{finding.message} [{finding.rule}]" for finding in _lint(card)]
            cards += [card] if not messages else []
        faults += [Fault(number, message) for message in messages]
    return cards, faults


def write_pack(cards: Iterable[TextCard]) -> Iterator[str]:
    """Yield a pack's lines, without line ends. Reading them gives the same cards again."""
    for card in cards:
        values = {name: getattr(card, name) for name in _DEFAULTS}
        yield json.dumps({k: v for k, v in values.items() if v != _DEFAULTS[k]}, ensure_ascii=False)


def _lint(card: TextCard) -> list[Finding]:
    return lint(card.text, category=card.category, language=card.language)


def _read_line(line: str) -> tuple[dict[str, Any], list[str]]:
    """Return the fields that can be used and what is wrong with the others."""
    try:
        given = json.loads(line, object_pairs_hook=_without_repeats)
    except PackError as fault:
        return {}, [str(fault)]
    except (ValueError, RecursionError) as fault:
        return {}, [f"this is not JSON ({fault}). A line looks like {_EXAMPLE}"]
    if not isinstance(given, dict):
        return {}, [f"this is not one JSON object. A line looks like {_EXAMPLE}"]
    messages = [f'"{name}" is missing. Add it.' for name in _REQUIRED if name not in given]
    values: dict[str, Any] = {}
    for name, value in given.items():
        try:
            values[name] = _read_field(name, value)
        except PackError as fault:
            messages.append(str(fault))
    if values.get("flare_only") and values.get("flare_ok") is False:
        messages.append('"flare_only" texts are sent in a flare, so "flare_ok" cannot be false. Change one of the two.')
    return values, messages


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    given = dict(pairs)
    if len(given) != len(pairs):
        twice = next(name for name, _ in pairs if [n for n, _ in pairs].count(name) > 1)
        raise PackError(f'"{twice}" stands twice. Keep one.')
    return given


def _read_field(name: str, value: object) -> Any:
    reader = _READERS.get(name)
    if reader is None:
        raise PackError(f'"{name}" is not a field. The fields are {", ".join(_READERS)}.')
    return reader(name, value)


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise PackError(f'"{name}" has to be words in quotes.')
    return value.strip()


def _code(name: str, value: object) -> str:
    if not isinstance(value, str) or not _is_code(value):
        raise PackError(f'"{name}" has to be 1 to 20 letters, digits, hyphens or underscores, such as "HYD01".')
    return value


def _yes_no(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise PackError(f'"{name}" has to be true or false, without quotes.')
    return value


def _version(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 9999:
        raise PackError(f'"{name}" has to be a whole number from 1 on.')
    return value


def _area(name: str, value: object) -> str:
    if value is None or value == "":
        return ""
    if value not in BODY_AREAS:
        raise PackError(
            f"{json.dumps(value)} is not a body area. Write one of {', '.join(BODY_AREAS)}, or leave it out."
        )
    return str(value)


def _language(name: str, value: object) -> str:
    if not isinstance(value, str) or not _is_language(value):
        raise PackError(f'"{name}" has to be a language code, such as "en".')
    return value


def _sources(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(source, str) and source for source in value):
        raise PackError(f'"{name}" has to be a list of words in quotes, such as ["000"].')
    return tuple(value)


def _one_of(words: type[StrEnum]) -> Callable[[str, object], StrEnum]:
    def read(name: str, value: object) -> StrEnum:
        for word in words:
            if value == word.value:
                return word
        raise PackError(f"{json.dumps(value)} is not a {name.replace('_', ' ')}. Write one of {', '.join(words)}.")

    return read


_READERS: Final[Mapping[str, Callable[[str, object], Any]]] = {
    "code": _code,
    "category": _one_of(Category),
    "text": _text,
    "kind": _one_of(Kind),
    "version": _version,
    "flare_ok": _yes_no,
    "flare_only": _yes_no,
    "time_of_day": _one_of(TimeOfDay),
    "body_area": _area,
    "language": _language,
    "sources": _sources,
}
_EXAMPLE: Final = '{"code": "HYD01", "category": "hydration", "text": "Water break, {name}."}'
