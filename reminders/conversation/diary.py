"""What people ask of their log by a word: take it back, add to it, hear what the last week was like."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from reminders.domain import answers as words
from reminders.domain import on_request
from reminders.domain.checkins import closing
from reminders.domain.metrics import METRICS
from reminders.domain.planning import local_day
from reminders.domain.symptoms import UNDO_REACHES
from reminders.domain.values import Category, CheckInStatus
from reminders.domain.wall_time import ONE_DAY, zone
from reminders.enrolment import flares
from reminders.models import CheckIn, InboundMessage, OutboundMessage, Patient, SymptomEntry

from . import symptom_log
from .whose import STILL_OPEN

_DONE_REACHES: Final = timedelta(hours=12)
_WITH_ENTRIES: Final = ("patient", "check_in__form", "replaces__check_in", "replaces__inbound")
_DONE_MEANS: Final[Mapping[str, str]] = {Category.STRETCHING: "stretch_done", Category.MOVEMENT: "move_done"}


def undo(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Take back what the latest reply that logged anything logged, and open its question again."""
    said = SymptomEntry.objects.standing().filter(
        patient=patient,
        inbound__isnull=False,
        entered_by=None,
        at__gt=inbound.received_at - UNDO_REACHES,
        inbound_id__lt=inbound.pk,
    )
    latest = said.order_by("-inbound_id").values_list("inbound_id", flat=True).first()
    if latest is None:
        return on_request.NOTHING_TO_UNDO
    entries = list(said.filter(inbound_id=latest).select_related(*_WITH_ENTRIES).order_by("id"))
    again = [one for entry in entries if (one := _take_back(entry, inbound)) is not None]
    gone = {entry.metric for entry in entries} - {entry.metric for entry in again}
    for check_in in {entry.check_in for entry in entries if entry.check_in is not None and entry.metric in gone}:
        _ask_again(check_in, gone, inbound)
    return on_request.taken_back(symptom_log.values_of(entries), symptom_log.values_of(again), patient.privacy)


def _take_back(entry: SymptomEntry, inbound: InboundMessage) -> SymptomEntry | None:
    """Withdraw an entry. Where it had mended another, that one counts again, and is returned."""
    withdrawn = symptom_log.withdraw(entry, at=inbound.received_at, inbound=inbound)
    before = entry.replaces if entry.replaces is not None and not entry.replaces.is_withdrawn else None
    if entry.metric == "flare":
        was_in_flare = before is not None and symptom_log.value_of(before) is True
        (flares.begin if was_in_flare else flares.end)(entry.patient, inbound.received_at)
    if before is None:
        return None
    return symptom_log.enter(
        entry.patient,
        before.metric,
        symptom_log.value_of(before),
        at=before.at,
        local_date=before.local_date,
        check_in=before.check_in,
        inbound=before.inbound,
        replaces=withdrawn,
        entered_by=before.entered_by,
        why=before.why,
    )


def _ask_again(check_in: CheckIn, metrics: set[str], inbound: InboundMessage) -> None:
    """Let a check-in be answered again, unless it is too old or another one has come since."""
    newer = CheckIn.objects.filter(patient=check_in.patient_id, id__gt=check_in.pk).exists()
    if newer or check_in.opened_at <= inbound.received_at - STILL_OPEN:
        return
    form = check_in.form.questions.order_by("position").values_list("metric", flat=True)
    waiting = metrics | set(check_in.pending)
    answered = set(check_in.answers.values_list("metric", flat=True))
    check_in.pending = [metric for metric in form if metric in waiting and metric not in answered]
    check_in.asked = dict(check_in.asked) | dict.fromkeys(check_in.pending, 1)
    check_in.status, check_in.closed_at = CheckInStatus.OPEN, None
    check_in.save(update_fields=["pending", "asked", "status", "closed_at"])


def status(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Say what the last seven days were like, in numbers."""
    today = local_day(inbound.received_at, zone(patient.zone))
    days: dict[str, dict[date, float]] = defaultdict(dict)
    entries = SymptomEntry.objects.standing().filter(
        patient=patient, number__isnull=False, local_date__gt=today - timedelta(days=on_request.DAYS)
    )
    for entry in entries.order_by("id"):
        days[entry.metric][entry.local_date] = float(entry.number or 0)
    return on_request.last_week(days, today, patient.privacy)


def report(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Say what to bring to a visit: the last week in numbers, and who has the whole log."""
    return on_request.report(status(inbound, patient, args))


def logged(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Say what was saved of a LOG."""
    return saved(inbound, patient) or on_request.NOTE_SAVED


def saved(inbound: InboundMessage, patient: Patient) -> str | None:
    """Say what a message put into the log; None where it put nothing there."""
    entries = list(SymptomEntry.objects.standing().filter(inbound=inbound).order_by("id"))
    values = {metric: value for metric, value in symptom_log.values_of(entries).items() if metric in METRICS}
    today = local_day(inbound.received_at, zone(patient.zone))
    is_past = all(entry.local_date == today - ONE_DAY for entry in entries)
    return closing(values, patient.privacy, for_yesterday=is_past) if values else None


def water(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Set how many glasses it has been today, or add some."""
    today = local_day(inbound.received_at, zone(patient.zone))
    so_far = SymptomEntry.objects.standing().filter(patient=patient, metric="water", local_date=today)
    latest = so_far.order_by("-id").first()
    glasses = float(args.get("set", 0))
    if "add" in args:
        glasses = float(args["add"]) + (float(latest.number or 0) if latest else 0)
    if not 0 <= glasses <= METRICS["water"].limit:
        return on_request.TOO_MUCH_WATER
    symptom_log.enter(patient, "water", glasses, at=inbound.received_at, local_date=today, inbound=inbound)
    # Somebody whose doctor limits what they drink gets no text about drinking, not even this one.
    return on_request.SAVED if patient.fluid_limit else closing({"water": glasses}, patient.privacy)


def done(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Thank for it; where the latest reminder was about stretching or moving, the log has it as done."""
    lately = OutboundMessage.objects.filter(
        patient=patient,
        kind="reminder",
        due_at__gt=inbound.received_at - _DONE_REACHES,
        due_at__lte=inbound.received_at,
    )
    category = lately.order_by("-due_at", "-id").values_list("category", flat=True).first()
    metric = _DONE_MEANS.get(category or "")
    if metric is not None:
        today = local_day(inbound.received_at, zone(patient.zone))
        symptom_log.enter(patient, metric, True, at=inbound.received_at, local_date=today, inbound=inbound)
    return words.WELL_DONE
