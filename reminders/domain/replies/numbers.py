"""Numbers as people write them: R2 to R8 and R15. What a number is about is decided elsewhere."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import IRREGULAR_PLURALS, NOT_PLURALS, THINGS
from reminders.domain.replies.tokens import ARROW, Sort
from reminders.domain.replies.vocabulary import (
    BETWEEN,
    BOUND_AFTER,
    BOUND_BEFORE,
    COURTESIES,
    HALF,
    LARGE_NUMBERS,
    NOT_BEFORE,
    NOT_NUMBERS,
    NUMBER_WORDS,
    OUT_OF,
    RANGE_LINKS,
    SOFTENERS,
)
from reminders.domain.replies.wordlist import words
from reminders.domain.spelling import one_slip

SHORTEST_MISSPELT: Final = 4
MOST_NUMBERS: Final = 40
TOP: Final = 10
ARTICLES: Final = words("a an un una the")
PERCENT: Final = words("% percent pct percentage")
ISH: Final = words("ish ishh s")
HALF_OF: Final = words("the of my your our a an them it")  # "6 and half the time I don't notice"
POINTS: Final = words("points point pts pt notches notch levels")


@dataclass(slots=True)
class Quantity:
    """One or two numbers that belong together, and why they are no single admissible value, if they are not."""

    start: int
    end: int
    values: tuple[float, ...]
    fault: Reason | None = None
    is_of_ten: bool = False  # said as n/10: a score, whatever follows
    is_tied: bool = False  # R10
    is_doubtful: bool = False  # R10 may bind it: no value, but no note either
    is_unplaced: bool = False  # R9: stands where people put other numbers than scores
    link: str = ""  # what stands between the two ends of a range
    is_removed: bool = False  # R13
    is_uncertain: bool = False  # stands beside the name of another metric without being tied to it
    is_marked: str = ""  # R11: "now", "today", "past" or nothing
    is_word: bool = False  # R13: zero said as "none" or "no pain"
    is_change: bool = False  # R12: where a change ended
    is_past_only: bool = False  # R11: said of another time, and of no other
    told_from: int | None = None  # R11: where the number of an earlier time stands that it replaced
    metric: str = ""  # R16

    @property
    def value(self) -> float:
        return self.values[-1]

    @property
    def begin(self) -> int:
        """Where a name would stand before it: "fatigue was 8 this morning but 5 now"."""
        return self.start if self.told_from is None else self.told_from


@dataclass(frozen=True, slots=True)
class _Number:
    value: float
    end: int
    is_exact: bool = True  # at most one decimal


@lru_cache(maxsize=4096)
def number_word(word: str) -> float | None:
    """R2: the value of a number word; one slip of the finger is forgiven where it points to one number only."""
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    if word in LARGE_NUMBERS:
        return LARGE_NUMBERS[word]
    if word.endswith("ish") and word[:-3] in NUMBER_WORDS:
        return NUMBER_WORDS[word[:-3]]
    if len(word) < SHORTEST_MISSPELT or word in NOT_NUMBERS:
        return None
    near = [known for known in NUMBER_WORDS if one_slip(word, known)]
    return NUMBER_WORDS[near[0]] if len(near) == 1 else None


def quantities(page: Page) -> list[Quantity]:
    """Every number of the text, left to right, with what is said about it in the same breath.

    Nobody answers with dozens of numbers: of such a text a few are kept as candidates and none can be a value.
    """
    found = list(itertools.islice(_quantities(page), MOST_NUMBERS + 1))
    if len(found) > MOST_NUMBERS:
        found = found[:MOST_NUMBERS]
        for one in found:
            one.is_doubtful = True
    return found


def _quantities(page: Page) -> Iterator[Quantity]:
    at = 0
    while at < len(page):
        row = _row(page, at)
        if row:
            yield from row
            at = row[-1].end
            continue
        found = _quantity(page, at)
        if found:
            yield found
        at = found.end if found else at + 1


def _row(page: Page, at: int) -> list[Quantity]:
    """R18: three or more numbers with the same slash or hyphen between them are a list, not a range."""
    row: list[_Number] = []
    starts: list[int] = []
    number, sign = _number(page, at), None
    while number and len(row) <= MOST_NUMBERS:
        row.append(number)
        starts.append(at)
        here = page.text(number.end)
        if here not in ("/", "-") or (sign and here != sign):
            break
        sign, at = here, number.end + 1
        number = _number(page, at)
    if len(row) < 3:
        return []
    return [Quantity(start, n.end, (n.value,), _format_fault(n)) for start, n in zip(starts, row, strict=True)]


def _quantity(page: Page, at: int) -> Quantity | None:
    """One number with its denominator, the other end of its range, and its bounds."""
    number = _number(page, at)
    if number is None:
        return None
    found = Quantity(at, number.end, (number.value,), _format_fault(number))
    _read_sign(page, found)
    _read_decimal_comma(page, found)
    _read_denominator(page, found)
    _read_range(page, found)
    _read_bounds(page, found)
    return found


def _number(page: Page, at: int) -> _Number | None:
    """R2, R7: digits or a number word at `at`, with "and a half"."""
    if at >= len(page):
        return None
    token = page.tokens[at]
    if token.sort is Sort.NUMBER:
        value: float | None = token.value
    elif token.sort is Sort.WORD and not page.is_idiom(at):
        value = number_word(token.text)
    else:
        value = None
    if value is None:
        return None
    end = at + 1
    while (more := LARGE_NUMBERS.get(page.text(end))) is not None:  # R15: "5 hundred", "ten million"
        value, end = value * more, end + 1
    half = HALF.at(page.words, end) or _half_as_digits(page, end)
    if half and value == int(value) and page.text(half) not in HALF_OF:
        return _Number(value + 0.5, half)
    if page.text(end) == "point" and (tenth := _digit(page.text(end + 1))) is not None:
        return _Number(value + tenth / 10, end + 2)
    return _Number(value, end, _has_one_decimal(token.text))


def _digit(word: str) -> int | None:
    value = int(word) if word.isdecimal() and len(word) == 1 else NUMBER_WORDS.get(word)
    return value if value is not None and value < TOP else None


def _has_one_decimal(text: str) -> bool:
    """R7: one decimal; "7.50" is one, "7.10" may be seven of ten."""
    decimals = text.partition(".")[2]
    return len(decimals) <= 1 or decimals in ("00", "50")


def _half_as_digits(page: Page, at: int) -> int:
    """R26: the "1/2" of "7 1/2"."""
    is_half = page.words[at : at + 3] == ["1", "/", "2"] and not page.tokens[at].glued
    return at + 3 if is_half else 0


def _format_fault(number: _Number) -> Reason | None:
    return None if number.is_exact else Reason.FORMAT


def _read_sign(page: Page, found: Quantity) -> None:
    """R8: a minus. `pain-7` and `pain - 7` hold a dash; a bullet at the start of a line is none either."""
    before = page.text(found.start - 1)
    if before == "minus":
        found.start, found.values = found.start - 1, (-found.value,)
    if before not in ("-", "+"):
        return
    dash = found.start - 1
    is_tight = page.tokens[found.start].glued
    is_apart = dash == 0 or not page.tokens[dash].glued
    if not (is_tight and is_apart):
        if dash == 0 and before == "-" and not page.is_list:
            found.start, found.values = dash, (-found.value,)
        return
    if before == "+":
        found.start, found.fault = dash, Reason.RELATIVE
    else:
        found.start, found.values = dash, (-found.value,)


def _read_decimal_comma(page: Page, found: Quantity) -> None:
    """R7: "6,5" may be a decimal or two numbers. In an open form it is a list (R18)."""
    comma = found.end
    if page.is_form or page.text(comma) != "," or comma + 1 >= len(page):
        return
    after = page.tokens[comma + 1]
    if page.tokens[comma].glued and after.glued and after.sort is Sort.NUMBER and page.text(comma + 2) != ",":
        found.end, found.values, found.fault = comma + 2, (found.value, after.value), Reason.FORMAT


def _read_denominator(page: Page, found: Quantity) -> None:
    """R3: n/10 in its many spellings is n; any other denominator or a percent is another scale."""
    end = found.end
    if page.text(end) in PERCENT or page.words[end : end + 2] == ["per", "cent"]:
        found.end, found.fault = end + (2 if page.text(end) == "per" else 1), Reason.SCALE
        return
    if page.text(end) == "ish":
        end += 1
    link = end + 1 if page.text(end) == "/" else OUT_OF.at(page.words, end)
    bottom = _number(page, link) if link else None
    if bottom is None:
        return
    if bottom.value == TOP:
        found.end, found.is_of_ten = bottom.end, True
    elif page.text(end) == "/" and bottom.value < TOP:
        found.end, found.values, found.fault = bottom.end, (found.value, bottom.value), Reason.RANGE
    else:
        found.end, found.fault = bottom.end, Reason.SCALE


def _read_range(page: Page, found: Quantity) -> None:
    """R6: n-m, n to m, n or m, between n and m. Never averaged, never the higher one."""
    if found.fault is Reason.RANGE:
        return
    at = past_ish(page, found.end)
    negated = NOT_BEFORE.before(page.words, found.start) is not None
    if negated and page.text(at) in (",", "maybe", "possibly", "perhaps"):
        return  # R13: "not a 9, maybe a 7"
    if page.text(at) == ARROW:
        _read_arrows(page, found, at)
        return
    if page.text(at) == "," and not page.is_form:
        link = RANGE_LINKS.at(page.words, at + 1) if page.text(at + 1) in ("or", "maybe", "possibly") else 0
    elif page.text(at) in ("-", "~") or (
        page.text(at) in ("and", "y", "&")
        and BETWEEN.before(page.words, _before_articles(page, found.start)) is not None
    ):
        link = at + 1
    else:
        link = RANGE_LINKS.at(page.words, at)
    other = _number(page, _past_articles(page, link)) if link else None
    if other is None or (found.is_of_ten and page.text(at) == "-" and page.text(other.end) != "/"):
        return  # "3/10 - 4 hours of gardening"
    found.values, found.fault, found.end = (found.value, other.value), Reason.RANGE, other.end
    found.link = page.text(at)
    if page.text(other.end) == "/" and page.text(other.end + 1) == "10":
        found.end = other.end + 2
        return
    out_of = OUT_OF.at(page.words, past_ish(page, other.end))
    bottom = _number(page, out_of) if out_of else None
    if bottom and bottom.value == TOP:
        found.end = bottom.end


def _read_arrows(page: Page, found: Quantity, at: int) -> None:
    """R12: X -> Y is Y."""
    while page.text(at) == ARROW and (other := _number(page, _past_articles(page, at + 1))):
        found.values, found.end, found.fault = (found.values[0], other.value), other.end, _format_fault(other)
        at = past_ish(page, other.end)


def _read_bounds(page: Page, found: Quantity) -> None:
    """R5: at least, more than, n+, >n: a bound, not a value."""
    start = _before_articles(page, found.start)
    while (soft := SOFTENERS.before(page.words, start, longest=3)) is not None and soft < start:
        start = _before_articles(page, soft)
    sign = page.text(start - 1)
    before = BOUND_BEFORE.before(page.words, start)
    if sign in (">", "<", "=") and page.text(start - 2) in (">", "<"):
        before = start - 2
    elif sign in (">", "<", "≥", "≤", "than") and before is None:
        before = start - 1
    end = past_ish(page, found.end)
    after = end + 1 if page.text(end) == "+" and not _adds(page, end) else BOUND_AFTER.at(page.words, end)
    if after == end + 1 and page.text(end) in ("+", "plus") and _joins(page, end):
        after = 0
    if page.text(end) == "," and not after:
        after = BOUND_AFTER.at(page.words, end + 1) if page.text(end + 1) in ("at", "minimum", "tops") else 0
    if page.text(end) in POINTS:
        found.end, found.fault = end + 1, Reason.RELATIVE
    elif before is not None or after:
        found.start = before if before is not None else found.start
        found.end = after or found.end
        found.fault = found.fault or Reason.BOUND


def _adds(page: Page, plus: int) -> bool:
    """True for the sign of a sum, "2 + 3"; not in "7+ 6 3"."""
    is_suffix = page.tokens[plus].glued and plus + 1 < len(page) and not page.tokens[plus + 1].glued
    return not is_suffix and _number(page, plus + 1) is not None


def _joins(page: Page, plus: int) -> bool:
    """ "8 + migraine", "8 plus a headache": more is told, and the number is no bound."""
    if page.sort(plus + 1) is not Sort.WORD or (page.text(plus) == "+" and page.tokens[plus].glued):
        return False
    word = page.words[plus + 1]
    counts = word in IRREGULAR_PLURALS or (word.endswith("s") and word[:-1] in THINGS and word not in NOT_PLURALS)
    return not (counts or SOFTENERS.at(page.words, plus + 1) or COURTESIES.at(page.words, plus + 1))


def past_ish(page: Page, at: int) -> int:
    return (
        at + 1 if page.text(at) in ISH and at < len(page) and (page.tokens[at].glued or page.text(at) == "ish") else at
    )


def _past_articles(page: Page, at: int) -> int:
    while page.text(at) in ARTICLES and at < len(page):
        at += 1
    return SOFTENERS.at(page.words, at) or at if number_word(page.text(at)) is None else at


def _before_articles(page: Page, at: int) -> int:
    while at > 0 and page.words[at - 1] in ARTICLES:
        at -= 1
    return at
