"""R26: glasses, hours, cups. Their own unit or none; anything else is asked again."""

from typing import Final

from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import ENERGY_NAME, OTHER
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value, candidates, fault_of, is_garbled_number
from reminders.domain.replies.things import BETWEEN_NUMBER_AND_THING
from reminders.domain.replies.ties import adds_more, is_counted
from reminders.domain.replies.times import held_now
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import BOUND_AFTER, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

OWN_UNITS: Final = {
    "water": WordList(
        """glass, glasses, cup, cups, water, waters, glasses of water, cups of water, glass of water, cup of water,
    glases, glasss, vasos, vaso"""
    ),
    "sleep_hours": WordList(
        """h, hr, hrs, hour, hours, hours of sleep, hrs of sleep, hours sleep, hrs sleep, horas, hora"""
    ),
    "caffeine": WordList(
        """coffee, coffees, cup, cups, cups of coffee, cup of coffee, cups of tea, cup of tea, cups with caffeine,
    cafes, cafe, cups coffee, cup coffee"""
    ),
}
NONE: Final = WordList(
    """none, zero, nada, nothing, zip, no water, no coffee, no caffeine, not any, none yet, nothing yet, didnt have
    any, havent had any, ninguno"""
)
COUPLE: Final = WordList("a couple of, a couple, couple, couple of, un par, un par de")
HALF: Final = WordList("half a, half an, half of a, half, 1 / 2, 1 / 2 a, medio, media, a half")
A_FEW: Final = WordList(
    """few, a few, some, lots, a lot, alot, several, many, plenty, a bunch, tons, not enough, not much, not many, too
    much, too many, loads, enough, a little, a bit, hardly any, barely any, muchos, pocos, a ton, not a lot, very
    little, little, much, multiple, a handful, dozens, not a wink, a wink"""
)
THE_ONE: Final = WordList("the one, only the one, just the one")
HALF_AS_RANGE: Final = (1.0, 2.0)  # "1/2"
A_UNIT: Final = words("a an")
AND_A_HALF: Final = WordList("and a half, n a half, & a half, and half")
# Beside a number of glasses or cups these hold more of the same, and nobody knows how much.
MIXED: Final = {
    "water": words(
        "bottle bottles oz ounce ounces liter liters litre litres gallon gallons jug jugs pint pints quart quarts"
    ),
    "caffeine": words(
        """tea teas latte lattes espresso espressos cappuccino cappuccinos mocha mochas coke cokes cola colas soda
        sodas pepsi redbull bull bulls monster monsters relentless matcha chai decaf decafs caf americano americanos
        macchiato frappuccino"""
    ),
}
# Hours that were not slept, or not at night.
NOT_SLEPT: Final = WordList(
    """awake, nap, naps, napped, napping, to fall asleep, falling asleep, to get to sleep, tossing, tossing and
    turning, staring at the ceiling, watching tv, drive, drove, driving, worked, up for, was up, up tossing"""
)
IN_BED: Final = WordList("in bed, lying there, lying awake, of tossing, of tossing and turning, awake, up")
BEDTIME: Final = words("bed asleep sleep slept lights crashed dozed")
WAKING: Final = words("up woke awake wake woken rose alarm")
BEFORE_A_CLOCK: Final = words("at by until since from around")
ANOTHER_DAY: Final = WordList(
    "yesterday, yday, usually, normally, typically, generally, last week, most days, on average, my goal"
)
MAYBE_LESS: Final = WordList("if that")


def read_number(survey: Survey, findings: Findings) -> None:
    """Settle the asked number of things."""
    page = survey.page
    metric = page.context.metric or ""
    own = OWN_UNITS.get(metric, WordList(metric))
    found = [one for one in survey.found if not one.is_removed and one.metric in ("", metric, ENERGY_NAME, OTHER)]
    spent = [one for one in found if metric == "sleep_hours" and _is_not_slept(page, one)]
    found = [one for one in found if one not in spent]
    mine = [one for one in found if own.at(page.words, _after_soft(page, one.end))]
    free = [one for one in found if _is_free(page, one) and one.metric in ("", metric)]
    if not mine:
        counted = [one for one in free if not one.fault or page.sort(one.start) is Sort.NUMBER]
        mine = counted if counted and counted[0].values != HALF_AS_RANGE else _in_words(page, own) or free
    if len(mine) > 1:
        now = held_now(mine)
        mine = [now] if now else mine
    if len({(one.values, one.fault) for one in mine}) > 1 or (mine and any(adds_more(page, one) for one in found)):
        findings.unsure(metric, Reason.MULTIPLE, candidates(mine))
    elif mine:
        _settle(survey, findings, metric, mine[0], own)
    elif reason := _why_not(survey, found) or (Reason.UNIT if spent else None):
        findings.unsure(metric, reason, candidates([one for one in found if not one.fault][:2]))


