"""The words that every part shares, as enums. Their values are stored: renaming one needs a migration."""

from enum import IntEnum, StrEnum


class ChannelKind(StrEnum):
    """The way a message travels."""

    SMS = "sms"
    EMAIL = "email"


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
