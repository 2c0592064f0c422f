"""A phrase that was found, and the sentence around it, as plain words."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

from reminders.domain.phrases import Text, words
from reminders.domain.phrases.words import Pause

FAR: Final = 60  # words; what stands further away in one breathless sentence says nothing about the phrase
CUTS: Final = words("and but so because now though yet")


@dataclass(frozen=True, slots=True)
class Around:
    """Words `start` to `end` of a text are the phrase; `first` to `last` its sentence."""

    text: Text
    all: tuple[str, ...]
    first: int
    start: int
    end: int
    last: int

    @classmethod
    def phrase(cls, text: Text, start: int, end: int) -> Self:
        """Find the sentence around words `start` to `end`."""
        first = start
        while first > start - FAR and first and text.words[first].pause is not Pause.HARD:
            first -= 1
        last = end
        while last < min(len(text), end + FAR) and text.words[last].pause is not Pause.HARD:
            last += 1
        return cls(text, text.said, first, start, end, last)

    @property
    def within(self) -> tuple[str, ...]:
        """The phrase's own words."""
        return self.all[self.start : self.end]

    @property
    def sentence(self) -> tuple[str, ...]:
        """All words of the sentence."""
        return self.all[self.first : self.last]

    def before(self, count: int | None = None) -> tuple[str, ...]:
        """The words before the phrase, in its sentence: all, or the last so many."""
        return self.all[self.first if count is None else max(self.first, self.start - count) : self.start]

    def after(self, count: int | None = None) -> tuple[str, ...]:
        """The words after the phrase, in its sentence: all, or the first so many."""
        return self.all[self.end : self.last if count is None else min(self.last, self.end + count)]

    def pause(self, at: int) -> Pause:
        """What stands before word `at`; a full stop where the text has ended."""
        return self.text.words[at].pause if at < len(self.all) else Pause.HARD

    def clause(self) -> tuple[int, int]:
        """Where the part of the sentence around the phrase begins and ends, between pauses and joining words."""
        left, right = self.start, self.end
        while left > self.first and self.pause(left) is Pause.NONE and self.all[left - 1] not in CUTS:
            left -= 1
        while right < self.last and self.pause(right) is Pause.NONE and self.all[right] not in CUTS:
            right += 1
        return left, right


def pairs(found: tuple[str, ...]) -> set[tuple[str, str]]:
    """The words that follow one another."""
    return set(pairwise(found))


def any_of(found: tuple[str, ...], among: frozenset[str]) -> bool:
    """Whether one of these words is among those."""
    return not among.isdisjoint(found)
