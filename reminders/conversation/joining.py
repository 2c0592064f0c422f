"""Coming in and coming back by one's own word: JOIN, and what leads to it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from reminders.domain import answers as words
from reminders.domain.agreeing import says_no, says_yes
from reminders.domain.consent import EVERYTHING, ConsentKind
from reminders.domain.values import ProviderHeard
from reminders.enrolment import consent
from reminders.enrolment.invitations import with_cap
from reminders.models import ConsentEvent, ContactPoint, InboundMessage, Patient

from . import answers, resting, wording

_MOST_WORDS: Final = 50


def start(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str | None:
    """Say where they stand: nobody is taken in by a word that the provider listens for as well."""
    point = _point(inbound, patient)
    if point is None or not consent.may_join(point):
        return words.NOT_INVITED
    if not _agreed(point):
        return words.COME_BACK  # also where the provider said "welcome back": only JOIN brings anything back
    if (rest := resting.said(patient)) is not None:
        return rest
    return None if inbound.provider_heard == ProviderHeard.START else words.ALREADY_IN


def join(inbound: InboundMessage, patient: Patient, args: Mapping[str, Any]) -> str:
    """Take them in, where they were asked or had agreed before."""
    point = _point(inbound, patient)
    if point is None or not consent.may_join(point):
        return words.NOT_INVITED
    if _agreed(point):
        return resting.said(patient) or words.ALREADY_IN
    rest = resting.said(patient)
    # One text cannot hold both: what they have agreed to is told before the first text that comes.
    again = consent.rejoin(point, evidence=f"Reply {inbound.public_id}: JOIN", is_told=rest is None)
    if rest is not None:
        return f"{words.BACK_AT_REST if again else words.IN_AT_REST} {rest}"
    return with_cap(words.JOINED_AGAIN if again else words.JOINED, patient)


def show_the_way(inbound: InboundMessage, patient: Patient) -> None:
    """Tell somebody who was invited and says yes in other words than JOIN, once a day, that it takes that one word.

    Who believes they are in would wait for texts in vain. Whoever said no since is left alone.
    """
    point = _point(inbound, patient)
    if point is None or not says_yes(wording.meant(inbound)):
        return
    facts = ConsentEvent.objects.filter(patient=patient, address=inbound.address_id, topic=EVERYTHING)
    last = facts.order_by("-at", "-id").first()
    if last is None or last.kind != ConsentKind.INVITED or _has_said_no(inbound, last.at):
        return
    way = words.HOW_TO_JOIN if consent.may_join(point) else words.NOT_INVITED
    answers.say(inbound, way, once_a_day=f"how-to-join:{point.pk}")


def _has_said_no(inbound: InboundMessage, since: datetime) -> bool:
    earlier = InboundMessage.objects.filter(patient=inbound.patient_id, received_at__gte=since, id__lt=inbound.pk)
    return any(says_no(one.body) for one in earlier.only("body").order_by("-id")[:_MOST_WORDS])


def _point(inbound: InboundMessage, patient: Patient) -> ContactPoint | None:
    points = ContactPoint.objects.select_related("patient__clinic", "address")
    return points.filter(patient=patient, address=inbound.address, is_active=True).first()


def is_in(inbound: InboundMessage, patient: Patient) -> bool:
    """Return whether a person gets texts on the address that they write from."""
    point = _point(inbound, patient)
    return point is not None and _agreed(point)


def _agreed(point: ContactPoint) -> bool:
    return point.address.suppressed_at is None and consent.present(point).given
