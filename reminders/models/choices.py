"""Labels for enums, for forms and lists."""

from enum import Enum
from typing import Any, Final


def choices(words: type[Enum]) -> list[tuple[Any, str]]:
    """Return an enum's values with plain labels: `check_in` becomes "Check in"."""
    return [(word.value, label(word.value if isinstance(word.value, str) else word.name)) for word in words]


_SAID: Final = {
    "sms": "SMS",
    "email": "E-mail",
    "check_in": "Check-in",
    "heat_cold": "Heat and cold",
    "caffeine_alcohol": "Caffeine and alcohol",
}


def label(word: str) -> str:
    """Return a stored word as staff read it."""
    return _SAID.get(word) or word.replace("_", " ").capitalize()
