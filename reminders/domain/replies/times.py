"""R11 to R13: which of several numbers holds now, where a change ended, and what "not" takes away."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import Name, is_name_or_area
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import CLOCK_VERBS
from reminders.domain.replies.vocabulary import (
    CHANGE_TURNS,
    CHANGE_VERBS,
    ELSEWHEN,
    NOT_BEFORE,
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
ARTICLES: Final = words("a an un una the")
LOOK_BACK: Final = 6
STEPPED: Final = words("is its went go gone im just now pain going am thats") | {""}
NO_TIME_AFTER: Final = words("than since from like as unlike")
MARKS: Final = ((NOW, NOW_MARKS), (PAST, PAST_MARKS), (TODAY, TODAY_MARKS), (IS, PRESENT_VERBS), (WAS, PAST_VERBS))


def read_changes(page: Page, found: Sequence[Quantity]) -> list[Quantity]:
    """R12: from X to Y, went up to Y, down to Y, dropped to Y: Y."""
    kept: list[Quantity] = []
    for one in found:
        previous = kept[-1] if kept else None
        if one.link == "to" and _word_before(page, one.start) == "from" and not _is_span_of_hours(page, one):
            one.start, one.fault, one.is_change = one.start - 1, None, True
        elif one.link == "to" and page.text(one.start - 1) in CHANGE_VERBS:
            one.fault = None
        elif previous and _ends_change(page, previous, one):
            one.start, one.is_change = previous.start, True
            kept.pop()
        elif previous and _begins_change(page, previous, one):
            previous.end, previous.is_change = one.end, True
            continue
        elif _goes_to(page, one):
            one.fault = None
        elif _is_step(page, one):
            one.fault = Reason.RELATIVE
        kept.append(one)
    return kept


def _word_before(page: Page, at: int) -> str:
    while page.text(at - 1) in ARTICLES or page.text(at - 1) in ("like", "about"):
        at -= 1
    return page.text(at - 1)


def _ends_change(page: Page, first: Quantity, second: Quantity) -> bool:
    """From a 4 this morning to a 7 now."""
    if _word_before(page, first.start) != "from" or second.start - first.end > LOOK_BACK or second.fault:
        return False
    return "to" in page.words[first.end : second.start] and not _is_span_of_hours(page, first)


def _begins_change(page: Page, first: Quantity, second: Quantity) -> bool:
    """7, up from 5: the change told backwards."""
    between = page.words[first.end : second.start]
    turned = any(word in ("up", "down") for word in between)
    return turned and _word_before(page, second.start) == "from" and len(between) <= LOOK_BACK and not second.fault


def _is_span_of_hours(page: Page, one: Quantity) -> bool:
    """Worked from 9 to 5: hours, not scores."""
    start, end = page.clause(one.start)
    near = range(max(start, one.start - LOOK_BACK), min(end, one.end + LOOK_BACK))
    return any(page.words[at] in CLOCK_VERBS and page.words[at] not in ("up", "rose", "went") for at in near)


def _goes_to(page: Page, one: Quantity) -> bool:
    """Went up to 7, down to 4: with a verb of change "up to" is no bound."""
    at = _bare_start(page, one)
    while page.text(at - 1) in ARTICLES or (soft := SOFTENERS.before(page.words, at, longest=3)) is not None:
        at = at - 1 if page.text(at - 1) in ARTICLES else soft or 0
        if at == 0:
            return False
    if page.text(at - 1) != "to":
        return False
    at -= 1
    is_down = page.text(at - 1) == "down"
    while at > 0 and (turn := CHANGE_TURNS.before(page.words, at, longest=3)) is not None:
        at = turn
    return is_down or page.text(at - 1) in CHANGE_VERBS or page.words[at : at + 1] == ["back"]


def _is_step(page: Page, one: Quantity) -> bool:
    """Up 2, down 3, by 2: how far, not where to."""
    before = page.text(one.start - 1)
    if before == "by":
        return page.text(one.start - 2) in (
            "up",
            "down",
            "worse",
            "better",
            "increased",
            "decreased",
            "dropped",
            "rose",
        )
    return before in ("up", "down") and page.text(one.start - 2) in STEPPED


def _bare_start(page: Page, one: Quantity) -> int:
    """Where the number itself starts, without the "up to" that was read as a bound."""
    is_up_to = page.words[one.start : one.start + 2] == ["up", "to"]
    return one.start + 2 if is_up_to else one.start


def read_removals(page: Page, found: Sequence[Quantity]) -> None:
    """R13: "not a 7" takes 7 away."""
    for one in found:
        start = NOT_BEFORE.before(page.words, one.start)
        if start is not None and page.clause_of[start] == page.clause_of[one.start]:
            one.start, one.is_removed = start, True


def read_marks(page: Page, found: Sequence[Quantity]) -> None:
    """R11: tie each number to the time that its clause gives it."""
    for run in _by_clause(page, found):
        start, end = page.clause(run[0].start)
        edges = [start, *(edge for one in run for edge in (one.start, one.end)), end]
        gaps = [_marks(page, edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]
        # "8 yesterday 5 today" or "yesterday 8 today 5": what stands between two numbers belongs to one of them.
        is_after = bool(gaps[-1]) or not {NOW, PAST, TODAY} & set(gaps[0])
        for at, one in enumerate(run):
            marks = set(_own(gaps[at + 1], is_after or at == len(run) - 1, at < len(run) - 1, first=True))
            marks |= _own(gaps[at], not is_after or at == 0, at > 0, first=False)
            one.is_marked = next((mark for mark in (NOW, PAST, TODAY, WAS, IS) if mark in marks), "")
            one.is_past_only = not one.is_change and not marks & {NOW, TODAY} and _is_beside_past(page, one)


def _by_clause(page: Page, found: Sequence[Quantity]) -> list[list[Quantity]]:
    runs: dict[int, list[Quantity]] = {}
    for one in found:
        runs.setdefault(page.clause_of[one.start], []).append(one)
    return list(runs.values())


def _own(gap: Sequence[str], belongs: bool, is_shared: bool, *, first: bool) -> set[str]:
    """What one number takes of the marks beside it: of two between two numbers, each takes the nearer."""
    adverbs = [mark for mark in gap if mark not in (IS, WAS)]
    if is_shared and len(adverbs) > 1:
        return {adverbs[0]} if first else {adverbs[-1]}
    return set(gap) if belongs else set() if first else {IS} & set(gap)


def _marks(page: Page, start: int, end: int) -> list[str]:
    """The time marks between two places. "Worse than yesterday" and "since yesterday" say nothing about when."""
    seen: list[str] = []
    at = start
    while at < end:
        step = at + 1
        for mark, table in MARKS:
            stop = table.at(page.words, at)
            if stop and stop <= end:
                if page.text(at - 1) not in NO_TIME_AFTER:
                    seen.append(mark)
                step = stop
                break
        at = step
    return seen


def _is_beside_past(page: Page, one: Quantity) -> bool:
    """True where a word for another time touches the number: "yesterday 7", "usually a 4", "was a 6 yesterday"."""
    end = one.end
    while end < len(page) and (page.words[end] in SOFTENERS or page.words[end] in SMALL_WORDS):
        end += 1
    if ELSEWHEN.at(page.words, end) and page.text(end - 1) not in NO_TIME_AFTER:
        return True
    start = one.start
    while start > 0 and page.clause_of[start - 1] == page.clause_of[one.start]:
        if ELSEWHEN.before(page.words, start) is not None:
            return True
        before = page.words[start - 1]
        if not (before in SOFTENERS or before in SMALL_WORDS or is_name_or_area(page, start - 1)):
            return False
        start -= 1
    return False


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
    return [one for one in run if one is winner or one.is_tied or one.is_doubtful]
