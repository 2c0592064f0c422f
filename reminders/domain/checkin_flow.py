"""How a check-in goes on after a reply: what is stored, what is still open, what is asked next."""

from enum import StrEnum


class CheckInStatus(StrEnum):
    """Where a check-in stands."""

    OPEN = "open"
    COMPLETE = "complete"
    SKIPPED = "skipped"
    EXPIRED = "expired"
