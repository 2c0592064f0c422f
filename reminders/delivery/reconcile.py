"""Settle what is in doubt, by evidence: leases that ran out, outcomes that nobody heard, messages past their use."""

import asyncio
from collections import defaultdict
from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from django.db import connection, transaction
from django.db.models.functions import Now

from reminders import clock, conf, log
from reminders.channels.base import Channel, Listed
from reminders.channels.registry import make, transport_of
from reminders.domain.delivery import Doubt, Evidence, MessageReason, Status, Verdict, judge
from reminders.errors import SendError
from reminders.models import Address, Attempt, OutboundMessage, Receipt

from . import receipts
from .receipts import ASK_AFTER

_Answer = TypeVar("_Answer")
_AT_ONCE: Final = 20  # questions to one provider
_BATCH: Final = 200
# A list that cannot be read proves nothing; but long after a text was of use it must not hold up the next ones.
_NO_LIST_FOR: Final = timedelta(hours=1)
_ASK_MOST: Final = 5  # after 15 min, 45 min, 2 h, 7 h, 20 h and 61 h: a text without a word in three days stays so

_LEASES_OVER = """
WITH over AS (
  SELECT id FROM reminders_outboundmessage
  WHERE status = 'sending' AND lease_until < clock_timestamp()
  ORDER BY lease_until LIMIT %s FOR UPDATE SKIP LOCKED
), attempts AS (
  UPDATE reminders_attempt attempt SET outcome = 'unknown', error = 'lease over'
  FROM over JOIN reminders_outboundmessage message USING (id)
  WHERE attempt.id = message.current_attempt_id AND attempt.outcome = ''
)
UPDATE reminders_outboundmessage message
SET status = 'unknown', lease_until = NULL, looks = 0, look_at = clock_timestamp() + make_interval(secs => %s)
FROM over WHERE message.id = over.id
"""

# Taking the look is a lease as well: whoever dies while looking is followed after the gap.
_TAKE_LOOKS = """
UPDATE reminders_outboundmessage SET look_at = clock_timestamp() + make_interval(secs => %s)
WHERE id IN (
  SELECT id FROM reminders_outboundmessage
  WHERE status = 'unknown' AND look_at <= clock_timestamp()
  ORDER BY look_at LIMIT %s FOR UPDATE SKIP LOCKED)
RETURNING id
"""

# Accepted, and not a word since: asked after growing gaps, a few hundred a pass, and after three days no more.
_TAKE_UNHEARD = """
UPDATE reminders_outboundmessage
SET looks = looks + 1,
    look_at = CASE WHEN looks < %s THEN clock_timestamp() + make_interval(secs => %s * 3 ^ (looks + 1)) END
WHERE id IN (
  SELECT id FROM reminders_outboundmessage
  WHERE status = 'accepted' AND look_at <= clock_timestamp()
  ORDER BY look_at LIMIT %s FOR UPDATE SKIP LOCKED)
RETURNING id
"""

_TOO_LATE = """
UPDATE reminders_outboundmessage SET status = 'expired', reason = 'too_late', settled_at = %s
WHERE id IN (
  SELECT id FROM reminders_outboundmessage WHERE status = 'queued' AND expires_at <= %s
  LIMIT %s FOR UPDATE SKIP LOCKED)
"""


def sweep() -> None:
    """One pass: leases over become unknown, unknown ones are looked for, useless ones end."""
    waits = conf.delivery()
    with connection.cursor() as cursor:
        cursor.execute(_LEASES_OVER, [_BATCH * 10, waits.first_look.total_seconds()])
        if cursor.rowcount:
            log.event("leases.over", count=cursor.rowcount)
        cursor.execute(_TOO_LATE, [clock.now(), clock.now(), _BATCH * 10])
        cursor.execute(_TAKE_LOOKS, [waits.look_gap.total_seconds(), _BATCH])
        ids = [pk for (pk,) in cursor.fetchall()]
        cursor.execute(_TAKE_UNHEARD, [_ASK_MOST, ASK_AFTER.total_seconds(), _BATCH])
        unheard = [pk for (pk,) in cursor.fetchall()]
    if ids:
        _look(ids)
    if unheard:
        _ask(unheard)


@dataclass(frozen=True, slots=True)
class _Sought:
    message_id: int
    attempt_id: int
    to: str
    body: str
    since: datetime
    looks: int
    requeued: bool
    expires_at: datetime


def _look(ids: Sequence[int]) -> None:
    by_transport: dict[str, list[_Sought]] = defaultdict(list)
    rows = OutboundMessage.objects.filter(pk__in=ids, status=Status.UNKNOWN).select_related(
        "address", "clinic", "current_attempt"
    )
    for row in rows:
        if row.current_attempt is not None:
            transport = transport_of(row.channel, is_demo=row.clinic.is_demo)
            by_transport[transport].append(_sought(row, row.current_attempt.pk, row.current_attempt.started_at))
    for transport, sought in by_transport.items():
        channel = make(transport)
        lists = asyncio.run(_read_lists(channel, sought)) if channel.evidence is not Evidence.NONE else {}
        for one in sought:
            _settle(one, channel.evidence, lists.get(one.message_id, []))


