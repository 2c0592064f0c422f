"""From the outbox to a mailbox, once; and back again, when the mail comes back."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from reminders import links
from reminders.channels import mail_reports
from reminders.channels.mail_reports import Fate, MailReport
from reminders.delivery import dispatch, outbox, returns
from reminders.domain.consent import ConsentKind
from reminders.domain.delivery import MessageKind
from reminders.enrolment import addresses, consent
from reminders.links import Purpose
from reminders.models import Address, Attempt, ConsentEvent, ContactPoint, OutboundMessage, Receipt, Sender
from tests import cast, fake_smtp
from tests.capabilities.test_delivery import put as put_text
from tests.cast import MONDAY
from tests.channels.test_mail_reports import POSTFIX_UNKNOWN_USER, report
from tests.fake_smtp import FakeSmtp, live_through, serving

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]


@pytest.fixture
def server(settings: Any) -> Iterator[FakeSmtp]:
    """A mail server that live clinics send through."""
    with serving() as fake:
        live_through(fake, settings)
        yield fake


@pytest.fixture
def alice(server: FakeSmtp) -> ContactPoint:
    return mailbox(cast.person("Alice", at=cast.clinic(is_demo=False)), "alice@example.net")


def mailbox(person: cast.Person, address: str) -> ContactPoint:
    """Give somebody a mailbox that they have agreed to be written to at."""
    point = addresses.connect(person.patient, "email", address)
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return ContactPoint.objects.select_related("patient__clinic", "address").get(pk=point.pk)


def put(to: ContactPoint, words: str = "Time for water.") -> OutboundMessage:
    sender = Sender.objects.get(clinic=to.patient.clinic, channel="email")
    draft = outbox.Draft(
        clinic_id=to.patient.clinic_id, patient_id=to.patient_id, address_id=to.address_id, sender_id=sender.pk,
        channel="email", kind=MessageKind.REMINDER, category="hydration", body=words, subject="Your reminder",
        key=f"test:{OutboundMessage.objects.count()}", key_date=MONDAY.date(), due_at=MONDAY,
        expires_at=MONDAY + timedelta(minutes=30),
    )  # fmt: skip
    [pk] = outbox.put([draft]).values()
    return OutboundMessage.objects.get(pk=pk)


def status(message: OutboundMessage) -> tuple[str, str]:
    message.refresh_from_db()
    return message.status, message.reason


def test_a_mail_reaches_the_mailbox_with_words_that_lead_back(alice: ContactPoint, server: FakeSmtp) -> None:
    message = put(alice)
    dispatch.run()
    assert status(message) == ("accepted", "")
    [mail] = server.taken
    read = mail.parsed
    assert mail.to == ["alice@example.net"]
    assert links.read_mailbox(mail.sender) == (Purpose.BOUNCE, Attempt.objects.get().pk)
    assert links.read_mailbox(str(read["Reply-To"])) == (Purpose.REPLY, message.pk)
    assert links.unsign(Purpose.REPLY, str(read["Message-ID"]).strip("<>").partition("@")[0]) == message.pk
    assert f"https://texts.example.org{links.unsubscribe_path(alice.address_id)}" in str(read["List-Unsubscribe"])
    assert b"fibro" not in mail.content.lower()
    assert "Willow" not in mail.content.decode()  # the clinic's own name is for staff


def test_a_lost_answer_is_unconfirmed_and_never_sent_again(alice: ContactPoint, server: FakeSmtp) -> None:
    server.will("text", fake_smtp.TAKE_AND_RESET)
    message = put(alice)
    for _ in range(3):
        dispatch.run()
    assert status(message) == ("unconfirmed", "no_evidence")
    assert len(server.taken) == 1


def test_a_mail_after_an_unconfirmed_one_still_goes(alice: ContactPoint, server: FakeSmtp) -> None:
    server.will("text", fake_smtp.HANG)
    first, second = put(alice), put(alice, "Time to stretch.")
    dispatch.run()
    assert (status(first)[0], status(second)[0]) == ("unconfirmed", "accepted")


@pytest.mark.parametrize(
    ("step", "answer", "expected"),
    [
        ("rcpt", "451 4.7.1 greylisted", ("queued", "busy_provider")),
        ("rcpt", "550 5.1.1 no such user", ("failed", "bad_address")),
        ("text", "554 5.7.1 spam", ("failed", "refused")),
        ("mail", "530 5.7.0 log in first", ("queued", "")),
    ],
)
def test_every_refusal_has_its_reason(
    alice: ContactPoint, server: FakeSmtp, step: str, answer: str, expected: tuple[str, str]
) -> None:
    server.will(step, answer)
    message = put(alice)
    dispatch.run()
    assert status(message) == expected
    assert server.taken == []


def test_a_mail_server_that_hangs_does_not_hold_up_a_text(alice: ContactPoint, server: FakeSmtp) -> None:
    # The clinic is live and texts go nowhere here: what counts is when they are decided.
    server.will("text", *[fake_smtp.HANG] * 8)
    for number in range(8):
        put(mailbox(cast.person(f"P{number}", at=alice.patient.clinic), f"p{number}@example.net"))
    demo = cast.person("Bob", at=cast.clinic("Demo"))
    text = put_text(demo)
    dispatch.run()
    assert status(text)[0] == "accepted"
    ended = [attempt.message_id for attempt in Attempt.objects.order_by("finished_at")]
    assert len(ended) == 9
    assert ended[0] == text.pk


# ---- It comes back


@pytest.fixture
def sent(alice: ContactPoint) -> OutboundMessage:
    message = put(alice)
    dispatch.run()
    return message


def test_a_mail_to_nobody_comes_back_and_no_more_are_started(sent: OutboundMessage, server: FakeSmtp) -> None:
    waiting = put(ContactPoint.objects.get(address_id=sent.address_id))
    found = mail_reports.read(report(POSTFIX_UNKNOWN_USER, to=server.taken[0].sender))
    assert found is not None
    assert returns.record(found)
    assert status(sent) == ("undelivered", "bad_address")
    assert status(waiting) == ("suppressed", "bad_address")
    address = Address.objects.get(pk=sent.address_id)
    assert (address.unreachable_because, address.suppressed_at) == ("5.1.1", None)
    assert Receipt.objects.get().error_code == "5.1.1"


def test_a_mail_that_came_back_is_nobodys_wish_to_stop(sent: OutboundMessage) -> None:
    returns.record(MailReport(Fate.GONE, "5.1.1", message_id=sent.pk))
    point = ContactPoint.objects.select_related("patient", "address").get(address_id=sent.address_id)
    assert consent.present(point).given
    addresses.try_again(point.address)
    again = put(point)
    dispatch.run()
    assert status(again)[0] == "accepted"


def test_an_answer_still_goes_to_a_mailbox_that_seemed_gone(sent: OutboundMessage) -> None:
    returns.record(MailReport(Fate.GONE, "5.1.1", message_id=sent.pk))
    answer = put(ContactPoint.objects.get(address_id=sent.address_id))
    OutboundMessage.objects.filter(pk=answer.pk).update(unsolicited=False, kind=MessageKind.ANSWER, lane=0)
    dispatch.run()
    assert status(answer)[0] == "accepted"


def test_a_full_mailbox_returns_one_mail_and_keeps_the_next(sent: OutboundMessage) -> None:
    returns.record(MailReport(Fate.RETURNED, "5.2.2", message_id=sent.pk))
    assert status(sent) == ("undelivered", "returned")
    again = put(ContactPoint.objects.get(address_id=sent.address_id))
    dispatch.run()
    assert status(again)[0] == "accepted"


def test_a_complaint_ends_consent_and_counts_as_delivered(sent: OutboundMessage) -> None:
    for _ in range(2):
        returns.record(MailReport(Fate.COMPLAINED, message_id=sent.pk))
    assert status(sent) == ("delivered", "")
    point = ContactPoint.objects.select_related("patient", "address").get(address_id=sent.address_id)
    assert not consent.present(point).given
    assert ConsentEvent.objects.filter(kind="withdrawn", basis="complaint").count() == 1


def test_a_report_proves_that_an_unconfirmed_mail_had_gone(alice: ContactPoint, server: FakeSmtp) -> None:
    server.will("text", fake_smtp.TAKE_AND_RESET)
    message = put(alice)
    dispatch.run()
    assert returns.record(MailReport(Fate.DELIVERED, "2.0.0", attempt_id=Attempt.objects.get().pk))
    assert status(message) == ("delivered", "")


def test_a_delay_changes_nothing_and_a_late_bounce_outranks_it(sent: OutboundMessage) -> None:
    returns.record(MailReport(Fate.DELAYED, "4.4.1", message_id=sent.pk))
    assert status(sent) == ("accepted", "")
    returns.record(MailReport(Fate.RETURNED, "4.4.7", message_id=sent.pk))
    assert status(sent) == ("undelivered", "returned")
    returns.record(MailReport(Fate.DELAYED, "4.4.1", message_id=sent.pk))
    assert status(sent) == ("undelivered", "returned")


def test_the_same_report_twice_is_one(sent: OutboundMessage) -> None:
    gone = MailReport(Fate.GONE, "5.1.1", message_id=sent.pk)
    assert returns.record(gone)
    assert not returns.record(gone)
    assert Receipt.objects.count() == 1


@pytest.mark.parametrize(
    "stranger",
    [
        MailReport(Fate.GONE, attempt_id=2**40),
        MailReport(Fate.GONE, message_id=2**40),
        MailReport(Fate.GONE, token="nobody's"),
        MailReport(Fate.GONE, provider_id="nobody's"),
        MailReport(Fate.GONE),
    ],
)
def test_a_report_about_nothing_of_ours_changes_nothing(sent: OutboundMessage, stranger: MailReport) -> None:
    assert not returns.record(stranger)
    assert status(sent) == ("accepted", "")


def test_a_mailbox_that_the_server_does_not_know_is_not_written_to_again(alice: ContactPoint, server: FakeSmtp) -> None:
    server.will("rcpt", "550 5.1.1 no such user")
    first, waiting = put(alice), put(alice)
    dispatch.run()
    assert status(first) == ("failed", "bad_address")
    assert status(waiting) == ("suppressed", "bad_address")
    assert Address.objects.get(pk=alice.address_id).unreachable_because == "5.1.1"
