"""Words that nobody claimed: somebody at the clinic says whose they are, and they count as if they had come so."""

import json
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.contrib.auth.models import User

from reminders import clock
from reminders.conversation import claiming, receive, rereading, router
from reminders.conversation.receive import Incoming
from reminders.domain.consent import ConsentKind
from reminders.enrolment import addresses, consent
from reminders.errors import InvalidInput
from reminders.models import (
    Agenda,
    Alert,
    ConsentEvent,
    InboundMessage,
    InboxItem,
    OutboundMessage,
    Sender,
    SymptomEntry,
    Understanding,
)
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]
_ids = count(1)
STRANGER = "+15551239999"
SHARED = "+15551239000"


@pytest.fixture
def ann() -> cast.Person:
    """Somebody who was just asked her three numbers."""
    one = cast.person("Ann")
    with clock.at(MONDAY - timedelta(hours=1)):
        one.has_schedule("check_in", daily("10:00"))
    Agenda.objects.update(next_due_at=MONDAY)
    planner.plan_people(list(Agenda.objects.values_list("pk", flat=True)), MONDAY)
    return one


@pytest.fixture
def nan() -> Any:
    return User.objects.create(username="nan")


def arrives(text: str, number: str = STRANGER, minutes: int = 5) -> InboxItem:
    sender = Sender.objects.get(channel="sms")
    with clock.at(MONDAY + timedelta(minutes=minutes)):
        receive.store(Incoming("sms", f"SM{next(_ids)}", sender.value, number, text, clock.now()))
        router.read(InboundMessage.objects.latest("id"))
    return InboxItem.objects.get(inbound=InboundMessage.objects.latest("id"), queue="inbox")


def log_of(who: cast.Person) -> dict[str, str]:
    return {entry.metric: entry.value for entry in SymptomEntry.objects.standing().filter(patient=who.patient)}


def test_numbers_from_a_phone_that_we_do_not_know_are_logged_once_somebody_says_whose_they_are(
    ann: cast.Person, nan: Any
) -> None:
    item = arrives("6 7 4")
    sent = OutboundMessage.objects.count()
    with clock.at(MONDAY + timedelta(hours=2)):
        claiming.attach(item, ann.patient, nan)

    assert log_of(ann) == {"pain": "6", "fatigue": "7", "sleep": "4"}
    reply = InboundMessage.objects.get()
    assert (reply.patient, reply.tie, reply.attached_by) == (ann.patient, "hand", nan)
    assert reply.attached_at == MONDAY + timedelta(hours=2)
    assert OutboundMessage.objects.count() == sent, "it may be another's phone"
    item.refresh_from_db()
    assert (item.closing, item.closed_by, item.patient) == ("attached", nan, ann.patient)


def test_both_readings_stay_and_the_newer_one_knows_what_was_asked(ann: cast.Person, nan: Any) -> None:
    claiming.attach(arrives("6 7 4"), ann.patient, nan)
    stranger, hers = Understanding.objects.order_by("id")
    assert (stranger.by_hand, hers.by_hand) == (False, True)
    assert "answers" not in json.loads(stranger.reading)
    assert json.loads(hers.reading)["answers"] == {"pain": 6, "fatigue": 7, "sleep": 4}
    assert list(rereading.reread(MONDAY - timedelta(days=1))) == []


def test_what_came_days_ago_is_filed_to_the_day_that_it_answered(ann: cast.Person, nan: Any) -> None:
    item = arrives("6 7 4")
    with clock.at(MONDAY + timedelta(days=1)):
        Agenda.objects.update(next_due_at=clock.now())
        planner.plan_people(list(Agenda.objects.values_list("pk", flat=True)), clock.now())
        claiming.attach(item, ann.patient, nan)
    assert {entry.local_date for entry in SymptomEntry.objects.all()} == {MONDAY.date()}


def test_a_question_stays_in_the_inbox_until_it_is_answered(ann: cast.Person, nan: Any) -> None:
    item = arrives("when is my next visit?")
    claiming.attach(item, ann.patient, nan)
    item.refresh_from_db()
    assert (item.why, item.patient, item.closed_at) == ("question", ann.patient, None)


def test_of_two_who_say_whose_it_is_the_second_is_told(ann: cast.Person, nan: Any) -> None:
    item = arrives("6 7 4")
    claiming.attach(item, ann.patient, nan)
    bob = cast.person("Bob")
    with pytest.raises(InvalidInput, match="It is Ann's"):
        claiming.attach(item, bob.patient, nan)
    assert log_of(bob) == {}


def test_nobody_of_another_clinic_can_be_meant(ann: cast.Person, nan: Any) -> None:
    item = arrives("6 7 4")
    other = cast.person("Bob", at=cast.clinic("Oak"))
    with pytest.raises(InvalidInput, match="another clinic"):
        claiming.attach(item, other.patient, nan)


def test_a_cry_for_help_from_a_phone_that_we_do_not_know_becomes_hers(ann: cast.Person, nan: Any) -> None:
    item = arrives("i want to die")
    claiming.attach(item, ann.patient, nan)
    assert Alert.objects.get().patient == ann.patient
    assert OutboundMessage.objects.filter(kind="safety").count() == 1


def test_no_more_of_one_topic_counts_wherever_she_is_reached(ann: cast.Person, nan: Any) -> None:
    item = arrives("too many texts about water, it is Ann")
    InboundMessage.objects.update(body="no more water texts")
    claiming.attach(item, ann.patient, nan)
    event = ConsentEvent.objects.get(kind=ConsentKind.WITHDRAWN)
    assert (event.patient, event.topic, event.address) == (ann.patient, "hydration", ann.point.address)


def sharer(name: str) -> cast.Person:
    one = cast.person(name, agreed=False)
    point = addresses.connect(one.patient, "sms", SHARED, name)
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return one


def test_what_we_asked_two_about_waits_at_the_desk_too_until_one_of_them_or_staff_say(nan: Any) -> None:
    flo, gus = sharer("Flo"), sharer("Gus")
    item = arrives("my legs ache", SHARED)
    assert InboundMessage.objects.get().asked_whose_at is not None
    claiming.attach(item, gus.patient, nan)
    assert InboundMessage.objects.get().patient == gus.patient
    assert flo.patient.inbound.count() == 0


def test_who_names_themselves_takes_it_out_of_the_inbox(nan: Any) -> None:
    sharer("Flo")
    gus = sharer("Gus")
    item = arrives("my legs ache", SHARED)
    with clock.at(MONDAY + timedelta(minutes=6)):
        sender = Sender.objects.get(channel="sms")
        receive.store(Incoming("sms", "SMgus", sender.value, SHARED, "Gus", clock.now()))
        router.read(InboundMessage.objects.latest("id"))
    item.refresh_from_db()
    assert (item.closing, item.closed_by, item.patient) == ("cleared", None, gus.patient)
