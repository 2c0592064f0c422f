"""What comes back about a mail: a delivery report (RFC 3464), a complaint (RFC 5965), or a provider's own event.

Pure reading. What follows from it: reminders/delivery/returns.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import Message
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from reminders import links
from reminders.domain.mail_codes import enhanced, is_gone
from reminders.links import Purpose

_LONGEST_ID: Final = 64
_WHERE_SENT: Final = ("Delivered-To", "X-Original-To", "Envelope-To", "To")
_CODE: Final = re.compile(r"\b([245]\d\d)\b")


class Fate(StrEnum):
    """What became of a mail. The values are the words of its receipts."""

    TAKEN = "taken"
    DELIVERED = "delivered"
    DELAYED = "delayed"
    RETURNED = "returned"  # this mail did not arrive; the next one may
    GONE = "gone"  # there is no such mailbox: no mail will arrive
    COMPLAINED = "complained"  # they marked it as unwanted
    STOPPED = "stopped"  # they used the provider's own way to unsubscribe


@dataclass(frozen=True, slots=True)
class MailReport:
    """What became of one mail. One of the ids says which; a report that names none is nobody's."""

    fate: Fate
    code: str = ""
    attempt_id: int | None = None
    message_id: int | None = None
    token: str = ""
    """The attempt's own word, where a provider gave it back."""
    provider_id: str = ""


def read(raw: bytes) -> MailReport | None:
    """Return what a mail to one of our return paths reports; None for anything that is no report on a mail of ours.

    A holiday notice or an angry answer that went to the return path is none. Never raises, whatever the mail is.
    """
    mail = message_from_bytes(raw, policy=policy.compat32)
    parts = list(mail.walk())
    kinds = {part.get_content_type(): part for part in reversed(parts)}
    ours = _which(mail, parts)
    if ours is None:
        return None
    if "message/feedback-report" in kinds:
        return MailReport(Fate.COMPLAINED, **ours)
    fields = next((found for part in parts if (found := _fields(part))), None)
    if fields is None:
        return None
    fate, code = _fate(fields)
    return MailReport(fate, code, **ours)


def _which(mail: Message, parts: list[Message]) -> dict[str, Any] | None:
    """Return whose mail it was: by the return path that the report came to, else by the mail that it quotes."""
    for mailbox in _mailboxes(mail):
        known = links.read_mailbox(mailbox)
        if known is not None and known[0] is Purpose.BOUNCE:
            return {"attempt_id": known[1]}
    for word in _quoted_ids(parts):
        message_id = links.unsign(Purpose.REPLY, word)
        if message_id is not None:
            return {"message_id": message_id}
    return None


def _mailboxes(mail: Message) -> Iterator[str]:
    for header in _WHERE_SENT:
        for value in mail.get_all(header, []):
            yield from re.findall(r"[^\s<>,;\"]+@[^\s<>,;\"]+", str(value))


def _quoted_ids(parts: list[Message]) -> Iterator[str]:
    """Yield the names of the mails that a report quotes, as headers of a part or as plain text."""
    for part in parts[1:]:
        quoted = [str(value) for value in part.get_all("Message-ID", [])]
        if part.get_content_type() == "text/rfc822-headers":
            text = _text(part)
            quoted += re.findall(r"^Message-ID:\s*(<[^>\s]+>)", text, re.MULTILINE | re.IGNORECASE)
        for value in quoted:
            yield value.strip().strip("<>").partition("@")[0]


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else str(part.get_payload())


def _fields(part: Message) -> Message | None:
    """Return the fields about the recipient in a message/delivery-status part: its second group."""
    if part.get_content_type() != "message/delivery-status":
        return None
    groups = part.get_payload()
    if not isinstance(groups, list):
        return None
    return next((group for group in groups if isinstance(group, Message) and group.get("Action")), None)


def _fate(fields: Message) -> tuple[Fate, str]:
    action = str(fields.get("Action", "")).strip().lower()
    status = enhanced(str(fields.get("Status", "")))
    said = str(fields.get("Diagnostic-Code", ""))
    if action == "delivered":
        return Fate.DELIVERED, status
    if action in ("relayed", "expanded"):
        return Fate.TAKEN, status
    if action == "delayed":
        return Fate.DELAYED, status
    # The server's own words are nearer to the truth than the class that the reporting one has made of them.
    answered = _CODE.search(said)
    code = enhanced(said) or status
    gone = is_gone(int(answered[1]) if answered else 0, f"{code} {said}" if code else said)
    return (Fate.GONE if gone else Fate.RETURNED), code or (answered[1] if answered else "")


_EVENTS: Final = {
    "queued": Fate.TAKEN,
    "sent": Fate.TAKEN,
    "delivered": Fate.DELIVERED,
    "opened": None,
    "clicked": None,
    "deferred": Fate.DELAYED,
    "rejected": Fate.RETURNED,
    "bounced": Fate.RETURNED,
    "failed": Fate.RETURNED,
    "complained": Fate.COMPLAINED,
    "unsubscribed": Fate.STOPPED,
}
_WHY: Final = {"invalid": Fate.GONE, "bounced": Fate.GONE, "spam": Fate.COMPLAINED, "unsubscribed": Fate.STOPPED}


def from_event(event: Any) -> MailReport | None:
    """Return what one of django-anymail's tracking events reports; None for what is not ours to know."""
    fate = _EVENTS.get(str(event.event_type))
    if fate is None:
        return None
    why = str(event.reject_reason or "")
    said = " ".join(str(word) for word in (event.mta_response, event.description) if word)
    code = enhanced(said)
    if fate is Fate.RETURNED:
        fate = _WHY.get(why, fate)
        if fate is Fate.GONE and code not in ("", "5.0.0") and not is_gone(0, code):
            fate = Fate.RETURNED  # "bounced" is said of full mailboxes too
    token = str((event.metadata or {}).get("attempt", ""))
    return MailReport(fate, code, token=token, provider_id=short_id(event.message_id or ""))


def short_id(provider_id: str) -> str:
    """Return a provider's id as it is stored: one that is too long as its digest."""
    return provider_id if len(provider_id) <= _LONGEST_ID else sha256(provider_id.encode()).hexdigest()
