"""Write down how attempts ended: many at a time, and only where the attempt is still the message's current one."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any, Final

from django.db import transaction

from reminders import clock, conf, log
from reminders.domain.alarms import AlarmKind
from reminders.domain.delivery import AttemptOutcome, Evidence, MessageReason, RetryPolicy
from reminders.errors import (
    BadAddress,
    LetGo,
    OptedOut,
    OutcomeUnknown,
    Refused,
    SendError,
    SenderStopped,
    SimulatorOnly,
    TryLater,
)
from reminders.models import sql

from . import alarms
from .receipts import ASK_AFTER, alarm_doubled
from .stream import Result
from .suppression import suppress, unreachable

RETRY: Final = RetryPolicy()
CIRCUIT_OPEN: Final = timedelta(minutes=5)  # then one batch tries again: a mended key needs nobody's click

_ATTEMPTS = """
UPDATE reminders_attempt attempt
SET outcome = ended.outcome, error = ended.error, error_code = ended.code, provider_id = ended.provider_id,
    finished_at = clock_timestamp()
FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[])
  AS ended (id, outcome, error, code, provider_id)
WHERE attempt.id = ended.id
"""

# An acceptance is the provider's word, whichever attempt it belongs to: it outranks what we came to think meanwhile,
# a requeue included. Only a receipt may have been quicker. Where nothing is heard afterwards, the provider is asked.
_ACCEPTED = """
UPDATE reminders_outboundmessage message
SET status = ended.status, reason = '', provider_id = ended.provider_id, lease_until = NULL, retry_at = NULL,
    looks = 0, look_at = CASE WHEN ended.provable THEN clock_timestamp() + %s END,
    settled_at = coalesce(message.settled_at, %s)
FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::boolean[]) AS ended (id, provider_id, status, provable)
WHERE message.id = ended.id AND message.provider_id = ''
  AND message.status NOT IN ('accepted', 'sent', 'delivered', 'undelivered', 'failed')
"""

_TAKEN_TWICE = """
SELECT message.id
FROM unnest(%s::bigint[], %s::text[]) AS ended (id, provider_id) JOIN reminders_outboundmessage message USING (id)
WHERE message.provider_id NOT IN ('', ended.provider_id)
"""

_AGAIN = """
UPDATE reminders_outboundmessage message
SET status = 'queued', reason = ended.reason, lease_until = NULL, look_at = NULL,
    retry_at = clock_timestamp() + least(%s, %s * 2 ^ least(message.attempt_count - 1, 10)) * ended.waits
FROM unnest(%s::bigint[], %s::bigint[], %s::text[], %s::int[]) AS ended (id, attempt, reason, waits)
WHERE message.id = ended.id AND message.current_attempt_id = ended.attempt AND message.status IN ('sending', 'unknown')
"""

_ENDED = """
UPDATE reminders_outboundmessage message
SET status = ended.status, reason = ended.reason, lease_until = NULL, look_at = NULL, settled_at = %s
FROM unnest(%s::bigint[], %s::bigint[], %s::text[], %s::text[]) AS ended (id, attempt, status, reason)
WHERE message.id = ended.id AND message.current_attempt_id = ended.attempt AND message.status IN ('sending', 'unknown')
RETURNING message.id, message.address_id, message.status
"""

_DOUBT = """
UPDATE reminders_outboundmessage message
SET status = 'unknown', lease_until = NULL, looks = 0, look_at = clock_timestamp() + %s
FROM unnest(%s::bigint[], %s::bigint[]) AS ended (id, attempt)
WHERE message.id = ended.id AND message.current_attempt_id = ended.attempt AND message.status = 'sending'
"""

_STOP_SENDERS = """
UPDATE reminders_sender sender
SET circuit_open_until = clock_timestamp() + %s, circuit_reason = stopped.reason
FROM (
  SELECT DISTINCT ON (message.sender_id) message.sender_id, ended.reason
  FROM unnest(%s::bigint[], %s::text[]) AS ended (id, reason)
  JOIN reminders_outboundmessage message USING (id)
) AS stopped
WHERE sender.id = stopped.sender_id
RETURNING sender.id
"""

# Once its time is over one batch tries again, and only what that batch gets through closes the circuit: an answer to a
# request from before it opened proves nothing.
_CLOSE_CIRCUITS = """
UPDATE reminders_sender SET circuit_open_until = NULL, circuit_reason = ''
WHERE circuit_open_until <= clock_timestamp()
  AND id IN (SELECT sender_id FROM reminders_outboundmessage WHERE id = ANY(%s))
