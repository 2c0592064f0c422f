"""Move the demo's clock: forward through everything that falls due on the way, or back to now."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from django.db import transaction

from reminders import clock, log
from reminders.domain.delivery import MessageReason, Status
from reminders.domain.wall_time import instant
from reminders.domain.wall_time import zone as zone_of
from reminders.errors import InvalidInput
from reminders.models import Clinic, Installation, OutboundMessage
from reminders.models.state import forget_offset, may_have_a_moved_clock

LONGEST: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Face:
    """What the demo's clock shows, and whether it can be moved."""

    now: datetime
    offset: timedelta
    refusal: str
    """Why the clock cannot be moved; empty where it can."""


def face() -> Face:
    """Return the clock as it stands."""
    offset = Installation.objects.values_list("demo_offset", flat=True).filter(pk=1).first() or timedelta()
    return Face(clock.now(), offset, _refusal())


def _refusal() -> str:
    if not may_have_a_moved_clock():
        return "A real provider is set up here, so the clock stays where it is."
    if Clinic.objects.filter(is_demo=False).exists():
        return "A live clinic shares this clock, so it stays where it is."
    if not Clinic.objects.filter(is_demo=True).exists():
        return "There is no demo clinic whose clock could be moved."
    return ""


def move(to: datetime) -> None:
    """Set the demo's clock to a later moment. Raises InvalidInput where it must not be moved, or not to there."""
    with transaction.atomic():
        row = _movable()
        now = clock.now()
        if to <= now:
            raise InvalidInput("The demo's clock only goes forward, or back to now.")
        offset = row.demo_offset + (to - now)
        if offset > LONGEST:
            raise InvalidInput(f"That is more than {LONGEST.days} days ahead. Go back to now first.")
        _set(offset)


def back_to_now() -> None:
    """Let the demo's clock show the real time again. What was decided meanwhile stays decided."""
    with transaction.atomic():
        _movable()
        _set(timedelta())


def tomorrow_morning(zone_name: str) -> datetime:
    """Return the next day's 08:00 in somebody's own time."""
    zone = zone_of(zone_name)
    return instant(clock.now().astimezone(zone).date() + timedelta(days=1), time(8), zone)


def _movable() -> Installation:
    Installation.row()
    row = Installation.objects.select_for_update().get(pk=1)
    if refusal := _refusal():
        raise InvalidInput(refusal)
    return row


def _set(offset: timedelta) -> None:
    Installation.objects.filter(pk=1).update(demo_offset=offset)
    # They wait by the database's clock, which does not move: let them be judged by the new time.
    OutboundMessage.objects.filter(clinic__is_demo=True, status=Status.QUEUED, reason=MessageReason.QUIET_HOURS).update(
        retry_at=None
    )
    transaction.on_commit(forget_offset)
    log.event("demo.clock_moved", seconds=int(offset.total_seconds()))
