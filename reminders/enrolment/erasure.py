"""Forget a person: their name, addresses, words and log. What stays keeps them from being enrolled again.

Kept: consent facts and digests, so that nobody enrols them again by mistake; counts and times without words, so that
nothing that was done vanishes from the record. Running it again changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.db.models import Q

from reminders import clock, log
from reminders.delivery import outbox, suppression
from reminders.domain.consent import ConsentKind
from reminders.domain.escalation import AlertStatus
from reminders.domain.forgetting import without
from reminders.errors import InvalidInput
from reminders.models import (
    Address,
    Agenda,
    Alert,
    AlertFlagging,
    Answer,
    Attempt,
    ConsentEvent,
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


@dataclass(frozen=True, slots=True)
class _Traces:
    """What is theirs, and what leads to them."""

    patient: Patient
    used: list[Address]
    """Where they were reached."""
    own: list[Address]
    """Of those, the ones that nobody else is reached at, and other people's phones that their words came from."""
    names: list[str]
    values: list[str]

    @property
    def messages(self) -> Q:
        """Messages to and from them, and what nobody claimed of an address that they used."""
        return Q(patient=self.patient) | Q(patient=None, address__in=self.used)


@transaction.atomic
def erase(patient: Patient, *, actor: Any = None) -> None:
    """Forget a person, at their wish. Raises InvalidInput while an alert about them is open, or one that may be."""
    Patient.objects.select_for_update(no_key=True).get(pk=patient.pk)
    points = list(ContactPoint.objects.filter(patient=patient).select_related("address", "patient__clinic"))
    traces = _traces(patient, points)
    if Alert.objects.filter(traces.messages, status=AlertStatus.OPEN, is_test=False).exists():
        raise InvalidInput("An alert about this person is open. Look after them first, acknowledge it, then erase.")
    with connection.cursor() as cursor:
        # What is kept as evidence lets this transaction alone through (migration 0002).
        cursor.execute("SET LOCAL fibroremind.erasing = 'on'")
    for point in points:
        if consent.present(point).given:
            consent.record(point, ConsentKind.WITHDRAWN, basis=ERASED, evidence=_EVIDENCE, actor=actor)
    ContactPoint.objects.filter(patient=patient).update(is_active=False, label="")
    outbox.cancel(OutboundMessage.objects.filter(patient=patient))
    _forget_words(traces)
    _forget_health(traces)
    _forget_proofs(traces)
    _forget_person(patient)
    _forget_addresses(traces)
    log.event("patient.erased", patient=patient.pk)


def _traces(patient: Patient, points: Sequence[ContactPoint]) -> _Traces:
    used = [point.address for point in points]
    shared = ContactPoint.objects.filter(is_active=True).exclude(patient=patient).values("address")
    own = list(Address.objects.filter(contact_points__patient=patient).exclude(pk__in=shared).distinct())
    others = Address.objects.filter(inbound__patient=patient, contact_points=None).distinct()
    return _Traces(
        patient,
        used,
        [*own, *others],
        [patient.preferred_name, *(point.label for point in points)],
        [address.value for address in used if address.value],
    )


def _forget_words(traces: _Traces) -> None:
    replies = InboundMessage.objects.filter(traces.messages)
    texts = OutboundMessage.objects.filter(traces.messages)
    Understanding.objects.filter(inbound__in=replies).update(reading="{}", context=None)
    InboxItem.objects.filter(inbound__in=replies).delete()
    SimulatedText.objects.filter(token__in=Attempt.objects.filter(message__in=texts).values("token")).update(body="")
    SimulatedText.objects.filter(address_digest__in=[bytes(one.digest) for one in traces.own]).update(body="")
    texts.update(body="", subject="")
    replies.update(body="")
    Pause.objects.filter(patient=traces.patient).update(note=None)


def _forget_health(traces: _Traces) -> None:
    # The alerts stay, with their level and hour and without a word: that somebody was looked after is a fact too.
    Alert.objects.filter(traces.messages).update(note=None, flags=[])
    AlertFlagging.objects.filter(alert__in=Alert.objects.filter(traces.messages)).update(flags=[])
    patient = traces.patient
    Answer.objects.filter(check_in__patient=patient).delete()
    with connection.cursor() as cursor:
        # One statement: entries replace one another, and Django would go about it row by row.
        cursor.execute("DELETE FROM reminders_symptomentry WHERE patient_id = %s", [patient.pk])
    UsualSymptom.objects.filter(patient=patient).delete()
    Flare.objects.filter(patient=patient).delete()


def _forget_proofs(traces: _Traces) -> None:
    """Leave them out of what staff wrote about where the proof of their consent lies."""
    for event in ConsentEvent.objects.filter(traces.messages):
        evidence = without(event.evidence, traces.names, traces.values)
        if evidence != event.evidence:
            ConsentEvent.objects.filter(pk=event.pk).update(evidence=evidence)


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
    for row in (patient, *Schedule.objects.filter(patient=patient).select_related("patient")):
        pages = LogEntry.objects.filter(content_type=ContentType.objects.get_for_model(row), object_id=str(row.pk))
        pages.update(object_repr=str(row))


def _forget_addresses(traces: _Traces) -> None:
    """Forget addresses that nobody else uses. Their digests stay, suppressed, so that no file enrols them again."""
    used = {address.pk for address in traces.used}
    theirs = [address for address in traces.own if address.pk in used]
    fresh = [address.pk for address in theirs if address.suppressed_because != ERASED]
    if fresh:
        suppression.suppress(fresh, because=ERASED, evidence=_EVIDENCE, at=clock.now())
    Address.objects.filter(pk__in=[address.pk for address in theirs]).update(suppressed_because=ERASED)
    Address.objects.filter(pk__in=[address.pk for address in traces.own]).update(value=None)
