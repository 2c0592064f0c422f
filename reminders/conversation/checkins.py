"""What a reply does to the open check-in and the symptom log."""

from datetime import date, datetime, timedelta
from typing import Final

from django.db.models import QuerySet

from reminders import clock
from reminders.domain.checkin_flow import Asking, answers_of, next_step
from reminders.domain.checkins import askable, clarification, closing
from reminders.domain.delivery import MessageKind
from reminders.domain.mending import is_about_yesterday, meant_instead
from reminders.domain.metrics import METRICS
from reminders.domain.named import metrics_named
from reminders.domain.planning import local_day
from reminders.domain.replies.meaning import CommandName, Context, LastAnswered, Question, Reason, Understanding
from reminders.domain.symptoms import UNDO_REACHES
from reminders.domain.values import Attention, CheckInStatus, Tie
from reminders.domain.wall_time import ONE_DAY, zone
from reminders.enrolment import flares
from reminders.enrolment.patients import is_held_by_hand
from reminders.models import Answer, CheckIn, InboundMessage, InboxItem, Patient, SymptomEntry, sql

from . import answers, symptom_log, wording
from .whose import STILL_OPEN

_MENDABLE: Final = timedelta(hours=2)
"""How long "oops, I meant 5" can mean the answer before it."""


# By hand, as in receive.py: it is asked for every word that comes in.
_ASKED_FIRST: Final = """
SELECT pending ->> 0 FROM reminders_checkin
WHERE patient_id = %s AND status = 'open' AND opened_at > %s AND opened_at <= %s ORDER BY id DESC LIMIT 1
"""


def question_of(inbound: InboundMessage) -> CheckIn | None:
    """Return the check-in that a message answers: the one that its mail asked, else the one that was open.

    What comes late, by the provider's list, by hand or as the answer to an old mail, is filed to the day that it is
    about. What only an e-mail's From vouches for answers nothing.
    """
    if inbound.patient is None or inbound.tie == Tie.SENDER:
        return None
    if inbound.replies_to is not None and inbound.replies_to.check_in is not None:
        asked = inbound.replies_to.check_in
        return asked if asked.status != CheckInStatus.COMPLETE else None
    is_late = inbound.late or inbound.tie == Tie.HAND
    if is_late and (missed := _open_then(inbound.patient, inbound.received_at)) is not None:
        return missed
    return open_check_in(inbound.patient, inbound.received_at)


def open_check_in(patient: Patient, now: datetime) -> CheckIn | None:
    """Return the check-in that a reply answers now."""
    return _opened_by(patient, now).filter(status=CheckInStatus.OPEN).first()


def asked_lately(inbound: InboundMessage) -> str:
    """Return the first metric that our latest text asked a person for, by one small query; empty where none did."""
    if inbound.patient_id is None or inbound.tie == Tie.SENDER:
        return ""
    if inbound.replies_to is not None and inbound.replies_to.check_in is not None:
        pending = inbound.replies_to.check_in.pending
    else:
        at = inbound.received_at
        found = sql.rows(_ASKED_FIRST, [inbound.patient_id, at - STILL_OPEN, at])
        pending = found[0] if found and found[0][0] else ()
    return str(pending[0]) if pending else ""


def _open_then(patient: Patient, at: datetime) -> CheckIn | None:
    """Return the check-in that was open at a moment and has been given up since."""
    return _opened_by(patient, at).filter(status=CheckInStatus.EXPIRED, closed_at__gt=at).first()


def _opened_by(patient: Patient, at: datetime) -> QuerySet[CheckIn]:
    opened = CheckIn.objects.filter(patient=patient, opened_at__gt=at - STILL_OPEN, opened_at__lte=at)
    return opened.select_related("form", "patient").order_by("-id")


