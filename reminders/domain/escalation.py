"""Who is told of an alert, when, and who next (docs/explanation/safety.md)."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from .triage import Flag, Level, ReplyKey


class AlertStatus(StrEnum):
    """Where an alert stands."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"


class NoticeChannel(StrEnum):
    """How staff are told."""

    EMAIL = "email"
    SMS = "sms"


STEPS: Final = tuple(timedelta(minutes=wait) for wait in (15, 15, 30, 60))
"""The waits between one telling and the next: 15, 30 and 60 minutes after the first, then every hour."""
REPLY_AGAIN: Final = timedelta(minutes=10)
"""A person who writes of danger again gets the fixed reply again after this long."""
SAY_AGAIN_AFTER: Final = timedelta(seconds=30)
"""A safety text whose fate is unknown for this long is sent once more: twice is better than not at all."""
UNHEARD_AFTER: Final = timedelta(minutes=2)
"""A safety text that no provider has taken by then counts as not received, and staff are told so."""

REST_AFTER: Final = timedelta(hours=24)
"""After an emergency or a crisis nothing is started for this long, unless staff or the person let it go on.

Our decision, for a clinician to confirm: the reply language asks it of stretch routines alone (4.8).
"""
RESTS_AFTER: Final = frozenset({Level.EMERGENCY, Level.CRISIS})

LATE_AFTER: Final = timedelta(minutes=10)
"""From then on a notice says how long ago it was written."""
TRIED_IN_VAIN: Final = 2
"""A mail to staff that failed so often counts as not having reached them: many servers take only the second try."""

# While somebody is at the clinic, and only where no minute counts: an emergency is never told that anybody was told.
WHILE_STAFFED: Final[Mapping[ReplyKey, str]] = {
    ReplyKey.CARE: (
        "That sounds very hard, and it is not your fault. We told your clinic, but it may be hours before they see it. "
        "To talk now, call or text {crisis_line}."
    ),
    ReplyKey.DOCTOR: (
        "Thank you. We told your clinic, but it may be hours before they see it. "
        "Please call your doctor about it soon. If it gets worse fast, call {emergency}."
    ),
}

# A clinician can mark these as usual for a person; sudden or one-sided ones never become usual.
CAN_BE_USUAL: Final = frozenset({Flag.NUMBNESS, Flag.CANT_MOVE, Flag.PROGRESSIVE_WEAKNESS, Flag.PROLONGED_CRAMPS})
# What is never usual: it is new, it came suddenly, or it is on one side.
_UNUSUAL: Final = re.compile(
    r"\b(?:sudden\w*|new|newly|out of nowhere|out of the blue|just (?:now|started|happened|came on)"
    r"|never (?:had|been|before)|first time|not like (?:before|usual|normal)"
    r"|(?:one|left|right)[ -]?(?:side|sided|half|arm|hand|leg|foot|face|cheek|eye|fingers?|thumb|toes?|calf)"
    r"|one (?:of my )?(?:arms?|hands?|legs?|feet)|half (?:of )?my)\b"
)


@dataclass(frozen=True, slots=True)
class Telling:
    """The contacts to tell at one step, and when the step after it is due."""

    positions: tuple[int, ...]
    next_at: datetime


def telling(step: int, contacts: Sequence[int], now: datetime) -> Telling:
    """Return whom to tell at a step: the first contact, then the next, then everybody again and again.

    `contacts` are positions in their order. With one contact it is that one each time.
    """
    wait = STEPS[min(step, len(STEPS) - 1)]
    if step < len(contacts):
        return Telling((contacts[step],), now + wait)
    return Telling(tuple(contacts), now + wait)


def telling_again(step: int, contacts: Sequence[int], now: datetime, next_at: datetime | None) -> Telling:
    """Return whom to tell when danger is written of again: everybody who was told so far.

    The next contact is not put off by it: somebody who writes every five minutes must not keep help from coming.
    """
    first = now + STEPS[0]
    return Telling(tuple(contacts[: max(step, 1)]), first if next_at is None else min(next_at, first))


def how_late(written: datetime, heard: datetime, now: datetime) -> str:
    """Say how long ago danger was written of, where that is no longer just now; nothing where it is."""
    if now - written < LATE_AFTER:
        return ""
    minutes = int((now - written).total_seconds() // 60)
    span = f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours"
    return f"It was written {span} ago{', and reached us late' if heard - written >= LATE_AFTER else ''}."


def latest_told(step: int, contacts: Sequence[int]) -> int | None:
    """Return the contact whose turn it was, as long as another one is left: out of reach, that one is told at once."""
    return contacts[step - 1] if 1 <= step < len(contacts) else None


def pages_staff(flags: Collection[Flag], usual: Collection[Flag], cleaned: str) -> bool:
    """Return whether staff hear of these flags: not of the person's usual ones, unless new, sudden or on one side."""
    told = set(flags) - (set(usual) & CAN_BE_USUAL)
    return bool(told) or bool(_UNUSUAL.search(cleaned.lower()))


def is_staffed(local: datetime, opens: time | None, closes: time | None) -> bool:
    """Return whether somebody is at the clinic at a local time: Monday to Friday within its hours."""
    return opens is not None and closes is not None and local.weekday() < 5 and opens <= local.time() < closes
