"""Consent, as facts that are only ever added (design: append-only events, folded)."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from django.db import transaction

from reminders import clock
from reminders.delivery import suppression
from reminders.delivery.claims import consent_of
from reminders.domain.consent import EVERYTHING, NO_CONSENT, Consent, ConsentFact, ConsentKind
from reminders.domain.consent import may_join as may_join_by
from reminders.domain.delivery import MessageReason, Status
from reminders.domain.values import ChannelKind
from reminders.errors import InvalidInput
from reminders.models import Address, Agenda, Clinic, ConsentEvent, ContactPoint, OutboundMessage

WORDING: Final = "2026-11"
"""The version of the wording that people agree to: docs/reference/consent-wording.md."""


@transaction.atomic
def record(
    point: ContactPoint,
    kind: ConsentKind,
    *,
    basis: str,
    evidence: str,
    topic: str = EVERYTHING,
    actor: Any = None,
    at: datetime | None = None,
) -> ConsentEvent:
    """Add a fact about a person's consent on one address, with its proof. Raises InvalidInput without a proof.

    A grant does not lift what the person told the provider or us by STOP: that takes their own JOIN.
    """
    if not evidence.strip():
        raise InvalidInput("Say where the proof lies, such as: paper form in the chart, signed 12 March.")
    moment = at or clock.now()
    event = ConsentEvent.objects.create(
        patient=point.patient,
        address=point.address,
        clinic=point.patient.clinic,
        channel=point.channel,
        topic=topic,
        kind=kind,
        basis=basis,
        evidence=evidence.strip(),
        wording_version=WORDING,
        actor=actor,
        at=moment,
    )
    if kind is ConsentKind.WITHDRAWN:
        waiting = OutboundMessage.objects.filter(patient=point.patient, address=point.address, unsolicited=True)
        waiting = waiting if topic == EVERYTHING else waiting.filter(category=topic)
        waiting.filter(status=Status.QUEUED).update(
            status=Status.SUPPRESSED, reason=MessageReason.OPTED_OUT, settled_at=moment
        )
    Agenda.look_again([point.patient_id], moment)
    return event


def present(point: ContactPoint) -> Consent:
    """Return what a person has agreed to on one address, now."""
    use = (point.patient_id, point.address_id)
    return consent_of({use}).get(use, NO_CONSENT)


def stop(
    address: Address, *, because: str, evidence: str, clinic: Clinic | None = None, everywhere: bool = True
) -> None:
    """Honour a STOP: nothing more that we start goes to this address, for any clinic. In the caller's transaction.

    Who says stop means all of it: what the same people had agreed to elsewhere, by e-mail say, is withdrawn with it.
    Only the link in a mail says that it stops the mails alone (`everywhere`).
    Where nobody uses the address, the clinic that heard it keeps the fact.
    """
    now, users = clock.now(), _users([address.pk])
    suppression.suppress([address.pk], because=because, evidence=evidence, at=now)
    others = ContactPoint.objects.filter(patient_id__in=users if everywhere else (), is_active=True)
    for elsewhere in others.exclude(address=address):
        if present(elsewhere).given:
            record(elsewhere, ConsentKind.WITHDRAWN, basis=because, evidence=evidence, at=now)
    if not users and clinic is not None:
        ConsentEvent.objects.create(
            address=address,
            clinic=clinic,
            channel=address.channel,
            kind=ConsentKind.WITHDRAWN,
            basis=because,
            evidence=evidence,
            at=now,
        )
    Agenda.look_again(users, now)


@transaction.atomic
def unsubscribe(address_id: int) -> None:
    """Honour a link in a mail, however often it is followed: once a mailbox has stopped there is nothing to add."""
    address = Address.objects.select_for_update().filter(pk=address_id).first()
    if address is not None and address.suppressed_at is None:
        stop(address, because="link", evidence="The link to stop in one of our e-mails.", everywhere=False)


def may_join(point: ContactPoint) -> bool:
    """Return whether a person's own JOIN counts on one address."""
    return may_join_by(_facts(point), clock.now())


@transaction.atomic
def rejoin(point: ContactPoint, *, evidence: str, basis: str = "text", is_told: bool = True) -> bool:
    """Take a person in by their own word: a suppression ends, and consent begins anew. Returns whether they came back.

    `is_told`: the answer to it tells them what they have agreed to, so that the next reminder need not.
    """
    again = any(fact.kind == ConsentKind.GRANTED for fact in _facts(point))
    Address.objects.filter(pk=point.address_id).update(
        suppressed_at=None, suppressed_because="", unreachable_at=None, unreachable_because=""
    )
    event = record(point, ConsentKind.GRANTED, basis=basis, evidence=evidence)
    if point.channel == ChannelKind.SMS and is_told:
        ContactPoint.objects.filter(pk=point.pk).update(disclosed_at=event.at)
    return again


def _facts(point: ContactPoint) -> list[ConsentFact]:
    events = ConsentEvent.objects.filter(patient=point.patient_id, address=point.address_id)
    return [ConsentFact(topic, ConsentKind(kind), at) for topic, kind, at in events.values_list("topic", "kind", "at")]


def _users(address_ids: Collection[int]) -> list[int]:
    return list(ContactPoint.objects.filter(address_id__in=address_ids).values_list("patient_id", flat=True))