def _sought(row: OutboundMessage, attempt_id: int, started_at: datetime) -> _Sought:
    # A minute earlier than the attempt: the provider's clock is not ours.
    since = started_at - timedelta(seconds=60)
    to = row.address.value or ""
    return _Sought(row.pk, attempt_id, to, row.body, since, row.looks, row.requeued, row.expires_at)


async def _read_lists(channel: Channel, sought: Sequence[_Sought]) -> dict[int, list[Listed] | None]:
    """Return each message's listed candidates; None where the list could not be read, which proves nothing."""

    async def read(one: _Sought) -> tuple[int, list[Listed] | None]:
        try:
            return one.message_id, await channel.listed(one.to, one.since)
        except SendError as error:
            log.trouble("list.unreadable", error, outbound=one.message_id)
            return one.message_id, None

    async with channel:
        return dict(await _few_at_a_time(read(one) for one in sought))


async def _few_at_a_time(questions: Iterable[Coroutine[Any, Any, _Answer]]) -> list[_Answer]:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(question: Coroutine[Any, Any, _Answer]) -> _Answer:
        async with gate:
            return await question

    return await asyncio.gather(*(one(question) for question in questions))


@transaction.atomic
def _settle(sought: _Sought, evidence: Evidence, listed: list[Listed] | None) -> None:
    row = OutboundMessage.objects.select_for_update(of=("self",)).get(pk=sought.message_id)
    if row.status != Status.UNKNOWN or row.current_attempt_id != sought.attempt_id:
        return
    if listed is None:
        if clock.now() >= sought.expires_at + _NO_LIST_FOR:
            _end(row, Status.UNCONFIRMED, MessageReason.NO_EVIDENCE)
        return
    # Two answers to one address may be in doubt together: whoever settles one of them goes first.
    Address.objects.select_for_update().get(pk=row.address_id)
    found = _own(sought, listed)
    if found is not None:
        Attempt.objects.filter(pk=sought.attempt_id).update(provider_id=found.provider_id)
        look_at = Now() + ASK_AFTER if found.status is Status.ACCEPTED else None
        _change(
            row, status=found.status, provider_id=found.provider_id, settled_at=clock.now(), reason=found.reason or "",
            look_at=look_at, looks=0,
        )  # fmt: skip
        log.event("unknown.found", outbound=row.pk)
        return
    doubt = Doubt(evidence, sought.looks + 1, sought.requeued, sought.expires_at)
    verdict = judge(doubt, clock.now())
    log.event("unknown.judged", outbound=row.pk, verdict=verdict)
    if verdict is Verdict.LOOK_AGAIN:
        _change(row, looks=doubt.looks)
    elif verdict is Verdict.REQUEUE:
        _change(row, status=Status.QUEUED, looks=doubt.looks, look_at=None, requeued=True)
    elif verdict is Verdict.GIVE_UP:
        _end(row, Status.EXPIRED, MessageReason.NOT_FOUND)
    else:
        _end(row, Status.UNCONFIRMED, MessageReason.NO_EVIDENCE)


def _ask(ids: Sequence[int]) -> None:
    """Ask providers about messages that they accepted and never spoke of again."""
    by_transport: dict[str, list[tuple[str, str]]] = defaultdict(list)
    rows = OutboundMessage.objects.filter(pk__in=ids, status=Status.ACCEPTED).exclude(provider_id="")
    for row in rows.select_related("clinic", "current_attempt"):
        if row.current_attempt is not None:
            transport = transport_of(row.channel, is_demo=row.clinic.is_demo)
            by_transport[transport].append((row.current_attempt.token, row.provider_id))
    for transport, asked in by_transport.items():
        for token, found in asyncio.run(_look_up(make(transport), asked)):
            receipts.record(
                token=token, provider_id=found.provider_id, word=f"asked: {found.status}", status=found.status,
                code=found.code, reason=found.reason,
            )  # fmt: skip


async def _look_up(channel: Channel, asked: Sequence[tuple[str, str]]) -> list[tuple[str, Listed]]:
    async def one(token: str, provider_id: str) -> tuple[str, Listed | None]:
        try:
            return token, await channel.looked_up(provider_id)
        except SendError as error:
            log.trouble("lookup.failed", error)
            return token, None

    async with channel:
        answers = await _few_at_a_time(one(token, provider_id) for token, provider_id in asked)
    # "Accepted" is what we know already; it would only fill the table of receipts.
    return [(token, found) for token, found in answers if found is not None and found.status is not Status.ACCEPTED]


def _own(sought: _Sought, listed: Sequence[Listed]) -> Listed | None:
    """Return the listed message that is this one: same words, and credited to no other message of ours."""
    alike = [one for one in listed if one.body in (None, sought.body)]
    ids = [one.provider_id for one in alike]
    taken = set(OutboundMessage.objects.filter(provider_id__in=ids).values_list("provider_id", flat=True))
    others = Receipt.objects.filter(provider_id__in=ids, attempt__isnull=False)
    taken |= set(others.exclude(attempt__message_id=sought.message_id).values_list("provider_id", flat=True))
    return next((one for one in alike if one.provider_id not in taken), None)


def _end(row: OutboundMessage, status: Status, reason: MessageReason) -> None:
    _change(row, status=status, reason=reason, look_at=None, settled_at=clock.now())


def _change(row: OutboundMessage, **changes: Any) -> None:
    OutboundMessage.objects.filter(pk=row.pk).update(**changes)
