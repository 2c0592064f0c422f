"""Store plans: occurrences, check-ins, outbox rows, cursors, agendas; a fixed number of statements, one commit."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind
from reminders.domain.planning import Origin, Outcome, local_day
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.texts.privacy import subject
from reminders.domain.values import Category, ChannelKind, Lane, Route
from reminders.models import sql

from . import disclosures
from .due import Held
from .plans import NewSlot, Plan, Planned, remembered

_NEW_OCCURRENCES = """
INSERT INTO reminders_occurrence (patient_id, schedule_id, origin, origin_key, slot_date, slot_time, zone, local_date,
  category, channel, due_at, outcome, reason, release_at, decided_at, text_code, text_version)
SELECT patient_id, schedule_id, %s, schedule_id::text, slot_date, slot_time, zone, local_date,
  category, channel, due_at, outcome, reason, release_at, %s, text_code, text_version
FROM unnest(%s::bigint[], %s::bigint[], %s::date[], %s::time[], %s::text[], %s::date[], %s::text[], %s::text[],
  %s::timestamptz[], %s::text[], %s::text[], %s::timestamptz[], %s::text[], %s::int[])
  AS new (patient_id, schedule_id, slot_date, slot_time, zone, local_date, category, channel,
    due_at, outcome, reason, release_at, text_code, text_version)
ON CONFLICT (patient_id, origin, origin_key, slot_date, slot_time) DO NOTHING
RETURNING id, schedule_id, slot_date, slot_time
"""

_DECIDE_HELD = """
UPDATE reminders_occurrence occurrence
SET outcome = decided.outcome, reason = decided.reason, release_at = decided.release_at, decided_at = %s,
    channel = decided.channel, text_code = decided.text_code, text_version = decided.text_version
FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::timestamptz[], %s::text[], %s::text[], %s::int[])
  AS decided (id, outcome, reason, release_at, channel, text_code, text_version)
WHERE occurrence.id = decided.id AND occurrence.outcome = 'hold'
RETURNING occurrence.id
"""

# A new check-in closes the one before it: one open question a person, except what a late answer may still belong to.
_CLOSE_CHECK_INS = """
UPDATE reminders_checkin SET status = 'expired', closed_at = %s WHERE patient_id = ANY(%s) AND status = 'open'
"""

_NEW_CHECK_INS = """
INSERT INTO reminders_checkin (public_id, patient_id, form_id, occurrence_id, channel, zone, local_date,
  status, asked, pending, opened_at)
SELECT public_id, patient_id, form_id, occurrence_id, channel, zone, local_date,
  'open', asked::jsonb, pending::jsonb, %s
FROM unnest(%s::uuid[], %s::bigint[], %s::bigint[], %s::bigint[], %s::text[], %s::text[], %s::date[],
  %s::text[], %s::text[])
  AS new (public_id, patient_id, form_id, occurrence_id, channel, zone, local_date, asked, pending)
RETURNING id, occurrence_id
"""

_MOVE_CURSORS = """
UPDATE reminders_cursor cursor SET decided_until = moved.until, zone = moved.zone, next_due_at = moved.next_due
FROM unnest(%s::bigint[], %s::timestamptz[], %s::text[], %s::timestamptz[])
  AS moved (schedule_id, until, zone, next_due)
WHERE cursor.schedule_id = moved.schedule_id
"""

_MOVE_AGENDAS = """
UPDATE reminders_agenda agenda SET next_due_at = moved.next_due, texts_used = moved.texts_used::jsonb
FROM unnest(%s::bigint[], %s::timestamptz[], %s::text[]) AS moved (patient_id, next_due, texts_used)
WHERE agenda.patient_id = moved.patient_id
"""


@dataclass(frozen=True, slots=True)
class _Going:
    """An occurrence that was stored to be sent."""

    occurrence_id: int
    slot_date: date
    plan: Plan
    item: Planned


def store(plans: Sequence[Plan], now: datetime) -> int:
    """Write plans down. Returns how many messages went into the outbox. Belongs into the caller's transaction."""
    if not plans:
        return 0
    with sql.cursor() as cursor:
        going = _store_new(cursor, plans, now) + _store_held(cursor, plans, now)
        check_ins = _store_check_ins(cursor, going, now)
        messages = [_draft(g, way, check_ins) for g in going for way in g.item.decision.channels]
        people = [g.plan.subject for g in going]
        put = outbox.put([*disclosures.before(people, messages, now), *messages], now)
        _move(cursor, plans)
    return len(put)


