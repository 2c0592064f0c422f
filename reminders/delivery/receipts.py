"""What providers say afterwards. Each word is stored once; a message's status moves only forward."""

from django.db import IntegrityError, transaction

from reminders import clock, log
from reminders.domain.delivery import SETTLED, Status, advance
from reminders.models import Attempt, OutboundMessage, Receipt, SimulatedText


@transaction.atomic
def record(*, token: str, provider_id: str, word: str, status: Status | None, code: str = "") -> bool:
    """Store one receipt. Returns False for one that is already known.

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
        log.event("receipt.duplicate", outbound=message.pk, attempt=attempt.pk)
        return True
    _move(message, status or Status.ACCEPTED, provider_id)
    return True


def _store(receipt: Receipt) -> bool:
    try:
        with transaction.atomic():
            receipt.save(force_insert=True)
    except IntegrityError:
        return False
    return True


def _move(message: OutboundMessage, reported: Status, provider_id: str) -> None:
    known = Status(message.status)
    status = advance(known, reported)
    changes: dict[str, object] = {"provider_id": provider_id}
    if status is not known:
        changes |= {"status": status, "lease_until": None, "look_at": None, "retry_at": None}
        if known not in SETTLED or not message.settled_at:
            changes["settled_at"] = clock.now()
        if status not in (Status.UNDELIVERED, Status.FAILED):
            changes["reason"] = ""
    OutboundMessage.objects.filter(pk=message.pk).update(**changes)


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
