"""An address that said stop gets nothing more that we start, whoever heard it say so; nor does one that is not there.

The two are kept apart: a person's own word ends their consent, and a mail that comes back ends nothing but the sending.
"""

from collections.abc import Iterable
from datetime import datetime

from reminders import log
from reminders.domain.consent import ConsentKind
from reminders.domain.delivery import MessageReason
from reminders.models import Address, Agenda, ConsentEvent, ContactPoint

from . import outbox


def suppress(address_ids: Iterable[int], *, because: str, evidence: str, at: datetime) -> None:
    """Suppress addresses, write the withdrawal for everyone who uses them, and end what waits for them.

    Belongs into the caller's transaction. Locks the addresses first: a claim either committed before, or sees this
    (docs/explanation/delivery.md).
    """
    ids = sorted(set(address_ids))
    list(Address.objects.filter(id__in=ids).order_by("id").select_for_update().values_list("id"))
    Address.objects.filter(id__in=ids, suppressed_at=None).update(suppressed_at=at, suppressed_because=because)
    uses = ContactPoint.objects.filter(address_id__in=ids).select_related("patient")
    ConsentEvent.objects.bulk_create(
        ConsentEvent(
            patient=use.patient,
            address_id=use.address_id,
            clinic_id=use.patient.clinic_id,
            channel=use.channel,
            kind=ConsentKind.WITHDRAWN,
            basis=because,
            evidence=evidence,
            at=at,
        )
        for use in uses
    )
    outbox.end_waiting(ids, MessageReason.OPTED_OUT)
    for address_id in ids:
        log.event("address.suppressed", address=address_id, because=because)


def unreachable(address_ids: Iterable[int], *, code: str, at: datetime) -> None:
    """Start nothing more to addresses that cannot be reached, until somebody has checked them.

    Belongs into the caller's transaction. What a person agreed to stays as it was.
    """
    ids = sorted(set(address_ids))
    list(Address.objects.filter(id__in=ids).order_by("id").select_for_update().values_list("id"))
    gone = Address.objects.filter(id__in=ids, unreachable_at=None)
    for address_id in list(gone.values_list("id", flat=True)):
        log.event("address.unreachable", address=address_id, code=code)
    gone.update(unreachable_at=at, unreachable_because=code[:12])
    outbox.end_waiting(ids, MessageReason.BAD_ADDRESS)
    users = ContactPoint.objects.filter(address_id__in=ids, is_active=True)
    Agenda.look_again(users.values_list("patient_id", flat=True), at)
