"""Slips of the finger: which known words a misspelt one may stand for.

A word of five or more letters is forgiven one slip (one letter left out, added, changed, or two neighbours swapped),
a word of four letters one swap or one letter too many; letters held down ("breeeathe") and a missing space
("cantbreathe") are forgiven too.
A word that is itself an everyday word is never taken for another one.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from reminders.domain.phrases.everyday import EVERYDAY
from reminders.domain.phrases.shortenings import NUMBER_WORDS
from reminders.domain.phrases.words import words
from reminders.domain.spelling import one_slip

SHORTEST: Final = 5
SHORTEST_SWAP: Final = 4
SHORT_PARTS: Final = words("i my me to it")
NOT_PARTS: Final = words("ing ate age ant ers est ten end her his has had are all one and ins out the los las")
MOST_PARTS: Final = 5
LONGEST_PART: Final = 10
LONGEST: Final = 24  # no word of a table is longer; whatever is, is not read for slips


class Vocabulary:
    """The words that some tables know, and a reading of any other word."""

    def __init__(self, known: Iterable[str], *, shortest: int = SHORTEST) -> None:
        self.words: Final = frozenset(known)
        self._shortest: Final = shortest
        self._without_one: Final[dict[str, list[str]]] = {}
        self._swapped: Final[dict[str, list[str]]] = {}
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
                self._swapped.setdefault(word[:at] + word[at + 1] + word[at] + word[at + 2 :], []).append(word)
            self._without_one.setdefault(word, []).append(word)
        if len(word) >= SHORTEST_SWAP:
            self._squeezed.setdefault(_squeeze(word), []).append(word)

    def _meant(self, word: str) -> tuple[frozenset[str], ...]:
        """What a written word may mean: one set of words, or two where a space is missing."""
        if word in self.words or word in EVERYDAY or len(word) > LONGEST or word in NUMBER_WORDS:
            return (frozenset((word,)),)
        near = self._near(word)
        if near:
            return (frozenset((word, *near)),)
        return self._parts(word) or (frozenset((word,)),)

    def _near(self, word: str) -> set[str]:
        near = {
            known
            for short in {word, *_without_one_letter(word)}
            for known in self._without_one.get(short, ())
            if one_slip(word, known)
        }
        near.update(self._swapped.get(word, ()))
        near.update(self._squeezed.get(_squeeze(word), ()))
        return near

    def _parts(self, word: str) -> tuple[frozenset[str], ...]:
        """The two to five known words that a word without spaces is made of; nothing where there are none."""
        made: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - LONGEST_PART), end):
                parts = made.get(start)
                if parts is None or len(parts) == MOST_PARTS or not self._is_part(word[start:end]):
                    continue
                if end not in made or len(parts) + 1 < len(made[end]):
                    made[end] = (*parts, word[start:end])
        found = made.get(len(word), ())
        return tuple(frozenset((part,)) for part in found) if len(found) > 1 else ()

    def _is_part(self, part: str) -> bool:
        return part in SHORT_PARTS or (len(part) > 2 and part in self.words and part not in NOT_PARTS)


def _without_one_letter(word: str) -> Iterable[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _squeeze(word: str) -> str:
    """Each run of one letter as a single letter."""
    return "".join(c for at, c in enumerate(word) if at == 0 or c != word[at - 1])
