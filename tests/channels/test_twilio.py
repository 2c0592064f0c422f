"""Texts through Twilio: the promises of a channel over real HTTP, and what only Twilio has."""

import asyncio
import logging
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders.channels.base import Accepted, Channel
from reminders.channels.simulator import Fault
from reminders.channels.twilio_http import form_encoded
from reminders.channels.twilio_sms import TwilioSms
from reminders.domain.delivery import Status
from reminders.errors import (
    BadAddress,
    LetGo,
    OptedOut,
    OutcomeUnknown,
    Refused,
    SendError,
    SenderStopped,
    TryLater,
)
from tests.fake_twilio.provider import ACCOUNT, AUTH_TOKEN
from tests.fake_twilio.running import Running, running

from .contract import PATIENCE, ChannelContract, EvidenceContract, Stage

_PLAYED = {
    Fault.NONE: "",
    Fault.LATER: "429",
    Fault.REFUSE: "400:30007",
    Fault.BAD_ADDRESS: "400:21211",
    Fault.OPTED_OUT: "400:21610",
    Fault.STOP_SENDER: "400:20003",
    Fault.LOST_BEFORE: "reset_before",
    Fault.LOST_AFTER: "reset_after",
    Fault.HANG_BEFORE: "hang_before",
    Fault.HANG_AFTER: "hang_after",
    Fault.GARBAGE: "garbage",
}


class TwilioStage(Stage):
    def __init__(self, fake: Running, settings: Any) -> None:
        self.fake, self.settings = fake, settings

    def channel(self) -> TwilioSms:
        return TwilioSms()

    def next(self, *faults: Fault) -> None:
        self.meets(*(_PLAYED[fault] for fault in faults))

    def meets(self, *faults: str) -> None:
        self.fake.provider.script.extend(faults)

    def accepted(self) -> list[str]:
        return [one["token"] for one in self.fake.provider.truth()]

    def form(self) -> dict[str, str]:
        """What the last accepted request said."""
        return list(self.fake.provider.messages.values())[-1].fields

    def provider_stops(self) -> None:
        self.settings.TWILIO_API_BASE_URL = "http://127.0.0.1:9"


@pytest.fixture
def stage(settings: Any) -> Iterator[TwilioStage]:
    with running() as fake:
        settings.TWILIO_ACCOUNT_SID = ACCOUNT
        settings.TWILIO_AUTH_TOKENS = [AUTH_TOKEN, "the next one"]
        settings.TWILIO_API_BASE_URL = fake.url
        settings.PUBLIC_BASE_URL = "https://texts.example.org"
        settings.DELIVERY_REQUEST_DEADLINE_SECONDS = PATIENCE
        yield TwilioStage(fake, settings)


class TestTwilio(ChannelContract, EvidenceContract):
    """Every promise of a channel."""


@pytest.mark.parametrize(
    ("played", "error"),
    [
        ("500_before", OutcomeUnknown),
        ("503_before", OutcomeUnknown),
        ("500_after", OutcomeUnknown),
        ("503_after", OutcomeUnknown),
        ("html", OutcomeUnknown),
        ("no_sid", OutcomeUnknown),
        ("empty", OutcomeUnknown),
        ("redirect", OutcomeUnknown),
        ("400:21211", BadAddress),
        ("400:21214", BadAddress),
        ("400:21217", BadAddress),
        ("400:21601", BadAddress),
        ("400:21604", BadAddress),
        ("400:21612", BadAddress),
        ("400:21614", BadAddress),
        ("400:21610", OptedOut),
        ("400:21408", Refused),
        ("400:21602", Refused),
        ("400:21608", Refused),
        ("400:21617", Refused),
        ("400:21620", Refused),
        ("400:20003", SenderStopped),
        ("400:30002", SenderStopped),
        ("400:21212", SenderStopped),
        ("400:21603", SenderStopped),
        ("400:21606", SenderStopped),
        ("400:21609", SenderStopped),
        ("400:21611", SenderStopped),
        ("400:21705", SenderStopped),
        ("400:30034", SenderStopped),
        ("400:35118", SenderStopped),
        ("400:39999", Refused),  # a code that nobody has seen yet
        ("404_html", SenderStopped),  # a proxy on the way
    ],
)
def test_every_answer_has_its_consequence(stage: TwilioStage, played: str, error: type[SendError]) -> None:
    stage.meets(played)
    with pytest.raises(SendError) as caught:
        stage.send()
    assert type(caught.value) is error


@pytest.mark.parametrize(
    ("to", "error"),
    [
        ("+15005550001", BadAddress),
        ("+15005550002", BadAddress),
        ("+15005550003", Refused),
        ("+15005550004", OptedOut),
        ("+15005550009", BadAddress),
    ],
)
def test_the_magic_numbers_of_a_test_account_mean_what_twilio_says(
    stage: TwilioStage, to: str, error: type[SendError]
) -> None:
    with pytest.raises(SendError) as caught:
        stage.send(stage.envelope(to=to))
    assert type(caught.value) is error


