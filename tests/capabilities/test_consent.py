"""Asked, agreed, told what it is, stopped, back again: what somebody's own word does."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from reminders import clock
from reminders.conversation import receive, router
from reminders.delivery import dispatch
from reminders.domain import answers as words
from reminders.domain.consent import ConsentKind
from reminders.domain.values import PauseWhy
from reminders.enrolment import addresses, consent, invitations, patients
from reminders.errors import InvalidInput
from reminders.models import (
    Address,
    Agenda,
    Clinic,
    ConsentEvent,
    ContactPoint,
    Occurrence,
    OutboundMessage,
    Pause,
    Sender,
    SimulatedText,
)
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
_ids = count(1)
HOUR = timedelta(hours=1)


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice")


@pytest.fixture
def ann() -> cast.Person:
    """Somebody who has not been asked yet."""
    return cast.person("Ann", agreed=False)


def writes(who: cast.Person, text: str, after: timedelta = timedelta()) -> list[str]:
    """Write as somebody, have it read and answered, and return what arrived on their phone."""
    before = SimulatedText.objects.count()
    with clock.at(MONDAY + after):
        receive.simulate(who.patient, "sms", text, f"SM{next(_ids)}")
        router.read_pending()
        dispatch.run()
    return [text.body for text in SimulatedText.objects.order_by("id")[before:]]


def passes(after: timedelta) -> list[str]:
    """Plan and send at a moment, and return what arrived."""
    before = SimulatedText.objects.count()
    moment = MONDAY + after
    with clock.at(moment):
        planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=moment).values_list("pk", flat=True)), moment)
        dispatch.run()
    return [text.body for text in SimulatedText.objects.order_by("id")[before:]]


# ---- Invitations


def test_an_invitation_asks_once_and_join_agrees(ann: cast.Person) -> None:
    ann.has_schedule("hydration", daily("11:00"))
    invitations.invite(ann.point, evidence="asked for it at the visit")
    dispatch.run()
    assert SimulatedText.objects.get().body == (
        "Daily Care: your clinic can text you self-care tips, up to 3 a day. Reply JOIN to get them, STOP for no. "
        "Msg & data rates may apply."
    )
    assert not consent.present(ann.point).given
    assert passes(HOUR) == [], "nothing is sent on the strength of an invitation"
    [welcome] = writes(ann, "Join please", 2 * HOUR)
    assert welcome.startswith("Daily Care: welcome. Up to 3 self-care texts a day.")
    assert consent.present(ann.point).given
    assert [len(passes(25 * HOUR)), len(passes(49 * HOUR))] == [1, 1]


def test_an_invitation_that_has_run_out_lets_nobody_in(ann: cast.Person) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    [answer] = writes(ann, "JOIN", timedelta(hours=72, minutes=1))[-1:]
    assert answer == "Daily Care: there is no open invitation for you. Please ask your clinic for a new one."
    assert not consent.present(ann.point).given
    with clock.at(MONDAY + 73 * HOUR):
        invitations.invite(ann.point, evidence="asked again on the phone")
    writes(ann, "JOIN", 74 * HOUR)
    assert consent.present(ann.point).given


@pytest.mark.parametrize("word", ["JOIN", "START", "yes"])
def test_nobody_joins_who_was_not_invited(ann: cast.Person, word: str) -> None:
    writes(ann, word)
    assert not consent.present(ann.point).given
    assert not ConsentEvent.objects.filter(kind=ConsentKind.GRANTED).exists()


def test_an_invitation_is_not_repeated(ann: cast.Person) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    with pytest.raises(InvalidInput, match="Nobody is asked twice"):
        invitations.invite(ann.point, evidence="asked for it at the visit")
    dispatch.run()
    for days in range(1, 9):
        passes(timedelta(days=days))
    assert SimulatedText.objects.count() == 1


def test_who_agreed_or_stopped_is_not_invited(alice: cast.Person) -> None:
    with pytest.raises(InvalidInput, match="agreed already"):
        invitations.invite(alice.point, evidence="x")
    writes(alice, "stop")
    with pytest.raises(InvalidInput, match="asked us to stop"):
        invitations.invite(alice.point, evidence="x")


def test_an_invitation_waits_for_the_morning(ann: cast.Person) -> None:
    night = MONDAY.replace(hour=6)
    with clock.at(night):
        invitations.invite(ann.point, evidence="asked for it at the visit")
        dispatch.run()
    assert SimulatedText.objects.count() == 0
    OutboundMessage.objects.update(retry_at=None)
    dispatch.run()
    assert SimulatedText.objects.count() == 1


def test_stop_answers_an_invitation_too(ann: cast.Person) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    writes(ann, "STOP", HOUR)
    assert Address.objects.get().suppressed_at is not None


@pytest.mark.parametrize("text", ["yes please", "ok go on then", "sure", "YES", "👍", "hi, sign me up please", "y"])
def test_who_says_yes_to_an_invitation_is_told_once_a_day_that_it_takes_join(ann: cast.Person, text: str) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    dispatch.run()
    assert writes(ann, text, HOUR) == [
        "Daily Care: to get these texts, reply JOIN. Nothing is sent until you do. In an emergency call 911."
    ]
    assert not consent.present(ann.point).given, "providers take YES for a yes of another kind"
    assert writes(ann, "yes!!", 2 * HOUR) == []
    assert len(writes(ann, "yes I said", 25 * HOUR)) == 1
    assert "welcome" in writes(ann, "join", 26 * HOUR)[0]


@pytest.mark.parametrize("text", ["no", "no thanks", "sure, no", "not today", "I am in pain"])
def test_who_does_not_say_yes_to_an_invitation_is_left_alone(ann: cast.Person, text: str) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    dispatch.run()
    assert writes(ann, text, HOUR) == []


@pytest.mark.parametrize("text", ["no thanks", "stop"])
def test_who_has_said_no_to_an_invitation_is_not_asked_back(ann: cast.Person, text: str) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    writes(ann, text, HOUR)
    assert writes(ann, "ok", 2 * HOUR) == []


def test_a_yes_to_an_invitation_that_has_run_out_is_told_so(ann: cast.Person) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    assert "no open invitation" in writes(ann, "yes please", 73 * HOUR)[-1]


def test_a_yes_of_who_was_never_invited_or_is_in_means_nothing(ann: cast.Person, alice: cast.Person) -> None:
    assert writes(ann, "yes please") == []
    assert writes(alice, "yes please") == []


# ---- What they are told


def test_the_first_reminder_after_a_yes_comes_behind_a_text_that_says_what_it_is(alice: cast.Person) -> None:
    ContactPoint.objects.update(disclosed_at=None)
    alice.has_schedule("hydration", daily("11:00", "13:00", "15:00", "17:00"))
    first, reminder = passes(HOUR)
    assert first == (
        "Daily Care: self-care texts you agreed to, up to 3 a day. Msg & data rates may apply. "
        "HELP for help, STOP to end. Not watched. Emergency: 911."
    )
    assert "hydration" in reminder
    sent = [len(passes(hours * HOUR)) for hours in (3, 5, 7)]
    assert sent == [1, 1, 0], "it does not count for the cap of three"
    assert Occurrence.objects.filter(outcome="send").count() == 3


def test_the_reminder_of_how_to_stop_comes_once_in_thirty_days(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("09:00"), useful_minutes=300)
    told = [day for day in range(1, 62) if any("reply STOP to end" in text for text in passes(timedelta(days=day)))]
    assert told == [30, 60]


def test_a_fresh_yes_is_told_anew(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    assert len(passes(HOUR)) == 1
    for kind in (ConsentKind.WITHDRAWN, ConsentKind.GRANTED):
        with clock.at(MONDAY + (2 if kind is ConsentKind.WITHDRAWN else 3) * HOUR):
            consent.record(alice.point, kind, basis="spoken", evidence="on the phone with Nan")
    assert "self-care texts you agreed to" in passes(25 * HOUR)[0]


# ---- Stopping and coming back


def test_start_is_answered_even_after_a_stop_and_join_brings_the_texts_back(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    [confirmed] = writes(alice, "stop")
    assert confirmed.endswith("To come back, reply START. In an emergency call 911.")
    assert passes(HOUR) == []
    [asked] = writes(alice, "START", 2 * HOUR)
    assert "reply JOIN" in asked
    assert passes(25 * HOUR) == []
    [welcome] = writes(alice, "join", 26 * HOUR)
    assert "welcome back" in welcome
    assert len(passes(49 * HOUR)) == 1


def test_who_comes_back_while_their_texts_rest_hears_until_when_and_what_ends_it(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    writes(alice, "pause 3 days")
    writes(alice, "stop", HOUR)
    [asked] = writes(alice, "START", 2 * HOUR)
    assert asked == "Daily Care: to get texts again, reply JOIN. Nothing is sent until you do."
    assert writes(alice, "JOIN", 3 * HOUR) == [
        "Daily Care: welcome back. Your texts rest until Thursday 10 AM. "
        "Reply RESUME to get them sooner, STOP to end them."
    ]
    assert consent.present(alice.point).given
    assert passes(26 * HOUR) == [], "they rest"
    writes(alice, "resume", 27 * HOUR)
    told, reminder = passes(49 * HOUR)
    assert told.startswith("Daily Care: self-care texts you agreed to, up to 3 a day."), (
        "the answer to JOIN did not say"
    )
    assert "hydration" in reminder


def test_who_comes_back_within_a_day_of_words_of_danger_hears_that_their_texts_rest(alice: cast.Person) -> None:
    writes(alice, "my chest hurts")
    writes(alice, "stop", HOUR)
    [said] = writes(alice, "JOIN", 2 * HOUR)
    assert said.startswith("Daily Care: welcome back. Your texts rest until 10 AM tomorrow. Reply RESUME")


def test_who_joins_for_the_first_time_while_staff_hold_their_texts_hears_so(ann: cast.Person) -> None:
    invitations.invite(ann.point, evidence="asked for it at the visit")
    patients.pause([ann.patient], None, asked_by="staff")
    assert writes(ann, "join", HOUR)[-1] == (
        "Daily Care: welcome. Your texts rest for now. Reply RESUME to get them again, STOP to end them."
    )


def test_help_is_answered_after_a_stop_and_nothing_else_is(alice: cast.Person) -> None:
    writes(alice, "stop")
    [answer] = writes(alice, "help", HOUR)
    assert "911" in answer
    for text in ("pain 6", "thanks", "who is this", "pause 2 days", "too many texts"):
        assert writes(alice, text, 2 * HOUR) == []


def test_join_in_the_same_breath_as_stop_counts_in_order(alice: cast.Person) -> None:
    receive.simulate(alice.patient, "sms", "stop", "SMa")
    with clock.at(MONDAY + timedelta(seconds=5)):
        receive.simulate(alice.patient, "sms", "join", "SMb")
        router.read_pending()
    assert consent.present(alice.point).given
    assert Address.objects.get().suppressed_at is None


def test_a_stop_to_one_clinic_holds_for_every_clinic_that_has_the_number(alice: cast.Person) -> None:
    number = alice.point.address.value or ""
    ContactPoint.objects.update(label="Ali")
    other = cast.person("Alice", at=cast.clinic("Elm"), agreed=False)
    addresses.connect(other.patient, "sms", number, "Al")
    with clock.at(MONDAY - HOUR):
        consent.record(other.point, ConsentKind.GRANTED, basis="signed form", evidence="chart")
    receive.simulate(alice.patient, "sms", "stop", "SMx")
    assert not consent.present(alice.point).given
    assert not consent.present(other.point).given


def test_a_stranger_who_says_stop_is_kept_as_a_fact(alice: cast.Person) -> None:
    sender = Sender.objects.get(channel="sms")
    receive.store(receive.Incoming("sms", "SMx", sender.value, "+15005550199", "stop", MONDAY))
    event = ConsentEvent.objects.get(patient=None)
    assert (event.kind, event.clinic) == (ConsentKind.WITHDRAWN, alice.patient.clinic)
    addresses.connect(alice.patient, "sms", "+15005550199")
    with pytest.raises(InvalidInput, match="asked us to stop"):
        invitations.invite(alice.point, evidence="x")


def test_each_fact_says_which_wording_held(alice: cast.Person) -> None:
    event = ConsentEvent.objects.get()
    page = (Path(__file__).parents[2] / "docs/reference/consent-wording.md").read_text()
    assert f"## {event.wording_version}\n" in page
    for text in (
        words.INVITATION,
        words.INVITATION_MAIL,
        words.JOINED,
        words.JOINED_AGAIN,
        words.DISCLOSURE,
        words.MONTHLY,
        words.STOPPED,
        words.STOPPED_IN_DANGER,
    ):
        assert f"> {text}\n" in page


# ---- Complaints


def test_a_complaint_holds_everything_until_they_say_what_they_want(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    [asked] = writes(alice, "too many texts")
    assert asked.startswith("Sorry about that. Reply FEWER")
    assert passes(HOUR) == []
    assert Occurrence.objects.get().reason == "paused"
    assert Pause.objects.get().why == PauseWhy.COMPLAINT
    writes(alice, "6", 2 * HOUR)
    assert passes(25 * HOUR) == [], "a number is no answer to it"
    writes(alice, "resume", 26 * HOUR)
    assert len(passes(49 * HOUR)) == 1


def test_fewer_halves_the_texts_of_a_day_and_says_so(alice: cast.Person) -> None:
    Clinic.objects.update(daily_cap=4)
    writes(alice, "too many texts")
    [done] = writes(alice, "fewer", HOUR)
    assert done.startswith("All right: from now on at most 2 a day.")
    alice.patient.refresh_from_db()
    assert alice.patient.daily_cap == 2
    with clock.at(MONDAY + HOUR):
        assert patients.running_pauses(alice.patient, clock.now()) == []
    writes(alice, "fewer", 2 * HOUR)
    [least] = writes(alice, "fewer", 3 * HOUR)
    assert least.startswith("You get at most 1 a day as it is.")
    [back] = writes(alice, "more", 4 * HOUR)
    assert back.startswith("All right: from now on up to 2 a day.")


def test_fewer_ends_no_pause_that_staff_made(alice: cast.Person) -> None:
    patients.pause([alice.patient], None, asked_by="staff")
    writes(alice, "fewer")
    assert len(patients.running_pauses(alice.patient, clock.now())) == 1


def test_time_is_honest_about_what_a_text_can_change(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    [said] = writes(alice, "TIME")
    assert said.startswith("Your clinic sets the hours.")
    assert len(passes(HOUR)) == 1, "whoever only asks for another hour goes on getting texts"


def test_time_after_a_complaint_keeps_the_texts_back_until_they_or_staff_have_settled_it(alice: cast.Person) -> None:
    alice.has_schedule("hydration", daily("11:00"))
    writes(alice, "too many texts")
    writes(alice, "TIME", timedelta(minutes=1))
    with clock.at(MONDAY + HOUR):
        assert [pause.why for pause in patients.running_pauses(alice.patient, clock.now())] == [PauseWhy.TIME]
    assert passes(HOUR) == []
    writes(alice, "resume", 2 * HOUR)
    assert len(passes(25 * HOUR)) == 1


def test_a_yes_of_long_ago_does_not_outlast_what_was_said_since() -> None:
    facts = datetime(2026, 1, 1, tzinfo=UTC)
    assert consent.may_join_by([], facts) is False
