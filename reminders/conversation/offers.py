"""What our latest reminder asked for: its answer is not the open check-in's, and the other way round."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.db.models import Q

from reminders.content.questions import question_in
from reminders.domain.checkin_flow import answers_of
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.metrics import METRICS
from reminders.domain.named import has_number
from reminders.domain.planning import local_day
from reminders.domain.replies import understand
from reminders.domain.replies.meaning import Context, Intent, NoteKind, Question, Understanding
from reminders.domain.texts.offers import UNNAMED, offer_of
from reminders.domain.texts.rendering import render
from reminders.domain.wall_time import zone
from reminders.errors import TextError
from reminders.models import InboundMessage, LibraryText, OutboundMessage, SymptomEntry

from . import wording

_REACHES: Final = timedelta(hours=12)
_ASKING: Final = (MessageKind.REMINDER, MessageKind.QUESTION, MessageKind.FOLLOW_UP)
_NEVER_SENT: Final = (Status.EXPIRED, Status.SUPPRESSED, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class Replied:
    """What a reply to a reminder means, what it was read with, and the day that it is about."""

    reading: Understanding
    context: Context
    day: date


def read(inbound: InboundMessage, asked: Context) -> Replied | None:
    """Return what a reply to our latest reminder means; None where it is none.

    `asked` is the check-in that is open: what answers that, or anything else, is no answer to the reminder.
    """
    message = _latest(inbound)
    offer = _offer_of(message, inbound) if message is not None else None
    if message is None or offer is None:
        return None
    words, context = wording.meant(inbound), Context(offer, channel=inbound.channel)
    reading, day = understand(words, context), _day_of(message)
    if offer.metric in answers_of(reading):
        return _answered(words, offer, Replied(reading, context, day))
    unclear = reading.ambiguous is not None and reading.ambiguous.metric == offer.metric
    if not unclear or offer.metric not in METRICS or _has_written_since(inbound, message):
        return None
    return Replied(reading, context, day) if _says_nothing(understand(words, asked)) else None


def is_unnamed(reading: Understanding) -> bool:
    """Whether a reply answers a question that the log has no place for."""
    return UNNAMED in answers_of(reading)


def _answered(words: str, offer: Question, replied: Replied) -> Replied | None:
    if offer.metric != UNNAMED:
        return replied
    if offer.choices and has_number(words):
        return None  # its words were not numbered
    alone = Context(channel=replied.context.channel)
    command = understand(words, alone)
    # "Reply NECK": the word does by itself what was offered.
    return Replied(command, alone, replied.day) if command.command is not None else replied


def _latest(inbound: InboundMessage) -> OutboundMessage | None:
    """Return the text that last asked for something, where it is a reminder: what a mail answers, else the latest."""
    sent = OutboundMessage.objects.exclude(status__in=_NEVER_SENT).filter(patient=inbound.patient_id, kind__in=_ASKING)
    if inbound.replies_to is not None and inbound.replies_to.kind in _ASKING:
        latest = sent.filter(pk=inbound.replies_to.pk)
    else:
        at = inbound.received_at
        latest = sent.filter(due_at__gt=at - _REACHES, due_at__lte=at).order_by("-due_at", "-id")
    message = latest.select_related("patient").first()
    return message if message is not None and message.kind == MessageKind.REMINDER else None


def _day_of(message: OutboundMessage) -> date:
    """Return the day that a text asked about, however late the answer."""
    home = message.patient.zone if message.patient is not None else "UTC"
    return local_day(message.due_at, zone(home))


def _offer_of(message: OutboundMessage, inbound: InboundMessage) -> Question | None:
    question = _question_of(message) or offer_of(message.body)
    if question is None or question.metric not in METRICS:
        return question
    since = SymptomEntry.objects.standing().filter(
        patient=inbound.patient_id, metric=question.metric, at__gte=message.due_at
    )
    return None if since.exclude(inbound=inbound).exists() else question


def _question_of(message: OutboundMessage) -> Question | None:
    """Return the question of the log that a text puts; none for a discreet person, who got other words."""
    if message.text_version is None or message.patient is None:
        return None
    rows = LibraryText.objects.filter(
        Q(clinic=None) | Q(clinic=message.clinic_id), code=message.text_code, version=message.text_version
    )
    for template in rows.values_list("text", flat=True):
        question = question_in(template)
        if question is not None and _reads(template, {"name": message.patient.preferred_name}) == message.body:
            return question
    return None


def _reads(template: str, values: Mapping[str, str | None]) -> str:
    try:
        return render(template, values)
    except TextError:
        return ""


def _has_written_since(inbound: InboundMessage, message: OutboundMessage) -> bool:
    """Whether an earlier reply came since a text: it is asked about once."""
    since = InboundMessage.objects.filter(patient=inbound.patient_id, received_at__gte=message.due_at)
    return since.filter(id__lt=inbound.pk).exists()


def _says_nothing(reading: Understanding) -> bool:
    return reading.intents == {Intent.NOTE} and reading.note_kind in (None, NoteKind.FREE)
