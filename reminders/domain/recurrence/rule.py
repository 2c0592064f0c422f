"""When a rule comes due: days times times of day, in a person's own time, put in order of real time."""

import json
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import takewhile
from typing import Final
from zoneinfo import ZoneInfo

from reminders.domain.recurrence.calendars import HORIZON_YEARS, LAST_DAY, Calendar, calendar_of
from reminders.domain.recurrence.days import DayRule, read_days
from reminders.domain.recurrence.reading import calendar_date, fields, items, shown
from reminders.domain.recurrence.times import Times, read_times
from reminders.domain.wall_time import ONE_DAY, instant, within_calendar
from reminders.errors import RuleError

FIRST_START: Final = date(1800, 1, 1)
LAST_START: Final = date(2999, 12, 31)
MOST_EXCEPTIONS: Final = 2_000
LONGEST_TEXT: Final = 100_000

_KEYS: Final = ("days", "starts_on", "ends_on", "times", "except")


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A rule: on which days, at which times of day, from when until when, and when not."""

    days: DayRule
    starts_on: date
    ends_on: date | None
    times: Times
    exceptions: frozenset[date]
    calendar: Calendar = field(repr=False, compare=False)

    @classmethod
    def parse(cls, value: Mapping[str, object] | str) -> "Recurrence":
        """Read a rule from JSON, as text or already loaded; a RuleError names the fault and the fix."""
        return _parse(value if isinstance(value, str) else _as_text(value))

    def as_json(self) -> dict[str, object]:
        """Return the rule in full, in the one shape in which it is stored."""
        return {
            "days": str(self.days),
            "starts_on": self.starts_on.isoformat(),
            "ends_on": self.ends_on.isoformat() if self.ends_on else None,
            "times": self.times.as_json(),
            "except": [day.isoformat() for day in sorted(self.exceptions)],
        }

    def day_on_or_after(self, day: date) -> date | None:
        """Return the first day on which the rule asks for anything that is not before `day`."""
        last = self.ends_on or LAST_DAY
        found: date | None = max(day, self.starts_on)
        while found is not None and found <= last:
            found = self.calendar.on_or_after(found)
            if found is None or found not in self.exceptions:
                break
            found += ONE_DAY
        return found if found is not None and found <= last else None


@dataclass(frozen=True, slots=True)
class Moment:
    """One due moment: the wall time that the rule asked for, and when that really is."""

    slot: datetime
    instant: datetime

    def local(self, zone: ZoneInfo) -> datetime:
        """Return what the person's clock shows when it happens; differs from the slot where the clocks skip it."""
        return self.instant.astimezone(zone)


def moments(rule: Recurrence, zone: ZoneInfo, start: datetime, end: datetime, key: str) -> Iterator[Moment]:
    """Yield what falls due from `start` on and before `end`, in order of time, one an instant.

    `key` is the secret of random times: the same key gives the same times.
    """
    return takewhile(lambda moment: moment.instant < end, _moments_from(rule, zone, start, key))


def next_after(rule: Recurrence, zone: ZoneInfo, after: datetime, key: str) -> Moment | None:
    """Return what falls due next, strictly after an instant; None when the rule is over."""
    return next(_moments_from(rule, zone, within_calendar(after) + datetime.resolution, key), None)


def _moments_from(rule: Recurrence, zone: ZoneInfo, start: datetime, key: str) -> Iterator[Moment]:
    moved: deque[Moment] = deque()  # out of a gap: later slots may come before them, or with them
    for slot in _slots_from(rule, _first_slot(zone, within_calendar(start)), key):
        at = instant(slot, slot.time(), zone)
        if at < start:
            continue
        if at.astimezone(zone).replace(tzinfo=None) != slot:
            moved.append(Moment(slot, at))
            continue
        while moved and moved[0].instant < at:
            yield moved.popleft()
        yield moved.popleft() if moved and moved[0].instant == at else Moment(slot, at)
    yield from moved


def _first_slot(zone: ZoneInfo, start: datetime) -> datetime:
    """Return the earliest wall time that can fall on `start` or later."""
    # Where the clocks went forward within the last day (the longest gap there ever was), a wall time that they
    # skipped may still be to come.
    now, a_day_ago = (at.astimezone(zone).replace(tzinfo=None) for at in (start, start - ONE_DAY))
    return min(now, a_day_ago + ONE_DAY)


def _slots_from(rule: Recurrence, first: datetime, key: str) -> Iterator[datetime]:
    day = rule.day_on_or_after(first.date())
    while day is not None:
        times = rule.times.on(day, key)
        for at in times[bisect_left(times, first.time()) if day == first.date() else 0 :]:
            yield datetime.combine(day, at)
        day = rule.day_on_or_after(day + ONE_DAY)


def _as_text(value: object) -> str:
    if not isinstance(value, Mapping):
        raise RuleError(f"rule: {shown(value)} is not a JSON object; give {{{', '.join(_KEYS)}}}")
    try:
        return json.dumps(dict(value), sort_keys=True)
    except (TypeError, ValueError, RecursionError):
        raise RuleError("rule: it holds something that JSON cannot say; write dates and times as text") from None


@lru_cache(maxsize=8192)
def _parse(text: str) -> Recurrence:
    if len(text) > LONGEST_TEXT:
        raise RuleError(f"rule: {len(text)} characters are too many; {LONGEST_TEXT} at most")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise RuleError(f"rule: {shown(text)} is not JSON; give {{{', '.join(_KEYS)}}}") from None
    given = fields(value, "rule", _KEYS)
    for key in ("days", "starts_on", "times"):
        if key not in given:
            raise RuleError(f"rule: {key} is missing; give {{{', '.join(_KEYS)}}}")
    days = read_days(given["days"])
    starts_on, ends_on = _read_period(given["starts_on"], given.get("ends_on"))
    exceptions = items(given.get("except", []), "except", MOST_EXCEPTIONS)
    return Recurrence(
        days,
        starts_on,
        ends_on,
        read_times(given["times"]),
        frozenset(calendar_date(day, "except") for day in exceptions),
        _living_calendar(days, starts_on),
    )


def _read_period(first: object, last: object) -> tuple[date, date | None]:
    starts_on = calendar_date(first, "starts_on")
    if not FIRST_START <= starts_on <= LAST_START:
        raise RuleError(f"starts_on: {starts_on} is out of range; give a day from {FIRST_START} to {LAST_START}")
    ends_on = None if last is None else calendar_date(last, "ends_on")
    if ends_on and ends_on < starts_on:
        raise RuleError(f"ends_on: {ends_on} is before starts_on, {starts_on}; give that day or a later one, or null")
    return starts_on, ends_on


def _living_calendar(days: DayRule, starts_on: date) -> Calendar:
    calendar = calendar_of(days, starts_on)
    if calendar.on_or_after(starts_on) is None:
        raise RuleError(
            f"days: {shown(str(days))} never happens in the {HORIZON_YEARS} years from {starts_on}; "
            "choose days that exist, such as BYMONTHDAY=-1 for the last of a month"
        )
    return calendar
