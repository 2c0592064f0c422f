"""A word is enough: take it back, hear the last week, get a stretch, a timer or a tip, and have it light in a flare."""

from datetime import timedelta

import pytest

from reminders import clock
from reminders.content.defaults import ensure_defaults
from reminders.domain import answers as words
from reminders.domain import on_request
from reminders.domain.consent import ConsentKind
from reminders.domain.texts.segments import measure
from reminders.enrolment import addresses, consent, patients, schedules
from reminders.models import (
    Answer,
    CheckIn,
    CheckInForm,
    Flare,
    InboxItem,
    Occurrence,
    OutboundMessage,
    Question,
    Schedule,
    SymptomEntry,
)
from tests import cast
from tests.cast import MONDAY, daily
from tests.talk import plan, writes

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]


@pytest.fixture
def alice() -> cast.Person:
    """Alice, with nothing open."""
    return cast.person("Alice")


@pytest.fixture
def asked(alice: cast.Person) -> cast.Person:
    """Alice, whose check-in was sent this minute."""
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("check_in", daily("10:00"))
    plan()
    return alice


def standing(who: cast.Person) -> dict[str, str]:
    entries = SymptomEntry.objects.standing().filter(patient=who.patient).order_by("id")
    return {entry.metric: entry.value for entry in entries}


def has_days(who: cast.Person, metric: str, *values: float) -> None:
    for back, value in enumerate(values):
        day = (MONDAY - timedelta(days=back)).date()
        SymptomEntry.objects.create(
            patient=who.patient, metric=metric, number=value, at=MONDAY, zone="America/New_York", local_date=day
        )


# ---- UNDO


def test_undo_takes_back_what_the_last_reply_said_and_opens_the_question_again(asked: cast.Person) -> None:
    writes(asked, "6 7 4")
    assert writes(asked, "undo", 6) == ["Taken back: pain 6, tired 7, sleep 4. You can send it again any time."]
    assert standing(asked) == {}
    assert SymptomEntry.objects.count() == 6, "nothing is deleted"
    assert not Answer.objects.exists()
    assert CheckIn.objects.get().status == "open"
    assert writes(asked, "5 5 5", 8) == ["Thank you. Saved: pain 5, tired 5, sleep 5."]
    assert standing(asked) == {"pain": "5", "fatigue": "5", "sleep": "5"}


def test_undo_in_the_middle_of_a_check_in_asks_for_nothing_twice(asked: cast.Person) -> None:
    writes(asked, "6")
    assert writes(asked, "undo", 6) == ["Taken back: pain 6. You can send it again any time."]
    assert writes(asked, "5 7 4", 7) == ["Thank you. Saved: pain 5, tired 7, sleep 4."]


def test_undo_reaches_a_day_back_and_says_when_there_is_nothing(asked: cast.Person) -> None:
    assert writes(asked, "undo") == ["There is nothing from the last day to take back."]
    writes(asked, "6 7 4", 6)
    assert writes(asked, "undo", 60 * 25) == ["There is nothing from the last day to take back."]


def test_a_second_undo_takes_back_the_reply_before(alice: cast.Person) -> None:
    writes(alice, "pain 6")
    writes(alice, "pain 8", 6)
    assert writes(alice, "undo", 7) == ["Taken back: pain 8. You can send it again any time."]
    assert writes(alice, "undo", 8) == ["Taken back: pain 6. You can send it again any time."]
    assert standing(alice) == {}


def test_undo_of_a_mended_slip_brings_the_value_before_back_and_says_so(asked: cast.Person) -> None:
    writes(asked, "6 7 4")
    writes(asked, "pain should be 5", 6)
    assert writes(asked, "undo", 7) == ["Taken back: pain 5. This counts again: pain 6."]
    assert standing(asked) == {"pain": "6", "fatigue": "7", "sleep": "4"}
    assert Answer.objects.get(metric="pain").entry.value == "6"
    assert CheckIn.objects.get().status == "complete"
    writes(asked, "undo", 8)
    assert standing(asked) == {}
    assert writes(asked, "undo", 20) == ["There is nothing from the last day to take back."]


