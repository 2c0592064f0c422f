"""What can be asked and logged: each metric with its kind, its direction and its question.

Direction is the largest data risk of the service: pain and fatigue go up when worse, sleep quality goes up when
better. Every question therefore states both ends of its scale.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class MetricKind(StrEnum):
    """What kind of answer a metric takes."""

    SCALE = "scale_0_10"
    YES_NO = "yes_no"
    CHOICE = "choice"
    BODY_AREAS = "body_areas"
    NUMBER = "number"
    FREE_TEXT = "free_text"


class Higher(StrEnum):
    """What a higher number means."""

    WORSE = "worse"
    BETTER = "better"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Metric:
    """One thing that people are asked about."""

    code: str
    kind: MetricKind
    word: str  # its name in our texts, and one that a reply may use
    question: str  # a template
    discreet: str = ""  # the question without symptom words; empty where there is no such way to ask
    low: str = ""
    high: str = ""
    higher: Higher = Higher.NEITHER
    limit: float = 10  # the largest number that is taken
    choices: tuple[str, ...] = ()
    is_fixed: bool = False  # an instrument's own wording, which may not be changed


_PEG: Final = "In the past week, what number best describes"
_INTERFERES: Final = ("does not interfere", "completely interferes")
_NONE_TO_WORST: Final = ("none", "worst")


def _scale(
    code: str,
    word: str,
    question: str,
    ends: tuple[str, str] = _NONE_TO_WORST,
    *,
    place: str = "",
    higher: Higher = Higher.WORSE,
    is_fixed: bool = False,
) -> Metric:
    low, high = ends
    discreet = (
        f"Check-in time, {{name}}. Your {place} number, please: 0 = {low}, 10 = {high}. Or SKIP." if place else ""
    )
    return Metric(code, MetricKind.SCALE, word, question, discreet, low, high, higher=higher, is_fixed=is_fixed)


def _yes_no(code: str, word: str, question: str, *, is_neutral: bool = False) -> Metric:
    question = f"{question} Reply Y or N."
    return Metric(code, MetricKind.YES_NO, word, question, question if is_neutral else "")


def _number(code: str, word: str, question: str, limit: float, higher: Higher = Higher.NEITHER) -> Metric:
    question = f"{question} Reply with a number."
    return Metric(code, MetricKind.NUMBER, word, question, question, higher=higher, limit=limit)


def _choice(code: str, word: str, question: str, *choices: str, is_neutral: bool = False) -> Metric:
    return Metric(code, MetricKind.CHOICE, word, question, question if is_neutral else "", choices=choices)


_ALL: Final = (
    _scale("pain", "pain", "{name}, how is your pain today? 0 = none, 10 = worst. Or SKIP.", place="first"),
    _scale("fatigue", "tired", "{name}, how tired are you today? 0 = not at all, 10 = worst. Or SKIP.", place="second"),
    _scale(
        "sleep",
        "sleep",
        "{name}, how well did you sleep? 0 = awful, 10 = great. Or SKIP.",
        ("awful", "great"),
        place="third",
        higher=Higher.BETTER,
    ),
    _scale("stiffness", "stiff", "{name}, how stiff are you today? 0 = not at all, 10 = worst. Or SKIP."),
    _scale("stress", "stress", "{name}, how is your stress today? 0 = none, 10 = worst. Or SKIP."),
    _scale("fog", "fog", "{name}, foggy or hard to focus today? 0 = clear, 10 = worst. Or SKIP."),
    _scale("tenderness", "tender", "{name}, how sore to the touch today? 0 = not at all, 10 = worst. Or SKIP."),
    _scale(
        "peg_p",
        "pain",
        f"{_PEG} your pain on average? 0 = no pain, 10 = pain as bad as you can imagine",
        ("no pain", "pain as bad as you can imagine"),
        is_fixed=True,
    ),
    _scale(
        "peg_e",
        "enjoyment",
        f"{_PEG} how pain has interfered with your enjoyment of life? "
        "0 = does not interfere, 10 = completely interferes",
        _INTERFERES,
        is_fixed=True,
    ),
    _scale(
        "peg_g",
        "activity",
        f"{_PEG} how pain has interfered with your general activity? "
        "0 = does not interfere, 10 = completely interferes",
        _INTERFERES,
        is_fixed=True,
    ),
    _yes_no("cramps", "cramps", "{name}, any cramp or spasm since yesterday?"),
    _yes_no("twitching", "twitching", "{name}, any twitching today?"),
    _yes_no("weakness", "weakness", "{name}, any new or worse weak spot today?"),
    _yes_no("numbness", "numbness", "{name}, any part of you numb today?"),
    _yes_no("flare", "flare", "Are you in a flare, {name}? On yes, we keep texts light for a few days."),
    _yes_no("stretch_done", "stretch", "Did you stretch a bit today, {name}? Any amount counts.", is_neutral=True),
    _yes_no("move_done", "movement", "Did you move a bit today, {name}? Any amount counts.", is_neutral=True),
    _yes_no("alcohol", "alcohol", "Any alcohol today, {name}? No wrong answer."),
    _number("water", "glasses of water", "{name}, how many glasses of water so far today?", 30),
    _number("sleep_hours", "hours of sleep", "{name}, about how many hours did you sleep?", 24, Higher.BETTER),
    _number("caffeine", "cups with caffeine", "{name}, how many cups with caffeine today?", 20),
    _choice("wellbeing", "week", "How was your week, {name}? Reply OK or NOT OK.", "OK", "NOT OK", is_neutral=True),
    _choice(
        "energy",
        "energy",
        "{name}, how is your energy now? Reply 1 low, 2 medium, 3 high.",
        *("low", "medium", "high"),
        is_neutral=True,
    ),
    _choice(
        "trigger",
        "trigger",
        "{name}, did anything set things off? 1 stress 2 poor sleep 3 weather 4 overdid it 5 other 6 none",
        *("stress", "poor sleep", "weather", "overdid it", "other", "none"),
    ),
    _choice(
        "impression",
        "change",
        "{name}, how is it since you began? 1 very much better 2 much better 3 a little better 4 no change "
        "5 a little worse 6 much worse 7 very much worse",
        *("very much better", "much better", "a little better", "no change"),
        *("a little worse", "much worse", "very much worse"),
        is_neutral=True,
    ),
    Metric(
        "body_areas",
        MetricKind.BODY_AREAS,
        "where it hurts",
        "Where does it hurt most today, {name}? Reply like: neck, low back, both hands. Or NONE.",
    ),
    Metric(
        "note",
        MetricKind.FREE_TEXT,
        "note",
        "Anything to add for today, {name}? Your own words are kept as a note. Or SKIP.",
        "Anything to add for today, {name}? Your own words are kept as a note. Or SKIP.",
    ),
)
METRICS: Final[Mapping[str, Metric]] = {metric.code: metric for metric in _ALL}
