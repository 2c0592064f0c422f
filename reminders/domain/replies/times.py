"""R11: which of several numbers holds now."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.replies.metric_names import Name, is_name_or_area
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import (
    ELSEWHEN,
    ELSEWHEN_OPENING,
    NOW_MARKS,
    PAST_MARKS,
    PAST_VERBS,
    PRESENT_VERBS,
    SMALL_WORDS,
    SOFTENERS,
    TODAY_MARKS,
)
from reminders.domain.replies.wordlist import words

NOW: Final = "now"
TODAY: Final = "today"
PAST: Final = "past"
IS: Final = "is"
WAS: Final = "was"
AGREE: Final = ((NOW, IS), (TODAY, IS), (PAST, WAS))  # "now it's 5", "yesterday was 8"
NO_TIME_AFTER: Final = words("than since from like as unlike for after of over")
MARKS: Final = ((NOW, NOW_MARKS), (PAST, PAST_MARKS), (TODAY, TODAY_MARKS), (IS, PRESENT_VERBS), (WAS, PAST_VERBS))


def read_marks(page: Page, found: Sequence[Quantity]) -> None:
    """R11: tie each number to the time that its clause gives it."""
    for run in _by_clause(page, found):
        start, end = page.clause(run[0].start)
        edges = [start, *(edge for one in run for edge in (one.start, one.end)), end]
        gaps = [_marks(page, edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]
        if len(run) == 1 and not any(gaps):
            gaps[0] = _marks_before(page, start, found)
        for one, marks in zip(run, _dealt(gaps), strict=True):
            one.is_marked = next((mark for mark in (NOW, PAST, TODAY, WAS, IS) if mark in marks), "")
            one.is_past_only = not one.is_change and (
                _follows_past(page, one) or (not marks & {NOW, TODAY} and _precedes_past(page, one.end))
            )


def _marks_before(page: Page, start: int, found: Sequence[Quantity]) -> list[str]:
    """ "Woke up like a plank, 9": the time is told in a clause of its own, without a number."""
    if start < 1 or page.text(start) not in (",", "."):
        return []
    before, end = page.clause(start - 1)
    if any(before <= one.start < end for one in found):
        return []
    return [mark for mark in _marks(page, before, end) if mark == PAST][:1]


def _dealt(gaps: Sequence[Sequence[str]]) -> list[set[str]]:
    """Deal the marks before, between and after the numbers of a clause to the numbers."""
    first_gap, last_gap = gaps[0], gaps[-1]
    dealt: list[set[str]] = [set() for _ in gaps[1:]]
    dealt[0].update(first_gap)
    dealt[-1].update(last_gap)
    for at, gap in enumerate(gaps[1:-1]):
        left, right = _shared(
            gap, is_leading=bool(_adverbs(first_gap)), is_trailing=bool(_adverbs(last_gap)), opening=first_gap
        )
        dealt[at].update(left)
        dealt[at + 1].update(right)
    return dealt


def _shared(
    gap: Sequence[str], *, is_leading: bool, is_trailing: bool, opening: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    """What stands between two numbers: which of it belongs to the first, and which to the second.

    "8 yesterday 5 today", "yesterday 8 today 5", "was 7 now 4", "it's 4 now was 7", "8 yesterday today 5".
    """
    verb = next((at for at, mark in enumerate(gap) if mark in (IS, WAS)), None)
    if len(_adverbs(gap)) > 1:
        first = gap.index(_adverbs(gap)[0]) + 1
        return gap[:first], gap[first:]
    if is_trailing:
        return (gap, ()) if verb is None else (gap[:verb], gap[verb:])
    if is_leading:
        return (), gap
    if verb is not None:
        agrees = (*gap[:verb], gap[verb]) in AGREE
        return ((), gap) if agrees else (gap[:verb], gap[verb:])
    return ((), gap) if opening else (gap, ())


def _adverbs(gap: Sequence[str]) -> list[str]:
    return [mark for mark in gap if mark not in (IS, WAS)]


def _by_clause(page: Page, found: Sequence[Quantity]) -> list[list[Quantity]]:
    runs: dict[int, list[Quantity]] = {}
    for one in found:
        runs.setdefault(page.clause_of[one.start], []).append(one)
    return list(runs.values())


def _marks(page: Page, start: int, end: int) -> list[str]:
    """The time marks between two places. "Worse than yesterday" and "since yesterday" say nothing about when."""
    seen: list[str] = []
    at = start
    while at < end:
        step = at + 1
        for mark, table in MARKS:
            stop = table.at(page.words, at)
            if stop == 0 and mark == PAST and page.tokens[at].sort is Sort.CLOCK:
                stop = at + 1  # "9 at 3am, 5 now"
            if stop and stop <= end:
                if page.text(at - 1) not in NO_TIME_AFTER:
                    seen.append(mark)
                step = stop
                break
        at = step
    return seen


def _precedes_past(page: Page, end: int) -> bool:
    """True where a word for another time follows the number: "was a 6 yesterday", "a 9 on Tuesday"."""
    while end < len(page):
        if ELSEWHEN.at(page.words, end):
            return page.text(end - 1) not in NO_TIME_AFTER
        if page.words[end] not in SOFTENERS and page.words[end] not in SMALL_WORDS:
            return False
        end += 1
    return False


def _follows_past(page: Page, one: Quantity) -> bool:
    """True where another time was named before the number: "yesterday 7", "usually a 4", "on a good day it's a 3"."""
    start, _ = page.clause(one.start)
    while page.text(start) in ("and", "so", "but", "because", "well"):
        start += 1
    if ELSEWHEN_OPENING.at(page.words, start) and not _marks_now(page, start, one.start):
        return True
    start = one.start
    while start > 0 and page.clause_of[start - 1] == page.clause_of[one.start]:
        past = ELSEWHEN.before(page.words, start)
        if past is not None:
            return page.text(past - 1) not in NO_TIME_AFTER
        before = page.words[start - 1]
        if before in NOW_MARKS or before in TODAY_MARKS:
            return False
        if not (before in SOFTENERS or before in SMALL_WORDS or is_name_or_area(page, start - 1)):
            return False
        start -= 1
    return False


def _marks_now(page: Page, start: int, end: int) -> bool:
    return any(table.at(page.words, at) for table in (NOW_MARKS, TODAY_MARKS) for at in range(start, end))


def held_now(found: Sequence[Quantity]) -> Quantity | None:
    """R11: the one number that is tied to now, where all others are tied to another time."""
    for mark in (NOW, TODAY, IS):
        now = [one for one in found if one.is_marked == mark]
        if len(now) > 1:
            return None
        if now:
            weaker = {PAST, WAS, TODAY} if mark == NOW else {PAST, WAS}
            return now[0] if all(one is now[0] or one.is_marked in weaker for one in found) else None
    return None


def merge(page: Page, found: Sequence[Quantity], names: Sequence[Name]) -> list[Quantity]:
    """Numbers in a row that speak of one metric at several times become the one that holds now."""
    merged: list[Quantity] = []
    run: list[Quantity] = []
    for one in found:
        if run and any(run[-1].end <= name.start < one.start for name in names):
            merged.extend(_merged(run))
            run = []
        run.append(one)
    return merged + _merged(run)


def _merged(run: list[Quantity]) -> list[Quantity]:
    free = [one for one in run if not one.is_tied and not one.is_doubtful]
    left = [one for one in free if not one.is_removed]
    if len(left) == 1 and len(free) > 1:
        winner: Quantity | None = left[0]
    else:
        winner = held_now(left) if len(left) > 1 else None
    if winner is None or winner.fault:
        return run
    if winner.is_marked in (NOW, TODAY):
        winner.is_past_only = False
    winner.told_from = min(one.start for one in left)
    return [one for one in run if one is winner or one.is_tied or one.is_doubtful]
