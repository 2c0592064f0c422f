"""From one person's situation to rows: which slots have passed, what becomes of each, which text is sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from reminders import log
from reminders.content.library import Library
from reminders.domain.checkins import askable, asked_together, question
from reminders.domain.pacing import TIMER_USEFUL, timer_text
from reminders.domain.planning import (
    Decision,
    Due,
    Origin,
    Outcome,
    Person,
    Reason,
    decide,
    local_day,
)
from reminders.domain.recurrence import Recurrence, instant, moments
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.texts.cards import TextCard
from reminders.domain.texts.choosing import TextSituation, choose
from reminders.domain.texts.privacy import wording
from reminders.domain.texts.rendering import render
from reminders.domain.values import Category, Privacy
from reminders.domain.wall_time import LATEST
from reminders.errors import TextError

from .due import Held, PlannedSchedule, Subject

_TICK: Final = timedelta(microseconds=1)
_REMEMBERED: Final = 60  # texts whose last use is kept: more than any category holds


@dataclass(frozen=True, slots=True)
class NewSlot:
    """A slot of a schedule that has come, and has no occurrence yet."""

    schedule: PlannedSchedule
    slot_date: date
    slot_time: time
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """One due thing with its decision and, where it is sent, its text."""

    source: NewSlot | Held
    schedule: PlannedSchedule | None
    due: Due
    decision: Decision
    card: TextCard | None = None
    body: str = ""
    asked: tuple[str, ...] = ()
    """The metrics that the body asks for."""


@dataclass(slots=True)
class Plan:
    """What planning one person comes to."""

    subject: Subject
    items: list[Planned] = field(default_factory=list)
    cursors: list[tuple[int, datetime, datetime | None]] = field(default_factory=list)
    """Schedule, decided until, next due."""
    next_due_at: datetime | None = None


def plan(subject: Subject, now: datetime, library: Library) -> Plan:
    """Decide everything that is due for one person."""
    result = Plan(subject)
    schedules = {schedule.pk: schedule for schedule in subject.schedules}
    slots = [slot for schedule in subject.schedules if schedule.is_active for slot in _advance(result, schedule, now)]
    released = [held for held in subject.held if held.release_at <= now]
    sources: list[NewSlot | Held] = [*released, *slots]
    owners = [schedules.get(s.schedule_id or 0) if isinstance(s, Held) else s.schedule for s in sources]
    dues = [_due(subject, source, owner) for source, owner in zip(sources, owners, strict=True)]
    decisions = decide(_person(subject, _check_in_ahead(result, schedules, now)), dues, now)
    for source, owner, due, decision in zip(sources, owners, dues, decisions, strict=True):
        result.items.append(_with_text(subject, Planned(source, owner, due, decision), library, now))
    result.next_due_at = min(_still_to_come(result), default=None)
    return result


def _advance(result: Plan, schedule: PlannedSchedule, now: datetime) -> list[NewSlot]:
    """Return the slots between a schedule's cursor and now, and note where the cursor stands afterwards."""
    rule, zone = Recurrence.parse(schedule.rule), zone_of(result.subject.zone_name)
    since = schedule.decided_until
    if schedule.cursor_zone != result.subject.zone_name:
        # They have moved: what was decided was decided by the wall clock, so it is the wall clock that goes on.
        wall = since.astimezone(zone_of(schedule.cursor_zone))
        since = instant(wall.date(), wall.time(), zone)
    slots, upcoming = [], None
    for moment in moments(rule, zone, since + _TICK, LATEST, schedule.key):
        if moment.instant > now:
            upcoming = moment.instant
            break
        slots.append(NewSlot(schedule, moment.slot.date(), moment.slot.time(), moment.instant))
    result.cursors.append((schedule.pk, max(now, since), upcoming))
    return slots


def _due(subject: Subject, source: NewSlot | Held, schedule: PlannedSchedule | None) -> Due:
    if isinstance(source, NewSlot):
        owner = source.schedule
        return Due(owner.category, owner.route, source.due_at, owner.useful_for, owner.night_ok)
    if source.origin is Origin.TIMER:
        return Due(source.category, source.route, source.due_at, TIMER_USEFUL, night_ok=True, asked_for=True)
    life = schedule.useful_for if schedule else subject.useful_for(source.category)
    night = schedule is not None and schedule.night_ok
    on = schedule is None or schedule.is_active
    return Due(source.category, source.route, source.due_at, life, night, on)


