"""R13: words that say zero. For sleep only the word zero itself does; "none" about sleep is no number."""

from collections.abc import Iterator, Sequence
from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import Name
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, NONE_WORDS, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

ZERO_METRICS: Final = words("pain fatigue stress stiffness fog")
NO: Final = WordList("no, zero, sin, without any, nada de, none of the, no more, absolutely no, cero")
LINKS: Final = words(": = is was - at")
FREE: Final = words("free less")
PAINLESS: Final = WordList("painfree, painless, pain free, stress free, stressfree, sin dolor, no dolor")
# What may follow without limiting the zero to a place, a time or a condition.
AFTER: Final = WordList(
    """today, right now, now, rn, at all, currently, at the moment, atm, so far, whatsoever, this morning, tonight,
    yay, yet, finally, anywhere, here, woohoo, hooray, thankfully, thank god, thank goodness, for once, for a
    change, this evening, this afternoon, hoy, ahora, actually, either, today so far, really, ever, going on, to
    report, to speak of, whatever, touch wood, knock on wood, knocking on wood, fingers crossed, thank heavens"""
)
NOTHING_HURTS: Final = WordList(
    """nothing hurts, nothing is hurting, nothings hurting, nothing hurting, nothing aches, nothings aching, nothing is
    sore, nothings sore, nowhere hurts"""
)
NO_NEWS: Final = WordList("nothing to report, nothing to add, nothing to say, nothing to see, nothing going on")
# "No pain fatigue 3": the next name begins the next statement.
NEXT_NAMES: Final = words("pain fatigue tired sleep slept stress stiffness stiff fog f s p energy")
NEARLY: Final = words("almost nearly practically virtually basically mostly next close barely hardly pretty near")
TURNS: Final = words("but or and because so")


def zeros(page: Page, names: Sequence[Name]) -> list[Quantity]:
    """Zeros said in words, each with the metric that it is for."""
    return [*_no_name(page, names), *_nothing_hurts(page), *_none(page, names)]


def _no_name(page: Page, names: Sequence[Name]) -> Iterator[Quantity]:
    """No pain, no brain fog, pain-free, no pain or fatigue."""
    last_end = -1
    for name in names:
        if name.metric not in ZERO_METRICS:
            continue
        start = NO.before(page.words, name.start, longest=3)
        if (
            start is None
            and last_end >= 0
            and page.words[last_end : name.start] in (["or"], ["nor"], ["and", "no"], ["or", "any"])
        ):
            start = last_end
        end = name.end
        if start is None and page.text(name.end) in FREE and _is_bare(page, page.clause(name.start)[0], name.start):
            start, end = name.start, name.end + 1
        if start is not None and _ends_there(page, end) and not _is_denied(page, start) and not _is_nearly(page, start):
            last_end = end
            yield Quantity(start, end, (0.0,), metric=name.metric, is_word=True)
    for start, end in PAINLESS.spans(page.words):
        if end == start + 1 and _ends_there(page, end) and _is_bare(page, page.clause(start)[0], start):
            yield Quantity(
                start, end, (0.0,), metric="stress" if page.words[start].startswith("stress") else "pain", is_word=True
            )


def _nothing_hurts(page: Page) -> Iterator[Quantity]:
    """Nothing hurts, nothing aches."""
    for start, end in NOTHING_HURTS.spans(page.words):
        clause, _ = page.clause(start)
        if _is_bare(page, clause, start) and _ends_there(page, end) and not _is_nearly(page, start):
            yield Quantity(start, end, (0.0,), metric="pain", is_word=True)


def _none(page: Page, names: Sequence[Name]) -> Iterator[Quantity]:
    """None, nothing, nada: for the metric named before them or asked, as the answer and no part of a sentence."""
    metric = page.context.metric
    ends = {name.end: name for name in names if name.metric in ZERO_METRICS}
    for start, end in NONE_WORDS.spans(page.words):
        before = start
        while page.text(before - 1) in LINKS:
            before -= 1
        if page.sort(before - 1) is Sort.NUMBER and before < start:
            continue  # "0 is none" explains the scale
        if NO_NEWS.at(page.words, start) and any(token.sort is Sort.NUMBER for token in page.tokens):
            continue  # "5, nothing to report"
        if before in ends and _ends_there(page, end):
            yield Quantity(ends[before].start, end, (0.0,), metric=ends[before].metric, is_word=True)
            continue
        if metric and _is_bare(page, page.clause(start)[0], start) and _ends_there(page, end):
            fault = None if metric in ZERO_METRICS and not _is_nearly(page, start) else Reason.QUALITATIVE
            yield Quantity(start, end, (0.0,), fault, metric=metric, is_word=True)
            metric = None


def _is_bare(page: Page, start: int, end: int) -> bool:
    """True where only small words stand between."""
    at = start
    while at < end:
        step = max(table.at(page.words, at) for table in (SOFTENERS, SMALL_WORDS, COURTESIES))
        if not step and page.tokens[at].sort is Sort.WORD and page.words[at] not in TURNS:
            return False
        at = max(step, at + 1)
    return True


def _ends_there(page: Page, at: int) -> bool:
    """True where the statement ends, or goes on with a word that does not limit it."""
    for _ in range(3):
        if at >= len(page) or page.tokens[at].sort is not Sort.WORD:
            return page.sort(at) is not Sort.NUMBER
        if page.words[at] in NEXT_NAMES:
            return True
        if page.words[at] in TURNS:
            return page.words[at] != "or" or page.text(at + 1) != "gain"
        step = AFTER.at(page.words, at) or COURTESIES.at(page.words, at)
        if not step:
            return False
        at = step
    return True


def _is_nearly(page: Page, start: int) -> bool:
    """Almost none, practically no pain: not zero, and not said how much."""
    return not NEARLY.isdisjoint(page.words[max(0, start - 2) : start])


def _is_denied(page: Page, start: int) -> bool:
    """I can't say no pain; wish I had no pain; not no pain."""
    before, _ = page.clause(start)
    return any(
        page.words[at] in ("not", "wish", "if", "cant", "dont", "never", "want", "hope", "hoping", "when")
        for at in range(before, start)
    )
