"""Staff hear of danger over a real mail server, whatever is down or killed in between."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest

from reminders import clock
from reminders.conversation import receive
from reminders.models import Alert, AlertNotice, Clinic, InboundMessage, SafetyContact, Sender
from reminders.safety import escalate, notices, reaching
from tests import cast, fake_postmark, fake_smtp
from tests.fake_smtp import FakeSmtp, serving
from tests.services.system import System, kill, wait_until

pytestmark = pytest.mark.django_db(transaction=True)

# What must stand in no mail, no subject and no sender: the words, the name, the number, the illness, the product.
SECRETS = ("die", "alice", "555", "fibro", "willow", "pain", "crisis", "self_harm")


@pytest.fixture
def post() -> Iterator[FakeSmtp]:
    with serving() as fake:
        yield fake


@pytest.fixture
def live(post: FakeSmtp, settings: Any) -> Clinic:
    """A live clinic whose staff are reached through the mail server."""
    settings.EMAIL_CHANNEL, settings.EMAIL_TIMEOUT = "smtp", 2
    settings.EMAIL_BACKEND = "reminders.channels.smtp.Backend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", post.port
    return cast.clinic("Willow Fibromyalgia Centre", is_demo=False)


def cry_for_help(clinic: Clinic, provider_id: str = "SM1") -> Alert:
    alice = cast.person("Alice", at=clinic)
    receive.simulate(alice.patient, "sms", "I want to die", provider_id)
    return Alert.objects.get(is_test=False)


def again() -> None:
    AlertNotice.objects.update(try_at=datetime(2026, 1, 1, tzinfo=UTC))


def test_the_mail_says_where_to_look_and_not_a_word_of_what_was_written(live: Clinic, post: FakeSmtp) -> None:
    alert = cry_for_help(live)
    assert notices.tell_staff() == 1
    [mail] = post.taken
    assert mail.to == ["nan@clinic.example"]
    assert mail.parsed["Subject"] == "A message needs you now"
    assert parseaddr(str(mail.parsed["From"])) == ("Daily Care", Sender.objects.get(channel="email").value)
    assert f"http://testserver/admin/reminders/alert/{alert.pk}/change/" in mail.part("plain")
    words = mail.content.decode().lower()
    assert [secret for secret in SECRETS if re.search(rf"\b{secret}", words)] == []
    assert mail.parsed["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(("ago", "late"), [(0, False), (180, True)])
def test_the_mail_says_late_only_where_the_words_reached_us_late(
    live: Clinic, post: FakeSmtp, ago: int, late: bool
) -> None:
    alice = cast.person("Alice", at=live)
    ours, theirs = live.senders.get(channel="sms").value, alice.point.address.value or ""
    written = clock.now() - timedelta(minutes=ago)
    receive.store(receive.Incoming("sms", "SM1", ours, theirs, "I want to die", written, late=late))
    notices.tell_staff()
    assert ("It was written 3 hours ago, and reached us late." in post.taken[0].part("plain")) is late
    assert ("late" in post.taken[0].part("plain")) is late


def test_a_mail_server_that_refuses_is_tried_again_until_it_takes_the_mail(live: Clinic, post: FakeSmtp) -> None:
    cry_for_help(live)
    post.will("rcpt", "451 4.7.1 later", "550 5.1.1 no such user")
    for _ in range(2):
        assert notices.tell_staff() == 0
        again()
    notice = AlertNotice.objects.get()
    assert (notice.sent_at, notice.tries, notice.error) == (None, 2, "SMTPRecipientsRefused")
    assert notices.tell_staff() == 1
    assert len(post.taken) == 1


def test_a_mail_server_that_hangs_holds_the_others_up_for_seconds_only(live: Clinic, post: FakeSmtp) -> None:
    cry_for_help(live)
    SafetyContact.objects.create(clinic=live, name="Di", email="di@clinic.example", position=2)
    [notice] = AlertNotice.objects.all()
    AlertNotice.objects.create(
        alert=notice.alert, contact=SafetyContact.objects.get(position=2), channel="email", number=9
    )
    post.will("mail", fake_smtp.HANG)
    began = time.monotonic()
    assert notices.tell_staff() == 1
    assert time.monotonic() - began < 8
    assert post.taken[0].to == ["di@clinic.example"]
    again()
    assert notices.tell_staff() == 1


def test_nobody_is_mailed_about_what_was_acknowledged_meanwhile(live: Clinic, post: FakeSmtp) -> None:
    alert = cry_for_help(live)
    escalate.acknowledge(alert, None, "")
    assert notices.tell_staff() == 0
    assert post.taken == []


def test_no_mail_leaves_a_demo_clinic(live: Clinic, post: FakeSmtp) -> None:
    Clinic.objects.update(is_demo=True)
    cry_for_help(live)
    assert notices.tell_staff() == 1
    assert post.taken == []


def test_the_daily_test_is_a_mail_of_its_own_words(live: Clinic, post: FakeSmtp) -> None:
    escalate.sweep()
    [mail] = post.taken
    assert mail.parsed["Subject"] == "Daily test: all is well"
    assert "nothing to do" in mail.part("plain")


def settings_for(post: FakeSmtp) -> dict[str, str]:
    return {"EMAIL_CHANNEL": "smtp", "EMAIL_URL": post.url, "EMAIL_TIMEOUT_SECONDS": "2"}


def test_with_the_broker_down_and_no_worker_nothing_is_lost(live: Clinic, post: FakeSmtp, tmp_path: Path) -> None:
    """The words, the alert and its notices commit together; whatever starts later finds them."""
    with clock.at(clock.now()):
        alert = cry_for_help(live)
    assert AlertNotice.objects.filter(alert=alert, sent_at=None).count() == 1
    with System(tmp_path, **settings_for(post)) as system:
        system.broker.stop()
        worker, _ = system.worker(), system.beat()
        assert not wait_until(lambda: bool(post.taken), 3)
        system.broker.start()
        assert wait_until(lambda: any("needs you now" in str(mail.parsed["Subject"]) for mail in post.taken), 40), (
            system.output()
        )
        kill(worker)
    assert InboundMessage.objects.get().heard_at is not None


def test_a_worker_killed_in_the_middle_of_a_mail_costs_nobody_the_notice(
    live: Clinic, post: FakeSmtp, tmp_path: Path
) -> None:
    cry_for_help(live)
    post.will("text", fake_smtp.HANG)
    with System(tmp_path, **settings_for(post) | {"EMAIL_TIMEOUT_SECONDS": "30"}) as system:
        first = system.script("from reminders.safety import notices; notices.tell_staff()")
        assert wait_until(lambda: AlertNotice.objects.filter(tries=1).exists(), 20), system.output()
        time.sleep(1)
        kill(first)
        assert AlertNotice.objects.get().sent_at is None
        again()  # a minute later
        system.script("from reminders.safety import notices; notices.tell_staff()")
        assert wait_until(lambda: AlertNotice.objects.filter(sent_at__isnull=False).exists(), 20), system.output()
    assert post.taken[-1].parsed["Subject"] == "A message needs you now"


def test_a_mail_provider_that_refuses_is_tried_again_until_it_takes_the_mail(live: Clinic, settings: Any) -> None:
    """What django-anymail raises is no error of the network: it must not cost anybody the notice."""
    with fake_postmark.serving() as provider:
        settings.EMAIL_BACKEND = "anymail.backends.postmark.EmailBackend"
        settings.ANYMAIL = {
            "POSTMARK_SERVER_TOKEN": "token",
            "POSTMARK_API_URL": f"http://127.0.0.1:{provider.port}/",
            "REQUESTS_TIMEOUT": (2, 2),
        }
        cry_for_help(live)
        provider.script += [(500, 0, "Internal error"), (422, 300, "Invalid 'To' address"), fake_postmark.RESET]
        for _ in range(3):
            assert notices.tell_staff() == 0
            again()
        notice = AlertNotice.objects.get()
        assert (notice.sent_at, notice.tries) == (None, 3)
        assert reaching.said(notice, clock.now()) == (
            "Could not reach Nurse Nan by e-mail: the mail provider refused it."
        )
        assert notices.tell_staff() == 1
        assert [mail["To"] for mail in provider.taken] == ["nan@clinic.example"]
