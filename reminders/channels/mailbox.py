"""The mailbox that people answer to, over IMAP: what is new by the server's numbers, each mail once, marked after.

Nothing is ever deleted, and only what has been taken in is marked as seen.
"""

import imaplib
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Final, Self

from reminders import clock, conf
from reminders.errors import FibroRemindError

_LARGEST: Final = 1_048_576  # octets of one mail that are fetched; somebody's words stand before what they attach
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ARRIVED: Final = re.compile(rb'INTERNALDATE "([^"]+)"')


class MailboxTrouble(FibroRemindError):
    """The mailbox cannot be read now; the message is for those who run the system."""


class LoginRefused(MailboxTrouble):
    """The mail server refuses the login: check the user and the password in MAILBOX_URL."""


class MailUnreadable(FibroRemindError):
    """The mail server does not hand this one mail over."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail as the server keeps it."""

    uid: int
    raw: bytes
    at: datetime
    """When it reached the server, which its writer cannot choose."""


class Imap:
    """One session with the mail server. Every wait has an end."""

    def __init__(self, where: conf.Inbox) -> None:
        self._where = where
        self.uid_validity = 0

    def __enter__(self) -> Self:
        try:
            self._imap = self._connect()
        except (imaplib.IMAP4.error, OSError) as error:
            raise MailboxTrouble(f"The mail server cannot be reached ({type(error).__name__}).") from error
        try:
            self._login()
            self._select()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def uids(self, after: int, since: date | None = None) -> list[int]:
        """Return the numbers of the mails after one, lowest first; `since` leaves older ones out."""
        asked = ["UID", f"{after + 1}:*"]
        if since is not None:
            asked += ["SINCE", f"{since.day:02}-{_MONTHS[since.month - 1]}-{since.year}"]
        found = self._ask("SEARCH", *asked)
        numbers = {int(word) for line in found if isinstance(line, bytes) for word in line.split() if word.isdigit()}
        # "5:*" always names the last mail as well, even where its number is 3.
        return sorted(number for number in numbers if number > after)

    def fetch(self, uid: int) -> Fetched | None:
        """Return one mail, unmarked; None where it is gone. Raises MailUnreadable where only this one fails."""
        try:
            answer = self._ask("FETCH", str(uid), f"(UID INTERNALDATE BODY.PEEK[]<0.{_LARGEST}>)")
        except _Refused as error:
            raise MailUnreadable from error
        for part in answer:
            if isinstance(part, tuple) and len(part) > 1:
                told = b" ".join(one for one in answer if isinstance(one, bytes)) + b" " + part[0]
                return Fetched(uid, bytes(part[1]), _arrived(told))
        return None

    def mark(self, uid: int, flag: str) -> None:
        """Put a flag on a mail, such as \\Seen."""
        try:
            self._ask("STORE", str(uid), "+FLAGS.SILENT", f"({flag})")
        except _Refused:
            # A mailbox that may only be read: the cursor alone keeps the count.
            return

    def _connect(self) -> imaplib.IMAP4:
        where = self._where
        if where.tls:
            context = ssl.create_default_context()
            return imaplib.IMAP4_SSL(where.host, where.port, ssl_context=context, timeout=where.timeout)
        return imaplib.IMAP4(where.host, where.port, timeout=where.timeout)

    def _login(self) -> None:
        try:
            self._imap.login(self._where.user, self._where.password)
        except (imaplib.IMAP4.abort, OSError) as error:
            raise MailboxTrouble(f"The mail server broke off ({type(error).__name__}).") from error
        except (imaplib.IMAP4.error, UnicodeError) as error:
            raise LoginRefused from error

    def _select(self) -> None:
        try:
            kind, _ = self._imap.select(f'"{self._where.folder}"')
            told = self._imap.response("UIDVALIDITY")[1]
        except (imaplib.IMAP4.error, OSError) as error:
            raise MailboxTrouble(f"The folder cannot be opened ({type(error).__name__}).") from error
        if kind != "OK":
            raise MailboxTrouble(f"There is no folder {self._where.folder!r}: correct the path of MAILBOX_URL.")
        number = next((one for one in told if isinstance(one, bytes) and one.isdigit()), b"0")
        self.uid_validity = int(number)

    def _ask(self, command: str, *arguments: str) -> list[Any]:
        try:
            kind, answer = self._imap.uid(command, *arguments)
        except (imaplib.IMAP4.abort, OSError) as error:
            raise MailboxTrouble(f"The mail server broke off ({type(error).__name__}).") from error
        except imaplib.IMAP4.error as error:
            raise _Refused from error
        if kind != "OK":
            raise _Refused
        return list(answer)

    def _close(self) -> None:
        for part in (self._imap.logout, self._imap.shutdown):
            with suppress(imaplib.IMAP4.error, OSError):
                part()


class _Refused(MailboxTrouble):
    """The mail server refuses a command."""


def _arrived(told: bytes) -> datetime:
    now, found = clock.now(), _ARRIVED.search(told)
    try:
        at = parsedate_to_datetime(found[1].decode("ascii").strip()) if found else now
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError):
        return now
    # A server whose clock runs ahead must not date anything into the future.
    return min(at, now)
