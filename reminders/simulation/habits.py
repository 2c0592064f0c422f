"""How the demo's people live and answer: their good and bad days, their words, their silences."""

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from reminders.domain.checkins import DAILY

Values = Mapping[str, int]

_THREE: Final = (
    "{pain} {fatigue} {sleep}",
    "{pain} {fatigue} {sleep}",
    "{pain}, {fatigue}, {sleep}",
    "pain {pain} tired {fatigue} sleep {sleep}",
    "Pain {pain} tired {fatigue} slept {rest}",
    "about a {pain}, {fatigue}, {sleep}",
    "{pain}/10 {fatigue}/10 {sleep}/10",
    "{pain} {fatigue} {sleep} thanks",
    "pain {pain}",
)
_ONE: Final = ("{value}", "{value}", "maybe a {value}", "{value} I think", "{metric} {value}")
_REST: Final = ("bad", "ok", "well")
_NUMBERS_IN_A_NAME: Final = {"fatigue": "tired"}


@dataclass(frozen=True, slots=True)
class Habit:
    """One person's way of living with it, and of answering."""

    seed: str
    usual: tuple[int, int, int]
    """Pain, tiredness and sleep on an ordinary day."""
    answers: float
    """How much of what is asked gets an answer."""
    bad_week: tuple[int, int]
    """From how many days ago until how many days ago everything was worse."""
    minutes: tuple[int, int] = (2, 50)
    """How soon they answer."""
    drift: float = 0.0
    """How much pain and tiredness change over the month."""
    skips: float = 0.04

    def day(self, day: date, days_ago: int) -> Values:
        """Return how they are on a day: the same whenever it is asked."""
        chance = self._chance("day", day.isoformat())
        worse = 2 if self.bad_week[0] >= days_ago > self.bad_week[1] else 0
        wave = math.sin(day.toordinal() / 3.1 + len(self.seed))
        drift = self.drift * (30 - min(30, days_ago)) / 30
        pain, fatigue, sleep = self.usual
        return {
            "pain": _on_scale(pain + worse + wave + drift + chance.gauss(0, 0.7)),
            "fatigue": _on_scale(fatigue + worse + wave * 0.7 + drift + chance.gauss(0, 0.8)),
            "sleep": _on_scale(sleep - worse - wave * 0.9 - drift * 0.7 + chance.gauss(0, 0.9)),
        }

    def reply(self, key: str, asked: Sequence[str], values: Values) -> tuple[str, timedelta] | None:
        """Return what they write when asked for some metrics, and after how long; None when they stay silent."""
        chance = self._chance("reply", key)
        known = [metric for metric in asked if metric in values]
        if not known or chance.random() > self.answers:
            return None
        after = self._pause(chance, *self.minutes)
        if chance.random() < self.skips:
            return "skip", after
        if tuple(known) == DAILY:
            words = chance.choice(_THREE).format(**values, rest=_REST[min(2, values["sleep"] // 4)])
        elif len(known) == 1:
            name = _NUMBERS_IN_A_NAME.get(known[0], known[0])
            words = chance.choice(_ONE).format(value=values[known[0]], metric=name)
        else:
            words = " ".join(f"{_NUMBERS_IN_A_NAME.get(metric, metric)} {values[metric]}" for metric in known)
        return words, after

    def remark(self, key: str) -> tuple[str, timedelta] | None:
        """Return what they sometimes write after a reminder."""
        chance = self._chance("remark", key)
        if chance.random() > 0.05:
            return None
        return chance.choice(("thanks", "ok :)", "done", "Thank you!")), self._pause(chance, 1, 20)

    @staticmethod
    def _pause(chance: random.Random, least: int, most: int) -> timedelta:
        return timedelta(minutes=chance.randint(least, most))

    def _chance(self, *of: str) -> random.Random:
        # Not for secrets: the point is that the same demo is made every time.
        return random.Random("|".join((self.seed, *of)))  # noqa: S311


def _on_scale(value: float) -> int:
    return max(0, min(10, round(value)))
