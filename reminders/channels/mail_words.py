"""One mail that came in, as values: who, to which of our mailboxes, in answer to what, and its words.

Pure reading of what anybody may send. Nothing in here raises, and nothing fetches what a mail points to.
"""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses
from hashlib import sha256
from typing import Final

from . import mail_html

_WHERE_SENT: Final = ("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")
_MAILBOX: Final = re.compile(r"[^\s<>,;\"()\[\]\\]{1,64}@[A-Za-z0-9.-]{1,190}")
_NAMES: Final = re.compile(r"<([^<>\s]{3,250})>")
_ANSWERS: Final = re.compile(
    r"^\s*(?:re|aw|sv|vs|antw|rif|ris|odp|rv|enc|fwd?|wg|tr)\s*(?:\[\d+\])?\s*:", re.IGNORECASE
)
_MACHINES: Final = re.compile(
    r"^\s*(?:automatic reply|auto(?:matic)?[ -]?(?:response|reply)|out of (?:the )?office|on vacation"
    r"|abwesenheits?(?:notiz|meldung)|automatische (?:antwort|abwesenheit)|r[ée]ponse automatique|absence du bureau"
    r"|respuesta autom[áa]tica|fuera de (?:la )?oficina|risposta automatica|resposta autom[áa]tica"
    r"|undeliver(?:able|ed)|delivery (?:status notification|failure)|returned mail|mail delivery failed)\b",
    re.IGNORECASE,
)
_NOT_PEOPLE: Final = re.compile(
    r"^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+-]|@|$)", re.IGNORECASE
)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_LONGEST: Final = 50_000
_MOST_PARTS: Final = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as far as it matters to us."""

    sender: str
    """The mailbox in From, in lower case; empty where there is none. Anybody may write any."""
    to: tuple[str, ...]
    """Every mailbox that it says it went to."""
    names: tuple[str, ...]
    """The names of the mails that it answers, nearest first."""
    text: str
    is_automatic: bool
    """A machine wrote it: a holiday notice, a report."""
    is_bulk: bool
    """It went to many: a newsletter, a mailing list."""
    is_report: bool
    """A mail server's report on some mail."""
    digest: str
    """The same for the same letter, by whichever way and however often it comes."""


def read(raw: bytes, extra_to: tuple[str, ...] = ()) -> Letter:
    """Read a mail. Never raises, whatever the mail is."""
    mail = message_from_bytes(raw, policy=policy.compat32)
    sender, names = _sender(mail), _names(mail)
    words, subject = _words(mail), _header(mail, "Subject")
    # The subject of an answer is ours; that of any other mail may be all that they wrote.
    text = words if names or _ANSWERS.match(subject) else f"{subject}\n{words}".strip("\n")
    text = _SURROGATES.sub("\ufffd", text.replace("\x00", ""))[:_LONGEST]
    name = _header(mail, "Message-ID").strip() or _header(mail, "Date")
    return Letter(
        sender=sender,
        to=tuple(dict.fromkeys([*(mailbox.lower() for mailbox in extra_to), *_to(mail)])),
        names=names,
        text=text,
        is_automatic=_is_automatic(mail, subject, sender),
        is_bulk=_is_bulk(mail),
        is_report=mail.get_content_type() == "multipart/report",
        digest=sha256("\n".join((name, sender, text)).encode("utf-8", "replace")).hexdigest(),
    )


def _header(mail: Message, name: str) -> str:
    """Return one header in clear, on one line."""
    try:
        value = mail.get(name)
        parts = decode_header(str(value)) if value is not None else []
    except (HeaderParseError, MessageError, ValueError, LookupError, TypeError, IndexError):
        return ""
    words = "".join(_decoded(part, charset) if isinstance(part, bytes) else part for part, charset in parts)
    return " ".join(words.split())


def _decoded(data: bytes, charset: str | None) -> str:
    for name in (charset or "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("latin-1")


def _all(mail: Message, name: str) -> list[str]:
    return [str(value) for value in mail.get_all(name, [])]


def _sender(mail: Message) -> str:
    try:
        pairs = getaddresses(_all(mail, "From"))
    except (ValueError, IndexError, TypeError):
        pairs = []
    for _, mailbox in pairs:
        if _MAILBOX.fullmatch(mailbox):
            return mailbox.lower()
    return ""


def _to(mail: Message) -> list[str]:
    return [found.lower() for name in _WHERE_SENT for value in _all(mail, name) for found in _MAILBOX.findall(value)]


def _names(mail: Message) -> tuple[str, ...]:
    answered = [name for value in _all(mail, "In-Reply-To") for name in _NAMES.findall(value)]
    before = [name for value in _all(mail, "References") for name in _NAMES.findall(value)]
    return tuple(dict.fromkeys([*answered, *reversed(before[-50:])]))


def _is_automatic(mail: Message, subject: str, sender: str) -> bool:
    said = _header(mail, "Auto-Submitted").lower()
    asks_nothing = any(mail.get(name) is not None for name in ("X-Autoreply", "X-Autorespond", "X-Failed-Recipients"))
    return (
        (bool(said) and not said.startswith("no"))
        or asks_nothing
        or _header(mail, "Precedence").lower() in ("auto_reply", "auto-reply")
        or mail.get_content_type() == "multipart/report"
        or _header(mail, "Return-Path").strip() == "<>"
        or bool(_NOT_PEOPLE.match(sender))
        or bool(_MACHINES.match(subject))
    )


def _is_bulk(mail: Message) -> bool:
    listed = any(mail.get(name) is not None for name in ("List-Id", "List-Unsubscribe", "List-Post"))
    return listed or _header(mail, "Precedence").lower() in ("bulk", "list", "junk")


def _words(mail: Message) -> str:
    """Return the plain text of a mail, or that of its HTML where it has none. Attachments are never looked at."""
    plain: list[str] = []
    html: list[str] = []
    for number, part in enumerate(mail.walk()):
        if number >= _MOST_PARTS:
            break
        kind = part.get_content_type()
        if part.is_multipart() or kind not in ("text/plain", "text/html") or _is_attached(part):
            continue
        (plain if kind == "text/plain" else html).append(_text(part))
    text = "\n".join(filter(str.strip, plain))
    return text or "\n".join(filter(str.strip, map(mail_html.text_of, html)))


def _is_attached(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _text(part: Message) -> str:
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (ValueError, LookupError, TypeError, AssertionError, MessageError):
        return ""
    return _decoded(payload, charset) if isinstance(payload, bytes) else ""
