"""One run of sending: claim while there is room, stream, record what comes back, until all is done or time is up."""

import time
from collections.abc import Collection
from typing import Final

from reminders import conf
from reminders.domain.values import Lane

from . import claims, results
from .stream import Stream

EVERY_LANE: Final = tuple(Lane)
CLAIM_FOR: Final = 20.0  # seconds; after that a run only finishes, well inside the task's soft limit of 60
_RECORD_MOST: Final = 500
_RECORD_EVERY: Final = 0.2  # seconds


def run(lanes: Collection[Lane] = EVERY_LANE) -> int:
    """Send what is waiting in some lanes. Returns how many attempts were made."""
    with Stream() as stream:
        return send_through(stream, lanes)


def send_through(stream: Stream, lanes: Collection[Lane] = EVERY_LANE) -> int:
    """Send what is waiting through a stream that is open already. Returns how many attempts were made."""
    limit, until, attempts = conf.delivery(), time.monotonic() + CLAIM_FOR, 0
    while True:
        room = limit.in_flight - stream.in_flight
        more = room >= min(limit.claim_size, limit.in_flight) // 4 and time.monotonic() < until
        found = _claim(stream, lanes, min(room, limit.claim_size)) if more else 0
        attempts += found
        if not found and not stream.in_flight:
            return attempts
        results.record(stream.collect(_RECORD_MOST, _RECORD_EVERY))


def _claim(stream: Stream, lanes: Collection[Lane], room: int) -> int:
    """Claim from every sender that has something and start it. Returns how many messages were started."""
    started = 0
    for sender in claims.senders_with_work(lanes):
        if started >= room:
            break
        claimed = claims.claim(sender, lanes, room - started)
        if claimed is not None and claimed.envelopes:
            stream.start(claimed.transport, claimed.envelopes)
            started += len(claimed.envelopes)
    return started
