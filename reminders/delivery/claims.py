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

from reminders import clock, conf, links
from reminders.channels.base import Envelope, Mail
from reminders.channels.registry import transport_of
from reminders.domain.consent import NO_CONSENT, Consent, ConsentFact, ConsentKind, fold
from reminders.domain.delivery import MessageKind, MessageReason, Status
from reminders.domain.quiet_hours import QuietHours, next_quiet_start, quiet_until
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.values import ChannelKind, Lane
from reminders.links import Purpose
from reminders.models import OutboundMessage, Pause, Sender, sql

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
        messages = _load(rows)
        verdicts = {pk: _judge(message, now) for pk, message in messages.items()}
        _end(cursor, verdicts, now)
        _put_off(cursor, verdicts)
        going = [pk for pk, verdict in verdicts.items() if verdict is None]
        tickets = _lease(cursor, going, waits.lease)
        cursor.execute(_PAY, [tokens - sum(segments for *_, segments in tickets), sender_id])
    ends = began + waits.lease.total_seconds()
    envelopes = [_envelope(messages[pk], attempt, token, ends, now) for pk, attempt, token, _ in tickets]
    sender = Sender.objects.select_related("clinic").get(pk=sender_id)
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


def _load(ids: Sequence[int]) -> dict[int, "_Message"]:
    rows = OutboundMessage.objects.filter(pk__in=ids).select_related(
        "patient", "clinic", "address", "sender", "answers"
    )
    messages = {row.pk: row for row in rows}
    consents = consent_of({(m.patient_id, m.address_id) for m in messages.values()})
    paused = _paused({m.patient_id for m in messages.values() if m.patient_id}, clock.now())
    return {
        pk: _Message(
            messages[pk],
            consents.get((messages[pk].patient_id, messages[pk].address_id), NO_CONSENT),
            messages[pk].patient_id in paused,
        )
        for pk in ids
        if pk in messages
    }


@dataclass(frozen=True, slots=True)
class _Message:
    row: OutboundMessage
    consent: Consent
    paused: bool

    @property
    def quiet(self) -> QuietHours:
        patient, clinic = self.row.patient, self.row.clinic
        if patient is not None and patient.quiet_from is not None and patient.quiet_until is not None:
            return QuietHours(patient.quiet_from, patient.quiet_until)
        return QuietHours(clinic.quiet_from, clinic.quiet_until)

    @property
    def zone(self) -> Any:
        return zone_of(self.row.patient.zone if self.row.patient else self.row.clinic.zone)


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


_Verdict = tuple[Status, MessageReason] | timedelta | None


def _judge(message: _Message, now: datetime) -> _Verdict:
    """Return None to send, an end with its reason, or how long to put it off. Caps are the planner's."""
    row = message.row
    if now >= row.expires_at:
        return Status.EXPIRED, MessageReason.TOO_LATE
    # The one text that may follow an opt-out, and safety texts, go whatever has been withdrawn.
    if row.kind in (MessageKind.CONFIRMATION, MessageKind.SAFETY, MessageKind.ALERT):
        return None
    if row.address.suppressed_at is not None and not _asked_for_since(row, row.address.suppressed_at):
        return Status.SUPPRESSED, MessageReason.OPTED_OUT
    if row.unsolicited and row.address.unreachable_at is not None:
        return Status.SUPPRESSED, MessageReason.BAD_ADDRESS
    return _judge_unsolicited(message, now) if row.unsolicited else None


def _asked_for_since(row: OutboundMessage, stopped_at: datetime) -> bool:
    """Return whether a message answers what somebody wrote after they had stopped: HELP, or START to come back."""
    asked = row.answers if row.kind == MessageKind.ANSWER and row.check_in_id is None else None
    return asked is not None and asked.received_at > stopped_at


def _judge_unsolicited(message: _Message, now: datetime) -> _Verdict:
    row = message.row
    if row.patient is None or not row.patient.is_active:
        return Status.SUPPRESSED, MessageReason.NOT_ENROLLED
    if not row.clinic.is_active:
        return Status.SUPPRESSED, MessageReason.CLINIC_STOPPED
    # An invitation asks for the consent that everything else needs.
    if row.kind != MessageKind.INVITATION and not message.consent.allows(row.category):
        return Status.SUPPRESSED, MessageReason.NO_CONSENT
    if message.paused:
        return Status.SUPPRESSED, MessageReason.PAUSED
    if row.any_hour:
        return None
    until = quiet_until(now, message.zone, message.quiet)
    if until is None:
        return None
    return until - now if until < row.expires_at else (Status.SUPPRESSED, MessageReason.QUIET_HOURS)


def _end(cursor: Any, verdicts: dict[int, _Verdict], now: datetime) -> None:
    ended = [(pk, *verdict) for pk, verdict in verdicts.items() if isinstance(verdict, tuple)]
    if ended:
        ids, statuses, reasons = zip(*ended, strict=True)
        cursor.execute(_END, [now, list(ids), [s.value for s in statuses], [r.value for r in reasons]])


def _put_off(cursor: Any, verdicts: dict[int, _Verdict]) -> None:
    later = [(pk, verdict) for pk, verdict in verdicts.items() if isinstance(verdict, timedelta)]
    if later:
        ids, waits = zip(*later, strict=True)
        cursor.execute(_PUT_OFF, [list(ids), list(waits)])


def _lease(cursor: Any, ids: Sequence[int], lease: timedelta) -> list[tuple[int, int, str, int]]:
    if not ids:
        return []
    cursor.execute(_CLAIM, [list(ids), [secrets.token_urlsafe(32) for _ in ids], lease])
    return list(cursor.fetchall())


def _envelope(message: _Message, attempt: int, token: str, lease_ends: float, now: datetime) -> Envelope:
    row = message.row
    valid = row.expires_at - now
    if row.unsolicited and not row.any_hour:
        quiet = next_quiet_start(now, message.zone, message.quiet)
        valid = min(valid, quiet - now) if quiet is not None else valid
    return Envelope(
        message_id=row.pk,
        attempt_id=attempt,
        token=token,
        kind=ChannelKind(row.channel),
        sender=row.sender.value,
        to=row.address.value or "",
        subject=row.subject,
        body=row.body,
        valid_seconds=max(1, int(valid.total_seconds())),
        is_demo=row.clinic.is_demo,
        lease_ends=lease_ends,
        mail=_mail(row, attempt) if row.channel == ChannelKind.EMAIL else None,
    )


def _mail(row: OutboundMessage, attempt: int) -> Mail:
    home = row.sender.value
    return Mail(
        sender_name=row.clinic.sender_name,
        emergency=row.clinic.emergency_number,
        message_id=f"{links.sign(Purpose.REPLY, row.pk)}@{home.rpartition('@')[2]}",
        reply_to=links.mailbox(Purpose.REPLY, row.pk, home),
        return_path=links.mailbox(Purpose.BOUNCE, attempt, home),
        unsubscribe_url=conf.public_url(links.unsubscribe_path(row.address_id)),
        unsubscribe_mailbox=links.mailbox(Purpose.STOP, row.address_id, home),
    )
