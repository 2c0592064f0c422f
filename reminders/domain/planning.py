"""Send, hold or skip: what becomes of everything that is due for one person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from .consent import Consent
from .quiet_hours import QuietHours, quiet_until, spread
from .values import Category, ChannelKind, Route

HARD_LIMIT: Final = 5  # texts a day that we start, whatever is configured
SPACING: Final = timedelta(minutes=30)
CATEGORY_SPACING: Final = timedelta(minutes=60)

USEFUL: Final[Mapping[Category, timedelta]] = {
    Category.HYDRATION: timedelta(minutes=30),
    Category.STRETCHING: timedelta(minutes=60),
    Category.PACING: timedelta(minutes=60),
    Category.CHECK_IN: timedelta(hours=4),
    Category.MOVEMENT: timedelta(minutes=60),
    Category.HEAT_COLD: timedelta(minutes=90),
    Category.MASSAGE: timedelta(minutes=90),
    Category.BREATHING: timedelta(minutes=60),
    Category.SLEEP: timedelta(minutes=60),
    Category.FOOD: timedelta(minutes=60),
    Category.CAFFEINE_ALCOHOL: timedelta(minutes=60),
    Category.EDUCATION: timedelta(hours=6),
    Category.ENCOURAGEMENT: timedelta(hours=6),
}
"""How long after its moment a text of each category is still of use."""


class Origin(StrEnum):
    """What made something due."""

    SCHEDULE = "schedule"
    SNOOZE = "snooze"
    TIMER = "timer"
    REASK = "reask"
    STAFF = "staff"  # "send now"


class Outcome(StrEnum):
    """What was decided."""

    SEND = "send"
    HOLD = "hold"
    SKIP = "skip"


class Reason(StrEnum):
    """Why it was decided so."""

    DUE = "due"
    INSTEAD = "instead"
    WAITING = "waiting"
    NOT_ENROLLED = "not_enrolled"
    CLINIC_STOPPED = "clinic_stopped"
    SCHEDULE_OFF = "schedule_off"
    NO_ADDRESS = "no_address"
    NO_SENDER = "no_sender"
    NO_CONSENT = "no_consent"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    TOPIC_REFUSED = "topic_refused"
    CARE_FLAG = "care_flag"
    CATEGORY_OFF = "category_off"
    PAUSED = "paused"
    QUIET_HOURS = "quiet_hours"
    TOO_LATE = "too_late"
    CAPPED = "capped"
    SPACING = "spacing"
    NO_TEXT = "no_text"
    FLARE = "flare"
    ASKED_ANEW = "asked_anew"


EXPLAINED: Final[Mapping[Reason, str]] = {
    Reason.DUE: "It was time.",
    Reason.INSTEAD: "It was time. The usual address cannot be reached, so it went to the other one, as they chose.",
    Reason.WAITING: "It is not time yet.",
    Reason.NOT_ENROLLED: "The person is no longer enrolled.",
    Reason.CLINIC_STOPPED: "The clinic has stopped sending.",
    Reason.SCHEDULE_OFF: "The schedule was switched off.",
    Reason.NO_ADDRESS: "The person has no address on this channel.",
    Reason.NO_SENDER: "The clinic has no sender on this channel.",
    Reason.NO_CONSENT: "The person has not agreed to messages here.",
    Reason.OPTED_OUT: "The person asked us to stop.",
    Reason.UNREACHABLE: "What was sent to this address came back: please check it.",
    Reason.TOPIC_REFUSED: "The person does not want this kind of text.",
    Reason.CARE_FLAG: "A care flag rules this kind of text out.",
    Reason.CATEGORY_OFF: "The clinic has switched this category off.",
    Reason.PAUSED: "Reminders are paused for this person.",
    Reason.QUIET_HOURS: "Quiet hours, in the person's own time.",
    Reason.TOO_LATE: "It would have come too late to be of use.",
    Reason.CAPPED: "The person has had as many texts today as they may get.",
    Reason.SPACING: "Too soon after another text.",
    Reason.NO_TEXT: "The library holds no text that fits now.",
    Reason.FLARE: "They are in a flare: one reminder a day at most.",
    Reason.ASKED_ANEW: "They set a new timer.",
}


@dataclass(frozen=True, slots=True)
class Reach:
    """A person's address on one channel."""

    consent: Consent
    suppressed: bool = False
    """They asked us to stop."""
    has_sender: bool = True
    unreachable: bool = False
    """What was sent there came back."""


