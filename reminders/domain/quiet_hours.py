"""Quiet hours: the part of a person's day in which we do not start a conversation."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from reminders.domain.wall_time import ONE_DAY, instant, within_calendar


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` until just before `end`, in the person's own time; equal times mean none."""

    start: time
    end: time

    @property
    def wraps_midnight(self) -> bool:
        """Whether they end on the day after they began."""
        return self.end < self.start


def quiet_until(at: datetime, zone: ZoneInfo, quiet: QuietHours) -> datetime | None:
    """Return the UTC instant at which it is no longer quiet; None when it is not quiet at `at`."""
    ends: datetime | None = None
    for start, end in _stretches(at, zone, quiet):
        if start > (ends or at):
            break
        # Changed clocks can make one stretch run into the next.
        if end > (ends or at):
            ends = end
    return ends


def next_quiet_start(at: datetime, zone: ZoneInfo, quiet: QuietHours) -> datetime | None:
    """Return the UTC instant after `at` at which quiet hours next begin; None when there are none."""
    return next((start for start, _ in _stretches(at, zone, quiet) if start > at), None)


def spread(key: str, minutes: int = 20) -> timedelta:
    """Return a person's own place in the first minutes after quiet hours, always the same one."""
    # Everybody's quiet hours end at the same few times; the provider and the helpers should not feel it.
    number = int.from_bytes(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:8], "big")
    return timedelta(seconds=number % max(1, minutes * 60))


def _stretches(at: datetime, zone: ZoneInfo, quiet: QuietHours) -> Iterator[tuple[datetime, datetime]]:
    """Yield the quiet stretches around an instant, in order."""
    if quiet.start == quiet.end:
        return
    today = within_calendar(at).astimezone(zone).date()
    # Two days either way: the clocks of a few islands once skipped a whole day.
    for days in range(-2, 4):
        first = today + days * ONE_DAY
        last = first + ONE_DAY if quiet.wraps_midnight else first
        start, end = instant(first, quiet.start, zone), instant(last, quiet.end, zone)
        if start < end:
            yield start, end