def test_every_undo_is_answered_however_quickly_they_follow(asked: cast.Person) -> None:
    for minutes, text in enumerate(("6", "7", "4"), 5):
        writes(asked, text, minutes)
    said = [writes(asked, "undo", minutes)[0] for minutes in (8, 9, 10)]
    assert [text.split(".")[0] for text in said] == ["Taken back: sleep 4", "Taken back: tired 7", "Taken back: pain 6"]


def test_a_discreet_undo_names_no_symptom(alice: cast.Person) -> None:
    alice.patient.privacy = "discreet"
    alice.patient.save()
    writes(alice, "pain 6")
    assert writes(alice, "undo", 7) == ["Taken back: 6. You can send it again any time."]


# ---- Corrections


def test_no_wait_mends_the_one_value_before_and_costs_the_open_question_nothing(asked: cast.Person) -> None:
    writes(asked, "6")
    [again] = writes(asked, "no wait 3", 6)
    assert "tired" in again
    assert writes(asked, "7 4", 7) == ["Thank you. Saved: pain 3, tired 7, sleep 4."]
    mended = SymptomEntry.objects.standing().get(metric="pain")
    assert mended.replaces is not None
    assert mended.replaces.value == "6"


def test_meant_5_after_three_values_is_asked_about_and_never_guessed(asked: cast.Person) -> None:
    writes(asked, "6 7 4")
    writes(asked, "oops meant 5", 6)
    assert standing(asked) == {"pain": "6", "fatigue": "7", "sleep": "4"}
    assert writes(asked, "oops meant pain 5", 7) == ["Thank you. Saved: pain 5."]
    assert standing(asked) == {"pain": "5", "fatigue": "7", "sleep": "4"}
    assert Answer.objects.get(metric="pain").entry.value == "5"


def test_two_values_of_one_day_stand_side_by_side_unless_one_was_a_slip(alice: cast.Person) -> None:
    writes(alice, "pain 6")
    writes(alice, "pain 8", 40)
    assert SymptomEntry.objects.standing().filter(metric="pain").count() == 2


def test_part_of_an_answer_is_kept_when_nothing_else_comes(asked: cast.Person) -> None:
    writes(asked, "pain 6")
    assert standing(asked) == {"pain": "6"}
    assert CheckIn.objects.get().status == "open"


def test_every_place_that_hurts_is_kept(alice: cast.Person) -> None:
    form = CheckInForm.objects.create(name="Where", version=1)
    Question.objects.create(form=form, position=1, metric="body_areas")
    with clock.at(MONDAY - timedelta(hours=1)):
        schedules.save(Schedule(patient=alice.patient, category="check_in", rule=daily("10:00"), form=form))
    plan()
    [saved] = writes(alice, "both hips, both hands, feet, knees, neck, lower back")
    assert "both hips" in saved
    entry = SymptomEntry.objects.get()
    assert set(entry.word.split(",")) >= {"hip_l", "hip_r", "hand_l", "foot_r", "knee_l", "neck", "lower_back"}


def test_a_value_that_nobody_asked_for_is_confirmed(alice: cast.Person) -> None:
    assert writes(alice, "pain 6") == ["Thank you. Saved: pain 6."]


def test_a_complaint_in_a_check_in_is_never_answered_with_the_next_question(asked: cast.Person) -> None:
    [said] = writes(asked, "you text me way too much")
    assert said.startswith("Sorry about that.")
    assert writes(asked, "6 7 4", 9) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


def test_a_log_of_danger_gets_the_safety_text_alone(alice: cast.Person) -> None:
    assert len(writes(alice, "log cramps all night and pain 8")) == 1
    assert standing(alice) == {"pain": "8", "cramps": "yes"}


# ---- STATUS, LOG, WATER, DONE, REPORT


def test_status_says_the_last_week_in_numbers_and_judges_nothing(alice: cast.Person) -> None:
    has_days(alice, "pain", 6, 5, 7, 6)
    has_days(alice, "sleep", 3, 4, 3, 4, 3)
    has_days(alice, "fatigue", 9)
    assert writes(alice, "status") == ["Last 7 days, on average: pain 6, sleep 3.4 (10 = great)."]


