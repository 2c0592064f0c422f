"""The small language that tables of phrases are written in, and the matcher that finds them in a text.

A phrase is words in a row: "cant move legs".

* `hurt/hurts` either of these words; `pass_out/faint`: an underscore joins words of one choice;
* `LIMB` any word of the group with that name; `LIMB/side` mixes both;
* `really?` a word or group that may be missing;
* `...` up to five other words of the same sentence, `...8` up to eight; never across a word that turns the meaning
  ("but", "not", "fine");
* `END` nothing more follows in this clause: the text, sentence or clause ends, or a word of the group END follows;
* `NUMBER`, `SCORE` (1 to 10), `MANY` (10 or more), `OVER_3`, `OVER_60`, `SATURATION` (of oxygen, too low): a number, in
  digits or letters.

Between two words of a phrase up to four light words ("my", "is", "really", "just") are passed over, so "chest hurts"
is found in "my chest it really hurts".

A frame is concepts in any order, joined by `&`: "CRAMP & EVERY_NIGHT & NO_SLEEP" (`frames.py` finds them).

* each part is a phrase of its own, a group, or the name of a concept, which is a table of phrases ("EVERY_NIGHT");
* the parts stand in one sentence, with up to six other words between them in all, light words not counted, and
  nothing that turns the meaning; `&3` allows three other words, `&12` twelve;
* `&&` also reaches into the sentence before or after, across whatever stands there, with up to twenty other words;
* the part `FALLING` is three numbers of which each is smaller than the one before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from textwrap import dedent
from typing import Final

from reminders.domain.phrases.shortenings import HOLDS, JOINED, WRITTEN_OUT
from reminders.domain.phrases.words import Pause, Text, Word

GAP: Final = 5
LIGHT_WORDS_PASSED: Final = 4

NUMBERS: Final[Mapping[str, Callable[[float], bool]]] = {
    "NUMBER": lambda n: True,
    "SCORE": lambda n: 1 <= n <= 10,
    "MANY": lambda n: n >= 10,
    "OVER_3": lambda n: n > 3,
    "OVER_8": lambda n: n > 8,
    "OVER_19": lambda n: n > 19,
    "UNDER_60": lambda n: n < 60,
    "SATURATION": lambda n: 50 <= n <= 92,
    "OVER_60": lambda n: n >= 60,
    "ZERO": lambda n: n == 0,
}


def rows(table: str) -> tuple[str, ...]:
    """The phrases of a table: one a line; a line that is indented further goes on with the one above it."""
    joined: list[str] = []
    for line in dedent(table).splitlines():
        if line.startswith(" ") and joined:
            joined[-1] += line.strip() if joined[-1].endswith("/") else " " + line.strip()
        elif line.strip():
            joined.append(line.strip())
    return tuple(joined)


@dataclass(frozen=True, slots=True)
class Found:
    """Phrase number `phrase` was found in words `start` to `end` (not included); a frame also has its `parts`."""

    phrase: int
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()

    def overlaps(self, other: "Found") -> bool:
        """Whether some word belongs to both; the words between the parts of a frame belong to neither."""
        spans = self.parts or ((self.start, self.end),)
        return any(start < other.end and other.start < end for start, end in spans)


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a phrase: which words may stand here, with what must follow each."""

    words: Mapping[str, tuple[tuple[str, ...], ...]]
    heads: frozenset[str]
    """The first words of its choices."""
    number: Callable[[float], bool] | None = None
    optional: bool = False
    gap: int = 0  # other words allowed before this one
    end: bool = False  # the clause may end here instead


