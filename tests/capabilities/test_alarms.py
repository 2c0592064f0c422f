"""Staff hear by e-mail when the sending is in trouble: at least once, and not every five minutes."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection

from reminders import clock
from reminders.delivery import alarms, dispatch, receipts
from reminders.domain.alarms import MANY, AlarmKind
from reminders.domain.delivery import Status
from reminders.models import Alarm, Attempt, Clinic, OutboundMessage, Sender, StaffMember
from tests import cast
from tests.cast import MONDAY
from tests.fake_smtp import FakeSmtp, live_through, serving

from .test_email import mailbox, put

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]


class Broken(EmailBackend):
    """A mail server that is away."""

    def send_messages(self, messages: Any) -> int:
        raise ConnectionRefusedError


@pytest.fixture
def server(settings: Any) -> Iterator[FakeSmtp]:
    with serving() as fake:
        live_through(fake, settings)
        yield fake


@pytest.fixture
def clinic(server: FakeSmtp) -> Clinic:
    return cast.clinic("Fibro Center", is_demo=False)


@pytest.fixture
def coordinator(clinic: Clinic) -> Any:
    user = get_user_model().objects.create_user("carla", "carla@example.org")
    StaffMember.objects.create(user=user, clinic=clinic)
    return user


def stop_sending(clinic: Clinic, server: FakeSmtp, name: str = "Alice") -> OutboundMessage:
    """Let the clinic's sender meet a server that wants another login."""
    message = put(mailbox(cast.person(name, at=clinic), f"{name}@example.net".lower()))
    server.will("mail", "530 5.7.0 log in first")
    dispatch.run()
    return message


def later(seconds: int = 3600) -> None:
    gone = f"interval '{seconds} seconds'"
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE reminders_sender SET circuit_open_until = circuit_open_until - {gone}")  # noqa: S608
        cursor.execute(f"UPDATE reminders_alarm SET try_at = try_at - {gone}")  # noqa: S608
        cursor.execute(f"UPDATE reminders_outboundmessage SET retry_at = retry_at - {gone}")  # noqa: S608


def test_staff_hear_of_a_sender_that_has_stopped(clinic: Clinic, coordinator: Any, server: FakeSmtp) -> None:
    stop_sending(clinic, server)
    assert alarms.sweep() == 1
    [heard] = mail.outbox
    sender = Sender.objects.get(clinic=clinic, channel="email")
    assert heard.to == ["carla@example.org"]
    assert heard.subject == f"Sending has stopped (sender {sender.pk})"
    assert f"https://texts.example.org/admin/reminders/sender/{sender.pk}/change/" in heard.body
    raw = heard.message().as_string().lower()
    for word in ("fibro", "alice", "time for water", "pain"):
        assert word not in raw
    assert heard.message()["Message-ID"].endswith("@example.org>")
    assert heard.message()["Auto-Submitted"] == "auto-generated"


def test_they_hear_once_however_often_it_is_tried_again(clinic: Clinic, coordinator: Any, server: FakeSmtp) -> None:
    stop_sending(clinic, server)
    alarms.sweep()
    for _ in range(3):
        later()
        server.will("mail", "530 5.7.0 log in first")
        dispatch.run()
        alarms.sweep()
    assert len(mail.outbox) == 1
    assert Alarm.objects.count() == 1


def test_they_hear_again_when_it_stops_anew(clinic: Clinic, coordinator: Any, server: FakeSmtp) -> None:
    message = stop_sending(clinic, server)
    alarms.sweep()
    later()
    dispatch.run()  # mended
    message.refresh_from_db()
    assert message.status == Status.ACCEPTED
    assert Sender.objects.get(clinic=clinic, channel="email").circuit_reason == ""
    assert Alarm.objects.get().over_at is not None
    stop_sending(clinic, server, "Bob")
    alarms.sweep()
    assert len(mail.outbox) == 2