def context_of(inbound: InboundMessage, check_in: CheckIn | None) -> Context:
    """Return what was open when a message came, as the reply language wants it."""
    open_metrics = asking_of(check_in).open if check_in else ()
    pending = METRICS.get(open_metrics[0]) if open_metrics else None
    question = Question(pending.kind, pending.code, pending.choices) if pending else None
    return Context(
        pending_question=question,
        form=open_metrics if len(open_metrics) > 1 else (),
        channel=inbound.channel,
        last_answered=_last_answered(inbound, check_in),
    )


def asking_of(check_in: CheckIn) -> Asking:
    """Return an open check-in as a frozen value."""
    form = tuple(check_in.form.questions.values_list("metric", flat=True))
    given = Answer.objects.filter(check_in=check_in).select_related("entry")
    return Asking(
        form=tuple(askable(form, check_in.patient.privacy)),
        answered={answer.metric: symptom_log.value_of(answer.entry) for answer in given},
        asked=check_in.asked,
        pending=tuple(check_in.pending),
        privacy=check_in.patient.privacy,
    )


def take(inbound: InboundMessage, reading: Understanding, check_in: CheckIn | None, *, day: date | None = None) -> bool:
    """Log what a reply says, and ask what comes next. Returns whether anything was said back.

    `day`: the one that the values are about, where neither a check-in nor the moment says so.
    """
    asking = asking_of(check_in) if check_in else None
    log(inbound, reading, check_in, day)
    if check_in is None or asking is None:
        return False
    if not _still_asks(check_in, inbound):
        saved = {} if reading.safety else answers_of(reading)
        return bool(saved) and answers.say(inbound, closing(saved, check_in.patient.privacy), check_in=check_in)
    step = next_step(asking, reading, metrics_named(wording.meant(inbound)))
    # The safety text has answered: whoever writes of danger is not asked for a number. Nor is somebody with whom a
    # human is writing, whose words a human told us, or who wants our texts to be others or none. It stays open.
    by_hand = inbound.tie == Tie.HAND or is_held_by_hand(inbound.patient_id, clock.now())
    silent = bool(reading.safety) or _asks_of_us(reading) or by_hand
    if silent and not step.finished:
        return False
    check_in.asked, check_in.pending = dict(step.asked), list(step.pending)
    if step.finished:
        check_in.status, check_in.closed_at = step.finished, clock.now()
    check_in.save(update_fields=["asked", "pending", "status", "closed_at"])
    if step.say is None or silent:
        return False
    kind = MessageKind.ANSWER if step.finished else MessageKind.FOLLOW_UP
    return answers.say(inbound, step.say, kind=kind, check_in=check_in)


def _still_asks(check_in: CheckIn, inbound: InboundMessage) -> bool:
    """Whether a check-in goes on: it is open, or asked by a mail, whose answer names its question however old it is."""
    by_mail = inbound.replies_to is not None and check_in.status == CheckInStatus.EXPIRED
    return check_in.status == CheckInStatus.OPEN or by_mail


def _asks_of_us(reading: Understanding) -> bool:
    """Whether a reply wants our texts to end, rest or change: that is answered, and not what it says beside."""
    unclear, command = reading.ambiguous, reading.command
    complains = unclear is not None and unclear.reason is Reason.OPT_OUT_UNCLEAR
    return complains or reading.opt_out is not None or (command is not None and command.name is CommandName.PAUSE)


def unclear(reading: Understanding, privacy: str) -> str | None:
    """Return what to ask about a number that belongs to no question."""
    doubt = reading.ambiguous
    if doubt is None:
        return None
    numbers = tuple(value for value in doubt.candidates if isinstance(value, int | float))
    return clarification(doubt.reason, doubt.metric, numbers, privacy=privacy)


def log(
    inbound: InboundMessage, reading: Understanding, check_in: CheckIn | None, day: date | None = None
) -> list[SymptomEntry]:
    """Write the values of a reading into the symptom log, each with the words that it came from."""
    if inbound.patient is None:
        return []
    asked_for = set(check_in.form.questions.values_list("metric", flat=True)) if check_in else set()
    return [
        _enter(inbound, inbound.patient, reading, metric, check_in if metric in asked_for else None, day)
        for metric in answers_of(reading)
        if metric in METRICS
    ]


