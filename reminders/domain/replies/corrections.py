"""R70: "oops", "I meant 5", "should be 5", "no wait 5": a value that replaces the one just stored."""

from typing import Final

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies.amounts import OWN_UNITS, UNITS_OF_OTHERS
from reminders.domain.replies.meaning import Reason, Value
from reminders.domain.replies.metric_names import ALL_NAMES
from reminders.domain.replies.numbers import Quantity, number_word
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value, candidates, fault_of, is_scale
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no import named, spoken
from reminders.domain.replies.yes_no_words import NO, YES

OOPS: Final = WordList(
    """oops, oopsie, whoops, woops, opps, i meant, meant, ment, i ment, meant to say, meant to put, meant to type,
    should be, should have been, shouldve been, should of been, shoulda been, supposed to be, was supposed to be,
    supposed to say, should say, should read, no wait, wait no, wait, correction, correct that to, correct that, my
    bad, typo, sorry i meant, sorry meant, i mean, make that, make it, change that to, change it to, change to,
    change my answer to, change to a, actually no, mistake, wrong number i meant, wrong number meant, wrong number
    should be, wrong one, fat fingers, fat finger, mistyped, i typed wrong, wrong button, no i meant, not what i
    meant, quise decir, fix that to, update to, edit, scratch that, strike that, oh wait, hold on, sorry i mean, no
    sorry, sorry its, sorry should be, sorry thats, i take that back, hit the wrong, wrong key, wrong answer, sorry
    make that, lets make that, autocorrect, i put the wrong, fat fingered, fat fingered that, fat thumbs, wrong
    number its, wrong number sorry, my mistake"""
)
# These are a correction only right before the number: "I mean 5", and not "my bad knee is an 8".
WEAK: Final = WordList(
    """my bad, i mean, wait, hold on, oh wait, make it, make that, should be, edit, mistake, my mistake, change to,
    actually no, i take that back, update to"""
)
# Where nothing else is open, these mend the last answer too.
ALONE: Final = WordList(
    """actually, no, nope, nah, hang on, on second thought, on second thoughts, second thoughts, rather, update, well
    actually, or actually, make it more like, more like, lets call it, let me change that to, call it, change that"""
)
TYPED: Final = words("typed put said hit pressed entered sent wrote answered tapped texted gave picked")
INSTEAD: Final = words("not instead meant change changed accident mistake wrong typo")
CHANGING: Final = words("now went gone up down today yesterday earlier dropped rose jumped")
PAIR: Final = 2
MOST_WORDS_OF_CHANGE: Final = 6
AFTER_NUMBER: Final = words("is was isnt wasnt would stitches")
STAR: Final = "*"


def is_correction(survey: Survey) -> bool:
    """True where the words say that an earlier value was a slip."""
    page = survey.page
    return bool(_slips(page)) or _is_starred(page) or _is_sorry_not(survey) or _mended_from(survey) is not None


def _slips(page: Page) -> list[tuple[int, int]]:
    """Where the words of a slip stand; the weak ones only right before what was meant."""
    strong = [span for span in OOPS.spans(page.words) if not WEAK.whole(page.words[slice(*span)])]
    found = [span for span in OOPS.spans(page.words) if span in strong or strong or _leads_on(page, span[1])]
    if page.context.pending_question is None and page.context.last_answered is not None:
        opening = next(page.content(), 0)
        end = ALONE.at(page.words, opening)
        if end and _leads_on(page, end):
            found.append((opening, end))
        elif page.words[-1:] == ["actually"] and len(list(page.content())) == PAIR:
            found.append((len(page) - 1, len(page)))
    return found


def _leads_on(page: Page, at: int) -> bool:
    """True where a number, a name, or yes or no comes next, past small words."""
    while at < len(page):
        if page.sort(at) in (Sort.NUMBER, Sort.CLOCK) or number_word(page.words[at]) is not None:
            return page.text(at + 1) not in AFTER_NUMBER
        if YES.at(page.words, at) or NO.at(page.words, at) or page.words[at] in ALL_NAMES:
            return True
        step = max(SMALL_WORDS.at(page.words, at), SOFTENERS.at(page.words, at))
        if not step and page.sort(at) is Sort.WORD:
            return False
        at = max(step, at + 1)
    return False