def _person(subject: Subject, check_in_ahead: bool) -> Person:
    return Person(
        key=subject.key,
        zone=zone_of(subject.zone_name),
        quiet=subject.quiet,
        cap=subject.cap,
        enrolled=subject.enrolled,
        clinic_active=subject.clinic_active,
        paused=subject.paused,
        night_ok=subject.night_ok,
        barred=subject.barred(),
        reach=subject.reach,
        fallback=subject.fallback,
        sent_today=subject.sent_today,
        last_sent_at=subject.last_sent_at,
        last_by_category=subject.last_by_category,
        check_in_ahead=check_in_ahead,
        in_flare=subject.in_flare,
        reminders_today=subject.reminders_today,
    )


def _check_in_ahead(result: Plan, schedules: dict[int, PlannedSchedule], now: datetime) -> bool:
    """Return whether a check-in is still to come today."""
    zone = zone_of(result.subject.zone_name)
    today = local_day(now, zone)
    ahead = [next_due for pk, _, next_due in result.cursors if schedules[pk].category is Category.CHECK_IN and next_due]
    waiting = [h.release_at for h in result.subject.held if h.category is Category.CHECK_IN and h.release_at > now]
    return any(local_day(moment, zone) == today for moment in [*ahead, *waiting])


def _with_text(subject: Subject, item: Planned, library: Library, now: datetime) -> Planned:
    """Give an item that is to be sent its words. One that has none is skipped: it must not hold up the others."""
    if item.decision.outcome is not Outcome.SEND:
        return item
    try:
        if item.due.category is Category.CHECK_IN:
            return _with_question(subject, item)
        if isinstance(item.source, Held) and item.source.origin is Origin.TIMER:
            return replace(item, body=render(timer_text(item.source.origin_key), _values(subject)))
        card = _card(subject, item, library, now)
        if card is not None:
            subject.texts_used[card.code] = now.astimezone(zone_of(subject.zone_name)).date().isoformat()
            body = render(wording(card, subject.privacy), _values(subject))
            return replace(item, card=card, body=body)
    except TextError as error:
        log.trouble("text.unusable", error, patient=subject.patient_id)
    return replace(item, decision=Decision(Outcome.SKIP, Reason.NO_TEXT))


def _with_question(subject: Subject, item: Planned) -> Planned:
    form = askable(item.schedule.form if item.schedule is not None else (), subject.privacy)
    body = render(question(form, subject.privacy), _values(subject))
    return replace(item, body=body, asked=tuple(asked_together(form, subject.privacy)))


def _values(subject: Subject) -> dict[str, str | None]:
    return {
        "name": subject.name,
        "sender": subject.sender_name,
        "emergency": subject.emergency,
        "crisis_line": subject.crisis_line,
    }


def _card(subject: Subject, item: Planned, library: Library, now: datetime) -> TextCard | None:
    if item.schedule is not None and item.schedule.text_id is not None:
        return library.card(item.schedule.text_id)
    local = now.astimezone(zone_of(subject.zone_name))
    situation = TextSituation(
        person=subject.key,
        today=local.date(),
        at=local.time(),
        in_flare=subject.in_flare,
        care=subject.care,
        last_used={code: date.fromisoformat(day) for code, day in subject.texts_used.items()},
        # A schedule of the category is the asking for it.
        opted_in=frozenset({item.due.category.value}),
        on_demand=item.due.category is Category.EDUCATION,
        privacy=Privacy(subject.privacy),
    )
    return choose(library.pool(subject.clinic_id, item.due.category, subject.language), situation)


def _still_to_come(result: Plan) -> Iterator[datetime]:
    for _, _, next_due in result.cursors:
        if next_due is not None:
            yield next_due
    decided = {item.source.pk for item in result.items if isinstance(item.source, Held)}
    yield from (held.release_at for held in result.subject.held if held.pk not in decided)
    yield from (item.decision.release_at for item in result.items if item.decision.release_at is not None)


def remembered(texts_used: dict[str, str]) -> dict[str, str]:
    """Return the latest uses alone: the memory of the rotation stays small."""
    if len(texts_used) <= _REMEMBERED:
        return texts_used
    latest: Sequence[tuple[str, str]] = sorted(texts_used.items(), key=lambda used: used[1])
    return dict(latest[-_REMEMBERED:])
