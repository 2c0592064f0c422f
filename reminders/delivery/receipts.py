"""What providers say afterwards. Each word is stored once; a message's status moves only forward."""

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from django.db import IntegrityError, transaction
from django.db.models.functions import Now

from reminders import clock, log
from reminders.domain.alarms import AlarmKind
from reminders.domain.delivery import SETTLED, MessageReason, Status, advance
from reminders.models import Attempt, OutboundMessage, Receipt, SimulatedText

from . import alarms
from .suppression import suppress

ASK_AFTER: Final = timedelta(minutes=15)  # without a receipt, a provider is asked what became of a text


@transaction.atomic
def record(
    *,
    token: str,
    provider_id: str,
    word: str,
    status: Status | None,
    code: str = "",
    reason: MessageReason | None = None,
) -> bool:
    """Store one receipt; `reason` is why it did not arrive. Returns False for one that is already known.

    Any receipt proves that the attempt was accepted, whatever we had come to think of it. A second provider id under
    one token, or under another attempt of the same message, means that somebody may have got the text twice: it is
    marked and alarms.
    """
    attempt = Attempt.objects.filter(token=token).first()
    receipt = Receipt(attempt=attempt, provider_id=provider_id, word=word, status=status or "", error_code=code)
    if attempt is None:
        log.event("receipt.orphan", word=word)
        return _store(receipt)
    message = OutboundMessage.objects.select_for_update(of=("self",)).get(pk=attempt.message_id)
    receipt.duplicate = message.provider_id not in ("", provider_id)
    if not _store(receipt):
        return False
    if receipt.duplicate:
        alarm_doubled([message.pk])
        return True
    _move(message, status or Status.ACCEPTED, provider_id, reason)
    return True


def alarm_doubled(ids: Sequence[int]) -> None:
    """Mark messages that the provider took more than once; each is told once."""
    fresh = OutboundMessage.objects.filter(pk__in=ids, doubled=False)
    for pk in list(fresh.select_for_update(of=("self",)).values_list("pk", flat=True)):
        OutboundMessage.objects.filter(pk=pk).update(doubled=True)
        log.event("message.doubled", level=logging.ERROR, outbound=pk)
    alarms.start(AlarmKind.DOUBLED, OutboundMessage.objects.filter(pk__in=ids).values_list("sender_id", flat=True))


def _store(receipt: Receipt) -> bool:
    try:
        with transaction.atomic():
            receipt.save(force_insert=True)
    except IntegrityError:
        return False
    return True


def _move(message: OutboundMessage, reported: Status, provider_id: str, reason: MessageReason | None) -> None:
    known = Status(message.status)
    status = advance(known, reported)
    changes: dict[str, object] = {"provider_id": provider_id}
    if status is not known:
        changes |= {"status": status, "lease_until": None, "retry_at": None, "reason": reason or ""}
        # Accepted is not the end: where nothing more is heard, the provider is asked.
        changes |= {"look_at": Now() + ASK_AFTER if status is Status.ACCEPTED else None, "looks": 0}
        if known not in SETTLED or not message.settled_at:
            changes["settled_at"] = clock.now()
    OutboundMessage.objects.filter(pk=message.pk).update(**changes)
    if reason is MessageReason.OPTED_OUT:
        suppress(
            [message.address_id],
            because="provider",
            evidence="A receipt says that the person has told the provider to stop.",
            at=clock.now(),
        )


def collect_simulated(limit: int = 500) -> int:
    """Let the simulator tell what became of its texts. Returns how many receipts came."""
    with transaction.atomic():
        texts = list(
            SimulatedText.objects.filter(reported=False).order_by("id").select_for_update(skip_locked=True)[:limit]
        )
        for text in texts:
            record(token=text.token, provider_id=text.provider_id, word="delivered", status=Status.DELIVERED)
        SimulatedText.objects.filter(pk__in=[text.pk for text in texts]).update(reported=True)
    return len(texts)
