"""What a message's status may become, when a try is repeated, and the words for both (docs/explanation/delivery.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final


class Status(StrEnum):
    """Where a message stands. Declared in the order of the path."""

    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"  # beside sending: the provider may or may not have taken it
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    EXPIRED = "expired"
    SUPPRESSED = "suppressed"
    CANCELLED = "cancelled"
    UNCONFIRMED = "unconfirmed"  # ambiguous on a channel without evidence: never sent again


# How much a status proves. Ends that we decide ourselves prove less than a provider's word: a receipt that comes after
# all shows what really happened. Undelivered and failed outrank sent; delivered outranks everything.
_PROOF: Final[Mapping[Status, int]] = {
    Status.QUEUED: 0,
    Status.SENDING: 1,
    Status.UNKNOWN: 1,
    Status.EXPIRED: 2,
    Status.SUPPRESSED: 2,
    Status.CANCELLED: 2,
    Status.UNCONFIRMED: 2,
    Status.ACCEPTED: 3,
    Status.SENT: 4,
    Status.UNDELIVERED: 5,
    Status.FAILED: 5,
    Status.DELIVERED: 6,
}

SETTLED: Final = frozenset(Status) - {Status.QUEUED, Status.SENDING, Status.UNKNOWN}
"""Nothing more will be tried for these; a receipt may still say more."""


def advance(known: Status, reported: Status) -> Status:
    """Merge a provider's report into what is known. Never moves backwards."""
    return reported if _PROOF[reported] > _PROOF[known] else known


NO_CONFIRMATION_AFTER: Final = timedelta(hours=72)  # a carrier that says nothing in three days never will


def spoken(status: Status, age: timedelta, *, doubled: bool = False) -> str:
    """Say where a message stands, for staff: a text that only ever was "sent" is neither delivered nor failed."""
    words = status.value.capitalize()
    if status in (Status.ACCEPTED, Status.SENT) and age >= NO_CONFIRMATION_AFTER:
        words = "Sent, delivery not confirmed"
    return f"{words}, perhaps twice" if doubled else words


class MessageKind(StrEnum):
    """What a message is for."""

    REMINDER = "reminder"
    QUESTION = "question"  # opens a check-in
    FOLLOW_UP = "follow_up"  # the next question, or the one clarification
    ANSWER = "answer"  # to a command, or thanks
    INVITATION = "invitation"  # asks whether they want texts: the only one that goes without consent
    DISCLOSURE = "disclosure"
    CONFIRMATION = "confirmation"  # of an opt-out: the only text that may follow one
    SAFETY = "safety"
    ALERT = "alert"  # to staff, without content


class MessageReason(StrEnum):
    """Why a message is held up or ended as it did, as far as the status alone does not say."""

    NO_CONSENT = "no_consent"
    OPTED_OUT = "opted_out"
    PAUSED = "paused"
    QUIET_HOURS = "quiet_hours"
    TOO_LATE = "too_late"
    CLINIC_STOPPED = "clinic_stopped"
    NOT_ENROLLED = "not_enrolled"
    BY_STAFF = "by_staff"
    SIMULATOR_ONLY = "simulator_only"
    SENDER_OFF = "sender_off"
    BUSY_PROVIDER = "busy_provider"
    BAD_ADDRESS = "bad_address"
    REFUSED = "refused"
    NOT_FOUND = "not_found"
    NO_EVIDENCE = "no_evidence"
    OUR_FAULT = "our_fault"
    UNREACHABLE = "unreachable"
    BLOCKED = "blocked"
    FILTERED = "filtered"
    NOT_DELIVERED = "not_delivered"
    RETURNED = "returned"


EXPLAINED: Final[Mapping[MessageReason, str]] = {
    MessageReason.NO_CONSENT: "The person has not agreed to messages here.",
    MessageReason.OPTED_OUT: "The person asked us to stop.",
    MessageReason.PAUSED: "Reminders are paused for this person.",
    MessageReason.QUIET_HOURS: "Quiet hours had begun, and it would be of no use after them.",
    MessageReason.TOO_LATE: "It would have come too late to be of use.",
    MessageReason.CLINIC_STOPPED: "The clinic has stopped sending.",
    MessageReason.NOT_ENROLLED: "The person is no longer enrolled.",
    MessageReason.BY_STAFF: "Cancelled by staff.",
    MessageReason.SIMULATOR_ONLY: (
        "Only the simulator is set up, and it reaches demo clinics alone: set SMS_CHANNEL or EMAIL_CHANNEL."
    ),
    MessageReason.SENDER_OFF: "The sender is switched off.",
    MessageReason.BUSY_PROVIDER: "The provider is busy; it is tried again by itself.",
    MessageReason.BAD_ADDRESS: "The provider says that this address cannot be reached: please check it.",
    MessageReason.REFUSED: "The provider refused it.",
    MessageReason.NOT_FOUND: (
        "Its sending broke off, the provider does not know of it, and it is too late to send it again."
    ),
    MessageReason.NO_EVIDENCE: "Its sending broke off. It may have arrived; it is not sent a second time.",
    MessageReason.UNREACHABLE: "The phone was off or out of reach for as long as the text was of use.",
    MessageReason.BLOCKED: "The person's carrier blocks our texts; they may have told it to. Please ask them.",
    MessageReason.FILTERED: "A carrier took it for unwanted mail: please have its wording looked at.",
    MessageReason.NOT_DELIVERED: "The carrier could not deliver it, and does not say why.",
    MessageReason.RETURNED: "The mail came back. The mailbox is there, so the next one may arrive.",
    MessageReason.OUR_FAULT: "A fault of ours: please tell the people who run this system.",
}


class AttemptOutcome(StrEnum):
    """How one try ended."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    LATER = "later"
    STOPPED = "stopped"
    UNKNOWN = "unknown"
    LET_GO = "let_go"  # certainly not written: the lease no longer outlasted the request


class Evidence(StrEnum):
    """What a channel can later say about an attempt whose outcome is unknown."""

    RECEIPTS_AND_LIST = "receipts_and_list"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When a refused-for-now message is tried again: bounded by its usefulness, not by patience."""

    first_wait: timedelta = timedelta(seconds=2)
    longest_wait: timedelta = timedelta(minutes=5)

    def wait(self, attempt: int) -> timedelta:
        """Return the wait after failed attempt number `attempt`, doubling each time."""
        doublings: int = 2 ** min(attempt - 1, 10)
        return min(self.first_wait * doublings, self.longest_wait)


@dataclass(frozen=True, slots=True)
class Doubt:
    """An attempt whose outcome is unknown, and what has been looked at so far."""

    evidence: Evidence
    looks: int
    requeued: bool
    useful_until: datetime


class Verdict(StrEnum):
    """What becomes of an unknown outcome after a look that did not find it."""

    LOOK_AGAIN = "look_again"
    REQUEUE = "requeue"
    GIVE_UP = "give_up"
    UNCONFIRMED = "unconfirmed"


LOOKS_NEEDED: Final = 2


def judge(doubt: Doubt, now: datetime) -> Verdict:
    """Say what to do with an attempt that the provider's list did not show (design: resend only on evidence)."""
    if doubt.evidence is Evidence.NONE:
        return Verdict.UNCONFIRMED
    if doubt.looks < LOOKS_NEEDED:
        return Verdict.LOOK_AGAIN
    if doubt.requeued or now >= doubt.useful_until:
        return Verdict.GIVE_UP
    return Verdict.REQUEUE
