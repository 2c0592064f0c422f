"""Everything that a text names, found once: numbers, names of metrics, parts of the body."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies import (
    areas,
    changes,
    metric_names,
    naming,
    numbers,
    standing,
    supposed,
    ties,
    times,
    zeros,
)
from reminders.domain.replies.meaning import Ambiguous, Reason, Value
from reminders.domain.replies.metric_names import Name
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, SCALE_OPENERS, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import words

TOP: Final = 10
ROW: Final = 2
HOUR_UNITS: Final = words("h hr hrs hour hours horas hora")
OF_HOURS: Final = (["hours", "of"], ["hrs", "of"], ["h", "of"], ["hr", "of"])
POOR: Final = words("no bad poor awful terrible rubbish rough broken little crap crappy horrible lousy dreadful zero")
HARDLY: Final = words(
    """hardly barely didnt couldnt cant never not havent scarcely without could can would to cannot should might need
    want wont"""
)
REACH_OF_SLEPT: Final = 4
GARBLED: Final = re.compile(r"\d[a-z0-9]{0,60}")
LENGTHS_OF_PHONE_NUMBERS: Final = (7, 10, 11)
ENDS: Final = (0.0, 1.0, 10.0)
EXPLAINS: Final = words("is being = means as was equals")
SCALE_END_WORDS: Final = words("worst best none nothing max maximum perfect highest lowest top bad good great nil")
SCALE_ENDS: Final = ((0.0, 10.0), (1.0, 10.0))


@dataclass(frozen=True, slots=True)
class Survey:
    """A page and what was found on it."""

    page: Page
    found: list[Quantity]
    names: list[Name]
    areas: list[areas.Mention]
    scale_talk: list[Quantity] = field(default_factory=list)


@dataclass(slots=True)
class Findings:
    """What the reader of one kind of question made of a page. `used`: the places that the values explain."""

    answers: dict[str, Value] = field(default_factory=dict)
    body_areas: tuple[str, ...] | None = None
    ambiguous: Ambiguous | None = None
    used: set[int] = field(default_factory=set)

    def use(self, start: int, end: int) -> None:
        self.used.update(range(start, end))

    def unsure(self, metric: str | None, reason: Reason, candidates: tuple[Value, ...] = ()) -> None:
        self.ambiguous = Ambiguous(metric, reason, candidates)


def survey(page: Page) -> Survey:
    """Find every number, name and area of a page, and what belongs to what."""
    names = metric_names.names(page)
    found = numbers.quantities(page)
    talk = [one for one in found if _is_scale_talk(page, one)]
    found = [one for one in found if one not in talk] if len(talk) < len(found) else found
    for one in found:
        one.is_doubtful = one in talk and len(one.values) == 1 and not one.fault
    for one in found:
        ties.bind(page, one)
    nothing = zeros.zeros(page, names)
    free = changes.read_changes(page, [one for one in found if not one.is_tied])
    changes.read_removals(page, free)
    supposed.read_supposed(page, free)
    for one in free:
        standing.place(page, one)
    times.read_marks(page, free)
    covered = {at for zero in nothing for at in range(zero.start, zero.end)}
    names = [name for name in names if name.start not in covered]
    free = times.merge(page, [one for one in free if one.start not in covered], names)
    naming.bind_names(page, [name for name in names if _takes_numbers(page, name, found)], free)
    _doubt_beside_symptoms(page, names, free)
    _doubt_misnamed(page, names, free)
    _doubt_after_past(page, names, free)
    tied = [one for one in found if one.is_tied]
    everything = sorted((*free, *tied, *nothing), key=lambda one: one.start)
    return Survey(page, everything, names, areas.mentions(page), talk)


def _takes_numbers(page: Page, name: Name, found: list[Quantity]) -> bool:
    """Symptoms of yes/no questions take none, and the "slept" of "8, slept 3 hrs" has its hours."""
    if is_symptom(name.metric):
        return False
    if name.metric != "sleep":
        return True
    if page.text(name.start - 1) in HARDLY or (page.text(name.end) == "for" and page.sort(name.end + 1) is Sort.NUMBER):
        return False  # "hardly slept 7", "slept for 4"
    after = next((one for one in found if one.start >= name.end), None)
    has_hours = after is not None and after.start - name.end <= REACH_OF_SLEPT and page.text(after.end) in HOUR_UNITS
    after_hours = page.words[max(0, name.start - 2) : name.start] in OF_HOURS or page.text(name.start - 1) in HOUR_UNITS
    return not (has_hours or after_hours)


def is_symptom(metric: str) -> bool:
    """True for what is asked with yes or no."""
    return metric in METRICS and METRICS[metric].kind is MetricKind.YES_NO


def _doubt_beside_symptoms(page: Page, names: list[Name], found: list[Quantity]) -> None:
    """ "Cramps 3" may count cramps: it is no value of what was asked."""
    ends = {name.end for name in names if is_symptom(name.metric) and not _is_no_count(page, name)}
    for one in found:
        before = one.start - 1 if page.text(one.start - 1) in (":", "=", "-", "x") else one.start
        if before in ends and not one.metric and not one.is_of_ten:
            one.is_uncertain = True


def _is_no_count(page: Page, name: Name) -> bool:
    """ "Flare 9", "a weak 6": nobody counts these."""
    return name.metric == "flare" or (name.metric == "weakness" and page.text(name.start - 1) in ("a", "an"))


def _doubt_misnamed(page: Page, names: list[Name], found: list[Quantity]) -> None:
    """ "Had pain for 5", "bad sleep 8": a name stands there, but the number may count or rate something else."""
    poor = {name.end for name in names if name.metric == "sleep" and page.text(name.start - 1) in POOR}
    for one in found:
        is_counted = one.is_unplaced and page.text(one.start - 1) in ("for", "in", "by", "from")
        if one.metric and (is_counted or (one.start in poor and one.metric != page.context.metric)):
            one.metric, one.is_uncertain = "", True


def _doubt_after_past(page: Page, names: list[Name], found: list[Quantity]) -> None:
    """ "Pain was 4 yesterday, 6": the 6 may be today's pain, whatever was asked."""
    for before, one in itertools.pairwise(found):
        is_named_between = any(before.end <= name.start < one.start for name in names)
        if before.metric and before.is_past_only and not one.metric and not is_named_between:
            one.is_uncertain = before.metric != page.context.metric


