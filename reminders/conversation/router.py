"""Read what is unread: understand it, log it, answer it, in one commit a message."""

import json
from datetime import datetime
from typing import Final

from django.db import connection, transaction

from reminders import clock, log
from reminders.domain import answers as words
from reminders.domain import on_request
from reminders.domain.checkin_flow import answers_of
from reminders.domain.checkins import clarification
from reminders.domain.mending import meant_instead
from reminders.domain.named import names_medicine
from reminders.domain.replies import understand
from reminders.domain.replies.meaning import READER_VERSION, CommandName, Context, NoteKind, Reason
from reminders.domain.replies.meaning import Understanding as Reading
from reminders.domain.rereading import context_json
from reminders.domain.triage import TEXTS, ReplyKey
from reminders.domain.values import ProviderHeard, Tie
from reminders.models import InboundMessage, Patient, Understanding

from . import answers, checkins, commands, diary, hearing, inbox, offers, putting_off, strangers, whose, wishes, wording

_MOST_FAILURES: Final = 5
_AFTER_A_STOP: Final = (CommandName.HELP, CommandName.START, CommandName.JOIN)
_FIRST_WAIT: Final = 5.0  # seconds, doubling

# Replies of one address are read in their order, by one worker at a time: its row is the lock.
_NEXT_ADDRESS: Final = """
SELECT address.id FROM reminders_address address
WHERE address.id IN (
  SELECT reply.address_id FROM reminders_inboundmessage reply
  WHERE reply.read_at IS NULL AND (reply.retry_at IS NULL OR reply.retry_at <= clock_timestamp())
  ORDER BY reply.id LIMIT 50)
LIMIT 1 FOR UPDATE SKIP LOCKED
"""

_FAILED: Final = """
UPDATE reminders_inboundmessage
SET failures = failures + 1, retry_at = clock_timestamp() + make_interval(secs => %s) * 2 ^ failures,
    read_at = CASE WHEN failures + 1 >= %s THEN %s::timestamptz END
WHERE id = %s
"""


def read_pending(most: int = 500) -> int:
    """Read up to about `most` replies. Returns how many were read."""
    count = 0
    while count < most and (read := _read_next()):
        count += read
    return count


@transaction.atomic(durable=True)
def _read_next() -> int:
    """Read everything that one address has unread. Returns how many messages were looked at."""
    with connection.cursor() as cursor:
        cursor.execute(_NEXT_ADDRESS)
        row = cursor.fetchone()
    if row is None:
        return 0
    unread = InboundMessage.objects.filter(address_id=row[0], read_at=None)
    messages = list(unread.select_related(*hearing.EVERYTHING).order_by("id"))
    for inbound in messages:
        _read_safely(inbound)
    return len(messages)


def _read_safely(inbound: InboundMessage) -> None:
    try:
        with transaction.atomic():
            read(inbound)
    except Exception as error:  # noqa: BLE001 - the named boundary: one message that breaks must not silence the others
        log.trouble("reply.unreadable", error, inbound=inbound.pk)
        with connection.cursor() as cursor:
            cursor.execute(_FAILED, [_FIRST_WAIT, _MOST_FAILURES, clock.now(), inbound.pk])
        if inbound.failures + 1 >= _MOST_FAILURES:
            inbox.failed(inbound)


def read(inbound: InboundMessage) -> Reading:
    """Understand one message, act on it, and mark it read. Belongs into the caller's transaction."""
    for earlier in whose.left_open(inbound):
        _understand(earlier)
    reading = _understand(inbound)
    InboundMessage.objects.filter(pk=inbound.pk).update(read_at=_read_at(inbound))
    log.event("reply.read", inbound=inbound.pk, version=READER_VERSION)
    return reading