def test_status_of_a_few_days_says_how_many(alice: cast.Person) -> None:
    has_days(alice, "pain", 6, 5)
    [said] = writes(alice, "stats")
    assert said.startswith("Last 7 days: you sent numbers on 2 days.")


def test_status_without_numbers_is_no_reproach(alice: cast.Person) -> None:
    [said] = writes(alice, "status")
    assert "That is fine" in said


def test_log_says_what_it_saved_or_that_the_note_is_kept(alice: cast.Person) -> None:
    assert writes(alice, "LOG pain 6 after the shops") == ["Thank you. Saved: pain 6."]
    assert writes(alice, "log rain all day", 6) == ["Thank you. Your note is saved."]


def test_water_is_set_and_added_to(alice: cast.Person) -> None:
    assert writes(alice, "water 3") == ["Thank you. Saved: 3 glasses of water."]
    assert writes(alice, "water +2", 60) == ["Thank you. Saved: 5 glasses of water."]
    writes(alice, "undo", 61)
    assert standing(alice) == {"water": "3"}
    [no] = writes(alice, "water 50", 62)
    assert no.startswith("That is more than we can note")


def test_who_may_drink_little_gets_no_text_about_drinking(alice: cast.Person) -> None:
    alice.patient.fluid_limit = True
    alice.patient.save()
    assert writes(alice, "water 3") == ["Thank you. It is saved."]


def test_done_after_a_stretch_is_in_the_log(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("stretching", daily("10:00"))
    plan()
    assert writes(alice, "done") == ["Well done. Thank you for telling us."]
    assert standing(alice) == {"stretch_done": "yes"}


def test_done_out_of_the_blue_is_thanked_for_and_logs_nothing(alice: cast.Person) -> None:
    assert writes(alice, "done") == ["Well done. Thank you for telling us."]
    assert standing(alice) == {}


def test_report_is_the_last_week_in_numbers_and_says_who_has_the_rest(alice: cast.Person) -> None:
    has_days(alice, "pain", 6, 5, 7, 6)
    assert writes(alice, "report") == ["Last 7 days, on average: pain 6. Your clinic can see your whole log."]


def test_report_promises_no_more_than_there_is(alice: cast.Person) -> None:
    [said] = writes(alice, "report")
    assert said.startswith("There are no check-in numbers from the last 7 days.")


# ---- LATER


def questions() -> list[str]:
    return list(OutboundMessage.objects.filter(kind="question").order_by("id").values_list("body", flat=True))


def decided(origin: str) -> list[tuple[str, str]]:
    return list(Occurrence.objects.filter(origin=origin).order_by("id").values_list("outcome", "reason"))


def test_a_check_in_that_was_put_off_comes_again_when_it_was_said(asked: cast.Person) -> None:
    assert writes(asked, "in an hour") == ["All right, we will ask again around 11:05 AM today."]
    plan(64)
    assert len(questions()) == 1
    plan(65)
    assert len(questions()) == 2


def test_what_was_answered_meanwhile_is_not_asked_again(asked: cast.Person) -> None:
    writes(asked, "later")
    writes(asked, "6 7 4", 20)
    plan(90)
    assert len(questions()) == 1
    assert decided("snooze") == [("skip", "too_late")]


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("remind me at 4", "4 PM today"),
        ("remind me at 6:30", "6:30 PM today"),
        ("remind me at 11", "11 AM today"),
        ("remind me at 4am", "10 AM tomorrow"),
        ("remind me at 09:00", "10 AM tomorrow"),
    ],
)
def test_an_hour_means_the_next_one_of_that_name_unless_they_say_which(
    asked: cast.Person, text: str, until: str
) -> None:
    assert writes(asked, text) == [f"All right, we will ask again around {until}."]


def test_later_said_twice_asks_again_once(asked: cast.Person) -> None:
    writes(asked, "later")
    writes(asked, "later", 30)
    plan(180)
    assert len(questions()) == 2


