"""Scale questions, and the values of scales that people name unasked: R2 to R20."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies import lists
from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.hours import hour_unit, hours_of_sleep
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import ENERGY_NAME, OTHER
from reminders.domain.replies.naming import SEPARATORS
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value, candidates, fault_of, is_scale
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS

FOREIGN: Final = frozenset((ENERGY_NAME, OTHER))
TOP: Final = 10
SHORTEST_LIST: Final = 2
MOST_WORDS_TRAILING: Final = 3


def read_named(survey: Survey) -> Findings:
    """R16, R20: the values that are named, whatever was asked. The asked metric is left to its own reader."""
    findings = Findings()
    for talk in survey.scale_talk:
        findings.use(talk.start, talk.end)
    hours = hours_of_sleep(survey)
    if hours and survey.page.context.metric == "sleep" and hours.fault:
        findings.unsure("sleep", hours.fault, candidates([hours]))
    elif hours and survey.page.context.metric != "sleep_hours" and not fault_of("sleep_hours", hours):
        findings.answers["sleep_hours"] = as_value(hours)
        for metric in ("sleep", "sleep_hours"):
            _use(findings, survey, hours, metric)
        findings.use(hours.end, hour_unit(survey.page, hours) + 1)
        hours.is_tied = True
    for metric in dict.fromkeys(one.metric for one in _live(survey) if one.metric):
        if metric not in FOREIGN and metric != survey.page.context.metric:
            _settle_named(findings, survey, metric)
    return findings


def read_named_and_asked(survey: Survey) -> Findings:
    """R33: every value that is named, that of the asked metric too."""
    findings = read_named(survey)
    asked = survey.page.context.metric
    if asked and any(one.metric == asked for one in _live(survey)):
        _settle_named(findings, survey, asked)
    return findings


def _live(survey: Survey) -> list[Quantity]:
    return [one for one in survey.found if not one.is_tied and not one.is_removed]


def _settle_named(findings: Findings, survey: Survey, metric: str) -> None:
    mine = [one for one in _live(survey) if one.metric == metric]
    if any(one.is_word for one in mine) and not _takes_words(survey, metric):
        return
    if (
        len({one.value for one in mine}) == 1
        and not any(fault_of(metric, one) for one in mine)
        and _is_taken(survey, metric, mine[0])
    ):
        findings.answers[metric] = as_value(mine[0])
        for one in mine:
            _use(findings, survey, one, metric)


def _takes_words(survey: Survey, metric: str) -> bool:
    """ "No pain" is a zero where a scale or nothing is asked; beside another kind of question it is only a remark."""
    context = survey.page.context
    return context.kind in (None, MetricKind.SCALE) or metric in context.open_metrics


def _is_taken(survey: Survey, metric: str, one: Quantity) -> bool:
    """Scales are taken wherever they are named; a number of things only where its name comes first ("water 5")."""
    if is_scale(metric):
        return not one.is_past_only or metric == "sleep"
    page = survey.page
    if metric in page.context.form and any(name.metric == metric and name.end == one.start for name in survey.names):
        return True
    named_first = any(
        name.metric == metric and name.end <= one.start and _opens_clause(page, name.start) for name in survey.names
    )
    return metric in ("water", "caffeine", "sleep_hours") and named_first


def _opens_clause(page: Page, at: int) -> bool:
    """ "Water 5", not "need coffee 8"."""
    start, _ = page.clause(at)
    before = (page.words[n] for n in range(start, at) if n in page.word_places)
    return all(word in SMALL_WORDS or word in SOFTENERS or word == "log" for word in before)


def _use(findings: Findings, survey: Survey, one: Quantity, metric: str) -> None:
    findings.use(one.start, one.end)
    for name in survey.names:
        if name.metric == metric:
            findings.use(name.start, name.end)


def read_scale(survey: Survey, findings: Findings) -> None:
    """Settle the asked scale, and in an open form the others of its list."""
    asked = survey.page.context.metric or ""
    lists.mark_counts(survey)
    if _several_at_once(survey, findings):
        pass
    elif survey.page.is_form:
        _read_form(survey, findings, asked)
    else:
        _settle(survey, findings, asked, _candidates(survey, asked))
    if asked not in findings.answers and findings.ambiguous is None:
        _ask_again(survey, findings, asked)


def _several_at_once(survey: Survey, findings: Findings) -> bool:
    """R19: both, all, the rest. Returns True where the asked metric is settled by it, or cannot be."""
    asked = survey.page.context.metric or ""
    for one in [one for one in _live(survey) if not one.metric and not one.is_doubtful]:
        metrics = lists.metrics_of_one(survey, one)
        if metrics is None:
            continue
        one.is_uncertain = True
        if fault := (fault_of(asked, one) or (None if metrics else Reason.COUNT)):
            if not any(named.metric == asked for named in _live(survey)):
                findings.unsure(asked, fault, candidates([one]))
            continue
        findings.answers.update({metric: as_value(one) for metric in metrics if metric not in findings.answers})
        findings.use(one.start - 4, one.end + 5)
        for metric in metrics:
            _use(findings, survey, one, metric)
    return asked in findings.answers or findings.ambiguous is not None


def _free(survey: Survey) -> list[Quantity]:
    """Numbers that nobody's name claims and that nothing speaks against."""
    return [one for one in _live(survey) if not one.metric and not one.is_uncertain and not one.is_doubtful]


