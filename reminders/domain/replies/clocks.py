"""R10: clocks and dates, which are never a score: until 4, woke at 5, half past 6, on 3/14, Thursday at 2."""

from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import is_name_or_area
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import (
    CLOCK_AFTER,
    CLOCK_ALWAYS,
    CLOCK_NOUNS,
    CLOCK_VERBS,
    MINUTES_PAST,
    MONTHS,
    PUT_AT,
    SCORE_VERBS,
    UP_AGAIN,
    WEEKDAYS,
)
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

TOP: Final = 10
SOFT: Final = words("about around like roughly almost nearly maybe probably say only just still right now ~")
UPS: Final = words("up down")
MONTHS_IN_A_YEAR: Final = 12
PAST_THE_HOUR: Final = words("past to until after of")
BEFORE_HALF: Final = words("at by until since before after around about gone woke past from up")
PART_OF_DAY: Final = WordList("in the morning, in the afternoon, at night")
NO_CLOCKS: Final = (["eyes", "open"], ["wide", "awake"], ["a", "nap"])
EVENING: Final = WordList("tonight, this evening, this afternoon")


def date(page: Page, found: Quantity) -> bool:
    """May 5, 5 june, on 3/14."""
    before, after = page.text(found.start - 1), page.text(found.end)
    if before in MONTHS or (after in MONTHS and not (after == "may" and page.sort(found.end + 1) is Sort.WORD)):
        return True
    if after == "of" and page.text(found.end + 1) in MONTHS:
        return True
    return _is_slashed(page, found) and before in ("on", "since", "from", "until", "by", "the", "dated")


def _is_slashed(page: Page, found: Quantity) -> bool:
    return "/" in page.words[found.start : found.end] and not found.is_of_ten


def maybe_date(page: Page, found: Quantity) -> bool:
    """12/25 among other words may be a day; alone it is a number that cannot be read."""
    return _is_slashed(page, found) and found.fault is Reason.SCALE and found.value <= MONTHS_IN_A_YEAR


def clock(page: Page, found: Quantity) -> bool:
    """At/til/since 4 after woke, up, until, appt; 4 tomorrow; 5 o'clock; paused my walk at 2."""
    if page.text(found.end) in CLOCK_AFTER:
        return page.text(found.end + 1) != "as"  # "3 sharp as a tack"
    at, is_soft = skip_soft(page, found.start - 1)
    if page.text(at) in CLOCK_ALWAYS:
        return not (page.text(at) == "by" and page.text(at - 1) in UPS | {"worse", "better"})
    if page.text(at) == "at" and page.sort(at) is Sort.WORD:
        if page.text(found.end) in ("every", "each"):
            return True
        if page.text(at - 1) in ("sleep", "slept", "sleeping"):
            return not (page.text(at - 1) == "sleep" and "at" in page.words[: at - 1])  # "pain at 5, sleep at 7"
        if at == page.clause(at)[0] and _goes_on(page, found.end):
            return True
        if _is_up_again(page, at, found):
            return False
        return not _is_score_place(page, at) and not _clause_has_clock_and_score(page, at)
    return is_soft and page.text(at) in CLOCK_VERBS and not _clause_names(page, at)


def told_time(page: Page, found: Quantity) -> bool:
    """Half past 4, quarter to 6, 10 past 3, 10 until 4; woke at half 5."""
    before, after = page.text(found.start - 1), page.text(found.end)
    if before in ("its", "only", "nearly", "almost") and PART_OF_DAY.at(page.words, found.end):
        return True
    hour = found.start + (page.text(found.start) in PAST_THE_HOUR)  # "past 3" was read as a bound
    if page.text(hour - 1) in PAST_THE_HOUR and page.text(hour - 2) in ("half", "quarter"):
        return True
    if page.text(hour - 1) == "past" and page.sort(hour - 2) in (Sort.NUMBER, Sort.WORD) and _minutes(page, hour - 2):
        return True
    if after in ("past", "until") and (page.sort(found.end + 1) is Sort.NUMBER or after == "past"):
        return after == "until" or found.value in MINUTES_PAST
    if found.link == "to" and found.values[0] in MINUTES_PAST and found.values[0] > TOP:
        return True
    return before == "half" and (page.text(found.start - 2) in BEFORE_HALF | CLOCK_VERBS)


