"""Danger in a person's own words is seen, and everyday words raise no alarm."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reminders.domain.triage import (
    LEVEL,
    TEXTS,
    Flag,
    Level,
    ReplyKey,
    SafetyContext,
    flags,
    reply_key,
    reply_keys,
    worst,
)
from reminders.domain.triage.read import TABLES

CORPUS = Path(__file__).parent / "safety_corpus"


@dataclass(frozen=True)
class Line:
    """One line of the corpus, and the flags that were read in it."""

    text: str
    expected: frozenset[str]
    read: frozenset[str]


@cache
def corpus() -> tuple[Line, ...]:
    return tuple(
        line(json.loads(written))
        for path in sorted(CORPUS.glob("*.jsonl"))
        for written in path.read_text(encoding="utf-8").splitlines()
    )


def line(written: dict[str, Any]) -> Line:
    asked = SafetyContext(metric=written["pending"], kind="yes_no") if "pending" in written else None
    return Line(written["text"], frozenset(written["flags"]), frozenset(flags(written["text"], asked)))


def test_no_danger_in_the_corpus_is_missed() -> None:
    missed = [f"{one.text!r}: {sorted(one.expected - one.read)}" for one in corpus() if one.expected - one.read]
    assert not missed, "\n".join(missed)


def test_everyday_words_in_the_corpus_raise_no_alarm() -> None:
    raised = [f"{one.text!r}: {sorted(one.read)}" for one in corpus() if one.read and not one.expected]
    assert not raised, "\n".join(raised)


def test_danger_in_the_corpus_raises_no_flag_beside_its_own() -> None:
    beside = [
        f"{one.text!r}: {sorted(one.read - one.expected)}"
        for one in corpus()
        if one.expected and one.read - one.expected
    ]
    assert not beside, "\n".join(beside)


def test_the_corpus_holds_hundreds_of_lines_for_each_level_and_some_for_each_flag() -> None:
    seen = [Flag(flag) for one in corpus() for flag in one.expected]
    by_level = {level: sum(LEVEL[flag] is level for flag in seen) for level in Level}
    assert min(by_level.values()) >= 100, by_level
    assert {flag: seen.count(flag) for flag in Flag if seen.count(flag) < 30} == {}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("neck, chest, hips", "body_areas", set()),
        ("ribs", "body_areas", set()),
        ("chest hurts", "body_areas", {"chest_pain"}),
        ("tight chest and neck", "body_areas", {"chest_pain"}),
        ("pain 6, chest", "body_areas", {"chest_pain"}),
    ],
)
def test_a_bare_chest_among_body_areas_is_only_an_area(text: str, kind: str, expected: set[str]) -> None:
    assert flags(text, SafetyContext(metric="body_areas", kind=kind)) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("chest", True), ("mostly my chest", True), ("chest cold", False), ("hips", False)]
)
def test_a_chest_that_answers_where_the_pain_is_is_chest_pain(text: str, expected: bool) -> None:
    assert (Flag.CHEST_PAIN in flags(text, SafetyContext(metric="pain", kind="scale_0_10"))) is expected


@pytest.mark.parametrize("metric", ["cramps", "twitching", "weakness", "flare", None])
def test_a_yes_to_another_question_is_no_danger(metric: str | None) -> None:
    assert flags("yes", SafetyContext(metric=metric, kind="yes_no")) == frozenset()


def test_a_number_beside_the_danger_changes_nothing() -> None:
    assert flags("8 and my left arm went numb all of a sudden") == {Flag.NUMBNESS}
    assert flags("pain 6 fatigue 7 sleep 3. also i want to die") == {Flag.SELF_HARM}


def test_every_flag_has_a_table_and_a_level_and_every_phrase_a_rule() -> None:
    assert {table.flag for table in TABLES} == set(Flag) == set(LEVEL)
    for table in TABLES:
        for says in (*table.danger, *table.harmless):
            assert says.rule in {"R50", "R51", "R52", "R53", "R54"}
            assert says.what
            assert says.phrases
            assert len(set(says.phrases)) == len(says.phrases), says.what


def test_the_worst_level_comes_first() -> None:
    assert worst({Flag.DISTRESS, Flag.CHEST_PAIN, Flag.SELF_HARM}) is Level.EMERGENCY
    assert worst({Flag.PROLONGED_CRAMPS, Flag.DISTRESS}) is Level.CARE
    assert worst({Flag.OVERDOSE, Flag.DISTRESS}) is Level.CRISIS
    assert worst(set()) is None


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        ({Flag.NUMBNESS}, [ReplyKey.EMERGENCY]),
        ({Flag.OVERDOSE}, [ReplyKey.CRISIS]),
        ({Flag.DISTRESS}, [ReplyKey.CARE]),
        ({Flag.VIOLENCE}, [ReplyKey.VIOLENCE]),
        ({Flag.PROLONGED_CRAMPS}, [ReplyKey.DOCTOR]),
        ({Flag.CHEST_PAIN, Flag.SELF_HARM, Flag.DISTRESS}, [ReplyKey.EMERGENCY, ReplyKey.CRISIS, ReplyKey.CARE]),
        ({Flag.VIOLENCE, Flag.DISTRESS}, [ReplyKey.VIOLENCE]),
        ({Flag.VIOLENCE, Flag.HEAD_INJURY}, [ReplyKey.EMERGENCY, ReplyKey.VIOLENCE]),
        (set(), []),
    ],
)
def test_which_fixed_reply_answers_which_flags(raised: set[Flag], expected: list[ReplyKey]) -> None:
    assert list(reply_keys(raised)) == expected
    assert reply_key(raised) == (expected[0] if expected else None)


def test_every_fixed_reply_fits_one_text_and_says_that_nobody_watches() -> None:
    for key, text in TEXTS.items():
        filled = text.format(emergency="911", crisis_line="988")
        assert len(filled) <= 160
        assert filled.isascii()
        if key not in (ReplyKey.CHEST_AREA, ReplyKey.MEDICINE):
            assert "not watched" in text or "o one watches" in text
    assert "hurt" not in TEXTS[ReplyKey.VIOLENCE]


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "?", "😭😭😭", "…", "a" * 1600, "\x00", "١٢٣", "¿", "''''", "''s 's", "-" * 1600]
)
def test_nothing_to_read_is_no_danger(text: str) -> None:
    assert flags(text) == frozenset()
