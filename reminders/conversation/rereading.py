"""Read past replies again with the reader of today, and apply what it reads otherwise only when somebody says so."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from reminders import clock, log
from reminders.domain.metrics import METRICS
from reminders.domain.planning import local_day
from reminders.domain.replies import READER_VERSION, Context, understand
from reminders.domain.rereading import Difference, differences
from reminders.domain.values import Tie
from reminders.domain.wall_time import zone
from reminders.models import InboundMessage, SymptomEntry, Understanding

from . import symptom_log, wording

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Reread:
    """One reply that reads otherwise now."""

    inbound: InboundMessage
    version: str
    """Of the reader that read it before."""
    found: list[Difference]
    applied: int = 0


def reread(since: datetime, *, accept: bool = False) -> Iterator[Reread]:
    """Read what came since a moment once more. Yields the replies that read otherwise, oldest first.

    A reply whose context was not kept is passed over: without its question a number means nothing.
    """
    last = 0
    while True:
        page = InboundMessage.objects.filter(pk__gt=last, received_at__gte=since, read_at__isnull=False)
        replies = list(page.exclude(patient=None).select_related("patient").order_by("pk")[:_AT_ONCE])
        if not replies:
            return
        last = replies[-1].pk
        for inbound in replies:
            with transaction.atomic():
                one = _again(inbound, accept=accept)
            if one is not None:
                yield one


def _again(inbound: InboundMessage, *, accept: bool) -> Reread | None:
    by_hand = inbound.tie == Tie.HAND
    readings = list(Understanding.objects.filter(inbound=inbound, by_hand=by_hand).order_by("id"))
    before = next((one for one in reversed(readings) if one.reader_version != READER_VERSION), None)
    if before is None or before.context is None:
        return None
    known = next((one for one in readings if one.reader_version == READER_VERSION), None)
    if known is not None:
        after = json.loads(known.reading)
    else:
        after = understand(wording.meant(inbound), Context.from_json(json.loads(before.context))).as_json()
        Understanding.objects.create(
            inbound=inbound,
            reader_version=READER_VERSION,
            by_hand=by_hand,
            reading=json.dumps(after),
            context=before.context,
            at=clock.now(),
        )
    found = differences(json.loads(before.reading), after)
    if not found:
        return None
    applied = sum(_apply(inbound, one) for one in found if one.is_value) if accept else 0
    if applied:
        log.event("reply.reread", inbound=inbound.pk, version=READER_VERSION, applied=applied)
    return Reread(inbound, before.reader_version, found, applied)


def _apply(inbound: InboundMessage, one: Difference) -> bool:
    """Replace what the older reader logged. What a person has touched since stays as they left it."""
    if one.what not in METRICS:
        return False
    chain = SymptomEntry.objects.filter(inbound=inbound, metric=one.what)
    standing = chain.standing().filter(entered_by=None).select_related("check_in", "patient").first()
    if one.before is not None and (standing is None or _told(symptom_log.value_of(standing)) != one.before):
        return False
    why = f"Reader {READER_VERSION} reads it so"
    if one.after is None and standing is not None:
        symptom_log.withdraw(standing, at=inbound.received_at, inbound=inbound, why=why)
        return True
    if one.before is None and (chain.exists() or inbound.patient is None):
        return False
    patient = inbound.patient
    check_in = standing.check_in if standing else _asked(inbound, one.what)
    if patient is None or (standing is None and check_in is not None and check_in.answers.filter(metric=one.what)):
        return False
    day = check_in.local_date if check_in else local_day(inbound.received_at, zone(patient.zone))
    symptom_log.enter(
        patient,
        one.what,
        one.after,
        at=inbound.received_at,
        local_date=standing.local_date if standing else day,
        inbound=inbound,
        check_in=check_in,
        replaces=standing,
        why=why,
    )
    return True


def _asked(inbound: InboundMessage, metric: str) -> Any:
    """Return the check-in that the rest of a reply was filed to, where it asks for this metric too."""
    filed = SymptomEntry.objects.filter(inbound=inbound, check_in__isnull=False).select_related("check_in__form")
    entry = filed.first()
    check_in = entry.check_in if entry else None
    return check_in if check_in and check_in.form.questions.filter(metric=metric).exists() else None


def _told(value: object) -> object:
    return tuple(sorted(value)) if isinstance(value, tuple) else value
