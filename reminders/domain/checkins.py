"""The words of a check-in: what is asked, asked again, and said at the end.

Questions are templates, because they carry {name}; everything else comes back finished. A discreet person gets no
symptom word: their three numbers go by their place.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import groupby, takewhile
from typing import Final

from reminders.errors import TextError

from .metrics import METRICS, Metric, MetricKind
from .texts.segments import ONE_SMS, septets
from .values import Privacy

DAILY: Final = ("pain", "fatigue", "sleep")
PEG: Final = ("peg_p", "peg_e", "peg_g")
SKIP: Final = "Or SKIP."

OPT_OUT_UNCLEAR: Final = (
    "Sorry about that. Reply FEWER for less, TIME to change the hour, or STOP to end all texts. We will wait for you."
)
_DISCREET_DAILY: Final = (
    "Check-in time, {name}. Reply with your 3 numbers in order, like: 6 7 4. "
    "First two: 0 = none, 10 = worst. Third: 0 = awful, 10 = great."
)
_PLACES: Final = dict(zip(DAILY, ("number 1", "number 2", "number 3"), strict=True))
_NAMED: Final[Mapping[str, str]] = {
    "pain": "pain",
    "fatigue": "tiredness",
    "sleep": "sleep last night",
    "stiffness": "stiffness",
    "stress": "stress",
    "fog": "brain fog",
    "tenderness": "soreness to touch",
}
_EXAMPLES: Final = ("6", "7", "4", "5", "3", "6", "2")
_NAME_ROOM: Final = 20 - len("{name}")


def askable(form: Sequence[str], privacy: str) -> tuple[str, ...]:
    """Return the metrics of a form that this person can be asked by text at all, in order."""
    return tuple(code for code in form if privacy != Privacy.DISCREET or METRICS[code].discreet)


def asked_together(form: Sequence[str], privacy: str = Privacy.STANDARD) -> tuple[str, ...]:
    """Return what one text asks for: the scales that a form begins with, or its first metric alone.

    An instrument's items keep their own wording, so they are asked one by one. Empty for a form of which this person
    can be asked nothing.
    """
    return _together(tuple(form), privacy)


def question(form: Sequence[str], privacy: str = Privacy.STANDARD) -> str:
    """Return the template that opens a check-in; it asks for `asked_together(form)`.

    Raises TextError for a form of which this person can be asked nothing.
    """
    return _question(tuple(form), privacy)


def follow_up(missing: Sequence[str], privacy: str = Privacy.STANDARD) -> str:
    """Return one kind text that asks for what is still missing; it asks for `asked_together(missing)`."""
    together = _asked(missing, privacy)
    metrics = [METRICS[code] for code in together]
    if metrics[0].kind is not MetricKind.SCALE or metrics[0].is_fixed:
        return _and_then(metrics[0], privacy)
    like = f" Like: {_example(metrics, privacy)}." if len(metrics) > 1 else ""
    return f"Thanks. And {_with_ends(metrics, privacy)}?{like} {SKIP}"


def clarification(
    reason: str,
    metric: str | None,
    candidates: Sequence[float] = (),
    choices: Sequence[str] = (),
    *,
    form: Sequence[str] = DAILY,
    privacy: str = Privacy.STANDARD,
) -> str:
    """Return the one question that clears a reply up, worded for the reason (rules R5 to R26).

    `metric` is what was asked, None when nothing was; `form` is what is still open, the asked one included.
    """
    if reason == "opt_out_unclear":
        return OPT_OUT_UNCLEAR
    if metric is None or metric not in METRICS:
        return _no_question(candidates, privacy)
    asked = METRICS[metric]
    match asked.kind:
        case MetricKind.YES_NO:
            return "Is that a YES or a NO? Either is fine."
        case MetricKind.CHOICE:
            return _pick_one(choices or asked.choices)
        case MetricKind.BODY_AREAS:
            return "Thanks. Which places is that? Reply like: neck, low back, both hands. Or NONE."
        case MetricKind.NUMBER:
            return _clear_number(reason, asked, candidates)
        case _:
            return _clear_scale(reason, asked, candidates, form, privacy)


def closing(answers: Mapping[str, object], privacy: str = Privacy.STANDARD, *, for_yesterday: bool = False) -> str:
    """Return thanks that repeat what was saved, without judging it."""
    saved = listed(answers, privacy)
    text = f"Thank you. Saved{' for yesterday' if for_yesterday else ''}: {', '.join(saved)}."
    if not saved:
        return "All right, nothing was saved. Skipping is fine."
    return text if septets(text) <= ONE_SMS else "Thank you. Everything is saved."


def listed(answers: Mapping[str, object], privacy: str = Privacy.STANDARD) -> list[str]:
    """Return values as our texts name them: pain 6, tired 7."""
    return [_saved(METRICS[code], value, privacy) for code, value in answers.items() if code in METRICS]


@lru_cache(maxsize=1024)
def _together(form: tuple[str, ...], privacy: str) -> tuple[str, ...]:
    form = askable(form, privacy)
    scales = tuple(takewhile(lambda code: METRICS[code].kind is MetricKind.SCALE and not METRICS[code].is_fixed, form))
    while len(scales) > 1 and septets(_joint_question(scales)) + _NAME_ROOM > ONE_SMS:
        scales = scales[:-1]
    return scales or form[:1]


@lru_cache(maxsize=1024)
def _question(form: tuple[str, ...], privacy: str) -> str:
    together = _asked(form, privacy)
    if len(together) == 1:
        return _single_question(METRICS[together[0]], privacy)
    if privacy != Privacy.DISCREET:
        return _joint_question(together)
    return _DISCREET_DAILY if together == DAILY else _discreet_question(together)


def _asked(form: Sequence[str], privacy: str) -> tuple[str, ...]:
    together = asked_together(form, privacy)
    if not together:
        raise TextError("Nothing of this form can be asked without symptom words. Leave it out, or use the web form.")
    return together


def _with_ends(metrics: Sequence[Metric], privacy: str) -> str:
    return ", and ".join(
        f"{' and '.join(_called(metric, privacy) for metric in group)}, 0 = {low}, 10 = {high}"
        for (low, high), group in groupby(metrics, lambda metric: (metric.low, metric.high))
    )


def _discreet_question(codes: Sequence[str]) -> str:
    metrics = [METRICS[code] for code in codes]
    asked, like = _with_ends(metrics, Privacy.DISCREET), _example(metrics, Privacy.DISCREET)
    return f"Check-in time, {{name}}. Please reply with {asked}. Like: {like}. {SKIP}"


def _single_question(metric: Metric, privacy: str) -> str:
    return metric.discreet if privacy == Privacy.DISCREET else metric.question


def _joint_question(codes: Sequence[str]) -> str:
    metrics = [METRICS[code] for code in codes]
    ends = " ".join(
        f"{' and '.join(metric.word for metric in group).capitalize()}: 0 = {low}, 10 = {high}."
        for (low, high), group in groupby(metrics, lambda metric: (metric.low, metric.high))
    )
    return f"{{name}}, how is today? {ends} Like: {_example(metrics, Privacy.STANDARD)}. {SKIP}"


def _example(metrics: Sequence[Metric], privacy: str) -> str:
    if privacy == Privacy.DISCREET:
        return " ".join(number for _, number in zip(metrics, _EXAMPLES, strict=False))
    return " ".join(f"{metric.word} {number}" for metric, number in zip(metrics, _EXAMPLES, strict=False))


def _called(metric: Metric, privacy: str) -> str:
    if privacy == Privacy.DISCREET:
        return _PLACES.get(metric.code, "the next number")
    return _NAMED.get(metric.code, metric.word)


def _and_then(metric: Metric, privacy: str) -> str:
    if metric.is_fixed:
        return metric.question
    asked = _nameless(_single_question(metric, privacy))
    return f"Thanks. {asked[:1].upper()}{asked[1:]}"


def _nameless(asked: str) -> str:
    """Only the question itself: the name was in the text that opened the check-in."""
    return asked.replace("{name}, ", "").replace(", {name}", "")


def _clear_scale(reason: str, metric: Metric, candidates: Sequence[float], form: Sequence[str], privacy: str) -> str:
    if reason == "range" and len(candidates) == 2:
        return f"Is that {_a(candidates[0])} or {_a(candidates[1])}? Reply with one number, or SKIP."
    if reason in ("bound", "relative", "qualitative", "range"):
        return f"Thanks. Can you put a number on it, 0 to 10? Your best guess is fine. {SKIP}"
    if reason == "unknown":
        return f"No problem. 0 = {metric.low}, 10 = {metric.high}. Any number is fine, or reply SKIP."
    if reason == "out_of_range":
        top = "If it is the worst ever" if metric.high == "worst" else f"If it is {metric.high}"
        return f"That is off the 0-10 scale. {top}, reply 10. {SKIP}"
    if reason in ("multiple", "count"):
        return _one_of_several(metric, form, privacy)
    if reason == "other_metric":
        if privacy == Privacy.DISCREET:
            return f"Got it. And {_with_ends([metric], privacy)}? {SKIP}"
        return metric.question if metric.is_fixed else f"Got it. And {_nameless(metric.question)}"
    return "I could not read that one. Please reply with one number from 0 to 10, like 6."


def _one_of_several(metric: Metric, form: Sequence[str], privacy: str) -> str:
    together = asked_together(form) if metric.code in form else (metric.code,)
    numbers = " ".join(_EXAMPLES[: len(together)])
    called = "this" if privacy == Privacy.DISCREET else metric.word
    like = f"or like: {numbers}" if len(together) > 1 else f"like: {numbers}"
    return f"I see more than one number. Please reply with one for {called}, {like}."


def _clear_number(reason: str, metric: Metric, candidates: Sequence[float]) -> str:
    if reason == "range" and len(candidates) == 2:
        return f"Is that {_a(candidates[0])} or {_a(candidates[1])}? Reply with one number, or SKIP."
    if reason == "out_of_range":
        return f"That is more than we can note. Please reply with one number from 0 to {metric.limit:g}. {SKIP}"
    if reason in ("multiple", "count"):
        return "I see more than one number. Please reply with one, like: 6."
    if reason in ("scale", "format", "unit"):
        return f"I could not read that one. How many {metric.word}? Please reply with one number, like 6."
    return f"Thanks. Can you put a number on it? Your best guess is fine. {SKIP}"


def _pick_one(choices: Collection[str]) -> str:
    listed = " ".join(f"{place} {choice}" for place, choice in enumerate(choices, 1))
    return f"Which one fits best? {listed}. {SKIP}"


def _no_question(candidates: Sequence[float], privacy: str) -> str:
    if privacy == Privacy.DISCREET or not candidates:
        return "Thank you. No question is open right now, so we kept your words as a note."
    if len(candidates) > 1 or not 0 <= candidates[0] <= 10:
        return "Thank you. Which number is which? Reply like: pain 6 tired 7 sleep 4."
    a = _number(candidates[0])
    return f"Is {a} for pain? Reply PAIN {a}, or TIRED {a}, or SLEEP {a}."


def _saved(metric: Metric, value: object, privacy: str) -> str:
    words = _value(metric, value)
    if privacy == Privacy.DISCREET:
        return words if metric.kind in (MetricKind.SCALE, MetricKind.NUMBER) else "your answer"
    if metric.kind is MetricKind.FREE_TEXT:
        return "your note"
    if metric.kind is MetricKind.NUMBER:
        return f"{words} {metric.word}"
    if metric.kind is MetricKind.BODY_AREAS:
        return f"{metric.word}: {words}"
    return f"{metric.word} {words}"


def _value(metric: Metric, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number(value)
    if metric.kind is MetricKind.BODY_AREAS and isinstance(value, Collection) and not isinstance(value, str):
        return places(sorted(map(str, value)))
    return str(value)


def places(codes: Sequence[str]) -> str:
    """Return body-area codes as people say them: "neck and both shoulders"; "nowhere" without any."""
    named = [_place(code, codes) for code in codes if not (code.endswith("_r") and f"{code[:-2]}_l" in codes)]
    return " and ".join([*([", ".join(named[:-1])] if named[1:] else []), *named[-1:]]) or "nowhere"


def _place(code: str, codes: Collection[str]) -> str:
    if code == "all":
        return "all over"
    part = code.removesuffix("_l").removesuffix("_r").replace("_", " ")
    if code.endswith("_l"):
        return f"both {'feet' if part == 'foot' else f'{part}s'}" if f"{code[:-2]}_r" in codes else f"left {part}"
    return f"right {part}" if code.endswith("_r") else part


def _a(number: float) -> str:
    """Return a number with its article: a 7, an 8."""
    written = _number(number)
    return f"{'an' if written.startswith(('8', '11', '18')) else 'a'} {written}"


def _number(number: float) -> str:
    return f"{number:g}"
