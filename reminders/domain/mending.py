"""Mending what was read: the words by which a person does it, and what somebody enters at the desk, read strictly."""

from typing import Final

from reminders.errors import InvalidInput

from .metrics import METRICS, MetricKind
from .named import areas_named
from .replies.cleaning import clean
from .replies.corrections import is_correction
from .replies.meaning import Context
from .replies.page import Page
from .replies.survey import candidates, survey

NOTHING: Final = ("", "-", "none", "nothing", "missing")
_YES_NO: Final = {"yes": True, "y": True, "no": False, "n": False}

_SHORT: Final = 6  # words: "can you make it 3 tomorrow, my car broke down" is about something else


def meant_instead(text: str) -> tuple[float, ...]:
    """Return the numbers of "oops, I meant 5": a slip is mended, and these words alone do not say which."""
    seen = survey(Page(clean(text), Context()))
    live = [one for one in seen.found if not (one.is_tied or one.is_removed or one.is_doubtful)]
    is_short = sum(1 for _ in seen.page.content()) <= _SHORT
    if not (is_short and is_correction(seen)):
        return ()
    return tuple(value for value in candidates(live) if isinstance(value, int | float))


def is_about_yesterday(text: str) -> bool:
    """Return whether words speak of yesterday, and so mend nothing of today."""
    return "yesterday" in clean(text).lower() and "day before yesterday" not in clean(text).lower()


def read_value(metric: str, entered: str) -> object:
    """Return a value as the log keeps it; None for "there is none". Raises InvalidInput and names what would do."""
    if metric not in METRICS:
        raise InvalidInput(f"There is no {metric!r} to log.")
    known, given = METRICS[metric], entered.strip()
    if known.kind is MetricKind.BODY_AREAS:
        return _areas(given)
    if given.lower() in NOTHING and not (known.kind is MetricKind.CHOICE and given in known.choices):
        return None
    if known.kind in (MetricKind.SCALE, MetricKind.NUMBER):
        return _number(given, known.limit)
    if known.kind is MetricKind.YES_NO:
        if given.lower() not in _YES_NO:
            raise InvalidInput("Enter yes or no.")
        return _YES_NO[given.lower()]
    if known.kind is MetricKind.CHOICE:
        for choice in known.choices:
            if choice.lower() == given.lower():
                return choice
        raise InvalidInput(f"Enter one of: {', '.join(known.choices)}.")
    raise InvalidInput("A note is kept word for word and has no value to correct.")


def _number(given: str, limit: float) -> float:
    try:
        number = float(given)
    except ValueError:
        number = -1
    if not 0 <= number <= limit or round(number, 1) != number:
        raise InvalidInput(f"Enter a number from 0 to {limit:g}, with one decimal at most.")
    return number


def _areas(given: str) -> tuple[str, ...] | None:
    if not given or given == "-":
        return None
    if given.lower() in ("none", "nowhere"):
        return ()
    areas = areas_named(given)
    if not areas:
        raise InvalidInput("Enter places, such as: neck, left hip. Or nowhere.")
    return areas
