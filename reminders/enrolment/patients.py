"""Set people up, change them, leave them alone for a while."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.db.models import Q, QuerySet

from reminders import clock
from reminders.delivery import outbox
from reminders.domain.delivery import MessageReason
from reminders.domain.planning import Outcome, Reason
from reminders.domain.quiet_hours import QuietHours
from reminders.domain.values import Category, PauseWhy
from reminders.domain.wall_time import zone
from reminders.errors import InvalidInput
from reminders.models import Agenda, Clinic, Occurrence, OutboundMessage, Patient, Pause, SafetyContact, Schedule

_HELD_BY_WISH: Final = (PauseWhy.COMPLAINT, PauseWhy.TIME)


@transaction.atomic
def save(patient: Patient) -> Patient:
    """Store a person, new or changed, and have the planner look at them again.

    Raises InvalidInput for a bad zone, and for a clinic at which they cannot be asked how they are.
    """
    zone(patient.zone)
    check_home(patient, patient.clinic)
    patient.save()
    now = clock.now()
    Agenda.objects.get_or_create(patient=patient)
    # What waits for quiet hours or spacing waits for rules that may have changed: decide it again.
    Occurrence.objects.filter(
        patient=patient, outcome=Outcome.HOLD, reason__in=(Reason.QUIET_HOURS, Reason.SPACING), release_at__gt=now
    ).update(release_at=now)
    Agenda.look_again([patient.pk], now)
    return patient


def check_home(patient: Patient, clinic: Clinic) -> None:
    """Raise InvalidInput where a person is asked how they are and nobody at the clinic would hear of danger."""
    if patient.pk is None or SafetyContact.objects.filter(clinic=clinic, is_active=True).exists():
        return
    if Schedule.objects.filter(patient=patient, category=Category.CHECK_IN, is_active=True).exists():
        raise InvalidInput(
            f"They are asked how they are, and nobody at {clinic} is told when somebody writes of danger. "
            f"Add a safety contact to {clinic} first, or switch their check-ins off."
        )


@transaction.atomic
def pause(
    patients: Iterable[Patient],
    until: datetime | None,
    *,
    asked_by: str,
    actor: Any = None,
    why: PauseWhy = PauseWhy.REST,
    note: str = "",
) -> int:
    """Send some people no reminders until a moment, or until somebody resumes. Returns how many were not paused yet.

    `note`: what colleagues should know about it. What still waits in the outbox for them is dropped. Raises
    InvalidInput for a moment that has passed.
    """
    now = clock.now()
    if until is not None and until <= now:
        raise InvalidInput("That moment has already passed: choose a later one.")
    count = 0
    for patient in patients:
        # What keeps texts from them for their safety is no shorter for it.
        running = [one for one in _without_holds(patient, now) if one.why != PauseWhy.DANGER]
        count += not running
        Pause.objects.filter(pk__in=[pause.pk for pause in running]).update(ends_at=now)
        Pause.objects.create(
            patient=patient,
            starts_at=now,
            ends_at=until,
            asked_by=asked_by,
            actor=actor,
            why=why,
            note=note.strip() or None,
        )
        outbox.cancel(OutboundMessage.objects.filter(patient=patient, unsolicited=True), MessageReason.PAUSED)
    return count


@transaction.atomic
def resume(patients: Iterable[Patient], *, by_staff: bool = False) -> int:
    """End the pauses of some people. Returns how many had been paused; nothing that was missed is sent later.

    What somebody holds who writes with them by hand ends by staff alone.
    """
    now, count = clock.now(), 0
    for patient in patients:
        running = running_pauses(patient, now) if by_staff else _without_holds(patient, now)
        count += bool(running)
        Pause.objects.filter(pk__in=[pause.pk for pause in running]).update(ends_at=now)
    return count


@transaction.atomic
def rest_after_danger(patient: Patient, until: datetime) -> None:
    """Start nothing with a person who wrote of danger until a moment. A rest of theirs that runs goes on beside it."""
    now = clock.now()
    if until <= now:
        return
    if not _rests_after_danger(patient, now).update(ends_at=until):
        Pause.objects.create(patient=patient, starts_at=now, ends_at=until, asked_by="rule", why=PauseWhy.DANGER)
    outbox.cancel(OutboundMessage.objects.filter(patient=patient, unsolicited=True), MessageReason.PAUSED)


def rests_after_danger_until(patient: Patient, now: datetime) -> datetime | None:
    """Return until when nothing is started with a person because they wrote of danger; None where nothing rests."""
    return _rests_after_danger(patient, now).values_list("ends_at", flat=True).first()


def go_on_after_danger(patient: Patient) -> bool:
    """Let reminders go on with a person who wrote of danger. Returns whether they rested for that."""
    now = clock.now()
    return bool(_rests_after_danger(patient, now).update(ends_at=now))


def _rests_after_danger(patient: Patient, now: datetime) -> QuerySet[Pause]:
    return Pause.objects.filter(patient=patient, why=PauseWhy.DANGER, starts_at__lte=now, ends_at__gt=now)


def end_hold(patient: Patient, now: datetime) -> bool:
    """End what a complaint held up, and nothing else. Returns whether anything was held."""
    held = [pause.pk for pause in running_pauses(patient, now) if pause.why in _HELD_BY_WISH]
    return bool(Pause.objects.filter(pk__in=held).update(ends_at=now))


@transaction.atomic
def hold_by_hand(patient: Patient, actor: Any) -> None:
    """Have nothing automatic come in between while somebody at the clinic writes with a person, until it is released.

    STOP, HELP and safety texts go on as ever.
    """
    now = clock.now()
    if not is_held_by_hand(patient.pk, now):
        Pause.objects.create(patient=patient, starts_at=now, asked_by="staff", actor=actor, why=PauseWhy.BY_HAND)
    outbox.cancel(OutboundMessage.objects.filter(patient=patient, unsolicited=True), MessageReason.PAUSED)


@transaction.atomic
def release(patient: Patient) -> bool:
    """Let everything automatic go on. Returns whether somebody had been writing by hand."""
    now = clock.now()
    held = Pause.objects.filter(Q(ends_at=None) | Q(ends_at__gt=now), patient=patient, why=PauseWhy.BY_HAND)
    return bool(held.update(ends_at=now))


def is_held_by_hand(patient_id: int | None, now: datetime) -> bool:
    """Return whether somebody at the clinic is writing with a person by hand."""
    if patient_id is None:
        return False
    held = Pause.objects.filter(patient=patient_id, why=PauseWhy.BY_HAND, starts_at__lte=now)
    return held.filter(Q(ends_at=None) | Q(ends_at__gt=now)).exists()


@transaction.atomic
def set_cap(patient: Patient, cap: int | None) -> None:
    """Give a person a daily limit of their own; None for the clinic's."""
    Patient.objects.filter(pk=patient.pk).update(daily_cap=cap)
    patient.daily_cap = cap
    Agenda.look_again([patient.pk], clock.now())


def _without_holds(patient: Patient, now: datetime) -> list[Pause]:
    return [pause for pause in running_pauses(patient, now) if pause.why != PauseWhy.BY_HAND]


def quiet_hours_of(patient: Patient) -> QuietHours:
    """Return when nothing that we start reaches a person: their own hours, else the clinic's."""
    if patient.quiet_from is not None and patient.quiet_until is not None:
        return QuietHours(patient.quiet_from, patient.quiet_until)
    return QuietHours(patient.clinic.quiet_from, patient.clinic.quiet_until)


def running_pauses(patient: Patient, now: datetime) -> list[Pause]:
    """Return the pauses in force."""
    return [
        pause
        for pause in Pause.objects.filter(patient=patient, starts_at__lte=now)
        if pause.ends_at is None or pause.ends_at > now
    ]
