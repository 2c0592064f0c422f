"""R43: the end time in "stop for 3 days", "no texts until Monday", as the arguments of the command PAUSE."""

from collections.abc import Sequence
from math import ceil
from typing import Any, Final

from reminders.domain.phrases import Word, words

WEEKDAYS: Final = {
    written: day
    for day, all_written in {
        "monday": "monday mon mondays mnday lunes",
        "tuesday": "tuesday tue tues martes",
        "wednesday": "wednesday wed weds miercoles",
        "thursday": "thursday thu thur thurs jueves",
        "friday": "friday fri viernes",
        "saturday": "saturday sat sabado",
        "sunday": "sunday sun domingo",
    }.items()
    for written in all_written.split()
}
UNITS: Final = {
    "hour": "hours", "hours": "hours", "hora": "hours", "horas": "hours",
    "day": "days", "days": "days", "dia": "days", "dias": "days", "night": "days", "nights": "days",
    "week": "weeks", "weeks": "weeks", "semana": "weeks", "semanas": "weeks", "fortnight": "weeks",
    "month": "months", "months": "months", "mes": "months", "meses": "months", "year": "years", "years": "years",
    "minute": "minutes", "minutes": "minutes",
}  # fmt: skip
DAYS_IN: Final = {"months": 30, "years": 365}
UNTIL: Final = words("until till til hasta before")
FOR: Final = words("for por")
OVER: Final = words("over during across")
VAGUE: Final = words("few several some unos unas")
STARTING: Final = words("from starting effective of as after")
SMALL: Final = words("the a an next rest of about like just at least another only el la los las unos unas todo")
DAY_WORDS: Final = words("today tonight hoy")
PARTS_OF_A_DAY: Final = words("day night evening")
FOR_NOW: Final = words("now while bit moment awhile little ahora") | VAGUE

SPEAKING: Final = words("tell text say ask let contact message call reply write decide want change notify")

TIME_WORDS: Final = UNTIL | DAY_WORDS | FOR_NOW | frozenset(WEEKDAYS) | frozenset(UNITS) | words("tomorrow weekend")


def hold_time(found: Sequence[Word]) -> dict[str, Any] | None:
    """The end time that these words name; `{}` where it is vague, None where they name none."""
    texts = [word.text for word in found]
    for at, word in enumerate(texts):
        until = _at(found, texts, at, word)
        if until is not None:
            return until
    return None


def _at(found: Sequence[Word], texts: list[str], at: int, word: str) -> dict[str, Any] | None:
    before = texts[at - 1] if at else ""
    after = texts[at + 1 : at + 4]
    if word == "before":
        return _until(after) or None  # "I asked you before" names no time
    if word in UNTIL:
        return _until(after) if not _is_open(after) else None
    if word in ("today", "tonight", "hoy") and before not in STARTING:
        return {"until": "end_of_day"}
    if word == "tomorrow" and before not in STARTING:
        return {"amount": 2, "unit": "days"}
    if word in ("this", "esta") and after and after[0] in ("week", "weekend", "semana"):
        return {"until": "monday"}
    if word == "this" and after and after[0] in ("evening", "afternoon", "morning"):
        return {"until": "end_of_day"}
    if word in ("temporarily", "awhile"):
        return {}
    if word == "between" and after[:1] == ["now"]:
        return _until(texts[at + 2 : at + 5])
    if word in OVER and any(one in ("weekend", "holidays", "christmas", "easter") for one in after[:2]):
        return {"until": "monday"} if "weekend" in after[:2] else {}
    if word in FOR:
        return _for(found[at + 1 : at + 6], texts[at + 1 : at + 6])
    if found[at].number is not None and after and after[0] in UNITS and before not in ("every", "all"):
        return _amount(found[at], after[0]) if len(after) < 2 or after[1] != "ago" else None
    return None


def _is_open(after: list[str]) -> bool:
    """ "Until I text you", "until further notice": no end time."""
    return (after[:1] in (["i"], ["we"]) and not SPEAKING.isdisjoint(after[1:])) or after[:1] == ["further"]


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


def _for(found: Sequence[Word], texts: list[str]) -> dict[str, Any] | None:
    """The time after "for": today, the weekend, now, an hour, 3 days."""
    first = next((text for text in texts if text not in SMALL), None)
    if first is None:
        return None
    if first in DAY_WORDS or (first in PARTS_OF_A_DAY and texts[0] == "the" and "next" not in texts[:2]):
        return {"until": "end_of_day"}
    if first in FOR_NOW or (first == "time" and "being" in texts):
        return {}
    if first == "weekend" or (first == "week" and "rest" in texts[:2]):
        return {"until": "monday"}
    if first in UNITS:
        return _scaled(1.0, first)
    return _counted(found, texts)


def _counted(found: Sequence[Word], texts: list[str]) -> dict[str, Any] | None:
    number = next((word for word in found if word.number is not None), None)
    if number is None:
        return None
    where = texts.index(number.text)
    following = [text for text in texts[where + 1 : where + 4] if text != "of"]
    if following and following[0] in UNITS:
        return _amount(number, following[0])
    # "For 2-3 days" is vague.
    return {} if len(following) > 1 and following[0].isdigit() else None


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
