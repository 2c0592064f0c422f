"""What people want otherwise: less, more, another hour. A complaint holds everything until they have said which."""

from collections.abc import Mapping
from typing import Any

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.checkins import OPT_OUT_UNCLEAR
from reminders.domain.consent import ConsentKind
from reminders.domain.texts.privacy import telling
from reminders.domain.values import PauseWhy, Privacy
from reminders.enrolment import consent, patients
from reminders.enrolment.invitations import cap_of, with_cap
from reminders.models import ContactPoint, InboundMessage, Patient, Schedule

from . import inbox, resting


def complain(patient: Patient) -> str:
    """Start nothing more until the person has said what they want; staff see why."""
    patients.pause([patient], None, asked_by="patient", why=PauseWhy.COMPLAINT)
    return OPT_OUT_UNCLEAR


def fewer(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Halve how many texts a day they get."""
    cap, held = cap_of(patient), _held_for(patient)
    if cap <= 1:
        # There is no less to give: what they complained of still waits for staff.
        return with_cap(words.FEWEST_HELD if held else words.FEWEST, patient)
    patients.set_cap(patient, cap // 2)
    _go_on(patient, held)
    return with_cap(words.FEWER_LATER if held == PauseWhy.TIME else words.FEWER_NOW, patient)


def more(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Double it, up to what the clinic sends."""
    cap, most, held = cap_of(patient), patient.clinic.daily_cap, _held_for(patient)
    if cap < most:
        patients.set_cap(patient, None if max(cap * 2, 1) >= most else max(cap * 2, 1))
    _go_on(patient, held)
    if held == PauseWhy.TIME:
        return with_cap(words.MORE_LATER, patient)
    return with_cap(words.MOST if cap >= most else words.MORE_NOW, patient)


def time(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Leave it to staff: a text cannot change a schedule, and says so.

    What a complaint or a rest keeps back stays back until they have; who only asked goes on getting texts meanwhile.
    """
    pause = resting.pause_of(patient)
    inbox.settle_complaints(patient, but=inbound)
    if pause is None:
        return words.TIME_NOTED
    patients.pause([patient], None, asked_by="patient", why=PauseWhy.TIME)
    return words.TIME_NOTED_RESTING if pause.why == PauseWhy.REST else words.TIME_NOTED_HELD


def end_topic(inbound: InboundMessage, patient: Patient, topic: str) -> str:
    """Send nothing more on one topic, wherever they are reached, and say which it is."""
    points = ContactPoint.objects.filter(patient=patient, is_active=True).select_related("patient__clinic", "address")
    for point in points:
        consent.record(point, ConsentKind.WITHDRAWN, topic=topic, basis="text", evidence=f"Reply {inbound.public_id}")
    named = words.TOPICS.get(topic, words.SOME_TOPIC)
    named = words.SOME_TOPIC if patient.privacy == Privacy.DISCREET and telling(named) else named
    rest = resting.said(patient)
    if rest is not None:
        return f"{words.TOPIC_STOPPED.replace('{a}', named)} {rest}"
    others = Schedule.objects.filter(patient=patient, is_active=True).exclude(category=topic)
    go_on = patient.is_active and patient.clinic.is_active and others.exists()
    return (words.TOPIC_STOPPED_ALONE if go_on else words.TOPIC_STOPPED).replace("{a}", named)


def _held_for(patient: Patient) -> PauseWhy | None:
    """Return the wish that keeps their texts back: a complaint, or other hours."""
    pause = resting.pause_of(patient)
    return PauseWhy(pause.why) if pause is not None and pause.why in (PauseWhy.COMPLAINT, PauseWhy.TIME) else None


def _go_on(patient: Patient, held: PauseWhy | None) -> None:
    """End what a complaint held up: they have said what they want. Other hours are still for staff to set."""
    if held != PauseWhy.TIME:
        patients.end_hold(patient, clock.now())
        inbox.settle_complaints(patient)