@dataclass(frozen=True, slots=True)
class Person:
    """Everything about one person that a decision needs, at one moment."""

    key: str
    zone: ZoneInfo
    quiet: QuietHours
    cap: int
    enrolled: bool = True
    clinic_active: bool = True
    paused: bool = False
    night_ok: bool = False
    barred: Mapping[Category, Reason] = field(default_factory=dict)
    reach: Mapping[str, Reach] = field(default_factory=dict)
    fallback: bool = False
    """They chose to be written to elsewhere where an address cannot be reached."""
    sent_today: int = 0
    last_sent_at: datetime | None = None
    last_by_category: Mapping[Category, datetime] = field(default_factory=dict)
    check_in_ahead: bool = False
    """A check-in is still to come today, after everything that is due now."""
    in_flare: bool = False
    reminders_today: int = 0
    """What was sent today that was no check-in."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due for a person."""

    category: Category
    route: Route
    due_at: datetime
    useful_for: timedelta
    night_ok: bool = False
    schedule_on: bool = True
    asked_for: bool = False
    """They set a timer for this moment: neither the hour nor what else came today stands against it."""

    @property
    def deadline(self) -> datetime:
        """The end of its useful life."""
        return self.due_at + self.useful_for


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one due thing."""

    outcome: Outcome
    reason: Reason
    release_at: datetime | None = None
    channels: tuple[ChannelKind, ...] = ()
    """Where it goes, if it is sent."""


def decide(person: Person, due: Sequence[Due], now: datetime) -> list[Decision]:
    """Return a decision for each of `due`, in its order. All of it is looked at together, earliest first:

    caps and spacing count what the same call decides to send.
    """
    day = _Day(person, due)
    decisions: dict[int, Decision] = {}
    # At one moment the check-in goes first: it has a place reserved and the others may wait.
    for index in sorted(range(len(due)), key=lambda i: (due[i].due_at, due[i].category is not Category.CHECK_IN, i)):
        decisions[index] = day.decide(due[index], now)
    return [decisions[index] for index in range(len(due))]


class _Day:
    """The running count of one person's day while a batch of due things is decided."""

    __slots__ = ("by_category", "check_ins_open", "last", "person", "reminders", "sent")

    def __init__(self, person: Person, due: Sequence[Due]) -> None:
        self.person = person
        self.sent = person.sent_today
        self.reminders = person.reminders_today
        self.last = person.last_sent_at
        self.by_category = dict(person.last_by_category)
        self.check_ins_open = sum(d.category is Category.CHECK_IN for d in due) + person.check_in_ahead

    def decide(self, due: Due, now: datetime) -> Decision:
        no = _barred(self.person, due) or _too_late(due, now) or self._not_now(due, now)
        decision = no or _send(self.person, due)
        is_check_in = due.category is Category.CHECK_IN
        if is_check_in and decision.outcome is not Outcome.HOLD:
            self.check_ins_open -= 1
        if decision.outcome is Outcome.SEND and not due.asked_for:
            self.sent += 1
            self.reminders += not is_check_in
            self.last = self.by_category[due.category] = now
        return decision

    def _not_now(self, due: Due, now: datetime) -> Decision | None:
        if due.asked_for:
            return None
        return self._quiet(due, now) or self._capped(due) or self._too_soon(due, now)

    def _quiet(self, due: Due, now: datetime) -> Decision | None:
        if due.night_ok and self.person.night_ok:
            return None
        until = quiet_until(now, self.person.zone, self.person.quiet)
        if until is None:
            return None
        if until >= due.deadline:
            return Decision(Outcome.SKIP, Reason.QUIET_HOURS)
        # Spread, so that a country's held texts do not all leave at 08:00; never past their useful life.
        wait = min(spread(self.person.key), (due.deadline - until) / 2)
        return Decision(Outcome.HOLD, Reason.QUIET_HOURS, until + wait)

    def _capped(self, due: Due) -> Decision | None:
        reserved = 1 if self.check_ins_open and due.category is not Category.CHECK_IN else 0
        if self.sent + reserved >= min(self.person.cap, HARD_LIMIT):
            return Decision(Outcome.SKIP, Reason.CAPPED)
        if self.person.in_flare and self.reminders and due.category is not Category.CHECK_IN:
            return Decision(Outcome.SKIP, Reason.FLARE)
        return None

    def _too_soon(self, due: Due, now: datetime) -> Decision | None:
        free_at = now
        if self.last is not None:
            free_at = max(free_at, self.last + SPACING)
        if (same := self.by_category.get(due.category)) is not None:
            free_at = max(free_at, same + CATEGORY_SPACING)
        if free_at <= now:
            return None
        if free_at >= due.deadline:
            return Decision(Outcome.SKIP, Reason.SPACING)
        return Decision(Outcome.HOLD, Reason.SPACING, free_at)