@pytest.mark.parametrize("done", ["6 7 4", "skip"])
def test_there_is_nothing_to_put_off_once_it_is_answered(asked: cast.Person, done: str) -> None:
    writes(asked, done)
    assert writes(asked, "later", 6) == ["There is nothing to put off now. Reply PAUSE for a rest from texts."]


def test_a_reminder_is_put_off_as_a_reminder(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("hydration", daily("10:00"))
    plan()
    assert writes(alice, "busy") == ["All right, we will remind you around 11:05 AM today."]


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("remind me on wednesday", "Wednesday 10 AM"),
        ("ask me friday", "Friday 10 AM"),
        ("ask me again on monday", "March 9"),
        ("in 3 days", "Thursday 10 AM"),
    ],
)
def test_a_day_that_they_name_is_the_day_it_comes_and_they_hear_what_comes_before(
    asked: cast.Person, text: str, until: str
) -> None:
    [said] = writes(asked, text)
    assert said.startswith(f"All right, {until} it is. Until then your texts come as planned. Reply PAUSE")
    assert decided("snooze") == [], "it comes by itself on that day"


def test_a_weekly_check_in_comes_on_the_day_that_they_name(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("check_in", daily("10:00") | {"days": "FREQ=WEEKLY;BYDAY=MO"})
    plan()
    assert writes(alice, "remind me on thursday") == ["All right, we will ask again around Thursday 9 AM."]
    plan(60 * 24 * 3 - 61)
    assert len(questions()) == 1
    plan(60 * 24 * 3 - 60)
    assert len(questions()) == 2


def test_tomorrow_means_the_check_in_of_tomorrow_and_not_two(asked: cast.Person) -> None:
    assert writes(asked, "ask me tomorrow") == ["All right, we will ask again around 10 AM tomorrow."]
    plan(60 * 24)
    assert len(questions()) == 2


def test_nothing_is_put_off_into_quiet_hours(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("check_in", daily("20:00") | {"days": "FREQ=WEEKLY;BYDAY=MO"})
    plan(60 * 10)
    assert writes(alice, "in 2 hours", 60 * 10 + 5) == ["All right, we will ask again around 8 AM tomorrow."]
    plan(60 * 12 + 5)
    assert len(questions()) == 1
    plan(60 * 22)
    assert len(questions()) == 2


def test_a_moment_too_soon_after_the_last_text_is_not_promised(asked: cast.Person) -> None:
    assert writes(asked, "in 10 min") == ["All right, we will ask again around 11 AM today."]
    plan(60)
    assert len(questions()) == 2


def test_who_has_had_their_texts_for_today_is_promised_no_other(asked: cast.Person) -> None:
    asked.patient.daily_cap = 1
    asked.patient.save()
    [said] = writes(asked, "later")
    assert said.endswith("we will not ask again. You can still answer any time.")
    assert decided("snooze") == []
    assert writes(asked, "6 7 4", 90) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


def test_what_is_still_to_come_today_counts_before_a_promise(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("check_in", daily("10:00"))
        alice.has_schedule("hydration", daily("11:30"))
        alice.has_schedule("stretching", daily("12:30"))
    plan()
    [said] = writes(alice, "in 4 hours")
    assert said.startswith("All right. You have had your texts for today")
    [said] = writes(alice, "in an hour", 6)
    assert said == "All right, we will ask again around 11:06 AM today."


# ---- While texts rest


@pytest.mark.parametrize("text", ["start", "join", "later", "in an hour", "pace 20 5"])
def test_while_texts_rest_nothing_is_promised_that_would_not_come(asked: cast.Person, text: str) -> None:
    writes(asked, "pause 2 days")
    assert writes(asked, text, 6) == [
        "Your texts rest until Wednesday 10:05 AM. Reply RESUME to get them sooner, STOP to end them."
    ]
    assert not Occurrence.objects.filter(outcome="hold").exists()


def test_other_hours_are_noted_while_texts_rest(alice: cast.Person) -> None:
    writes(alice, "pause 2 days")
    [said] = writes(alice, "time 9am", 6)
    assert "Your rest lasts until they change it." in said


def test_a_flare_that_is_told_of_while_texts_rest_is_noted_and_promises_nothing(alice: cast.Person) -> None:
    writes(alice, "pause 2 days")
    [said] = writes(alice, "flare", 6)
    assert said.startswith("That sounds hard. We have noted it. Your texts rest until Wednesday")
    [said] = writes(alice, "better", 7)
    assert said.startswith("Good to hear. Your texts rest until Wednesday")


def test_resume_says_so_where_nothing_rested(alice: cast.Person) -> None:
    assert writes(alice, "resume")[0].startswith("Your texts are not resting")


# ---- Fewer, another time, none of one kind


def complaints() -> list[tuple[str, str]]:
    return list(InboxItem.objects.order_by("id").values_list("why", "closing"))


def is_held(who: cast.Person) -> bool:
    return bool(patients.running_pauses(who.patient, clock.now()))


@pytest.mark.parametrize("text", ["fewer", "resume", "pause until friday", "stop"])
def test_who_says_what_they_want_after_a_complaint_has_settled_it(alice: cast.Person, text: str) -> None:
    writes(alice, "you text me way too much")
    writes(alice, text, 6)
    assert complaints() == [("complaint", "cleared")]
    with clock.at(MONDAY + timedelta(minutes=7)):
        held = {pause.why for pause in patients.running_pauses(alice.patient, clock.now())}
    assert held == {"pause until friday": {"rest"}, "stop": {"complaint"}}.get(text, set())


def test_another_hour_settles_the_complaint_and_waits_for_staff_itself(alice: cast.Person) -> None:
    writes(alice, "you text me way too much")
    writes(alice, "time", 6)
    assert complaints() == [("complaint", "cleared"), ("complaint", "")]
    [said] = writes(alice, "fewer", 7)
    assert "once your clinic has changed the hours" in said
    assert complaints()[1] == ("complaint", ""), "the hours are still to be changed"
    with clock.at(MONDAY + timedelta(minutes=8)):
        assert is_held(alice)
    writes(alice, "resume", 9)
    assert complaints()[1] == ("complaint", "cleared")


def test_who_only_asks_for_another_hour_goes_on_getting_texts_until_it_is_changed(alice: cast.Person) -> None:
    [said] = writes(alice, "time 10:30")
    assert "Until they change it your texts come as before." in said
    with clock.at(MONDAY + timedelta(minutes=6)):
        assert not is_held(alice)
    assert complaints() == [("complaint", "")], "staff still see the wish"


def test_where_there_is_no_less_to_give_the_complaint_stays_and_nothing_comes(alice: cast.Person) -> None:
    alice.patient.daily_cap = 1
    alice.patient.save()
    writes(alice, "you text me way too much")
    [said] = writes(alice, "fewer", 6)
    assert "No texts come for now." in said
    assert complaints() == [("complaint", "")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("no more stretch texts", "stretch texts"),
        ("stop the water ones", "water texts"),
        ("no more sleep texts", "sleep texts"),
    ],
)
def test_the_end_of_one_kind_names_it(asked: cast.Person, text: str, named: str) -> None:
    assert writes(asked, text) == [f"Done: no more {named}. Your other texts go on. Reply STOP to end all of them."]


def test_the_end_of_one_kind_holds_for_texts_and_mails(alice: cast.Person) -> None:
    mailbox = addresses.connect(alice.patient, "email", "alice@example.net")
    consent.record(mailbox, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    writes(alice, "no more water texts")
    assert not consent.present(mailbox).allows("hydration")
    assert consent.present(mailbox).allows("stretching")


def test_the_end_of_one_kind_promises_no_others_while_they_rest(asked: cast.Person) -> None:
    writes(asked, "pause 2 days")
    assert writes(asked, "no more water texts", 6) == [
        "Done: no more water texts. Your texts rest until Wednesday 10:05 AM. "
        "Reply RESUME to get them sooner, STOP to end them."
    ]
    writes(asked, "you text me way too much", 7)
    [said] = writes(asked, "no more massage texts", 8)
    assert said.startswith("Done: no more massage texts. No texts come until you tell us more.")


def test_the_end_of_one_kind_shows_nothing_on_a_discreet_phone(alice: cast.Person) -> None:
    alice.patient.privacy = "discreet"
    alice.patient.save()
    assert writes(alice, "no more massage texts") == ["Done: no more of those texts."]


def test_whatever_is_said_of_a_rest_fits_one_text() -> None:
    until = words.RESTING_UNTIL.replace("{until}", "Wednesday 10:05 AM")
    by_hand = words.HELD_BY_HAND.replace("{emergency}", "911")
    rests = (words.RESTING, until, words.HELD_FOR_WISH, words.HELD_FOR_TIME, by_hand)
    ended = [words.TOPIC_STOPPED.replace("{a}", topic) for topic in words.TOPICS.values()]
    back = [text.replace("{sender}", "S" * 20) for text in (words.BACK_AT_REST, words.IN_AT_REST)]
    for said in (*ended, *back, on_request.NOTED_IN_FLARE, on_request.GOOD_TO_HEAR):
        assert all(measure(f"{said} {rest}").segments == 1 for rest in rests), said


# ---- FLARE and BETTER


def test_in_a_flare_one_reminder_a_day_is_the_most_and_the_check_in_still_comes(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("hydration", daily("11:00"))
        alice.has_schedule("stretching", daily("13:00"))
        alice.has_schedule("check_in", daily("15:00"))
    [said] = writes(alice, "flare")
    assert "at most one reminder a day" in said
    for minutes in (61, 181, 301):
        plan(minutes)
    decided = {o.category: o.reason for o in Occurrence.objects.all()}
    assert decided == {"hydration": "due", "stretching": "flare", "check_in": "due"}


def test_better_ends_it_and_five_days_do_too(alice: cast.Person) -> None:
    writes(alice, "flare")
    [said] = writes(alice, "better", 60)
    assert said.startswith("Good to hear.")
    assert Flare.objects.get().ended_at == MONDAY + timedelta(minutes=60)
    writes(alice, "flare", 70)
    assert Flare.objects.latest("id").ended_at == MONDAY + timedelta(days=5, minutes=70)


def test_resume_ends_a_flare(alice: cast.Person) -> None:
    writes(alice, "flare")
    writes(alice, "resume", 30)
    assert Flare.objects.get().ended_at == MONDAY + timedelta(minutes=30)


# ---- PACE, TIP, STRETCH


def test_a_timer_rings_twice_whatever_else_came_today(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("hydration", daily("10:00"))
    plan()
    [said] = writes(alice, "pace 20 5", 2)
    assert said == "All right. In 20 minutes we text you to rest, for about 5 minutes. Go gently until then."
    plan(22)
    plan(27)
    bodies = [text.body for text in alice.texts()[-2:]]
    assert bodies[0].startswith("Alice, time to rest now, for about 5 minutes.")
    assert bodies[1].startswith("Alice, your rest is over.")


def test_a_new_timer_ends_the_one_before(alice: cast.Person) -> None:
    writes(alice, "pace")
    writes(alice, "pace 30", 10)
    assert Occurrence.objects.filter(outcome="hold").count() == 2
    assert Occurrence.objects.filter(reason="asked_anew").count() == 2


def test_a_tip_comes_at_once_and_another_one_next_time(alice: cast.Person) -> None:
    ensure_defaults()
    [first] = writes(alice, "tip")
    [second] = writes(alice, "tip", 9)
    assert first != second
    assert OutboundMessage.objects.latest("id").text_code.startswith("EDU")


def test_a_stretch_comes_as_the_moves_and_then_when_to_stop(alice: cast.Person) -> None:
    moves, stop = writes(alice, "stretch neck")
    assert moves.startswith("1) Sit tall.")
    assert "Stop if" in stop
    first, second = OutboundMessage.objects.order_by("id")
    assert first.due_at < second.due_at


def test_in_a_flare_the_stretch_is_the_lying_down_one(alice: cast.Person) -> None:
    writes(alice, "flare")
    moves, _ = writes(alice, "stretch neck", 6)
    assert moves.startswith("Lie or sit with your head held up.")


def test_stretch_alone_means_the_part_that_hurts_or_asks_for_one(alice: cast.Person) -> None:
    [asked] = writes(alice, "stretch")
    assert asked.startswith("Which part?")
    SymptomEntry.objects.create(
        patient=alice.patient, metric="body_areas", word="head,hip_l", at=MONDAY, zone="UTC", local_date=MONDAY.date()
    )
    moves, _ = writes(alice, "stretch", 6)
    assert moves.startswith("1) Sit. Rest one ankle")


def test_nobody_is_sent_to_stretch_within_a_day_of_an_emergency(alice: cast.Person) -> None:
    writes(alice, "my chest hurts")
    [said] = writes(alice, "stretch neck", 60)
    assert said.startswith("No stretching for now")
    assert len(writes(alice, "stretch neck", 60 * 25)) == 2


def test_a_numb_part_is_left_alone_until_somebody_has_seen_to_it(alice: cast.Person) -> None:
    writes(alice, "my hands are numb")
    assert writes(alice, "stretch hands", 60 * 25)[0].startswith("No stretching for now")
    assert len(writes(alice, "stretch neck", 60 * 25 + 1)) == 2


def test_a_medicine_question_gets_the_one_answer_there_is(alice: cast.Person) -> None:
    [said] = writes(alice, "can I take ibuprofen with lyrica?")
    assert said.startswith("We can't advise on medicines")


# ---- Questions about the texts themselves


@pytest.mark.parametrize(
    "text",
    [
        "how do i change the time these come?",
        "can I change the time",
        "is there a way to move my texts to the evening?",
        "can i change how often you text me?",
    ],
)
def test_who_asks_how_to_change_their_texts_is_told_the_words_for_it(alice: cast.Person, text: str) -> None:
    assert writes(alice, text) == [words.TO_CHANGE]


def test_who_asks_when_their_texts_come_hears_when_the_next_one_is_planned(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        alice.has_schedule("hydration", daily("11:00"))
        alice.has_schedule("stretching", daily("15:30"))
    assert writes(alice, "when do my texts come")[0].startswith("Your next text is planned for 11 AM today.")
    writes(alice, "no more water texts", 6)
    assert "planned for 3:30 PM today." in writes(alice, "what time do you text me?", 7)[0]
    writes(alice, "pause 2 days", 8)
    assert writes(alice, "when do they come?", 9)[0].startswith("Your texts rest until Wednesday 10:08 AM.")


def test_who_asks_when_their_texts_come_and_has_none_hears_so(alice: cast.Person) -> None:
    assert writes(alice, "when is my next text?") == [words.NONE_PLANNED]


@pytest.mark.parametrize(
    "text", ["what can i say here", "What can I write?", "what are the commands", "how does this work"]
)
def test_who_asks_what_to_write_is_told(alice: cast.Person, text: str) -> None:
    assert writes(alice, text) == [words.TO_WRITE]


def test_such_a_question_costs_an_open_check_in_nothing(asked: cast.Person) -> None:
    assert words.TO_WRITE in writes(asked, "what can i say here?")
    assert writes(asked, "6 7 4", 6) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


def test_such_a_question_beside_the_numbers_is_answered_as_well(asked: cast.Person) -> None:
    said = writes(asked, "6 7 4. how do i change the time these come?")
    assert said == ["Thank you. Saved: pain 6, tired 7, sleep 4.", words.TO_CHANGE]


@pytest.mark.parametrize(
    "text",
    [
        "when is my next visit?",
        "can I change the time of my appointment?",
        "when do you send the results?",
        "what should I say to my doctor?",
    ],
)
def test_all_other_questions_are_for_the_clinic(alice: cast.Person, text: str) -> None:
    assert "We can't answer questions here" in writes(alice, text)[0]


def test_a_question_that_names_a_medicine_is_a_medicine_question_first(alice: cast.Person) -> None:
    assert writes(alice, "can i change the time these come to after my pills?")[0].startswith("We can't advise on med")
