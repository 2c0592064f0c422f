"""A danger is a few facts, and it is seen in whatever order a person tells them."""

from itertools import permutations

import pytest

from reminders.domain.phrases import Found, Patterns, Vocabulary, read, words
from reminders.domain.triage import Flag, flags

GROUPS = {"CRAMP": "cramp cramps"}
CONCEPTS = {
    "EVERY_NIGHT": """
        every/each ...1 night
        night after night
    """,
    "NO_SLEEP": """
        no sleep
        awake
    """,
}


def found(row: str, text: str) -> list[Found]:
    patterns = Patterns([row], GROUPS, CONCEPTS, light=words("the my a is"), turning=words("but not no fine"))
    return list(patterns.find(read(text, Vocabulary(patterns.vocabulary).meant)))


@pytest.mark.parametrize("order", list(permutations(["cramps", "every single night", "no sleep"])))
def test_a_frame_is_found_in_any_order(order: tuple[str, ...]) -> None:
    assert found("CRAMP & EVERY_NIGHT & NO_SLEEP", " ".join(order))


def test_a_frame_needs_each_of_its_facts() -> None:
    assert not found("CRAMP & EVERY_NIGHT & NO_SLEEP", "cramps every night")


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("cramp one two three awake", True),
        ("cramp one two three four awake", False),
        ("cramp the my a is one two three awake", True),
        ("cramp but awake", False),
        ("cramp. awake", False),
    ],
)
def test_the_facts_of_a_frame_stand_near_each_other_in_one_sentence(text: str, together: bool) -> None:
    assert bool(found("CRAMP &3 NO_SLEEP", text)) is together


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("cramp again but less. nothing helps, awake", True),
        ("cramp again. tea then. awake", False),
        ("not awake. cramp again", False),
    ],
)
def test_a_wide_frame_reaches_past_the_end_of_a_sentence_and_never_takes_what_is_denied(
    text: str, together: bool
) -> None:
    assert bool(found("CRAMP && awake", text)) is together


def test_a_frame_knows_its_places_apart_from_what_lies_between() -> None:
    (one,) = found("CRAMP & EVERY_NIGHT", "every night my old cramp")
    assert (one.start, one.end) == (0, 5)
    assert one.overlaps(Found(0, 4, 5))
    assert not one.overlaps(Found(0, 3, 4))


@pytest.mark.parametrize(
    ("text", "falls"), [("grip 22, then 15, now 11", True), ("grip 11, then 15, now 22", False), ("grip 22, 15", False)]
)
def test_three_numbers_that_fall_are_a_fact(text: str, falls: bool) -> None:
    assert bool(found("grip & FALLING", text)) is falls


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("every night the cramps throw me out of bed", Flag.PROLONGED_CRAMPS),
        ("out of bed again with these cramps, every single night", Flag.PROLONGED_CRAMPS),
        ("in one second it came, this headache", Flag.SEVERE_HEADACHE),
        ("every day less force in the legs", Flag.PROGRESSIVE_WEAKNESS),
        ("in the legs there is less force every day", Flag.PROGRESSIVE_WEAKNESS),
        ("like wood is my neck, and the fever is high", Flag.OTHER_EMERGENCY),
    ],
)
def test_danger_told_the_other_way_round_is_seen(text: str, flag: Flag) -> None:
    assert flag in flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "no cramps, i sleep well every night",
        "no headache, the idea came in one second",
        "what if a headache came on suddenly",
        "years ago i had a headache that came in one second",
    ],
)
def test_a_frame_that_is_denied_supposed_or_long_past_raises_nothing(text: str) -> None:
    assert flags(text) == frozenset()
