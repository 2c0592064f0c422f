"""Somebody writes of danger: what they are answered, who is told, and who is told next."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from itertools import count
from threading import Barrier, Thread
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction

from reminders import clock
from reminders.conversation import hearing, receive, router
from reminders.conversation.receive import Incoming
from reminders.delivery import dispatch
from reminders.domain.escalation import WHILE_STAFFED
from reminders.domain.triage import TEXTS, Flag, ReplyKey
from reminders.enrolment import addresses, consent, patients
from reminders.errors import InvalidInput
from reminders.models import (
    Address,
    Agenda,
    Alert,
    AlertNotice,
    Attempt,
    Clinic,
    ContactPoint,
    InboundMessage,
    Installation,
    OutboundMessage,
    Patient,
    SafetyContact,
    Schedule,
    Sender,
    SimulatedText,
    UsualSymptom,
)
from reminders.planning import planner
from reminders.safety import assess, contacts, drill, escalate, reaching, replies
from tests import cast
from tests.cast import MONDAY, daily

# The simulator writes on a connection of its own, as a provider would.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
_ids = count(1)
NIGHT = MONDAY.replace(hour=8)  # three in the morning in New York


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice")


def writes(who: cast.Person, text: str, *, minutes: float = 0, at: datetime = MONDAY) -> InboundMessage:
    with clock.at(at + timedelta(minutes=minutes)):
        kept = receive.simulate(who.patient, "sms", text, f"SM{next(_ids)}")
        assert kept is not None
        return InboundMessage.objects.get(pk=kept.pk)


def plan() -> None:
    due = Agenda.objects.filter(next_due_at__lte=clock.now())
    planner.plan_people(list(due.values_list("pk", flat=True)), clock.now())


def sweep(minutes: float, at: datetime = MONDAY) -> int:
    AlertNotice.objects.update(try_at=at - timedelta(days=1))
    with clock.at(at + timedelta(minutes=minutes)):
        return escalate.sweep()


def weather(**odds: float) -> None:
    Installation.row()
    Installation.objects.update(simulator={"odds": odds, "deadline_seconds": 1})


def answers_to(who: cast.Person) -> list[str]:
    return [message.body for message in who.texts() if message.kind in ("safety", "confirmation")]


def told() -> list[tuple[str, str]]:
    """Who was told, in which way, in order."""
    notices = AlertNotice.objects.filter(alert__is_test=False).order_by("id").select_related("contact")
    return [(notice.contact.name, notice.channel) for notice in notices]


def the_alert() -> Alert:
    """The one alert that there is, the daily test aside."""
    return Alert.objects.get(is_test=False)


EVERY_FLAG = [
    (Flag.CHEST_PAIN, "my chest hurts", "emergency"),
    (Flag.BREATHING, "i can't breathe", "emergency"),
    (Flag.STROKE_SIGNS, "my face is drooping", "emergency"),
    (Flag.SUDDEN_WEAKNESS, "my leg just gave out", "emergency"),
    (Flag.CANT_MOVE, "i can't move my left arm", "emergency"),
    (Flag.NUMBNESS, "my hands are numb", "emergency"),
    (Flag.BLADDER_BOWEL, "i lost control of my bladder", "emergency"),
    (Flag.COLLAPSE, "i passed out this morning", "emergency"),
    (Flag.HEAD_INJURY, "i fell and hit my head", "emergency"),
    (Flag.SEVERE_HEADACHE, "worst headache of my life", "emergency"),
    (Flag.OTHER_EMERGENCY, "the bleeding will not stop", "emergency"),
    (Flag.OVERDOSE, "i took too many pills", "crisis"),
    (Flag.SELF_HARM, "i want to die", "crisis"),
    (Flag.DISTRESS, "i can't cope anymore", "care"),
    (Flag.VIOLENCE, "my husband is hitting me", "violence"),
    (Flag.PROGRESSIVE_WEAKNESS, "my grip is getting weaker every week", "doctor"),
    (Flag.PROLONGED_CRAMPS, "one cramp for over two hours", "doctor"),
]


@pytest.mark.parametrize(("flag", "words", "key"), EVERY_FLAG, ids=[flag.value for flag, *_ in EVERY_FLAG])
def test_every_flag_is_answered_with_its_text_and_tells_staff(
    alice: cast.Person, flag: Flag, words: str, key: str
) -> None:
    writes(alice, words, at=NIGHT)
    with clock.at(NIGHT):
        dispatch.run((0,))
    [answer] = OutboundMessage.objects.filter(kind="safety")
    assert answer.body == TEXTS[ReplyKey(key)].format(emergency="911", crisis_line="988")
    assert answer.status == "accepted"
    alert = the_alert()
    assert flag in alert.flags
    assert (alert.status, alert.patient, alert.unheard) == ("open", alice.patient, "")
    assert told() == [("Nurse Nan", "email")]


def test_every_flag_is_in_that_table() -> None:
    assert {flag for flag, *_ in EVERY_FLAG} == set(Flag)


def test_a_pause_holds_no_safety_text_up(alice: cast.Person) -> None:
    patients.pause([alice.patient], None, asked_by="patient")
    writes(alice, "i want to die")
    dispatch.run()
    assert SimulatedText.objects.get().body.startswith("We are glad you told us.")


@pytest.mark.parametrize("words", ["i want to die", "chest pain going down my arm"])
def test_no_reminder_follows_on_words_of_danger_for_a_day(alice: cast.Person, words: str) -> None:
    alice.has_schedule(rule=daily("10:30"))
    writes(alice, words)
    for minutes, reminders in ((31, 0), (24 * 60 - 1, 0), (24 * 60 + 31, 1)):
        with clock.at(MONDAY + timedelta(minutes=minutes)):
            plan()
        assert [text.kind for text in alice.texts()].count("reminder") == reminders


def test_a_text_that_was_about_to_go_does_not_follow_on_words_of_danger(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=10)):
        alice.has_schedule(rule=daily("10:00"))
    plan()
    writes(alice, "i want to die")
    assert [text.status for text in alice.texts() if text.kind == "reminder"] == ["cancelled"]


def test_a_sad_day_or_a_usual_symptom_stops_no_reminders(alice: cast.Person) -> None:
    usual(alice)
    writes(alice, "i feel so hopeless")
    writes(alice, "hands are numb again")
    assert not patients.running_pauses(alice.patient, MONDAY)


def test_words_of_danger_leave_a_rest_of_their_own_alone_and_resume_ends_both(alice: cast.Person) -> None:
    patients.pause([alice.patient], MONDAY + timedelta(days=3), asked_by="patient")
    writes(alice, "i want to die")
    writes(alice, "really, i want to die", minutes=60)
    pauses = patients.running_pauses(alice.patient, clock.now())
    assert sorted(pause.ends_at - MONDAY for pause in pauses if pause.ends_at) == [
        timedelta(hours=25),
        timedelta(days=3),
    ]
    patients.resume([alice.patient])
    assert not patients.running_pauses(alice.patient, clock.now())


def test_an_hours_pause_makes_the_rest_after_danger_no_shorter(alice: cast.Person) -> None:
    writes(alice, "chest pain going down my arm")
    patients.pause([alice.patient], MONDAY + timedelta(hours=1), asked_by="patient")
    assert patients.rests_after_danger_until(alice.patient, MONDAY) == MONDAY + timedelta(hours=24)


def test_stop_and_danger_in_one_message_get_one_text_with_the_emergency_number(alice: cast.Person) -> None:
    writes(alice, "STOP. I want to die")
    [confirmation] = alice.texts()
    assert confirmation.kind == "confirmation"
    assert "911" in confirmation.body
    assert "988" in confirmation.body
    alert = the_alert()
    assert alert.unheard == assess.STOPPED_NOW
    assert Address.objects.get().suppressed_at is not None


def test_after_a_stop_nothing_is_sent_and_staff_are_told_to_reach_them_otherwise(alice: cast.Person) -> None:
    writes(alice, "stop")
    writes(alice, "i want to die", minutes=60)
    dispatch.run()
    assert [message.kind for message in alice.texts()] == ["confirmation"]
    assert the_alert().unheard == assess.OPTED_OUT


def test_a_stop_that_the_provider_confirmed_is_not_confirmed_again(alice: cast.Person) -> None:
    sender = Sender.objects.get(channel="sms")
    number = alice.point.address.value or ""
    receive.store(Incoming("sms", "SMx", sender.value, number, "Stop", MONDAY, provider_heard="stop"))
    assert alice.texts() == []
    assert Address.objects.get().suppressed_because == "provider"


def test_a_second_stop_is_not_confirmed_a_second_time(alice: cast.Person) -> None:
    writes(alice, "stop")
    writes(alice, "STOP!!", minutes=3)
    assert len(alice.texts()) == 1


def test_repeated_danger_gathers_in_one_alert_that_tells_again(alice: cast.Person) -> None:
    writes(alice, "i can't cope anymore")
    sweep(0)
    writes(alice, "i want to die", minutes=4)
    alert = the_alert()
    assert (alert.times_flagged, alert.level) == (2, "crisis")
    assert told() == [("Nurse Nan", "email")] * 2


def test_twenty_messages_before_anybody_could_be_told_are_one_notice(alice: cast.Person) -> None:
    for minute in range(20):
        writes(alice, "i want to die", minutes=minute / 60)
    assert the_alert().times_flagged == 20
    assert told() == [("Nurse Nan", "email")]


def test_writing_again_and_again_does_not_keep_the_next_contact_from_being_told(alice: cast.Person) -> None:
    SafetyContact.objects.create(clinic=alice.patient.clinic, name="Doctor Di", email="di@x.example", position=2)
    for minute in (0, 5, 10, 14):
        writes(alice, "i want to die", minutes=minute)
        sweep(minute)
    sweep(15.1)
    assert ("Doctor Di", "email") in told()


def test_the_fixed_text_comes_again_after_ten_minutes_and_not_before(alice: cast.Person) -> None:
    writes(alice, "i want to die")
    dispatch.run()
    writes(alice, "i want to die", minutes=9)
    assert len(answers_to(alice)) == 1
    writes(alice, "i want to die", minutes=11)
    assert len(answers_to(alice)) == 2


def test_another_danger_gets_its_own_text_at_once(alice: cast.Person) -> None:
    writes(alice, "i want to die")
    writes(alice, "i took too many pills and my chest hurts", minutes=1)
    assert len(answers_to(alice)) == 2


@pytest.mark.parametrize(
    ("first", "then", "names"),
    [
        ("i want to die", "i took too many pills", "took pills"),
        ("i can't cope anymore", "my chest hurts", "Chest pain"),
        ("my hands are numb", "i can't breathe", "trouble breathing"),
    ],
)
def test_what_is_worse_or_new_is_answered_at_once_and_staff_hear_of_it(
    alice: cast.Person, first: str, then: str, names: str
) -> None:
    writes(alice, first)
    sweep(0)
    writes(alice, then, minutes=2)
    assert len(answers_to(alice)) == 2
    assert names in answers_to(alice)[1]
    assert told() == [("Nurse Nan", "email")] * 2
    writes(alice, f"{first}, {then}", minutes=3)
    assert len(answers_to(alice)) == 2, "both have been answered"


def test_a_usual_symptom_said_twice_is_answered_once(alice: cast.Person) -> None:
    usual(alice)
    writes(alice, "my hands are numb")
    writes(alice, "my hands are still numb", minutes=1)
    assert len(answers_to(alice)) == 1


def test_a_text_that_never_arrived_does_not_count_as_said(alice: cast.Person) -> None:
    writes(alice, "i want to die")
    OutboundMessage.objects.update(status="failed")
    writes(alice, "i want to die", minutes=1)
    assert len(answers_to(alice)) == 2


# ---- Who is told, and who next


def test_nobody_answers_and_the_next_is_told_at_15_30_and_60_minutes_then_every_hour(alice: cast.Person) -> None:
    clinic = alice.patient.clinic
    SafetyContact.objects.create(
        clinic=clinic, name="Doctor Di", email="di@x.example", phone="+15005550177", position=2
    )
    writes(alice, "i can't breathe")
    dispatch.run()
    sweep(0)
    sweep(14.9)
    assert told() == [("Nurse Nan", "email")]
    sweep(15)
    assert told()[1:] == [("Doctor Di", "email"), ("Doctor Di", "sms")]
    sweep(29)
    assert len(told()) == 3
    sweep(30)
    everybody = [("Nurse Nan", "email"), ("Doctor Di", "email"), ("Doctor Di", "sms")]
    assert told()[3:] == everybody
    sweep(60)
    assert told()[6:] == everybody
    sweep(119)
    assert len(told()) == 9
    sweep(120)
    assert told()[9:] == everybody
    [text, *_] = OutboundMessage.objects.filter(kind="alert")
    assert text.body == "Daily Care: 1 message needs you now. Please open the admin."
    assert the_alert().step == 5


def second_contact(alice: cast.Person) -> None:
    SafetyContact.objects.create(clinic=alice.patient.clinic, name="Doctor Di", email="di@x.example", position=2)


def test_where_the_text_to_the_first_is_refused_the_next_is_told_at_once(alice: cast.Person) -> None:
    SafetyContact.objects.update(phone="+15005550177")
    second_contact(alice)
    writes(alice, "i can't breathe")
    dispatch.run()
    weather(bad_address=1)
    sweep(0)
    dispatch.run()
    sweep(0.2)
    assert told() == [("Nurse Nan", "email"), ("Nurse Nan", "sms"), ("Doctor Di", "email")]
    sweep(1)
    assert len(told()) == 3
    notice = AlertNotice.objects.get(channel="sms")
    assert reaching.said(notice, MONDAY + timedelta(minutes=1)) == (
        "Could not reach Nurse Nan by text: the provider says that this address cannot be reached: please check it."
    )


def test_where_nobody_takes_the_text_for_two_minutes_the_next_is_told(alice: cast.Person) -> None:
    SafetyContact.objects.update(phone="+15005550177")
    second_contact(alice)
    writes(alice, "i can't breathe")
    weather(later=1)
    sweep(0)
    dispatch.run()
    sweep(1.9)
    assert ("Doctor Di", "email") not in told()
    sweep(2)
    assert ("Doctor Di", "email") in told()


def test_a_mail_that_fails_twice_is_as_good_as_none_and_the_next_is_told(alice: cast.Person) -> None:
    Clinic.objects.update(is_demo=False)  # the simulator carries no mail of a live clinic
    second_contact(alice)
    writes(alice, "i can't breathe")
    sweep(0)
    sweep(0.2)
    assert told() == [("Nurse Nan", "email")], "many servers take the second try only"
    sweep(1)
    sweep(1.2)
    assert told() == [("Nurse Nan", "email"), ("Doctor Di", "email")]
    notice = AlertNotice.objects.filter(contact__name="Nurse Nan", alert__is_test=False)[0]
    assert reaching.said(notice, MONDAY) == (
        "Could not reach Nurse Nan by e-mail: no e-mail is configured: set EMAIL_CHANNEL."
    )


def test_with_everybody_out_of_reach_it_goes_on_at_its_times_and_not_in_a_storm(alice: cast.Person) -> None:
    Clinic.objects.update(is_demo=False)
    second_contact(alice)
    writes(alice, "i can't breathe")
    for minutes in range(5):
        sweep(minutes)
    before = len(told())
    assert ("Doctor Di", "email") in told()
    for minutes in range(5, 16):
        sweep(minutes)
    assert len(told()) == before


def test_a_text_to_staff_of_unknown_fate_is_sent_once_more(alice: cast.Person) -> None:
    SafetyContact.objects.update(phone="+15005550177")
    writes(alice, "i can't breathe")
    dispatch.run()
    weather(lost_before=1)
    sweep(0)
    dispatch.run()
    text = OutboundMessage.objects.get(kind="alert")
    assert text.status == "unknown"
    for seconds in (29, 31, 45):
        fly(text, seconds)
        sweep(0.5)
    weather()
    dispatch.run()
    assert OutboundMessage.objects.filter(kind="alert").count() == 2
    assert AlertNotice.objects.get(channel="sms").text.status == "accepted"  # type: ignore[union-attr]


def test_whoever_acknowledges_ends_it_and_the_second_is_told_so(alice: cast.Person) -> None:
    writes(alice, "i can't breathe")
    alert, nan, di = the_alert(), User.objects.create(username="nan"), User.objects.create(username="di")
    escalate.acknowledge(alert, nan, "Rang her. She is with her sister.")
    with pytest.raises(InvalidInput, match="nan has acknowledged this alert already"):
        escalate.acknowledge(alert, di, "")
    alert.refresh_from_db()
    assert alert.acknowledged_by == nan
    assert alert.note == "Mon 2 Mar 2026, 10:00, nan: Rang her. She is with her sister."
    sweep(200)
    assert len(told()) == 1
    writes(alice, "i can't breathe", minutes=300)
    assert Alert.objects.filter(status="open").count() == 1


def test_what_was_done_is_added_later_by_whoever_did_it_and_nothing_is_lost(alice: cast.Person) -> None:
    writes(alice, "i can't breathe")
    alert, nan, di = the_alert(), User.objects.create(username="nan"), User.objects.create(username="di")
    escalate.acknowledge(alert, nan)
    for minutes, who, words in (
        (12, nan, "rang her,\nshe is with her sister"),
        (90, di, "saw her\nMon 2 Mar 2026, 12:00, nan: all well"),
    ):
        with clock.at(MONDAY + timedelta(minutes=minutes)):
            escalate.add_note(alert, who, words)
    with pytest.raises(InvalidInput, match="Write what was done"):
        escalate.add_note(alert, di, " \n ")
    alert.refresh_from_db()
    assert str(alert.note).splitlines() == [
        "Mon 2 Mar 2026, 10:12, nan: rang her, she is with her sister",
        "Mon 2 Mar 2026, 11:30, di: saw her Mon 2 Mar 2026, 12:00, nan: all well",
    ]


def test_a_clinic_without_anybody_still_has_the_alert(alice: cast.Person) -> None:
    SafetyContact.objects.update(is_active=False)
    writes(alice, "i can't breathe")
    assert the_alert().status == "open"
    assert told() == []


# ---- Did the person get it?


def fly(message: OutboundMessage, seconds: int) -> None:
    """Let the database's clock stand some seconds after the try began."""
    Attempt.objects.filter(message=message).update(started_at=datetime.now(MONDAY.tzinfo) - timedelta(seconds=seconds))


