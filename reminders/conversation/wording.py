"""What of a message its writer wrote: without what a mail program quotes, and without the name that says whose it is.

The message itself is kept word for word; these are only for reading.
"""

from reminders.domain.replies import quoting
from reminders.domain.values import ChannelKind, Tie
from reminders.models import ContactPoint, InboundMessage

from . import whose


def heard(inbound: InboundMessage) -> str:
    """Return what is read for "stop": nothing that is surely somebody else's."""
    words = quoting.heard(inbound.body) if inbound.channel == ChannelKind.EMAIL else inbound.body
    return _without_label(inbound, words)


def feared(inbound: InboundMessage) -> str:
    """Return what is read for danger: where all of it seems to be quoted, all of it."""
    return heard(inbound) or inbound.body


def meant(inbound: InboundMessage) -> str:
    """Return what is read for its meaning."""
    words = quoting.mine(inbound.body) if inbound.channel == ChannelKind.EMAIL else inbound.body
    return _without_label(inbound, words)


def _without_label(inbound: InboundMessage, words: str) -> str:
    if inbound.tie != Tie.LABEL:
        return words
    points = ContactPoint.objects.filter(patient=inbound.patient_id, address=inbound.address_id)
    named = whose.by_label(list(points.select_related("patient")), words)
    return named[1] if named else words
