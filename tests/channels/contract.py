"""What every channel promises, as one suite. A new channel subclasses it and says how its provider is played
(docs/how-to/add-a-channel.md)."""

import asyncio
import secrets
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reminders.channels.base import Accepted, Channel, Envelope
from reminders.channels.simulator import Fault
from reminders.domain.delivery import Evidence
from reminders.domain.values import ChannelKind
from reminders.errors import BadAddress, LetGo, OptedOut, OutcomeUnknown, Refused, SenderStopped, TryLater

PATIENCE = 1.0  # seconds that a request may take in these tests


class Stage(ABC):
    """A channel and its provider, as a test sees them."""

    kind: ChannelKind = ChannelKind.SMS
    to = "+15551230001"
    sender = "+15005550006"

    @abstractmethod
    def channel(self) -> Channel:
        """The channel under test, not yet entered."""

    @abstractmethod
    def next(self, *faults: Fault) -> None:
        """Let the provider meet the next requests with these faults."""

    @abstractmethod
    def accepted(self) -> list[str]:
        """The tokens that the provider truly accepted."""

    @abstractmethod
    def provider_stops(self) -> None:
        """Let the provider refuse connections from now on."""

    def envelope(self, **changes: Any) -> Envelope:
        """A text with a minute of lease."""
        return Envelope(
            **{
                "message_id": 1,
                "attempt_id": 1,
                "token": secrets.token_urlsafe(32),
                "kind": self.kind,
                "sender": self.sender,
                "to": self.to,
                "subject": "",
                "body": "Time for water.",
                "valid_seconds": 1800,
                "is_demo": True,
                "lease_ends": time.monotonic() + 60,
            }
            | changes
        )

    def run(self, play: Callable[[Channel], Coroutine[Any, Any, Any]]) -> Any:
        """Play something with the channel entered, in a loop of its own."""

        async def entered() -> Any:
            async with self.channel() as channel:
                return await play(channel)

        return asyncio.run(entered())

    def send(self, envelope: Envelope | None = None) -> Accepted:
        """Send one envelope."""
        sent = envelope or self.envelope()
        accepted = self.run(lambda channel: channel.send(sent))
        assert isinstance(accepted, Accepted)
        return accepted


class ChannelContract:
    """Every channel's promises. Subclasses give a fixture `stage`."""

    def test_what_is_accepted_has_an_id_of_its_own_and_is_accepted_once(self, stage: Stage) -> None:
        one, other = stage.envelope(), stage.envelope()
        assert stage.send(one).provider_id != stage.send(other).provider_id
        assert stage.accepted() == [one.token, other.token]

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            (Fault.LATER, TryLater),
            (Fault.REFUSE, Refused),
            (Fault.BAD_ADDRESS, BadAddress),
            (Fault.OPTED_OUT, OptedOut),
            (Fault.STOP_SENDER, SenderStopped),
        ],
    )
    def test_what_is_certainly_not_accepted_says_what_follows(
        self, stage: Stage, fault: Fault, error: type[Exception]
    ) -> None:
        stage.next(fault)
        with pytest.raises(error):
            stage.send()
        assert stage.accepted() == []

    @pytest.mark.parametrize("fault", [Fault.LOST_BEFORE, Fault.HANG_BEFORE])
    def test_a_request_that_broke_is_unknown_and_not_tried_again(self, stage: Stage, fault: Fault) -> None:
        stage.next(fault)
        with pytest.raises(OutcomeUnknown):
            stage.send()
        assert stage.accepted() == []

    @pytest.mark.parametrize("fault", [Fault.LOST_AFTER, Fault.HANG_AFTER])
    def test_an_answer_that_was_lost_is_unknown_and_not_tried_again(self, stage: Stage, fault: Fault) -> None:
        stage.next(fault)
        sent = stage.envelope()
        with pytest.raises(OutcomeUnknown):
            stage.send(sent)
        assert stage.accepted() == [sent.token]

    def test_an_answer_that_nobody_understands_is_never_taken_for_a_refusal(self, stage: Stage) -> None:
        stage.next(Fault.GARBAGE)
        sent = stage.envelope()
        # A channel may raise anything: the stream takes what is no SendError for unknown.
        with pytest.raises(Exception) as caught:  # noqa: PT011
            stage.send(sent)
        assert not isinstance(caught.value, Refused | TryLater | LetGo)
        assert stage.accepted() == [sent.token]

    def test_nothing_waits_for_ever(self, stage: Stage) -> None:
        stage.next(Fault.HANG_BEFORE)
        began = time.monotonic()
        with pytest.raises(OutcomeUnknown):
            stage.send()
        assert time.monotonic() - began < PATIENCE + 2

    def test_a_lease_that_would_not_outlast_the_request_lets_the_message_go(self, stage: Stage) -> None:
        with pytest.raises(LetGo):
            stage.send(stage.envelope(lease_ends=time.monotonic() + PATIENCE / 2))
        assert stage.accepted() == []

    def test_many_go_at_once(self, stage: Stage) -> None:
        envelopes = [stage.envelope(to=f"+1555123{number:04}") for number in range(50)]

        async def all_at_once(channel: Channel) -> list[Accepted]:
            return await asyncio.gather(*(channel.send(envelope) for envelope in envelopes))

        accepted = stage.run(all_at_once)
        assert len({one.provider_id for one in accepted}) == 50
        assert sorted(stage.accepted()) == sorted(envelope.token for envelope in envelopes)

    def test_no_provider_at_all_means_certainly_not_accepted(self, stage: Stage) -> None:
        stage.provider_stops()
        with pytest.raises(TryLater):
            stage.send()


class EvidenceContract:
    """The promises of a channel that can prove later what became of an attempt."""

    def test_it_says_so(self, stage: Stage) -> None:
        assert stage.channel().evidence is Evidence.RECEIPTS_AND_LIST

    def test_the_list_shows_what_was_accepted_and_nothing_else(self, stage: Stage) -> None:
        before = datetime.now(UTC) - timedelta(seconds=60)
        stage.next(Fault.NONE, Fault.LOST_AFTER, Fault.LOST_BEFORE)
        accepted = stage.send()
        for _ in range(2):
            with pytest.raises(OutcomeUnknown):
                stage.send()
        found = stage.run(lambda channel: channel.listed(stage.to, before))
        assert len(found) == 2
        assert accepted.provider_id in {one.provider_id for one in found}
        assert {one.body for one in found} == {"Time for water."}
        assert all(before < one.at <= datetime.now(UTC) + timedelta(seconds=5) for one in found)
        assert stage.run(lambda channel: channel.listed("+15551239999", before)) == []

    def test_the_list_does_not_go_further_back_than_asked(self, stage: Stage) -> None:
        stage.send()
        assert stage.run(lambda channel: channel.listed(stage.to, datetime.now(UTC) + timedelta(minutes=1))) == []

    def test_one_message_can_be_looked_up(self, stage: Stage) -> None:
        accepted = stage.send()
        found = stage.run(lambda channel: channel.looked_up(accepted.provider_id))
        assert found is not None
        assert found.provider_id == accepted.provider_id
        assert stage.run(lambda channel: channel.looked_up("SM" + "0" * 32)) is None
