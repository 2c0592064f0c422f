"""Whose words came in: one phone for two, one number for two clinics, numbers that changed hands, and strangers."""

from datetime import timedelta
from itertools import count

import pytest

from reminders import clock
from reminders.conversation import circles, receive, router
from reminders.conversation.receive import Incoming
from reminders.domain import answers as words
from reminders.domain.consent import ConsentKind
from reminders.domain.texts.lint import lint
from reminders.enrolment import addresses, consent
from reminders.models import (
    Address,
    Agenda,
    Alarm,
    Alert,
    Clinic,
    ContactPoint,
    InboundMessage,
    OutboundMessage,
    Patient,
    Sender,
    SymptomEntry,
    Understanding,
)
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]
_ids = count(1)
SHARED = "+15551239000"
STRANGER = "+15551239999"
WHOSE = "Is this for ANN or BOB? Reply with the name first."


def sharer(name: str, label: str, at: Clinic | None = None) -> cast.Person:
    """Somebody whose phone is not theirs alone."""
    one = cast.person(name, at, agreed=False)
    point = addresses.connect(one.patient, "sms", SHARED, label)
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return one


@pytest.fixture
def ann() -> cast.Person:
    return sharer("Ann", "Ann")


@pytest.fixture
def bob(ann: cast.Person) -> cast.Person:
    return sharer("Bob", "Bob", ann.patient.clinic)


def asked(*people: cast.Person) -> None:
    """Send them their check-in."""
    with clock.at(MONDAY - timedelta(hours=1)):
        for person in people:
            person.has_schedule("check_in", daily("10:00"))
    planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=MONDAY).values_list("pk", flat=True)), MONDAY)


def arrives(text: str, number: str = SHARED, to: Sender | None = None, minutes: float = 5) -> list[str]:
    """Take a text in, have it read, and return what we said back."""
    before = set(OutboundMessage.objects.values_list("pk", flat=True))
    to = to or Sender.objects.filter(channel="sms").order_by("id").first()
    assert to is not None
    with clock.at(MONDAY + timedelta(minutes=minutes)):
        receive.store(Incoming("sms", f"SM{next(_ids)}", to.value, number, text, clock.now()))
        read_all()
    return [message.body for message in OutboundMessage.objects.exclude(pk__in=before).order_by("id")]


def read_all() -> None:
    for inbound in InboundMessage.objects.filter(read_at=None).order_by("id"):
        router.read(inbound)


def log_of(who: cast.Person) -> dict[str, str]:
    entries = SymptomEntry.objects.filter(patient=who.patient, replaced_by=None)
    return {entry.metric: entry.value for entry in entries}


def latest() -> InboundMessage:
    return InboundMessage.objects.latest("id")


# ---- One phone for two


def test_the_only_open_question_decides(ann: cast.Person, bob: cast.Person) -> None:
    asked(bob)
    assert arrives("6 7 4") == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert (log_of(ann), log_of(bob)["pain"]) == ({}, "6")


def test_with_two_open_questions_we_ask_and_the_name_brings_the_first_words_home(
    ann: cast.Person, bob: cast.Person
) -> None:
    asked(ann, bob)
    assert arrives("6 7 4") == [WHOSE]
    assert latest().patient is None
    assert not SymptomEntry.objects.exists()
    assert arrives("bob", minutes=6) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert (log_of(ann), log_of(bob)) == ({}, {"pain": "6", "fatigue": "7", "sleep": "4"})
    assert set(InboundMessage.objects.values_list("patient", flat=True)) == {bob.patient.pk}
    # Now there is only one open question.
    assert arrives("2 2 8", minutes=7) == ["Thank you. Saved: pain 2, tired 2, sleep 8."]
    assert log_of(ann)["pain"] == "2"


@pytest.mark.parametrize(
    "text", ["ANN 6 7 4", "ann: 6 7 4", "Ann, 6 7 4", "for Ann 6 7 4", "ANN - 6 7 4", "Ann\n6 7 4"]
)
def test_a_name_first_says_whose_it_is_and_is_not_read(ann: cast.Person, bob: cast.Person, text: str) -> None:
    asked(ann, bob)
    assert arrives(text) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert (log_of(ann)["pain"], log_of(bob)) == ("6", {})
    assert latest().body == text


def test_a_name_with_the_same_numbers_again_is_logged_once(ann: cast.Person, bob: cast.Person) -> None:
    asked(ann, bob)
    arrives("6 7 4")
    arrives("Ann 6 7 4", minutes=6)
    assert SymptomEntry.objects.filter(patient=ann.patient, metric="pain", replaced_by=None).count() == 1
    assert log_of(bob) == {}


