"""E-mail over SMTP, through Django's mail API: where in the conversation it broke off says whether the mail was taken.

Until the server has asked for the text (354) nothing can have been sent. From then until its answer the outcome is
unknown, and stays so: SMTP has nobody to ask afterwards.
"""

import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar, Final

from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.smtp import EmailBackend

from reminders import conf
from reminders.domain.mail_codes import enhanced, is_gone
from reminders.errors import BadAddress, OutcomeUnknown, Refused, SendError, SenderStopped, TryLater

from .base import Accepted, Envelope
from .email import EmailChannel

# smtplib's errors are OSErrors, all of them; a TLS socket that is shut under its reader raises ValueError.
_FAULTS: Final = (OSError, ValueError)
_PARTING: Final = 2.0  # seconds that a server may take over a goodbye
_NOT_LET_IN: Final = frozenset({530, 534, 535, 538})


class _Wire:
    """Notes how far the conversation has come. Mixed into smtplib's classes, which tell nobody."""

    stage = ""
    in_doubt = False
    """The server has asked for the text and has not given an answer that means anything."""

    def __init__(self, seen: Callable[["_Wire"], None], *args: Any, **kwargs: Any) -> None:
        seen(self)  # before it connects: a server that never greets is broken off too
        super().__init__(*args, **kwargs)

    def putcmd(self, cmd: str, args: str = "") -> None:
        self.stage = cmd.lower()
        self.in_doubt = self.in_doubt and self.stage == "rset"
        super().putcmd(cmd, args)  # type: ignore[misc]

    def getreply(self) -> tuple[int, bytes]:
        code, text = super().getreply()  # type: ignore[misc]
        if self.stage == "data" and code == 354:
            self.stage, self.in_doubt = "text", True
        elif self.stage == "text":
            self.stage, self.in_doubt = "answered", code != 250 and not 400 <= code < 600
        return code, text

    def abort(self) -> None:
        """Shut the socket under whoever reads from it."""
        sock = getattr(self, "sock", None)
        if sock is not None:
            with suppress(OSError):
                # Not the TLS socket's own method: that one takes its state away from the thread that is using it.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _Plain(_Wire, smtplib.SMTP):
    pass


class _Tls(_Wire, smtplib.SMTP_SSL):
    pass


class Backend(EmailBackend):
    """Django's SMTP backend, except that it greets by our public name: a machine's own could tell what this is."""

    wire: _Wire | None = None
    connection: Any
    _partial_connection: Any

    @property
    def connection_class(self) -> Callable[..., Any]:  # type: ignore[override]
        kind = _Tls if self.use_ssl else _Plain

        def connect(*args: Any, **kwargs: Any) -> Any:
            return kind(self._see, *args, **kwargs | {"local_hostname": conf.mail().greets_as})

        return connect

    def forget(self) -> None:
        """Hold no connection any more, without a word to the server."""
        self.wire = self.connection = self._partial_connection = None

    def _see(self, wire: _Wire) -> None:
        self.wire = wire


class SmtpPost:
    """One SMTP connection, opened again whenever it is gone."""

    def __init__(self) -> None:
        self._backend = Backend(timeout=conf.mail().step)
        self._used = False

    def open(self) -> None:
        try:
            self._used = not self._backend.open()
        except _FAULTS as error:
            self._drop()
            raise meaning(error) from error

    def hand_over(self, envelope: Envelope, message: EmailMultiAlternatives, ready: Callable[[], None]) -> Accepted:
        try:
            ready()
            self._backend.send_messages([message])
        except _FAULTS as error:
            wire = self._backend.wire
            self._drop()
            if wire is not None and wire.in_doubt:
                raise OutcomeUnknown(code="broken off") from error
            if self._used and wire is not None and _is_stale(error, wire.stage):
                # The server had put the receiver down since the last mail: that says nothing about this one.
                self.open()
                return self.hand_over(envelope, message, ready)
            raise meaning(error) from error
        return Accepted(str(message.extra_headers["Message-ID"]).strip("<>").partition("@")[0])

    def abort(self) -> None:
        if self._backend.wire is not None:
            self._backend.wire.abort()

    def close(self) -> None:
        if self._backend.connection is not None and self._backend.connection.sock is not None:
            self._backend.connection.sock.settimeout(_PARTING)
        with suppress(OSError):
            self._backend.close()
        self._drop()

    def _drop(self) -> None:
        """Let the connection go without a goodbye."""
        wire = self._backend.wire
        self._backend.forget()
        if wire is not None:
            with suppress(OSError):
                wire.close()  # type: ignore[attr-defined]


def meaning(error: Exception) -> SendError:
    """Return what follows from an error that left no doubt: the mail was not taken."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _refusal(*next(iter(error.recipients.values())))
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return SenderStopped("The mail server lacks TLS or logins, which EMAIL_URL asks for.", code="not offered")
    if isinstance(error, ssl.SSLCertVerificationError):
        return SenderStopped("The mail server's certificate is not to be trusted.", code="certificate")
    if isinstance(error, smtplib.SMTPResponseException):
        return _answer(error)
    return TryLater(code=type(error).__name__[:12])


def _answer(error: smtplib.SMTPResponseException) -> SendError:
    code, text = error.smtp_code, error.smtp_error
    if not 500 <= code < 600:
        return TryLater(code=_shown(code, text))
    if isinstance(error, smtplib.SMTPAuthenticationError) or code in _NOT_LET_IN:
        return SenderStopped("The mail server does not accept our login: check EMAIL_URL.", code=str(code))
    if isinstance(error, smtplib.SMTPDataError):
        return _refusal(code, text)
    if isinstance(error, smtplib.SMTPSenderRefused):
        return SenderStopped("The mail server does not let us send from this mailbox.", code=_shown(code, text))
    return SenderStopped("The mail server does not talk to us.", code=str(code))


def _refusal(code: int, text: bytes | str) -> SendError:
    shown = _shown(code, text)
    if not 500 <= code < 600:  # also half an answer: the text was not asked for, so nothing was taken
        return TryLater(code=shown)
    if code in _NOT_LET_IN:
        return SenderStopped("The mail server wants a login: check EMAIL_URL.", code=str(code))
    return BadAddress(code=shown) if is_gone(code, _read(text)) else Refused(code=shown)


def _is_stale(error: Exception, stage: str) -> bool:
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code == 421 and stage in ("mail", "rset")
    return isinstance(error, smtplib.SMTPServerDisconnected) and stage in ("", "mail", "answered", "rset")


def _shown(code: int, text: bytes | str) -> str:
    return enhanced(_read(text)) or str(code)


def _read(text: bytes | str) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text


class Smtp(EmailChannel):
    """E-mail handed to a mail server."""

    name: ClassVar[str] = "smtp"

    def new_post(self) -> SmtpPost:
        return SmtpPost()
