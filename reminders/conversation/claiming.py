"""Somebody at the clinic says whose words these are: they are read as that person's, and answered by nobody else."""

from typing import Any

from django.db import transaction

from reminders import clock, log
from reminders.domain.values import Attention, Closing, Tie
from reminders.errors import InvalidInput
from reminders.models import Alert, InboundMessage, InboxItem, Patient

from . import hearing, router


@transaction.atomic
def attach(item: InboxItem, patient: Patient, actor: Any) -> InboundMessage:
    """Give a message of which nobody knew whose it is to a person, and read it as theirs. Nothing is sent for it.

    The inbox keeps what it still wants of somebody, such as an answer to a question. Raises InvalidInput where a
    colleague or the person themselves was quicker.
    """
    waiting = InboundMessage.objects.select_for_update(of=("self",)).select_related(*hearing.EVERYTHING)
    inbound = waiting.get(pk=item.inbound_id)
    if inbound.patient is not None:
        raise InvalidInput(f"It is {inbound.patient}'s: that was settled meanwhile.")
    if inbound.clinic_id not in (None, patient.clinic_id):
        raise InvalidInput("They belong to another clinic than the one that was written to.")
    inbound.patient, inbound.clinic, inbound.tie = patient, patient.clinic, Tie.HAND
    inbound.attached_by, inbound.attached_at = actor, clock.now()
    inbound.save(update_fields=["patient", "clinic", "tie", "attached_by", "attached_at"])
    Alert.objects.filter(flaggings__inbound=inbound, patient=None).update(patient=patient)
    router.read(inbound)
    InboxItem.objects.filter(inbound=inbound).update(patient=patient, clinic=patient.clinic)
    # Where the reading left nothing to do, this was what it waited for.
    InboxItem.objects.filter(inbound=inbound, why=Attention.UNROUTED).update(
        closed_at=clock.now(), closed_by=actor, closing=Closing.ATTACHED
    )
    log.event("inbound.attached", inbound=inbound.pk, patient=patient.pk)
    return inbound
