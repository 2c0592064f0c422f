"""What the reader is unsure of waits for a human, who corrects it by hand; who writes by hand is not interrupted."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User

from reminders import clock
from reminders.conversation import by_hand, mending
from reminders.domain.texts.segments import measure
from reminders.enrolment import erasure, patients
from reminders.errors import InvalidInput
from reminders.models import (
    Answer,
    CheckIn,
    Flare,
    InboxItem,
    Occurrence,
    SymptomEntry,
    Understanding,
)
from tests import cast
from tests.cast import MONDAY, daily
from tests.talk import plan, writes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]


@pytest.fixture
def nan() -> User:
    return User.objects.create(username="nan", is_staff=True)


@pytest.fixture
def alice() -> cast.Person:
    """Alice, whose check-in was sent this minute."""
    with clock.at(MONDAY - timedelta(hours=1)):
        one = cast.person("Alice")
        one.has_schedule("check_in", daily("10:00"))
    plan(0)
    return one


def waiting() -> list[tuple[str, str, str]]:
    items = InboxItem.objects.filter(closed_at=None).order_by("id")
    return [(item.queue, item.why, item.metric) for item in items]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 7 4", []),
        ("thank you!", []),
        ("pain 6-7, tired 5, sleep 3", [("review", "unsure", "pain")]),
        ("bit of a slog but there we are", [("inbox", "unclear", "")]),
        ("walked 3 blocks to the shop", [("review", "number_in_note", "")]),
        ("when is my next visit?", [("inbox", "question", "")]),
        ("when do my texts come?", []),
        ("6 7 4. how do i change the time these come?", []),
        ("should I take more gabapentin?", [("inbox", "medicine", "")]),
        ("you text me way too often", [("inbox", "complaint", "")]),
        ("time 9am", [("inbox", "complaint", "")]),
        ("6 7 4, so stiff", [("review", "named_too", "stiffness")]),
    ],
)
def test_what_waits_for_somebody_and_why(alice: cast.Person, text: str, expected: list[tuple[str, str, str]]) -> None:
    writes(alice, text)
    assert waiting() == expected


def test_a_second_try_at_a_number_takes_the_place_of_the_first(alice: cast.Person) -> None:
    writes(alice, "pain 6-7, tired 5, sleep 3")
    writes(alice, "between 6 and 7")
    assert waiting() == [("review", "unsure", "pain")]
    assert InboxItem.objects.get(closed_at=None).inbound.body == "between 6 and 7"


@pytest.mark.parametrize(
    ("text", "why", "said"),
    [
        ("6 7 4, should I take more gabapentin?", "medicine", "We can't advise on medicines"),
        ("7 can I take a tylenol", "medicine", "We can't advise on medicines"),
        ("6 7 4. When is my next visit?", "question", "Thank you. We can't answer questions here"),
    ],
)
def test_a_question_beside_the_numbers_is_answered_and_waits_like_any_other(
    alice: cast.Person, text: str, why: str, said: str
) -> None:
    logged, answer = writes(alice, text)
    assert logged.startswith("Thank")
    assert answer.startswith(said)
    assert waiting() == [("inbox", why, "")]
    assert SymptomEntry.objects.filter(metric="pain").exists()


@pytest.mark.parametrize("text", ["6 7 4, what a day", "pain 6 after tylenol, tired 7, sleep 4", "6 7 4 ok?"])
def test_what_asks_nothing_is_no_question(alice: cast.Person, text: str) -> None:
    assert len(writes(alice, text)) == 1
    assert waiting() == []


def test_what_they_say_themselves_later_no_longer_waits(alice: cast.Person) -> None:
    writes(alice, "pain 6-7, tired 5, sleep 3")
    writes(alice, "7", 8)
    assert waiting() == []
    assert InboxItem.objects.get().closing == "cleared"


def test_a_correction_keeps_the_first_reading_who_corrected_it_and_why(alice: cast.Person, nan: User) -> None:
    writes(alice, "6 7 4, so stiff")
    item = InboxItem.objects.get()
    entry = mending.correct(item, "pain", "5", date(2026, 3, 2), actor=nan, why="She told me on the phone")
    assert entry.replaces is not None
    assert (entry.replaces.value, entry.value) == ("6", "5")
    assert (entry.entered_by, entry.why) == (nan, "She told me on the phone")
    assert entry.inbound == item.inbound
    assert Answer.objects.get(metric="pain").entry == entry
    assert waiting() == []
    item.refresh_from_db()
    assert (item.closing, item.closed_by) == ("corrected", nan)


def test_a_value_that_was_never_read_is_added_to_its_check_in(alice: cast.Person, nan: User) -> None:
    writes(alice, "pain 6-7, tired 5, sleep 3")
    mending.correct(InboxItem.objects.get(), "pain", "6", date(2026, 3, 2), actor=nan, why="First of the two")
    assert Answer.objects.get(metric="pain").entry.value == "6"


def test_a_wrong_value_is_taken_back_and_may_be_entered_again(alice: cast.Person, nan: User) -> None:
    writes(alice, "6 7 4, so stiff")
    item = InboxItem.objects.get()
    mending.correct(item, "pain", "", date(2026, 3, 2), actor=nan, why="It was a date")
    assert not SymptomEntry.objects.standing().filter(metric="pain").exists()
    mending.correct(item, "pain", "2", date(2026, 3, 2), actor=nan, why="Asked her")
    assert SymptomEntry.objects.standing().get(metric="pain").value == "2"
    assert SymptomEntry.objects.filter(metric="pain").count() == 3


@pytest.mark.parametrize(
    ("metric", "value", "why"),
    [("pain", "11", "x"), ("pain", "lots", "x"), ("cramps", "maybe", "x"), ("pain", "5", " "), ("stiffness", "", "x")],
)
def test_a_correction_that_cannot_be_changes_nothing(
    alice: cast.Person, nan: User, metric: str, value: str, why: str
) -> None:
    writes(alice, "6 7 4, so stiff")
    with pytest.raises(InvalidInput):
        mending.correct(InboxItem.objects.get(), metric, value, date(2026, 3, 2), actor=nan, why=why)
    assert SymptomEntry.objects.count() == 3
    assert len(waiting()) == 1


# ---- Writing by hand


def test_an_answer_by_hand_goes_at_once_and_holds_what_is_automatic(alice: cast.Person, nan: User) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("hydration", daily("12:00"))
    writes(alice, "when is my next visit?")
    item = InboxItem.objects.get()
    sent = by_hand.write(item, "Hello Alice, it is on Friday at 10. Nan", nan)
    assert sent is not None
    assert (sent.body, sent.written_by, sent.lane, sent.unsolicited) == (
        "Hello Alice, it is on Friday at 10. Nan", nan, 0, False,
    )  # fmt: skip
    assert by_hand.write(item, "Hello Alice, it is on Friday at 10. Nan", nan) is None, "a double click sends one"
    plan(120)
    assert Occurrence.objects.get(category="hydration").reason == "paused"
    assert writes(alice, "status", 130) == []
    assert writes(alice, "who is this?", 131) == []


def test_while_held_the_log_goes_on_and_danger_and_stop_are_answered(alice: cast.Person, nan: User) -> None:
    writes(alice, "when is my next visit?")
    by_hand.write(InboxItem.objects.get(), "On Friday.", nan)
    assert writes(alice, "6", 6) == []
    assert SymptomEntry.objects.standing().get().value == "6"
    assert CheckIn.objects.get().asked["fatigue"] == 1, "nothing was asked, so nothing is counted"
    assert len(writes(alice, "help", 7)) == 1
    assert len(writes(alice, "my chest hurts", 8)) == 1
    assert "no more texts" in writes(alice, "stop", 9)[0]


def test_only_staff_end_a_hold(alice: cast.Person, nan: User) -> None:
    patients.hold_by_hand(alice.patient, nan)
    writes(alice, "resume", 6)
    writes(alice, "pause 2 days", 7)
    assert patients.is_held_by_hand(alice.patient.pk, clock.now())
    assert patients.release(alice.patient)
    assert len(writes(alice, "status", 8)) == 1


def test_resume_during_a_hold_is_told_once_a_day_that_somebody_writes_by_hand(alice: cast.Person, nan: User) -> None:
    writes(alice, "pause 2 days")
    with clock.at(MONDAY):
        patients.hold_by_hand(alice.patient, nan)
    [said] = writes(alice, "resume", 6)
    assert said.startswith("Someone at your clinic is writing with you. Other texts wait until they are done.")
    assert writes(alice, "resume please", 7) == []
    with clock.at(MONDAY + timedelta(minutes=8)):
        assert [pause.why for pause in patients.running_pauses(alice.patient, clock.now())] == ["by_hand"]
    assert len(writes(alice, "resume", 60 * 24)) == 1


@pytest.mark.parametrize("text", ["start", "join", "no more water texts"])
def test_whatever_is_answered_during_a_hold_promises_no_other_texts(alice: cast.Person, nan: User, text: str) -> None:
    patients.hold_by_hand(alice.patient, nan)
    [said] = writes(alice, text)
    assert "Someone at your clinic is writing with you." in said
    assert measure(said).segments == 1


def test_nothing_is_written_to_who_said_stop_nor_words_that_disclose(alice: cast.Person, nan: User) -> None:
    writes(alice, "when is my next visit?")
    item = InboxItem.objects.get()
    with pytest.raises(InvalidInput, match="lock screen"):
        by_hand.write(item, "About your fibromyalgia visit", nan)
    writes(alice, "stop", 6)
    with pytest.raises(InvalidInput, match="asked us to stop"):
        by_hand.write(item, "On Friday.", nan)
    assert not patients.is_held_by_hand(alice.patient.pk, clock.now())


def test_who_is_forgotten_leaves_nothing_in_the_inbox_nor_a_flare(alice: cast.Person) -> None:
    writes(alice, "when is my next visit?")
    writes(alice, "flare", 6)
    erasure.erase(alice.patient)
    assert not InboxItem.objects.exists()
    assert not Flare.objects.exists()
    assert set(Understanding.objects.values_list("context", flat=True)) == {None}
