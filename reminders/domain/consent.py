"""Consent as a fold over facts: who may be texted where, about what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

EVERYTHING = "all"


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
    given, since = False, None
    refused: set[str] = set()
    for fact in sorted(facts, key=lambda fact: (fact.at, fact.kind == ConsentKind.WITHDRAWN)):
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
