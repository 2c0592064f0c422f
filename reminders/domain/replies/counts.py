"""R22: how often: twice, 3 times, a few, all night; 0. A bare digit is no count (R23)."""

from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.page import CLAUSE_SIGNS, Page
from reminders.domain.replies.survey import Findings, Survey
from reminders.domain.replies.symptoms import NOT
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, ELSEWHEN, PAST_MARKS, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no_words import AFTER_ANSWER, COUNTED

# Words about the counted thing: "2 bad ones in my calf early this morning".
ABOUT_IT: Final = words(
    """bad big small little quick short long mild really painful awful terrible nasty strong sharp good ones one of
    them em those times time x night morning evening afternoon day week early late before after bed during sleep
    sleeping asleep while least more most woke me up had got have huge tiny minor major hard severe seconds minutes
    each cheek cheeks lip lips
    eyebrow eyebrows brow eyelid eyelids eye eyes temple temples nose chin"""
)
TIMES: Final = WordList("times, time, x, of them, of em, of those, bad ones, big ones, little ones, small ones, ones")
TIMES_ONLY: Final = words("times time x once twice thrice ones them constantly")
HOW_MANY: Final = words("couple few several handful two")
CLOCK_WORDS: Final = words("at around by since until")


def counted(survey: Survey, findings: Findings) -> bool | Reason | None:
    """True for a count or a frequency of one or more, False for none, UNKNOWN for a bare digit."""
    page = survey.page
    strange = _strange_places(survey)
    for start, end in COUNTED.spans(page.words):
        if page.text(start - 1) not in NOT and (
            _is_all(strange, start, end) or _opens(page, start, end) or _in_a_place(survey, start, end)
        ):
            findings.use(start, end)
            return True
    numbers = [
        one
        for one in survey.found
        if not one.is_removed and not one.metric and page.text(one.start - 1) not in CLOCK_WORDS
    ]
    if not numbers:
        return None
    one = numbers[0]
    if one.values == (0.0,) and _is_all(strange, one.start, one.end):
        findings.use(one.start, one.end)
        return False
    if all(one.start <= at < one.end or _is_small(page, at) for at in page.content()):
        return Reason.UNKNOWN
    times = TIMES.at(page.words, one.end)
    if one.value >= 1 and (
        _is_all(strange, one.start, one.end)
        or ((times or _is_only_one(page, one.start)) and _opens(page, one.start, times or one.end))
        or _in_a_place(survey, one.start, one.end)
    ):
        findings.use(one.start, one.end)
        return True
    return None


def _opens(page: Page, start: int, end: int) -> bool:
    """Once during the night; 3 times since lunch: the count comes first, then when, where and why."""
    is_first = all(_is_small(page, at) for at in page.content(0, start))
    if is_first and (page.words[end - 1] in HOW_MANY or _is_only_one(page, end - 1)) and page.text(end) in CLAUSE_SIGNS:
        return True  # had a couple, nothing terrible
    counts = TIMES.at(page.words, end) == 0 and page.words[end - 1] in TIMES_ONLY
    return is_first and counts and (page.sort(end) is not Sort.WORD or bool(AFTER_ANSWER.at(page.words, end)))


def _is_only_one(page: Page, at: int) -> bool:
    """Just one, under the dryer."""
    return page.text(at) == "one" and page.text(at - 1) in ("just", "only")


def _in_a_place(survey: Survey, start: int, end: int) -> bool:
    """One in calf, a few in my left foot: the count comes first, then a part of the body."""
    page = survey.page
    is_first = all(_is_small(page, at) for at in page.content(0, start))
    return is_first and page.text(end) == "in" and any(end < one.start <= end + 3 for one in survey.areas)


def _is_small(page: Page, at: int) -> bool:
    return page.words[at] in SOFTENERS or page.words[at] in SMALL_WORDS


def _strange_places(survey: Survey) -> list[int]:
    """The places, in order, of what says more than how often, where, when and how bad."""
    page = survey.page
    about = {at for one in survey.areas for at in range(one.start, one.end)}
    for table in (COURTESIES, SOFTENERS, SMALL_WORDS, PAST_MARKS, ELSEWHEN, COUNTED):
        about |= {at for span in table.spans(page.words) for at in range(*span)}
    return [
        at
        for at in page.content()
        if at not in about and page.words[at] not in ABOUT_IT and page.tokens[at].sort is not Sort.CLOCK
    ]


def _is_all(strange: list[int], start: int, end: int) -> bool:
    """True where nothing else is said: "twice in my calf last night"."""
    return not strange or (start <= strange[0] and strange[-1] < end)
