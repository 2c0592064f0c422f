"""Danger and requests to stop survive case, spacing, slips of the finger, smileys and what stands around them."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reminders.domain.phrases import Vocabulary
from reminders.domain.phrases.everyday import EVERYDAY
from reminders.domain.replies import opt_out
from reminders.domain.replies.opt_out import OptOut
from reminders.domain.triage import Flag, flags
from reminders.domain.triage.read import VOCABULARY as KNOWN
from tests.effort import growth

DOMAIN = Path(__file__).parent.parent / "domain"
LEVELS = ("emergency", "crisis", "care", "doctor")
LONG_WORD = 5
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


DANGER = [
    line
    for level in LEVELS
    for line in lines(DOMAIN / "safety_corpus" / f"{level}.jsonl")
    if "pending" not in line  # an answer to one question says nothing beside another
]
# Said of our messages in so many words, and not only by being the whole message.
AIMED = re.compile("text|messag|remind|list|subscri|number|opt me|contact|remove me|delete me", re.IGNORECASE)
STOPS = [
    line
    for line in lines(DOMAIN / "opt_out_corpus" / "everything.jsonl")
    if AIMED.search(line["text"]) and "\n" not in line["text"]
]
BEFORE = [
    "",
    "6. ",
    "6 and ",
    "hi ",
    "Hello, ",
    "pain 7. ",
    "um ",
    "ok so ",
    "7 5 3. ",
    "omg ",
    "well ",
    "please help. ",
    "8! ",
]
AFTER = ["", " thanks", "!!!", " 😭", " 😢😢", "...", ". pain 6", ". 7 5 3", " what do i do", "??", ". thank you"]


@st.composite
def cased(draw: st.DrawFn, text: str) -> str:
    return draw(st.sampled_from([text, text.upper(), text.lower(), text.capitalize(), text.title(), text.swapcase()]))


@st.composite
def spaced(draw: st.DrawFn, text: str) -> str:
    between = draw(st.sampled_from([" ", "  ", "   ", " \t"]))
    return (
        draw(st.sampled_from(["", " ", "\n", "  "]))
        + between.join(text.split(" "))
        + draw(st.sampled_from(["", " ", "\n"]))
    )


def slips_of(word: str, at: int, letter: str) -> list[str]:
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return [word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :], swapped]


@st.composite
def slipped(draw: st.DrawFn, text: str, known: Vocabulary) -> str:
    """One slip in one long word; a slip that makes another known or everyday word is no slip any more."""
    words = text.lower().split(" ")
    places = [at for at, word in enumerate(words) if len(word) >= LONG_WORD and word in known.words]
    if not places:
        return text
    place = draw(st.sampled_from(places))
    word = words[place]
    slip = draw(st.sampled_from(slips_of(word, draw(st.integers(0, len(word) - 1)), draw(st.sampled_from(LETTERS)))))
    # A slip that is as near to another word, or falls into two, is nobody's to read.
    meant = known.meant(slip)
    if slip in EVERYDAY or slip in known.words or len(meant) > 1 or len(meant[0] - {slip, word}) > 0:
        return text
    return " ".join([*words[:place], slip, *words[place + 1 :]])


@st.composite
def smiling(draw: st.DrawFn, text: str) -> str:
    words = text.split(" ")
    at = draw(st.integers(0, len(words)))
    return " ".join([*words[:at], draw(st.sampled_from(["😭", "😩", "🙏", "❤️", "🤕"])), *words[at:]])


@st.composite
def disturbed(draw: st.DrawFn, line: dict[str, Any]) -> str:
    text = line["text"]
    said = draw(st.one_of(cased(text), spaced(text), slipped(text, KNOWN), smiling(text)))
    return draw(st.sampled_from(BEFORE)) + said + draw(st.sampled_from(AFTER))


@settings(max_examples=400, deadline=None)
@given(data=st.data(), line=st.sampled_from(DANGER))
def test_danger_survives_how_it_is_written(data: st.DataObject, line: dict[str, Any]) -> None:
    written = data.draw(disturbed(line))
    missed = set(line["flags"]) - flags(written)
    # A slip in "years ago" may make of an old despair a new one, which is answered sooner.
    missed -= {Flag.DISTRESS} if Flag.SELF_HARM in flags(written) else set()
    # Two readings of one line may part; never may all of it be lost.
    assert not missed or (len(line["flags"]) > 1 and flags(written)), f"{written!r} misses {sorted(missed)}"


@settings(max_examples=200, deadline=None)
@given(first=st.sampled_from(DANGER), second=st.sampled_from(DANGER))
def test_two_dangers_are_both_seen_in_either_order(first: dict[str, Any], second: dict[str, Any]) -> None:
    written = f"{first['text']}. {second['text']}"
    assert set(first["flags"]) | set(second["flags"]) <= flags(written), written


@settings(max_examples=300, deadline=None)
@given(data=st.data(), line=st.sampled_from(STOPS))
def test_a_request_to_stop_survives_how_it_is_written(data: st.DataObject, line: dict[str, Any]) -> None:
    text = line["text"]
    said = data.draw(st.one_of(cased(text), spaced(text), slipped(text, opt_out.VOCABULARY)))
    written = data.draw(st.sampled_from(["", "hi ", "please ", "7. "])) + said
    found = opt_out.read(written + data.draw(st.sampled_from(["", "!!!", ".", " thanks", " please"])))
    assert isinstance(found, OptOut), written


@settings(max_examples=150, deadline=None)
@given(danger=st.sampled_from(DANGER), stop=st.sampled_from(STOPS))
def test_danger_and_a_request_to_stop_are_read_apart(danger: dict[str, Any], stop: dict[str, Any]) -> None:
    written = f"{danger['text']}. {stop['text']}"
    assert set(danger["flags"]) <= flags(written), written
    assert opt_out.read(written) is not None, written


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=400))
def test_no_text_breaks_the_reading(text: str) -> None:
    flags(text)
    opt_out.read(text)
    opt_out.keyword(text)


@settings(max_examples=60, deadline=None)
@given(words=st.lists(st.sampled_from(sorted(KNOWN.words)), max_size=300))
def test_no_heap_of_known_words_breaks_the_reading(words: list[str]) -> None:
    flags(" ".join(words))
    opt_out.read(" ".join(words))


HOSTILE = [
    "chest ", "cant ", "no ", "if i ", "not ", "my dad had ", "took ", "want to ", "stop ", "dont text ", "7 ", "a",
    "''", "😭", "cantbreathe", "pain in my ", "1 ", "?!",
]  # fmt: skip


@pytest.mark.parametrize("piece", [*HOSTILE, "i cant move the chest pain took my legs "])
def test_the_work_on_a_hostile_message_grows_no_faster_than_the_text(piece: str) -> None:
    text = (piece * 1600)[:1600]
    assert growth(flags, text) < 8
    assert growth(opt_out.read, text) < 8
