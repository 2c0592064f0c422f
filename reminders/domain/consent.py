"""Consent as a fold over facts: who may be texted where, about what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

EVERYTHING = "all"
INVITATION_LIFE: Final = timedelta(hours=72)
"""How long an invitation may be answered. It is never repeated by itself."""


TOLD_EVERY: Final = timedelta(days=30)


class Disclosure(StrEnum):
    """What the texts are, how many, what they cost, how to end them."""

    FULL = "full"
    MONTHLY = "monthly"


class ConsentKind(StrEnum):
    """What a consent event says."""

    INVITED = "invited"  # asked, not yet answered: nothing may be sent on the strength of it
    GRANTED = "granted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ConsentFact:
    """One event, as far as the fold needs it."""

    topic: str
    kind: ConsentKind
    at: datetime


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person has agreed to on one address."""

    given: bool = False
    since: datetime | None = None
    refused_topics: frozenset[str] = frozenset()

    def allows(self, topic: str) -> bool:
        """Return whether a message on this topic may be sent."""
        return self.given and topic not in self.refused_topics


NO_CONSENT = Consent()


def fold(facts: Iterable[ConsentFact]) -> Consent:
    """Return the present state after `facts`, given in any order; a later fact outweighs an earlier one.

    At one and the same moment a withdrawal wins: any reasonable wish to stop is honoured at once
    (47 CFR 64.1200(a)(10)). Granting everything anew also lifts the topics refused before.
    """
    found = list(facts)
    if len(found) == 1 and found[0].topic == EVERYTHING and found[0].kind is ConsentKind.GRANTED:
        return Consent(True, found[0].at)  # nearly everybody, and the planner asks for each of them
    given, since = False, None
    refused: set[str] = set()
    for fact in sorted(found, key=lambda fact: (fact.at, fact.kind == ConsentKind.WITHDRAWN)):
        if fact.kind == ConsentKind.INVITED:
            continue
        granted = fact.kind == ConsentKind.GRANTED
        if fact.topic != EVERYTHING:
            (refused.discard if granted else refused.add)(fact.topic)
        elif granted:
            given, since = True, fact.at
            refused.clear()
        else:
            given, since = False, None
    return Consent(given, since, frozenset(refused))


def disclosure_due(since: datetime | None, told_at: datetime | None, now: datetime) -> Disclosure | None:
    """Return what a person is to be told before their next reminder: all of it after each fresh yes, monthly a line."""
    if told_at is None or (since is not None and told_at < since):
        return Disclosure.FULL
    return Disclosure.MONTHLY if now - told_at >= TOLD_EVERY else None


def may_join(facts: Iterable[ConsentFact], now: datetime) -> bool:
    """Return whether a person's own JOIN counts: they were invited and still may answer, or had agreed once before.

    An invitation that has run out gives nobody a way in: staff invite again.
    """
    return any(
        fact.kind == ConsentKind.GRANTED
        if fact.kind != ConsentKind.INVITED
        else timedelta() <= now - fact.at <= INVITATION_LIFE
        for fact in facts
        if fact.topic == EVERYTHING
    )