def _barred(person: Person, due: Due) -> Decision | None:
    reason = _bar(person, due)
    return None if reason is None else Decision(Outcome.SKIP, reason)


def _bar(person: Person, due: Due) -> Reason | None:
    """Return what rules a text out, whatever the hour."""
    if not person.enrolled:
        return Reason.NOT_ENROLLED
    if not person.clinic_active:
        return Reason.CLINIC_STOPPED
    if not due.schedule_on:
        return Reason.SCHEDULE_OFF
    if not _channels(person, due):
        return _closed(person, due.route.channels[0], due.category)
    if (barred := person.barred.get(due.category)) is not None:
        return barred
    return Reason.PAUSED if person.paused else None


def _closed(person: Person, channel: str, category: Category) -> Reason | None:
    """Return why nothing of a category goes to a person on one channel."""
    reach = person.reach.get(channel)
    if reach is None:
        return Reason.NO_ADDRESS
    if reach.suppressed:
        return Reason.OPTED_OUT
    if not reach.consent.given:
        return Reason.NO_CONSENT
    if not reach.consent.allows(category):
        return Reason.TOPIC_REFUSED
    if not reach.has_sender:
        return Reason.NO_SENDER
    # Last: it alone opens the other channel, and a person's own word must never do that.
    return Reason.UNREACHABLE if reach.unreachable else None


def _channels(person: Person, due: Due) -> tuple[ChannelKind, ...]:
    """Return where a due thing goes: the channels of its route that are open, else the other one if they chose so."""
    wanted = due.route.channels
    closed = [_closed(person, channel, due.category) for channel in wanted]
    going = tuple(channel for channel, reason in zip(wanted, closed, strict=True) if reason is None)
    if going or not person.fallback or Reason.UNREACHABLE not in closed:
        return going
    others = (channel for channel in ChannelKind if channel not in wanted)
    return tuple(channel for channel in others if _closed(person, channel, due.category) is None)


def _send(person: Person, due: Due) -> Decision:
    channels = _channels(person, due)
    reason = Reason.DUE if channels[0] in due.route.channels else Reason.INSTEAD
    return Decision(Outcome.SEND, reason, channels=channels)


def _too_late(due: Due, now: datetime) -> Decision | None:
    return Decision(Outcome.SKIP, Reason.TOO_LATE) if now >= due.deadline else None


def local_day(moment: datetime, zone: ZoneInfo) -> date:
    """Return the person's own date at a moment."""
    return moment.astimezone(zone).date()
