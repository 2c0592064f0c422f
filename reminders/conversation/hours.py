"""Moments in a person's own day: from their words, and back into words."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any, Final

from reminders import clock
from reminders.domain.wall_time import instant, zone
from reminders.models import Patient

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LONGEST: Final = timedelta(days=366)


def on(patient: Patient, days: int, hour: time) -> datetime:
    """Return an hour of a day of theirs; today is 0."""
    home = zone(patient.zone)
    return instant(clock.now().astimezone(home).date() + timedelta(days=days), hour, home)


def days_to(patient: Patient, weekday: str) -> int:
    """Return how many days it is to the next such day; on a Monday, next Monday is seven days off."""
    today = clock.now().astimezone(zone(patient.zone)).weekday()
    return (WEEKDAYS.index(weekday) - today - 1) % 7 + 1


def length(args: Mapping[str, Any], vague: timedelta) -> timedelta:
    """Return the span that a command names, a year at most."""
    unit, amount = str(args.get("unit", "minutes")), min(float(args["amount"]), 100_000)
    known = unit in ("minutes", "hours", "days", "weeks")
    return min(timedelta(**{unit: amount}), _LONGEST) if known else vague


def said(moment: datetime, patient: Patient) -> str:
    """Return a moment as people say it: 3:30 PM today, 8 AM tomorrow, Monday 8 AM, March 30; midnight is its day."""
    local, now = moment.astimezone(zone(patient.zone)), clock.now().astimezone(zone(patient.zone))
    hour = "" if local.time() == time() else f"{local:%I:%M %p}".lstrip("0").replace(":00", "")
    days = (local.date() - now.date()).days
    if days < 2:
        return f"{hour} {'tomorrow' if days else 'today'}".strip()
    return f"{local:%A} {hour}".strip() if days < 7 else f"{local:%B} {local.day}"
