"""Put what a human should look at into the clinic's inbox, and take it out again with a word on how it ended."""

from typing import Any

from django.db.models import QuerySet

from reminders import clock
from reminders.domain.attention import Noticed, notice
from reminders.domain.checkin_flow import answers_of
from reminders.domain.replies.meaning import Context, Understanding
from reminders.domain.values import Attention, Closing, Queue
from reminders.models import CheckIn, InboundMessage, InboxItem, Patient

from . import checkins, wayfinding, wording
from .beside import question_beside


def consider(inbound: InboundMessage, reading: Understanding, context: Context, check_in: CheckIn | None) -> None:
    """Keep for somebody what they should see of a message, and clear what it settles. In the caller's transaction."""
    if inbound.automatic:
        return
    is_known = inbound.patient is not None
    left = [metric for metric in context.open_metrics if metric not in reading.answers]
    seen = notice(reading, wording.meant(inbound), is_known=is_known, open_metrics=left)
    for noticed in seen:
        if not _was_answered(inbound, noticed.why):
            _keep(inbound, noticed, check_in)
    asked = question_beside(wording.meant(inbound), reading) if is_known else None
    if asked is not None and not _was_answered(inbound, asked):
        _keep(inbound, Noticed(Queue.INBOX, asked), check_in)
    if is_known:
        _nobodys(inbound).update(closed_at=clock.now(), closing=Closing.CLEARED, patient=inbound.patient)
    # An answer settles what was not sure, and a second try at one takes the place of the first.
    told = {*answers_of(reading), *(noticed.metric for noticed in seen if noticed.why is Attention.UNSURE)}
    if inbound.patient is not None and told:
        unsure = InboxItem.objects.filter(
            patient=inbound.patient, check_in=check_in, closed_at=None, why=Attention.UNSURE, metric__in=told
        )
        if check_in is not None:
            unsure.exclude(inbound=inbound).update(closed_at=clock.now(), closing=Closing.CLEARED)
        if (slip := checkins.slip_before(inbound)) is not None:
            explained = InboxItem.objects.filter(inbound=slip, closed_at=None, why=Attention.NUMBER_IN_NOTE)
            explained.update(closed_at=clock.now(), closing=Closing.CLEARED)


def _was_answered(inbound: InboundMessage, why: Attention) -> bool:
    """ "When does my next text come?" is answered at once: nobody need look at it."""
    if why is not Attention.QUESTION or inbound.patient is None:
        return False
    return wayfinding.way(inbound, inbound.patient) is not None


def failed(inbound: InboundMessage) -> None:
    """Have somebody read what we could not."""
    _keep(inbound, Noticed(Queue.INBOX, Attention.FAILED), None)


def settle_complaints(patient: Patient, but: InboundMessage | None = None) -> None:
    """Take out what somebody complained of and has settled by a word of their own; `but` says what is still wanted."""
    waiting = InboxItem.objects.filter(patient=patient, why=Attention.COMPLAINT, closed_at=None)
    if but is not None:
        waiting = waiting.exclude(inbound=but)
    waiting.update(closed_at=clock.now(), closing=Closing.CLEARED)


def close(item: InboxItem, closing: Closing, actor: Any, note: str = "") -> bool:
    """End what waited. Returns False where a colleague was quicker."""
    waiting = InboxItem.objects.filter(pk=item.pk, closed_at=None)
    return bool(waiting.update(closed_at=clock.now(), closed_by=actor, closing=closing, note=note or None))


def _nobodys(inbound: InboundMessage) -> QuerySet[InboxItem]:
    """Return what waits of a message because nobody knew whose words it is."""
    return InboxItem.objects.filter(inbound=inbound, why=Attention.UNROUTED, closed_at=None)


def _keep(inbound: InboundMessage, noticed: Noticed, check_in: CheckIn | None) -> None:
    known = {"why": noticed.why, "metric": noticed.metric, "patient": inbound.patient, "check_in": check_in}
    if inbound.patient is not None and _nobodys(inbound).filter(queue=noticed.queue).update(**known):
        return
    InboxItem.objects.get_or_create(
        inbound=inbound,
        queue=noticed.queue,
        defaults={
            **known,
            "clinic": inbound.clinic,
            "opened_at": clock.now(),
        },
    )
