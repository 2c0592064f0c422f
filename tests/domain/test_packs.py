"""A clinic's own pack comes in whole or not at all, and every bad line is named with its mend."""

import json
from dataclasses import fields
from importlib.resources import files
from pathlib import Path

import pytest

from reminders.domain.texts.cards import TextCard
from reminders.domain.texts.lint import lint
from reminders.domain.texts.packs import check_pack, read_pack, write_pack
from reminders.domain.texts.privacy import NEUTRAL
from reminders.domain.values import Category
from reminders.errors import PackError

STARTER = (files("reminders.content") / "packs" / "starter.jsonl").read_text("utf-8").splitlines()
GOOD = '{"code": "A1", "category": "hydration", "text": "Water break, {name}."}'


def refusal(*lines: str) -> list[str]:
    with pytest.raises(PackError) as refused:
        read_pack(lines)
    return str(refused.value).splitlines()


def test_the_starter_pack_holds_124_texts_and_each_passes_every_rule() -> None:
    cards = read_pack(STARTER)

    assert len(cards) == 124
    assert {card.category for card in cards} == set(Category)


def test_the_examples_of_the_guide_are_a_pack() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "how-to" / "write-a-message-pack.md").read_text("utf-8")
    example = guide.split("```json\n")[1].split("```")[0]
    assert len(read_pack(example.splitlines())) == 2
    assert all(f"`{name}`" in guide for name in (f.name for f in fields(TextCard)))


def test_the_neutral_texts_pass_every_rule_too() -> None:
    assert {category: lint(text, category=category) for category, text in NEUTRAL.items() if lint(text)} == {}


def test_a_pack_that_is_written_reads_back_the_same() -> None:
    cards = read_pack(STARTER)
    assert read_pack(write_pack(cards)) == cards
    assert list(write_pack(cards)) == STARTER


def test_only_code_category_and_text_are_needed() -> None:
    assert read_pack(["\ufeff" + GOOD, "", "  "]) == [TextCard("A1", Category.HYDRATION, "Water break, {name}.")]


def test_one_bad_line_keeps_the_whole_pack_out() -> None:
    assert refusal(GOOD, "nonsense") == [
        "Line 2: this is not JSON (Expecting value: line 1 column 1 (char 0)). A line looks like "
        '{"code": "HYD01", "category": "hydration", "text": "Water break, {name}."}'
    ]
    assert check_pack([GOOD, "nonsense"])[0] == read_pack([GOOD])


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"category": "hydra"}, '"hydra" is not a category. Write one of hydration, '),
        ({"kind": "joke"}, '"joke" is not a kind. Write one of reminder, tip, question.'),
        ({"time_of_day": "noon"}, '"noon" is not a time of day. Write one of any, morning, '),
        ({"body_area": "elbow"}, '"elbow" is not a body area. Write one of head, jaw, '),
        ({"flare_ok": "yes"}, '"flare_ok" has to be true or false, without quotes.'),
        ({"version": 0}, '"version" has to be a whole number from 1 on.'),
        ({"version": True}, '"version" has to be a whole number from 1 on.'),
        ({"code": "A 1"}, '"code" has to be 1 to 20 letters'),
        ({"code": None}, '"code" has to be 1 to 20 letters'),
        ({"text": "  "}, '"text" has to be words in quotes.'),
        ({"text": "You should sip."}, '"should" gives an order'),
        ({"text": "Sip, {nmae}."}, "{nmae} is not a placeholder"),
        ({"language": "English"}, '"language" has to be a language code'),
        ({"sources": "000"}, '"sources" has to be a list'),
        ({"flare_only": True, "flare_ok": False}, '"flare_ok" cannot be false'),
        ({"colour": "red"}, '"colour" is not a field. The fields are code, category, text, '),
    ],
)
def test_a_bad_field_is_named_with_its_mend(change: dict[str, object], told: str) -> None:
    [line] = refusal(json.dumps(json.loads(GOOD) | change))
    assert line.startswith("Line 1: ")
    assert told in line


def test_everything_wrong_is_listed_at_once() -> None:
    told = refusal(
        '{"code": "A1", "text": "Just sip, you must."}',
        "[1]",
        GOOD.replace("A1", "B1"),
        '{"code": "B1", "category": "food", "text": "Eat well."}',
        '{"code": "C1", "code": "C2"}',
        "[" * 100_000,
    )

    assert [line.split(":")[0] for line in told] == ["Line 1", "Line 2", "Line 4", "Line 5", "Line 6"]
    assert '"category" is missing. Add it.' in told[0]
    assert 'the code "B1" is already used on line 3' in told[2]
    assert '"code" stands twice. Keep one.' in told[3]


def test_an_empty_pack_is_refused() -> None:
    assert refusal("", " ") == ["The pack is empty. It needs one JSON object a line, at least one."]
