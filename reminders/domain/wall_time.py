"""Wall time belongs to people, UTC to the database; this is where one becomes the other."""

import difflib
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from reminders.errors import InvalidInput

ONE_DAY: Final = timedelta(days=1)

# Far enough from the ends of datetime that every zone's clock can still show these instants.
EARLIEST: Final = datetime(1, 1, 8, tzinfo=UTC)
LATEST: Final = datetime(9999, 12, 24, tzinfo=UTC)

# Names that ZoneInfo opens but that mean something else on every machine, count leap seconds, or name no place.
_NOT_PLACES: Final = frozenset({"localtime", "Factory", "posixrules"})
_NOT_FOLDERS: Final = ("posix/", "right/")


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the UTC instant of a wall-clock time, on every day of the year.

    A time the clocks repeat means its first pass; a time they skip is
    moved forward by the length of the gap (02:30 becomes 03:30).
    """
    try:
        return datetime.combine(day, at.replace(fold=0) if at.fold else at, zone).astimezone(UTC)
    except OverflowError:
        return EARLIEST if day.year == 1 else LATEST


def within_calendar(moment: datetime) -> datetime:
    """Return an aware moment, brought in from the very ends of the calendar."""
    return min(max(moment, EARLIEST), LATEST)


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """Return the time zone of that name; an unknown one is refused with the nearest name we know."""
    try:
        if name not in _NOT_PLACES and not name.startswith(_NOT_FOLDERS):
            return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        pass
    raise InvalidInput(f"zone: {name[:40]!r} is not a time zone; {_advice(name[:40])}")


def _advice(name: str) -> str:
    near = _nearest(name)
    return f"did you mean {near!r}?" if near else "use a name such as 'Europe/London'"


def _nearest(name: str) -> str | None:
    """Return the known zone that somebody who wrote `name` probably meant: 'london' means Europe/London."""
    wanted = name.strip().replace(" ", "_").lower()
    known = {zone_name.lower(): zone_name for zone_name in sorted(available_timezones() - _NOT_PLACES)}
    cities = {full.rpartition("/")[2]: full for full in reversed(known) if "/" in full}
    for names in (known, {city: known[full] for city, full in cities.items()}):
        if near := difflib.get_close_matches(wanted, names, n=1, cutoff=0.75):
            return names[near[0]]
    return None
