"""Our mailbox over real IMAP: every mail once, in whatever order things break."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection, connections

from reminders import clock, links
from reminders.conversation import mailbox
from reminders.domain.delivery import Status
from reminders.links import Purpose
from reminders.models import InboundMessage, Mailbox, MailboxMessage, OutboundMessage, Sender
from tests import cast, fake_imap
from tests.capabilities.test_email import mailbox as has_mailbox
from tests.capabilities.test_email import put
from tests.cast import MONDAY
from tests.fake_imap import FakeImap

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def server(settings: Any) -> Iterator[FakeImap]:
    with fake_imap.serving() as fake, clock.at(MONDAY):
        settings.MAILBOX_URL = fake.url
        settings.EMAIL_TIMEOUT = 1
        yield fake


@pytest.fixture
def asked(server: FakeImap) -> OutboundMessage:
    """A mail that Alice got."""
    message = put(has_mailbox(cast.person("Alice"), "alice@example.net"))
    OutboundMessage.objects.filter(pk=message.pk).update(status=Status.ACCEPTED)
    return message


def answer(to: OutboundMessage, words: str, number: int = 1) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Alice <alice@example.net>", "Re: Your reminder"
    mail["To"] = links.mailbox(Purpose.REPLY, to.pk, Sender.objects.get(pk=to.sender_id).value)
    mail["Message-ID"] = f"<{number}@mail.example.net>"
    mail.set_content(words)
    return mail.as_bytes()


def poll_now() -> int:
    """Poll without the wait that follows trouble."""
    with connection.cursor() as cursor:
        cursor.execute("UPDATE reminders_mailbox SET next_at = clock_timestamp()")
    return mailbox.poll()


def words() -> list[str]:
    return [inbound.body for inbound in InboundMessage.objects.order_by("id")]


def test_without_a_mailbox_nothing_happens(settings: Any) -> None:
    settings.MAILBOX_URL = ""
    assert mailbox.poll() == 0


def test_an_answer_is_taken_in_once_and_marked_as_seen(server: FakeImap, asked: OutboundMessage) -> None:
    mail = server.gets(answer(asked, "6 7 4"), MONDAY - timedelta(minutes=3))
    assert mailbox.poll() == 1
    [kept] = InboundMessage.objects.all()
    assert (kept.body.strip(), kept.patient, kept.tie) == ("6 7 4", asked.patient, "mailbox")
    assert kept.received_at == MONDAY - timedelta(minutes=3)
    assert mail.flags == {"\\Seen"}
    assert poll_now() == 0
    assert len(words()) == 1
    assert Mailbox.objects.get().last_uid == mail.uid
    assert "p@ss" not in Mailbox.objects.get().name


def test_a_mail_that_was_stored_but_not_marked_is_not_taken_in_again(server: FakeImap, asked: OutboundMessage) -> None:
    server.gets(answer(asked, "6 7 4"), MONDAY)
    server.read_only = True
    mailbox.poll()
    assert poll_now() == 0
    assert len(words()) == 1


def test_a_mail_that_comes_twice_counts_once(server: FakeImap, asked: OutboundMessage) -> None:
    server.gets(answer(asked, "6 7 4"), MONDAY)
    server.gets(b"Delivered-To: other@example.org\r\n" + answer(asked, "6 7 4"), MONDAY)
    mailbox.poll()
    assert len(words()) == 1
    assert list(MailboxMessage.objects.order_by("uid").values_list("outcome", flat=True)) == ["taken", "known"]


def test_a_mailbox_that_is_numbered_anew_loses_and_doubles_nothing(server: FakeImap, asked: OutboundMessage) -> None:
    server.gets(answer(asked, "one"), MONDAY, uid=41)
    server.gets(answer(asked, "two", 2), MONDAY, uid=57)
    mailbox.poll()
    server.gets(answer(asked, "three", 3), MONDAY)
    server.renumber()
    poll_now()
    assert [body.strip() for body in words()] == ["one", "two", "three"]
    assert (Mailbox.objects.get().uid_validity, Mailbox.objects.get().last_uid) == (2, 3)


def test_letters_of_years_ago_stay_what_they_were(server: FakeImap, asked: OutboundMessage) -> None:
    old = server.gets(answer(asked, "stop"), MONDAY - timedelta(days=400))
    server.gets(answer(asked, "6 7 4", 2), MONDAY)
    mailbox.poll()
    assert [body.strip() for body in words()] == ["6 7 4"]
    assert old.flags == set()


@contextmanager
def no_inbound() -> Iterator[None]:
    """Have the database refuse what was written by Alice: a fault that nobody thought of."""
    table = "ALTER TABLE reminders_inboundmessage"
    with connection.cursor() as cursor:
        cursor.execute(f"{table} ADD CONSTRAINT fault CHECK (tie <> 'mailbox')")
        yield
        cursor.execute(f"{table} DROP CONSTRAINT fault")


def test_a_mail_that_cannot_be_taken_in_does_not_hold_up_the_next(server: FakeImap, asked: OutboundMessage) -> None:
    bad = server.gets(answer(asked, "the bad one"), MONDAY)
    server.gets(b"From: zoe@example.net\nSubject: hello\n\nthe next", MONDAY)
    with no_inbound():
        assert mailbox.poll() == 2
        assert [body.strip() for body in words()] == ["hello\nthe next"]
        failed = MailboxMessage.objects.get(outcome="failed")
        assert (failed.uid, failed.trouble, bad.flags) == (bad.uid, "IntegrityError", {"\\Flagged"})
        for _ in range(9):
            poll_now()
        failed.refresh_from_db()
        assert failed.tries == 5  # then it is left to people
    MailboxMessage.objects.filter(pk=failed.pk).update(tries=1)
    poll_now()
    assert len(words()) == 2
    assert not MailboxMessage.objects.filter(outcome="failed").exists()


@pytest.mark.parametrize("trouble", ["breaks_at", "hangs_at"])
def test_a_mail_at_which_the_server_breaks_off_does_not_hold_up_the_next_for_ever(
    server: FakeImap, asked: OutboundMessage, trouble: str
) -> None:
    first = server.gets(answer(asked, "one"), MONDAY)
    server.gets(answer(asked, "two", 2), MONDAY)
    getattr(server, trouble).add(first.uid)
    mailbox.poll()
    assert "broke off" in Mailbox.objects.get().trouble
    poll_now()
    assert [body.strip() for body in words()] == ["two"]
    getattr(server, trouble).clear()
    poll_now()
    assert sorted(body.strip() for body in words()) == ["one", "two"]
    assert Mailbox.objects.get().trouble == ""


def test_a_mail_that_the_server_withholds_does_not_hold_up_the_next(server: FakeImap, asked: OutboundMessage) -> None:
    first = server.gets(answer(asked, "one"), MONDAY)
    server.gets(answer(asked, "two", 2), MONDAY)
    server.withholds.add(first.uid)
    assert mailbox.poll() == 2
    assert [body.strip() for body in words()] == ["two"]
    assert MailboxMessage.objects.get(outcome="failed").trouble == "the mail server does not hand it over"


def test_a_database_that_does_not_answer_leaves_the_mail_for_the_next_time(
    server: FakeImap, asked: OutboundMessage
) -> None:
    mail = server.gets(answer(asked, "6 7 4"), MONDAY)
    other = connections.create_connection("default")
    try:
        other.set_autocommit(False)
        with other.cursor() as busy, connection.cursor() as cursor:
            busy.execute("LOCK TABLE reminders_inboundmessage IN ACCESS EXCLUSIVE MODE")
            cursor.execute("SET lock_timeout = '100ms'")
            with pytest.raises(OperationalError):
                mailbox.poll()
            cursor.execute("RESET lock_timeout")
        other.rollback()
    finally:
        other.close()
    assert mail.flags == set()
    poll_now()
    assert len(words()) == 1


def test_a_refused_login_is_told_and_not_tried_over_and_over(server: FakeImap, asked: OutboundMessage) -> None:
    server.refuses_login = True
    mailbox.poll()
    assert "check the user and the password" in Mailbox.objects.get().trouble
    mailbox.poll()
    assert server.sessions == 1
    said = StringIO()
    with pytest.raises(CommandError):
        call_command("doctor", stdout=said)
    assert "wrong  mailbox: The mail server refuses the login" in said.getvalue()
    server.refuses_login = False
    server.gets(answer(asked, "6 7 4"), MONDAY)
    assert poll_now() == 1
    assert (Mailbox.objects.get().trouble, Mailbox.objects.get().trouble_since) == ("", None)


@pytest.mark.parametrize(
    ("url", "trouble"),
    [
        ("imap://u:p@127.0.0.1:9/INBOX", "cannot be reached"),
        ("imaps://u:p@127.0.0.1:{port}/INBOX", "cannot be reached"),
        ("imap://care%40example.org:p%40ss%2Fword@127.0.0.1:{port}/Nowhere", "There is no folder"),
    ],
)
def test_what_is_wrong_with_a_mailbox_is_said(server: FakeImap, settings: Any, url: str, trouble: str) -> None:
    settings.MAILBOX_URL = url.format(port=server.port)
    assert mailbox.poll() == 0
    assert trouble in Mailbox.objects.get().trouble


def test_a_huge_mail_is_read_as_far_as_its_words_go(server: FakeImap, asked: OutboundMessage) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "alice@example.net", "Re: Your reminder"
    mail["To"] = links.mailbox(Purpose.REPLY, asked.pk, Sender.objects.get(pk=asked.sender_id).value)
    mail.set_content("6 7 4")
    mail.add_attachment(b"\x00\xff" * 2_000_000, maintype="image", subtype="jpeg", filename="me.jpg")
    server.gets(mail.as_bytes(), MONDAY)
    mailbox.poll()
    assert [body.strip() for body in words()] == ["6 7 4"]
