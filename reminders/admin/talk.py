"""The conversation around a message, as its page shows it."""

import json
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Final

from django.db.models import Q, QuerySet

from reminders.domain.delivery import MessageKind
from reminders.domain.values import Tie
from reminders.models import Alert, InboundMessage, InboxItem, OutboundMessage, SymptomEntry, Understanding

from .showing import of_person
from .symptoms import metric_name, value_shown

_AROUND: Final = 12
_SINCE: Final = 60
_THEY: Final = "They"
_REACH: Final = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a conversation."""

    at: datetime
    when: str
    who: str
    words: str
    is_this: bool = False

    @property
    def is_theirs(self) -> bool:
        """Whether the person wrote it."""
        return self.who == _THEY


def talk(item: InboxItem) -> list[Line]:
    """Return what was said before and after a message, oldest first."""
    this = item.inbound
    near = (this.received_at - _REACH, this.received_at + _REACH)
    # What somebody gave to a person may come from another's phone: their own conversation is what it belongs to.
    where = {} if this.tie == Tie.HAND else {"address": this.address_id}
    ours = OutboundMessage.objects.filter(patient=item.patient_id, created_at__range=near, **where)
    theirs = InboundMessage.objects.filter(patient=item.patient_id, received_at__range=near, **where)
    return _lines(ours, theirs, item, {this.pk}, _AROUND)


def talk_since(alert: Alert) -> list[Line]:
    """Return what was said since the first words of danger, oldest first, until some days after the last of them."""
    flagged = dict(alert.flaggings.values_list("inbound", "inbound__received_at"))
    near = (min([alert.opened_at, *flagged.values()]), alert.flagged_at + _REACH)
    # By whichever way the person writes. What comes from the phone without a name may be theirs as well.
    whose = Q(address=alert.address_id, patient=None, clinic=alert.clinic_id)
    if alert.patient_id is not None:
        whose |= Q(patient=alert.patient_id)
    ours = OutboundMessage.objects.filter(whose, created_at__range=near).exclude(kind=MessageKind.ALERT)
    return _lines(ours, InboundMessage.objects.filter(whose, received_at__range=near), alert, flagged, _SINCE)


def written_since(said: Sequence[Line]) -> int:
    """Return how many messages a person has written since the last of those that a page is about."""
    after = takewhile(lambda line: not line.is_this, reversed(said))
    return sum(line.is_theirs for line in after)


def is_cut(said: Sequence[Line]) -> bool:
    """Return whether a conversation since some words is so long that those are left out."""
    return len(said) >= _SINCE and not said[0].is_this


def _lines(
    ours: QuerySet[OutboundMessage],
    theirs: QuerySet[InboundMessage],
    about: InboxItem | Alert,
    these: Container[int],
    most: int,
) -> list[Line]:
    """Return a conversation, the latest part of it where it is long; by the person's clock."""

    def when(moment: datetime) -> str:
        return of_person(moment, about.patient, about.clinic)

    lines = [
        Line(one.created_at, when(one.created_at), _writer(one), one.body)
        for one in ours.select_related("written_by").order_by("-id")[:most]
    ]
    lines += [
        Line(one.received_at, when(one.received_at), _THEY, one.body, one.pk in these)
        for one in theirs.order_by("-id")[:most]
    ]
    # In demos an answer has the very moment of what it answers.
    return sorted(lines, key=lambda line: (line.at, not line.is_theirs))


def _writer(message: OutboundMessage) -> str:
    return f"{message.written_by}, by hand" if message.written_by else "We"


def entries_of(item: InboxItem) -> list[str]:
    """Return what the log has of a message now."""
    entries = SymptomEntry.objects.standing().filter(inbound=item.inbound_id).order_by("id")
    return [f"{metric_name(entry.metric)}: {value_shown(entry)}" for entry in entries]


def candidates(item: InboxItem) -> list[str]:
    """Return the values that a message may have meant, where its reading names them."""
    latest = Understanding.objects.filter(inbound=item.inbound_id).order_by("-id").first()
    unclear = json.loads(latest.reading).get("ambiguous", {}) if latest else {}
    return [f"{value:g}" if isinstance(value, int | float) else str(value) for value in unclear.get("candidates", ())]
