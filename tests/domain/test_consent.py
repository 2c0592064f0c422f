"""Consent is a fold over facts."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reminders.domain.consent import Consent, ConsentFact, ConsentKind, fold

START = datetime(2026, 3, 2, tzinfo=UTC)
GRANTED, WITHDRAWN, INVITED = ConsentKind.GRANTED, ConsentKind.WITHDRAWN, ConsentKind.INVITED


def fact(kind: ConsentKind, hours: int, topic: str = "all") -> ConsentFact:
    return ConsentFact(topic, kind, START + timedelta(hours=hours))


def test_nobody_has_agreed_until_they_have() -> None:
    assert not fold([]).allows("hydration")
    assert not fold([fact(INVITED, 0)]).allows("hydration")


def test_who_agreed_may_be_texted_until_they_say_stop() -> None:
    assert fold([fact(GRANTED, 0)]) == Consent(True, START)
    assert not fold([fact(GRANTED, 0), fact(WITHDRAWN, 1)]).given
    assert fold([fact(GRANTED, 0), fact(WITHDRAWN, 1), fact(GRANTED, 2)]).given


def test_one_topic_can_be_refused_and_the_rest_goes_on() -> None:
    state = fold([fact(GRANTED, 0), fact(WITHDRAWN, 1, "hydration")])
    assert not state.allows("hydration")
    assert state.allows("check_in")
    assert fold([fact(GRANTED, 0), fact(WITHDRAWN, 1, "hydration"), fact(GRANTED, 2, "hydration")]).allows("hydration")


def test_agreeing_to_a_topic_alone_agrees_to_nothing() -> None:
    assert not fold([fact(GRANTED, 0, "hydration")]).allows("hydration")


def test_at_one_moment_stop_wins() -> None:
    assert not fold([fact(WITHDRAWN, 0), fact(GRANTED, 0)]).given


facts = st.lists(
    st.builds(fact, st.sampled_from(ConsentKind), st.integers(0, 50), st.sampled_from(["all", "hydration", "sleep"]))
)


@given(facts)
def test_the_order_in_which_facts_are_read_does_not_matter(found: list[ConsentFact]) -> None:
    shuffled = sorted(found, key=lambda one: (one.at, one.topic, one.kind), reverse=True)
    assert fold(shuffled) == fold(found)


@given(facts)
def test_after_a_stop_nothing_is_allowed_whatever_came_before(found: list[ConsentFact]) -> None:
    state = fold([*found, fact(WITHDRAWN, 99)])
    assert not any(state.allows(topic) for topic in ("hydration", "sleep", "check_in"))