def _is_starred(page: Page) -> bool:
    """*5 or 5*, as people mend a typo."""
    words = [token.text for token in page.tokens]
    return len(words) == 2 and STAR in words and any(token.sort is Sort.NUMBER for token in page.tokens)


def _is_sorry_not(survey: Survey) -> bool:
    """Sorry, 5 not 7."""
    page = survey.page
    return "sorry" in page.words and any(one.is_removed for one in survey.found)


def _mended_from(survey: Survey) -> Quantity | None:
    """5 not 7; change 7 to 5; I put 7 but it's 5: beside the value that was stored, the one that was meant."""
    page, last = survey.page, survey.page.context.last_answered
    if last is None or page.context.pending_question is not None or not _is_number(last.value):
        return None
    said = {at: value for at in page.content() if (value := _value_at(page, at)) is not None}
    words_said, tied = set(page.words), {one.start for one in survey.found if one.is_tied}
    if len(said) != PAIR or last.value not in said.values() or words_said & CHANGING or tied & set(said):
        return None
    is_short = len(list(page.content())) <= MOST_WORDS_OF_CHANGE and words_said & INSTEAD
    if not (is_short or words_said & TYPED):
        return None
    meant = [at for at, value in said.items() if value != last.value]
    if len(meant) != 1:
        return None
    return Quantity(meant[0], meant[0] + 1, (said[meant[0]],))


def _value_at(page: Page, at: int) -> float | None:
    token = page.tokens[at]
    return token.value if token.sort is Sort.NUMBER else number_word(token.text)


def _is_number(value: Value | None) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def read_correction(survey: Survey, findings: Findings) -> bool:
    """Replace the last answer, or the value of a named metric. Returns True where the message was a correction."""
    if not is_correction(survey):
        return False
    last = survey.page.context.last_answered
    kind = METRICS[last.metric].kind if last and last.metric in METRICS else MetricKind.SCALE
    if last is not None and kind is MetricKind.YES_NO:
        return _mend_yes_no(survey, findings, last.metric)
    if last is not None and kind is MetricKind.CHOICE and _mend_choice(survey, findings, last.metric):
        return True
    if any(name.metric in METRICS or is_scale(name.metric) for name in survey.names):
        return _mend_named(survey, findings)
    if last is None or kind not in (MetricKind.SCALE, MetricKind.NUMBER):
        return False
    if (meant := _mended_from(survey)) is not None:
        return _store(survey, findings, last.metric, meant)
    return _mend_number(survey, findings, last.metric)


def _mend_named(survey: Survey, findings: Findings) -> bool:
    """Oops, pain 5; pain 7 no wait 8; oops meant 5, fatigue 8."""
    page = survey.page
    last_oops = max((end for _, end in _slips(page)), default=0)
    live = [one for one in survey.found if _is_live(page, one)]
    metrics = list(dict.fromkeys(one.metric for one in live if one.metric))
    scales = {name.metric for name in survey.names if name.metric in METRICS}
    if not metrics and len(live) == 1 and len(scales) == 1:
        return _store(survey, findings, scales.pop(), live[0])
    if (beside := _named_before_a_slip(survey, live)) is not None:
        return _mend_beside_an_answer(survey, findings, *beside, live)
    last = page.context.last_answered
    meant = [one for one in live if not one.metric and last and _follows_a_slip(page, one)]
    if len(metrics) == 1 and len(meant) == 1 and last and metrics[0] != last.metric and metrics[0] in METRICS:
        named = next(one for one in live if one.metric)
        return _store(survey, findings, last.metric, meant[0]) and _store(survey, findings, named.metric, named)
    if len(metrics) > 1:
        stored = [_store(survey, findings, one.metric, one) for one in live if one.metric in METRICS]
        return any(stored)
    if len(metrics) != 1 or metrics[0] not in METRICS:
        return False
    after = [one for one in live if one.start >= last_oops]
    mine = after[-1:] if last_oops and after and len(after) == 1 else [one for one in live if one.metric == metrics[0]]
    if len(mine) != 1 or mine[0].metric not in ("", metrics[0]):
        return False
    return _store(survey, findings, metrics[0], mine[0])


