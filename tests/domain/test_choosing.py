"""Nobody reads the same text twice in a fortnight, and nobody reads one that does not suit them."""

from dataclasses import replace
from datetime import date, time, timedelta
from importlib.resources import files

import pytest

from reminders.domain.planning import Reason
from reminders.domain.texts.cards import Kind, TextCard, TimeOfDay
from reminders.domain.texts.choosing import Care, TextSituation, asks_to_drink, category_allowed, choose, time_of_day
from reminders.domain.texts.packs import read_pack
from reminders.domain.texts.privacy import NEUTRAL, subject, telling, wording
from reminders.domain.values import Category, Privacy

PACK = read_pack((files("reminders.content") / "packs" / "starter.jsonl").read_text("utf-8").splitlines())
MONDAY = date(2026, 3, 2)
ANN = TextSituation("ann", MONDAY, time(9, 0))


def pool(category: Category) -> list[TextCard]:
    return [card for card in PACK if card.category == category]


def card(code: str, **traits: object) -> TextCard:
    return replace(TextCard(code, Category.STRETCHING, f"Text {code}."), **traits)  # type: ignore[arg-type]


def days_of(person: TextSituation, cards: list[TextCard], days: int) -> list[str]:
    """What a person gets on each of so many days."""
    used: dict[str, date] = {}
    got = []
    for day in range(days):
        today = person.today + timedelta(days=day)
        chosen = choose(cards, replace(person, today=today, last_used=used))
        assert chosen is not None
        got.append(chosen.code)
        used[chosen.code] = today
    return got


def test_ann_gets_every_text_once_before_any_twice() -> None:
    cards = [card(f"S{n}") for n in range(6)]

    got = days_of(ANN, cards, 12)

    assert sorted(got[:6]) == [f"S{n}" for n in range(6)]
    assert got[6:] == got[:6]


def test_two_people_get_them_in_different_orders_and_each_the_same_again() -> None:
    cards = [card(f"S{n}") for n in range(8)]
    orders = {who: days_of(replace(ANN, person=who), cards, 8) for who in ("ann", "bob", "cho", "dee")}

    assert len({tuple(order) for order in orders.values()}) == 4
    assert orders["ann"] == days_of(ANN, list(reversed(cards)), 8)


def test_a_text_that_was_never_sent_goes_before_one_sent_long_ago() -> None:
    long_ago = {"S1": MONDAY - timedelta(days=300)}
    assert choose([card("S1"), card("S2")], replace(ANN, last_used=long_ago)) == card("S2")


def test_ann_whose_neck_hurt_this_week_gets_the_neck_text_first_and_not_every_day() -> None:
    cards = [card(f"S{n}") for n in range(5)] + [card("NECK", body_area="neck")]

    got = days_of(replace(ANN, recent_areas=frozenset({"neck"})), cards, 6)

    assert got[0] == "NECK"
    assert got.count("NECK") == 1


@pytest.mark.parametrize(
    ("reported", "text_for"), [("shoulder_l", "shoulder"), ("back", "lower_back"), ("leg", "knee")]
)
def test_a_side_or_a_whole_limb_leads_to_the_text_for_its_part(reported: str, text_for: str) -> None:
    cards = [card(f"S{n}") for n in range(5)] + [card("AREA", body_area=text_for)]
    chosen = choose(cards, replace(ANN, recent_areas=frozenset({reported})))
    assert chosen is not None
    assert chosen.code == "AREA"


def test_in_a_flare_only_gentle_texts_come_and_those_for_flares_first() -> None:
    cards = [card("ANY1"), card("HARD", flare_ok=False), card("FLARE", flare_only=True), card("ANY2")]

    in_flare = days_of(replace(ANN, in_flare=True), cards, 3)

    assert in_flare[0] == "FLARE"
    assert sorted(in_flare) == ["ANY1", "ANY2", "FLARE"]
    assert "FLARE" not in days_of(ANN, cards, 6)


def test_a_morning_text_does_not_come_in_the_evening() -> None:
    cards = [card("M", time_of_day=TimeOfDay.MORNING), card("E", time_of_day=TimeOfDay.EVENING)]
    assert choose(cards, ANN) == cards[0]
    assert choose(cards, replace(ANN, at=time(19, 0))) == cards[1]
    assert choose(cards, replace(ANN, at=time(12, 0))) is None


@pytest.mark.parametrize(
    ("at", "bedtime", "part"),
    [
        (time(4, 0), None, "morning"),
        (time(10, 59), None, "morning"),
        (time(11, 0), None, "midday"),
        (time(14, 0), None, "afternoon"),
        (time(18, 0), None, "evening"),
        (time(20, 59), None, "evening"),
        (time(21, 0), None, "bedtime"),
        (time(3, 59), None, "bedtime"),
        (time(19, 0), time(20, 0), "bedtime"),
        (time(22, 0), time(0, 30), "evening"),
        (time(23, 30), time(0, 30), "bedtime"),
        (time(8, 0), time(8, 30), "bedtime"),
        (time(21, 0), time(8, 30), "evening"),
    ],
)
def test_bedtime_is_the_persons_own(at: time, bedtime: time | None, part: str) -> None:
    assert time_of_day(at, bedtime) == part


