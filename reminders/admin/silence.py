"""What keeps reminders from somebody, in words: for every page that would else promise what does not come."""

from collections.abc import Collection
from typing import Final

from reminders import clock
from reminders.delivery.claims import consent_of
from reminders.domain.consent import NO_CONSENT, Consent
from reminders.domain.values import Category, ChannelKind, PauseWhy, Route
from reminders.enrolment import patients
from reminders.models import ContactPoint, Patient, Pause
from reminders.models.choices import label

from .showing import both_clocks

_BY: Final = {ChannelKind.SMS: "phone number", ChannelKind.EMAIL: "e-mail address"}
_WAYS: Final = {ChannelKind.SMS: " by text", ChannelKind.EMAIL: " by e-mail"}
_HOLDS: Final[dict[str, str]] = {
    PauseWhy.COMPLAINT: "a hold because they complained",
    PauseWhy.TIME: "a hold because they want other hours",
    PauseWhy.BY_HAND: "a hold while somebody here writes with them by hand",
    PauseWhy.DANGER: "a rest because they wrote of danger",
}


def silence(patient: Patient, route: Route | None = None, category: str = "") -> str:
    """Say why nothing that we start reaches a person, by one route or by any; nothing where something does."""
    if not patient.is_active:
        return "They are no longer enrolled: nothing is sent."
    if not patient.clinic.is_active:
        return "The clinic has stopped sending: nothing is sent."
    channels = tuple(ChannelKind) if route is None or patient.fallback else route.channels
    way = _WAYS[channels[0]] if len(channels) == 1 else ""
    points = [point for point in _points(patient) if point.channel in channels]
    if not points:
        missing = " and no ".join(_BY[channel] for channel in channels)
        return f"They have no {missing}: nothing can reach them{way}."
    consents = _consents(patient, points)
    agreed = [point for point in points if consents[point.pk].given]
    reachable = [point for point in agreed if _is_open(point)]
    if any(not category or consents[point.pk].allows(category) for point in reachable):
        return ""
    if reachable:
        return f"They do not want texts about {label(Category(category)).lower()}: none is sent."
    if any(point.address.suppressed_at is not None for point in points):
        return "They asked us to stop: nothing is sent until they write JOIN or START themselves."
    if agreed:
        return f"What we send them{way} comes back: nothing is sent until the address is checked."
    return f"They have not agreed to messages{way}: nothing is sent until they agree."


def holds(patient: Patient, but: Collection[PauseWhy] = ()) -> list[str]:
    """Return what holds a person's reminders back for a while, each with its end: a pause of their own until Monday."""
    return [_hold(pause, patient) for pause in patients.running_pauses(patient, clock.now()) if pause.why not in but]


def _hold(pause: Pause, patient: Patient) -> str:
    whose = "a pause of their own" if pause.asked_by == "patient" else "a pause that was set here"
    end = "somebody releases it" if pause.why == PauseWhy.BY_HAND else "somebody resumes"
    until = both_clocks(pause.ends_at, patient, patient.clinic) if pause.ends_at else end
    return f"{_HOLDS.get(pause.why, whose)} until {until}"


def _points(patient: Patient) -> list[ContactPoint]:
    return list(ContactPoint.objects.filter(patient=patient, is_active=True).select_related("address"))


def _consents(patient: Patient, points: Collection[ContactPoint]) -> dict[int, Consent]:
    known = consent_of({(patient.pk, point.address_id) for point in points})
    return {point.pk: known.get((patient.pk, point.address_id), NO_CONSENT) for point in points}


def _is_open(point: ContactPoint) -> bool:
    return point.address.suppressed_at is None and point.address.unreachable_at is None