def test_a_name_that_only_begins_alike_is_no_name(ann: cast.Person, bob: cast.Person) -> None:
    asked(ann, bob)
    assert arrives("annoying day, 6 7 4") == [WHOSE]


def test_the_next_question_is_answered_by_whom_it_asked(ann: cast.Person, bob: cast.Person) -> None:
    asked(ann, bob)
    assert arrives("Bob pain 6 tired 7")[0].startswith("Thanks.")
    assert arrives("4", minutes=7) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert (log_of(bob)["sleep"], log_of(ann)) == ("4", {})


def test_on_a_shared_phone_numbers_may_come_one_at_a_time_too(ann: cast.Person, bob: cast.Person) -> None:
    asked(ann, bob)
    arrives("Bob 6")
    arrives("7", minutes=7)
    assert arrives("4", minutes=9) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert log_of(ann) == {}
    arrives("2", minutes=12)
    arrives("undo", minutes=13)
    assert (log_of(ann), log_of(bob)["pain"]) == ({"pain": "withdrawn"}, "6")


@pytest.mark.parametrize("text", ["thanks!", "ok 👍", ""])
def test_a_kind_word_needs_no_name(ann: cast.Person, bob: cast.Person, text: str) -> None:
    assert arrives(text) == []


def test_help_needs_no_name(ann: cast.Person, bob: cast.Person) -> None:
    [text] = arrives("help")
    assert "Reply STOP" in text


def test_a_stop_needs_no_name_and_holds_for_both(ann: cast.Person, bob: cast.Person) -> None:
    [text] = arrives("stop")
    assert "no more texts" in text
    assert not consent.present(ann.point).given
    assert not consent.present(bob.point).given


def test_danger_needs_no_name(ann: cast.Person, bob: cast.Person) -> None:
    arrives("i want to die")
    assert Alert.objects.get().patient is None
    assert Alert.objects.get().clinic == ann.patient.clinic
    arrives("bob", minutes=6)
    alert = Alert.objects.get()
    assert alert.patient is None or alert.patient == bob.patient


def test_a_name_for_words_of_danger_is_put_on_the_alert(ann: cast.Person, bob: cast.Person) -> None:
    arrives("can't breathe, pain 9")
    arrives("bob", minutes=6)
    assert InboundMessage.objects.earliest("id").patient in (None, bob.patient)


# ---- Two clinics


def test_an_address_of_two_clinics_belongs_to_the_one_that_wrote_last(db: None) -> None:
    willow, birch = cast.clinic("Willow"), cast.clinic("Birch")
    shared = Sender.objects.get(clinic=willow, channel="sms")
    Sender.objects.filter(clinic=birch, channel="sms").update(value=shared.value)
    ann, bea = sharer("Ann", "Ann", willow), sharer("Bea", "Bea", birch)
    with clock.at(MONDAY - timedelta(hours=1)):
        bea.has_schedule("hydration", daily("10:00"))
    planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=MONDAY).values_list("pk", flat=True)), MONDAY)
    arrives("my legs ache today", to=shared)
    assert latest().patient == bea.patient
    assert latest().clinic == birch
    assert latest().sender == Sender.objects.get(clinic=birch, channel="sms")
    assert not Understanding.objects.filter(inbound__patient=ann.patient).exists()


def test_the_sender_that_was_written_to_decides_before_what_was_sent(db: None) -> None:
    willow, birch = cast.clinic("Willow"), cast.clinic("Birch")
    ann, bea = sharer("Ann", "Ann", willow), sharer("Bea", "Bea", birch)
    asked(bea)
    arrives("my legs ache", to=Sender.objects.get(clinic=willow, channel="sms"))
    assert latest().patient == ann.patient


# ---- A number that changed hands


@pytest.mark.parametrize("words", ["Sorry, you have the wrong number", "wrong #"])
def test_a_wrong_number_is_nobodys_and_staff_are_told(db: None, words: str) -> None:
    alice = cast.person("Alice", number="+15551230001")
    [text] = arrives(words, "+15551230001")
    assert "no more texts" in text
    assert not ContactPoint.objects.get(patient=alice.patient).is_active
    assert Address.objects.get(pk=ContactPoint.objects.get().address_id).suppressed_at is not None
    assert Alarm.objects.get().kind == "wrong"
    # Whoever has it now cannot step into Alice's place.
    arrives("JOIN", "+15551230001", minutes=8)
    assert Address.objects.get(pk=ContactPoint.objects.get().address_id).suppressed_at is not None


