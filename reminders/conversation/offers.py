"""What our latest reminder asked for: its answer is not the open check-in's, and the other way round."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from django.db.models import Q

from reminders.content.questions import question_in
from reminders.domain.checkin_flow import answers_of
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.metrics import METRICS
from reminders.domain.named import has_number
from reminders.domain.replies import understand
from reminders.domain.replies.meaning import Context, Intent, NoteKind, Question, Understanding
from reminders.domain.texts.offers import UNNAMED, offer_of
from reminders.domain.texts.rendering import render
from reminders.errors import TextError
from reminders.models import InboundMessage, LibraryText, OutboundMessage, SymptomEntry

from . import wording

_REACHES: Final = timedelta(hours=12)
_ASKING: Final = (MessageKind.REMINDER, MessageKind.QUESTION, MessageKind.FOLLOW_UP)
_NEVER_SENT: Final = (Status.EXPIRED, Status.SUPPRESSED, Status.CANCELLED)


def read(inbound: InboundMessage, asked: Context) -> tuple[Understanding, Context] | None:
    """Return what a reply to our latest reminder means, and what it was read with; None where it is none.

    `asked` is the check-in that is open: what answers that, or anything else, is no answer to the reminder.
    """
    message = _latest(inbound)
    offer = _offer_of(message, inbound) if message is not None else None
    if message is None or offer is None:
        return None
    words, context = wording.meant(inbound), Context(offer, channel=inbound.channel)
    reading = understand(words, context)
    if offer.metric in answers_of(reading):
        return _answered(words, offer, reading, context)
    unclear = reading.ambiguous is not None and reading.ambiguous.metric == offer.metric
    if unclear and offer.metric in METRICS and not _has_written_since(inbound, message):
        return (reading, context) if _says_nothing(understand(words, asked)) else None
    return None


def is_unnamed(reading: Understanding) -> bool:
    """Whether a reply answers a question that the log has no place for."""
    return UNNAMED in answers_of(reading)


def _answered(
    words: str, offer: Question, reading: Understanding, context: Context
) -> tuple[Understanding, Context] | None:
    if offer.metric != UNNAMED:
        return reading, context
    if offer.choices and has_number(words):
        return None  # its words were not numbered
    alone = Context(channel=context.channel)
    command = understand(words, alone)
    # "Reply NECK": the word does by itself what was offered.
    return (command, alone) if command.command is not None else (reading, context)


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