def test_what_went_through_before_it_opened_does_not_close_it(clinic: Clinic, server: FakeSmtp) -> None:
    """Two mails in flight: one opens the circuit, the other's acceptance is recorded afterwards."""
    stop_sending(clinic, server)
    bob = put(mailbox(cast.person("Bob", at=clinic), "bob@example.net"))
    Attempt.objects.create(message=bob, number=1, token="t")
    from reminders.channels.base import Accepted
    from reminders.delivery import results
    from reminders.delivery.stream import Result
    from reminders.domain.delivery import Evidence

    attempt = Attempt.objects.get(message=bob)
    OutboundMessage.objects.filter(pk=bob.pk).update(status=Status.SENDING, current_attempt=attempt)
    results.record([Result(bob.pk, attempt.pk, Evidence.NONE, Accepted("m-1"), None)])
    assert Sender.objects.get(clinic=clinic, channel="email").circuit_reason
    assert Alarm.objects.get().over_at is None


def test_a_mail_to_staff_that_fails_is_tried_until_it_is_taken(
    clinic: Clinic, coordinator: Any, server: FakeSmtp, settings: Any
) -> None:
    stop_sending(clinic, server)
    works, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, f"{__name__}.Broken"
    assert alarms.sweep() == 0
    settings.EMAIL_BACKEND = works
    assert alarms.sweep() == 0  # not at once
    later(60)
    assert alarms.sweep() == 1
    assert len(mail.outbox) == 1


def test_without_any_way_to_mail_it_stays_to_be_told(
    clinic: Clinic, coordinator: Any, server: FakeSmtp, settings: Any
) -> None:
    stop_sending(clinic, server)
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert alarms.sweep() == 0
    assert Alarm.objects.get().told_at is None


def test_where_a_clinic_has_nobody_the_operators_hear(clinic: Clinic, server: FakeSmtp) -> None:
    get_user_model().objects.create_superuser("root", "root@example.org")
    get_user_model().objects.create_user("gone", "gone@example.org", is_active=False)
    other = get_user_model().objects.create_user("dora", "dora@example.org")
    StaffMember.objects.create(user=other, clinic=cast.clinic("Elsewhere", is_demo=False))
    stop_sending(clinic, server)
    alarms.sweep()
    assert [heard.to for heard in mail.outbox] == [["root@example.org"]]


def test_a_demo_tells_nobody(server: FakeSmtp) -> None:
    demo = cast.clinic("Demo")
    get_user_model().objects.create_superuser("root", "root@example.org")
    alarms.start(AlarmKind.CIRCUIT, [Sender.objects.filter(clinic=demo).values_list("pk", flat=True)[0]])
    alarms.sweep()
    assert mail.outbox == []


def test_a_message_that_may_have_gone_twice_is_told_once_a_day(clinic: Clinic, coordinator: Any) -> None:
    for number in range(3):
        message = put(mailbox(cast.person(f"P{number}", at=clinic), f"p{number}@example.net"))
        Attempt.objects.create(message=message, number=1, token=f"t{number}")
        for twice in ("one", "other"):
            receipts.record(token=f"t{number}", provider_id=f"{twice}{number}", word="sent", status=Status.SENT)
    alarms.sweep()
    assert [heard.subject.partition(" (")[0] for heard in mail.outbox] == ["A message may have gone out twice"]
    with clock.at(MONDAY + timedelta(days=2)):
        alarms.sweep()
    assert Alarm.objects.get().over_at is not None


def test_many_unknown_outcomes_are_told_while_they_last(clinic: Clinic, coordinator: Any) -> None:
    people = [mailbox(cast.person(f"P{number}", at=clinic), f"p{number}@example.net") for number in range(MANY)]
    messages = [put(one) for one in people]
    unconfirmed = {"status": Status.UNCONFIRMED, "settled_at": MONDAY}
    OutboundMessage.objects.filter(pk__in=[one.pk for one in messages[1:]]).update(**unconfirmed)
    assert alarms.sweep() == 0
    OutboundMessage.objects.update(**unconfirmed)
    assert alarms.sweep() == 1
    assert alarms.sweep() == 0
    with clock.at(MONDAY + timedelta(hours=2)):
        alarms.sweep()
    assert Alarm.objects.get().over_at is not None
    assert len(mail.outbox) == 1
