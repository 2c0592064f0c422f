"""A timer that somebody asks for: work for a while, rest for a while, then decide anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

TIMER_USEFUL: Final = timedelta(minutes=15)
_LONGEST_WORK: Final = 120
_LONGEST_REST: Final = 60

TIMER_SET: Final = "All right. In {a} minutes we text you to rest, for about {b} minutes. Go gently until then."
TIME_TO_REST: Final = "{name}, time to rest now, for about {a} minutes. Lie down or sit back, whatever feels good."
RESTED: Final = "{name}, your rest is over. Go on gently, or rest on. Reply PACE for another round."


@dataclass(frozen=True, slots=True)
class Round:
    """One round of work and rest, in minutes."""

    work: int
    rest: int

    @classmethod
    def of(cls, args: Mapping[str, Any]) -> "Round":
        """Read what a command was given; too long a stretch becomes the longest that is still pacing."""
        return cls(min(int(args.get("work", 20)), _LONGEST_WORK), min(int(args.get("rest", 10)), _LONGEST_REST))

    def moments(self, now: datetime, key: str) -> list[tuple[str, datetime]]:
        """Return what is due when: each with the key that says what to write."""
        rest_at = now + timedelta(minutes=self.work)
        return [(f"rest:{self.rest}:{key}", rest_at), (f"on:{key}", rest_at + timedelta(minutes=self.rest))]


def timer_text(key: str) -> str:
    """Return the template for a timer's moment."""
    kind, _, rest = key.partition(":")
    return TIME_TO_REST.replace("{a}", rest.partition(":")[0]) if kind == "rest" else RESTED
