"""What people can ask the service to do, by one word or a few."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.replies.meaning import Command, CommandName
from reminders.enrolment import flares, patients
from reminders.models import InboundMessage, Patient

from . import answers, diary, hours, inbox, joining, putting_off, resting, wanted, wishes

_VAGUE_PAUSE: Final = timedelta(days=3)
_NEED_TEXTS: Final = (CommandName.SNOOZE, CommandName.PACE)
"""What promises a text: while theirs rest, none would come."""


def obey(inbound: InboundMessage, patient: Patient, command: Command) -> str | None:
    """Do what a command asks and return the answer's template; None where nothing more is to be said."""
    if command.name in _NEED_TEXTS and (rest := resting.said(patient)) is not None:
        return rest
    return _VERBS[command.name](inbound, patient, command.args)


_Args = Mapping[str, Any]


def _help(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    contact = patient.clinic.contact
    return words.HELP_WITH_CONTACT.replace("{contact}", contact) if contact else words.HELP


def pause(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    """Pause for as long as the person asked; without a clear end, for three days, and say so."""
    until = _pause_end(patient, args)
    patients.pause([patient], until, asked_by="patient")
    inbox.settle_complaints(patient)
    return words.PAUSED.replace("{until}", hours.said(until, patient))


def _resume(inbound: InboundMessage, patient: Patient, args: _Args) -> str | None:
    was_resting = bool(patients.resume([patient]))
    was_in_flare = flares.end(patient, inbound.received_at)
    inbox.settle_complaints(patient)
    if patients.is_held_by_hand(patient.pk, clock.now()):
        once = f"held-by-hand:{patient.pk}"
        answers.say(inbound, words.HELD_BY_HAND, once_a_day=once, despite_hold=True)
        return None
    return words.RESUMED if was_resting or was_in_flare else words.NOT_RESTING


def _skip(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    # An open check-in has answered already.
    return words.SKIPPED


_VERBS: Final[Mapping[CommandName, Callable[[InboundMessage, Patient, _Args], str | None]]] = {
    CommandName.HELP: _help,
    CommandName.START: joining.start,
    CommandName.JOIN: joining.join,
    CommandName.PAUSE: pause,
    CommandName.RESUME: _resume,
    CommandName.SNOOZE: putting_off.later,
    CommandName.DONE: diary.done,
    CommandName.FEWER: wishes.fewer,
    CommandName.MORE: wishes.more,
    CommandName.TIME: wishes.time,
    CommandName.SKIP: _skip,
    CommandName.LOG: diary.logged,
    CommandName.UNDO: diary.undo,
    CommandName.STATUS: diary.status,
    CommandName.REPORT: diary.report,
    CommandName.WATER: diary.water,
    CommandName.FLARE: wanted.flare,
    CommandName.BETTER: wanted.better,
    CommandName.PACE: wanted.pace,
    CommandName.TIP: wanted.tip,
    CommandName.STRETCH: wanted.stretch,
}


def _pause_end(patient: Patient, args: _Args) -> datetime:
    now = clock.now()
    if "amount" in args:
        return now + hours.length(args, _VAGUE_PAUSE)
    until = args.get("until")
    if until == "end_of_day":
        return hours.on(patient, 1, time(0))
    if until == "tomorrow":
        return hours.on(patient, 1, time(8))
    if until in hours.WEEKDAYS:
        return hours.on(patient, hours.days_to(patient, until), time(8))
    return now + _VAGUE_PAUSE
