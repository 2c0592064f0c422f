"""R12, R13: where a change ended, how far it went, and what "not" takes away."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import CLOCK_VERBS
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import CHANGE_TURNS, CHANGE_VERBS, NOT_BEFORE, SOFTENERS
from reminders.domain.replies.wordlist import words

ARTICLES: Final = words("a an un una the")
LOOK_BACK: Final = 6
RANGING: Final = words(
    """anywhere somewhere range ranges ranging ranged varies vary varying varied fluctuates fluctuating fluctuated
    swings bounces bouncing swinging goes go everything between all anything"""
)
APPOINTMENTS: Final = words(
    "appt appointment appointments meeting session physio class dentist booking delivery train bus"
)
LARGEST_STEP: Final = 3
COMPARED: Final = words("higher lower worse better up down more less")
STEPPED: Final = words("is its went go gone im just now pain going am thats") | {""}


def read_changes(page: Page, found: Sequence[Quantity]) -> list[Quantity]:
    """R12: from X to Y, went up to Y, down to Y, dropped to Y: Y."""
    kept: list[Quantity] = []
    for one in found:
        previous = kept[-1] if kept else None
        if one.link == "to" and _word_before(page, one.start) == "from" and not _is_span(page, one):
            one.start, one.fault, one.is_change = one.start - 1, None, True
        elif one.link == "to" and page.text(one.start - 1) in CHANGE_VERBS:
            one.fault = None
        elif previous and _ends_change(page, previous, one):
            one.start, one.is_change = previous.start, True
            kept.pop()
        elif previous and _begins_change(page, previous, one):
            previous.end, previous.is_change = one.end, True
            continue
        elif previous and (previous.is_change or _is_up_to(page, previous)) and _came_from(page, previous, one):
            previous.end, previous.fault, previous.is_change = one.end, None, True
            continue
        elif _goes_to(page, one):
            one.fault, one.is_change = None, True
        elif _is_step(page, one):
            one.fault = Reason.RELATIVE
        kept.append(one)
    return kept


def _word_before(page: Page, at: int) -> str:
    while page.text(at - 1) in ARTICLES or page.text(at - 1) in ("like", "about"):
        at -= 1
    return page.text(at - 1)


def _is_span(page: Page, one: Quantity) -> bool:
    """Worked from 9 to 5: hours. Ranges from 4 to 7: a range (R6)."""
    before = page.words[max(0, one.start - 3) : one.start]
    if page.text(one.start - 2) in ("up", "down"):
        return False  # "went down from 9 to 4"
    return not RANGING.isdisjoint(before) or _is_span_of_hours(page, one)


def _came_from(page: Page, first: Quantity, second: Quantity) -> bool:
    """Down to a 4 from a 7: where the change began."""
    return _word_before(page, second.start) == "from" and second.start - first.end <= LOOK_BACK and not second.fault


def _is_up_to(page: Page, one: Quantity) -> bool:
    """ "Up to 6 from 5" is no bound."""
    return page.words[one.start : one.start + 2] == ["up", "to"]


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
    if page.text(at - 1) != "to" or _is_moved(page, one):
        return False
    at -= 1
    while page.text(at - 1).endswith("ly"):
        at -= 1  # "rose steadily to 8"
    is_down = page.text(at - 1) == "down"
    while at > 0 and (turn := CHANGE_TURNS.before(page.words, at, longest=3)) is not None:
        at = turn
    return is_down or page.text(at - 1) in CHANGE_VERBS or page.words[at : at + 1] == ["back"]


def _is_moved(page: Page, one: Quantity) -> bool:
    """ "Appointment moved to 3": the hour of it."""
    start, _ = page.clause(one.start)
    return not APPOINTMENTS.isdisjoint(page.words[start : one.start])


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
    if _is_compared(page, one):
        return True
    if before not in ("up", "down"):
        return False
    return page.text(one.start - 2) in STEPPED or page.sort(one.start - 2) is Sort.NUMBER


def _is_compared(page: Page, one: Quantity) -> bool:
    """ "2 worse than yesterday" may be a step; "7, worse than yesterday" is none, nor is a 7."""
    at = one.end
    is_small = one.value <= LARGEST_STEP and not one.is_of_ten
    if page.text(at + 1) == "from" and page.sort(at + 2) is Sort.NUMBER:
        return False  # "3 down from 5"
    return is_small and page.text(at) in COMPARED and page.text(at + 1) in ("than", "from", "on", "since")


def _bare_start(page: Page, one: Quantity) -> int:
    """Where the number itself starts, without the "up to" that was read as a bound."""
    is_up_to = page.words[one.start : one.start + 2] == ["up", "to"]
    return one.start + 2 if is_up_to else one.start


def read_removals(page: Page, found: Sequence[Quantity]) -> None:
    """R13: "not a 7" takes 7 away."""
    for one in found:
        at = one.start
        while page.text(at - 1) in ARTICLES:
            at -= 1
        start = NOT_BEFORE.before(page.words, at)
        if start is None or page.words[max(0, start - 2) : start] == ["it", "or"]:
            continue  # "believe it or not 6"
        if page.clause_of[start] == page.clause_of[one.start]:
            one.start, one.is_removed = start, True
