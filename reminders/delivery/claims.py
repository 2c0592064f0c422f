"""Take messages out of the queue so that no two workers ever hold the same one, nor two for one address.

One short transaction per sender: its bucket is read and updated under a lock of its row; idle addresses are locked,
each one's best message is judged once more, and what may go gets a lease and an attempt with a token of its own.
"""

import secrets
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from reminders import clock, conf
from reminders.channels.base import Envelope
from reminders.channels.registry import transport_of
from reminders.domain.consent import Consent, ConsentFact, ConsentKind, fold
from reminders.domain.values import Lane
from reminders.models import Clinic, Pause, Sender, sql

from . import candidates
from .candidates import Bench, Candidate, Verdict

_SENDERS_WITH_WORK = """
SELECT sender.id FROM reminders_sender sender
WHERE sender.is_active
  AND (sender.circuit_open_until IS NULL OR sender.circuit_open_until <= clock_timestamp())
  AND EXISTS (
    SELECT FROM reminders_outboundmessage message
    WHERE message.sender_id = sender.id AND message.status = 'queued' AND message.lane = ANY(%s)
      AND (message.retry_at IS NULL OR message.retry_at <= clock_timestamp()))
ORDER BY random()
"""

_TAKE_BUCKET = """
SELECT least(burst, tokens + rate * extract(epoch FROM clock_timestamp() - tokens_at)), burst
FROM reminders_sender WHERE id = %s FOR UPDATE SKIP LOCKED
"""

# An unsolicited message waits while another is in flight to its address, and while a reply from there is unread:
# the reply may say stop.
_ADDRESS_IS_IDLE = """
(NOT message.unsolicited OR (
  NOT EXISTS (
    SELECT FROM reminders_outboundmessage other
    WHERE other.address_id = message.address_id AND other.unsolicited AND other.status IN ('sending', 'unknown'))
  AND NOT EXISTS (
    SELECT FROM reminders_inboundmessage reply WHERE reply.address_id = message.address_id AND reply.read_at IS NULL)))
"""

_WAITING = f"""
SELECT message.id, message.address_id, message.unsolicited, message.segments, message.lane
FROM reminders_outboundmessage message
WHERE message.sender_id = %s AND message.status = 'queued' AND message.lane = ANY(%s)
  AND (message.retry_at IS NULL OR message.retry_at <= clock_timestamp())
  AND {_ADDRESS_IS_IDLE}
ORDER BY message.lane, message.due_at, message.id
LIMIT %s
"""  # noqa: S608 - constants

_CONSENTS = "SELECT patient_id, address_id, topic, kind, at FROM reminders_consentevent WHERE address_id = ANY(%s)"
_KINDS = {kind.value: kind for kind in ConsentKind}

_LOCK_ADDRESSES = "SELECT id FROM reminders_address WHERE id = ANY(%s) ORDER BY id FOR UPDATE SKIP LOCKED"

# Judged again under the address's lock: a claim through another sender may have been quicker.
_CLAIM = f"""
WITH picked AS (
  SELECT message.id, token
  FROM unnest(%s::bigint[], %s::text[]) AS wanted (id, token)
  JOIN reminders_outboundmessage message USING (id)
  WHERE message.status = 'queued' AND {_ADDRESS_IS_IDLE}
  FOR UPDATE OF message
), attempt AS (
  INSERT INTO reminders_attempt (message_id, number, token, outcome, error, error_code, provider_id)
  SELECT message.id, message.attempt_count + 1, picked.token, '', '', '', ''
  FROM picked JOIN reminders_outboundmessage message USING (id)
  RETURNING id, message_id, token
)
UPDATE reminders_outboundmessage message
SET status = 'sending', reason = '', retry_at = NULL, current_attempt_id = attempt.id,
    attempt_count = attempt_count + 1, lease_until = clock_timestamp() + %s
FROM attempt WHERE message.id = attempt.message_id
RETURNING message.id, attempt.id, attempt.token, message.segments
"""  # noqa: S608 - constants

_PAY = "UPDATE reminders_sender SET tokens = %s, tokens_at = clock_timestamp() WHERE id = %s"

_END = """
UPDATE reminders_outboundmessage message SET status = ended.status, reason = ended.reason, settled_at = %s
FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS ended (id, status, reason)
WHERE message.id = ended.id AND message.status = 'queued'
"""

