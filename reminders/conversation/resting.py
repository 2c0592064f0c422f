"""Whether somebody's texts rest, and how that is said: no answer may promise texts that will not come."""

from datetime import UTC, datetime

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.values import PauseWhy
from reminders.enrolment import patients
from reminders.models import Patient, Pause

from . import hours


def pause_of(patient: Patient) -> Pause | None:
    """Return what keeps texts from somebody, the longest if several; not that a human is writing with them."""
    running = [pause for pause in patients.running_pauses(patient, clock.now()) if pause.why != PauseWhy.BY_HAND]
    return max(running, key=lambda pause: pause.ends_at or datetime.max.replace(tzinfo=UTC), default=None)


def said(patient: Patient) -> str | None:
    """Return the sentence that tells somebody that their texts rest, and what ends it; None where they do not."""
    pause = pause_of(patient)
    if pause is None:
        return words.HELD_BY_HAND if patients.is_held_by_hand(patient.pk, clock.now()) else None
    if pause.why == PauseWhy.COMPLAINT:
        return words.HELD_FOR_WISH
    if pause.why == PauseWhy.TIME:
        return words.HELD_FOR_TIME
    if pause.ends_at is None:
        return words.RESTING
    return words.RESTING_UNTIL.replace("{until}", hours.said(pause.ends_at, patient))
