"""Who takes back words of danger is thanked and promised nothing; the alert stays for a human."""

from datetime import timedelta

import pytest

from reminders import clock
from reminders.enrolment import patients
from reminders.models import Alert, SymptomEntry
from tests import cast
from tests.cast import MONDAY, daily
from tests.talk import plan, writes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]


@pytest.fixture
def alice() -> cast.Person:
    """Alice, with nothing open."""
    return cast.person("Alice")


@pytest.mark.parametrize(
    "text", ["false alarm im fine it was wind", "I'm ok now", "sorry, it was just gas", "never mind, it passed"]
)
def test_a_false_alarm_is_thanked_for_once_and_the_alert_stays_open(alice: cast.Person, text: str) -> None:
    writes(alice, "my chest hurts")
    rests = patients.rests_after_danger_until(alice.patient, MONDAY + timedelta(minutes=5))
    assert writes(alice, text, 20) == [
        "Thank you for telling us. We can't judge it from here, and no one watches this line. "
        "If it comes back or worries you, call 911."
    ]
    assert writes(alice, "really, I'm fine", 22) == []
    alert = Alert.objects.get()
    assert (alert.status, alert.times_flagged) == ("open", 1)
    assert alert.escalate_at is not None, "the next contact is still told"
    assert patients.rests_after_danger_until(alice.patient, MONDAY + timedelta(minutes=23)) == rests


def test_danger_that_comes_back_is_heard_and_may_be_taken_back_again(alice: cast.Person) -> None:
    writes(alice, "my chest hurts")
    writes(alice, "false alarm", 20)
    assert "911" in writes(alice, "no, my chest is tight again", 40)[0]
    assert Alert.objects.get().times_flagged == 2
    assert writes(alice, "it passed", 60)[0].startswith("Thank you for telling us.")


def test_whoever_takes_back_words_of_dying_hears_the_crisis_line(alice: cast.Person) -> None:
    writes(alice, "I want to die")
    [said] = writes(alice, "didn't mean it, I'm ok", 20)
    assert "988" in said
    assert "If it comes back" not in said


def test_after_violence_nothing_is_said_to_a_phone_that_another_may_hold(alice: cast.Person) -> None:
    writes(alice, "my husband hit me")
    assert Alert.objects.filter(flags__contains=["violence"]).exists()
    assert writes(alice, "false alarm im fine", 20) == []


@pytest.mark.parametrize("text", ["I don't think it was a false alarm", "I'm not ok", "walked the dog"])
def test_what_takes_nothing_back_is_not_thanked_for(alice: cast.Person, text: str) -> None:
    writes(alice, "my chest hurts")
    assert not any(said.startswith("Thank you for telling us") for said in writes(alice, text, 20))


def test_im_fine_means_nothing_where_nobody_wrote_of_danger_or_long_ago(alice: cast.Person) -> None:
    assert writes(alice, "im fine") == []
    writes(alice, "my chest hurts", 10)
    assert writes(alice, "false alarm", 60 * 25) == []


def test_after_a_stop_no_thanks_follow_either(alice: cast.Person) -> None:
    writes(alice, "my chest hurts")
    writes(alice, "stop", 10)
    assert writes(alice, "false alarm im fine", 20) == []


def test_numbers_that_follow_a_false_alarm_are_logged_as_ever(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("check_in", daily("10:00"))
    plan()
    writes(alice, "my chest hurts")
    said = writes(alice, "false alarm, it was just wind. 3 4 5", 20)
    assert any(text.startswith("Thank you for telling us.") for text in said)
    assert SymptomEntry.objects.standing().count() == 3
