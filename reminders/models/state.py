"""The one row about the installation itself, and the demo's moved clock as every process sees it."""

import os
import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

import psycopg
from django.conf import settings
from django.db import connection, models
from django.db.models import CheckConstraint, Q

from reminders import log


class Installation(models.Model):
    """What every process must see alike: the demo's moved clock, signs of life, the zone data that plans rest on."""

    demo_offset = models.DurationField(default=timedelta, help_text="How far the demo's clock is moved.")
    beat_at = models.DateTimeField(null=True)
    tzdata_version = models.CharField(max_length=20, blank=True)
    simulator = models.JSONField(default=dict, help_text="Faults that the simulator plays on demand.")

    class Meta:
        constraints = [CheckConstraint(condition=Q(id=1), name="one_installation")]

    def __str__(self) -> str:
        return "This installation"

    @classmethod
    def row(cls) -> "Installation":
        """Return the row, made on first use."""
        return cls.objects.get_or_create(pk=1)[0]


# A clock that serves real people is never moved: one live clinic, and the row counts for nothing.
_READ: Final = """
SELECT demo_offset FROM reminders_installation
WHERE EXISTS (SELECT FROM reminders_clinic WHERE is_demo)
  AND NOT EXISTS (SELECT FROM reminders_clinic WHERE NOT is_demo)
"""
_FRESH: Final = 1.0  # seconds for which a demo's offset is believed
_FRESH_ELSEWHERE: Final = 10.0  # where there is nothing to move, or nothing to read


@dataclass(slots=True)
class _Known:
    offset: timedelta = timedelta()
    until: float = 0.0
    reading: threading.Lock = field(default_factory=threading.Lock)


_known = _Known()


def may_have_a_moved_clock() -> bool:
    """Return whether this process may ever see another time: never where a real provider or no database is set up."""
    return bool(settings.CONFIGURED) and {settings.SMS_CHANNEL, settings.EMAIL_CHANNEL} == {"simulator"}


def demo_offset() -> timedelta:
    """Return how far the demo's clock is moved, about a second old at most. Never raises, never waits for a thread."""
    if time.monotonic() >= _known.until and _known.reading.acquire(blocking=False):
        try:
            found = _read()
            _known.offset = found if found is not None else timedelta()
            _known.until = time.monotonic() + (_FRESH if found is not None else _FRESH_ELSEWHERE)
        except psycopg.Error as error:
            # The last known offset holds: time that jumps because a database hiccups would be worse.
            log.trouble("clock.unreadable", error)
            _known.until = time.monotonic() + _FRESH_ELSEWHERE
        finally:
            _known.reading.release()
    return _known.offset


def forget_offset() -> None:
    """Have this process read the offset anew when it next asks for the time."""
    _known.until = 0.0


def _after_fork() -> None:
    # A thread of the parent's may have held the lock at that moment; nobody here would ever let go of it.
    _known.reading = threading.Lock()


os.register_at_fork(after_in_child=_after_fork)


def _read() -> timedelta | None:
    # A connection of its own, closed at once: the time is asked for inside transactions, event loops and forked
    # workers, where the shared one may be in use, in error or not ours.
    parameters = {key: value for key, value in connection.get_connection_params().items() if key != "cursor_factory"}
    with psycopg.connect(**parameters, autocommit=True) as own:
        try:
            found = own.execute(_READ).fetchone()
        except psycopg.errors.UndefinedTable:  # before the first migration
            return None
    return found[0] if found else None