def read_numbers_of_form(survey: Survey, findings: Findings) -> None:
    """R16: in an open form the numbers of things that were not yet asked, told with their unit: "6 glasses"."""
    page, context = survey.page, survey.page.context
    later = [metric for metric in context.form if metric != context.metric and metric in OWN_UNITS]
    for metric in later:
        mine = [one for one in survey.found if not (one.is_removed or one.fault) and _is_of(page, one, metric)]
        shared = any(_is_of(page, one, other) for one in mine for other in later if other != metric)
        if len(mine) != 1 or shared or metric in findings.answers or fault_of(metric, mine[0]):
            continue
        findings.answers[metric] = as_value(mine[0])
        findings.use(mine[0].start, _unit_end(page, mine[0], metric))


def _is_of(page: Page, one: Quantity, metric: str) -> bool:
    return bool(_unit_end(page, one, metric)) and not (metric == "sleep_hours" and _is_not_slept(page, one))


def _unit_end(page: Page, one: Quantity, metric: str) -> int:
    """Where the unit of these things ends; 0 where another one stands there."""
    return OWN_UNITS[metric].at(page.words, _after_soft(page, one.end))


def _is_free(page: Page, one: Quantity) -> bool:
    """ "Drank 5" counts the very things that are asked."""
    return not one.is_uncertain and (not one.is_tied or (is_counted(page, one) and page.sort(one.end) is not Sort.WORD))


def _settle(survey: Survey, findings: Findings, metric: str, one: Quantity, own: WordList) -> None:
    page = survey.page
    after = _after_soft(page, one.end)
    unit = own.at(page.words, after)
    fault = fault_of(metric, one) or (Reason.FORMAT if _has_span(page, metric) else None)
    if page.text(one.start - 1) == "half" or page.words[max(0, one.start - 2) : one.start] == ["half", "a"]:
        fault = Reason.FORMAT  # half a dozen
    elif metric != "sleep_hours" and _is_of_another_day(page, one):
        fault = Reason.MULTIPLE
    elif unit and (BOUND_AFTER.at(page.words, unit) or MAYBE_LESS.at(page.words, unit)):
        fault = Reason.BOUND
    elif _is_mixed(page, metric, one.start, unit or one.end):
        fault = Reason.UNIT
    if one.is_of_ten:
        fault = Reason.SCALE
    elif one.is_change and metric == "sleep_hours":
        fault = Reason.FORMAT  # from 11 to 6: clock spans are not computed
    elif one.is_doubtful and not unit:
        fault = Reason.UNIT
    if unit and _minutes_follow(page, unit):
        fault = Reason.FORMAT
    if fault:
        findings.unsure(metric, fault, candidates([one]))
        return
    findings.answers[metric] = as_value(one)
    findings.use(one.start, unit or one.end)
    for name in survey.names:
        if name.metric in (metric, "sleep" if metric == "sleep_hours" else metric):
            findings.use(name.start, name.end)


def _is_of_another_day(page: Page, one: Quantity) -> bool:
    """Yesterday 4; usually 8."""
    first, last = page.clause(one.start)
    clause = page.words[first:last]
    return any(True for _ in ANOTHER_DAY.spans(clause)) and "today" not in clause


def _is_mixed(page: Page, metric: str, start: int, end: int) -> bool:
    """2 glasses and a bottle; 1 coffee, 1 tea; a nap beside the night."""
    others = MIXED.get(metric, frozenset())
    if metric == "sleep_hours" and "plus" in page.words and any(word.startswith("nap") for word in page.words):
        return True
    return any(word in others for at, word in enumerate(page.words) if not start <= at < end)


def _is_not_slept(page: Page, one: Quantity) -> bool:
    """3 hours awake; a 2 hour nap; took 2 hours to fall asleep."""
    first, last = page.clause(one.start)
    unit = OWN_UNITS["sleep_hours"].at(page.words, _after_soft(page, one.end)) or one.end
    near = page.words[max(first, one.start - 3) : min(last, unit + 4)]
    others = [other for other in page.words[unit:last] if other.isdigit()]
    beside = NOT_SLEPT.at(page.words, unit) or (others and IN_BED.at(page.words, unit))
    return bool(beside) or (not others and any(True for _ in NOT_SLEPT.spans(near)))