def test_a_safety_text_of_unknown_fate_is_sent_once_more(alice: cast.Person) -> None:
    weather(lost_after=1)
    writes(alice, "i want to die")
    dispatch.run()
    message = OutboundMessage.objects.get(kind="safety")
    assert message.status == "unknown"
    fly(message, 29)
    sweep(0.4)
    assert len(answers_to(alice)) == 1
    fly(message, 31)
    sweep(0.5)
    sweep(0.6)
    weather()
    dispatch.run()
    assert len(answers_to(alice)) == 2
    assert answers_to(alice)[0] == answers_to(alice)[1]
    assert SimulatedText.objects.count() == 2
    sweep(3)
    assert the_alert().unheard == ""


def test_a_worker_that_was_killed_while_sending_costs_nobody_the_text(alice: cast.Person) -> None:
    weather(lost_before=1)
    writes(alice, "i want to die")
    dispatch.run()
    message = OutboundMessage.objects.get(kind="safety")
    OutboundMessage.objects.update(status="sending")
    fly(message, 31)
    sweep(0.6)
    weather()
    dispatch.run()
    assert SimulatedText.objects.count() == 1


def test_a_refused_safety_text_is_said_on_the_alert_and_staff_hear_again(alice: cast.Person) -> None:
    weather(bad_address=1)
    writes(alice, "i want to die")
    sweep(0)
    dispatch.run()
    sweep(0.1)
    assert the_alert().unheard == replies.NOT_HEARD
    sweep(0.2)
    assert told() == [("Nurse Nan", "email")] * 2


