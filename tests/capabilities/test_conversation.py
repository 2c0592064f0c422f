"""What a person writes becomes the right entry in their log, or one kind question, and never a guess."""

from datetime import datetime, timedelta

import pytest

from reminders import clock
from reminders.conversation import receive, router
from reminders.domain.consent import ConsentKind
from reminders.domain.metrics import METRICS
from reminders.enrolment import addresses, consent, erasure
from reminders.models import (
    Address,
    Agenda,
    CheckIn,
    ConsentEvent,
    InboundMessage,
    InboxItem,
    Occurrence,
    OutboundMessage,
    Pause,
    SymptomEntry,
    Understanding,
)
from reminders.planning import planner
from tests import cast, talk
from tests.cast import MONDAY, daily

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]


@pytest.fixture
def alice() -> cast.Person:
    """Alice, whose check-in was sent this minute."""
    with clock.at(MONDAY - timedelta(hours=1)):
        one = cast.person("Alice")
        one.has_schedule("check_in", daily("10:00"))
    plan(MONDAY)
    return one


def plan(moment: datetime) -> None:
    with clock.at(moment):
        planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=moment).values_list("pk", flat=True)), moment)


def writes(who: cast.Person, *texts: str, minutes: int = 5) -> list[str]:
    """Text as somebody, one after the other, and return what we said to it all."""
    return [said for text in texts for said in talk.writes(who, text, minutes)]


def logged(who: cast.Person) -> dict[str, str]:
    """Return the log's latest value of each metric."""
    entries = SymptomEntry.objects.filter(patient=who.patient, replaced_by=None).order_by("id")
    return {entry.metric: entry.value for entry in entries}


def test_three_numbers_are_three_entries_with_the_words_they_came_from(alice: cast.Person) -> None:
    assert writes(alice, "6 7 4") == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert logged(alice) == {"pain": "6", "fatigue": "7", "sleep": "4"}
    entry = SymptomEntry.objects.get(metric="pain")
    assert entry.inbound is not None
    assert entry.inbound.body == "6 7 4"
    assert (str(entry.local_date), entry.zone) == ("2026-03-02", "America/New_York")
    assert CheckIn.objects.get().status == "complete"


def test_pain_6_tired_7_slept_bad_logs_two_and_asks_about_sleep_once(alice: cast.Person) -> None:
    [asked] = writes(alice, "pain 6 tired 7 slept bad")
    assert logged(alice) == {"pain": "6", "fatigue": "7"}
    assert "sleep" in asked
    assert "0 = awful, 10 = great" in asked
    [closed] = writes(alice, "pretty awful", minutes=7)
    assert closed == "Thank you. Saved: pain 6, tired 7."
    assert logged(alice) == {"pain": "6", "fatigue": "7"}
    assert CheckIn.objects.get().status == "complete"


def test_numbers_may_come_one_text_at_a_time(alice: cast.Person) -> None:
    [asked] = writes(alice, "6")
    assert logged(alice) == {"pain": "6"}
    assert "tired" in asked
    [closed] = writes(alice, "7 4", minutes=6)
    assert closed == "Thank you. Saved: pain 6, tired 7, sleep 4."


def test_who_answers_one_number_at_a_time_ends_with_all_three_saved(alice: cast.Person) -> None:
    [asked] = writes(alice, "6")
    assert "tiredness" in asked
    [asked] = writes(alice, "8", minutes=6)
    assert asked == "Thanks. And sleep last night, 0 = awful, 10 = great? Or SKIP."
    assert writes(alice, "5", minutes=7) == ["Thank you. Saved: pain 6, tired 8, sleep 5."]
    assert logged(alice) == {"pain": "6", "fatigue": "8", "sleep": "5"}


def test_a_slip_on_the_way_costs_none_of_the_three(alice: cast.Person) -> None:
    for minutes, text in enumerate(("6", "meant 7", "thanks", "5"), 5):
        writes(alice, text, minutes=minutes)
    assert writes(alice, "4", minutes=20) == ["Thank you. Saved: pain 7, tired 5, sleep 4."]


def test_each_question_that_is_answered_in_words_is_asked_once_more_and_no_oftener(alice: cast.Person) -> None:
    said = [writes(alice, "pretty bad", minutes=minutes) for minutes in range(5, 12)]
    assert [len(texts) for texts in said] == [1, 1, 1, 1, 1, 1, 0]
    assert said[5] == ["All right, nothing was saved. Skipping is fine."]
    assert logged(alice) == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6 and you text me way too much", "Sorry about that."),
        ("6 7 4 but you text me way too much", "Sorry about that."),
        ("6 7 4, no more water texts", "Done: no more"),
        ("6 7 4. stop for 3 days", "All right, no texts until Thursday"),
        ("6 7 4. stop for today", "All right, no texts until tomorrow."),
        ("6, stop texting me", "Daily Care: you will get no more texts"),
    ],
)
def test_what_they_want_of_us_is_answered_before_we_ask_for_more(alice: cast.Person, text: str, said: str) -> None:
    [answer] = writes(alice, text)
    assert answer.startswith(said)
    assert logged(alice)["pain"] == "6"


