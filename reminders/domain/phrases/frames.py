"""Frames: what several concepts say together, in whatever order and with whatever words between them they are told.

A row of a table that holds `&` is a frame: `HEADACHE & WORST_EVER` is found in "the worst I ever had, this headache" as
in "headache today, never had one like it". See `patterns.py` for how to write one.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product
from typing import Final

from reminders.domain.phrases.patterns import Found, Phrases, rows
from reminders.domain.phrases.words import Pause, Text, words

AND: Final = re.compile(r"\s+&(&|\d*)\s+")
OTHER_WORDS: Final = 6
OTHER_WORDS_WIDE: Final = 20
NEAREST: Final = 3  # of each concept, so many places nearest to the rarest one are tried
MOST_PLACES: Final = 40  # a text that names a concept more often than this is no message
FALLING: Final = "FALLING"
FALLS_WITHIN: Final = 8

# Beside a place these begin or end another thought; every other turning word turns the place itself.
JOINING: Final = words("but although though however whereas unless if pero")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Frame:
    """Which concepts, with how many other words at most, and whether a sentence may end in between."""

    concepts: tuple[int, ...]
    others: int
    wide: bool


class Patterns:
    """Phrases and frames in a row, ready to be looked for together."""

    def __init__(
        self,
        written: Iterable[str],
        groups: Mapping[str, str],
        concepts: Mapping[str, str],
        *,
        light: frozenset[str],
        turning: frozenset[str],
    ) -> None:
        """`concepts` name tables of phrases as `groups` name words; only frames use them."""
        numbered = tuple(enumerate(written))
        plain = tuple((number, row) for number, row in numbered if not AND.search(row))
        self._light: Final = light
        self._turning: Final = turning
        self._row_of_phrase: Final = tuple(number for number, _ in plain)
        self._phrases: Final = Phrases((row for _, row in plain), groups, light=light, turning=turning)
        self._names: Final[dict[str, int]] = {FALLING: 0}
        self._frames: Final = tuple((number, self._frame(row)) for number, row in numbered if AND.search(row))
        told = tuple((at, one) for name, at in self._names.items() if name != FALLING for one in _told(name, concepts))
        self._concept_of: Final = tuple(at for at, _ in told)
        self._concepts: Final = Phrases((one for _, one in told), groups, light=light, turning=turning)

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word that some phrase or concept knows."""
        return self._phrases.vocabulary | self._concepts.vocabulary

    def find(self, text: Text, wanted: Callable[[int], bool] = lambda row: True) -> Iterator[Found]:
        """Yield the phrases that are found, then the frames; `wanted` may leave rows out."""
        for found in self._phrases.find(text, lambda phrase: wanted(self._row_of_phrase[phrase])):
            yield Found(self._row_of_phrase[found.phrase], found.start, found.end)
        places = self._places(text)
        sentences = tuple(accumulate(int(at > 0 and one.pause is Pause.HARD) for at, one in enumerate(text.words)))
        for number, frame in self._frames:
            if all(concept in places for concept in frame.concepts) and wanted(number):
                for spans in self._together(frame, places, text, sentences):
                    yield Found(number, min(spans)[0], max(end for _, end in spans), spans)
                    if not wanted(number):
                        break

    def _frame(self, row: str) -> _Frame:
        names = [name.strip() for name in AND.split(row)[::2]]
        joints = AND.split(row)[1::2]
        concepts = tuple(self._names.setdefault(name, len(self._names)) for name in names)
        wide = "&" in joints
        given = [int(joint) for joint in joints if joint.isdigit()]
        return _Frame(concepts, max(given, default=OTHER_WORDS_WIDE if wide else OTHER_WORDS), wide)

    def _places(self, text: Text) -> dict[int, list[Span]]:
        """Where each concept stands, in the order of the text."""
        found: dict[int, set[Span]] = {}
        for one in self._concepts.find(text):
            found.setdefault(self._concept_of[one.phrase], set()).add((one.start, one.end))
        falls = set(falling(text))
        if falls:
            found[self._names[FALLING]] = falls
        return {concept: sorted(spans)[:MOST_PLACES] for concept, spans in found.items()}

    def _together(
        self, frame: _Frame, places: Mapping[int, list[Span]], text: Text, sentences: Sequence[int]
    ) -> Iterator[tuple[Span, ...]]:
        """Yield one set of places for each place of the frame's rarest concept that has the others near it."""
        rarest, *others = sorted(frame.concepts, key=lambda concept: len(places[concept]))
        for anchor in places[rarest]:
            choices = [_nearest(places[concept], anchor, sentences, int(frame.wide)) for concept in others]
            for chosen in product(*choices):
                spans = (anchor, *chosen)
                if self._holds(frame, sorted(spans), text):
                    yield spans
                    break

    def _holds(self, frame: _Frame, spans: list[Span], text: Text) -> bool:
        """Whether these places are apart, near enough, and nothing between them turns the meaning."""
        if frame.wide and any(self._turned(span, text) for span in spans):
            return False
        others = 0
        for (_, end), (start, _) in pairwise(spans):
            if start < end:
                return False
            for word in text.words[end:start]:
                if not frame.wide and not word.meant.isdisjoint(self._turning):
                    return False
                others += word.meant.isdisjoint(self._light)
                if others > frame.others:
                    return False
        return True

    def _turned(self, span: Span, text: Text) -> bool:
        """ "Stiff neck, no fever", "temperature normal": what stands directly beside the place turns it."""
        before, after = span[0] - 1, span[1]
        beside = [before] if text.words[span[0]].pause is Pause.NONE and before >= 0 else []
        beside += [after] if after < len(text) and text.words[after].pause is Pause.NONE else []
        return any(not text.words[at].meant.isdisjoint(self._turning - JOINING) for at in beside)


def _told(name: str, concepts: Mapping[str, str]) -> tuple[str, ...]:
    """The phrases a part of a frame may be told in: those of each concept that it names, or itself."""
    choices = name.split("/")
    named = tuple(one for choice in choices if choice in concepts for one in rows(concepts[choice]))
    words = "/".join(choice for choice in choices if choice not in concepts)
    return (*named, words) if words else named


def _nearest(spans: list[Span], anchor: Span, sentences: Sequence[int], apart: int) -> list[Span]:
    """The few places of a concept nearest to the anchor, in its sentence or at most so many sentences apart."""
    at = bisect_left(spans, anchor)
    near = [
        span
        for span in spans[max(0, at - NEAREST - 1) : at + NEAREST + 1]
        if abs(sentences[span[0]] - sentences[anchor[0]]) <= apart
    ]
    return sorted(near, key=lambda span: abs(span[0] - anchor[0]))[: 2 * NEAREST]


def falling(text: Text) -> Iterator[Span]:
    """Three numbers of which each is smaller than the one before: "22 kg in March, 15 in April, 11 this week"."""
    numbers = [(at, word.number) for at, word in enumerate(text.words) if word.number is not None]
    for (first, most), (second, less), (third, least) in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if most > less > least and second - first <= FALLS_WITHIN and third - second <= FALLS_WITHIN:
            yield first, third + 1