def test_at_bedtime_only_sleep_and_breathing_texts_come() -> None:
    night = replace(ANN, at=time(21, 30))
    got = {category for category in Category if choose(pool(category), night)}
    assert got == {Category.SLEEP, Category.BREATHING}


def test_winding_down_may_start_before_the_usual_quiet_hours() -> None:
    assert len(set(days_of(replace(ANN, at=time(20, 15)), pool(Category.SLEEP), 6))) == 6


def test_ben_whose_doctor_limits_fluids_is_never_asked_to_drink_by_any_category() -> None:
    ben = replace(ANN, care=Care(fluid_limit=True), opted_in=frozenset({Category.CAFFEINE_ALCOHOL}))
    for hour in (8, 12, 15, 19):
        for category in Category:
            chosen = choose(pool(category), replace(ben, at=time(hour)), questions=True)
            assert chosen is None or not asks_to_drink(chosen.text), chosen
        assert choose(pool(Category.HYDRATION), replace(ben, at=time(hour)), questions=True) is None
    assert category_allowed(Category.HYDRATION, ben.care) == Reason.CARE_FLAG


def test_cho_who_crashes_after_effort_gets_no_movement_but_pacing() -> None:
    cho = replace(ANN, care=Care(worse_after_effort=True))
    assert choose(pool(Category.MOVEMENT), cho) is None
    assert choose(pool(Category.PACING), cho)
    assert category_allowed(Category.MOVEMENT, cho.care) == Reason.CARE_FLAG


def test_coffee_and_alcohol_texts_are_for_those_who_asked_for_them() -> None:
    assert choose(pool(Category.CAFFEINE_ALCOHOL), ANN) is None
    assert choose(pool(Category.CAFFEINE_ALCOHOL), replace(ANN, opted_in=frozenset({"caffeine_alcohol"})))
    assert category_allowed(Category.CAFFEINE_ALCOHOL, Care()) == Reason.CATEGORY_OFF


def test_a_tip_comes_when_it_is_asked_for_at_any_hour() -> None:
    assert choose(pool(Category.EDUCATION), ANN) is None
    assert choose(pool(Category.EDUCATION), replace(ANN, on_demand=True, at=time(23, 0)))
    assert category_allowed(Category.EDUCATION, Care(), on_demand=True) is None


def test_a_question_comes_only_where_somebody_is_ready_to_read_the_answer() -> None:
    cards = [card("Q", kind=Kind.QUESTION)]
    assert choose(cards, ANN) is None
    assert choose(cards, ANN, questions=True) == cards[0]


def test_two_texts_of_one_category_do_not_follow_each_other_while_another_suits() -> None:
    cards = [card("S1"), card("P1", category=Category.PACING)]
    for last, wanted in ((Category.STRETCHING, "P1"), (Category.PACING, "S1")):
        chosen = choose(cards, replace(ANN, last_category=last))
        assert chosen is not None
        assert chosen.code == wanted


def test_an_empty_pool_gives_no_text() -> None:
    assert choose([], ANN) is None


def test_every_default_category_has_texts_for_a_whole_day_flare_or_not() -> None:
    for category in (Category.HYDRATION, Category.STRETCHING, Category.PACING):
        for hour in (8, 12, 15, 19):
            for in_flare in (False, True):
                assert choose(pool(category), replace(ANN, at=time(hour), in_flare=in_flare)), (category, hour)


def test_a_discreet_phone_shows_no_symptom_word() -> None:
    discreet = replace(ANN, privacy=Privacy.DISCREET, on_demand=True, opted_in=frozenset({"caffeine_alcohol"}))
    for category in Category:
        for in_flare in (False, True):
            chosen = choose(pool(category), replace(discreet, in_flare=in_flare), questions=True)
            if chosen:
                assert telling(wording(chosen, Privacy.DISCREET)) == ""
    assert all(telling(text) == "" for text in NEUTRAL.values())
    assert set(NEUTRAL) == set(Category)


def test_a_telling_text_becomes_neutral_for_the_discreet_alone() -> None:
    sore = card("X", category=Category.HEAT_COLD, text="Sore day, {name}? Warm socks.")
    assert wording(sore, Privacy.STANDARD) == sore.text
    assert wording(sore, Privacy.DISCREET) == NEUTRAL[Category.HEAT_COLD]


def test_a_mail_subject_tells_nothing() -> None:
    assert {subject(category) for category in Category} == {"Your check-in", "Your reminder"}
