"""R18, R19: bare lists of numbers, and one number for several metrics."""

import itertools
from collections.abc import Sequence
from typing import Final

from reminders.domain.replies.metric_names import Name
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Survey, is_scale
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

MOST_WORDS_BETWEEN: Final = 3
SEPARATORS: Final = words(", ; . and & n y + / - | : s a an then ish")
RESTED: Final = words("at to a my no need must had some any bed good little proper with without")
BOTH_BEFORE: Final = WordList(
    """both, both are, both at, both a, both about, both is, ambos, both of them, both like, both around, both were"""
)
BOTH_AFTER: Final = WordList(
    """both, for both, on both, for both of them, for the both, both of them, across both, a piece, apiece"""
)
ALL_BEFORE: Final = WordList(
    """all, all are, all at, all a, all about, all of them, all of them are, all is, everything, everything is,
    everything a, everything at, everythings, everything is a, everythings a, all three, all three are, all three
    at, all around, all like, all the same, all were, todo, todos, every one, everyone, all of it, each, each is,
    all of em, all just, all solid, all across the board, everything about, all three about, all 3, all 3 are, all
    3 at, they are all, theyre all"""
)
ALL_AFTER: Final = WordList(
    """for all, on all, all around, across the board, for everything, for each, each, all across the board, across
    all, for all of them, all of them, for all of it,
    for all of em, for the lot of them, for the whole lot, the lot, for all three, all three, on everything, for the
    lot, on all of them, all round, all the way across, for all 3, on all three, on all 3, for every one, down the
    line, straight across, straight down"""
)
REST_BEFORE: Final = WordList(
    """rest, the rest, rest are, the rest are, rest is, the rest is, others, the others, others are, the others are,
    everything else, everything else is, everything else a, all else, the other two, other two, other two are, the
    other two are, others at, rest at, the rest at, the rest of them, rest all, the others all, all others, all
    the rest, rest of them, both others, remaining, the remaining, everythings else, the other ones, rest a, the
    rest a, the rest about, all the others, all other, rest about, others about, the other, other one, the other
    one, the other is, other is"""
)
REST_AFTER: Final = WordList(
    """for the rest, for the others, for everything else, for the other two, for others, for rest, on the rest, for
    all the rest, on everything else, on the others, for the other one, for all else, for all others, everything
    else, for all the others, the rest, for the remaining"""
)


def is_row(page: Page, found: Sequence[Quantity]) -> bool:
    """R18: True where nothing but separators stands between the numbers."""
    return all(_parts(page, before.end, after.start) for before, after in itertools.pairwise(found))


def _parts(page: Page, at: int, end: int) -> bool:
    """True where nothing but separators and softeners stands between two places."""
    while at < end:
        is_sign = page.tokens[at].sort in (Sort.BREAK, Sort.FACE) or page.words[at] in SEPARATORS
        step = at + 1 if is_sign else SOFTENERS.at(page.words, at)
        if not step or step > end:
            return False
        at = step
    return True


def is_headed_row(survey: Survey, found: Sequence[Quantity]) -> bool:
    """ "Pain fatigue sleep 7 5 3": the names of the whole form in its order, then as many numbers."""
    page = survey.page
    names = [name for name in survey.names if name.end <= found[0].start]
    if tuple(name.metric for name in names) != page.context.form or len(survey.names) != len(names):
        return False
    covered = {at for name in names for at in range(name.start, name.end)}
    return all(at in covered or page.words[at] in SEPARATORS for at in range(names[0].start, found[0].start))


def mark_counts(survey: Survey) -> None:
    """The 3 of "all 3 are 5s" counts the metrics; it is no score."""
    page = survey.page
    for one, after in itertools.pairwise(survey.found):
        is_count = (
            page.text(one.start - 1) in ("all", "other", "others") and after.start - one.end <= MOST_WORDS_BETWEEN
        )
        if is_count and 1 < one.value <= len(page.context.form):
            one.is_tied = True


def metrics_of_one(survey: Survey, one: Quantity) -> tuple[str, ...] | None:
    """R19: the metrics that "both 7", "all 5s" or "the rest 4" speak of; None where it is no such number.

    An empty answer means that it speaks of several, but not of those that are open.
    """
    page = survey.page
    start = _bare_start(page, one.start)
    named = tuple(dict.fromkeys(name.metric for name in survey.names))
    scales = tuple(metric for metric in page.context.open_metrics if is_scale(metric))
    after = one.end + 1 if page.text(one.end) == "s" else one.end
    if _stands(page, REST_BEFORE, REST_AFTER, start, after) and not _is_repose(page, start):
        return tuple(metric for metric in scales if metric not in named)
    if page.text(start - 1) == "are" and (pair := _pair(page, survey.names, one)):
        return pair
    if _stands(page, BOTH_BEFORE, BOTH_AFTER, start, after):
        pair = _pair(page, survey.names, one)
        return pair or (scales if len(scales) == 2 else ())
    if _stands(page, ALL_BEFORE, ALL_AFTER, start, after):
        return scales
    return None


def _is_repose(page: Page, at: int) -> bool:
    """True for "6 at rest 8 moving", "need to rest 8": rest is no other metric."""
    return page.text(at - 1) == "rest" and (not page.is_form or page.text(at - 2) in RESTED)


def _bare_start(page: Page, at: int) -> int:
    """Past the articles and softeners before a number."""
    while at > 0 and (
        page.words[at - 1] in ("a", "an", "about", "like", "around", "just", "solid", "maybe", "roughly")
    ):
        at -= 1
    return at


def _stands(page: Page, before: WordList, after: WordList, start: int, end: int) -> bool:
    if page.text(start - 1) in (":", "=", "-"):
        start -= 1
    return before.before(page.words, start) is not None or _reaches(page, after, end)


def _reaches(page: Page, table: WordList, at: int) -> bool:
    """True where the phrase ends a statement: "5 for all", not "5 all day"."""
    end = table.at(page.words, at)
    end = SOFTENERS.at(page.words, end) or end if end else 0
    return bool(end) and page.sort(end) in (None, Sort.SIGN, Sort.BREAK, Sort.FACE)


def _pair(page: Page, names: Sequence[Name], one: Quantity) -> tuple[str, ...]:
    """Pain and fatigue both 7: the two that are named in the same clause."""
    start, _ = page.clause(one.start)
    before = (name.metric for name in names if start <= name.start < one.start and is_scale(name.metric))
    metrics = tuple(dict.fromkeys(before))
    return metrics if len(metrics) == 2 else ()
