"""A check-in is asked kindly, in one text, with both ends of every scale."""

from itertools import combinations

import pytest

from reminders.domain.checkins import (
    DAILY,
    PEG,
    askable,
    asked_together,
    clarification,
    closing,
    follow_up,
    places,
    question,
)
from reminders.domain.metrics import METRICS, Higher, MetricKind
from reminders.domain.texts.lint import lint
from reminders.domain.texts.privacy import telling
from reminders.domain.texts.rendering import render
from reminders.domain.texts.segments import is_gsm7, septets
from reminders.domain.values import Privacy
from reminders.errors import TextError

REASONS = (
    "range", "bound", "relative", "qualitative", "unknown", "out_of_range", "scale", "format", "unit", "multiple",
    "count", "other_metric", "partial", "no_question", "opt_out_unclear", "something_new",
)  # fmt: skip


def faults(text: str, *, is_fixed: bool = False) -> list[str]:
    # An instrument's items are its authors' words: their grade is not ours to lower.
    return [f"{f.rule}: {f.where}" for f in lint(text) if not (is_fixed and f.rule == "reading_grade")]


def test_ann_is_asked_for_her_three_numbers_in_one_text_that_says_both_ends() -> None:
    assert render(question(DAILY), {"name": "Ann"}) == (
        "Ann, how is today? Pain and tired: 0 = none, 10 = worst. Sleep: 0 = awful, 10 = great. "
        "Like: pain 6 tired 7 sleep 4. Or SKIP."
    )


def test_a_discreet_person_is_asked_without_a_symptom_word() -> None:
    asked = question(DAILY, Privacy.DISCREET)
    assert asked == (
        "Check-in time, {name}. Reply with your 3 numbers in order, like: 6 7 4. "
        "First two: 0 = none, 10 = worst. Third: 0 = awful, 10 = great."
    )
    assert telling(asked) == ""


def test_every_question_may_be_sent() -> None:
    for metric in METRICS.values():
        for asked in (metric.question, metric.discreet or "Rest is fine."):
            assert faults(asked, is_fixed=metric.is_fixed) == [], metric.code
        assert telling(metric.discreet) == ""
    for form in (DAILY, DAILY[:2], DAILY[1:], ("stiffness", "fog")):
        for privacy in Privacy:
            if askable(form, privacy):
                assert faults(question(form, privacy)) == []


def test_every_scale_says_both_ends_and_its_direction() -> None:
    for metric in METRICS.values():
        if metric.kind is MetricKind.SCALE:
            assert "0 =" in metric.question
            assert "10 =" in metric.question
            assert metric.low != metric.high
            assert metric.higher in (Higher.BETTER, Higher.WORSE)
    assert METRICS["sleep"].higher is Higher.BETTER
    assert METRICS["pain"].higher is METRICS["fatigue"].higher is Higher.WORSE


def test_every_choice_is_shown_with_its_number_or_its_word() -> None:
    for metric in METRICS.values():
        for place, choice in enumerate(metric.choices, 1):
            assert f"{place} {choice}" in metric.question or (metric.code == "wellbeing" and choice in metric.question)


def test_what_does_not_fit_one_text_is_asked_after_it() -> None:
    assert asked_together((*DAILY, "stiffness", "cramps")) == DAILY
    assert asked_together(PEG) == ("peg_p",)
    assert asked_together(("cramps", "pain")) == ("cramps",)


def test_a_discreet_person_is_not_asked_what_cannot_be_asked_discreetly() -> None:
    assert askable((*DAILY, "cramps", "wellbeing"), Privacy.DISCREET) == (*DAILY, "wellbeing")
    assert askable(("cramps",), Privacy.STANDARD) == ("cramps",)
    with pytest.raises(TextError, match="without symptom words"):
        follow_up(["cramps"], Privacy.DISCREET)


@pytest.mark.parametrize(
    ("missing", "standard", "discreet"),
    [
        (
            ["sleep"],
            "Thanks. And sleep last night, 0 = awful, 10 = great? Or SKIP.",
            "Thanks. And number 3, 0 = awful, 10 = great? Or SKIP.",
        ),
        (
            ["pain", "fatigue"],
            "Thanks. And pain and tiredness, 0 = none, 10 = worst? Like: pain 6 tired 7. Or SKIP.",
            "Thanks. And number 1 and number 2, 0 = none, 10 = worst? Like: 6 7. Or SKIP.",
        ),
        (
            ["wellbeing"],
            "Thanks. How was your week? Reply OK or NOT OK.",
            "Thanks. How was your week? Reply OK or NOT OK.",
        ),
        (
            ["water", "pain"],
            "Thanks. How many glasses of water so far today? Reply with a number.",
            "Thanks. How many glasses of water so far today? Reply with a number.",
        ),
    ],
)
def test_what_is_missing_is_asked_for_in_one_kind_text(missing: list[str], standard: str, discreet: str) -> None:
    assert follow_up(missing) == standard
    assert follow_up(missing, Privacy.DISCREET) == discreet


def test_whatever_is_missing_the_question_fits_one_text() -> None:
    scales = [code for code, metric in METRICS.items() if metric.kind is MetricKind.SCALE and not metric.is_fixed]
    for count in range(1, len(scales) + 1):
        for missing in combinations(scales, count):
            assert septets(follow_up(missing)) <= 160, missing
            assert septets(render(question(missing), {"name": "N" * 20})) <= 160, missing


