"""R70: "oops", "I meant 5", "should be 5", "no wait 5": a value that replaces the one just stored."""

from typing import Final

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies.meaning import Reason, Value
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value, candidates, fault_of, is_scale
from reminders.domain.replies.symptoms import names_of
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList
from reminders.domain.replies.yes_no import named
from reminders.domain.replies.yes_no_words import NO, YES

OOPS: Final = WordList(
    """oops, oopsie, whoops, woops, opps, i meant, meant, ment, i ment, meant to say, meant to put, meant to type,
    should be, should have been, shouldve been, should of been, shoulda been, supposed to be, was supposed to be,
    supposed to say, no wait, wait no, wait, correction, correct that to, correct that, my bad, typo, sorry i
    meant, sorry meant, i mean, make that, make it, change that to, change it to, change to, change my answer to,
    change to a, actually no, mistake, wrong number i meant, wrong number meant, wrong number should be, wrong
    one, fat fingers, fat finger, mistyped, i typed wrong, wrong button, no i meant, not what i meant, quise
    decir, fix that to, update to, edit, scratch that, strike that, oh wait, hold on, sorry i mean, no sorry,
    sorry its, sorry should be, sorry thats, i take that back, hit the wrong, wrong key, wrong answer, sorry make
    that, lets make that, autocorrect, i put the wrong"""
)
STAR: Final = "*"


def is_correction(survey: Survey) -> bool:
    """True where the words say that an earlier value was a slip."""
    page = survey.page
    return any(True for _ in OOPS.spans(page.words)) or _is_starred(page) or _is_sorry_not(survey)


def _is_starred(page: Page) -> bool:
    """*5 or 5*, as people mend a typo."""
    words = [token.text for token in page.tokens]
    return len(words) == 2 and STAR in words and any(token.sort is Sort.NUMBER for token in page.tokens)


def _is_sorry_not(survey: Survey) -> bool:
    """Sorry, 5 not 7."""
    page = survey.page
    return "sorry" in page.words and any(one.is_removed for one in survey.found)


def read_correction(survey: Survey, findings: Findings) -> bool:
    """Replace the last answer, or the value of a named metric. Returns True where the message was a correction."""
    if not is_correction(survey):
        return False
    last = survey.page.context.last_answered
    if last is not None and last.metric in METRICS and METRICS[last.metric].kind is MetricKind.YES_NO:
        return _mend_yes_no(survey, findings, last.metric)
    if any(name.metric in METRICS or is_scale(name.metric) for name in survey.names):
        return _mend_named(survey, findings)
    if last is None:
        return False
    kind = METRICS[last.metric].kind if last.metric in METRICS else MetricKind.SCALE
    if kind not in (MetricKind.SCALE, MetricKind.NUMBER):
        return False
    return _mend_number(survey, findings, last.metric)


def _mend_named(survey: Survey, findings: Findings) -> bool:
    """Oops, pain 5; pain 7 no wait 8."""
    page = survey.page
    last_oops = max((end for _, end in OOPS.spans(page.words)), default=0)
    live = [one for one in survey.found if not one.is_tied and not one.is_removed and not one.is_doubtful]
    metrics = list(dict.fromkeys(one.metric for one in live if one.metric))
    scales = {name.metric for name in survey.names if name.metric in METRICS}
    if not metrics and len(live) == 1 and len(scales) == 1:
        return _store(survey, findings, scales.pop(), live[0].start)
    if len(metrics) > 1:
        stored = [_store(survey, findings, one.metric, one.start) for one in live if one.metric in METRICS]
        return any(stored)
    if len(metrics) != 1 or metrics[0] not in METRICS:
        return False
    after = [one for one in live if one.start >= last_oops]
    mine = after[-1:] if last_oops and after and len(after) == 1 else [one for one in live if one.metric == metrics[0]]
    if len(mine) != 1 or mine[0].metric not in ("", metrics[0]):
        return False
    return _store(survey, findings, metrics[0], mine[0].start)


def _mend_number(survey: Survey, findings: Findings, metric: str) -> bool:
    """Oops meant 5; sorry, 5 not 7; 5, I typed 7 by mistake is not decided."""
    live = [one for one in survey.found if not one.is_tied and not one.is_removed and not one.metric]
    if metric == "sleep_hours" or (METRICS.get(metric) and METRICS[metric].kind is MetricKind.NUMBER):
        live = [one for one in survey.found if not one.is_removed and not one.metric]
    last_oops = max((start for start, _ in OOPS.spans(survey.page.words)), default=0)
    slip = survey.page.context.last_answered
    live = [one for one in live if one.start >= last_oops or slip is None or one.value != slip.value] or live
    after = [one for one in live if one.start >= last_oops] or live
    if len(live) > 1 and survey.page.context.pending_question is None:
        findings.unsure(None, Reason.MULTIPLE, candidates(live))
        return True
    if len(after) != 1 or len(live) != 1:
        return False
    return _store(survey, findings, metric, after[0].start)


def _store(survey: Survey, findings: Findings, metric: str, start: int) -> bool:
    one = next(one for one in survey.found if one.start == start)
    asked = survey.page.context.metric
    fault = fault_of(metric, one)
    if fault:
        if asked in (None, metric):
            findings.unsure(asked, fault, candidates([one]))
        return asked in (None, metric)
    findings.answers[metric] = as_value(one)
    _use(survey, findings, one.start, one.end)
    return True


def _mend_yes_no(survey: Survey, findings: Findings, metric: str) -> bool:
    words = [survey.page.words[at] for at in survey.page.content()]
    spoken = [word for word in words if word not in SOFTENERS and word not in SMALL_WORDS and word not in OOPS]
    value: Value | None = None
    if YES.whole(spoken[-1:]):
        value = True
    elif NO.whole(spoken[-1:]):
        value = False
    if value is None:
        said = named(survey.page, findings, metric)
        value = said if isinstance(said, bool) else None
    if value is None:
        return False
    findings.answers[metric] = value
    _use(survey, findings, 0, len(survey.page))
    return True


def _use(survey: Survey, findings: Findings, start: int, end: int) -> None:
    findings.use(start, end)
    for span in OOPS.spans(survey.page.words):
        findings.use(*span)
    for name in survey.names:
        findings.use(name.start, name.end)
