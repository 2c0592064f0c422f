"""The times of day of a rule: a list, a steady step through a window, or a few surprises within one."""

import hmac
from dataclasses import dataclass, field
from datetime import date, time
from typing import Final

from reminders.domain.recurrence.reading import fields, items, shown, wall_time, whole_number
from reminders.errors import RuleError

MOST_LISTED: Final = 48
LEAST_MINUTES: Final = 5
MOST_RANDOM: Final = 24
COMFORTABLE_MINUTES: Final = 30  # between two surprises, where the window allows
MINUTES_A_DAY: Final = 24 * 60

_SHAPES: Final = 'use one of {"at": [...]}, {"every": minutes, "from", "to"}, {"random": count, "from", "to"}'


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _clock(minute: int) -> time:
    return time(*divmod(minute, 60))


def hhmm(at: time) -> str:
    """Return a time of day as a rule writes it."""
    return at.isoformat("minutes")


@dataclass(frozen=True, slots=True)
class At:
    """The same listed times every day."""

    times: tuple[time, ...]

    def on(self, day: date, key: str) -> tuple[time, ...]:
        return self.times

    def as_json(self) -> dict[str, object]:
        return {"at": [hhmm(at) for at in self.times]}


@dataclass(frozen=True, slots=True)
class Every:
    """Every so many minutes through a window, counted from its start each day; both ends included."""

    minutes: int
    first: time
    last: time
    times: tuple[time, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        steps = range(_minute(self.first), _minute(self.last) + 1, self.minutes)
        object.__setattr__(self, "times", tuple(map(_clock, steps)))

    def on(self, day: date, key: str) -> tuple[time, ...]:
        return self.times

    def as_json(self) -> dict[str, object]:
        return {"every": self.minutes, "from": hhmm(self.first), "to": hhmm(self.last)}


@dataclass(frozen=True, slots=True)
class Random:
    """A few times a day that nobody can foresee, and that stay the same however often they are asked for."""

    count: int
    first: time
    last: time

    def on(self, day: date, key: str) -> tuple[time, ...]:
        # Drawing from what the gaps leave over, then putting the gaps back, keeps the spacing without a second draw.
        apart = self._minutes_apart()
        spare = _minute(self.last) - _minute(self.first) - apart * (self.count - 1)
        drawn = sorted(_draw(key, day, i) % (spare + 1) for i in range(self.count))
        return tuple(_clock(_minute(self.first) + minute + i * apart) for i, minute in enumerate(drawn))

    def as_json(self) -> dict[str, object]:
        return {"random": self.count, "from": hhmm(self.first), "to": hhmm(self.last)}

    def _minutes_apart(self) -> int:
        width = _minute(self.last) - _minute(self.first)
        return 0 if self.count == 1 else min(COMFORTABLE_MINUTES, width // (self.count - 1))


def _draw(key: str, day: date, i: int) -> int:
    secret = key.encode("utf-8", "surrogatepass")
    return int.from_bytes(hmac.digest(secret, f"{day.isoformat()}/{i}".encode(), "sha256")[:8], "big")


Times = At | Every | Random


def read_times(value: object) -> Times:
    """Read the `times` of a rule, in any of its three shapes."""
    given = fields(value, "times", ("at", "every", "random", "from", "to"))
    shapes = [shape for shape in ("at", "every", "random") if shape in given]
    if len(shapes) != 1:
        raise RuleError(f"times: {' and '.join(shapes) or 'nothing'} given; {_SHAPES}")
    if shapes == ["at"]:
        fields(given, "times with 'at'", ("at",))
        return _read_at(given["at"])
    first, last = _read_window(given.get("from"), given.get("to"))
    if shapes == ["every"]:
        return Every(whole_number(given["every"], "times.every (minutes)", LEAST_MINUTES, MINUTES_A_DAY), first, last)
    return _read_random(given["random"], first, last)


def _read_at(value: object) -> At:
    listed = items(value, "times.at", MOST_LISTED)
    if not listed:
        raise RuleError('times.at: the list is empty; give at least one time, such as ["08:00"]')
    return At(tuple(sorted({wall_time(each, "times.at") for each in listed})))


def _read_window(start: object, end: object) -> tuple[time, time]:
    first, last = wall_time(start, "times.from"), wall_time(end, "times.to")
    if last < first:
        raise RuleError(
            f"times: the window from {hhmm(first)} to {hhmm(last)} runs backwards and may not pass midnight; "
            "let it end on the day it begins"
        )
    return first, last


def _read_random(value: object, first: time, last: time) -> Random:
    count = whole_number(value, "times.random", 1, MOST_RANDOM)
    if count - 1 > _minute(last) - _minute(first):
        raise RuleError(
            f"times.random: {shown(count)} times do not fit between {hhmm(first)} and {hhmm(last)}; widen the window"
        )
    return Random(count, first, last)
