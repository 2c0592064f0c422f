"""The only reader of people's time. Leases, buckets and circuits use the database's clock instead, which nobody moves.

Two clocks on purpose: a demo that jumps to tomorrow morning must not make every lease in flight look expired
(docs/explanation/time.md).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

_moment: ContextVar[datetime | None] = ContextVar("moment", default=None)
_offset: Callable[[], timedelta] = timedelta


def now() -> datetime:
    """Return the present moment of the people we serve, in UTC."""
    fixed = _moment.get()
    return fixed if fixed is not None else datetime.now(UTC) + _offset()


def machine() -> datetime:
    """Return the machine's own present, in UTC: nobody moves it, and nobody's day is measured by it."""
    return datetime.now(UTC)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Live at another moment: for tests and for making a demo's past. Refuses a naive datetime with ValueError."""
    if moment.tzinfo is None:
        raise ValueError("clock.at needs an aware datetime: give it a time zone")
    token = _moment.set(moment.astimezone(UTC))
    try:
        yield
    finally:
        _moment.reset(token)


def use_offset(source: Callable[[], timedelta]) -> None:
    """Shift `now` by what `source` returns: in demo mode a row in the database, so that every process sees it."""
    global _offset
    _offset = source
