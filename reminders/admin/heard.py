"""What became of an alert's safety text, in words: whether the person got it and, where not, why."""

from reminders import clock
from reminders.domain.delivery import Status
from reminders.models import Alert, OutboundMessage
from reminders.safety import reaching, replies

from .showing import both_clocks

_NOT_SO_FAR = "It has not reached them so far."


def heard(alert: Alert) -> str:
    """Say what is known."""
    if alert.unheard and alert.unheard != replies.NOT_HEARD:
        return alert.unheard  # a reason of our own: none could be sent
    text = replies.latest(alert)
    if text is None:
        return alert.unheard or "None was sent."
    if taken := _taken(text, alert):
        return f"{taken}{' (simulated)' if alert.clinic.is_demo else ''}"
    if cause := reaching.why_text(text, clock.now()):
        return f"{alert.unheard or _NOT_SO_FAR} {cause[:1].upper()}{cause[1:]}."
    return alert.unheard or f"On its way since {both_clocks(text.created_at, alert.patient, alert.clinic)}"


def _taken(text: OutboundMessage, alert: Alert) -> str:
    moment = replies.delivered_at(text) or text.settled_at or text.created_at
    when = both_clocks(moment, alert.patient, alert.clinic)
    if text.status == Status.DELIVERED:
        return f"Delivered {when}"
    taken = text.status in (Status.ACCEPTED, Status.SENT)
    return f"Accepted by the provider {when}, not yet reported delivered" if taken else ""
