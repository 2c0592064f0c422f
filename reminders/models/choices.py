"""Labels for enums, for forms and lists."""

from enum import Enum
from typing import Any


def choices(words: type[Enum]) -> list[tuple[Any, str]]:
    """Return an enum's values with plain labels: `check_in` becomes "Check in"."""
    return [(word.value, label(word.value if isinstance(word.value, str) else word.name)) for word in words]


def label(word: str) -> str:
    """Return a stored word as staff read it."""
    return word.replace("_", " ").capitalize()
