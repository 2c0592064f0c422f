"""A number that belongs to somebody else now: nothing goes there any more, it is nobody's, and staff are told."""

import logging

from reminders import clock, log
from reminders.delivery import alarms
from reminders.domain.alarms import AlarmKind
from reminders.models import Agenda, ContactPoint, InboundMessage, Sender


def let_go(kept: InboundMessage) -> None:
    """Take an address away from those who used it: whoever has it now must not join in their place.

    Belongs into the caller's transaction. What was sent there and agreed to stays on record.
    """
    points = ContactPoint.objects.filter(address=kept.address_id, is_active=True).select_related("patient")
    users = list(points)
    points.update(is_active=False)
    clinics = {point.patient.clinic_id for point in users}
    alarms.start(
        AlarmKind.WRONG,
        Sender.objects.filter(clinic__in=clinics, channel=kept.channel, is_active=True).values_list("pk", flat=True),
    )
    Agenda.look_again([point.patient_id for point in users], clock.now())
    log.event("address.wrong", severity=logging.WARNING, inbound=kept.pk, address=kept.address_id)
