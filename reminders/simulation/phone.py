"""What stands on the phone of one of the demo's people: texts and e-mails, both ways, in their own time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from reminders import clock
from reminders.domain.delivery import EXPLAINED, MessageKind, MessageReason, Status
from reminders.domain.quiet_hours import quiet_until
from reminders.domain.values import ChannelKind
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment.patients import quiet_hours_of
from reminders.models import ContactPoint, InboundMessage, OutboundMessage, Patient
from reminders.models.choices import label

SHOWN: Final = 60
SHOWN_AT_MOST: Final = 1_000

_ARRIVED: Final = frozenset({Status.ACCEPTED, Status.SENT, Status.DELIVERED})
_UNDER_WAY: Final = frozenset({Status.QUEUED, Status.SENDING, Status.UNKNOWN})
_WORDS: Final = {
    Status.QUEUED: "waiting to be sent",
    Status.SENDING: "on its way",
    Status.UNKNOWN: "nobody knows yet whether it arrived",
    Status.ACCEPTED: "accepted (simulated)",
    Status.SENT: "sent (simulated)",
    Status.DELIVERED: "delivered (simulated)",
    Status.UNDELIVERED: "not delivered (simulated)",
    Status.FAILED: "not sent",
    Status.EXPIRED: "not sent",
    Status.SUPPRESSED: "not sent",
    Status.CANCELLED: "not sent",
    Status.UNCONFIRMED: "may have arrived",
}
_ABOUT: Final = {
    MessageKind.QUESTION: "Check-in",
    MessageKind.FOLLOW_UP: "Check-in, next question",
    MessageKind.ANSWER: "Answer",
    MessageKind.DISCLOSURE: "How to stop",
    MessageKind.CONFIRMATION: "Stop confirmed",
    MessageKind.SAFETY: "Safety text",
}


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text or e-mail, as the phone shows it."""

    key: str
    theirs: bool
    """The person wrote it."""
    at: datetime
    """In the person's own time: templates show `time` and `iso`, because their filters would make it UTC again."""
    subject: str
    body: str
    about: str
    """What it is: "Check-in", "Hydration"."""
    status: str
    state: str
    """arrived, waiting or ended: how the bubble looks."""

    @property
    def time(self) -> str:
        """The hour on the person's clock."""
        return f"{self.at:%H:%M}"

    @property
    def iso(self) -> str:
        """The moment, for machines."""
        return self.at.isoformat(timespec="seconds")

    @property
    def when(self) -> str:
        """The day and hour on the person's clock."""
        return f"{self.at:%a} {self.at.day} {self.at:%b} {self.at:%H:%M}"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a conversation."""

    day: date
    name: str
    bubbles: list[Bubble]


@dataclass(frozen=True, slots=True)
class Phone:
    """A person's phone: who writes to them, and what stands on it."""

    number: str
    mailbox: str
    days: list[Day]
    letters: list[Bubble]
    has_more: bool


def phone(patient: Patient, *, everything: bool = False) -> Phone:
    """Return a person's phone, the latest texts last, the latest e-mail first."""
    limit = SHOWN_AT_MOST if everything else SHOWN
    points = {
        point.channel: point
        for point in ContactPoint.objects.filter(patient=patient, is_active=True).select_related("address")
    }
    texts = _bubbles(patient, points.get(ChannelKind.SMS), limit + 1)
    letters = _bubbles(patient, points.get(ChannelKind.EMAIL), SHOWN)
    today = clock.now().astimezone(zone_of(patient.zone)).date()
    return Phone(
        number=_value(points.get(ChannelKind.SMS)),
        mailbox=_value(points.get(ChannelKind.EMAIL)),
        days=_by_day(texts[-limit:], today),
        letters=letters[::-1],
        has_more=len(texts) > limit,
    )


def _value(point: ContactPoint | None) -> str:
    return (point.address.value or "") if point else ""


def _bubbles(patient: Patient, point: ContactPoint | None, limit: int) -> list[Bubble]:
    """Return the latest of what was written on one address, both ways, in order of time."""
    if point is None:
        return []
    # By the address: a phone that two people share shows what both of them get.
    here = {"address_id": point.address_id, "clinic_id": patient.clinic_id}
    outbound = OutboundMessage.objects.filter(**here).order_by("-id")[:limit]
    inbound = InboundMessage.objects.filter(**here).order_by("-id")[:limit]
    zone = zone_of(patient.zone)
    bubbles = [_ours(message, patient, zone) for message in outbound] + [_theirs(reply, zone) for reply in inbound]
    # At one and the same moment the person's words come before what answers them.
    return sorted(bubbles, key=lambda bubble: (bubble.at, not bubble.theirs))[-limit:]


def _ours(message: OutboundMessage, patient: Patient, zone: ZoneInfo) -> Bubble:
    status = Status(message.status)
    state = "arrived" if status in _ARRIVED else "waiting" if status in _UNDER_WAY else "ended"
    return Bubble(
        key=f"to-{message.pk}",
        theirs=False,
        at=message.created_at.astimezone(zone),
        subject=message.subject,
        body=message.body,
        about=_ABOUT.get(MessageKind(message.kind)) or label(message.category),
        status=_status(message, status, patient, zone),
        state=state,
    )


def _status(message: OutboundMessage, status: Status, patient: Patient, zone: ZoneInfo) -> str:
    if not message.reason:
        return _WORDS[status]
    reason = MessageReason(message.reason)
    if status is Status.QUEUED and reason is MessageReason.QUIET_HOURS:
        until = quiet_until(clock.now(), zone, quiet_hours_of(patient))
        return f"waiting: quiet hours until {until.astimezone(zone):%H:%M}" if until else "waiting: quiet hours"
    word = "waiting" if status is Status.QUEUED else _WORDS[status]
    return f"{word}: {EXPLAINED[reason]}"


def _theirs(reply: InboundMessage, zone: ZoneInfo) -> Bubble:
    status = "read" if reply.read_at else "received, being read"
    at = reply.received_at.astimezone(zone)
    return Bubble(f"from-{reply.pk}", True, at, "", reply.body, "", status, "arrived")


def _by_day(bubbles: Sequence[Bubble], today: date) -> list[Day]:
    days: Iterable[tuple[date, Iterable[Bubble]]] = groupby(bubbles, key=lambda bubble: bubble.at.date())
    return [Day(day, day_name(day, today), list(those)) for day, those in days]


def day_name(day: date, today: date, *, short: bool = False) -> str:
    """Return a day as people say it: "Today", "Yesterday", "Tomorrow", else the date."""
    near = {0: "Today", -1: "Yesterday", 1: "Tomorrow"}.get((day - today).days)
    return near or (f"{day:%a} {day.day} {day:%b}" if short else f"{day:%A} {day.day} {day:%B}")


def moment_name(moment: datetime, today: date) -> str:
    """Return a moment in somebody's own time: "today 15:30"."""
    name = day_name(moment.date(), today, short=True)
    near = abs((moment.date() - today).days) <= 1
    return f"{name.lower() if near else name} {moment:%H:%M}"
