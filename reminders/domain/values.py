"""The words that every part shares, as enums. Their values are stored: renaming one needs a migration."""

from collections.abc import Sequence
from enum import IntEnum, StrEnum
from typing import Final


class ChannelKind(StrEnum):
    """The way a message travels."""

    SMS = "sms"
    EMAIL = "email"


class Route(StrEnum):
    """Where a schedule sends: on one channel, or on each of them at once."""

    SMS = "sms"
    EMAIL = "email"
    BOTH = "both"

    @property
    def channels(self) -> tuple[ChannelKind, ...]:
        """The channels that it means, in the order in which they are named."""
        return _CHANNELS[self]

    @classmethod
    def over(cls, channels: Sequence[str]) -> "Route":
        """Return the route that means some channels."""
        return cls.BOTH if len(channels) > 1 else cls(channels[0])


# Spelt out, not worked out: the planner asks for every person that it plans.
_CHANNELS: Final = {
    Route.SMS: (ChannelKind.SMS,),
    Route.EMAIL: (ChannelKind.EMAIL,),
    Route.BOTH: (ChannelKind.SMS, ChannelKind.EMAIL),
}


class Category(StrEnum):
    """What a message is about: four that are on by default and nine more."""

    HYDRATION = "hydration"
    STRETCHING = "stretching"
    PACING = "pacing"
    CHECK_IN = "check_in"
    MOVEMENT = "movement"
    HEAT_COLD = "heat_cold"
    MASSAGE = "massage"
    BREATHING = "breathing"
    SLEEP = "sleep"
    FOOD = "food"
    CAFFEINE_ALCOHOL = "caffeine_alcohol"
    EDUCATION = "education"
    ENCOURAGEMENT = "encouragement"


class Privacy(StrEnum):
    """How much a lock screen may show."""

    DISCREET = "discreet"  # no symptom words
    STANDARD = "standard"  # symptom words, never the condition
    OPEN = "open"


class Lane(IntEnum):
    """Which messages go first; lower is sooner."""

    NOW = 0  # answers to a person's own message, safety
    SOON = 1  # check-ins
    LATER = 2  # everything else


class CheckInStatus(StrEnum):
    """Where a check-in stands."""

    OPEN = "open"
    COMPLETE = "complete"
    SKIPPED = "skipped"
    EXPIRED = "expired"  # replaced by the next one


class Tie(StrEnum):
    """By what it is known whose words came in. Words that only an e-mail's From vouches for can be anybody's."""

    ADDRESS = "address"  # the phone that a text came from
    MAILBOX = "mailbox"  # the signed one that our mail asks to be answered at
    THREAD = "thread"  # the name of our mail, signed as well, which the answer quotes
    LABEL = "label"  # they named themselves, on an address that several people share
    HAND = "hand"  # somebody at the clinic said whose they are
    SENDER = "sender"  # an e-mail's From alone: enough to stop and to be heard in danger, for nothing else


class ProviderHeard(StrEnum):
    """A word that the provider listens for itself, and answers in words that the clinic gave it."""

    STOP = "stop"
    START = "start"
    HELP = "help"


class MailOutcome(StrEnum):
    """What became of a mail in our mailbox."""

    TAKEN = "taken"
    KNOWN = "known"  # taken in before, under another number or by another way
    REPORT = "report"  # about a mail of ours: not delivered, delayed, unwanted
    STOPPED = "stopped"  # to the mailbox that stops our mails
    OURS = "ours"  # one that we wrote ourselves
    NOBODY = "nobody"  # names no sender, or reports on no mail of ours
    FAILED = "failed"  # could not be taken in; still in the mailbox


class PauseWhy(StrEnum):
    """Why somebody gets no reminders for a while."""

    REST = "rest"  # they, or staff for them, asked for a rest
    COMPLAINT = "complaint"  # too much, at the wrong time: nothing is started until they have said what they want
    TIME = "time"  # they asked for other hours, which staff set
    BY_HAND = "by_hand"  # somebody at the clinic is writing with them: nothing automatic comes in between
    DANGER = "danger"  # they wrote of an emergency or of dying: no cheerful reminder follows on that


class Queue(StrEnum):
    """Where a message waits for somebody at the clinic."""

    INBOX = "inbox"  # to be answered, or just to be seen
    REVIEW = "review"  # a reading that a person should look at


class Attention(StrEnum):
    """Why a message waits for somebody."""

    UNCLEAR = "unclear"  # a number without a question, or words that answered none
    QUESTION = "question"
    MEDICINE = "medicine"
    COMPLAINT = "complaint"
    UNROUTED = "unrouted"
    FAILED = "failed"
    UNSURE = "unsure"  # more than one reading, and the person never said which
    NUMBER_IN_NOTE = "number_in_note"
    NAMED_TOO = "named_too"  # answered one thing, named another


class Closing(StrEnum):
    """How something that waited came to its end."""

    SEEN = "seen"
    ANSWERED = "answered"
    CORRECTED = "corrected"
    CLEARED = "cleared"  # the person said it themselves
    ATTACHED = "attached"  # somebody said whose words these are
