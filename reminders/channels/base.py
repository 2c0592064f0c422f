"""What every channel is: one small protocol, and the values that pass through it."""

import time
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import ClassVar, Protocol, Self, runtime_checkable

from reminders.domain.delivery import Evidence, MessageReason, Status
from reminders.domain.values import ChannelKind
from reminders.errors import LetGo


@dataclass(frozen=True, slots=True)
class Mail:
    """What an e-mail needs beside its words. Its links and addresses are signed, and hold nothing about the person."""

    sender_name: str
    emergency: str
    """The number to call when it cannot wait, since nobody watches for replies."""
    message_id: str
    """The same for every try, so that a mail program shows one mail even where a server took two."""
    reply_to: str
    """Says which message somebody answers."""
    return_path: str
    """Where the mail comes back to when it cannot be delivered; says which attempt it was."""
    unsubscribe_url: str
    unsubscribe_mailbox: str


@dataclass(frozen=True, slots=True)
class Envelope:
    """One attempt at one message, with nothing in it that would need the database."""

    message_id: int
    attempt_id: int
    token: str
    """The attempt's own word, unguessable: it comes back in the status callback."""
    kind: ChannelKind
    sender: str
    to: str
    subject: str
    body: str
    valid_seconds: int
    """How long the provider may still deliver it: life left, or the time to quiet hours."""
    is_demo: bool
    lease_ends: float
    """On this process's monotonic clock."""
    mail: Mail | None = None
    """Only where it goes by e-mail."""

    def check_lease(self, deadline: float) -> None:
        """Raise LetGo unless the lease outlasts a request of `deadline` seconds that starts now.

        A channel calls it with the connection in hand, as the last thing before it writes: a process that was frozen
        past its lease must not send what another may have been given meanwhile.
        """
        if time.monotonic() + deadline >= self.lease_ends:
            raise LetGo


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider took it."""

    provider_id: str
    status: Status = Status.ACCEPTED


@dataclass(frozen=True, slots=True)
class Listed:
    """One message in the provider's own list."""

    provider_id: str
    body: str | None
    """None where the provider does not keep bodies: then address, time and one-in-flight must do."""
    status: Status
    at: datetime
    code: str = ""
    """Why it did not arrive, in the provider's own numbers."""
    reason: MessageReason | None = None
    """The same in ours."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """One message that came in, in the provider's own list."""

    provider_id: str
    from_value: str
    body: str
    at: datetime


@runtime_checkable
class HasInbox(Protocol):
    """A provider that keeps a list of what people wrote to us."""

    async def inbound_since(self, sender: str, since: datetime) -> list[Arrived]:
        """Return what came in for a sender of ours since a moment. Raises SendError for an unreadable list."""
        ...


class Channel(Protocol):
    """A provider. Entered once for a run: sessions are opened inside the run's event loop, never before a fork."""

    name: ClassVar[str]
    evidence: Evidence

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    async def send(self, envelope: Envelope) -> Accepted:
        """Hand one message over. Raises a SendError whose class says what follows; anything else counts as unknown."""
        ...

    async def listed(self, to: str, since: datetime) -> list[Listed]:
        """Return what the provider has for an address since a moment. Raises SendError for an unreadable list."""
        ...

    async def looked_up(self, provider_id: str) -> Listed | None:
        """Return one message by the provider's id; None where it knows no such one. Raises SendError when unreadable.

        Like `listed`, only asked of a channel that has evidence.
        """
        ...
