"""The conversation around a message, as its page shows it."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from reminders.domain.values import Tie
from reminders.models import InboundMessage, InboxItem, OutboundMessage, SymptomEntry, Understanding

from .showing import of_person
from .symptoms import metric_name, value_shown

_AROUND: Final = 12
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


def talk(item: InboxItem) -> list[Line]:
    """Return what was said before and after a message, oldest first."""
    this = item.inbound
    near = (this.received_at - _REACH, this.received_at + _REACH)
    # What somebody gave to a person may come from another's phone: their own conversation is what it belongs to.
    where = {} if this.tie == Tie.HAND else {"address": this.address_id}
    ours = OutboundMessage.objects.filter(patient=item.patient_id, created_at__range=near, **where)
    theirs = InboundMessage.objects.filter(patient=item.patient_id, received_at__range=near, **where)
    lines = [
        Line(one.created_at, of_person(one.created_at, item.patient, item.clinic), _writer(one), one.body)
        for one in ours.select_related("written_by").order_by("-id")[:_AROUND]
    ]
    lines += [
        Line(one.received_at, of_person(one.received_at, item.patient, item.clinic), _THEY, one.body, one == this)
        for one in theirs.order_by("-id")[:_AROUND]
    ]
    # In demos an answer has the very moment of what it answers.
    return sorted(lines, key=lambda line: (line.at, line.who != _THEY))


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
