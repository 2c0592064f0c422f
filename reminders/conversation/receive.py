"""The first duty to every word that comes in: keep it once and hear it, in one transaction without a broker."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from reminders import clock, log, wakeup
from reminders.enrolment import addresses
from reminders.models import Address, CheckIn, Clinic, ContactPoint, InboundMessage, OutboundMessage, Patient, Sender

from . import hearing


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as a channel hands it over; addresses are normalised."""

    channel: str
    provider_id: str
    sender_value: str
    """Ours, that was written to."""
    from_value: str
    body: str
    received_at: datetime
    provider_heard_stop: bool = False
    """The provider took it for a stop and has confirmed that itself, in words that the clinic gave it."""


@transaction.atomic
def store(incoming: Incoming) -> InboundMessage | None:
    """Keep a message, and act on danger and "stop" before anything else happens. None when it is kept already."""
    sender = (
        Sender.objects.filter(channel=incoming.channel, value=incoming.sender_value).select_related("clinic").first()
    )
    address = addresses.keep(incoming.channel, incoming.from_value)
    # The lock makes a claim that runs at this moment either finish before, or see the unread reply.
    address = Address.objects.select_for_update().get(pk=address.pk)
    patient = _patient(address, sender)
    kept, made = InboundMessage.objects.get_or_create(
        channel=incoming.channel,
        provider_id=incoming.provider_id,
        defaults={
            "sender": sender,
            "address": address,
            "clinic": _clinic(address, sender, patient),
            "patient": patient,
            "body": incoming.body.replace("\x00", ""),
            "received_at": incoming.received_at,
        },
    )
    if not made:
        return None
    log.event("inbound.kept", inbound=kept.pk)
    hearing.hear(kept, by_provider=incoming.provider_heard_stop)
    wakeup.nudge("reminders.read_replies")
    return kept


def _clinic(address: Address, sender: Sender | None, patient: Patient | None) -> Clinic | None:
    """Return the clinic that hears of a message: the person's, the one that was written to, the one that wrote last."""
    if patient is not None:
        return patient.clinic
    if sender is not None:
        return sender.clinic
    latest = OutboundMessage.objects.filter(address=address).select_related("clinic").order_by("-id").first()
    if latest is not None:
        return latest.clinic
    used = ContactPoint.objects.filter(address=address).select_related("patient__clinic").order_by("-id").first()
    if used is not None:
        return used.patient.clinic
    only = list(Clinic.objects.all()[:2])
    return only[0] if len(only) == 1 else None


def _patient(address: Address, sender: Sender | None) -> Patient | None:
    """Return whose words these are: the one who uses the address, or the one of several whom we asked last.

    The clinic that was written to decides; where it knows nobody by this address, the clinic that wrote last does.
    """
    points = ContactPoint.objects.filter(address=address, is_active=True).select_related("patient__clinic")
    people = [point.patient for point in points]
    here = [person for person in people if sender is not None and person.clinic_id == sender.clinic_id]
    candidates = here or people
    if len(candidates) <= 1:
        return candidates[0] if candidates else None
    asked = CheckIn.objects.filter(patient__in=candidates, status="open").values_list("patient_id", flat=True)
    waiting = [person for person in candidates if person.pk in set(asked)]
    if len(waiting) == 1:
        return waiting[0]
    latest = OutboundMessage.objects.filter(address=address, patient__in=waiting or candidates).order_by("-id").first()
    return latest.patient if latest and not waiting else None


def simulate(patient: Patient, channel: str, body: str, provider_id: str) -> InboundMessage | None:
    """Take in what somebody typed on the phone in the browser, exactly as a provider's webhook would."""
    point = ContactPoint.objects.select_related("address").get(patient=patient, channel=channel, is_active=True)
    sender = Sender.objects.filter(clinic=patient.clinic, channel=channel, is_active=True).order_by("id").first()
    return store(
        Incoming(channel, provider_id, sender.value if sender else "", point.address.value or "", body, clock.now())
    )
