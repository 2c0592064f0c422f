"""Tables of words and phrases, and the longest of them that starts at a given place."""

from collections.abc import Iterator, Sequence


class WordList:
    """A set of words and phrases, written as a comma-separated list so that anyone can read it.

    Apostrophes and hyphens are left out, as the tokens leave them out: "im at", "so so".
    """

    def __init__(self, *tables: str) -> None:
        listed = {" ".join(phrase.split()) for table in tables for phrase in table.split(",")}
        self.listed: tuple[str, ...] = tuple(sorted(listed - {""}))
        self._tails: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.listed:
            first, *tail = phrase.split()
            self._tails.setdefault(first, []).append(tuple(tail))
        for tails in self._tails.values():
            tails.sort(key=len, reverse=True)

    def at(self, words: Sequence[str], start: int) -> int:
        """Where the longest phrase that starts at `start` ends; 0 where none does."""
        if start >= len(words):
            return 0
        for tail in self._tails.get(words[start], ()):
            end = start + 1 + len(tail)
            if tuple(words[start + 1 : end]) == tail:
                return end
        return 0

    def before(self, words: Sequence[str], end: int, longest: int = 5) -> int | None:
        """Where the longest phrase that ends just before `end` starts."""
        for start in range(max(0, end - longest), end):
            tail = tuple(words[start + 1 : end])
            if tail in self._tails.get(words[start], ()):
                return start
        return None

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Every phrase found, left to right, longest first, none overlapping another."""
        at = 0
        while at < len(words):
            end = self.at(words, at)
            if end:
                yield at, end
            at = end or at + 1

    def whole(self, words: Sequence[str]) -> bool:
        """True where the words are one of the phrases and nothing else."""
        return bool(words) and self.at(words, 0) == len(words)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and () in self._tails.get(word, ())


def words(listed: str) -> frozenset[str]:
    """A set of single words, written with spaces between them."""
    return frozenset(listed.split())