def _store_new(cursor: Any, plans: Sequence[Plan], now: datetime) -> list[_Going]:
    new = [(plan, item, item.source) for plan in plans for item in plan.items if isinstance(item.source, NewSlot)]
    if not new:
        return []
    rows = [_occurrence(plan, item, slot) for plan, item, slot in new]
    columns = [list(column) for column in zip(*rows, strict=True)]
    cursor.execute(_NEW_OCCURRENCES, [Origin.SCHEDULE.value, now, *columns])
    stored: dict[tuple[int, date, time], int] = {(schedule, day, at): pk for pk, schedule, day, at in cursor.fetchall()}
    sent = [one for one in new if one[1].decision.outcome is Outcome.SEND]
    return [
        _Going(pk, slot.slot_date, plan, item)
        for plan, item, slot in sent
        if (pk := stored.get((slot.schedule.pk, slot.slot_date, slot.slot_time)))
    ]


def _occurrence(plan: Plan, item: Planned, slot: NewSlot) -> tuple[Any, ...]:
    subject, decision, card = plan.subject, item.decision, item.card
    return (
        subject.patient_id,
        slot.schedule.pk,
        slot.slot_date,
        slot.slot_time,
        subject.zone_name,
        local_day(slot.due_at, zone_of(subject.zone_name)),
        item.due.category.value,
        _route(item).value,
        slot.due_at,
        decision.outcome.value,
        decision.reason.value,
        decision.release_at,
        card.code if card else "",
        card.version if card else None,
    )


def _store_held(cursor: Any, plans: Sequence[Plan], now: datetime) -> list[_Going]:
    held = [(plan, item, item.source) for plan in plans for item in plan.items if isinstance(item.source, Held)]
    if not held:
        return []
    rows = [
        (
            source.pk,
            item.decision.outcome.value,
            item.decision.reason.value,
            item.decision.release_at,
            _route(item).value,
            item.card.code if item.card else "",
            item.card.version if item.card else None,
        )
        for _, item, source in held
    ]
    cursor.execute(_DECIDE_HELD, [now, *(list(column) for column in zip(*rows, strict=True))])
    decided = {pk for (pk,) in cursor.fetchall()}
    return [
        _Going(source.pk, source.slot_date, plan, item)
        for plan, item, source in held
        if item.decision.outcome is Outcome.SEND and source.pk in decided
    ]


def _route(item: Planned) -> Route:
    """Return where an item went, or where it was to go."""
    return Route.over(item.decision.channels) if item.decision.channels else item.due.route


def _store_check_ins(cursor: Any, going: Sequence[_Going], now: datetime) -> dict[int, int]:
    rows = [
        (
            uuid.uuid4(),
            g.plan.subject.patient_id,
            g.item.schedule.form_id,
            g.occurrence_id,
            _route(g.item).value,
            g.plan.subject.zone_name,
            local_day(g.item.due.due_at, zone_of(g.plan.subject.zone_name)),
            json.dumps(dict.fromkeys(g.item.asked, 1)),
            json.dumps(g.item.asked),
        )
        for g in going
        if g.item.schedule is not None and g.item.due.category is Category.CHECK_IN
    ]
    if not rows:
        return {}
    columns = [list(column) for column in zip(*rows, strict=True)]
    cursor.execute(_CLOSE_CHECK_INS, [now, columns[1]])
    cursor.execute(_NEW_CHECK_INS, [now, *columns])
    return {occurrence: pk for pk, occurrence in cursor.fetchall()}


def _draft(g: _Going, channel: ChannelKind, check_ins: dict[int, int]) -> outbox.Draft:
    person, due, card = g.plan.subject, g.item.due, g.item.card
    is_check_in = due.category is Category.CHECK_IN
    return outbox.Draft(
        clinic_id=person.clinic_id,
        patient_id=person.patient_id,
        address_id=person.address_ids[channel],
        sender_id=person.sender_ids[channel],
        channel=channel.value,
        kind=MessageKind.QUESTION if is_check_in else MessageKind.REMINDER,
        body=g.item.body,
        # One message for each occurrence and channel: a schedule may ask for both.
        key=f"occurrence:{g.occurrence_id}:{channel}",
        key_date=g.slot_date,
        due_at=due.due_at,
        expires_at=due.deadline,
        lane=Lane.SOON if is_check_in else Lane.LATER,
        any_hour=due.night_ok and (person.night_ok or due.asked_for),
        category=due.category.value,
        subject=subject(due.category) if channel is ChannelKind.EMAIL else "",
        occurrence_id=g.occurrence_id,
        check_in_id=check_ins.get(g.occurrence_id),
        text_code=card.code if card else "",
        text_version=card.version if card else None,
    )


def _move(cursor: Any, plans: Sequence[Plan]) -> None:
    cursors = [(pk, until, plan.subject.zone_name, next_due) for plan in plans for pk, until, next_due in plan.cursors]
    if cursors:
        cursor.execute(_MOVE_CURSORS, [list(column) for column in zip(*cursors, strict=True)])
    agendas = [
        (plan.subject.patient_id, plan.next_due_at, json.dumps(remembered(plan.subject.texts_used))) for plan in plans
    ]
    cursor.execute(_MOVE_AGENDAS, [list(column) for column in zip(*agendas, strict=True)])