_PUT_OFF = """
UPDATE reminders_outboundmessage message SET retry_at = clock_timestamp() + later.wait, reason = 'quiet_hours'
FROM unnest(%s::bigint[], %s::interval[]) AS later (id, wait)
WHERE message.id = later.id AND message.status = 'queued'
"""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What one claim took, with the transport that carries it."""

    transport: str
    envelopes: list[Envelope]


def senders_with_work(lanes: Collection[Lane]) -> list[int]:
    """Return the senders that have something to send and may, in random order so that none starves."""
    with sql.cursor() as cursor:
        cursor.execute(_SENDERS_WITH_WORK, [[int(lane) for lane in lanes]])
        return [pk for (pk,) in cursor.fetchall()]


@transaction.atomic(durable=True)
def claim(sender_id: int, lanes: Collection[Lane], room: int) -> Claimed | None:
    """Claim up to `room` messages of one sender; None when another worker holds it or its bucket is empty."""
    began, waits, now = time.monotonic(), conf.delivery(), clock.now()
    with sql.cursor() as cursor:
        cursor.execute(_TAKE_BUCKET, [sender_id])
        if (bucket := cursor.fetchone()) is None:
            return None
        tokens, burst = map(float, bucket)
        rows = _waiting(cursor, sender_id, lanes, room, tokens, burst)
        if not rows:
            return None
        waiting = candidates.read(rows)
        bench = _bench(waiting.values(), now)
        verdicts = {pk: bench.judge(one) for pk, one in waiting.items()}
        _end(cursor, verdicts, now)
        _put_off(cursor, verdicts)
        going = [pk for pk, verdict in verdicts.items() if verdict is None]
        tickets = _lease(cursor, going, waits.lease)
        cursor.execute(_PAY, [tokens - sum(segments for *_, segments in tickets), sender_id])
    ends = began + waits.lease.total_seconds()
    sender = Sender.objects.select_related("clinic").get(pk=sender_id)
    envelopes = [bench.envelope(waiting[pk], sender, attempt, token, ends) for pk, attempt, token, _ in tickets]
    return Claimed(transport_of(sender.channel, is_demo=sender.clinic.is_demo), envelopes)


def _waiting(cursor: Any, sender_id: int, lanes: Collection[Lane], room: int, tokens: float, burst: float) -> list[int]:
    """Return the messages to judge: each idle address's best, as far as the bucket reaches, their addresses locked."""
    cursor.execute(_WAITING, [sender_id, [int(lane) for lane in lanes], 2 * room])
    best: list[tuple[int, int]] = []
    served: set[int] = set()
    for pk, address, unsolicited, segments, lane in cursor.fetchall():
        if unsolicited and address in served:
            continue
        # What a person waits for may overdraw the bucket; a text longer than the whole bucket waits for a full one.
        if lane != Lane.NOW and tokens < min(segments, burst):
            break
        if unsolicited:
            served.add(address)
        tokens -= segments
        best.append((pk, address))
        if len(best) == room:
            break
    cursor.execute(_LOCK_ADDRESSES, [sorted({address for _, address in best})])
    locked = {pk for (pk,) in cursor.fetchall()}
    return [pk for pk, address in best if address in locked]


def _bench(waiting: Collection[Candidate], now: datetime) -> Bench:
    """Gather what judging needs, with one query each however many wait."""
    consents = consent_of({(one.patient_id, one.address_id) for one in waiting})
    paused = _paused({one.patient_id for one in waiting if one.patient_id}, now)
    return Bench(now, consents, paused, Clinic.objects.in_bulk({one.clinic_id for one in waiting}))


def consent_of(uses: Iterable[tuple[int | None, int]]) -> dict[tuple[int | None, int], Consent]:
    """Return the present consent of each (patient, address), by one query however many there are."""
    wanted = set(uses)
    facts: dict[tuple[int | None, int], list[ConsentFact]] = defaultdict(list)
    for patient, address, topic, kind, at in sql.rows(_CONSENTS, [list({address for _, address in wanted})]):
        facts[patient, address].append(ConsentFact(topic, _KINDS[kind], at))
    return {use: fold(facts[use]) for use in wanted if use in facts}


def _paused(patients: Collection[int], now: datetime) -> set[int]:
    pauses = Pause.objects.filter(patient_id__in=patients, starts_at__lte=now).exclude(ends_at__lte=now)
    return set(pauses.values_list("patient_id", flat=True))


def _end(cursor: Any, verdicts: dict[int, Verdict], now: datetime) -> None:
    ended = [(pk, *verdict) for pk, verdict in verdicts.items() if isinstance(verdict, tuple)]
    if ended:
        ids, statuses, reasons = zip(*ended, strict=True)
        cursor.execute(_END, [now, list(ids), [s.value for s in statuses], [r.value for r in reasons]])


def _put_off(cursor: Any, verdicts: dict[int, Verdict]) -> None:
    later = [(pk, verdict) for pk, verdict in verdicts.items() if isinstance(verdict, timedelta)]
    if later:
        ids, waits = zip(*later, strict=True)
        cursor.execute(_PUT_OFF, [list(ids), list(waits)])


def _lease(cursor: Any, ids: Sequence[int], lease: timedelta) -> list[tuple[int, int, str, int]]:
    if not ids:
        return []
    cursor.execute(_CLAIM, [list(ids), [secrets.token_urlsafe(32) for _ in ids], lease])
    return list(cursor.fetchall())
