"""E-mail through a provider's own interface, by django-anymail. Bounces and complaints come back by its webhooks."""

from collections.abc import Callable
from typing import Any, ClassVar, Final

import requests
from anymail.exceptions import AnymailAPIError, AnymailError, AnymailRecipientsRefused
from django.core.mail import EmailMultiAlternatives, get_connection
from urllib3.exceptions import NewConnectionError

from reminders.errors import BadAddress, OutcomeUnknown, Refused, SendError, SenderStopped, TryLater

from .base import Accepted, Envelope
from .email import EmailChannel
from .mail_reports import short_id

_TAKEN: Final = frozenset({"sent", "queued"})
_FAULT: Final = 400  # HTTP's answers from here on take nothing


class EspPost:
    """One session with the provider's interface."""

    def __init__(self) -> None:
        self._backend: Any = get_connection()

    def open(self) -> None:
        self._backend.open()

    def hand_over(self, envelope: Envelope, message: EmailMultiAlternatives, ready: Callable[[], None]) -> Accepted:
        mail: Any = message
        mail.metadata = {"attempt": envelope.token}  # comes back in its webhooks
        mail.track_opens = mail.track_clicks = False
        ready()
        try:
            self._backend.send_messages([message])
        except AnymailError as error:
            raise meaning(error) from error
        if not was_taken(mail):
            status = getattr(mail.anymail_status.esp_response, "status_code", 0)
            raise _answer(status) if status >= _FAULT else OutcomeUnknown(code="unconfirmed")
        return Accepted(short_id(str(mail.anymail_status.message_id or "")))

    def abort(self) -> None:
        # Nothing to shut: each request carries its own time limit.
        pass

    def close(self) -> None:
        self._backend.close()


def was_taken(mail: Any) -> bool:
    """Return whether a mail that was sent was taken; True for one that went by SMTP, which raises what it refuses.

    django-anymail does not: a refusal that it cannot tie to an address leaves the mail's status unknown.
    """
    statuses = getattr(getattr(mail, "anymail_status", None), "status", None)
    return statuses is None or bool(statuses & _TAKEN)


def meaning(error: AnymailError) -> SendError:
    """Return what follows from an error of the provider's interface."""
    if isinstance(error, AnymailRecipientsRefused):
        statuses = getattr(getattr(error.email_message, "anymail_status", None), "status", None)
        return BadAddress(code="invalid") if statuses == {"invalid"} else Refused(code="rejected")
    if not isinstance(error, AnymailAPIError):
        return Refused("This message cannot be sent through the mail provider.", code="unwritable")
    if error.status_code is not None:
        return _answer(error.status_code)
    return TryLater(code="connection") if _never_connected(error.__cause__) else OutcomeUnknown(code="broken off")


def _answer(status: int) -> SendError:
    code = str(status)
    if status == 429:
        return TryLater(code=code)
    if status in (401, 403):
        return SenderStopped("The mail provider refuses our key: check the ANYMAIL_ settings.", code=code)
    return Refused(code=code) if 400 <= status < 500 and status != 408 else OutcomeUnknown(code=code)


def _never_connected(cause: BaseException | None) -> bool:
    if isinstance(cause, requests.ConnectTimeout):
        return True
    inner = cause.args[0] if isinstance(cause, requests.ConnectionError) and cause.args else None
    return isinstance(getattr(inner, "reason", None), NewConnectionError)


class Esp(EmailChannel):
    """E-mail handed to a provider's interface."""

    name: ClassVar[str] = "anymail"

    def new_post(self) -> EspPost:
        return EspPost()
