"""What a mail provider calls to say, through django-anymail's own webhook."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from reminders import clock, links
from reminders.delivery import claims
from reminders.domain.delivery import Status
from reminders.domain.values import Lane
from reminders.links import Purpose
from reminders.models import Address, Attempt, ConsentEvent, InboundMessage, OutboundMessage, Receipt, Sender
from tests import cast
from tests.capabilities.test_email import mailbox, put
from tests.cast import MONDAY

pytestmark = pytest.mark.django_db(transaction=True)
SECRET = "provider:a long and random word"


@pytest.fixture(autouse=True)
def listening(settings: Any) -> Iterator[None]:
    settings.ROOT_URLCONF = "reminders.web.mail_events"
    settings.ANYMAIL = {"WEBHOOK_SECRET": SECRET}
    with clock.at(MONDAY):
        yield


@pytest.fixture
def sent() -> OutboundMessage:
    """A mail that the provider took."""
    message = put(mailbox(cast.person("Alice", at=cast.clinic(is_demo=False)), "alice@example.net"))
    claimed = claims.claim(message.sender_id, list(Lane), 1)
    assert claimed is not None
    OutboundMessage.objects.filter(pk=message.pk).update(status=Status.ACCEPTED, provider_id="m-1", lease_until=None)
    return message


def says(secret: str = SECRET, **event: Any) -> int:
    login = {"authorization": f"Basic {base64.b64encode(secret.encode()).decode()}"}
    answer = Client(enforce_csrf_checks=True).post(
        "/postmark/tracking/", json.dumps(event), content_type="application/json", headers=login
    )
    return answer.status_code


def bounce(**changes: Any) -> dict[str, Any]:
    return {
        "RecordType": "Bounce", "Type": "HardBounce", "TypeCode": 1, "MessageID": "m-1", "ID": 42,
        "Email": "alice@example.net", "BouncedAt": "2026-03-02T15:01:00Z", "Details": "smtp;550 5.1.1 no such user",
        "Description": "The server was unable to deliver your message.", "Metadata": {},
    } | changes  # fmt: skip


def test_a_bounce_finds_its_message_and_its_mailbox(sent: OutboundMessage) -> None:
    assert says(**bounce()) == 200
    sent.refresh_from_db()
    assert (sent.status, sent.reason) == ("undelivered", "bad_address")
    assert Address.objects.get(pk=sent.address_id).unreachable_at is not None


def test_it_is_found_by_the_word_that_went_along_too(sent: OutboundMessage) -> None:
    OutboundMessage.objects.filter(pk=sent.pk).update(provider_id="", status=Status.UNCONFIRMED)
    word = Attempt.objects.get().token
    assert says(**bounce(MessageID="m-9", Metadata={"attempt": word})) == 200
    sent.refresh_from_db()
    assert (sent.status, sent.provider_id) == ("undelivered", "m-9")


def test_a_complaint_withdraws_consent_once(sent: OutboundMessage) -> None:
    for _ in range(2):
        assert says(**bounce(RecordType="SpamComplaint", Type="SpamComplaint", TypeCode=512)) == 200
    assert ConsentEvent.objects.filter(kind="withdrawn", basis="complaint").count() == 1


def test_who_does_not_know_the_secret_is_refused(sent: OutboundMessage) -> None:
    assert says("provider:guess", **bounce()) == 400
    assert Receipt.objects.count() == 0


def test_whether_it_was_opened_is_not_kept(sent: OutboundMessage) -> None:
    assert (
        says(RecordType="Open", MessageID="m-1", ReceivedAt="2026-03-02T15:01:00Z", Recipient="alice@example.net")
        == 200
    )
    assert Receipt.objects.count() == 0


# ---- What people answered


def answers(text: str, to: str, secret: str = SECRET, **changes: Any) -> int:
    """Call as Postmark does with a mail that came in."""
    login = {"authorization": f"Basic {base64.b64encode(secret.encode()).decode()}"}
    mail = {
        "From": "alice@example.net", "FromFull": {"Email": "alice@example.net", "Name": "Alice", "MailboxHash": ""},
        "To": to, "ToFull": [{"Email": to, "Name": "", "MailboxHash": ""}], "CcFull": [], "BccFull": [],
        "OriginalRecipient": to, "Subject": "Re: Your reminder", "MessageID": "22c74902-a0c1-4511-804f-341342852c90",
        "Date": "Mon, 2 Mar 2026 10:01:00 -0500", "TextBody": text, "HtmlBody": "", "Tag": "",
        "Headers": [{"Name": "Message-ID", "Value": "<1@mail.example.net>"}], "Attachments": [],
    } | changes  # fmt: skip
    answer = Client(enforce_csrf_checks=True).post(
        "/postmark/inbound/", json.dumps(mail), content_type="application/json", headers=login
    )
    return answer.status_code


def test_an_answer_by_the_providers_call_is_taken_in_once(sent: OutboundMessage) -> None:
    to = links.mailbox(Purpose.REPLY, sent.pk, Sender.objects.get(pk=sent.sender_id).value)
    assert [answers("6 7 4", to), answers("6 7 4", to)] == [200, 200]
    [kept] = InboundMessage.objects.all()
    assert (kept.body.strip(), kept.patient, kept.tie) == ("6 7 4", sent.patient, "mailbox")


def test_an_answer_without_the_secret_is_refused(sent: OutboundMessage) -> None:
    assert answers("STOP", "care@example.org", secret="guessed:word") == 400
    assert not InboundMessage.objects.exists()


def test_a_holiday_notice_by_the_providers_call_is_told_apart(sent: OutboundMessage) -> None:
    to = links.mailbox(Purpose.REPLY, sent.pk, Sender.objects.get(pk=sent.sender_id).value)
    assert answers("I am away", to, Headers=[{"Name": "Auto-Submitted", "Value": "auto-replied"}]) == 200
    assert InboundMessage.objects.get().automatic
