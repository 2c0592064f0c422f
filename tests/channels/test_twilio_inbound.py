"""What an outage lost comes back from the provider's list, once, with the time at which it was written."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from reminders import clock
from reminders.conversation import receive, recovery, router
from reminders.conversation.receive import Incoming
from reminders.models import Agenda, Alarm, Alert, AlertFlagging, InboundMessage, Sender, SymptomEntry
from reminders.planning import planner
from tests import cast
from tests.capabilities.test_routing import asked
from tests.cast import MONDAY
from tests.fake_twilio.provider import ACCOUNT, AUTH_TOKEN
from tests.fake_twilio.running import Running, running

pytestmark = pytest.mark.django_db(transaction=True)
ALICE = "+15551230001"


@pytest.fixture
def fake(settings: Any) -> Iterator[Running]:
    with running() as one, clock.at(MONDAY):
        settings.SMS_CHANNEL = "twilio"
        settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKENS = ACCOUNT, [AUTH_TOKEN]
        settings.TWILIO_API_BASE_URL = one.url
        settings.DELIVERY_REQUEST_DEADLINE_SECONDS = 2
        yield one


@pytest.fixture
def ours(fake: Running) -> Sender:
    """The number of a live clinic that has listened until an hour ago."""
    home = cast.clinic(is_demo=False)
    sender = Sender.objects.get(clinic=home, channel="sms")
    Sender.objects.filter(pk=sender.pk).update(listened_at=MONDAY - timedelta(hours=1))
    fake.provider.change(list_lag=-10_000_000_000)  # its clock is not moved: it must not hide what is to come
    return sender


def wrote(fake: Running, to: Sender, words: str, minutes_ago: float, number: str = ALICE) -> str:
    return fake.provider.gets(words, number, to.value, (MONDAY - timedelta(minutes=minutes_ago)).timestamp()).sid


def recovered() -> list[tuple[str, datetime, bool]]:
    rows = InboundMessage.objects.order_by("received_at")
    return [(row.body, row.received_at, row.late) for row in rows]


def ago(minutes: float) -> datetime:
    return MONDAY - timedelta(minutes=minutes)


def test_what_never_reached_us_is_taken_in_once_with_its_own_time(fake: Running, ours: Sender) -> None:
    cast.person("Alice", ours.clinic, number=ALICE)
    wrote(fake, ours, "second", 30)
    wrote(fake, ours, "first", 50)
    assert recovery.recover() == 2
    assert recovered() == [("first", ago(50), True), ("second", ago(30), True)]
    assert Alarm.objects.get().kind == "late"
    assert recovery.recover() == 0
    assert len(recovered()) == 2


def test_what_came_by_itself_is_not_late(fake: Running, ours: Sender) -> None:
    sid = wrote(fake, ours, "6 7 4", 10)
    receive.store(Incoming("sms", sid, ours.value, ALICE, "6 7 4", ago(10)))
    assert recovery.recover() == 0
    assert recovered() == [("6 7 4", ago(10), False)]
    assert not Alarm.objects.exists()


def test_what_may_still_be_on_its_way_is_left_alone(fake: Running, ours: Sender) -> None:
    wrote(fake, ours, "just now", 1)
    assert recovery.recover() == 0
    with clock.at(MONDAY + timedelta(minutes=5)):
        assert recovery.recover() == 1


def test_our_own_texts_in_the_list_are_none_of_it(fake: Running, ours: Sender) -> None:
    wrote(fake, ours, "theirs", 10)
    sent = fake.provider.gets("ours", ours.value, ours.value, ago(9).timestamp())
    sent.direction = "outbound-api"
    assert recovery.recover() == 1


def test_words_of_danger_raise_an_alert_with_the_time_they_were_written(fake: Running, ours: Sender) -> None:
    cast.person("Alice", ours.clinic, number=ALICE)
    wrote(fake, ours, "i want to kill myself", 55)
    recovery.recover()
    assert Alert.objects.get().clinic == ours.clinic
    assert AlertFlagging.objects.get().at == ago(55)


def test_a_stop_that_was_lost_is_honoured(fake: Running, ours: Sender) -> None:
    alice = cast.person("Alice", ours.clinic, number=ALICE)
    wrote(fake, ours, "STOP", 20)
    recovery.recover()
    assert alice.point.address.suppressed_at is not None


def test_a_late_answer_is_filed_to_the_question_that_was_open_then(fake: Running, ours: Sender) -> None:
    alice = cast.person("Alice", ours.clinic, number=ALICE)
    asked(alice)  # at 10:00
    sid_time = (MONDAY + timedelta(hours=2)).timestamp()
    fake.provider.gets("6 7 4", ALICE, ours.value, sid_time)
    tomorrow = MONDAY + timedelta(hours=25)
    with clock.at(tomorrow - timedelta(hours=1)):
        planner.plan_people(list(Agenda.objects.values_list("pk", flat=True)), tomorrow - timedelta(hours=1))
    Sender.objects.filter(pk=ours.pk).update(listened_at=MONDAY)
    with clock.at(tomorrow):
        assert recovery.recover() == 1
        router.read_pending()
    assert {str(entry.local_date) for entry in SymptomEntry.objects.all()} == {"2026-03-02"}
    assert SymptomEntry.objects.get(metric="pain").value == "6"


def test_an_outage_of_more_than_a_day_brings_back_the_last_day(fake: Running, ours: Sender) -> None:
    Sender.objects.filter(pk=ours.pk).update(listened_at=MONDAY - timedelta(days=9))
    wrote(fake, ours, "long ago", 60 * 40)
    wrote(fake, ours, "yesterday", 60 * 23)
    assert recovery.recover() == 1


def test_a_new_senders_history_is_not_ours(fake: Running, ours: Sender) -> None:
    Sender.objects.filter(pk=ours.pk).update(listened_at=None)
    wrote(fake, ours, "to whoever had it before", 60)
    assert recovery.recover() == 0


def test_every_number_of_a_messaging_service_is_looked_at(fake: Running, ours: Sender) -> None:
    service = "MG" + "1" * 32
    Sender.objects.filter(pk=ours.pk).update(value=service)
    fake.provider.pools[service] = ["+15005550011", "+15005550012"]
    for number in fake.provider.pools[service]:
        fake.provider.gets(f"to {number}", ALICE, number, ago(10).timestamp())
    assert recovery.recover() == 2
    assert {row.sender_id for row in InboundMessage.objects.all()} == {ours.pk}


def test_more_than_a_page_is_read_to_its_end(fake: Running, ours: Sender) -> None:
    for number in range(1_050):
        text = fake.provider.gets(f"note {number}", ALICE, ours.value, ago(30 - number / 100).timestamp())
        text.direction = "outbound-api" if number % 100 else "inbound"
    assert recovery.recover() == 11


def test_a_list_that_cannot_be_read_is_read_later(fake: Running, ours: Sender, settings: Any) -> None:
    wrote(fake, ours, "6 7 4", 50)
    settings.TWILIO_API_BASE_URL = "http://127.0.0.1:9"
    assert recovery.recover() == 0
    settings.TWILIO_API_BASE_URL = fake.url
    with clock.at(MONDAY + timedelta(hours=20)):
        assert recovery.recover() == 1


def test_where_only_the_simulator_is_set_up_there_is_no_list(db: None) -> None:
    assert recovery.recover() == 0
