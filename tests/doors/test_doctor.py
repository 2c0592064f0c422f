"""The check-up says what is wrong and how to mend it, and nothing where all is well."""

from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.models.functions import Now

from reminders import clock
from reminders.conversation import receive
from reminders.models import (
    Address,
    Alert,
    AlertNotice,
    Clinic,
    InboundMessage,
    Installation,
    OutboundMessage,
    Patient,
    SafetyContact,
    Sender,
)
from reminders.planning import passes
from reminders.safety import escalate
from tests import cast
from tests.capabilities.test_delivery import put

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def working() -> cast.Person:
    """An installation where all is well."""
    person = cast.person("Alice")
    passes.beat_alive()
    passes.replan_after_new_zone_data()
    return person


def doctor(**options: Any) -> str:
    """Run the check-up, and return what it printed; its last line is the reason why it failed."""
    out = StringIO()
    try:
        call_command("doctor", stdout=out, **options)
    except CommandError as error:
        return f"{out.getvalue()}{error}"
    return out.getvalue()


def test_where_all_is_well_it_says_so() -> None:
    report = doctor()
    assert report.endswith("All is well.\n"), report
    for about in (
        "database",
        "migrations",
        "broker",
        "beat",
        "outbox",
        "replies",
        "alerts",
        "clinics",
        "zones",
        "names",
    ):
        assert f"ok     {about}: " in report
    assert doctor(quiet=True) == ""


def a_reply(**changes: Any) -> None:
    address = Address.objects.get(channel="sms")
    values = {
        "received_at": clock.now() - timedelta(minutes=10),
        "clinic": Clinic.objects.get(),
        "heard_at": clock.now(),
    }
    InboundMessage.objects.create(channel="sms", provider_id="SM1", address=address, body="hi", **values | changes)


def an_alert(**changes: Any) -> Alert:
    receive.store(
        receive.Incoming(
            "sms", "SM9", Sender.objects.get(channel="sms").value, "+15005550111", "i can't breathe", clock.now()
        )
    )
    InboundMessage.objects.update(read_at=clock.now())
    Alert.objects.update(**changes)
    return Alert.objects.get(is_test=False)


def late_message() -> None:
    OutboundMessage.objects.filter(pk=put(cast.Person(Patient.objects.get())).pk).update(
        due_at=clock.now() - timedelta(minutes=20)
    )


FAULTS: list[tuple[str, Callable[[], Any], str]] = [
    ("beat", lambda: Installation.objects.update(beat_at=None), "has never ticked. Start beat"),
    ("beat", lambda: Installation.objects.update(beat_at=Now() - timedelta(hours=3)), "last ticked 3 hours ago."),
    ("outbox", late_message, "a message has been due for 20 minutes. Start a worker"),
    ("replies", lambda: a_reply(), "1 are unread, the oldest for 10 minutes. Start a worker"),
    ("hearing", lambda: a_reply(heard_at=None, read_at=clock.now()), "could not be read for danger and for a stop."),
    ("reading", lambda: a_reply(failures=5, read_at=clock.now()), "1 replies of the last week broke the reader."),
    ("replies", lambda: a_reply(clinic=None, read_at=clock.now()), "1 of the last week belong to no clinic."),
    ("alerts", lambda: an_alert(opened_at=clock.now() - timedelta(hours=2)), "1 open, the oldest for 2 hours."),
    ("staff", lambda: an_alert(flagged_at=clock.now() - timedelta(minutes=3)), "1 notices have not gone out"),
    ("clinic", lambda: Sender.objects.update(is_active=False), "it has no sender. Add one"),
    ("clinic", lambda: SafetyContact.objects.update(is_active=False), "nobody is told when somebody writes of danger."),
    (
        "clinic",
        lambda: Clinic.objects.update(is_demo=False),
        "it is live, and its sms goes to the simulator, so nowhere.",
    ),
    ("clinic", lambda: Clinic.objects.update(sender_name="Fibro Care"), "'Fibro Care' gives the illness"),
    (
        "sender",
        lambda: Sender.objects.filter(channel="email").update(value="fibromyalgia@x.example"),
        "Use a neutral mailbox.",
    ),
    ("zones", lambda: Installation.objects.update(tzdata_version="1999a"), "plans rest on 1999a"),
    ("clock", lambda: Installation.objects.update(demo_offset=timedelta(days=2)), "is moved by 2 days."),
    (
        "sender",
        lambda: Sender.objects.filter(channel="sms").update(
            circuit_open_until=Now() + timedelta(hours=1), circuit_reason="The key was revoked."
        ),
        "is stopped: The key was revoked.",
    ),
]


@pytest.mark.parametrize(
    ("about", "happens", "says"), FAULTS, ids=[f"{about}-{n}" for n, (about, *_) in enumerate(FAULTS)]
)
def test_a_fault_is_a_line_with_its_mend_and_the_command_fails(
    about: str, happens: Callable[[], Any], says: str
) -> None:
    happens()
    report = doctor(quiet=True)
    [line] = [line for line in report.splitlines() if says in line]
    assert line.startswith(f"wrong  {about}")
    assert report.splitlines()[-1].endswith("wrong.")


def test_doubled_messages_and_many_unknown_ones_are_wrong(working: cast.Person) -> None:
    message = put(working)
    OutboundMessage.objects.filter(pk=message.pk).update(doubled=True, status="delivered", created_at=clock.now())
    assert "1 messages of the last week were taken twice." in doctor()


def test_whom_nobody_could_reach_of_an_open_alert_is_named_with_the_cause() -> None:
    alert = an_alert()
    AlertNotice.objects.update(tries=2, error="SMTPRecipientsRefused")
    assert (
        f"wrong  alert {alert.pk}: Could not reach Nurse Nan by e-mail: "
        "the mail server does not take mail for this address. Tell them by telephone"
    ) in doctor()


def test_a_daily_test_that_did_not_go_out_is_wrong() -> None:
    Clinic.objects.update(is_demo=False)
    with clock.at(clock.now() - timedelta(hours=1)):
        escalate.sweep()
    assert AlertNotice.objects.filter(sent_at=None).exists()
    assert "the daily test mail of 1 clinics has not gone out." in doctor()


def test_a_broker_that_is_gone_is_a_line(settings: Any) -> None:
    settings.REDIS_URL = "redis://127.0.0.1:1/0"
    assert "wrong  broker: it does not answer" in doctor()


def test_the_address_of_the_service_may_not_tell_what_it_is(settings: Any) -> None:
    settings.PUBLIC_BASE_URL = "https://fibroremind.example.org"
    settings.DEFAULT_FROM_EMAIL = "alerts@chronic-pain-fibromyalgia.example"
    report = doctor()
    assert "wrong  PUBLIC_BASE_URL: 'fibroremind.example.org' gives" in report
    assert "wrong  EMAIL_FROM: " in report
