"""Plan whoever has something due. Safe to run in any number of processes at once: people are claimed, not schedules."""

import time
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db import transaction

from reminders import clock, log, wakeup
from reminders.content.library import Library

from . import due
from .plans import plan
from .store import store

BATCH: Final = 500  # people in one transaction
PLAN_FOR: Final = 20.0  # seconds; the next tick goes on


def run(now: datetime | None = None, limit: int = BATCH) -> int:
    """Plan everyone who has something due at `now`. Returns how many people were planned."""
    until, planned = time.monotonic() + PLAN_FOR, 0
    while time.monotonic() < until:
        people = plan_batch(now or clock.now(), limit)
        planned += people
        if not people:
            break
    return planned


@transaction.atomic(durable=True)
def plan_batch(now: datetime, limit: int = BATCH) -> int:
    """Claim up to `limit` people, decide all that is due for them, and commit it. Returns how many people."""
    claimed = due.claim(now, limit)
    if claimed:
        messages = plan_people(claimed, now)
        log.event("planner.batch", people=len(claimed), messages=messages)
        if messages:
            wakeup.nudge("reminders.send")
    return len(claimed)


def plan_people(patient_ids: Sequence[int], now: datetime) -> int:
    """Plan people whose agendas the caller has locked. Returns how many messages went into the outbox."""
    subjects = due.gather(patient_ids, now)
    library = Library({subject.clinic_id for subject in subjects})
    return store([plan(subject, now, library) for subject in subjects], now)
