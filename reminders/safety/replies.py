"""Know whether the person got the safety text: once more where that is unknown, and a word to staff where not."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now

from reminders import clock, log
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.escalation import REPLY_AGAIN, SAY_AGAIN_AFTER, UNHEARD_AFTER, AlertStatus
from reminders.models import Alert, OutboundMessage, Receipt

from . import assess

NOT_HEARD: Final = "The person did not get the safety text. Reach them another way."
_LOOKED_AFTER: Final = timedelta(hours=24)
_MOST: Final = 200
_COPIES: Final = 4
_HEARD: Final = (Status.ACCEPTED, Status.SENT, Status.DELIVERED)


def latest(alert: Alert) -> OutboundMessage | None:
    """Return the safety text that went last for an alert; of two copies the one that is known to have come further."""
    texts = OutboundMessage.objects.filter(kind=MessageKind.SAFETY, clinic=alert.clinic_id)
    # Where one had been said shortly before the first words of this alert, those got no second one.
    before = Q(address=alert.address_id, created_at__range=(alert.opened_at - REPLY_AGAIN, alert.opened_at))
    found = list(texts.filter(Q(answers__flagging__alert=alert) | before).order_by("-answers_id", "id")[:_COPIES])
    same = [text for text in found if text.answers_id == found[0].answers_id]
    return min(same, key=_how_far, default=None)


def _how_far(text: OutboundMessage) -> int:
    return 0 if text.status == Status.DELIVERED else 1 if text.status in _HEARD else 2


def delivered_at(text: OutboundMessage) -> datetime | None:
    """Return when a text was delivered, by people's clock; None where that is not known."""
    if text.status != Status.DELIVERED or text.settled_at is None:
        return None
    told = Receipt.objects.filter(attempt__message=text, status=Status.DELIVERED).select_related("attempt")
    receipt = told.order_by("id").first()
    if receipt is None or receipt.attempt is None or receipt.attempt.finished_at is None:
        return text.settled_at
    # Settled when the provider took it. Both of these are the database's clock, which a demo's moved clock is not.
    return text.settled_at + max(timedelta(), receipt.at - receipt.attempt.finished_at)


def look_after() -> None:
    """Look after the safety texts that belong to open alerts."""
    now = clock.now()
    say_again()
    recent = Alert.objects.filter(status=AlertStatus.OPEN, is_test=False, flagged_at__gt=now - _LOOKED_AFTER)
    for pk in list(recent.order_by("-flagged_at").values_list("pk", flat=True)[:_MOST]):
        _judge(pk, now)


def say_again() -> int:
    """Send a safety text once more where nobody knows how its try ended. Returns how many.

    Never a third time: the copy's key is taken. Alert or not, for these twice is better than not at all.
    """
    doubtful = OutboundMessage.objects.filter(
        kind=MessageKind.SAFETY,
        status__in=(Status.SENDING, Status.UNKNOWN, Status.UNCONFIRMED),
        current_attempt__started_at__lte=Now() - SAY_AGAIN_AFTER,
        expires_at__gt=clock.now(),
        key__startswith="safety:",
        answers__isnull=False,
    ).exclude(answers__answered_by__key__startswith="safety-again:")
    copies = [_copy(message) for message in doubtful.select_related("answers__address", "sender")[:_MOST]]
    put = outbox.put([copy for copy in copies if copy is not None])
    for key in put:
        log.event("safety.said_again", key=key)
    return len(put)


def _copy(message: OutboundMessage) -> outbox.Draft | None:
    inbound = message.answers
    if inbound is None:
        return None
    return assess.draft(inbound, message.sender, message.body, f"safety-again:{inbound.pk}", message.text_code)


@transaction.atomic
def _judge(alert_id: int, now: datetime) -> None:
    """Write down whether the latest safety text of an alert has reached the person."""
    alert = Alert.objects.select_for_update(of=("self",)).select_related("clinic").get(pk=alert_id)
    texts = list(
        OutboundMessage.objects.filter(kind=MessageKind.SAFETY, answers__flagging__alert=alert).order_by("-answers_id")
    )
    if not texts or alert.status != AlertStatus.OPEN:
        return
    latest = [text for text in texts if text.answers_id == texts[0].answers_id]
    heard = any(text.status in _HEARD for text in latest)
    if heard and alert.unheard == NOT_HEARD:
        Alert.objects.filter(pk=alert.pk).update(unheard="")
    elif not heard and not alert.unheard and _is_lost(latest, now):
        Alert.objects.filter(pk=alert.pk).update(unheard=NOT_HEARD)
        assess.tell_again(alert, now)
        log.event("safety.unheard", alert=alert.pk)


def _is_lost(texts: Sequence[OutboundMessage], now: datetime) -> bool:
    refused = all(text.status in assess.LOST for text in texts)
    return refused or now - min(text.created_at for text in texts) >= UNHEARD_AFTER