def _candidates(survey: Survey, metric: str) -> list[Quantity]:
    """R9: the numbers that may be the value. A name outweighs a number among other words, not one by itself."""
    mine = [one for one in _live(survey) if one.metric == metric]
    free = _free(survey)
    if mine:
        return mine + [one for one in free if _is_naked(survey.page, one)]
    return _with_rivals(survey, free)


def _with_rivals(survey: Survey, free: list[Quantity]) -> list[Quantity]:
    """R9: numbers out of place are no value, but neither do they leave one that is not plainly a score alone."""
    if not free or any(_is_plain(survey.page, one) for one in free):
        return free
    return sorted((*free, *(one for one in _live(survey) if _is_rival(one))), key=lambda one: one.start)


def _is_rival(one: Quantity) -> bool:
    return one.is_doubtful and not one.metric and not one.is_uncertain and one.value <= TOP


def _is_plain(page: Page, one: Quantity) -> bool:
    """True for a number that is a score whatever the others are: it stands by itself, or is n/10."""
    return one.is_of_ten or one.is_change or _is_naked(page, one)


def _is_naked(page: Page, one: Quantity) -> bool:
    """True where nothing but small words stands in the number's clause."""
    start, end = page.clause(one.start)
    if one.end - one.start > 1 and one.fault:
        return False
    at = start
    while at < end:
        step = max(table.at(page.words, at) for table in (SOFTENERS, SMALL_WORDS))
        if not step and at in page.word_places and not one.start <= at < one.end:
            return False
        at = max(step, at + 1)
    return True


def _settle(survey: Survey, findings: Findings, metric: str, found: Sequence[Quantity]) -> None:
    """One number is the value, unless something is wrong with it; several are ambiguous."""
    if not found:
        return
    if len({(one.values, one.fault) for one in found}) > 1:
        findings.unsure(metric, Reason.MULTIPLE, candidates(list(found)))
        return
    one = found[0]
    fault = fault_of(metric, one) or _past_fault(survey.page, metric, one)
    if fault:
        findings.unsure(metric, fault, candidates([one]))
        return
    findings.answers[metric] = as_value(one)
    for used in found:
        _use(findings, survey, used, metric)


def _past_fault(page: Page, metric: str, one: Quantity) -> Reason | None:
    """R11: "yesterday 7" is no value of today. Sleep is always about last night."""
    return Reason.MULTIPLE if one.is_past_only and metric != "sleep" else None


def _read_form(survey: Survey, findings: Findings, asked: str) -> None:
    """R18: a bare list maps in order only if it has a number for every open scale; one number is the asked metric's."""
    _free_headed_row(survey)
    if _is_row_against_names(survey, findings):
        findings.unsure(asked, Reason.COUNT, candidates(_live(survey)))
        return
    free = _with_rivals(survey, [one for one in _free(survey) if not _trails_a_named(survey, one)])
    mine = [one for one in _live(survey) if one.metric == asked]
    form = survey.page.context.form
    if mine:
        _settle(survey, findings, asked, mine)
    elif len(free) == 1 and not any(one.is_uncertain for one in _live(survey)) and _is_beside(survey, asked, free[0]):
        _settle(survey, findings, asked, free)
    elif len(free) >= SHORTEST_LIST:
        if _past_fault(survey.page, asked, free[0]):
            findings.unsure(asked, Reason.MULTIPLE, candidates(free))
        elif len(free) == len(form) and all(map(is_scale, form)) and _is_list(survey, free):
            for metric, one in zip(form, free, strict=True):
                if not fault_of(metric, one):
                    findings.answers[metric] = as_value(one)
                    _use(findings, survey, one, metric)
            if fault := fault_of(asked, free[0]):
                findings.unsure(asked, fault, candidates([free[0]]))
        else:
            findings.unsure(asked, Reason.COUNT, candidates(free))