RETURNING id
"""

_OUTCOMES: Final[Sequence[tuple[type[SendError], AttemptOutcome]]] = (
    (Refused, AttemptOutcome.REFUSED),
    (TryLater, AttemptOutcome.LATER),
    (SenderStopped, AttemptOutcome.STOPPED),
    (LetGo, AttemptOutcome.LET_GO),
    (OutcomeUnknown, AttemptOutcome.UNKNOWN),
)

_REFUSALS: Final[Sequence[tuple[type[SendError], str, MessageReason]]] = (
    (OptedOut, "suppressed", MessageReason.OPTED_OUT),
    (BadAddress, "failed", MessageReason.BAD_ADDRESS),
    (SimulatorOnly, "failed", MessageReason.SIMULATOR_ONLY),
    (Refused, "failed", MessageReason.REFUSED),
)


@transaction.atomic(durable=True)
def record(results: Sequence[Result]) -> None:
    """Store how attempts ended. A result that comes after its attempt was superseded changes the attempt alone."""
    if not results:
        return
    with sql.cursor() as cursor:
        _attempts(cursor, results)
        _accepted(cursor, [result for result in results if result.accepted is not None])
        _again(cursor, [result for result in results if isinstance(result.error, TryLater | SenderStopped | LetGo)])
        _stopped(cursor, [result for result in results if isinstance(result.error, SenderStopped)])
        _refused(cursor, [result for result in results if isinstance(result.error, Refused)])
        _unknown(cursor, [result for result in results if isinstance(result.error, OutcomeUnknown)])


def _outcome(error: SendError | None) -> AttemptOutcome:
    if error is None:
        return AttemptOutcome.ACCEPTED
    return next((outcome for kind, outcome in _OUTCOMES if isinstance(error, kind)), AttemptOutcome.UNKNOWN)


def _attempts(cursor: Any, results: Sequence[Result]) -> None:
    cursor.execute(
        _ATTEMPTS,
        [
            [result.attempt_id for result in results],
            [_outcome(result.error).value for result in results],
            [type(result.error).__name__ if result.error else "" for result in results],
            [result.error.code[:12] if result.error else "" for result in results],
            [result.accepted.provider_id if result.accepted else "" for result in results],
        ],
    )


def _accepted(cursor: Any, results: Sequence[Result]) -> None:
    taken = [(result, result.accepted) for result in results if result.accepted is not None]
    if not taken:
        return
    ids = [result.message_id for result, _ in taken]
    provider_ids = [accepted.provider_id for _, accepted in taken]
    statuses = [accepted.status.value for _, accepted in taken]
    provable = [result.evidence is not Evidence.NONE for result, _ in taken]
    cursor.execute(_ACCEPTED, [ASK_AFTER, clock.now(), ids, provider_ids, statuses, provable])
    if cursor.rowcount < len(taken):
        cursor.execute(_TAKEN_TWICE, [ids, provider_ids])
        alarm_doubled([pk for (pk,) in cursor.fetchall()])
    cursor.execute(_CLOSE_CIRCUITS, [ids])
    alarms.end(AlarmKind.CIRCUIT, [sender for (sender,) in cursor.fetchall()])
    log.event("messages.accepted", count=len(taken))


def _again(cursor: Any, results: Sequence[Result]) -> None:
    if not results:
        return
    reasons = [MessageReason.BUSY_PROVIDER.value if isinstance(r.error, TryLater) else "" for r in results]
    # What a stopped sender could not send waits for its circuit, not for a clock of its own.
    waits = [int(not isinstance(result.error, SenderStopped)) for result in results]
    cursor.execute(_AGAIN, [RETRY.longest_wait, RETRY.first_wait, *_keys(results), reasons, waits])


def _stopped(cursor: Any, results: Sequence[Result]) -> None:
    if not results:
        return
    ids, _ = _keys(results)
    cursor.execute(_STOP_SENDERS, [CIRCUIT_OPEN, ids, [str(result.error)[:200] for result in results]])
    stopped = [sender for (sender,) in cursor.fetchall()]
    for sender in stopped:
        log.event("circuit.opened", sender=sender)
    alarms.start(AlarmKind.CIRCUIT, stopped)


def _refused(cursor: Any, results: Sequence[Result]) -> None:
    if not results:
        return
    kinds = [next((status, why) for kind, status, why in _REFUSALS if isinstance(r.error, kind)) for r in results]
    cursor.execute(
        _ENDED, [clock.now(), *_keys(results), [status for status, _ in kinds], [why.value for _, why in kinds]]
    )
    ended = cursor.fetchall()
    opted_out = [address for _, address, status in ended if status == "suppressed"]
    if opted_out:
        suppress(
            opted_out,
            because="provider",
            evidence="The provider refused a message: the person has told it to stop.",
            at=clock.now(),
        )
    gone = {result.message_id: result.error.code for result in results if isinstance(result.error, BadAddress)}
    for message, address, _ in ended:
        if message in gone:
            unreachable([address], code=gone[message], at=clock.now())


def _unknown(cursor: Any, results: Sequence[Result]) -> None:
    provable = [result for result in results if result.evidence is not Evidence.NONE]
    if provable:
        cursor.execute(_DOUBT, [conf.delivery().first_look, *_keys(provable)])
    hopeless = [result for result in results if result.evidence is Evidence.NONE]
    if hopeless:
        count = len(hopeless)
        reasons = [MessageReason.NO_EVIDENCE.value] * count
        cursor.execute(_ENDED, [clock.now(), *_keys(hopeless), ["unconfirmed"] * count, reasons])


def _keys(results: Iterable[Result]) -> tuple[list[int], list[int]]:
    pairs = [(result.message_id, result.attempt_id) for result in results]
    return [message for message, _ in pairs], [attempt for _, attempt in pairs]