def _is_clock_span(survey: Survey) -> bool:
    """Asleep by 2, up by 6; 11 until 6: clock spans are not computed."""
    page = survey.page
    points = [
        one for one in survey.found if page.text(one.start - 1) in BEFORE_A_CLOCK or page.text(one.end) == "until"
    ]
    count = len(points) + sum(
        token.sort is Sort.CLOCK or token.text in ("midnight", "noon", "midday") for token in page.tokens
    )
    spoken = set(page.words)
    return count > 1 and ("until" in spoken or not (BEDTIME.isdisjoint(spoken) or WAKING.isdisjoint(spoken)))


def _after_soft(page: Page, at: int) -> int:
    """Past "or so" and an adjective: "6 big glasses", "6ish glasses"."""
    at = SOFTENERS.at(page.words, at) or at
    while page.text(at) in BETWEEN_NUMBER_AND_THING and page.text(at + 1) in (
        "glasses",
        "cups",
        "glass",
        "cup",
        "hours",
        "hrs",
        "coffees",
    ):
        at += 1
    return at


def _in_words(page: Page, own: WordList) -> list[Quantity]:
    """A couple, half a glass, none, a glass."""
    for at in range(len(page) - 1):
        half = AND_A_HALF.at(page.words, own.at(page.words, at + 1)) if page.words[at] in A_UNIT else 0
        if half:
            return [Quantity(at, half, (1.5,))]
    for table, value in ((COUPLE, 2.0), (HALF, 0.5)):
        for start, end in table.spans(page.words):
            if own.at(page.words, end) or not _content_after(page, end):
                return [Quantity(start, end, (value,))]
    for start, end in THE_ONE.spans(page.words):
        if start == page.first_place and (own.at(page.words, end) or not _content_after(page, end)):
            return [Quantity(start, end, (1.0,))]
    for start, end in NONE.spans(page.words):
        if start == page.first_place or not _content_before(page, start):
            return [Quantity(start, end, (0.0,))]
    for at in range(len(page) - 1):
        is_bare = not _content_before(page, at) and not _content_after(page, at + 2)
        counts = is_bare or page.text(at + 1) not in ("water", "coffee")
        if page.words[at] in A_UNIT and own.at(page.words, at + 1) and counts:
            return [Quantity(at, at + 1, (1.0,))]
    return []


def _content_after(page: Page, end: int) -> bool:
    return bool(page.telling_places) and page.telling_places[-1] >= end


def _content_before(page: Page, start: int) -> bool:
    return bool(page.telling_places) and page.telling_places[0] < start


def _has_span(page: Page, metric: str) -> bool:
    """10pm to 6am, 7:30: clock spans are not computed."""
    return metric == "sleep_hours" and sum(token.sort is Sort.CLOCK for token in page.tokens) > 1


def _minutes_follow(page: Page, at: int) -> bool:
    """7 hours 30 min."""
    at = at + 1 if page.text(at) in ("and", ",", "&") else at
    return page.sort(at) is Sort.NUMBER and page.text(at + 1) in ("m", "min", "mins", "minutes", "minute")


def _why_not(survey: Survey, found: list[Quantity]) -> Reason | None:
    page = survey.page
    if any(token.sort is Sort.CLOCK for token in page.tokens) or is_garbled_number(page):
        return Reason.FORMAT
    if page.context.metric == "sleep_hours" and _is_clock_span(survey):
        return Reason.FORMAT
    if any(one.is_uncertain and not one.is_tied for one in found):
        return Reason.FORMAT
    if page.context.metric == "caffeine" and any(page.text(one.end) in ("mg", "milligrams") for one in found):
        return Reason.UNIT
    if any(page.text(end) in UNITS_OF_OTHERS for _, end in HALF.spans(page.words)):
        return Reason.UNIT
    if any(True for _ in A_FEW.spans(page.words)):
        return Reason.QUALITATIVE
    if found and any(_is_measure(page, one) for one in found):
        return Reason.UNIT
    if survey.found and any(one.is_removed for one in survey.found):
        return Reason.RELATIVE
    return addressed(survey)


def _is_measure(page: Page, one: Quantity) -> bool:
    """Another unit: 2 bottles, 64 oz, 90 min."""
    near = page.words[one.end : one.end + 3]
    return any(word in UNITS_OF_OTHERS for word in near)


UNITS_OF_OTHERS: Final = words(
    """bottle bottles oz ounce ounces liter liters litre litres l ml gallon gallons quart quarts pint pints jug jugs
    can cans mug mugs sip sips min mins minutes minute shot shots espresso espressos soda sodas tea teas glass
    glasses cup cups hr hrs hour hours h energy drinks drink pot pots thermos stanley stanleys yeti tumbler
    tumblers pitcher pitchers nap naps nights days gulps gulp swallows latte lattes cokes coke times time"""
)
