"""A cleaned text under the reader's eyes: its tokens, its clauses, and what was open when it came."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from reminders.domain.replies.meaning import Context
from reminders.domain.replies.slips import mend
from reminders.domain.replies.things import ONE_IDIOMS_AFTER, ONE_IDIOMS_BEFORE
from reminders.domain.replies.tokens import Sort, Token, tokenize
from reminders.domain.replies.vocabulary import QUALITATIVE, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

CLAUSE_SIGNS: Final = words(". , ; ! ? ( )")
SENTENCE_SIGNS: Final = words(". ; ! ?")
ASKING: Final = words("is are what whats how can could should would does do why when did will am was does which")
CLAUSE_WORDS: Final = words("but because so when while although though however except pero")


class Page:
    """The tokens of one text. Rules look at it; none of them changes it."""

    def __init__(self, text: str, context: Context) -> None:
        self.cleaned: Final = text
        self.context: Final = context
        self.tokens: Final[list[Token]] = tokenize(text)
        self.words: Final[list[str]] = [
            mend(token.text) if token.sort is Sort.WORD else token.text for token in self.tokens
        ]
        self._spans: Final[dict[int, list[tuple[int, int]]]] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    def text(self, at: int) -> str:
        """The text of a token; empty outside the page."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def sort(self, at: int) -> Sort | None:
        return self.tokens[at].sort if 0 <= at < len(self.tokens) else None

    @property
    def is_form(self) -> bool:
        """R18: more than one metric is open."""
        return len(self.context.form) > 1

    @cached_property
    def is_list(self) -> bool:
        """True where more than one line begins with a dash: the dashes are bullets, not minus signs."""
        lines = [at for at in range(len(self)) if at == 0 or self.tokens[at - 1].sort is Sort.BREAK]
        return sum(self.words[at] in ("-", "*", "•") for at in lines) > 1

    @cached_property
    def clause_of(self) -> list[int]:
        """For each token the number of its clause."""
        numbers, clause = [], 0
        for token in self.tokens:
            if token.sort is Sort.BREAK or token.text in CLAUSE_SIGNS or token.text in CLAUSE_WORDS:
                clause += 1
            numbers.append(clause)
        return numbers

    @cached_property
    def clauses(self) -> dict[int, tuple[int, int]]:
        """The bounds of each clause."""
        bounds: dict[int, tuple[int, int]] = {}
        for at, clause in enumerate(self.clause_of):
            bounds[clause] = (bounds[clause][0] if clause in bounds else at, at + 1)
        return bounds

    def clause(self, at: int) -> tuple[int, int]:
        """The bounds of the clause in which a token stands."""
        return self.clauses[self.clause_of[at]]

    def content(self, start: int = 0, end: int | None = None) -> Iterator[int]:
        """The places of all words, numbers and things between two places."""
        for at in range(start, len(self) if end is None else end):
            if self.tokens[at].sort in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING):
                yield at

    def starts_line(self, at: int) -> bool:
        """True where a token is the first of its line."""
        return at == 0 or self.tokens[at - 1].sort is Sort.BREAK

    @cached_property
    def word_places(self) -> frozenset[int]:
        """The places of everything that is not a sign, a face or a line end."""
        return frozenset(self.content())

    @cached_property
    def first_place(self) -> int:
        """Where the first word, number or thing stands; 0 where there is none."""
        return next(self.content(), 0)

    @cached_property
    def telling_places(self) -> list[int]:
        """The places, in order, of what is neither a softener nor a small word."""
        return [at for at in self.content() if self.words[at] not in SOFTENERS and self.words[at] not in SMALL_WORDS]

    @cached_property
    def asked_places(self) -> frozenset[int]:
        """The places in sentences that ask something: they open with a word of asking and end with a question mark."""
        places: set[int] = set()
        start = 0
        for at, token in enumerate(self.tokens):
            if token.text in SENTENCE_SIGNS or token.sort is Sort.BREAK:
                if token.text == "?" and self.words[start] in ASKING:
                    places.update(range(start, at))
                start = at + 1
        return frozenset(places)

    def spans_of(self, table: WordList) -> list[tuple[int, int]]:
        """The places of the phrases of a table, found once."""
        if id(table) not in self._spans:
            self._spans[id(table)] = list(table.spans(self.words))
        return self._spans[id(table)]

    def is_idiom(self, at: int) -> bool:
        """True where a number word is no number: "this one", "one of those days", "thanks a million"."""
        if self.words[at] in ("million", "bunch"):
            return self.words[max(0, at - 2) : at] == ["thanks", "a"]
        if self.words[at] not in ("one", "una", "uno"):
            return False
        if self.text(at - 1) in QUALITATIVE:
            return True
        return self.text(at - 1) in ONE_IDIOMS_BEFORE or self.text(at + 1) in ONE_IDIOMS_AFTER
