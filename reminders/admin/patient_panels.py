"""What stands beneath a person's form: what they are sent, what comes next, what was said, what they agreed to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from reminders import clock
from reminders.conversation.ahead import ahead
from reminders.domain.recurrence import Recurrence, describe, shift_note
from reminders.domain.values import PauseWhy
from reminders.domain.wall_time import zone
from reminders.enrolment import patients
from reminders.errors import RuleError
from reminders.models import ConsentEvent, InboundMessage, OutboundMessage, Patient, Pause, Schedule

from .showing import NOTHING, link, local, wall
from .silence import silence


@dataclass(slots=True)
class Panel:
    """A titled table."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    empty: str = "Nothing yet."


def panels(patient: Patient) -> list[Panel]:
    """Return the tables of a person's page, by a fixed number of queries."""
    return [_schedules(patient), _next(patient), _said(patient), _consent(patient), _pauses(patient)]


def in_words(rule: Any) -> str:
    """Return a rule as people say it; one that no longer reads is said to be so."""
    try:
        return describe(Recurrence.parse(rule))
    except RuleError as error:
        return f"This rule cannot be read: {error}"


def _schedules(patient: Patient) -> Panel:
    panel = Panel("Schedules", ("What", "When", "By", "On"), empty="No schedule yet: nothing is sent.")
    for schedule in Schedule.objects.filter(patient=patient).order_by("-is_active", "category", "pk"):
        row = (link(schedule, schedule.get_category_display()), in_words(schedule.rule), schedule.get_channel_display())
        panel.rows.append((*row, "Yes" if schedule.is_active else "No"))
    return panel


def _next(patient: Patient) -> Panel:
    panel = Panel("Due next", ("When", "What", "Note"), empty="Nothing is due.")
    pauses = patients.running_pauses(patient, clock.now())
    if reason := silence(patient) or _waits(pauses):
        panel.empty = reason
        return panel
    home = zone(patient.zone)
    for moment, schedule in ahead(patient).planned(5):
        panel.rows.append((wall(moment.local(home)), schedule.get_category_display(), shift_note(moment, home) or ""))
    return panel


def _waits(pauses: Sequence[Pause]) -> str:
    return "Nothing until somebody resumes: they are paused." if any(one.ends_at is None for one in pauses) else ""


def _said(patient: Patient) -> Panel:
    panel = Panel("Last messages", ("When", "Who", "What", "Became of it"))
    texts = OutboundMessage.objects.filter(patient=patient).order_by("-id")[:8]
    replies = InboundMessage.objects.filter(patient=patient).order_by("-id")[:8]
    both: list[tuple[Any, tuple[Any, ...]]] = [
        (m.due_at, (link(m, local(m.due_at, patient.zone)), "We", m.body, m.get_status_display())) for m in texts
    ]
    both += [(r.received_at, (link(r, local(r.received_at, patient.zone)), "They", r.body, NOTHING)) for r in replies]
    panel.rows = [row for _, row in sorted(both, key=lambda one: one[0], reverse=True)[:8]]
    return panel


def _consent(patient: Patient) -> Panel:
    panel = Panel("Record of consent", ("When", "By", "What", "About", "How we know", "Proof", "Entered by"))
    events = ConsentEvent.objects.filter(patient=patient).select_related("actor").order_by("-at", "-id")[:10]
    for event in events:
        when = link(event, local(event.at, patient.zone))
        who = str(event.actor) if event.actor else NOTHING
        panel.rows.append(
            (
                when,
                event.get_channel_display(),
                event.get_kind_display(),
                event.topic.replace("_", " "),
                event.basis,
                event.evidence,
                who,
            )
        )
    return panel


_WHY: Final[dict[str, str]] = {
    PauseWhy.REST: "A rest",
    PauseWhy.COMPLAINT: "Held: they complained, and have not said yet what they want",
    PauseWhy.TIME: "Held: they want other hours. Change their schedules, then resume",
    PauseWhy.BY_HAND: "Held: somebody here writes with them by hand, and has not released it yet",
    PauseWhy.DANGER: "They wrote of danger. Resume when their reminders may go on",
}


def _pauses(patient: Patient) -> Panel:
    panel = Panel("Pauses", ("From", "Until", "Asked for by", "Why"), empty="Never paused.")
    for pause in Pause.objects.filter(patient=patient).select_related("actor").order_by("-starts_at")[:5]:
        until = local(pause.ends_at, patient.zone) if pause.ends_at else "Somebody resumes"
        panel.rows.append(
            (
                local(pause.starts_at, patient.zone),
                until,
                str(pause.actor) if pause.actor else pause.get_asked_by_display(),
                f"{_WHY.get(pause.why, pause.get_why_display())}{f': {pause.note}' if pause.note else ''}",
            )
        )
    return panel