def _minutes(page: Page, at: int) -> bool:
    return page.tokens[at].value in MINUTES_PAST or page.words[at] in ("five", "ten", "twenty", "quarter", "half")


def weekday(page: Page, found: Quantity) -> bool:
    """Appointment Thursday 4."""
    if page.text(found.start - 1) not in WEEKDAYS:
        return False
    start, _ = page.clause(found.start)
    return any(page.words[at] in CLOCK_VERBS for at in range(max(start, found.start - 6), found.start))


def half_hour(page: Page, found: Quantity) -> bool:
    """ "Half 5" may be a time; "gone 3" too."""
    return page.text(found.start - 1) in ("half", "gone") and page.text(found.start) not in UPS and not found.link


def doubtful_clock(page: Page, found: Quantity) -> bool:
    """Woke up 4; up around 7 beside the name of a metric; woke up with pain at 7."""
    at, is_soft = skip_soft(page, found.start - 1)
    word = page.text(at)
    if word == "at":
        if PUT_AT.before(page.words, at, longest=2) is not None or _is_up_again(page, at, found):
            return False
        return _opens_evening(page, at, found) or _clause_has_clock_and_score(page, at)
    if word in UPS:
        return page.text(at - 1) in ("woke", "wake", "got", "get", "waking", "getting") or is_soft
    return word in CLOCK_NOUNS and page.words[max(0, at - 1) : at + 1] not in NO_CLOCKS


def _is_up_again(page: Page, at: int, found: Quantity) -> bool:
    """Back up at 7."""
    ends = page.sort(found.end) is not Sort.WORD or bool(SOFTENERS.at(page.words, found.end))
    return ends and UP_AGAIN.before(page.words, at, longest=2) is not None


def _opens_evening(page: Page, at: int, found: Quantity) -> bool:
    """At 9 tonight: when, or how much?"""
    return at == page.clause(at)[0] and bool(EVENING.at(page.words, found.end))


def _goes_on(page: Page, at: int) -> bool:
    """True where a word of content follows: "at 5 my ride comes", not "at 5 today"."""
    start = at
    while page.sort(at) is Sort.WORD and (page.text(at) in SOFTENERS or page.text(at) in SMALL_WORDS):
        at += 1
    if at > start and page.sort(at) is Sort.NUMBER:
        return True
    return page.sort(at) is Sort.WORD and not is_name_or_area(page, at)


def skip_soft(page: Page, at: int) -> tuple[int, bool]:
    start = at
    while page.text(at) in SOFT:
        at -= 1
    return at, at != start


def _is_score_place(page: Page, at: int) -> bool:
    """True where "at 6" says a score: "I'm at 6", "pain sitting at 6", "at 6"."""
    before = at - 1
    if PUT_AT.before(page.words, at, longest=2) is not None:
        return True
    while page.text(before) in SOFT or page.text(before) in ("level", "today", "currently", "rn"):
        before -= 1
    if before < 0 or page.clause_of[before] != page.clause_of[at] or page.sort(before) is not Sort.WORD:
        return True
    return page.text(before) in SCORE_VERBS or is_name_or_area(page, before)


def _clause_has_clock_and_score(page: Page, at: int) -> bool:
    start, _ = page.clause(at)
    return _is_score_place(page, at) and any(page.words[n] in CLOCK_VERBS for n in range(max(start, at - 8), at))


def _clause_names(page: Page, at: int) -> bool:
    start, end = page.clause(at)
    return any(is_name_or_area(page, n) for n in range(max(start, at - 8), min(end, at + 8)))
