"""Whether what staff were sent has reached them and, where not, why: for the alert's page, `doctor`, who is next."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from django.db.models import Q, QuerySet

from reminders.domain.delivery import EXPLAINED, MessageReason, Status
from reminders.domain.escalation import TRIED_IN_VAIN, UNHEARD_AFTER, NoticeChannel
from reminders.models import AlertNotice, OutboundMessage

from .assess import LOST

_TAKEN: Final = (Status.ACCEPTED, Status.SENT, Status.DELIVERED)
_BY: Final[Mapping[str, str]] = {NoticeChannel.EMAIL: "e-mail", NoticeChannel.SMS: "text"}
_SILENT: Final = "the mail server does not answer"
# By the names of what smtplib, the socket and django-anymail raise; a notice keeps no more of a fault than that.
_SAID: Final[Mapping[str, str]] = {
    "SMTPRecipientsRefused": "the mail server does not take mail for this address",
    "AnymailRecipientsRefused": "the mail provider does not take mail for this address",
    "AnymailInvalidAddress": "this is not an e-mail address",
    "NotTaken": "the mail provider refused it",
    "SMTPAuthenticationError": "the mail server does not take our login",
    "SSLCertVerificationError": "the mail server's certificate cannot be trusted",
    "SMTPServerDisconnected": _SILENT,
    "SMTPConnectError": _SILENT,
    "ConnectionRefusedError": _SILENT,
    "ConnectionResetError": _SILENT,
    "TimeoutError": _SILENT,
    "gaierror": _SILENT,
    "OSError": _SILENT,
}
_ENDED: Final[Mapping[str, str]] = {
    Status.FAILED: "the provider could not send it",
    Status.UNDELIVERED: "it was sent and did not arrive",
    Status.EXPIRED: "it had not gone out when it was of no more use",
    Status.CANCELLED: "somebody cancelled it",
}
_NOT_TAKEN: Final = "the provider has not taken it"


def in_vain(now: datetime) -> QuerySet[AlertNotice]:
    """Return the notices that have not reached anybody: mails that failed again, texts that were lost or not taken."""
    mails = Q(sent_at=None, tries__gte=TRIED_IN_VAIN)
    lost = Q(text__status__in=LOST)
    slow = Q(text__created_at__lte=now - UNHEARD_AFTER) & ~Q(text__status__in=_TAKEN)
    return AlertNotice.objects.filter(mails | lost | slow)


def said(notice: AlertNotice, now: datetime) -> str:
    """Say that a notice has not reached its contact, and why; nothing where it has, or where it is too early to say."""
    cause = why(notice, now)
    return f"Could not reach {notice.contact} by {_BY[notice.channel]}: {cause}." if cause else ""


def why(notice: AlertNotice, now: datetime) -> str:
    """Return why a notice has not reached its contact; nothing where it has, or where it is too early to say."""
    if notice.sent_at is None:
        return _of_mail(notice.error)
    return why_text(notice.text, now) if notice.text else ""


def _of_mail(error: str) -> str:
    if not error or " " in error:  # a sentence of our own
        return _within(error)
    if error in _SAID:
        return _SAID[error]
    if error.startswith("SMTP"):
        return "the mail server refused it"
    return "the mail provider refused it" if error.startswith("Anymail") else f"a fault of ours ({error})"


def why_text(text: OutboundMessage, now: datetime) -> str:
    """Return why a text has not reached anybody; nothing where it has, or where it is too early to say."""
    is_slow = text.status not in _TAKEN and now - text.created_at >= UNHEARD_AFTER
    if text.status not in LOST and not is_slow:
        return ""
    cause = EXPLAINED[MessageReason(text.reason)] if text.reason else _ENDED.get(text.status, _NOT_TAKEN)
    return _within(cause)


def _within(sentence: str) -> str:
    return f"{sentence[:1].lower()}{sentence[1:]}".rstrip(".")
