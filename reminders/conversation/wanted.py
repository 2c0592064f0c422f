"""What people ask for at once: a tip, a stretch, a timer, a lighter week."""

import json
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any, Final

from django.db import connection

from reminders.content.library import Library
from reminders.content.routines import routines
from reminders.domain import on_request, pacing
from reminders.domain.escalation import AlertStatus
from reminders.domain.named import areas_named
from reminders.domain.texts.choosing import Care, TextSituation, choose
from reminders.domain.texts.privacy import wording
from reminders.domain.texts.routines import routine_of
from reminders.domain.triage import LEVEL, Flag, Level
from reminders.domain.values import Category, ChannelKind
from reminders.domain.wall_time import zone
from reminders.enrolment import flares, timers
from reminders.models import Agenda, AlertFlagging, InboundMessage, Patient, SymptomEntry, Understanding

from . import answers, resting

_SERIOUS_FOR: Final = timedelta(hours=24)
_AREAS_REACH: Final = timedelta(days=7)
_BETWEEN_PARTS: Final = timedelta(seconds=3)
_USED: Final = "UPDATE reminders_agenda SET texts_used = texts_used || %s::jsonb WHERE patient_id = %s"


def flare(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Keep texts light for five days."""
    known = flares.begin(patient, inbound.received_at)
    if (rest := resting.said(patient)) is not None:
        return f"{on_request.NOTED_IN_FLARE} {rest}"
    return on_request.STILL_IN_FLARE if known else on_request.FLARE


def better(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """End a flare."""
    ended = flares.end(patient, inbound.received_at)
    if (rest := resting.said(patient)) is not None:
        return f"{on_request.GOOD_TO_HEAR} {rest}"
    return on_request.BETTER if ended else on_request.GLAD


def pace(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Set a timer for one round of work and rest."""
    asked = pacing.Round.of(args)
    timers.start(patient, inbound.channel, asked.moments(inbound.received_at, str(inbound.pk)), inbound.received_at)
    return pacing.TIMER_SET.replace("{a}", str(asked.work)).replace("{b}", str(asked.rest))


def tip(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str | None:
    """Send something to know, at once."""
    local = inbound.received_at.astimezone(zone(patient.zone))
    used = Agenda.objects.filter(patient=patient).values_list("texts_used", flat=True).first() or {}
    situation = TextSituation(
        person=str(patient.public_id),
        today=local.date(),
        at=local.time(),
        in_flare=flares.in_flare(patient, inbound.received_at),
        care=Care(patient.fluid_limit, patient.worse_after_effort),
        last_used={code: date.fromisoformat(day) for code, day in used.items()},
        on_demand=True,
        privacy=patient.privacy,
    )
    pool = Library([patient.clinic_id]).pool(patient.clinic_id, Category.EDUCATION, patient.language)
    card = choose(pool, situation)
    if card is None:
        return on_request.NO_TIP
    answers.say(inbound, wording(card, patient.privacy), text=(card.code, card.version))
    with connection.cursor() as cursor:
        cursor.execute(_USED, [json.dumps({card.code: local.date().isoformat()}), patient.pk])
    return None


def stretch(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str | None:
    """Send a routine for one part of the body: the moves, then when to stop."""
    if _was_in_danger(patient, inbound):
        return on_request.NO_STRETCH_NOW
    area = str(args["area"]) if "area" in args else _sore_part(patient, inbound)
    if area is None:
        return on_request.WHICH_PART
    routine = routines().get(routine_of(area) or "")
    if routine is None:
        return on_request.NO_ROUTINE
    numb = _numb_parts(patient)
    if numb is not None and (not numb or routine.area in numb):
        return on_request.NO_STRETCH_NOW
    # Who gets worse after effort gets the lying-down form on any day.
    light = patient.worse_after_effort or flares.in_flare(patient, inbound.received_at)
    steps, stop_if = routine.texts(in_flare=light)
    if inbound.channel == ChannelKind.EMAIL:
        return f"{steps}\n\n{stop_if}"
    answers.say(inbound, steps)
    answers.say(inbound, stop_if, part="stop-if", wait=_BETWEEN_PARTS)
    return None


def _was_in_danger(patient: Patient, inbound: InboundMessage) -> bool:
    """Return whether they wrote of an emergency within a day, however usual it is for them."""
    lately = Understanding.objects.filter(
        inbound__patient=patient, inbound__received_at__gt=inbound.received_at - _SERIOUS_FOR
    )
    raised = {flag for one in lately for flag in json.loads(one.reading).get("safety", ())}
    return any(LEVEL[Flag(flag)] in (Level.EMERGENCY, Level.CRISIS) for flag in raised)


def _numb_parts(patient: Patient) -> Collection[str] | None:
    """Return the routines' parts that are numb in an alert nobody has seen to; empty: any; None: there is none."""
    flagged = AlertFlagging.objects.filter(alert__patient=patient, alert__status=AlertStatus.OPEN, alert__is_test=False)
    numb = [one for one in flagged.select_related("inbound") if Flag.NUMBNESS in one.flags]
    if not numb:
        return None
    parts = [{routine_of(area) for area in areas_named(one.inbound.body)} - {None} for one in numb]
    return {part for named in parts for part in named if part} if all(parts) else ()


def _sore_part(patient: Patient, inbound: InboundMessage) -> str | None:
    """Return the part that they last said hurts, where there are moves for it."""
    told = SymptomEntry.objects.standing().filter(
        patient=patient, metric="body_areas", at__gt=inbound.received_at - _AREAS_REACH
    )
    latest = told.order_by("-id").values_list("word", flat=True).first() or ""
    return next((area for area in latest.split(",") if routine_of(area)), None)
