"""The first duty to every word that comes in: keep it once and hear it, in one transaction without a broker."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import IntegrityError, transaction

from reminders import clock, log, wakeup
from reminders.domain.replies import quoting
from reminders.domain.values import ChannelKind, ProviderHeard, Tie
from reminders.enrolment import addresses
from reminders.models import (
    Address,
    AlertFlagging,
    ContactPoint,
    InboundMessage,
    OutboundMessage,
    Patient,
    Sender,
)

from . import hearing, whose
from .whose import Whose

_TIED: Final = (Tie.MAILBOX, Tie.THREAD)


# By hand: a webhook has milliseconds, and Django takes longer to write these than PostgreSQL to answer them.
_SENDERS: Final = """
SELECT id, clinic_id, channel, value FROM reminders_sender WHERE channel = %s AND value = ANY(%s) ORDER BY id
"""
_LOCK: Final = """
SELECT id, channel, digest, value, suppressed_at FROM reminders_address WHERE channel = %s AND digest = %s FOR UPDATE
"""


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
    provider_heard: str = ""
    """What the provider took it for (`ProviderHeard`) and has answered itself, in words that the clinic gave it."""
    replies_to: int | None = None
    """The message of ours that it answers, where it proves that by a word that only its reader can know."""
    tie: Tie = Tie.ADDRESS
    automatic: bool = False
    """A machine wrote it."""
    bulk: bool = False
    """It went to many; where it is a stranger's, it is kept and no more."""
    known_senders: Sequence[Sender] = ()
    """What `senders_of` gave for the two values, where the door had to ask already."""
    late: bool = False
    """It comes from the provider's list: its call had not reached us."""


def store(incoming: Incoming) -> InboundMessage | None:
    """Keep a message, and act on danger and "stop" before anything else happens. None when it is kept already.

    None as well for one that comes from a sender of ours: we would talk to ourselves for ever.
    """
    try:
        return _store(incoming)
    except IntegrityError:
        # Asking first would cost every message what only its repetition needs.
        if _is_kept(incoming):
            return None
        raise


@transaction.atomic
def _store(incoming: Incoming) -> InboundMessage | None:
    known = incoming.known_senders or senders_of(incoming.channel, incoming.sender_value, incoming.from_value)
    senders = [sender for sender in known if sender.value == incoming.sender_value]
    if any(sender.value == incoming.from_value for sender in known):
        log.event("inbound.own")
        return None
    answered = _answered(incoming)
    address = _locked(incoming, answered)
    kept = _keep(incoming, address, senders, answered)
    log.event("inbound.kept", inbound=kept.pk)
    if incoming.bulk and kept.patient_id is None:
        InboundMessage.objects.filter(pk=kept.pk).update(read_at=clock.now())
        return kept
    hearing.hear(kept, by_provider=incoming.provider_heard == ProviderHeard.STOP)
    if address.value is None and AlertFlagging.objects.filter(inbound=kept).exists():
        addresses.keep(incoming.channel, incoming.from_value)
    wakeup.nudge("reminders.read_replies")
    return kept


def _locked(incoming: Incoming, answered: OutboundMessage | None) -> Address:
    """Return the address under its lock: a claim that runs at this moment finishes before, or sees the unread reply."""
    if answered is not None:
        return Address.objects.select_for_update().get(pk=answered.address_id)
    digest = Address.digest_of(incoming.channel, incoming.from_value)
    known = list(Address.objects.raw(_LOCK, [incoming.channel, digest]))
    if known:
        return known[0]
    # Whoever was erased stays so, unless they write of danger: then staff must be able to reach them.
    new = addresses.keep(incoming.channel, incoming.from_value, remember=False)
    return Address.objects.select_for_update().get(pk=new.pk)


def senders_of(channel: str, *values: str) -> list[Sender]:
    """Return those of our senders that are among some numbers or mailboxes."""
    return list(Sender.objects.raw(_SENDERS, [channel, list(values)]))


def _is_kept(incoming: Incoming) -> bool:
    return InboundMessage.objects.filter(channel=incoming.channel, provider_id=incoming.provider_id).exists()


def _keep(
    incoming: Incoming, address: Address, senders: list[Sender], answered: OutboundMessage | None
) -> InboundMessage:
    if answered is not None:
        # Whoever can answer our mail at its signed mailbox has read it, whatever their own mailbox is called.
        known = Whose(answered.patient_id, answered.clinic_id, incoming.tie)
        sender_id: int | None = answered.sender_id
    else:
        words = quoting.heard(incoming.body) if incoming.channel == ChannelKind.EMAIL else incoming.body
        # Not knowing whose words they are must not keep us from hearing them.
        nobody = Whose(clinic_id=senders[0].clinic_id if senders else None)
        known, _ = hearing.tried(
            "whose", None, lambda: whose.decide(address, senders, words, incoming.received_at), nobody
        )
        own = (sender.pk for sender in senders if sender.clinic_id == known.clinic_id)
        sender_id = next(own, senders[0].pk if senders else None)
    by_from = answered is None and incoming.channel == ChannelKind.EMAIL
    return InboundMessage.objects.create(
        channel=incoming.channel,
        provider_id=incoming.provider_id,
        sender_id=sender_id,
        address=address,
        clinic_id=known.clinic_id,
        patient_id=known.patient_id,
        body=incoming.body.replace("\x00", ""),
        received_at=incoming.received_at,
        replies_to=answered,
        tie=Tie.SENDER if by_from else known.tie,
        automatic=incoming.automatic or incoming.bulk,
        late=incoming.late,
        provider_heard=incoming.provider_heard,
        # It is heard in this transaction; where that fails, `hear` says so.
        heard_at=clock.now(),
    )


def _answered(incoming: Incoming) -> OutboundMessage | None:
    if incoming.replies_to is None or incoming.tie not in _TIED:
        return None
    messages = OutboundMessage.objects.select_related("address", "patient__clinic", "clinic", "sender__clinic")
    return messages.filter(pk=incoming.replies_to, channel=incoming.channel).first()


def simulate(patient: Patient, channel: str, body: str, provider_id: str) -> InboundMessage | None:
    """Take in what somebody typed on the phone in the browser, exactly as a provider's webhook would.

    On the mailbox's page it answers the latest mail, as its button to reply would.
    """
    point = ContactPoint.objects.select_related("address").get(patient=patient, channel=channel, is_active=True)
    sender = Sender.objects.filter(clinic=patient.clinic, channel=channel, is_active=True).order_by("id").first()
    latest = None
    if channel == ChannelKind.EMAIL:
        mails = OutboundMessage.objects.filter(patient=patient, address=point.address).order_by("-id")
        latest = mails.values_list("pk", flat=True).first()
    tie = Tie.ADDRESS if channel != ChannelKind.EMAIL else Tie.MAILBOX if latest else Tie.SENDER
    ours, theirs = sender.value if sender else "", point.address.value or ""
    return store(Incoming(channel, provider_id, ours, theirs, body, clock.now(), replies_to=latest, tie=tie))
