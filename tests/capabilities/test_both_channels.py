"""Texts, e-mails, both, or the one where the other cannot reach somebody."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from reminders import clock
from reminders.delivery import dispatch, suppression
from reminders.domain.consent import ConsentKind
from reminders.enrolment import addresses, consent
from reminders.models import CheckIn, Installation, Occurrence, OutboundMessage, Patient
from reminders.planning import planner
from tests import cast, talk
from tests.cast import MONDAY

pytestmark = pytest.mark.django_db(transaction=True)

EVENING_BEFORE = MONDAY - timedelta(hours=12)


@pytest.fixture(autouse=True)
def evening_before() -> Iterator[None]:
    with clock.at(EVENING_BEFORE):
        yield


@pytest.fixture
def alice() -> cast.Person:
    return with_mailbox(cast.person("Alice"), "alice@example.net")


def with_mailbox(person: cast.Person, address: str) -> cast.Person:
    point = addresses.connect(person.patient, "email", address)
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return person


def at_ten() -> None:
    with clock.at(MONDAY):
        planner.run()


def sent_by(person: cast.Person) -> list[str]:
    return sorted(message.channel for message in person.texts())


def decided(person: cast.Person) -> tuple[str, str, str]:
    [occurrence] = Occurrence.objects.filter(patient=person.patient)
    return occurrence.outcome, occurrence.reason, occurrence.channel


def lose(person: cast.Person, channel: str) -> None:
    point = person.patient.contact_points.get(channel=channel, is_active=True)
    with transaction.atomic():
        suppression.unreachable([point.address_id], code="5.1.1", at=clock.now())


def stops(person: cast.Person) -> None:
    with transaction.atomic():
        consent.stop(person.point.address, because="reply", evidence="Reply 1")


def falls_back(person: cast.Person) -> None:
    Patient.objects.filter(pk=person.patient.pk).update(fallback=True)


def test_a_schedule_for_both_sends_two_and_counts_one(alice: cast.Person) -> None:
    alice.has_schedule(channel="both")
    at_ten()
    assert sent_by(alice) == ["email", "sms"]
    assert decided(alice) == ("send", "due", "both")
    assert [message.subject for message in alice.texts() if message.channel == "email"] == ["Your reminder"]
    at_ten()
    assert len(alice.texts()) == 2


def test_a_check_in_on_both_is_one_question(alice: cast.Person) -> None:
    alice.has_schedule("check_in", channel="both")
    at_ten()
    assert {message.check_in_id for message in alice.texts()} == {CheckIn.objects.get().pk}
    assert len(alice.texts()) == 2


def test_both_goes_on_with_what_is_left(alice: cast.Person) -> None:
    alice.has_schedule(channel="both")
    lose(alice, "sms")
    at_ten()
    assert sent_by(alice) == ["email"]
    assert decided(alice) == ("send", "due", "email")


def test_stop_ends_both(alice: cast.Person) -> None:
    alice.has_schedule(channel="both")
    stops(alice)
    at_ten()
    assert sent_by(alice) == []


def test_without_the_choice_nothing_goes_elsewhere(alice: cast.Person) -> None:
    alice.has_schedule(channel="email")
    lose(alice, "email")
    at_ten()
    assert sent_by(alice) == []
    assert decided(alice) == ("skip", "unreachable", "email")


@pytest.mark.parametrize(("usual", "other"), [("email", "sms"), ("sms", "email")])
def test_who_chose_it_is_reached_on_the_other_channel_and_the_reason_is_kept(
    alice: cast.Person, usual: str, other: str
) -> None:
    falls_back(alice)
    alice.has_schedule(channel=usual)
    lose(alice, usual)
    at_ten()
    assert sent_by(alice) == [other]
    assert decided(alice) == ("send", "instead", other)


def test_a_stop_never_makes_the_other_channel_speak(alice: cast.Person) -> None:
    falls_back(alice)
    alice.has_schedule(channel="sms")
    stops(alice)
    lose(alice, "sms")
    at_ten()
    assert sent_by(alice) == []
    assert decided(alice) == ("skip", "opted_out", "sms")


def test_the_other_channel_needs_its_own_consent() -> None:
    bob = cast.person("Bob")
    addresses.connect(bob.patient, "email", "bob@example.net")
    falls_back(bob)
    bob.has_schedule(channel="sms")
    lose(bob, "sms")
    at_ten()
    assert sent_by(bob) == []
    assert decided(bob) == ("skip", "unreachable", "sms")


def test_a_number_that_the_provider_cannot_reach_is_not_tried_every_day(alice: cast.Person) -> None:
    falls_back(alice)
    alice.has_schedule(channel="sms")
    Installation.row()
    Installation.objects.update(simulator={"odds": {"bad_address": 1.0}})
    for day in range(2):
        with clock.at(MONDAY + timedelta(days=day)):
            planner.run()
            dispatch.run()
    first, second = alice.texts()
    assert (first.channel, first.reason) == ("sms", "bad_address")
    assert second.channel == "email"


def test_what_was_held_falls_back_at_its_release(alice: cast.Person) -> None:
    falls_back(alice)
    alice.has_schedule("education", cast.daily("07:30"), channel="sms")
    with clock.at(MONDAY - timedelta(hours=2, minutes=30)):
        planner.run()
    assert decided(alice) == ("hold", "quiet_hours", "sms")
    lose(alice, "sms")
    from reminders.models import LibraryText

    LibraryText.objects.create(clinic=alice.patient.clinic, code="EDU0", category="education", text="{name}, a fact.")
    at_ten()
    assert decided(alice) == ("send", "instead", "email")
    assert sent_by(alice) == ["email"]


def test_planning_costs_the_same_number_of_queries_for_one_and_for_many() -> None:
    def people(count: int, home: str) -> int:
        at = cast.clinic(home)
        for number in range(count):
            one = with_mailbox(cast.person(f"{home}{number}", at=at), f"{home}{number}@example.net".lower())
            one.has_schedule(channel="both")
            if number % 2:
                falls_back(one)
                lose(one, "sms")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            at_ten()
        return len(queries)

    assert people(2, "A") == people(20, "B")
    assert OutboundMessage.objects.count() == 2 * 2 - 1 + 20 * 2 - 10


def writes(person: cast.Person, channel: str, text: str, minutes: int) -> list[tuple[str, str]]:
    """Write on one channel, and return what was said back, and where."""
    return [(message.channel, message.body) for message in talk.answers(person, text, minutes, channel)]


def test_an_answer_may_come_by_either_channel_or_half_by_each(alice: cast.Person) -> None:
    alice.has_schedule("check_in", channel="both")
    at_ten()
    [(channel, asked)] = writes(alice, "email", "6", 5)
    assert (channel, "tiredness" in asked) == ("email", True)
    [(channel, _)] = writes(alice, "sms", "7", 6)
    assert channel == "sms"
    assert writes(alice, "email", "4", 7) == [("email", "Thank you. Saved: pain 6, tired 7, sleep 4.")]


def test_a_check_in_by_mail_is_answered_by_text(alice: cast.Person) -> None:
    alice.has_schedule("check_in", channel="email")
    at_ten()
    assert writes(alice, "sms", "6 7 4", 5) == [("sms", "Thank you. Saved: pain 6, tired 7, sleep 4.")]


def test_what_was_mailed_is_taken_back_by_text(alice: cast.Person) -> None:
    alice.has_schedule("check_in", channel="both")
    at_ten()
    writes(alice, "sms", "6 7 4", 5)
    writes(alice, "email", "oops pain should be 5", 6)
    assert writes(alice, "sms", "undo", 7) == [("sms", "Taken back: pain 5. This counts again: pain 6.")]
