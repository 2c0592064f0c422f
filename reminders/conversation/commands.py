"""What people can ask the service to do, by one word or a few."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.planning import Origin
from reminders.domain.replies.meaning import Command, CommandName
from reminders.domain.values import ProviderHeard
from reminders.domain.wall_time import instant, zone
from reminders.enrolment import consent, flares, patients, schedules
from reminders.enrolment.invitations import with_cap
from reminders.models import ContactPoint, InboundMessage, Occurrence, Patient

from . import diary, wanted, wishes

_VAGUE_PAUSE: Final = timedelta(days=3)
_VAGUE_SNOOZE: Final = timedelta(minutes=60)
_LONGEST: Final = timedelta(days=366)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HOURS: Final[Mapping[str, time]] = {
    "morning": time(9),
    "noon": time(12),
    "afternoon": time(14),
    "evening": time(18),
    "tonight": time(20),
    "tomorrow": time(9),
}


def obey(inbound: InboundMessage, patient: Patient, command: Command) -> str | None:
    """Do what a command asks and return the answer's template; None where the check-in answers by itself."""
    verb = _VERBS.get(command.name)
    return verb(inbound, patient, command.args) if verb else words.NOTED


_Args = Mapping[str, Any]


def _help(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    contact = patient.clinic.contact
    return words.HELP_WITH_CONTACT.replace("{contact}", contact) if contact else words.HELP


def _start(inbound: InboundMessage, patient: Patient, args: _Args) -> str | None:
    point = _point(inbound, patient)
    if point is None or not consent.may_join(point):
        return words.NOT_INVITED
    if not _agreed(point):
        return words.COME_BACK  # also where the provider said "welcome back": only JOIN brings anything back
    return None if inbound.provider_heard == ProviderHeard.START else words.ALREADY_IN


def _join(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    point = _point(inbound, patient)
    if point is None or not consent.may_join(point):
        return words.NOT_INVITED
    if _agreed(point):
        return words.ALREADY_IN
    again = consent.rejoin(point, evidence=f"Reply {inbound.public_id}: JOIN")
    return with_cap(words.JOINED_AGAIN if again else words.JOINED, patient)


def _point(inbound: InboundMessage, patient: Patient) -> ContactPoint | None:
    points = ContactPoint.objects.select_related("patient__clinic", "address")
    return points.filter(patient=patient, address=inbound.address, is_active=True).first()


def _agreed(point: ContactPoint) -> bool:
    return point.address.suppressed_at is None and consent.present(point).given


def pause(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    """Pause for as long as the person asked; without a clear end, for three days, and say so."""
    until = _pause_end(patient, args)
    patients.pause([patient], until, asked_by="patient")
    return words.PAUSED.replace("{until}", _said(until, patient))


def _resume(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    patients.resume([patient])
    flares.end(patient, inbound.received_at)
    return words.RESUMED


def _snooze(inbound: InboundMessage, patient: Patient, args: _Args) -> str:
    until = _snooze_end(patient, args)
    latest = (
        Occurrence.objects.filter(
            patient=patient, outcome="send", schedule__isnull=False, decided_at__gt=clock.now() - timedelta(hours=12)
        )
        .select_related("schedule__patient")
        .order_by("-decided_at")
        .first()
    )
    if latest is None or latest.schedule is None:
        return words.NOTHING_TO_SNOOZE
    schedules.due_at(latest.schedule, Origin.SNOOZE, key=str(inbound.pk), moment=until)
    return words.SNOOZED.replace("{until}", _said(until, patient))


def _by_the_check_in(inbound: InboundMessage, patient: Patient, args: _Args) -> str | None:
    return None


_VERBS: Final[Mapping[CommandName, Callable[[InboundMessage, Patient, _Args], str | None]]] = {
    CommandName.HELP: _help,
    CommandName.START: _start,
    CommandName.JOIN: _join,
    CommandName.PAUSE: pause,
    CommandName.RESUME: _resume,
    CommandName.SNOOZE: _snooze,
    CommandName.DONE: diary.done,
    CommandName.FEWER: wishes.fewer,
    CommandName.MORE: wishes.more,
    CommandName.TIME: wishes.time,
    CommandName.SKIP: _by_the_check_in,
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
        return now + min(_length(args), _LONGEST)
    until = args.get("until")
    if until == "end_of_day":
        return _at(patient, 1, time(0))
    if until == "tomorrow":
        return _at(patient, 1, time(8))
    if until in _WEEKDAYS:
        today = now.astimezone(zone(patient.zone)).weekday()
        return _at(patient, (_WEEKDAYS.index(until) - today - 1) % 7 + 1, time(8))
    return now + _VAGUE_PAUSE


def _snooze_end(patient: Patient, args: _Args) -> datetime:
    now = clock.now()
    if "amount" in args:
        return now + min(_length(args), _LONGEST)
    at = str(args.get("at", ""))
    hour = _HOURS.get(at) or (time.fromisoformat(at) if len(at) == 5 and at[2] == ":" else None)
    if hour is None:
        return now + _VAGUE_SNOOZE
    today = _at(patient, 0, hour)
    return today if today > now and at != "tomorrow" else _at(patient, 1, hour)


def _length(args: _Args) -> timedelta:
    unit, amount = str(args.get("unit", "minutes")), min(float(args["amount"]), 100_000)
    return timedelta(**{unit: amount}) if unit in ("minutes", "hours", "days", "weeks") else _VAGUE_PAUSE


def _at(patient: Patient, days: int, hour: time) -> datetime:
    home = zone(patient.zone)
    return instant(clock.now().astimezone(home).date() + timedelta(days=days), hour, home)


def _said(moment: datetime, patient: Patient) -> str:
    """Return a moment in the person's own words: 3:30 PM today, or Monday 8 AM."""
    local, now = moment.astimezone(zone(patient.zone)), clock.now().astimezone(zone(patient.zone))
    hour = f"{local:%I:%M %p}".lstrip("0").replace(":00", "")
    if local.date() == now.date():
        return f"{hour} today"
    return f"{local:%A} {hour}" if (local.date() - now.date()).days < 7 else f"{local:%B} {local.day}"
