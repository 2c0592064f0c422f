"""Forget a person: their name, addresses, words and log. What stays keeps them from being enrolled again.

Kept: consent facts and digests, so that nobody enrols them again by mistake; counts and times without words, so that
nothing that was done vanishes from the record. Running it again changes nothing.
"""

from collections.abc import Sequence
from typing import Any, Final

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import Q

from reminders import clock, log
from reminders.delivery import outbox, suppression
from reminders.domain.consent import ConsentKind
from reminders.domain.escalation import AlertStatus
from reminders.errors import InvalidInput
from reminders.models import (
    Address,
    Agenda,
    Alert,
    Answer,
    ContactPoint,
    Flare,
    InboundMessage,
    InboxItem,
    OutboundMessage,
    Patient,
    Pause,
    Schedule,
    SimulatedText,
    Understanding,
    UsualSymptom,
)

from . import consent

ERASED: Final = "erased"
_EVIDENCE: Final = "Erasure, at the person's own wish."


@transaction.atomic
def erase(patient: Patient, *, actor: Any = None) -> None:
    """Forget a person, at their wish. Raises InvalidInput while an alert about them is open."""
    Patient.objects.select_for_update(no_key=True).get(pk=patient.pk)
    if Alert.objects.filter(patient=patient, status=AlertStatus.OPEN, is_test=False).exists():
        raise InvalidInput("An alert about this person is open. Look after them first, acknowledge it, then erase.")
    with connection.cursor() as cursor:
        # What is kept as evidence lets this transaction alone through (migration 0002).
        cursor.execute("SET LOCAL fibroremind.erasing = 'on'")
    points = list(ContactPoint.objects.filter(patient=patient).select_related("address", "patient__clinic"))
    for point in points:
        if consent.present(point).given:
            consent.record(point, ConsentKind.WITHDRAWN, basis=ERASED, evidence=_EVIDENCE, actor=actor)
    ContactPoint.objects.filter(patient=patient).update(is_active=False, label="")
    shared = ContactPoint.objects.filter(is_active=True).values("address")
    own = list(Address.objects.filter(contact_points__patient=patient).exclude(pk__in=shared).distinct())
    outbox.cancel(OutboundMessage.objects.filter(patient=patient))
    _forget_words(patient, own)
    _forget_health(patient)
    _forget_person(patient)
    _forget_addresses(own)
    log.event("patient.erased", patient=patient.pk)


def _forget_words(patient: Patient, own: Sequence[Address]) -> None:
    theirs = Q(patient=patient) | Q(address__in=own)
    OutboundMessage.objects.filter(theirs).update(body="", subject="")
    Understanding.objects.filter(inbound__in=InboundMessage.objects.filter(theirs)).update(reading="{}", context=None)
    InboundMessage.objects.filter(theirs).update(body="")
    SimulatedText.objects.filter(address_digest__in=[bytes(address.digest) for address in own]).update(body="")
    InboxItem.objects.filter(Q(patient=patient) | Q(inbound__address__in=own)).delete()
    Pause.objects.filter(patient=patient).update(note=None)
    Alert.objects.filter(theirs).update(note=None)


def _forget_health(patient: Patient) -> None:
    # The alerts stay, with their level and hour and without a word: that somebody was looked after is a fact too.
    Answer.objects.filter(check_in__patient=patient).delete()
    with connection.cursor() as cursor:
        # One statement: entries replace one another, and Django would go about it row by row.
        cursor.execute("DELETE FROM reminders_symptomentry WHERE patient_id = %s", [patient.pk])
    UsualSymptom.objects.filter(patient=patient).delete()
    Flare.objects.filter(patient=patient).delete()


def _forget_person(patient: Patient) -> None:
    Schedule.objects.filter(patient=patient).update(is_active=False)
    Agenda.objects.filter(patient=patient).update(next_due_at=None, texts_used={})
    Patient.objects.filter(pk=patient.pk).update(
        preferred_name="",
        is_active=False,
        fluid_limit=False,
        worse_after_effort=False,
        quiet_from=None,
        quiet_until=None,
        night_choice_at=None,
    )
    patient.refresh_from_db()
    pages = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(Patient), object_id=str(patient.pk))
    pages.update(object_repr=str(patient))


def _forget_addresses(own: Sequence[Address]) -> None:
    """Forget addresses that nobody else uses. Their digests stay, suppressed, so that no file enrols them again."""
    fresh = [address.pk for address in own if address.suppressed_because != ERASED]
    if fresh:
        suppression.suppress(fresh, because=ERASED, evidence=_EVIDENCE, at=clock.now())
    Address.objects.filter(pk__in=[address.pk for address in own]).update(value=None, suppressed_because=ERASED)
