"""Cut a reply into words: lower case, no accents, no apostrophes, short forms written out, where pauses lie."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from typing import Final

from reminders.domain.phrases.shortenings import (
    ABLE,
    HOLDS,
    JOINED,
    NUMBER_WORDS,
    SOUNDED,
    WITH_APOSTROPHE,
    WRITTEN_OUT,
)


class Pause(IntEnum):
    """What stands before a word."""

    NONE = 0
    SOFT = 1  # a comma, a dash, three dots, a smiley
    HARD = 2  # the end of a sentence or line


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as written, what it surely stands for, and what it may have been meant for."""

    text: str
    sure: frozenset[str]
    meant: frozenset[str]
    pause: Pause
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A reply, cut into words.

    `said` are their texts, `places` tells where each word may stand, `asks` which words lie in a question.
    """

    words: tuple[Word, ...]
    said: tuple[str, ...]
    places: dict[str, list[int]]
    asks: frozenset[int]

    def __len__(self) -> int:
        return len(self.words)


def words(listed: str) -> frozenset[str]:
    """The set of these words, written with blanks between them."""
    return frozenset(listed.split())


# One pass over the text: an apostrophe or a thumb's semicolon inside "n't" belongs to the word.
PIECE: Final = re.compile(
    r"(?P<number>\d+(?:\.\d+)?)"
    r"|(?P<word>[a-z]+(?:['`´’;](?=[a-z])[a-z]+)*)"
    r"|(?P<hard>[.!?;\n¡¿]+)"
    r"|(?P<space>[ \t_*'\"\-/&+#]+)"
    r"|(?P<soft>.)",
    re.DOTALL,
)
DASH: Final = re.compile(r"\s-+\s?|\s?-{2,}|-\s")
APOSTROPHE: Final = re.compile(r"['`´’;]")
# "It's" is one word to the tables; the s of "arm's" is dropped.
SECOND: Final = frozenset(second for _, second in JOINED) | {"to"}
SOUNDS: Final = re.compile(rf"\b(?:{'|'.join(SOUNDED)})\b")
KEEPS_S: Final = words("it he she that what there who let here how where when why")


def fold(text: str) -> str:
    """Lower case without accents: a reply of "Dolor de pécho" reads as "dolor de pecho"."""
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def read(text: str, meant: Callable[[str], tuple[frozenset[str], ...]]) -> Text:
    """Cut a text into words; `meant` says what a written word may mean: one set, or several if spaces are missing."""
    cut: list[Word] = []
    asks: set[int] = set()
    start = 0
    spelled = SOUNDS.sub(lambda found: SOUNDED[found[0]], fold(text))
    for piece, pause, asked in _pieces(DASH.sub(" , ", spelled)):
        if asked:
            asks.update(range(start, len(cut)))
        if pause is Pause.HARD:
            start = len(cut)
        if piece:
            _add(cut, piece, pause, meant)
    places: dict[str, list[int]] = {}
    for at, word in enumerate(cut):
        for one in word.meant:
            places.setdefault(one, []).append(at)
    return Text(tuple(cut), tuple(word.text for word in cut), places, frozenset(asks))


def _pieces(text: str) -> Iterator[tuple[str, Pause, bool]]:
    """Yield (written word, the pause before it, did a question end before it); a last empty word closes the text."""
    pause, asked = Pause.HARD, False
    for found in PIECE.finditer(text):
        kind, piece = found.lastgroup, found.group()
        if kind in ("word", "number"):
            yield piece, pause, asked
            pause, asked = Pause.NONE, False
        elif kind == "hard":
            # Three dots are a breath, not an end.
            full = not (set(piece) == {"."} and len(piece) > 1)
            pause = max(pause, Pause.HARD if full else Pause.SOFT)
            asked = asked or "?" in piece
        elif kind == "soft":
            pause = max(pause, Pause.SOFT)
    yield "", Pause.HARD, asked


# Hundreds of digits are infinity to a float, which no sum survives; nobody means more than this by a number.
MOST: Final = 1e15


def _add(cut: list[Word], piece: str, pause: Pause, meant: Callable[[str], tuple[frozenset[str], ...]]) -> None:
    if piece[0].isdigit():
        alone = frozenset((piece,))
        cut.append(Word(piece, alone, alone, pause, min(float(piece), MOST)))
        return
    for word in _meant_words(piece, meant):
        cut.append(word if pause is Pause.NONE else replace(word, pause=pause))
        pause = Pause.NONE
        if word.text in SECOND:
            _join(cut)


@lru_cache(maxsize=16384)
def _meant_words(piece: str, meant: Callable[[str], tuple[frozenset[str], ...]]) -> tuple[Word, ...]:
    """The words that one written word stands for."""
    found: list[Word] = []
    for one in _spelled(piece):
        for forms in meant(one):
            slip = forms - {one}
            short = WRITTEN_OUT.get(next(iter(slip))) if len(slip) == 1 else None
            found += [_word(long) for long in short] if short else [_word(one, forms)]
    return tuple(found)


def _word(written: str, forms: frozenset[str] = frozenset(), pause: Pause = Pause.NONE) -> Word:
    """One word; where a slip can only have meant one known word, it stands for it."""
    others = forms - {written}
    text = next(iter(others)) if len(others) == 1 else written
    sure = frozenset((written, *HOLDS.get(written, ())) if written in forms or not forms else forms)
    meant = sure.union(forms, *(HOLDS[form] for form in forms if form in HOLDS))
    return Word(text, sure, meant, pause, NUMBER_WORDS.get(text))


def _spelled(piece: str) -> tuple[str, ...]:
    """One written word as the tables know it: no apostrophe, no possessive s, short forms written out."""
    head, mark, tail = piece.rpartition("'")
    if mark and tail == "s" and head not in KEEPS_S:
        piece = head
    piece = WITH_APOSTROPHE.get(piece, piece)
    bare = APOSTROPHE.sub("", piece)
    return WRITTEN_OUT.get(bare, (bare,))


def _join(cut: list[Word]) -> None:
    """Make one word of "can not", "not able to"."""
    last = [word.text for word in cut[-3:]]
    if len(last) == 3 and last[1:] == ["able", "to"] and last[0] in ABLE:
        cut[-3:] = [_word(ABLE[last[0]], pause=cut[-3].pause)]
    elif len(last) >= 2 and cut[-1].pause is Pause.NONE:
        joined = JOINED.get((last[-2], last[-1]))
        if joined:
            cut[-2:] = [_word(joined, pause=cut[-2].pause)]
