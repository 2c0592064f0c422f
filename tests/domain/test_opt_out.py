"""Every way of asking us to stop is heard, and nothing else is taken for one."""

import json
from pathlib import Path
from typing import Any

import pytest

from reminders.domain.replies import opt_out
from reminders.domain.replies.opt_out import OptOut, Pause, Unclear, keyword
from reminders.domain.values import Category
from tests.effort import growth

CORPUS = Path(__file__).parent / "opt_out_corpus"
SAFETY = Path(__file__).parent / "safety_corpus"
LINES: list[dict[str, Any]] = [
    json.loads(line)
    for path in sorted(CORPUS.glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


def heard(text: str) -> dict[str, Any] | None:
    found = opt_out.read(text)
    match found:
        case OptOut(scope=scope):
            return {"opt_out": scope}
        case Pause(args=args):
            return {"pause": args}
        case Unclear():
            return {"unclear": True}
        case None:
            return None


def test_no_opt_out_of_the_corpus_is_missed_or_invented() -> None:
    wrong = [
        f"{line['text']!r}: {heard(line['text'])}, not {line['expect']}"
        for line in LINES
        if heard(line["text"]) != line["expect"]
    ]
    assert not wrong, "\n".join(wrong)


def test_the_corpus_holds_hundreds_of_lines_of_both_kinds_and_every_category() -> None:
    asked = [line["expect"] for line in LINES if line["expect"]]
    assert len(asked) >= 300
    assert len(LINES) - len(asked) >= 300
    assert {one["opt_out"] for one in asked if "opt_out" in one} == {"all", *Category}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("STOP", "stop"), ("stop.", "stop"), ("Please stop, thanks", "stop"), ("STOPALL", "stop"), ("stop all", "stop"),
        ("UNSUBSCRIBE", "stop"), ("unsuscribe", "stop"), ("CANCEL", "stop"), ("End", "stop"), ("quit!", "stop"),
        ("REVOKE", "stop"), ("opt-out", "stop"), ("OPT OUT", "stop"), ("remove", "stop"), ("ALTO", "stop"),
        ("parar", "stop"),
        ("stpo", "stop"), ("START", "start"), ("unstop", "start"), ("subscribe please", "start"), ("HELP", "help"),
        ("info?", "help"), ("ayuda", "help"), ("stop it hurts", None), ("yes", None), ("7", None), ("", None),
        ("help me stretch", None), ("start of a flare", None), ("JOIN", None), ("stop\nit hurts", None),
    ],
)  # fmt: skip
def test_the_keywords_are_known_before_a_reply_is_stored(text: str, expected: str | None) -> None:
    assert keyword(text) == expected


NAME_OUR_MESSAGES = ("text", "messag", "survey", "end this", "get these at")


def test_danger_is_no_request_to_stop() -> None:
    """ "I don't want to be on this earth" asks nothing of our messages."""
    asked = [
        (line["text"], found)
        for path in sorted(SAFETY.glob("*.jsonl"))
        for line in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if keyword(line["text"]) is None and line["text"] != "enough"
        if (found := opt_out.read(line["text"])) is not None
    ]
    assert [one for one in asked if not any(words in one[0] for words in NAME_OUR_MESSAGES)] == []


def test_how_it_was_said_is_kept() -> None:
    assert opt_out.read("STOP") == OptOut("keyword", "all")
    assert opt_out.read("STOP. it hurts") == OptOut("keyword", "all")
    assert opt_out.read("please stop texting me") == OptOut("free_text", "all")
    assert opt_out.read("no more water texts") == OptOut("free_text", "hydration")


def test_a_request_for_good_wins_over_the_rest() -> None:
    assert opt_out.read("stop the water texts. actually stop all texts") == OptOut("free_text", "all")
    assert opt_out.read("you text too much. take me off your list") == OptOut("free_text", "all")


@pytest.mark.parametrize("text", ["", " ", "\n", "?", "🛑", "s", "a" * 1600, "\x00", "''''", "-" * 1600, "stop " * 300])
def test_nothing_breaks_it(text: str) -> None:
    opt_out.read(text)
    keyword(text)


@pytest.mark.parametrize(
    "again",
    [
        "stop texting ", "stop texting me at work ", "no water stretch food texts ", "the water ones stop those ",
        "I would rather you not text me so early ", "stop these until ", "my doctor told me to stop texting ",
        "wrong number. 7 ", "until monday please ",
    ],
)  # fmt: skip
def test_the_work_on_what_repeats_itself_grows_no_faster_than_the_text(again: str) -> None:
    assert growth(opt_out.read, (again * 1600)[:1600]) < 8
