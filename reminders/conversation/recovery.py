"""Fetch what people wrote while the provider could not reach us: it gives a call up after seconds, its list keeps all.

Recovered words are read like any others, with the time at which they were written.
"""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from reminders import clock, conf, log
from reminders.channels.base import Arrived, Channel, HasInbox
from reminders.channels.registry import make
from reminders.delivery import alarms
from reminders.domain.alarms import AlarmKind
from reminders.domain.values import ChannelKind
from reminders.errors import SendError
from reminders.models import InboundMessage, Sender

from . import receive
from .receive import Incoming

_LONGEST: Final = timedelta(hours=24)
_OVERLAP: Final = timedelta(minutes=30)
_STILL_COMING: Final = timedelta(minutes=2)
"""A call that is on its way, or repeated, is not late yet."""
_AT_ONCE: Final = 8

_Found = Mapping[str, Sequence[Arrived] | SendError]


def recover() -> int:
    """Take in what never reached us. Returns how many replies that were."""
    channel = make(conf.transport_for(ChannelKind.SMS))
    if not isinstance(channel, HasInbox):
        return 0
    now, since = clock.now(), _since(clock.now())
    found = asyncio.run(_ask(channel, channel, since)) if since else {}
    return sum(_take_in(sender, arrived, now) for sender, arrived in found.items())


def _since(now: datetime) -> dict[str, datetime]:
    """Return from when on each sender's list is read. A sender that is new to us has lost nothing yet."""
    senders = Sender.objects.filter(channel=ChannelKind.SMS, is_active=True, clinic__is_demo=False)
    senders.filter(listened_at=None).update(listened_at=now)
    listened = senders.order_by("-listened_at").values_list("value", "listened_at")
    return {value: max(at - _OVERLAP, now - _LONGEST) for value, at in listened if at is not None}


async def _ask(channel: Channel, inbox: HasInbox, since: Mapping[str, datetime]) -> _Found:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(value: str, at: datetime) -> Sequence[Arrived] | SendError:
        async with gate:
            try:
                return await inbox.inbound_since(value, at)
            except SendError as error:
                return error

    async with channel:
        answers = await asyncio.gather(*(one(value, at) for value, at in since.items()))
    return dict(zip(since, answers, strict=True))


def _take_in(sender: str, arrived: Sequence[Arrived] | SendError, now: datetime) -> int:
    """Take in what one sender's list holds and we do not. The next look begins here only where all went well."""
    senders = Sender.objects.filter(channel=ChannelKind.SMS, value=sender)
    if isinstance(arrived, SendError):
        log.trouble("recovery.unreadable", arrived, sender=senders.order_by("id").values_list("pk", flat=True).first())
        return 0
    late = [one for one in arrived if one.at <= now - _STILL_COMING]
    known = _known(one.provider_id for one in late)
    lost = sorted((one for one in late if one.provider_id not in known), key=lambda one: one.at)
    kept = [_store(sender, one) for one in lost]
    if None not in kept:
        senders.update(listened_at=now)
    count = sum(filter(None, kept))
    if count:
        ids = list(senders.values_list("pk", flat=True))
        log.event("inbound.recovered", severity=logging.WARNING, sender=ids[0], count=count)
        alarms.start(AlarmKind.LATE, ids)
    return count


def _known(provider_ids: Iterable[str]) -> set[str]:
    seen = InboundMessage.objects.filter(channel=ChannelKind.SMS, provider_id__in=list(provider_ids))
    return set(seen.values_list("provider_id", flat=True))


def _store(sender: str, arrived: Arrived) -> bool | None:
    """Return whether one message was new; None where it could not be taken in."""
    try:
        kept = receive.store(
            Incoming(
                ChannelKind.SMS, arrived.provider_id, sender, arrived.from_value, arrived.body, arrived.at, late=True
            )
        )
    except Exception as error:  # noqa: BLE001 - the named boundary: one message that breaks must not silence the others
        log.trouble("recovery.failed", error)
        return None
    return kept is not None
