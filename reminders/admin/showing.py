"""How moments, people and states read on a page."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from reminders import clock
from reminders.domain.wall_time import zone as zone_of
from reminders.models import Clinic, Patient

NOTHING = "–"


def local(moment: datetime | None, zone: str | ZoneInfo) -> str:
    """Return a moment by somebody's own clock: Mon 12 Jan 2026, 08:00."""
    if moment is None:
        return NOTHING
    place = zone_of(zone) if isinstance(zone, str) else zone
    return wall(moment.astimezone(place))


def wall(moment: datetime) -> str:
    """Return a wall-clock moment as staff read it, on one line, without a year that goes without saying."""
    year = "" if moment.year == clock.now().year else f" {moment.year}"
    return f"{moment:%a} {moment.day} {moment:%b}{year}, {moment:%H:%M}".replace(" ", "\N{NO-BREAK SPACE}")


def desk(moment: datetime | None) -> str:
    """Return a moment by the clock of the page, to the second: what the machine did, nobody's day."""
    if moment is None:
        return NOTHING
    here = timezone.localtime(moment)
    return f"{here.day} {here:%b %Y, %H:%M:%S}"


def of_person(moment: datetime | None, patient: Patient | None, clinic: Clinic | None = None) -> str:
    """Return a moment by the person's own clock; by the clinic's where nobody is known."""
    holder = patient or clinic
    return local(moment, holder.zone if holder else "UTC")


def both_clocks(moment: datetime, patient: Patient | None, clinic: Clinic) -> str:
    """Return when it was by the clinic's clock, and by the person's where it is another hour there."""
    here, there = of_person(moment, None, clinic), of_person(moment, patient, clinic)
    return here if here == there else f"{here} (where they are: {there})"


def link(row: object, text: str | None = None, page: str = "change") -> SafeString:
    """Return a link to a row's page."""
    meta = row._meta  # type: ignore[attr-defined]  # any model
    address = reverse(f"admin:{meta.app_label}_{meta.model_name}_{page}", args=[row.pk])  # type: ignore[attr-defined]
    return format_html('<a href="{}">{}</a>', address, text or str(row))


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun: 1 person, 3 people."""
    return f"{number} {one if number == 1 else many}"


def span(length: timedelta) -> str:
    """Return a length of time in the largest unit that fits."""
    minutes = int(length.total_seconds() // 60)
    if minutes >= 120 and minutes % 60 == 0:
        return f"{minutes // 60} hours"
    return count(minutes, "minute", "minutes")
