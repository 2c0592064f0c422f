"""Stretch routines for one body area: sent on request, as the steps and then when to stop."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from reminders.errors import PackError

_OF_AREA: Final[Mapping[str, str]] = {
    "jaw": "jaw",
    "neck": "neck",
    "shoulder": "shoulders",
    "hand": "hands",
    "upper_back": "upper_back",
    "lower_back": "lower_back",
    "back": "lower_back",
    "hip": "hips",
    "upper_leg": "thighs",
    "lower_leg": "calves",
    "leg": "calves",
    "foot": "feet",
}


@dataclass(frozen=True, slots=True)
class Routine:
    """A few slow moves for one area, a lying-down form for flares, and when to stop."""

    area: str
    steps: tuple[str, ...]
    flare_steps: tuple[str, ...]
    stop_if: str
    sources: tuple[str, ...] = ()

    def texts(self, *, in_flare: bool) -> tuple[str, str]:
        """Return the two templates to send, in order; the first may take two segments."""
        steps = self.flare_steps if in_flare else self.steps
        numbered = steps if len(steps) == 1 else [f"{place}) {step}" for place, step in enumerate(steps, 1)]
        return " ".join(numbered), self.stop_if


def routine_of(area: str) -> str | None:
    """Return which routine suits a body-area code, sided or not; None where there is none, as for the head or chest."""
    return _OF_AREA.get(area.removesuffix("_l").removesuffix("_r"))


def read_routines(text: str) -> dict[str, Routine]:
    """Return the routines of a JSON list, by area. Raises PackError that names the first bad entry."""
    try:
        entries = json.loads(text)
        return {entry["area"]: _routine(entry) for entry in entries}
    except (ValueError, TypeError, KeyError) as fault:
        raise PackError(
            f"The routines cannot be read ({fault!r}). Each needs area, steps, flare_steps, stop_if."
        ) from None


def _routine(entry: Mapping[str, Any]) -> Routine:
    return Routine(
        area=entry["area"],
        steps=tuple(entry["steps"]),
        flare_steps=tuple(entry["flare_steps"]),
        stop_if=entry["stop_if"],
        sources=tuple(entry.get("sources", ())),
    )
