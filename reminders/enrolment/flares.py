"""Begin and end flares: people say so themselves, and nothing is inferred from their numbers."""

from datetime import datetime

from django.db.models import QuerySet

from reminders.domain.symptoms import FLARE_LASTS
from reminders.models import Agenda, Flare, Patient


def begin(patient: Patient, at: datetime, *, said_by: str = "patient") -> bool:
    """Keep texts light for five days. Returns whether a flare had begun already: then it lasts five days from now."""
    running = _running(patient, at)
    known = bool(running.update(ended_at=at + FLARE_LASTS))
    if not known:
        Flare.objects.create(patient=patient, started_at=at, ended_at=at + FLARE_LASTS, said_by=said_by)
    Agenda.look_again([patient.pk], at)
    return known


def end(patient: Patient, at: datetime) -> bool:
    """End a flare. Returns whether there was one."""
    ended = bool(_running(patient, at).update(ended_at=at))
    if ended:
        Agenda.look_again([patient.pk], at)
    return ended


def in_flare(patient: Patient, at: datetime) -> bool:
    """Return whether a person is in a flare."""
    return _running(patient, at).exists()


def _running(patient: Patient, at: datetime) -> QuerySet[Flare]:
    return Flare.objects.filter(patient=patient, started_at__lte=at, ended_at__gt=at)