def test_two_minutes_with_a_provider_that_is_down_are_said_and_unsaid_when_it_got_through(alice: cast.Person) -> None:
    weather(later=1)
    writes(alice, "i want to die")
    dispatch.run()
    sweep(1.9)
    assert the_alert().unheard == ""
    sweep(2)
    assert the_alert().unheard == replies.NOT_HEARD
    weather()
    OutboundMessage.objects.update(retry_at=None)
    with clock.at(MONDAY + timedelta(minutes=3)):
        dispatch.run()
    sweep(3)
    assert the_alert().unheard == ""


def test_a_safety_text_goes_by_the_sender_that_works(alice: cast.Person) -> None:
    broken = Sender.objects.get(channel="sms")
    Sender.objects.filter(pk=broken.pk).update(circuit_open_until=datetime.now(MONDAY.tzinfo) + timedelta(minutes=5))
    other = Sender.objects.create(clinic=broken.clinic, channel="sms", value="+15005550123", rate=10, burst=10)
    writes(alice, "i want to die")
    assert OutboundMessage.objects.get(kind="safety").sender == other


# ---- Whatever breaks elsewhere


def break_on(table: str) -> None:
    """Have the database refuse new rows of a table, as a fault in the code that writes them would."""
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT broken CHECK (false) NOT VALID")