def test_a_range_is_asked_about_and_never_averaged(alice: cast.Person) -> None:
    [asked] = writes(alice, "pain 6-7, tired 5, sleep 3")
    assert asked == "Is that a 6 or a 7? Reply with one number, or SKIP."
    assert logged(alice) == {"fatigue": "5", "sleep": "3"}
    [closed] = writes(alice, "7", minutes=6)
    assert closed == "Thank you. Saved: pain 7, tired 5, sleep 3."


def test_skip_leaves_it_missing_and_says_so_kindly(alice: cast.Person) -> None:
    [closed] = writes(alice, "skip")
    assert closed == "All right, nothing was saved. Skipping is fine."
    assert CheckIn.objects.get().status == "skipped"
    assert logged(alice) == {}


def test_a_note_is_kept_and_the_question_stays_open(alice: cast.Person) -> None:
    assert writes(alice, "long drive on sunday") == []
    assert writes(alice, "6 7 4", minutes=30) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


def test_a_late_answer_is_filed_to_the_day_it_was_asked_about(alice: cast.Person) -> None:
    writes(alice, "6 7 4", minutes=60 * 20)
    assert {str(entry.local_date) for entry in SymptomEntry.objects.all()} == {"2026-03-02"}


def test_the_same_message_twice_is_one_message_and_one_entry(alice: cast.Person) -> None:
    for _ in range(2):
        receive.simulate(alice.patient, "sms", "6 7 4", "SMsame")
    assert InboundMessage.objects.count() == 1


def test_stop_is_honoured_before_anybody_reads_it(alice: cast.Person) -> None:
    waiting = OutboundMessage.objects.get()
    receive.simulate(alice.patient, "sms", "Stop.", "SMstop")
    waiting.refresh_from_db()
    assert (waiting.status, waiting.reason) == ("suppressed", "opted_out")
    assert not consent.present(alice.point).given
    [confirmation] = OutboundMessage.objects.filter(kind="confirmation")
    assert "no more texts" in confirmation.body
    router.read(InboundMessage.objects.get())
    assert OutboundMessage.objects.exclude(pk__in=[waiting.pk, confirmation.pk]).count() == 0
    plan(MONDAY + timedelta(days=1))
    assert Occurrence.objects.order_by("-id")[0].reason == "opted_out"


