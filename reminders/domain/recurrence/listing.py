"""Occurrences as plain JSON: a rule, a zone and a period in; slots, local times and UTC out."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from reminders.domain.recurrence.reading import shown
from reminders.domain.recurrence.rule import Moment, Recurrence, moments
from reminders.domain.wall_time import instant, zone
from reminders.errors import InvalidInput


def occurrences(case: Mapping[str, object]) -> list[dict[str, str]]:
    """List what falls due in a case of {rule, zone, from, to, key}; other keys pass, `key` may be left out."""
    for needed in ("rule", "zone", "from", "to"):
        if case.get(needed) is None:
            raise InvalidInput(f"{needed}: missing; give rule, zone, from and to")
    rule = Recurrence.parse(case["rule"])  # type: ignore[arg-type]  # it names whatever else it is given
    place = zone(_text(case, "zone"))
    start, end = (read_moment(_text(case, name), name, place) for name in ("from", "to"))
    if end < start:
        raise InvalidInput("to: it lies before from; exchange them")
    return [_as_json(moment, place) for moment in moments(rule, place, start, end, _text(case, "key"))]


def read_moment(text: str, name: str, zone: ZoneInfo) -> datetime:
    """Read an ISO moment; without an offset or Z it is wall time in the zone, and a date alone is its midnight."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"{name}: {shown(text)} is not an ISO date and time, such as 2026-03-08T00:00Z") from None
    return moment if moment.tzinfo else instant(moment, moment.time(), zone)


def _text(case: Mapping[str, object], name: str) -> str:
    value = case.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InvalidInput(f"{name}: {shown(value)} is not text; put it in quotation marks")
    return value


def _as_json(moment: Moment, zone: ZoneInfo) -> dict[str, str]:
    return {
        "slot": moment.slot.isoformat(timespec="minutes"),
        "local": _clock(moment.local(zone).replace(tzinfo=None)),
        "utc": f"{moment.instant.replace(tzinfo=None).isoformat()}Z",
    }


def _clock(local: datetime) -> str:
    # Before standard time came, towns kept the sun's time: a gap there may end on odd seconds.
    return local.isoformat(timespec="seconds" if local.second else "minutes")
