"""A clinician can trust the numbers: they are the published ones, blanks and rounding included."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reminders.domain.scores import InvalidScore, fiqr, fs2016, peg, pgic, pgic_code
from reminders.domain.trends import baseline, change, peg_change, weekly_mean, weeks
from reminders.errors import InvalidInput

VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    Path(__file__).with_name("scoring-vectors.json").read_text("utf-8")
)


@pytest.mark.parametrize("vector", VECTORS["peg"], ids=lambda v: str(v["in"]))
def test_peg(vector: dict[str, Any]) -> None:
    if vector["score"] == "invalid":
        with pytest.raises(InvalidScore, match="off the scale"):
            peg(*vector["in"])
    else:
        assert peg(*vector["in"]) == vector["score"]


@pytest.mark.parametrize("vector", VECTORS["fiqr"], ids=lambda v: v["name"])
def test_fiqr(vector: dict[str, Any]) -> None:
    form = vector["function"], vector["overall"], vector["symptoms"]
    if vector["score"] == "invalid":
        with pytest.raises(InvalidScore, match="blank"):
            fiqr(*form)
    else:
        scored = fiqr(*form)
        assert (scored.total, scored.band_2018, scored.band_2020) == (
            vector["score"],
            vector["band_2018"],
            vector["band_2020"],
        )


@pytest.mark.parametrize("vector", VECTORS["fs2016"], ids=lambda v: v["name"])
def test_fs2016(vector: dict[str, Any]) -> None:
    scored = fs2016(
        vector["areas"],
        vector["fatigue_unrefreshed_cognitive"],
        vector["headache_abdominal_depression_6mo"],
        vector["months"],
    )

    assert (scored.wpi, scored.sss, scored.psd, scored.regions) == tuple(
        vector[key] for key in ("wpi", "sss", "psd", "regions")
    )
    assert (scored.is_met, scored.psd_category) == (vector["criteria_2016"], vector["psd_category"])


def test_nrs_change() -> None:
    for vector in VECTORS["nrs_change"]:
        found = change(vector["baseline"], vector["now"])
        assert (found.change, found.percent_better, found.important) == (
            vector["change"],
            vector["percent_better"],
            vector["important_improvement"],
        ), vector


def test_weekly_mean() -> None:
    for vector in VECTORS["weekly_mean"]:
        assert weekly_mean(vector["days"]) == vector["mean"], vector
        assert sum(day is not None for day in vector["days"]) == vector["n"]


def test_pgic() -> None:
    for vector in VECTORS["pgic"]:
        read = pgic(vector["code"])
        assert (read.label, read.is_responder, read.is_better, read.is_worse) == (
            vector["label"],
            vector["responder_strict"],
            vector["any_improvement"],
            vector["worse"],
        )
        assert pgic_code(vector["label"]) == vector["code"]


def test_better_sleep_is_a_higher_number_and_has_no_threshold() -> None:
    slept_better = change(4, 6, higher_is_better=True, has_threshold=False)
    assert (slept_better.change, slept_better.percent_better, slept_better.important) == (2.0, 50.0, None)
    assert change(6, 4, higher_is_better=True).important is False


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [(6, 5.4, "no clear change"), (6, 5, "may have changed"), (6, 4, "clearly changed"), (6, 8, "clearly changed"),
     (1, 0.5, "no clear change"), (0, 1, "clearly changed"), (10, 9, "may have changed")],
)  # fmt: skip
def test_a_change_of_peg_is_put_carefully(before: float, now: float, said: str) -> None:
    assert peg_change(before, now) == said


def test_silent_days_are_missing_and_never_zero() -> None:
    start = date(2026, 3, 2)
    pain = {start + timedelta(days=day): 6.0 for day in (0, 1, 2, 4, 7, 8)}

    first, second, third = weeks(pain, start, start + timedelta(days=15))

    assert (first.mean, first.answered) == (6.0, 4)
    assert (second.mean, second.answered) == (None, 2)
    assert (third.mean, third.answered) == (None, 0)


def test_a_baseline_is_two_full_weeks() -> None:
    start = date(2026, 3, 2)
    pain = {start + timedelta(days=day): 6.0 if day < 7 else 7.5 for day in range(14)}

    assert baseline(weeks(pain, start, start + timedelta(days=20))) == 6.8
    assert baseline(weeks(pain, start, start + timedelta(days=6))) is None
    assert baseline(weeks({start: 5}, start, start + timedelta(days=13))) is None


@pytest.mark.parametrize("answer", [-1, 10.5, float("nan"), float("inf"), "6", True, None])
def test_an_answer_off_its_scale_is_refused_not_clamped(answer: Any) -> None:
    with pytest.raises(InvalidInput):
        fiqr([answer, *[5] * 7, None], [5, 5], [5] * 10)


def test_forms_of_the_wrong_length_are_refused() -> None:
    for form in (([5] * 8, [5] * 2, [5] * 10), ([5] * 9, [5], [5] * 10), ([5] * 9, [5] * 2, [5] * 11)):
        with pytest.raises(InvalidScore, match="items, not"):
            fiqr(*form)
    for severities, symptoms, months in (([1, 1], [0, 0, 0], 3), ([4, 1, 1], [0, 0, 0], 3), ([1, 1, 1], [2, 0, 0], 3),
                                         ([1.5, 1, 1], [0, 0, 0], 3), ([1, 1, 1], [0, 0, 0], -1)):  # fmt: skip
        with pytest.raises(InvalidScore):
            fs2016([], severities, symptoms, months)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", [0, 8, 2.0, True, "2", None])
def test_an_impression_is_one_of_seven(code: Any) -> None:
    with pytest.raises(InvalidScore):
        pgic(code)
    with pytest.raises(InvalidScore):
        pgic_code("fine")
