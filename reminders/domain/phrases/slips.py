"""Slips of the finger: which known words a misspelt one may stand for.

A word of five or more letters is forgiven one slip (one letter left out, added, changed, or two neighbours swapped),
a word of four letters one swap; letters held down ("breeeathe") and a missing space ("cantbreathe") are forgiven too.
A word that is itself an everyday word is never taken for another one.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from reminders.domain.phrases.everyday import EVERYDAY
from reminders.domain.phrases.words import NUMBER_WORDS
from reminders.domain.spelling import one_slip

SHORTEST: Final = 5
SHORTEST_SWAP: Final = 4
LONGEST: Final = 24  # no word of a table is longer; whatever is, is not read for slips


class Vocabulary:
    """The words that some tables know, and a reading of any other word."""

    def __init__(self, words: Iterable[str], *, shortest: int = SHORTEST) -> None:
        self.words: Final = frozenset(words)
        self._shortest: Final = shortest
        self._without_one: Final[dict[str, list[str]]] = {}
        self._swapped: Final[dict[str, str]] = {}
        self._squeezed: Final[dict[str, list[str]]] = {}
        for word in sorted(self.words):
            self._learn(word)
        self.meant: Final = lru_cache(maxsize=8192)(self._meant)

    def _learn(self, word: str) -> None:
        if len(word) >= self._shortest:
            for short in {word, *_without_one_letter(word)}:
                self._without_one.setdefault(short, []).append(word)
        elif len(word) == SHORTEST_SWAP:
            for at in range(len(word) - 1):
                self._swapped.setdefault(word[:at] + word[at + 1] + word[at] + word[at + 2 :], word)
        if len(word) >= SHORTEST_SWAP:
            self._squeezed.setdefault(_squeeze(word), []).append(word)

    def _meant(self, word: str) -> tuple[frozenset[str], ...]:
        """What a written word may mean: one set of words, or two where a space is missing."""
        if word in self.words or word in EVERYDAY or len(word) > LONGEST or word in NUMBER_WORDS:
            return (frozenset((word,)),)
        near = self._near(word)
        if near:
            return (frozenset((word, *near)),)
        halves = self._halves(word)
        return halves or (frozenset((word,)),)

    def _near(self, word: str) -> set[str]:
        near = {
            known
            for short in {word, *_without_one_letter(word)}
            for known in self._without_one.get(short, ())
            if one_slip(word, known)
        }
        if word in self._swapped:
            near.add(self._swapped[word])
        near.update(self._squeezed.get(_squeeze(word), ()))
        return near

    def _halves(self, word: str) -> tuple[frozenset[str], ...]:
        for at in range(3, len(word) - 2):
            if word[:at] in self.words and word[at:] in self.words:
                return frozenset((word[:at],)), frozenset((word[at:],))
        return ()


def _without_one_letter(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _squeeze(word: str) -> str:
    """Each run of one letter as a single letter."""
    return "".join(c for at, c in enumerate(word) if at == 0 or c != word[at - 1])
