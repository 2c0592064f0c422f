"""Read what is unread: understand it, log it, answer it, in one commit a message."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
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
from reminders.domain.values import Attention, ProviderHeard, Tie
from reminders.models import CheckIn, InboundMessage, Patient, Understanding

from . import (
    answers,
    checkins,
    commands,
    diary,
    hearing,
    inbox,
    joining,
    offers,
    putting_off,
    strangers,
    taking_back,
    wayfinding,
    whose,
    wishes,
    wording,
)
from .beside import question_beside

_MOST_FAILURES: Final = 5
_AFTER_A_STOP: Final = (CommandName.HELP, CommandName.START, CommandName.JOIN)
_ANSWERED: Final[Mapping[NoteKind | None, str]] = {
    NoteKind.IDENTITY: words.IDENTITY,
    NoteKind.QUESTION: words.QUESTION,
}
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
    meant = _meaning(inbound)
    if not meant.is_theirs and strangers.ask_whose(inbound, meant.reading):
        inbox.consider(inbound, meant.reading, meant.context, meant.check_in)
        return meant.reading
    Understanding.objects.get_or_create(
        inbound=inbound,
        reader_version=READER_VERSION,
        by_hand=inbound.tie == Tie.HAND,
        defaults={
            "reading": json.dumps(meant.reading.as_json()),
            "context": json.dumps(context_json(meant.context)),
            "at": clock.now(),
        },
    )
    inbox.consider(inbound, meant.reading, meant.context, meant.check_in)
    if inbound.patient is None:
        strangers.answer(inbound, meant.reading)
    elif meant.is_theirs:
        _act(inbound, inbound.patient, meant)
    return meant.reading


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a message means, what it was read with, and what it belongs to."""

    reading: Reading
    context: Context
    check_in: CheckIn | None = None
    day: date | None = None
    """The day that its values are about, where neither a check-in nor the moment says so."""
    to_reminder: bool = False
    is_theirs: bool = True
    """It is known whose words they are, and nobody else can have written them."""


def _meaning(inbound: InboundMessage) -> _Meant:
    check_in = checkins.question_of(inbound)
    if inbound.patient is None or inbound.tie == Tie.SENDER or inbound.automatic:
        context = Context(channel=inbound.channel)
        return _Meant(understand(wording.meant(inbound), context), context, check_in, is_theirs=False)
    context = checkins.context_of(inbound, check_in)
    replied = offers.read(inbound, context)
    if replied is not None:
        return _Meant(replied.reading, replied.context, day=replied.day, to_reminder=True)
    reading = understand(wording.meant(inbound), context)
    day = checkins.day_mended(inbound, reading)
    return _Meant(reading, context, check_in if day is None else None, day)


def _act(inbound: InboundMessage, patient: Patient, meant: _Meant) -> None:
    """Log what a message says, do what it asks for, and answer."""
    said = checkins.take(inbound, meant.reading, meant.check_in, day=meant.day)
    if meant.check_in is not None and meant.check_in.closed_at is not None:
        putting_off.answered(meant.check_in)
    answer = _answer(inbound, patient, meant.reading, to_reminder=meant.to_reminder)
    if answer is not None and not said:
        answers.say(inbound, answer, despite_hold=_is_always_answered(meant.reading))
    if not _has_stopped(inbound):
        taking_back.thank(inbound, meant.reading)
    asked = None if meant.reading.safety else question_beside(wording.meant(inbound), meant.reading)
    if asked is Attention.MEDICINE:
        answers.say(inbound, TEXTS[ReplyKey.MEDICINE], part="beside")
    elif asked is not None:
        answers.say(inbound, wayfinding.way(inbound, patient) or words.QUESTION, part="beside")


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
    if (way := wayfinding.way(inbound, patient)) is not None:
        return way
    if reading.note_kind in _ANSWERED:
        return _ANSWERED[reading.note_kind]
    joining.show_the_way(inbound, patient)
    return None


def _is_always_answered(reading: Reading) -> bool:
    """Whether somebody gets their answer even while a human writes with them: to a stop, HELP, START or JOIN."""
    return reading.opt_out is not None or (reading.command is not None and reading.command.name in _AFTER_A_STOP)


def _has_stopped(inbound: InboundMessage) -> bool:
    if inbound.address.suppressed_at is not None:
        # The message before this one may have been their JOIN.
        inbound.address.refresh_from_db(fields=["suppressed_at"])
    return inbound.address.suppressed_at is not None
