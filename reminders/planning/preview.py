"""What the real planner would do for one person, with its reasons: run for real at moved clocks, then rolled back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from reminders import clock
from reminders.domain.planning import EXPLAINED, Outcome, Reason
from reminders.domain.recurrence import zone as zone_of
from reminders.models import Agenda, Occurrence, OutboundMessage, Patient

from .planner import plan_people

LONGEST: Final = timedelta(days=92)
_STEPS: Final = 2_000  # a runaway rule must not keep a web request for ever


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One due moment to come."""

    local: datetime
    category: str
    outcome: Outcome
    reason: Reason
    text: str

    @property
    def explained(self) -> str:
        """The reason as staff read it."""
        return EXPLAINED[self.reason]


class _Undo(Exception):
    pass


def preview(patient: Patient, days: int = 14) -> list[Foreseen]:
    """Return what would come in the next `days`, in order of time, in the person's own time. Writes nothing."""
    foreseen: list[Foreseen] = []
    start = clock.now()
    until = start + min(timedelta(days=days), LONGEST)
    try:
        with transaction.atomic():
            foreseen = _live_through(patient, start, until)
            raise _Undo
    except _Undo:
        return foreseen


def _live_through(patient: Patient, start: datetime, until: datetime) -> list[Foreseen]:
    agenda = Agenda.objects.select_for_update().get(pk=patient.pk)
    moment: datetime | None = max(start, agenda.next_due_at) if agenda.next_due_at else None
    for _ in range(_STEPS):
        if moment is None or moment > until:
            break
        with clock.at(moment):
            plan_people([patient.pk], moment)
        moment = Agenda.objects.values_list("next_due_at", flat=True).get(pk=patient.pk)
    decided = Occurrence.objects.filter(patient=patient, due_at__gt=start - timedelta(days=1), decided_at__gte=start)
    return _told(patient, list(decided.filter(due_at__lte=until).order_by("due_at", "id")))


def _told(patient: Patient, occurrences: Sequence[Occurrence]) -> list[Foreseen]:
    zone = zone_of(patient.zone)
    texts = {
        message.occurrence_id: message.body
        for message in OutboundMessage.objects.filter(occurrence__in=[occurrence.pk for occurrence in occurrences])
    }
    return [
        Foreseen(
            occurrence.due_at.astimezone(zone),
            occurrence.get_category_display(),
            Outcome(occurrence.outcome),
            Reason(occurrence.reason),
            texts.get(occurrence.pk, ""),
        )
        for occurrence in occurrences
    ]
