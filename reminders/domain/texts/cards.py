"""One text of the message library, as a frozen value."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reminders.domain.values import Category


class Kind(StrEnum):
    """What a text does."""

    REMINDER = "reminder"
    TIP = "tip"
    QUESTION = "question"  # asks for a reply, so somebody has to be ready to read it


class TimeOfDay(StrEnum):
    """When a text makes sense."""

    ANY = "any"
    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    BEDTIME = "bedtime"


BODY_AREAS: Final = (
    "head", "jaw", "neck", "shoulder", "upper_arm", "lower_arm", "hand", "chest", "abdomen", "upper_back", "lower_back",
    "hip", "upper_leg", "knee", "lower_leg", "foot", "arm", "leg", "back",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TextCard:
    """A text, and when it suits whom. A new wording is a new version of the same code."""

    code: str
    category: Category
    text: str
    kind: Kind = Kind.REMINDER
    version: int = 1
    flare_ok: bool = True
    flare_only: bool = False
    time_of_day: TimeOfDay = TimeOfDay.ANY
    body_area: str = ""
    language: str = "en"
    sources: tuple[str, ...] = ()  # the articles that the idea was taken from