def _is_row_against_names(survey: Survey, findings: Findings) -> bool:
    """ "7, 6, 3 tired": a whole row, and a name that claims a number out of its order. Neither is taken."""
    form = survey.page.context.form
    found = [one for one in _live(survey) if not one.is_doubtful]
    named = [one for one in found if one.metric]
    if len(found) != len(form) or not named or len(named) == len(found) or not lists.is_row(survey.page, found):
        return False
    if all(one.metric in ("", metric) for one, metric in zip(found, form, strict=True)):
        return False
    for one in named:
        findings.answers.pop(one.metric, None)
    return True


def _free_headed_row(survey: Survey) -> None:
    """Under a heading of names the numbers go by their order, not by the name that happens to stand nearest."""
    found = [one for one in _live(survey) if not one.is_doubtful]
    if len(found) == len(survey.page.context.form) and lists.is_headed_row(survey, found):
        for one in found:
            one.metric, one.is_uncertain = "", False


def _is_beside(survey: Survey, asked: str, one: Quantity) -> bool:
    """Where the asked metric is named, its number stands next to the name: "pain? 7. Tired 8"."""
    names = [name for name in survey.names if name.metric == asked]
    if not names or not any(other.metric for other in _live(survey)):
        return True
    others = [name.start for name in survey.names] + [other.start for other in _live(survey)]
    return any(not any(min(name.start, one.start) < at < max(name.start, one.start) for at in others) for name in names)


def _trails_a_named(survey: Survey, one: Quantity) -> bool:
    """The 7 of "fatigue 3 7" may be anything: no rule gives it to the asked metric."""
    page = survey.page
    before = [other for other in _live(survey) if other.end <= one.start]
    if not before or not before[-1].metric:
        return False
    between = page.words[before[-1].end : one.start]
    return len(between) <= MOST_WORDS_TRAILING and not any(word in SEPARATORS or word == "\n" for word in between)


def _is_list(survey: Survey, free: Sequence[Quantity]) -> bool:
    """True for numbers in a row that no name claims part of: not "7, 5, 3 tired"."""
    if any(one.fault or one.is_unplaced for one in free) or not lists.is_row(survey.page, free):
        return False
    if len(free) != sum(not one.is_tied for one in survey.found):
        return False
    return not any(one.metric for one in _live(survey)) or lists.is_headed_row(survey, free)


def _ask_again(survey: Survey, findings: Findings, asked: str) -> None:
    """No value: say why the metric may have been addressed, if it was."""
    energy = [one for one in _live(survey) if one.metric == ENERGY_NAME]
    if energy and asked == "fatigue":
        findings.unsure(asked, Reason.OTHER_METRIC, candidates(energy))
        return
    doubtful = [one for one in survey.found if _may_be_asked(one) and one.metric not in findings.answers]
    removed = [one for one in survey.found if one.is_removed and not one.is_tied and one.metric in ("", asked)]
    if removed:
        findings.unsure(asked, Reason.RELATIVE, candidates(removed))
    elif doubtful:
        reason = Reason.OTHER_METRIC if doubtful[0].is_uncertain else Reason.FORMAT
        findings.unsure(asked, doubtful[0].fault or reason, candidates(doubtful))
    elif (why := addressed(survey)) and not _said_by_others(survey, findings):
        findings.unsure(asked, why)


def _may_be_asked(one: Quantity) -> bool:
    """True for a number that no rule gives to anything: it may be the asked one."""
    if one.is_tied:
        return False
    if one.metric:
        return one.metric not in FOREIGN and not is_scale(one.metric)
    return one.is_uncertain or one.is_doubtful


def _said_by_others(survey: Survey, findings: Findings) -> bool:
    """R20: the name in "slept 4 hours" is not the quality of sleep."""
    asked = survey.page.context.metric
    if not findings.answers or not any(name.metric == asked for name in survey.names):
        return False
    return (
        all(name.start in findings.used for name in survey.names if name.metric == asked)
        and "sleep_hours" in findings.answers
    )
