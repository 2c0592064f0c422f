"""R43: the end time in "stop for 3 days", "no texts until Monday", as the arguments of the command PAUSE."""

from collections.abc import Sequence
from math import ceil
from typing import Any, Final

from reminders.domain.phrases import Word

WEEKDAYS: Final = {
    short: day
    for day, shorts in {
        "monday": "monday mon mondays mnday lunes", "tuesday": "tuesday tue tues martes", "wednesday": "wednesday wed weds miercoles",
        "thursday": "thursday thu thur thurs jueves", "friday": "friday fri viernes", "saturday": "saturday sat sabado", "sunday": "sunday sun domingo",
    }.items()
    for short in shorts.split()
}  # fmt: skip
UNITS: Final = {
    "hour": "hours", "hours": "hours", "hora": "hours", "horas": "hours",
    "day": "days", "days": "days", "dia": "days", "dias": "days", "night": "days", "nights": "days",
    "week": "weeks", "weeks": "weeks", "semana": "weeks", "semanas": "weeks", "fortnight": "weeks",
    "month": "months", "months": "months", "mes": "months", "meses": "months", "year": "years", "years": "years",
    "minute": "minutes", "minutes": "minutes",
}  # fmt: skip
DAYS_IN: Final = {"months": 30, "years": 365}
UNTIL: Final = frozenset("until till til hasta before".split())
VAGUE: Final = frozenset("few several some".split())
STARTING: Final = frozenset("from starting effective of as".split())
FOREVER: Final = frozenset("further ever die dead hell otherwise you".split())


def hold_time(words: Sequence[Word]) -> dict[str, Any] | None:
    """The end time that these words name; `{}` where it is vague, None where they name none."""
    texts = [word.text for word in words]
    for at, word in enumerate(texts):
        found = _at(words, texts, at, word)
        if found is not None:
            return found
    return None


def _at(words: Sequence[Word], texts: list[str], at: int, word: str) -> dict[str, Any] | None:
    before = texts[at - 1] if at else ""
    after = texts[at + 1 : at + 4]
    if word in UNTIL:
        return _until(after)
    if word in ("today", "tonight", "hoy") and before not in STARTING:
        return {"until": "end_of_day"}
    if word == "tomorrow" and before not in STARTING:
        return {"amount": 2, "unit": "days"}
    if word == "this" and after and after[0] in ("week", "weekend"):
        return {"until": "monday"}
    if word == "this" and after and after[0] in ("evening", "afternoon", "morning"):
        return {"until": "end_of_day"}
    if word in ("temporarily", "awhile"):
        return {}
    if word == "for":
        return _for(words[at + 1 : at + 6], texts[at + 1 : at + 6])
    if words[at].number is not None and after and after[0] in UNITS and before not in ("every", "all"):
        return _amount(words[at], after[0]) if len(after) < 2 or after[1] != "ago" else None
    return None


def _until(after: list[str]) -> dict[str, Any]:
    for word in after:
        if word in WEEKDAYS:
            return {"until": WEEKDAYS[word]}
        if word in ("tomorrow", "morning", "manana"):
            return {"until": "tomorrow"}
        if word in ("tonight", "evening"):
            return {"until": "end_of_day"}
        if word == "week":
            return {"until": "monday"}
    return {}


def _for(words: Sequence[Word], texts: list[str]) -> dict[str, Any] | None:
    if not texts:
        return None
    first = [text for text in texts if text not in ("the", "a", "an", "next", "rest", "of", "about", "like", "just", "at", "least", "another")]
    if not first:
        return None
    if first[0] in ("today", "tonight", "hoy") or (first[0] in ("day", "night", "evening") and texts[0] == "the" and "next" not in texts[:2]):
        return {"until": "end_of_day"}
    if first[0] in ("now", "while", "bit", "moment", "time", "awhile", "little", "ahora") or first[0] in VAGUE or first[0] == "couple_":
        return {} if first[0] != "time" or "being" in texts else None
    if first[0] in ("weekend",) or (first[0] == "week" and texts[0] == "the"):
        return {"until": "monday"} if first[0] == "weekend" or "rest" in texts[:2] else {"amount": 1, "unit": "weeks"}
    if first[0] in UNITS:
        return _scaled(1.0, first[0])
    number = next((word for word in words if word.number is not None), None)
    if number is not None:
        where = texts.index(number.text)
        following = [text for text in texts[where + 1 : where + 4] if text != "of"]
        if following and following[0] in UNITS:
            return _amount(number, following[0])
        if len(following) > 1 and following[0].isdigit():
            return {}
    return None


def _amount(number: Word, unit: str) -> dict[str, Any]:
    if number.text in VAGUE or number.number is None:
        return {}
    return _scaled(number.number, unit)


def _scaled(amount: float, unit: str) -> dict[str, Any]:
    kind = UNITS[unit]
    if unit == "fortnight":
        amount *= 2
    if kind == "minutes":
        return {"amount": max(1, ceil(amount / 60)), "unit": "hours"}
    if kind in DAYS_IN:
        amount, kind = amount * DAYS_IN[kind], "days"
    whole = int(amount) if amount == int(amount) else amount
    return {"amount": whole, "unit": kind}
