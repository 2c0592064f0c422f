"""Timers that people set themselves: due moments of their own, which the planner decides like all others."""

from collections.abc import Sequence
from datetime import datetime

from reminders.domain.planning import Origin, Outcome, Reason
from reminders.domain.values import Category
from reminders.domain.wall_time import zone
from reminders.models import Agenda, Occurrence, Patient


def start(patient: Patient, channel: str, moments: Sequence[tuple[str, datetime]], now: datetime) -> None:
    """Make some moments due, each with the key that says what to write then; a running timer ends."""
    running = Occurrence.objects.filter(patient=patient, origin=Origin.TIMER, outcome=Outcome.HOLD)
    running.update(outcome=Outcome.SKIP, reason=Reason.ASKED_ANEW, release_at=None, decided_at=now)
    for key, moment in moments:
        local = moment.astimezone(zone(patient.zone))
        Occurrence.objects.get_or_create(
            patient=patient,
            origin=Origin.TIMER,
            origin_key=key,
            slot_date=local.date(),
            slot_time=local.time().replace(second=0, microsecond=0),
            defaults={
                "zone": patient.zone,
                "local_date": local.date(),
                "category": Category.PACING,
                "channel": channel,
                "due_at": moment,
                "outcome": Outcome.HOLD,
                "reason": Reason.WAITING,
                "release_at": moment,
                "decided_at": now,
            },
        )
    Agenda.look_again([patient.pk], now)