def _is_scale_talk(page: Page, one: Quantity) -> bool:
    """R3: "on a scale of 0 to 10", "0-10 scale", "out of 10" by itself: talk about the scale."""
    before = one.start
    while before > 0 and page.words[before - 1] in ("of", "from", "between", "to", "de"):
        before -= 1
    opened = (
        SCALE_OPENERS.before(page.words, before, longest=4) is not None
        and "scale" in page.words[max(0, before - 3) : before]
    )
    opened = (opened and "off" not in page.words[max(0, before - 4) : before]) or page.text(before - 1) == "escala"
    if one.values in SCALE_ENDS and (opened or page.text(one.end) in ("scale", "point") or _is_in_brackets(page, one)):
        return True
    if one.value in ENDS and not one.fault and _is_end_explained(page, one.end):
        return True
    is_ten = one.values == (float(TOP),)
    return is_ten and (
        opened or page.text(one.end) == "point" or page.words[max(0, one.start - 2) : one.start] == ["out", "of"]
    )


def _is_end_explained(page: Page, at: int) -> bool:
    """10 being the worst, 0 is none, 10 = max."""
    if page.text(at) not in EXPLAINS:
        return False
    at += 1
    while page.text(at) in ("the", "a", "as", "like", "absolute", "absolutely"):
        at += 1
    return page.text(at) in SCALE_END_WORDS or page.words[at : at + 2] == ["no", "pain"]


def _is_in_brackets(page: Page, one: Quantity) -> bool:
    return page.text(one.start - 1) == "(" and page.text(one.end) == ")"


def is_scale(metric: str) -> bool:
    """True for a metric that takes 0 to 10; an unknown metric is taken for one."""
    return metric not in METRICS or METRICS[metric].kind is MetricKind.SCALE


def limit(metric: str) -> float:
    """The largest number that a metric takes."""
    return METRICS[metric].limit if metric in METRICS else TOP


def fault_of(metric: str, one: Quantity) -> Reason | None:
    """Why a number is no admissible value of a metric; None where it is one. Never clamped (R8)."""
    if one.fault is not None:
        return one.fault
    return None if 0 <= one.value <= limit(metric) else Reason.OUT_OF_RANGE


def as_value(one: Quantity) -> Value:
    """A number as it is stored: whole where it is whole."""
    value = round(one.value, 1)
    return int(value) if value == int(value) else value


def candidates(found: list[Quantity]) -> tuple[Value, ...]:
    """The numbers that a clarifying text may name; a handful at most."""
    shown = [value for one in found for value in one.values][:6]
    return tuple(int(value) if value == int(value) else value for value in shown)


def says_more(page: Page, used: set[int]) -> bool:
    """R21: True where words are left that are not the value, its name, softeners, units, thanks or emoji."""
    light = {at for span in _light_spans(page) for at in range(*span)}
    return any(at not in used and at not in light for at in page.content())


def _light_spans(page: Page) -> Iterator[tuple[int, int]]:
    for table in (COURTESIES, SOFTENERS, SMALL_WORDS):
        yield from table.spans(page.words)


def is_garbled_number(page: Page) -> bool:
    """True where the whole text is one thing that starts with a digit: "7l10", "5h30", "1e3"."""
    places = list(page.content())
    if len(places) != 1 or page.sort(places[0]) is not Sort.THING:
        return False
    word = page.words[places[0]]
    return GARBLED.fullmatch(word) is not None and not (word.isdigit() and len(word) in LENGTHS_OF_PHONE_NUMBERS)


def _opens_with_row(survey: Survey) -> bool:
    """ "7/8, 5, and sleep terrible": the answers to a form that is no longer open."""
    page = survey.page
    if len(survey.found) < ROW:
        return False
    first, second = survey.found[:ROW]
    is_row = all(page.sort(at) is Sort.SIGN or page.words[at] == "and" for at in range(first.end, second.start))
    is_free = not any(one.is_tied or one.is_doubtful or one.is_removed or one.metric for one in (first, second))
    return is_row and is_free and first.start == next(page.content(), 0)


def is_bare_number(survey: Survey) -> bool:
    """R80: a number that no name claims, with nothing but small words around it, or a row that opens the message."""
    page = survey.page
    if _opens_with_row(survey):
        return True
    found = [one for one in survey.found if not one.is_tied and not one.is_doubtful and not one.metric]
    used = {at for one in found for at in range(one.start, one.end)}
    used |= {at for one in survey.areas for at in range(one.start, one.end)}
    return bool(found) and not says_more(page, used)
