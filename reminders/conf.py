"""Typed access to the settings that the product reads. Their meaning: docs/reference/settings.md."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import unquote, urlsplit

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Delivery:
    """The waits of the delivery protocol (docs/explanation/delivery.md)."""

    lease: timedelta
    """How long a claimed message belongs to one attempt."""
    deadline: timedelta
    """The longest that one request to a provider may take."""
    first_look: timedelta
    """How long an unknown outcome waits for a receipt before the provider's list is read."""
    look_gap: timedelta
    """The wait between two looks at the list."""
    in_flight: int
    """The most requests in flight from one process."""
    claim_size: int
    """The most messages taken in one claiming transaction."""


def delivery() -> Delivery:
    """Return the waits in force."""
    return Delivery(
        lease=timedelta(seconds=settings.DELIVERY_LEASE_SECONDS),
        deadline=timedelta(seconds=settings.DELIVERY_REQUEST_DEADLINE_SECONDS),
        # Absence from the list proves nothing before the list could show it.
        first_look=timedelta(seconds=max(settings.DELIVERY_FIRST_LOOK_SECONDS, settings.DELIVERY_LIST_LAG_SECONDS)),
        look_gap=timedelta(seconds=settings.DELIVERY_LOOK_GAP_SECONDS),
        in_flight=settings.DELIVERY_IN_FLIGHT,
        claim_size=settings.DELIVERY_CLAIM_SIZE,
    )


@dataclass(frozen=True, slots=True)
class Mail:
    """How mails are handed over."""

    connections: int
    """The most connections to the mail server from one process."""
    step: float
    """Seconds that one step of a connection may take."""
    greets_as: str
    """The host name that the mail server is told."""
    from_staff: str
    """Who writes to staff where a clinic has no mailbox."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """The mailbox that people answer to."""

    host: str
    port: int
    user: str
    password: str
    folder: str
    tls: bool
    timeout: float
    """Seconds that one step may take."""

    @property
    def name(self) -> str:
        """What it is called in the database, in admin and in logs."""
        return f"{self.user} at {self.host}, {self.folder}"


def inbox() -> Inbox | None:
    """Return the mailbox that people answer to; None where none is set up."""
    if not settings.MAILBOX_URL:
        return None
    where = urlsplit(settings.MAILBOX_URL)
    tls = where.scheme == "imaps"
    return Inbox(
        host=where.hostname or "",
        port=where.port or (993 if tls else 143),
        user=unquote(where.username or ""),
        password=unquote(where.password or ""),
        folder=unquote(where.path.strip("/")) or "INBOX",
        tls=tls,
        timeout=float(settings.EMAIL_TIMEOUT),
    )


def mail() -> Mail:
    """Return how mails are handed over."""
    return Mail(
        connections=settings.EMAIL_CONNECTIONS,
        step=float(settings.EMAIL_TIMEOUT),
        greets_as=urlsplit(settings.PUBLIC_BASE_URL).hostname or "localhost",
        from_staff=settings.DEFAULT_FROM_EMAIL,
    )


def can_mail() -> bool:
    """Return whether there is any way to send a mail."""
    return not str(settings.EMAIL_BACKEND).startswith("django.core.mail.backends.dummy.")


def public_url(path: str) -> str:
    """Return the address of a page of ours, as people outside reach it."""
    return f"{settings.PUBLIC_BASE_URL}{path}"


def transport_for(channel: str) -> str:
    """Return the name of the transport that live clinics use on a channel: 'simulator', 'twilio', 'smtp', 'anymail'."""
    return str(settings.SMS_CHANNEL if channel == "sms" else settings.EMAIL_CHANNEL)
