"""What people want otherwise: less, more, another hour. A complaint holds everything until they have said which."""

from collections.abc import Mapping
from typing import Any

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.checkins import OPT_OUT_UNCLEAR
from reminders.domain.values import PauseWhy
from reminders.enrolment import patients
from reminders.enrolment.invitations import cap_of, with_cap
from reminders.models import InboundMessage, Patient


def complain(patient: Patient) -> str:
    """Start nothing more until the person has said what they want; staff see why."""
    patients.pause([patient], None, asked_by="patient", why=PauseWhy.COMPLAINT)
    return OPT_OUT_UNCLEAR


def fewer(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Halve how many texts a day they get."""
    cap = cap_of(patient)
    if cap <= 1:
        return with_cap(words.FEWEST, patient)
    patients.set_cap(patient, cap // 2)
    patients.end_hold(patient, clock.now())
    return with_cap(words.FEWER_NOW, patient)


def more(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Double it, up to what the clinic sends."""
    cap, most = cap_of(patient), patient.clinic.daily_cap
    if cap >= most:
        return with_cap(words.MOST, patient)
    patients.set_cap(patient, None if max(cap * 2, 1) >= most else max(cap * 2, 1))
    patients.end_hold(patient, clock.now())
    return with_cap(words.MORE_NOW, patient)


def time(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Hold everything until staff have changed the hours: a text cannot change a schedule, and says so."""
    patients.pause([patient], None, asked_by="patient", why=PauseWhy.TIME)
    return words.TIME_NOTED
