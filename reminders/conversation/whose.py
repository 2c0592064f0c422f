"""Whose words came in: the sender that was written to and the address they came from give the candidates.

A name at their beginning decides, then a single open question, then what we sent last. Where that leaves several, we
ask, and what they had written is read once we know.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from reminders import clock
from reminders.domain.answers import WHOSE, WHOSE_OF_MANY
from reminders.domain.delivery import MessageKind
from reminders.domain.texts.segments import ONE_SMS, septets
from reminders.domain.values import CheckInStatus, Tie
from reminders.models import Address, Alert, CheckIn, Clinic, ContactPoint, InboundMessage, OutboundMessage, Sender, sql

STILL_OPEN: Final = timedelta(hours=36)
"""A question waits this long for its answer; the next check-in ends the wait sooner."""
_JUST_ASKED: Final = timedelta(minutes=15)
_WAITS_FOR_A_NAME: Final = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Whose:
    """Who wrote, as far as it is known, and the clinic that hears of it in any case."""

    patient_id: int | None = None
    clinic_id: int | None = None
    tie: Tie = Tie.ADDRESS


# By hand, because nearly every message ends here and a webhook has milliseconds: Django takes longer to write such a
# statement than PostgreSQL to answer it.
_USES: Final = """
SELECT point.patient_id, patient.clinic_id
FROM reminders_contactpoint point JOIN reminders_patient patient ON patient.id = point.patient_id
WHERE point.address_id = %s AND point.is_active
"""


def decide(address: Address, senders: Collection[Sender], words: str, at: datetime) -> Whose:
    """Return whose words these are. `senders`: ours that were written to; several clinics may share one number."""
    uses = sql.rows(_USES, [address.pk])
    if not uses:
        return Whose(clinic_id=_clinic_of_a_stranger(address, senders))
    if len(uses) == 1:
        return Whose(*uses[0])
    users = _users(address)
    here = {sender.clinic_id for sender in senders}
    points = [point for point in users if point.patient.clinic_id in here] or users
    tie, point = Tie.ADDRESS, points[0]
    if len(points) > 1:
        named = by_label(points, words)
        chosen = named[0] if named else _asked(points, at) or _by_the_latest(address, points)
        if chosen is None:
            return Whose(clinic_id=_narrowed(address, points)[0].patient.clinic_id)
        tie, point = Tie.LABEL if named else Tie.ADDRESS, chosen
    return Whose(point.patient_id, point.patient.clinic_id, tie)


def _users(address: Address) -> list[ContactPoint]:
    points = ContactPoint.objects.filter(address=address, is_active=True).order_by("id")
    return list(points.select_related("patient"))


def _clinic_of_a_stranger(address: Address, senders: Collection[Sender]) -> int | None:
    """Return the clinic that was written to; failing that the one that wrote last, or that knew the address."""
    latest = OutboundMessage.objects.filter(address=address).order_by("-id").values_list("clinic_id", flat=True)
    wrote = latest.filter(sender__in=senders).first() if len(senders) > 1 else None
    if wrote is not None:
        return wrote
    if senders:
        return next(iter(senders)).clinic_id
    if (last := latest.first()) is not None:
        return last
    used = ContactPoint.objects.filter(address=address).order_by("-id")
    if (known := used.values_list("patient__clinic_id", flat=True).first()) is not None:
        return int(known)
    only = list(Clinic.objects.values_list("pk", flat=True)[:2])
    return only[0] if len(only) == 1 else None


def by_label(points: Sequence[ContactPoint], words: str) -> tuple[ContactPoint, str] | None:
    """Return whom the words name at their very beginning, and the words without the name."""
    for point in sorted(points, key=lambda point: -len(label(point))):
        found = re.match(rf"\s*(?:for\s+)?{re.escape(label(point))}(?:'s)?(?![^\W_])[\s:,.;!-]*", words, re.IGNORECASE)
        if label(point) and found:
            return point, words[found.end() :]
    return None


def label(point: ContactPoint) -> str:
    """Return how texts say whom they mean."""
    return (point.label or point.patient.preferred_name or "").strip()


def _asked(points: Sequence[ContactPoint], at: datetime) -> ContactPoint | None:
    """Return the only one who has a question open, or whom our last word within minutes asked for more."""
    people = {point.patient_id: point for point in points}
    waiting = CheckIn.objects.filter(
        patient__in=people, status=CheckInStatus.OPEN, opened_at__gt=at - STILL_OPEN, opened_at__lte=at
    )
    asked = set(waiting.values_list("patient_id", flat=True))
    if len(asked) == 1:
        return people[asked.pop()]
    last = OutboundMessage.objects.filter(address=points[0].address_id).order_by("-id").first()
    if last is None or last.kind != MessageKind.FOLLOW_UP or last.created_at < at - _JUST_ASKED:
        return None
    return people.get(last.patient_id) if last.patient_id in asked else None


def _by_the_latest(address: Address, points: Sequence[ContactPoint]) -> ContactPoint | None:
    left = _narrowed(address, points)
    return left[0] if len(left) == 1 else None


def _narrowed(address: Address, points: Sequence[ContactPoint]) -> Sequence[ContactPoint]:
    """Return those at the clinic that wrote last, where several clinics know the address."""
    clinics = {point.patient.clinic_id for point in points}
    if len(clinics) == 1:
        return points
    latest = OutboundMessage.objects.filter(address=address, clinic__in=clinics).order_by("-id").first()
    return [point for point in points if latest is None or point.patient.clinic_id == latest.clinic_id]


def candidates(inbound: InboundMessage) -> Sequence[ContactPoint]:
    """Return who may have written a message of which nobody knows that yet; one at most is nobody to choose from."""
    if inbound.patient_id is not None or inbound.clinic_id is None:
        return ()
    here = [point for point in _users(inbound.address) if point.patient.clinic_id == inbound.clinic_id]
    return here if len(here) > 1 else ()


def question(points: Sequence[ContactPoint]) -> str:
    """Return the text that asks which of them it was."""
    names = [label(point).upper() for point in points]
    text = WHOSE.replace("{a}", ", ".join(names[:-1])).replace("{b}", names[-1])
    return text if all(names) and septets(text) <= ONE_SMS else WHOSE_OF_MANY


def left_open(named: InboundMessage) -> list[InboundMessage]:
    """Return what was written before a name came, and is now known to be that person's too; their alerts as well."""
    if named.tie != Tie.LABEL or named.patient is None:
        return []
    waiting = InboundMessage.objects.filter(
        address=named.address_id,
        patient=None,
        clinic=named.clinic_id,
        asked_whose_at__gt=clock.now() - _WAITS_FOR_A_NAME,
        id__lt=named.pk,
    )
    found = list(waiting.select_related("clinic", "sender__clinic", "address").order_by("id"))
    for earlier in found:
        earlier.patient, earlier.tie = named.patient, Tie.LABEL
        InboundMessage.objects.filter(pk=earlier.pk).update(patient=named.patient, tie=Tie.LABEL)
        Alert.objects.filter(flaggings__inbound=earlier, patient=None).update(patient=named.patient)
    return found
