"""Nothing talks to itself through us: who gets too many answers gets none until a human has looked.

What counts are answers to commands and notes. The questions of a check-in have an end of their own; safety texts and
the one confirmation of a stop are never held back.
"""

import logging
from datetime import timedelta
from typing import Final

from reminders import clock, log
from reminders.delivery import alarms
from reminders.domain.alarms import AlarmKind
from reminders.domain.delivery import MessageKind
from reminders.models import Address, InboundMessage, OutboundMessage, Sender, SymptomEntry

# A machine that answers every text gets there in a minute; a person who tries all the commands does not.
_MOST: Final = ((15, timedelta(minutes=10)), (60, timedelta(days=1)))
_SAME: Final = 2
_SAME_WITHIN: Final = timedelta(minutes=10)


def must_hush(inbound: InboundMessage, sender: Sender) -> bool:
    """Return whether a message gets no answer. Where it is one too many, staff are told."""
    address = Address.objects.only("hushed_at", "looked_at").get(pk=inbound.address_id)
    goes_round = address.hushed_at is None and _goes_round(address)
    if goes_round:
        Address.objects.filter(pk=inbound.address_id).update(hushed_at=clock.now())
        alarms.start(AlarmKind.CIRCLES, [sender.pk])
        log.event("circles.hushed", severity=logging.WARNING, inbound=inbound.pk, address=inbound.address_id)
    if goes_round or address.hushed_at is not None or _said_again(inbound):
        InboundMessage.objects.filter(pk=inbound.pk).update(hushed=True)
        return True
    return False


def speak_again(address_ids: list[int]) -> int:
    """Answer some addresses again: somebody has looked. Returns how many were hushed."""
    return (
        Address.objects.filter(pk__in=address_ids).exclude(hushed_at=None).update(hushed_at=None, looked_at=clock.now())
    )


def _goes_round(address: Address) -> bool:
    now, (most, longest) = clock.now(), _MOST[-1]
    since = max(now - longest, address.looked_at or now - longest)
    answers = OutboundMessage.objects.filter(
        address=address, kind=MessageKind.ANSWER, check_in=None, answers__isnull=False, created_at__gt=since
    )
    told = list(answers.order_by("-id").values_list("created_at", flat=True)[:most])
    return any(sum(at > now - span for at in told) >= limit for limit, span in _MOST)


def _said_again(inbound: InboundMessage) -> bool:
    """Return whether the very same words came twice already within minutes: two answers to them are enough.

    Whoever changes their log by them each time, as by UNDO, goes on and not round.
    """
    if SymptomEntry.objects.filter(inbound=inbound).exists():
        return False
    before = InboundMessage.objects.filter(
        address=inbound.address_id, id__lt=inbound.pk, received_at__gt=inbound.received_at - _SAME_WITHIN
    )
    words = inbound.body.strip().casefold()
    again = [one for one in before.only("body").order_by("-id")[:20] if one.body.strip().casefold() == words]
    return len(again) >= _SAME