def _enter(
    inbound: InboundMessage,
    patient: Patient,
    reading: Understanding,
    metric: str,
    check_in: CheckIn | None,
    day: date | None,
) -> SymptomEntry:
    value = answers_of(reading)[metric]
    before = _before(inbound, patient, reading, metric, check_in, day)
    if metric == "flare":
        (flares.begin if value is True else flares.end)(patient, inbound.received_at)
    return symptom_log.enter(
        patient,
        metric,
        value,
        at=inbound.received_at,
        local_date=day or _day(inbound, patient, check_in, before),
        check_in=check_in or (before.check_in if before else None),
        inbound=inbound,
        replaces=before,
    )


def _before(
    inbound: InboundMessage,
    patient: Patient,
    reading: Understanding,
    metric: str,
    check_in: CheckIn | None,
    day: date | None,
) -> SymptomEntry | None:
    """Return the entry that a new one replaces: the check-in's own answer, or the slip that is being mended."""
    entries = SymptomEntry.objects.standing().filter(patient=patient, metric=metric).order_by("-id")
    if check_in is not None:
        return entries.filter(check_in=check_in).first()
    if not (reading.correction or slip_before(inbound)):
        return None
    if day is not None:
        return entries.filter(local_date=day).first()
    if inbound.replies_to is not None and inbound.replies_to.check_in is not None:
        # A mail says which day it is about; its question has been answered.
        return entries.filter(check_in=inbound.replies_to.check_in).first()
    return entries.filter(at__gt=inbound.received_at - UNDO_REACHES).first()


def day_mended(inbound: InboundMessage, reading: Understanding) -> date | None:
    """Return the day before, where "oops, pain was 5 yesterday" mends it: that answers nothing of today."""
    if inbound.patient is None or not (reading.correction and is_about_yesterday(wording.meant(inbound))):
        return None
    return local_day(inbound.received_at, zone(inbound.patient.zone)) - ONE_DAY


def slip_before(inbound: InboundMessage) -> InboundMessage | None:
    """Return the "oops, I meant 5" that this message explains: we had asked which value it was."""
    earlier = InboundMessage.objects.filter(
        patient=inbound.patient_id, id__lt=inbound.pk, received_at__gt=inbound.received_at - _MENDABLE
    )
    last = earlier.select_related("patient").order_by("-id").first()
    if last is None or not meant_instead(wording.meant(last)) or SymptomEntry.objects.filter(inbound=last).exists():
        return None
    return last


def _day(inbound: InboundMessage, patient: Patient, check_in: CheckIn | None, before: SymptomEntry | None) -> date:
    """Return the day that a value is about: the one that the question asked about, however late the answer."""
    if check_in is not None:
        return check_in.local_date
    return before.local_date if before else local_day(inbound.received_at, zone(patient.zone))


def _last_answered(inbound: InboundMessage, check_in: CheckIn | None) -> LastAnswered | None:
    """Return what "oops, I meant 5" would mend. A reply that gave several values leaves open which one was meant.

    What we have asked since, or asked about once more, is what such words answer.
    """
    if inbound.patient is None or is_about_yesterday(wording.meant(inbound)):
        return None
    recent = SymptomEntry.objects.standing().filter(
        patient=inbound.patient, at__gt=inbound.received_at - _MENDABLE, inbound__isnull=False
    )
    if check_in is not None:
        recent = recent.filter(at__gte=check_in.opened_at)
    latest = list(recent.exclude(inbound=inbound).order_by("-inbound_id", "-id")[:2])
    if not latest or (len(latest) > 1 and latest[0].inbound_id == latest[1].inbound_id):
        return None
    unsure = InboxItem.objects.filter(patient=inbound.patient, why=Attention.UNSURE, closed_at=None)
    if unsure.filter(inbound__gte=latest[0].inbound_id).exists():
        return None
    value = symptom_log.value_of(latest[0])
    return LastAnswered(latest[0].metric, value if isinstance(value, int | float | bool | str) else None)