def test_a_slip_about_a_number_changes_nothing(db: None) -> None:
    alice = cast.person("Alice", number="+15551230001")
    asked(alice)
    arrives("6 7 4", "+15551230001")
    arrives("wrong number, I meant pain 5", "+15551230001", minutes=6)
    assert log_of(alice)["pain"] == "5"
    assert not Alarm.objects.exists()


# ---- Strangers


def test_a_stranger_is_answered_once_a_day(db: None) -> None:
    cast.clinic()
    [text] = arrives("hi there", STRANGER)
    assert text.startswith("This is Daily Care.")
    assert arrives("hello?", STRANGER, minutes=6) == []
    assert arrives("6 7 4", STRANGER, minutes=7) == []
    assert len(arrives("hi again", STRANGER, minutes=24 * 60)) == 1


def test_a_strangers_stop_holds_for_ever(db: None) -> None:
    clinic = cast.clinic()
    [text] = arrives("STOP", STRANGER)
    assert "no more texts" in text
    assert arrives("hello?", STRANGER, minutes=6) == []
    later = cast.person("Zoe", clinic, number=STRANGER)
    assert later.point.address.suppressed_at is not None


def test_a_strangers_cry_for_help_reaches_the_clinic_that_was_texted(db: None) -> None:
    cast.clinic("Willow")
    birch = cast.clinic("Birch")
    texts = arrives("i want to kill myself", STRANGER, Sender.objects.get(clinic=birch, channel="sms"))
    assert Alert.objects.get().clinic == birch
    assert len(texts) == 1
    assert "988" in texts[0]


def test_an_auto_reply_from_a_stranger_gets_nothing(db: None) -> None:
    cast.clinic()
    assert arrives("I'm driving right now and will get back to you later. (Auto-reply)", STRANGER) == []


def test_our_own_number_is_not_listened_to(db: None) -> None:
    ours = Sender.objects.get(clinic=cast.clinic("Willow"), channel="sms")
    other = Sender.objects.get(clinic=cast.clinic("Birch"), channel="sms")
    assert arrives("STOP", ours.value, ours) == []
    assert arrives("STOP", ours.value, other) == []
    assert not InboundMessage.objects.exists()
    assert not Address.objects.exists()


# ---- Nothing goes round in circles


@pytest.fixture
def alice(db: None) -> cast.Person:
    return cast.person("Alice", number="+15551230001")


def test_the_same_words_are_answered_twice_at_most(alice: cast.Person) -> None:
    said = [bool(arrives("who is this?", "+15551230001", minutes=minute)) for minute in range(1, 5)]
    assert said == [True, True, False, False]
    assert bool(arrives("who is this?", "+15551230001", minutes=30))


def test_a_ping_pong_ends_until_a_human_has_looked(alice: cast.Person) -> None:
    said = [bool(arrives(f"who is this number {n}?", "+15551230001", minutes=n / 10)) for n in range(20)]
    assert said == [True] * 15 + [False] * 5
    assert InboundMessage.objects.filter(hushed=True).count() == 5
    assert Alarm.objects.get().kind == "circles"
    assert not arrives("who is it now", "+15551230001", minutes=600)
    with clock.at(MONDAY + timedelta(minutes=601)):
        assert circles.speak_again([alice.point.address_id]) == 1
    assert arrives("who is this please", "+15551230001", minutes=602)


def test_a_slow_ping_pong_ends_as_well(alice: cast.Person) -> None:
    said = [bool(arrives(f"who is this number {n}?", "+15551230001", minutes=n * 15)) for n in range(70)]
    assert said.index(False) == 60


def test_who_goes_round_in_circles_can_still_stop_answer_and_be_heard(alice: cast.Person) -> None:
    asked(alice)
    for n in range(18):
        arrives(f"who is this{'?' * n}", "+15551230001", minutes=n / 10)
    assert alice.point.address.hushed_at is not None
    assert arrives("6 7 4", "+15551230001", minutes=2) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert "988" in arrives("i want to die", "+15551230001", minutes=3)[0]
    assert "no more texts" in arrives("stop", "+15551230001", minutes=4)[0]


# ---- The words


@pytest.mark.parametrize("text", [words.WHOSE, words.WHOSE_OF_MANY, words.STRANGER])
def test_the_texts_may_be_sent(text: str) -> None:
    assert lint(text) == []


def test_more_than_a_text_holds_are_asked_for_without_names(db: None) -> None:
    home = cast.clinic()
    for number in range(9):
        sharer(f"Person {number}", f"The {number}th of the sisters"[:20], home)
    assert Patient.objects.count() == 9
    assert arrives("pain 6") == [words.WHOSE_OF_MANY]