def test_stop_by_text_ends_the_e_mails_too(alice: cast.Person) -> None:
    mailbox = addresses.connect(alice.patient, "email", "alice@example.org")
    consent.record(mailbox, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    writes(alice, "STOP")
    assert not consent.present(mailbox).given
    assert Address.objects.get(channel="email").suppressed_at is None  # coming back takes their word, not a new address


def test_start_asks_for_join_and_join_brings_the_texts_back(alice: cast.Person) -> None:
    writes(alice, "STOP")
    [asked] = writes(alice, "START", minutes=10)
    assert "JOIN" in asked
    assert Address.objects.get().suppressed_at is not None
    [welcome] = writes(alice, "join", minutes=11)
    assert "welcome back" in welcome
    assert consent.present(alice.point).given
    kinds = ConsentEvent.objects.order_by("id").values_list("kind", flat=True)
    assert list(kinds) == ["granted", "withdrawn", "granted"]


def test_help_says_who_we_are_and_that_nobody_watches(alice: cast.Person) -> None:
    [answer] = writes(alice, "HELP")
    assert "Daily Care" in answer
    assert "911" in answer


def test_no_more_water_texts_ends_those_alone(alice: cast.Person) -> None:
    [answer] = writes(alice, "no more water texts")
    assert answer.startswith("Done: no more water texts.")
    state = consent.present(alice.point)
    assert not state.allows("hydration")
    assert state.allows("check_in")


def test_a_pause_lasts_as_long_as_was_asked(alice: cast.Person) -> None:
    [answer] = writes(alice, "pause 2 days please")
    assert answer.startswith("All right, no texts until Wednesday")
    assert Pause.objects.get().ends_at == MONDAY + timedelta(days=2, minutes=5)
    [back] = writes(alice, "resume", minutes=9)
    assert back.startswith("Good to have you back")
    ended = Pause.objects.get().ends_at
    assert ended is not None
    assert ended <= MONDAY + timedelta(minutes=9)


def test_a_slip_is_mended_and_the_first_value_is_kept_beside_it(alice: cast.Person) -> None:
    writes(alice, "6 7 4")
    writes(alice, "oops meant pain 5", minutes=6)
    assert logged(alice)["pain"] == "5"
    assert SymptomEntry.objects.filter(metric="pain").count() == 2


def test_meant_6_answers_the_question_that_is_open(alice: cast.Person) -> None:
    [asked] = writes(alice, "meant 6")
    assert logged(alice) == {"pain": "6"}
    assert "tiredness" in asked


def test_meant_7_answers_what_we_asked_about_and_leaves_the_other_value_alone(alice: cast.Person) -> None:
    writes(alice, "pain 6-7, tired 5")
    writes(alice, "i meant 7", minutes=6)
    assert logged(alice) == {"pain": "7", "fatigue": "5"}


def test_meant_6_mends_nothing_from_before_the_question(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        receive.simulate(alice.patient, "sms", "water 3", "SMbefore")
        router.read(InboundMessage.objects.get(read_at=None))
    writes(alice, "meant 6")
    assert logged(alice) == {"water": "3", "pain": "6"}


def test_meant_5_after_three_numbers_is_asked_about_and_mends_the_one_they_name(alice: cast.Person) -> None:
    writes(alice, "6 7 4")
    assert writes(alice, "oops meant 5", minutes=6) == ["Is 5 for pain? Reply PAIN 5, or TIRED 5, or SLEEP 5."]
    assert logged(alice) == {"pain": "6", "fatigue": "7", "sleep": "4"}
    writes(alice, "tired 5", minutes=7)
    assert logged(alice) == {"pain": "6", "fatigue": "5", "sleep": "4"}
    assert not InboxItem.objects.filter(closed_at=None).exists()


def test_a_named_slip_of_this_morning_is_mended_in_the_evening(alice: cast.Person) -> None:
    writes(alice, "6 7 4")
    writes(alice, "oops pain should be 5", minutes=60 * 9)
    assert logged(alice)["pain"] == "5"
    assert SymptomEntry.objects.standing().filter(metric="pain").count() == 1


def by_day(who: cast.Person) -> dict[str, str]:
    entries = SymptomEntry.objects.standing().filter(patient=who.patient, metric="pain").order_by("id")
    return {str(entry.local_date): entry.value for entry in entries}


@pytest.mark.parametrize("text", ["oops yesterday's pain should be 5", "i meant pain 5 yesterday"])
def test_a_slip_of_yesterday_is_mended_there_and_answers_nothing_of_today(alice: cast.Person, text: str) -> None:
    writes(alice, "6 7 4")
    plan(MONDAY + timedelta(days=1))
    assert writes(alice, text, minutes=24 * 60 + 5) == ["Thank you. Saved for yesterday: pain 5."]
    assert by_day(alice) == {"2026-03-02": "5"}
    assert CheckIn.objects.latest("id").status == "open"
    writes(alice, "2 3 8", minutes=24 * 60 + 6)
    assert by_day(alice) == {"2026-03-02": "5", "2026-03-03": "2"}


def test_what_was_meant_yesterday_is_no_value_of_today(alice: cast.Person) -> None:
    writes(alice, "6 7 4")
    plan(MONDAY + timedelta(days=1))
    writes(alice, "2", minutes=24 * 60 + 5)
    writes(alice, "meant 5 yesterday", minutes=24 * 60 + 6)
    assert by_day(alice) == {"2026-03-02": "6", "2026-03-03": "2"}
    assert "5" not in logged(alice).values()


def test_a_check_in_of_the_day_before_yesterday_is_over(alice: cast.Person) -> None:
    [asked] = writes(alice, "6 7 4", minutes=37 * 60)
    assert asked == "Thank you. Which number is which? Reply like: pain 6 tired 7 sleep 4."
    writes(alice, "pain 6 tired 7 sleep 4", minutes=37 * 60 + 1)
    assert by_day(alice) == {"2026-03-03": "6"}


def test_a_note_after_the_check_in_is_kept_and_changes_nothing(alice: cast.Person) -> None:
    writes(alice, "6 7 4")
    assert writes(alice, "long drive home, the heating broke", minutes=40) == []
    assert logged(alice) == {"pain": "6", "fatigue": "7", "sleep": "4"}


def test_what_somebody_wrote_before_they_were_forgotten_is_logged_nowhere(alice: cast.Person) -> None:
    with clock.at(MONDAY + timedelta(minutes=5)):
        receive.simulate(alice.patient, "sms", "6 7 4", "SMlast")
        erasure.erase(alice.patient)
        router.read(InboundMessage.objects.get())
    assert not SymptomEntry.objects.exists()
    assert not OutboundMessage.objects.filter(kind="answer").exists()


def test_danger_is_answered_at_once_and_the_number_is_kept_as_well(alice: cast.Person) -> None:
    [said] = writes(alice, "6 7 4 and my chest hurts")
    assert said.startswith("This line is not watched. Chest pain")
    assert logged(alice)["pain"] == "6"


def test_nobody_who_writes_of_danger_is_asked_for_a_number(alice: cast.Person) -> None:
    [said] = writes(alice, "my chest hurts so much")
    assert said.startswith("This line is not watched. Chest pain")
    assert CheckIn.objects.get().status == "open"
    assert writes(alice, "6 7 4", minutes=30) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


def test_one_message_that_cannot_be_read_does_not_silence_the_next(alice: cast.Person) -> None:
    receive.simulate(alice.patient, "sms", "6 7 4", "SM9")
    Understanding.objects.all()
    assert InboundMessage.objects.get().read_at is None


def test_every_metric_that_can_be_asked_has_words() -> None:
    assert all(metric.question for metric in METRICS.values() if metric.code != "note")
