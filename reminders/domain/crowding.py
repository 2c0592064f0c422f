"""How many texts of each schedule a person's days have room for: the planner's own decisions, made ahead of time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Final

from .planning import Due, Outcome, Person, Reason, decide, local_day
from .recurrence import Recurrence, moments
from .values import Category, Route

MOST_MOMENTS: Final = 5_000
_MOST_STEPS: Final = 4 * MOST_MOMENTS


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A schedule, as far as crowding needs it."""

    key: str
    rule: Recurrence
    category: Category
    route: Route
    useful_for: timedelta
    night_ok: bool = False


@dataclass(frozen=True, slots=True, order=True)
class _Waiting:
    at: datetime
    index: int
    due_at: datetime


def live_through(
    person: Person, rhythms: Sequence[Rhythm], start: datetime, end: datetime
) -> Mapping[str, Counter[Reason]]:
    """Count for each rhythm, by reason, how its texts due from `start` until `end` would end; `due` means sent."""
    waiting = _all_due(person, rhythms, start, end)
    counts: dict[str, Counter[Reason]] = {rhythm.key: Counter() for rhythm in rhythms}
    day = None
    for _ in range(_MOST_STEPS):
        if not waiting:
            break
        now = waiting[0].at
        batch = [heappop(waiting)]
        while waiting and waiting[0].at == now:
            batch.append(heappop(waiting))
        today = local_day(now, person.zone)
        person = replace(
            person,
            sent_today=person.sent_today if today == day else 0,
            check_in_ahead=any(
                _is_check_in(one, rhythms) and local_day(one.at, person.zone) == today for one in waiting
            ),
        )
        day = today
        person = _decide(person, rhythms, batch, now, waiting, counts)
    return counts


def _decide(
    person: Person,
    rhythms: Sequence[Rhythm],
    batch: Sequence[_Waiting],
    now: datetime,
    waiting: list[_Waiting],
    counts: dict[str, Counter[Reason]],
) -> Person:
    """Decide what falls due at one moment; what is held goes back among what waits."""
    for one, decision in zip(
        batch, decide(person, [_due(rhythms[one.index], one.due_at) for one in batch], now), strict=True
    ):
        rhythm = rhythms[one.index]
        if decision.outcome is Outcome.HOLD and decision.release_at is not None:
            heappush(waiting, _Waiting(decision.release_at, one.index, one.due_at))
            continue
        counts[rhythm.key][decision.reason] += 1
        if decision.outcome is Outcome.SEND:
            person = replace(
                person,
                sent_today=person.sent_today + 1,
                last_sent_at=now,
                last_by_category={**person.last_by_category, rhythm.category: now},
            )
    return person


def _all_due(person: Person, rhythms: Sequence[Rhythm], start: datetime, end: datetime) -> list[_Waiting]:
    waiting: list[_Waiting] = []
    for index, rhythm in enumerate(rhythms):
        for moment in moments(rhythm.rule, person.zone, start, end, rhythm.key):
            waiting.append(_Waiting(moment.instant, index, moment.instant))
            if len(waiting) >= MOST_MOMENTS:
                break
    heapify(waiting)
    return waiting


def _due(rhythm: Rhythm, due_at: datetime) -> Due:
    return Due(rhythm.category, rhythm.route, due_at, rhythm.useful_for, rhythm.night_ok)


def _is_check_in(one: _Waiting, rhythms: Sequence[Rhythm]) -> bool:
    return rhythms[one.index].category is Category.CHECK_IN