def mend(table: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT broken")


@pytest.fixture
def broken_outbox() -> Iterator[None]:
    break_on("reminders_outboundmessage")
    yield
    mend("reminders_outboundmessage")


@pytest.mark.usefixtures("broken_outbox")
def test_a_fault_in_the_outbox_costs_nobody_the_alert(alice: cast.Person) -> None:
    kept = writes(alice, "i want to die")
    assert Alert.objects.count() == 1
    assert kept.heard_at is None


def test_what_a_fault_kept_from_being_heard_is_heard_again_and_once(alice: cast.Person) -> None:
    break_on("reminders_alert")
    try:
        kept = writes(alice, "please stop texting me, i want to die")
        assert (kept.heard_at, Alert.objects.count()) == (None, 0)
        assert Address.objects.get().suppressed_at is not None, "the stop was heard all the same"
    finally:
        mend("reminders_alert")
    for _ in range(2):
        hearing.hear_again()
    assert the_alert().times_flagged == 1
    assert len(alice.texts()) == 1
    assert not InboundMessage.objects.filter(heard_at=None).exists()


def test_a_fault_in_looking_up_the_open_question_costs_nobody_the_alert(alice: cast.Person) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE reminders_checkin RENAME TO reminders_gone")
    try:
        kept = writes(alice, "i can't breathe")
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE reminders_gone RENAME TO reminders_checkin")
    assert Alert.objects.count() == 1
    assert OutboundMessage.objects.filter(kind="safety").count() == 1
    assert kept.heard_at is not None


def test_a_log_line_that_cannot_be_written_changes_nothing(alice: cast.Person, monkeypatch: pytest.MonkeyPatch) -> None:
    import logging

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(logging.getLogger("reminders"), "_log", refuse)
    kept = writes(alice, "i want to die")
    assert Alert.objects.count() == 1
    assert OutboundMessage.objects.filter(kind="safety").count() == 1
    assert kept.heard_at is not None


def test_a_message_that_nobody_can_read_was_heard_long_before(alice: cast.Person) -> None:
    writes(alice, "6 and i want to die")
    assert Alert.objects.count() == 1
    assert InboundMessage.objects.get().read_at is None


def test_a_stranger_who_cries_for_help_is_answered_and_their_clinic_told() -> None:
    home = cast.clinic("Elm")
    cast.clinic("Oak")
    sender = home.senders.get(channel="sms")
    receive.store(Incoming("sms", "SM1", sender.value, "+15005559876", "i want to die", MONDAY))
    alert = the_alert()
    assert (alert.clinic, alert.patient) == (home, None)
    assert OutboundMessage.objects.get(kind="safety").patient is None


def test_danger_written_to_a_number_that_is_no_longer_ours_reaches_the_clinic_that_wrote_last() -> None:
    home = cast.clinic("Elm")
    cast.clinic("Oak")
    somebody = cast.person("Ann", at=home)
    number = somebody.point.address.value or ""
    ContactPoint.objects.update(is_active=False)
    receive.store(Incoming("sms", "SM1", "+15005551111", number, "i can't breathe", MONDAY))
    assert the_alert().clinic == home


def test_danger_in_an_address_that_several_share_is_everybodys(alice: cast.Person) -> None:
    number = alice.point.address.value or ""
    ContactPoint.objects.update(label="Alice")
    bob = cast.person("Bob")
    addresses.connect(bob.patient, "sms", number, "Bob")
    sender = Sender.objects.filter(channel="sms").first()
    assert sender is not None
    receive.store(Incoming("sms", "SM1", sender.value, number, "i can't breathe", MONDAY))
    assert the_alert().patient is None
    assert OutboundMessage.objects.filter(kind="safety").count() == 1


# ---- Usual symptoms, staffed hours


def usual(alice: cast.Person) -> None:
    clinician = User.objects.create(username="di")
    UsualSymptom.objects.create(patient=alice.patient, flag=Flag.NUMBNESS, marked_by=clinician, marked_at=MONDAY)


def test_a_usual_symptom_is_answered_and_nobody_is_paged(alice: cast.Person) -> None:
    usual(alice)
    kept = writes(alice, "my hands are numb")
    assert len(answers_to(alice)) == 1
    assert Alert.objects.count() == 0
    assert kept.heard_at is not None


@pytest.mark.parametrize("words", ["my hands are suddenly numb", "left side of my face is numb", "numb, can't breathe"])
def test_a_usual_symptom_that_is_new_in_some_way_pages_staff(alice: cast.Person, words: str) -> None:
    usual(alice)
    writes(alice, words)
    assert Alert.objects.count() == 1


@pytest.mark.parametrize(("hour", "staffed"), [(15, True), (3, False)])
def test_only_while_somebody_is_there_a_text_says_that_the_clinic_was_told(
    alice: cast.Person, hour: int, staffed: bool
) -> None:
    Clinic.objects.update(opens=time(9), closes=time(17))
    writes(alice, "my grip is getting weaker every week", at=MONDAY.replace(hour=hour))
    [answer] = answers_to(alice)
    assert answer.startswith("Thank you. We told your clinic") is staffed


@pytest.mark.parametrize("words", ["i can't breathe", "i want to die", "my husband is hitting me"])
def test_where_minutes_count_nobody_is_told_that_anybody_was_told(alice: cast.Person, words: str) -> None:
    Clinic.objects.update(opens=time(9), closes=time(17))
    writes(alice, words)
    [answer] = answers_to(alice)
    assert "told" not in answer.replace("glad you told us", "")
    assert {ReplyKey.EMERGENCY, ReplyKey.CRISIS, ReplyKey.VIOLENCE}.isdisjoint(WHILE_STAFFED)


def test_a_usual_symptom_in_staffed_hours_claims_nothing_either(alice: cast.Person) -> None:
    Clinic.objects.update(opens=time(9), closes=time(17))
    UsualSymptom.objects.create(
        patient=alice.patient,
        flag=Flag.PROGRESSIVE_WEAKNESS,
        marked_by=User.objects.create(username="di"),
        marked_at=MONDAY,
    )
    writes(alice, "my grip is getting weaker every week")
    assert "told" not in answers_to(alice)[0]


# ---- Nobody is asked how they are where nobody would hear


def test_check_ins_need_somebody_who_hears_of_danger(alice: cast.Person) -> None:
    SafetyContact.objects.all().delete()
    with pytest.raises(InvalidInput, match="safety contact"):
        alice.has_schedule("check_in")


def test_the_last_contact_cannot_leave_while_there_are_check_ins(alice: cast.Person) -> None:
    alice.has_schedule("check_in", daily("10:00"))
    nan = SafetyContact.objects.get()
    with pytest.raises(InvalidInput, match="nobody else would be told"):
        contacts.retire(nan)
    SafetyContact.objects.create(clinic=nan.clinic, name="Di", email="di@x.example", position=2)
    contacts.retire(nan)


def test_the_database_itself_refuses_both() -> None:
    alice = cast.person("Alice")
    schedule = alice.has_schedule("check_in", daily("10:00"))
    with pytest.raises(IntegrityError, match="somebody must hear"):
        SafetyContact.objects.all().delete()
    with pytest.raises(IntegrityError, match="somebody must hear"):
        SafetyContact.objects.update(is_active=False)
    Schedule.objects.update(is_active=False)
    SafetyContact.objects.update(is_active=False)
    with pytest.raises(IntegrityError, match="nobody can be asked"), transaction.atomic():
        Schedule.objects.filter(pk=schedule.pk).update(is_active=True)


def test_nobody_who_is_asked_how_they_are_moves_to_where_nobody_listens(alice: cast.Person) -> None:
    schedule = alice.has_schedule("check_in", daily("10:00"))
    quiet = cast.clinic("Quiet")
    SafetyContact.objects.filter(clinic=quiet).update(is_active=False)
    alice.patient.clinic = quiet
    with pytest.raises(InvalidInput, match="Add a safety contact to Quiet first, or switch their check-ins off"):
        patients.save(alice.patient)
    with pytest.raises(IntegrityError, match="can move there"):
        Patient.objects.filter(pk=alice.patient.pk).update(clinic=quiet)
    Schedule.objects.filter(pk=schedule.pk).update(is_active=False)
    patients.save(alice.patient)
    assert Patient.objects.get().clinic == quiet
    with pytest.raises(IntegrityError, match="nobody can be asked"):
        Schedule.objects.filter(pk=schedule.pk).update(is_active=True)


def test_moving_somebody_and_switching_their_check_ins_on_at_once_ends_with_one_of_the_two(alice: cast.Person) -> None:
    schedule = alice.has_schedule("check_in", daily("10:00"), is_active=False)
    quiet = cast.clinic("Quiet")
    SafetyContact.objects.filter(clinic=quiet).delete()
    started, done = Barrier(2, timeout=10), []

    def do(change: Callable[[], object]) -> None:
        try:
            with transaction.atomic():
                change()
                started.wait()
            done.append(change)
        except IntegrityError:
            pass
        finally:
            connection.close()

    moves = Thread(target=do, args=[lambda: Patient.objects.filter(pk=alice.patient.pk).update(clinic=quiet)])
    asks = Thread(target=do, args=[lambda: Schedule.objects.filter(pk=schedule.pk).update(is_active=True)])
    for thread in (moves, asks):
        thread.start()
    for thread in (moves, asks):
        thread.join()
    assert len(done) == 1


def test_a_contact_may_be_replaced_within_one_transaction(alice: cast.Person) -> None:
    alice.has_schedule("check_in", daily("10:00"))
    with transaction.atomic():
        SafetyContact.objects.all().delete()
        SafetyContact.objects.create(clinic=alice.patient.clinic, name="Di", email="di@x.example")


# ---- The daily test of the way to staff


def test_the_way_to_staff_is_tested_once_a_day(alice: cast.Person) -> None:
    for minutes in (0, 1, 60, 23 * 60):
        sweep(minutes)
    assert Alert.objects.filter(is_test=True).count() == 1
    sweep(24 * 60)
    assert Alert.objects.filter(is_test=True).count() == 2
    assert told() == []


def test_a_test_whose_mail_does_not_go_out_is_told_by_text(alice: cast.Person) -> None:
    Clinic.objects.update(is_demo=False)  # the simulator carries no mail of a live clinic
    SafetyContact.objects.update(phone="+15005550177")
    sweep(0)
    sweep(14)
    assert OutboundMessage.objects.count() == 0
    sweep(15)
    sweep(16)
    [text] = OutboundMessage.objects.filter(kind="alert")
    assert text.body == "Daily Care: the daily test e-mail to staff did not go out. Please have it looked at."
    assert drill.failed(MONDAY + timedelta(minutes=16)).count() == 1


def test_words_in_a_reply_that_was_read_are_not_heard_twice(alice: cast.Person) -> None:
    writes(alice, "i want to die")
    router.read_pending()
    hearing.hear_again()
    assert the_alert().times_flagged == 1


def test_consent_given_by_staff_does_not_lift_a_stop(alice: cast.Person) -> None:
    writes(alice, "stop")
    consent.record(alice.point, consent.ConsentKind.GRANTED, basis="spoken", evidence="on the phone")
    assert Address.objects.get().suppressed_at is not None