def _named_before_a_slip(survey: Survey, live: list[Quantity]) -> tuple[str, Quantity] | None:
    """ "Pain should be 5", beside an answer to what was asked."""
    slips = dict(_slips(survey.page))
    for name in survey.names:
        end = slips.get(name.end)
        mine = [one for one in live if end is not None and one.start == end and not one.metric]
        if mine and name.metric in METRICS and len(live) == PAIR:
            return name.metric, mine[0]
    return None


def _mend_beside_an_answer(
    survey: Survey, findings: Findings, metric: str, meant: Quantity, live: list[Quantity]
) -> bool:
    asked = survey.page.context.metric
    other = next(one for one in live if one is not meant)
    if asked and is_scale(asked) and asked != metric and other.metric in ("", asked):
        _store(survey, findings, asked, other)
    return _store(survey, findings, metric, meant)


def _is_live(page: Page, one: Quantity) -> bool:
    """True for a number that may be meant; right after the words of a slip it is, whatever else speaks against it."""
    return not one.is_tied and (not (one.is_removed or one.is_doubtful) or _follows_a_slip(page, one))


def _follows_a_slip(page: Page, one: Quantity) -> bool:
    """ "Meant 5": nothing but small words between."""
    return any(
        end <= one.start and all(page.words[at] in SMALL_WORDS for at in page.content(end, one.start))
        for _, end in _slips(page)
    )


def _mend_number(survey: Survey, findings: Findings, metric: str) -> bool:
    """Oops meant 5; sorry, 5 not 7; 5, I typed 7 by mistake is not decided."""
    page = survey.page
    live = [one for one in survey.found if _is_live(page, one) and not one.metric]
    if METRICS.get(metric) and METRICS[metric].kind is MetricKind.NUMBER:
        live = [one for one in survey.found if not one.is_removed and not one.metric]
        if any(word in UNITS_OF_OTHERS for word in page.words) and not any(OWN_UNITS[metric].spans(page.words)):
            findings.unsure(page.context.metric, Reason.UNIT, candidates(live))
            return True
    last_oops = max((start for start, _ in _slips(page)), default=0)
    slip = page.context.last_answered
    live = [one for one in live if one.start >= last_oops or slip is None or one.value != slip.value] or live
    after = [one for one in live if one.start >= last_oops] or live
    if len(live) > 1 and page.context.pending_question is None:
        findings.unsure(None, Reason.MULTIPLE, candidates(live))
        return True
    if len(after) != 1 or len(live) != 1:
        return False
    return _store(survey, findings, metric, after[0])


def _store(survey: Survey, findings: Findings, metric: str, one: Quantity) -> bool:
    asked = survey.page.context.metric
    fault = fault_of(metric, one)
    if fault:
        if asked in (None, metric):
            findings.unsure(asked, fault, candidates([one]))
        return asked in (None, metric)
    findings.answers[metric] = as_value(one)
    unit = OWN_UNITS[metric].at(survey.page.words, one.end) if metric in OWN_UNITS else 0
    _use(survey, findings, one.start, unit or one.end)
    return True


def _mend_yes_no(survey: Survey, findings: Findings, metric: str) -> bool:
    """Oops no; I meant no cramps; oops, yes I did have one."""
    page = survey.page
    ends = [end for _, end in _slips(page)]
    answers = {answer.value for at in (*ends, *range(max(ends, default=0), len(page))) if (answer := spoken(page, at))}
    said: bool | Reason | None = answers.pop() if len(answers) == 1 else None
    if said is None:
        said = named(page, findings, metric)
    if not isinstance(said, bool):
        return False
    findings.answers[metric] = said
    _use(survey, findings, 0, len(page))
    return True


def _mend_choice(survey: Survey, findings: Findings, metric: str) -> bool:
    """Oops high; I meant not ok."""
    page = survey.page
    slips = {at for span in _slips(page) for at in range(*span)}
    left = [page.words[at] for at in page.content() if at not in slips]
    choices = [choice for choice in METRICS[metric].choices if choice.lower().split() == left]
    if len(choices) != 1:
        return False
    findings.answers[metric] = choices[0]
    _use(survey, findings, 0, len(page))
    return True


def _use(survey: Survey, findings: Findings, start: int, end: int) -> None:
    findings.use(start, end)
    for span in _slips(survey.page):
        findings.use(*span)
    for name in survey.names:
        findings.use(name.start, name.end)