def test_the_next_item_of_an_instrument_keeps_its_own_words() -> None:
    assert follow_up(["peg_e", "peg_g"]) == METRICS["peg_e"].question


@pytest.mark.parametrize(
    ("reason", "metric", "candidates", "said"),
    [
        ("range", "pain", [7, 8], "Is that a 7 or an 8? Reply with one number, or SKIP."),
        ("bound", "pain", [], "Thanks. Can you put a number on it, 0 to 10? Your best guess is fine. Or SKIP."),
        ("unknown", "pain", [], "No problem. 0 = none, 10 = worst. Any number is fine, or reply SKIP."),
        ("unknown", "sleep", [], "No problem. 0 = awful, 10 = great. Any number is fine, or reply SKIP."),
        ("out_of_range", "pain", [], "That is off the 0-10 scale. If it is the worst ever, reply 10. Or SKIP."),
        ("out_of_range", "sleep", [], "That is off the 0-10 scale. If it is great, reply 10. Or SKIP."),
        ("format", "pain", [], "I could not read that one. Please reply with one number from 0 to 10, like 6."),
        ("count", "pain", [], "I see more than one number. Please reply with one for pain, or like: 6 7 4."),
        ("other_metric", "fatigue", [], "Got it. And how tired are you today? 0 = not at all, 10 = worst. Or SKIP."),
        ("partial", "cramps", [], "Is that a YES or a NO? Either is fine."),
        ("no_question", None, [6], "Is 6 for pain? Reply PAIN 6, or TIRED 6, or SLEEP 6."),
        ("no_question", None, [6, 7, 4], "Thank you. Which number is which? Reply like: pain 6 tired 7 sleep 4."),
        ("no_question", None, [1000], "Thank you. Which number is which? Reply like: pain 6 tired 7 sleep 4."),
        ("no_question", None, [], "Thank you. No question is open right now, so we kept your words as a note."),
        ("qualitative", "energy", [], "Which one fits best? 1 low 2 medium 3 high. Or SKIP."),
        ("out_of_range", "water", [],
         "That is more than we can note. Please reply with one number from 0 to 30. Or SKIP."),
        ("unit", "water", [],
         "I could not read that one. How many glasses of water? Please reply with one number, like 6."),
        ("format", "body_areas", [], "Thanks. Which places is that? Reply like: neck, low back, both hands. Or NONE."),
    ],
)  # fmt: skip
def test_a_reply_that_could_not_be_read_gets_one_friendly_question(
    reason: str, metric: str | None, candidates: list[float], said: str
) -> None:
    assert clarification(reason, metric, candidates) == said


def test_only_as_many_numbers_are_asked_for_as_are_open() -> None:
    asked = clarification("count", "sleep", form=["sleep"])
    assert asked == "I see more than one number. Please reply with one for sleep, like: 6."


def test_every_clarification_fits_one_text_for_every_metric_and_privacy() -> None:
    for reason in REASONS:
        for code in (None, "unheard_of", *METRICS):
            for privacy in Privacy:
                said = clarification(reason, code, [7, 8.5], privacy=privacy)
                # "0 to 10" alone is fine here: the question before it said both ends.
                found = [f for f in faults(said, is_fixed=code in PEG) if not f.startswith("scale_ends")]
                assert found == [], (reason, code, said)
                if privacy == Privacy.DISCREET and code in DAILY:
                    assert telling(said) == "", said


def test_thanks_repeat_what_was_saved_and_judge_nothing() -> None:
    assert closing({"pain": 6, "fatigue": 7.0, "sleep": 3.5}) == "Thank you. Saved: pain 6, tired 7, sleep 3.5."
    assert closing({"pain": 6, "sleep": 3}, Privacy.DISCREET) == "Thank you. Saved: 6, 3."
    assert closing({}) == "All right, nothing was saved. Skipping is fine."
    assert closing(
        {"cramps": True, "body_areas": ["neck", "knee_l"], "water": 5, "energy": "low", "note": "{x} 😀"}
    ) == (
        "Thank you. Saved: cramps yes, where it hurts: left knee and neck, 5 glasses of water, energy low, your note."
    )
    assert closing({"cramps": True, "energy": "low"}, Privacy.DISCREET) == "Thank you. Saved: your answer, your answer."


def test_thanks_always_fit_one_text() -> None:
    said = closing(dict.fromkeys(METRICS, 10) | {"body_areas": ["upper_back", "lower_leg_l"] * 9})
    assert said == "Thank you. Everything is saved."
    assert is_gsm7(said)
    assert septets(said) <= 160


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([], "nowhere"),
        (["all"], "all over"),
        (["upper_leg_l"], "left upper leg"),
        (["hand_r", "lower_back"], "right hand and lower back"),
        (
            ["foot_l", "foot_r", "knee_r", "neck", "shoulder_l", "shoulder_r"],
            "both feet, right knee, neck and both shoulders",
        ),
    ],
)
def test_places_are_called_what_people_call_them(codes: list[str], said: str) -> None:
    assert places(codes) == said
