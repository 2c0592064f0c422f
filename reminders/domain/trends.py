"""What changed: weekly means, a baseline, and whether a change is one that people feel.

Weeks are compared, never single days, and each person only with themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from .scores import exact, rounded

DAYS_NEEDED: Final = 4
BASELINE_WEEKS: Final = 2
IMPORTANT_POINTS: Final = 2
IMPORTANT_PERCENT: Final = 30
PEG_MAY_HAVE_CHANGED: Final = 1
_NO_LIMIT: Final = 1000  # hours, glasses and cups have trends too


@dataclass(frozen=True, slots=True)
class Week:
    """One person's week of one metric."""

    starts_on: date
    answered: int
    mean: float | None  # None: not enough check-ins


@dataclass(frozen=True, slots=True)
class Change:
    """A change from a baseline. `important` is None where no threshold is known for the metric."""

    change: float
    percent_better: float | None
    important: bool | None


def weekly_mean(days: Sequence[float | None]) -> float | None:
    """Return the mean of a week's answers; None below 4 of 7 days. Silence is missing, never zero."""
    answered = [exact(day, high=_NO_LIMIT) for day in days if day is not None]
    if len(answered) < DAYS_NEEDED:
        return None
    return rounded(sum(answered, Decimal()) / len(answered))


def weeks(values: Mapping[date, float], starts_on: date, ends_on: date) -> list[Week]:
    """Return the weeks from `starts_on` on, the last one being that of `ends_on`; weeks without answers included."""
    found = []
    while starts_on <= ends_on:
        days = [values.get(starts_on + timedelta(days=day)) for day in range(7)]
        found.append(Week(starts_on, sum(day is not None for day in days), weekly_mean(days)))
        starts_on += timedelta(days=7)
    return found


def baseline(first_weeks: Sequence[Week]) -> float | None:
    """Return the mean of a person's first two full weeks; None until both have enough check-ins."""
    means = [week.mean for week in first_weeks[:BASELINE_WEEKS] if week.mean is not None]
    if len(means) < BASELINE_WEEKS:
        return None
    return rounded(sum((exact(mean, high=_NO_LIMIT) for mean in means), Decimal()) / BASELINE_WEEKS)


def change(before: float, now: float, *, higher_is_better: bool = False, has_threshold: bool = True) -> Change:
    """Return how far a number moved, and whether that is an important improvement.

    Important: at least 2 points or 30 % better. Pain: Farrar 2001; fatigue, about 2 points: Pouchot 2008.
    For sleep no threshold is known, so pass `has_threshold=False` and show the trend only.
    """
    first, last = exact(before, high=_NO_LIMIT), exact(now, high=_NO_LIMIT)
    better = last - first if higher_is_better else first - last
    percent = None if first == 0 else 100 * better / first
    is_important = better >= IMPORTANT_POINTS or (percent is not None and percent >= IMPORTANT_PERCENT)
    return Change(
        change=float(last - first),
        percent_better=None if percent is None else rounded(percent),
        important=is_important if has_threshold else None,
    )


def peg_change(before: float, now: float) -> str:
    """Say what a change of PEG means: from 1 point on it may be one, from 30 % on it clearly is. Reed 2023."""
    first, last = exact(before), exact(now)
    moved = abs(last - first)
    if moved < PEG_MAY_HAVE_CHANGED:
        return "no clear change"  # a third of very little is still very little
    return "clearly changed" if moved * 100 >= IMPORTANT_PERCENT * first else "may have changed"
