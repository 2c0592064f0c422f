"""Move the demo's clock: forward through everything that falls due on the way, or back to now."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil
from typing import Final

from django.db import connection

from reminders import clock, log
from reminders.domain.delivery import MessageReason, Status
from reminders.domain.wall_time import instant
from reminders.domain.wall_time import zone as zone_of
from reminders.errors import InvalidInput
from reminders.models import Clinic, Installation, OutboundMessage
from reminders.models.state import forget_offset, may_have_a_moved_clock

from .history import pass_time

LONGEST: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Face:
    """What the demo's clock shows, and whether it can be moved."""

    now: datetime
    offset: timedelta
    """How far it is moved from the real time."""
    refusal: str
    """Why the clock cannot be moved; empty where it can."""

    @property
    def seconds(self) -> int:
        """The offset as forms carry it."""
        return round(self.offset.total_seconds())


def face() -> Face:
    """Return the clock as it stands."""
    refusal = _refusal()
    return Face(clock.now(), timedelta() if refusal else _offset(), refusal)


def _offset() -> timedelta:
    return Installation.objects.values_list("demo_offset", flat=True).filter(pk=1).first() or timedelta()


def _refusal() -> str:
    if not may_have_a_moved_clock():
        return "A real provider is set up here, so the clock stays where it is."
    if Clinic.objects.filter(is_demo=False).exists():
        return "A live clinic shares this clock, so it stays where it is."
    if not Clinic.objects.filter(is_demo=True).exists():
        return "There is no demo clinic whose clock could be moved."
    return ""


def move(by: timedelta, seen: timedelta) -> None:
    """Move the demo's clock forward, living through what falls due on the way: a mere jump would make all of it late.

    `seen` is the offset that whoever asks has before their eyes: where it has changed, a second click is a second
    click, and nothing happens. Raises InvalidInput where the clock must not be moved, or not so far.
    """
    if refusal := _refusal():
        raise InvalidInput(refusal)
    by = timedelta(seconds=ceil(by.total_seconds()))  # offsets are compared, and forms carry whole seconds
    offset = seen + by
    if by <= timedelta():
        raise InvalidInput("The demo's clock only goes forward, or back to now.")
    if offset > LONGEST:
        raise InvalidInput(f"That is more than {LONGEST.days} days ahead. Go back to now first.")
    with _alone() as alone:
        if alone and _offset() == seen:
            pass_time(clock.now() + by)
            _set(offset)


def back_to_now() -> None:
    """Let the demo's clock show the real time again. What was decided meanwhile stays decided."""
    if refusal := _refusal():
        raise InvalidInput(refusal)
    _set(timedelta())


def until_tomorrow_morning(zone_name: str) -> timedelta:
    """Return how long it is until the next day's 08:00 in somebody's own time."""
    zone, now = zone_of(zone_name), clock.now()
    return instant(now.astimezone(zone).date() + timedelta(days=1), time(8), zone) - now


def _set(offset: timedelta) -> None:
    Installation.row()
    Installation.objects.update(demo_offset=offset)
    # They wait by the database's clock, which does not move: let them be judged by the new time.
    OutboundMessage.objects.filter(clinic__is_demo=True, status=Status.QUEUED, reason=MessageReason.QUIET_HOURS).update(
        retry_at=None
    )
    forget_offset()
    log.event("demo.clock_moved", seconds=int(offset.total_seconds()))


@contextmanager
def _alone() -> Iterator[bool]:
    """Yield whether nobody else is moving the clock at this moment."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtext('demo clock'))")
        (alone,) = cursor.fetchone()
    try:
        yield alone
    finally:
        if alone:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(hashtext('demo clock'))")
