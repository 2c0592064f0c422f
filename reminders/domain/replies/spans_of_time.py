"""R32: spans and points of time as commands take them: "3 days", "half an hour", "until monday", "at 5pm"."""

import re
from collections.abc import Sequence
from typing import Any, Final

from reminders.domain.replies.numbers import number_word
from reminders.domain.replies.wordlist import words

UNITS: Final = {
    unit: name
    for name, units in {
        "minutes": "m min mins minute minutes minuts minuto minutos",
        "hours": "h hr hrs hour hours hora horas",
        "days": "d day days dia dias night nights",
        "weeks": "w wk wks week weeks semana semanas",
    }.items()
    for unit in units.split()
}
DAYS: Final = {
    short: day
    for day, shorts in {
        "monday": "monday mon lunes", "tuesday": "tuesday tue tues martes", "wednesday": "wednesday wed weds miercoles",
        "thursday": "thursday thu thur thurs jueves", "friday": "friday fri viernes", "saturday": "saturday sat sabado",
        "sunday": "sunday sun domingo",
    }.items()
    for short in shorts.split()
}  # fmt: skip
PARTS_OF_DAY: Final = {
    "tonight": "tonight", "tomorrow": "tomorrow", "manana": "tomorrow", "morning": "morning", "afternoon": "afternoon",
    "evening": "evening", "noon": "12:00", "midday": "12:00", "midnight": "00:00", "lunchtime": "noon", "lunch": "noon",
}  # fmt: skip
VAGUE: Final = words("few bit while sec second moment little some several awhile now later")
ARTICLES: Final = frozenset(("a", "an", "one"))
SMALL: Final = words("of more another for about like the next around just another this")
CLOCK: Final = re.compile(r"(\d\d?)(?:[:.](\d\d))? ?(?:([ap])\.?m\.?)?")
MONTH_DAYS: Final = {"month": 30, "months": 30, "fortnight": 14}


def duration(words: Sequence[str], unit: str = "minutes") -> dict[str, Any] | None:
    """The amount and unit that all of the words say; `{}` where they are vague, None where they are no duration.

    `unit` is what a bare number means.
    """
    words = [word for word in words if word not in SMALL]
    if not words:
        return None
    if words[0] in ("half", "halfa") or words[:2] == ["a", "half"]:
        return _half(words)
    amount, rest = _amount(words)
    if amount is None:
        return {} if any(word in VAGUE for word in words) and all(_is_vague(word) for word in words) else None
    if not rest:
        return _sized(amount, unit) if words[0] not in ARTICLES else None
    name = UNITS.get(rest[0])
    if rest[0] in MONTH_DAYS and len(rest) == 1:
        return _sized(amount * MONTH_DAYS[rest[0]], "days")
    if name is None:
        return {} if all(_is_vague(word) for word in words) else None
    if rest[1:] in (["and", "a", "half"], ["and", "half"]):
        return _sized(amount + 0.5, name)
    return _sized(amount, name) if len(rest) == 1 else None


def _is_vague(word: str) -> bool:
    return word in VAGUE or word in UNITS or word in ARTICLES or word in ("couple", "or", "so")


def _half(words: Sequence[str]) -> dict[str, Any] | None:
    """Half an hour is 30 minutes."""
    name = UNITS.get(words[-1])
    if name is None or any(word not in ("half", "a", "an") for word in words[:-1]):
        return None
    return {"hours": {"amount": 30, "unit": "minutes"}, "days": {"amount": 12, "unit": "hours"}}.get(name, {})


def _amount(words: Sequence[str]) -> tuple[float | None, list[str]]:
    """The number that opens the words, and the words after it."""
    rest = list(words)
    if rest[:2] == ["a", "couple"] or rest[:1] == ["couple"]:
        return 2.0, [word for word in rest[1:] if word != "couple"]
    if rest[0] in ARTICLES and len(rest) > 1 and (rest[1] in UNITS or rest[1] in MONTH_DAYS):
        return 1.0, rest[1:]
    value = _number(rest[0])
    if value is None:
        return None, rest
    rest = rest[1:]
    if rest[:3] in (["and", "a", "half"],):
        return value + 0.5, rest[3:]
    if rest[:3] == ["1", "/", "2"]:
        return value + 0.5, rest[3:]
    if rest[:1] == ["-"]:
        rest = rest[1:]
    return value, rest


def _number(word: str) -> float | None:
    if re.fullmatch(r"\d{1,4}(?:\.\d{1,2})?", word):
        return float(word)
    return number_word(word)


def _sized(amount: float, unit: str) -> dict[str, Any] | None:
    if amount <= 0:
        return None
    return {"amount": int(amount) if amount == int(amount) else amount, "unit": unit}


def moment(words: Sequence[str]) -> str | None:
    """The point of time that all of the words name: "HH:MM", "tonight", "monday"; None where they name none."""
    words = [
        word
        for word in words
        if word not in ("at", "on", "in", "the", "this", "next", "around", "about", "by", "after", "until", "for")
    ]
    if not words:
        return None
    if len(words) == 1:
        return PARTS_OF_DAY.get(words[0]) or DAYS.get(words[0]) or clock(words[0])
    if words[0] in ("tomorrow", "manana") or words[-1] == "tomorrow":
        return "tomorrow" if len(words) == 2 else None
    if words[0] in DAYS and words[1] in PARTS_OF_DAY:
        return DAYS[words[0]]
    if words[-1] in ("tonight", "oclock", "today", "sharp", "ish", "pm", "am"):
        return clock(words[0], "p" if words[-1] in ("tonight", "pm") else "a" if words[-1] == "am" else "")
    return clock(" ".join(words))


def clock(word: str, half: str = "") -> str | None:
    """A clock time as HH:MM; without am or pm the hour is taken as it stands."""
    found = CLOCK.fullmatch(word)
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3] or half
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def until(words: Sequence[str]) -> str | None:
    """A weekday, "tomorrow" or "end_of_day", as PAUSE takes them."""
    words = [
        word
        for word in words
        if word not in ("the", "next", "this", "on", "for", "end", "of", "rest", "until", "just", "at")
    ]
    if len(words) == 1:
        word = words[0]
        if word in DAYS:
            return DAYS[word]
        if word in ("tomorrow", "manana", "morning"):
            return "tomorrow"
        if word in ("today", "day", "tonight", "hoy", "evening"):
            return "end_of_day"
    if words in (["tomorrow", "morning"], ["day", "today"]):
        return "tomorrow" if words[0] == "tomorrow" else "end_of_day"
    return None