class Phrases:
    """Phrases in a row, ready to be looked for together."""

    def __init__(
        self,
        phrases: Iterable[str],
        groups: Mapping[str, str],
        *,
        light: frozenset[str],
        turning: frozenset[str],
        slips: bool = True,
    ) -> None:
        """Without `slips`, only words as written count: a table of excuses must not excuse what may be a slip."""
        self._groups: Final = groups
        self._light: Final = light
        self._turning: Final = turning
        self._slips: Final = slips
        self._ends: Final = _by_first(groups.get("END", "").split())
        self._known: Final[dict[str, _Step]] = {}
        self._phrases: Final = tuple(tuple(self._steps(phrase)) for phrase in phrases)
        self._needs: Final = tuple(_needs(phrase) for phrase in self._phrases)
        self._by_rarest: Final = self._index()

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word that some phrase, or the matcher, knows."""
        words = (
            {word for word in (*HOLDS, *WRITTEN_OUT, *chain(*JOINED)) if len(word) > 4}
            | self._light
            | self._turning
            | self._ends.keys()
        )
        for step in (step for phrase in self._phrases for step in phrase):
            words.update(step.words)
            words.update(word for tails in step.words.values() for tail in tails for word in tail)
        return frozenset(words)

    def find(self, text: Text, wanted: Callable[[int], bool] = lambda phrase: True) -> Iterator[Found]:
        """Yield what is found, in the order of the table; `wanted` may leave phrases out."""
        said = frozenset(text.places)
        near = set(self._by_rarest.get("", ()))
        for word in self._by_rarest.keys() & said:
            near.update(self._by_rarest[word])
        for number in sorted(near):
            if wanted(number) and not any(need.isdisjoint(said) for need in self._needs[number]):
                phrase = self._phrases[number]
                for start in self._starts(phrase[0], text):
                    end = self._match(phrase, text, start)
                    if end:
                        yield Found(number, start, end)

    def _steps(self, phrase: str) -> Iterator[_Step]:
        gap = 0
        for part in phrase.split():
            if part.startswith("..."):
                gap = int(part[3:] or GAP)
            else:
                yield self._step(part.removesuffix("?"), part.endswith("?"), gap)
                gap = 0

    def _step(self, part: str, optional: bool, gap: int) -> _Step:
        # A group stands in hundreds of phrases: its words are held once, which saves every process megabytes.
        step = self._known.get(part) or self._known.setdefault(part, self._read(part))
        return replace(step, optional=optional, gap=gap) if optional or gap else step

    def _read(self, part: str) -> _Step:
        words: dict[str, set[tuple[str, ...]]] = {}
        number = None
        end = False
        for choice in part.split("/"):
            if choice in NUMBERS:
                number = NUMBERS[choice]
            elif choice == "END":
                end = True
            else:
                for written in self._expand(choice):
                    first, *tail = written.split("_")
                    words.setdefault(first, set()).add(tuple(tail))
        ordered = {word: tuple(sorted(tails, key=lambda tail: -len(tail))) for word, tails in words.items()}
        return _Step(ordered, frozenset(ordered), number, end=end)

    def _expand(self, choice: str) -> Iterator[str]:
        if not choice.isupper():
            yield choice
            return
        for one in self._groups[choice].split():
            yield from self._expand(one)

    def _index(self) -> dict[str, list[int]]:
        """List each phrase under its rarest word, so that everyday text wakes few of them; under "" if it has none."""
        uses: dict[str, int] = {}
        for phrase in self._phrases:
            for step in phrase:
                for word in step.words:
                    uses[word] = uses.get(word, 0) + 1
        index: dict[str, list[int]] = {}
        for number, needs in enumerate(self._needs):
            rarest = min(needs, key=lambda need: sum(uses[word] for word in need), default=("",))
            for word in rarest:
                index.setdefault(word, []).append(number)
        return index

    @staticmethod
    def _starts(first: _Step, text: Text) -> list[int]:
        if first.number is not None:
            return [at for at, word in enumerate(text.words) if _fits(first, word) or word.text in first.words]
        if len(first.words) > len(text.places):
            return sorted({at for word, places in text.places.items() if word in first.words for at in places})
        return sorted({at for word in first.words for at in text.places.get(word, ())})

    def _match(self, phrase: tuple[_Step, ...], text: Text, start: int) -> int:
        """Return where the phrase ends if it stands at `start`, else 0."""
        ends = set(self._after(phrase[0], text, start))
        for step in phrase[1:]:
            reached = {end for at in ends for end in self._next(step, text, at)}
            ends = reached | ends if step.optional else reached
            if not ends:
                return 0
        return min(ends, default=0)

    def _next(self, step: _Step, text: Text, at: int) -> Iterator[int]:
        if step.end and self._closes(text, at):
            yield at
        if not self._slips and at < len(text) and text.words[at].pause is Pause.HARD:
            return  # an excuse ends with its sentence
        passed = gap = 0
        for here in range(at, min(len(text), at + LIGHT_WORDS_PASSED + step.gap + 1)):
            word = text.words[here]
            if word.pause is Pause.HARD and here > at:
                return
            if word.pause is Pause.HARD and step.gap and here == at and at:
                return
            yield from self._after(step, text, here)
            if passed < LIGHT_WORDS_PASSED and not word.meant.isdisjoint(self._light):
                passed += 1
            elif gap < step.gap and word.meant.isdisjoint(self._turning):
                gap += 1
            else:
                return

    def _closes(self, text: Text, at: int) -> bool:
        if at >= len(text):
            return True
        word = text.words[at]
        if word.pause is not Pause.NONE or word.number is not None:
            return True
        tails = (tail for form in word.meant for tail in self._ends.get(form, ()))
        return any(text.said[at + 1 : at + 1 + len(tail)] == tail for tail in tails)

    def _after(self, step: _Step, text: Text, at: int) -> Iterator[int]:
        """Yield where each choice of a step ends that stands at `at`."""
        word = text.words[at]
        if _fits(step, word):
            yield at + 1
        for form in word.meant if self._slips else word.sure:
            for tail in step.words.get(form, ()):
                end = at + 1 + len(tail)
                if end <= len(text) and all(
                    one in (later.meant if self._slips else later.sure)
                    for one, later in zip(tail, text.words[at + 1 : end], strict=True)
                ):
                    yield end


def _by_first(choices: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Words joined by underscores, each under its first with what must follow it."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *tail in (choice.split("_") for choice in choices):
        found.setdefault(first, []).append(tuple(tail))
    return found


def _needs(phrase: tuple[_Step, ...]) -> tuple[frozenset[str], ...]:
    """Of each of these sets some word must be in a text that holds the phrase."""
    return tuple(step.heads for step in phrase if not (step.optional or step.number or step.end))


def _fits(step: _Step, word: Word) -> bool:
    return word.number is not None and step.number is not None and step.number(word.number)
