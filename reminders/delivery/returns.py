"""What a mail that came back means for its message and for the mailbox (docs/explanation/delivery.md)."""

from collections.abc import Mapping
from typing import Final

from django.db import transaction

from reminders import clock, links, log
from reminders.channels.mail_reports import Fate, MailReport
from reminders.domain.delivery import MessageReason, Status
from reminders.links import Purpose
from reminders.models import Attempt, OutboundMessage

from . import receipts
from .suppression import suppress, unreachable

_MEANING: Final[Mapping[Fate, tuple[Status, MessageReason | None]]] = {
    Fate.TAKEN: (Status.ACCEPTED, None),
    Fate.DELAYED: (Status.ACCEPTED, None),
    Fate.DELIVERED: (Status.DELIVERED, None),
    Fate.RETURNED: (Status.UNDELIVERED, MessageReason.RETURNED),
    Fate.GONE: (Status.UNDELIVERED, MessageReason.BAD_ADDRESS),
    # Who complains has got it.
    Fate.COMPLAINED: (Status.DELIVERED, None),
    Fate.STOPPED: (Status.DELIVERED, None),
}
_WITHDRAWN: Final[Mapping[Fate, tuple[str, str]]] = {
    Fate.COMPLAINED: ("complaint", "They marked one of our e-mails as unwanted."),
    Fate.STOPPED: ("provider", "They told the mail provider to stop."),
}


@transaction.atomic
def record(report: MailReport) -> bool:
    """Keep what became of a mail, and stop writing where that follows. False for what is nobody's or known already."""
    attempt = _attempt(report)
    if attempt is None:
        log.event("mail.orphan", fate=report.fate)
        return False
    message = OutboundMessage.objects.get(pk=attempt.message_id)
    status, reason = _MEANING[report.fate]
    fresh = receipts.record(
        token=attempt.token,
        provider_id=message.provider_id or report.provider_id or links.sign(Purpose.REPLY, message.pk),
        word=report.fate.value,
        status=status,
        code=report.code[:12],
        reason=reason,
    )
    if fresh and report.fate is Fate.GONE:
        unreachable([message.address_id], code=report.code, at=clock.now())
    if fresh and report.fate in _WITHDRAWN:
        because, evidence = _WITHDRAWN[report.fate]
        suppress([message.address_id], because=because, evidence=evidence, at=clock.now())
    return fresh


def _attempt(report: MailReport) -> Attempt | None:
    """Return the attempt that a report is about: its own, or the one that its message rests on."""
    if report.attempt_id is not None:
        return Attempt.objects.filter(pk=report.attempt_id).first()
    if report.token:
        return Attempt.objects.filter(token=report.token).first()
    messages = OutboundMessage.objects.select_related("current_attempt").filter(channel="email")
    if report.message_id is not None:
        message = messages.filter(pk=report.message_id).first()
    elif report.provider_id:
        message = messages.filter(provider_id=report.provider_id).first()
    else:
        message = None
    return message.current_attempt if message is not None else None
