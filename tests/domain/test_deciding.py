"""Send, hold or skip: what a person's day decides."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from reminders.domain.consent import Consent
from reminders.domain.planning import (
    CATEGORY_SPACING,
    EXPLAINED,
    HARD_LIMIT,
    SPACING,
    Decision,
    Due,
    Outcome,
    Person,
    Reach,
    Reason,
    decide,
)
from reminders.domain.quiet_hours import QuietHours
from reminders.domain.values import Category, Route

NOON = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)  # in New York
HOME = ZoneInfo("America/New_York")
AGREED = {"sms": Reach(Consent(True, NOON))}


def person(**changes: Any) -> Person:
    return Person(
        **({"key": "p", "zone": HOME, "quiet": QuietHours(time(21), time(8)), "cap": 3, "reach": AGREED} | changes)
    )


def due(category: Category = Category.HYDRATION, minutes_ago: int = 0, **changes: Any) -> Due:
    return Due(category, Route.SMS, NOON - timedelta(minutes=minutes_ago), timedelta(minutes=60), **changes)


def reasons(decisions: list[Decision]) -> list[tuple[Outcome, Reason]]:
    return [(decision.outcome, decision.reason) for decision in decisions]


def only(who: Person, what: Due, now: datetime = NOON) -> tuple[Outcome, Reason]:
    [decision] = decide(who, [what], now)
    return decision.outcome, decision.reason


def test_what_is_due_is_sent() -> None:
    assert only(person(), due()) == (Outcome.SEND, Reason.DUE)


def test_each_bar_has_its_own_reason() -> None:
    suppressed = {"sms": Reach(Consent(True), suppressed=True)}
    refused = {"sms": Reach(Consent(True, None, frozenset({"hydration"})))}
    bars: list[tuple[dict[str, Any], Reason]] = [
        ({"enrolled": False}, Reason.NOT_ENROLLED),
        ({"clinic_active": False}, Reason.CLINIC_STOPPED),
        ({"reach": {}}, Reason.NO_ADDRESS),
        ({"reach": suppressed}, Reason.OPTED_OUT),
        ({"reach": {"sms": Reach(Consent())}}, Reason.NO_CONSENT),
        ({"reach": refused}, Reason.TOPIC_REFUSED),
        ({"reach": {"sms": Reach(Consent(True), has_sender=False)}}, Reason.NO_SENDER),
        ({"barred": {Category.HYDRATION: Reason.CARE_FLAG}}, Reason.CARE_FLAG),
        ({"paused": True}, Reason.PAUSED),
        ({"sent_today": 3}, Reason.CAPPED),
    ]
    for changes, reason in bars:
        assert only(person(**changes), due()) == (Outcome.SKIP, reason)


def test_later_than_its_useful_life_it_is_not_sent_at_all() -> None:
    assert only(person(), due(minutes_ago=59)) == (Outcome.SEND, Reason.DUE)
    assert only(person(), due(minutes_ago=60)) == (Outcome.SKIP, Reason.TOO_LATE)


def test_a_bedtime_text_goes_at_night_only_to_somebody_who_chose_it() -> None:
    night = NOON + timedelta(hours=10)
    bedtime = Due(Category.SLEEP, Route.SMS, night, timedelta(minutes=30), night_ok=True)
    assert only(person(night_ok=True), bedtime, night) == (Outcome.SEND, Reason.DUE)
    assert only(person(), bedtime, night) == (Outcome.SKIP, Reason.QUIET_HOURS)


def test_what_is_held_is_released_after_quiet_hours_and_within_its_life() -> None:
    before_dawn = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)  # 07:30 at home
    waiting = Due(Category.CHECK_IN, Route.SMS, before_dawn, timedelta(minutes=35))
    [decision] = decide(person(), [waiting], before_dawn)
    eight = datetime(2026, 3, 2, 13, 0, tzinfo=UTC)
    assert decision.outcome is Outcome.HOLD
    assert decision.release_at is not None
    assert eight <= decision.release_at < waiting.deadline


def test_nobody_gets_more_than_five_texts_a_day_whatever_is_configured() -> None:
    assert only(person(cap=9, sent_today=HARD_LIMIT), due()) == (Outcome.SKIP, Reason.CAPPED)


def test_the_check_in_goes_first_and_keeps_its_place() -> None:
    water, ask = due(), due(Category.CHECK_IN)
    assert reasons(decide(person(sent_today=2), [water, ask], NOON)) == [
        (Outcome.SKIP, Reason.CAPPED),
        (Outcome.SEND, Reason.DUE),
    ]
    assert only(person(sent_today=2, check_in_ahead=True), water) == (Outcome.SKIP, Reason.CAPPED)


def test_two_texts_keep_their_distance_and_two_alike_a_greater_one() -> None:
    lately = person(last_sent_at=NOON - timedelta(minutes=10))
    [decision] = decide(lately, [due()], NOON)
    assert (decision.outcome, decision.release_at) == (Outcome.HOLD, NOON + timedelta(minutes=20))
    alike = person(
        last_sent_at=NOON - timedelta(minutes=40), last_by_category={Category.HYDRATION: NOON - timedelta(minutes=40)}
    )
    [decision] = decide(alike, [due()], NOON)
    assert decision.release_at == NOON + timedelta(minutes=20)


def test_every_reason_can_be_read_by_a_coordinator() -> None:
    assert set(EXPLAINED) == set(Reason)


dues = st.lists(
    st.builds(due, st.sampled_from(Category), st.integers(0, 90), night_ok=st.booleans(), schedule_on=st.booleans()),
    max_size=12,
)


@given(dues, st.integers(0, 6), st.integers(0, 6), st.integers(-720, 720), st.booleans())
def test_whatever_is_due_caps_and_distances_hold(
    found: list[Due], cap: int, sent: int, minutes: int, ahead: bool
) -> None:
    now = NOON + timedelta(minutes=minutes)
    decisions = decide(person(cap=cap, sent_today=sent, check_in_ahead=ahead), found, now)
    going = [decision for decision in decisions if decision.outcome is Outcome.SEND]
    assert len(decisions) == len(found)
    assert len(going) <= max(0, min(cap, HARD_LIMIT) - sent)
    assert len(going) <= 1  # at one moment there is never room for two
    for decision, what in zip(decisions, found, strict=True):
        if decision.release_at is not None:
            assert now < decision.release_at < what.deadline
    assert timedelta() < SPACING < CATEGORY_SPACING