def _understand(inbound: InboundMessage) -> Reading:
    check_in = checkins.question_of(inbound)
    knows_whose = inbound.patient is not None and inbound.tie != Tie.SENDER and not inbound.automatic
    context = checkins.context_of(inbound, check_in) if knows_whose else Context(channel=inbound.channel)
    replied = offers.read(inbound, context) if knows_whose else None
    if replied is not None:
        reading, context = replied.reading, replied.context
    else:
        reading = understand(wording.meant(inbound), context)
    day = replied.day if replied is not None else checkins.day_mended(inbound, reading)
    if day is not None:
        check_in = None
    if not knows_whose and strangers.ask_whose(inbound, reading):
        inbox.consider(inbound, reading, context, check_in)
        return reading
    Understanding.objects.get_or_create(
        inbound=inbound,
        reader_version=READER_VERSION,
        by_hand=inbound.tie == Tie.HAND,
        defaults={
            "reading": json.dumps(reading.as_json()),
            "context": json.dumps(context_json(context)),
            "at": clock.now(),
        },
    )
    inbox.consider(inbound, reading, context, check_in)
    if inbound.patient is None:
        strangers.answer(inbound, reading)
    elif knows_whose:
        said = checkins.take(inbound, reading, check_in, day=day)
        if check_in is not None and check_in.closed_at is not None:
            putting_off.answered(check_in)
        answer = _answer(inbound, inbound.patient, reading, to_reminder=replied is not None)
        if answer is not None and not said:
            answers.say(inbound, answer, despite_hold=_is_always_answered(reading))
    return reading


def _read_at(inbound: InboundMessage) -> datetime:
    return max(clock.now(), inbound.received_at)


def _answer(inbound: InboundMessage, patient: Patient, reading: Reading, *, to_reminder: bool) -> str | None:
    """Do what the rest of a reading asks for, and return what to say to it."""
    if inbound.provider_heard == ProviderHeard.STOP or (reading.opt_out is not None and reading.opt_out.scope == "all"):
        # It was heard, acted on and confirmed when the message came in.
        inbox.settle_complaints(patient)
        return None
    if _has_stopped(inbound) and (reading.command is None or reading.command.name not in _AFTER_A_STOP):
        return None
    if reading.opt_out is not None:
        return wishes.end_topic(inbound, patient, reading.opt_out.scope)
    if reading.command is not None:
        answer = commands.obey(inbound, patient, reading.command)
        # "LOG cramps all night": the safety text says that it is saved.
        return None if reading.safety and reading.command.name is CommandName.LOG else answer
    if reading.ambiguous is not None and reading.ambiguous.reason is Reason.OPT_OUT_UNCLEAR:
        return wishes.complain(patient)
    if reading.ambiguous is not None and reading.ambiguous.metric is None:
        return checkins.unclear(reading, patient.privacy)
    if reading.safety:
        return None  # the safety text has answered
    if to_reminder and reading.ambiguous is not None:
        return checkins.unclear(reading, patient.privacy)
    if offers.is_unnamed(reading):
        return on_request.SAVED
    if answers_of(reading):
        return diary.saved(inbound, patient)
    if not reading.ambiguous and (meant := meant_instead(wording.meant(inbound))):
        return clarification(Reason.NO_QUESTION, None, meant, privacy=patient.privacy)
    if reading.note_kind is NoteKind.QUESTION and names_medicine(wording.meant(inbound)):
        return TEXTS[ReplyKey.MEDICINE]
    return {NoteKind.IDENTITY: words.IDENTITY, NoteKind.QUESTION: words.QUESTION}.get(
        reading.note_kind or NoteKind.FREE
    )


def _is_always_answered(reading: Reading) -> bool:
    """Whether somebody gets their answer even while a human writes with them: to a stop, HELP, START or JOIN."""
    return reading.opt_out is not None or (reading.command is not None and reading.command.name in _AFTER_A_STOP)


def _has_stopped(inbound: InboundMessage) -> bool:
    if inbound.address.suppressed_at is not None:
        # The message before this one may have been their JOIN.
        inbound.address.refresh_from_db(fields=["suppressed_at"])
    return inbound.address.suppressed_at is not None