@pytest.mark.parametrize("sender", ["+15005550001", "+15005550007", "+15005550008"])
def test_a_sender_that_cannot_send_stops(stage: TwilioStage, sender: str) -> None:
    with pytest.raises(SenderStopped) as caught:
        stage.send(stage.envelope(sender=sender))
    assert str(caught.value)


def test_a_wrong_key_stops_the_sender_and_says_which_setting(stage: TwilioStage) -> None:
    stage.settings.TWILIO_AUTH_TOKENS = ["wrong"]
    with pytest.raises(SenderStopped, match="TWILIO_ACCOUNT_SID"):
        stage.send()


def test_an_api_key_takes_the_place_of_the_token(stage: TwilioStage) -> None:
    stage.settings.TWILIO_API_KEY, stage.settings.TWILIO_API_SECRET = "SK1", "secret"
    with pytest.raises(SenderStopped):  # the fake knows only the token: so the key was what was sent
        stage.send()


def test_it_asks_for_what_it_should(stage: TwilioStage) -> None:
    sent = stage.envelope(valid_seconds=900)
    assert stage.send(sent).status is Status.ACCEPTED
    assert stage.form() == {
        "To": sent.to,
        "From": sent.sender,
        "Body": sent.body,
        "ValidityPeriod": "900",
        "StatusCallback": f"https://texts.example.org/hooks/twilio/status/{sent.token}/#rc=5&rp=all",
    }


@pytest.mark.parametrize(("life", "asked"), [(0, "5"), (3, "5"), (7_200, "7200"), (90_000, "36000")])
def test_the_validity_stays_within_what_twilio_takes(stage: TwilioStage, life: int, asked: str) -> None:
    stage.send(stage.envelope(valid_seconds=life))
    assert stage.form()["ValidityPeriod"] == asked


def test_a_messaging_service_takes_the_place_of_a_number(stage: TwilioStage) -> None:
    service = "MG" + "c" * 32
    stage.send(stage.envelope(sender=service))
    assert stage.form()["MessagingServiceSid"] == service
    assert "From" not in stage.form()


def test_the_list_is_read_page_by_page(stage: TwilioStage) -> None:
    async def many(channel: Channel) -> int:
        await asyncio.gather(*(channel.send(stage.envelope()) for _ in range(120)))
        return len(await channel.listed(stage.to, datetime.now(UTC) - timedelta(minutes=1)))

    assert stage.run(many) == 120


def test_a_list_that_cannot_be_read_is_no_empty_list(stage: TwilioStage) -> None:
    stage.fake.provider.change(latency=PATIENCE * 2)
    with pytest.raises(SendError):
        stage.run(lambda channel: channel.listed(stage.to, datetime.now(UTC)))


def test_a_trial_accounts_prefix_does_not_hide_a_text(stage: TwilioStage) -> None:
    stage.send()
    next(iter(stage.fake.provider.messages.values())).fields["Body"] = (
        "Sent from your Twilio trial account - Time for water."
    )
    [found] = stage.run(lambda channel: channel.listed(stage.to, datetime.now(UTC) - timedelta(minutes=1)))
    assert found.body == "Time for water."


def test_what_waited_for_a_connection_past_its_lease_is_not_written(stage: TwilioStage) -> None:
    """The pool holds one connection, the first request keeps it for a while, the others' leases run out meanwhile."""
    stage.settings.DELIVERY_IN_FLIGHT = 1
    stage.fake.provider.change(latency=PATIENCE * 0.6)
    first = stage.envelope()
    rest = [stage.envelope(lease_ends=time.monotonic() + PATIENCE * 1.3) for _ in range(5)]

    async def all_at_once(channel: Channel) -> list[Accepted | BaseException]:
        return await asyncio.gather(*(channel.send(one) for one in [first, *rest]), return_exceptions=True)

    ends = stage.run(all_at_once)
    assert isinstance(ends[0], Accepted)
    # Let go for the lease, or still waiting for a connection at the deadline: not written either way.
    assert {type(end) for end in ends[1:]} <= {LetGo, TryLater}
    assert LetGo in {type(end) for end in ends[1:]}
    assert stage.accepted() == [first.token]


@given(st.dictionaries(st.text(), st.text()))
def test_forms_are_written_so_that_everybody_reads_them(fields: dict[str, str]) -> None:
    assert dict(parse_qsl(form_encoded(fields).decode("ascii"), keep_blank_values=True)) == fields


def test_no_number_and_no_word_reaches_a_log(stage: TwilioStage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        stage.send()
        stage.meets("400:39999")
        with pytest.raises(Refused):
            stage.send()
        stage.run(lambda channel: channel.listed(stage.to, datetime.now(UTC)))
    written = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    assert stage.to not in written
    assert stage.to.lstrip("+") not in written
    assert "Time for water" not in written
