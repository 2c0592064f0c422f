"""Thank whoever takes back words of danger. Nothing is closed by it: that is for a human."""

from typing import Final

from reminders.domain.escalation import REST_AFTER
from reminders.domain.false_alarms import answer_to, takes_back
from reminders.domain.replies.meaning import Intent, Understanding
from reminders.domain.triage import Flag
from reminders.models import AlertFlagging, InboundMessage

from . import answers, wording

_MERE_WORDS: Final = {Intent.NOTE, Intent.ANSWER, Intent.AMBIGUOUS}


def thank(inbound: InboundMessage, reading: Understanding) -> None:
    """Answer "false alarm, I'm fine" once after words of danger, so that it does not fall into silence."""
    if not reading.intents <= _MERE_WORDS or not takes_back(wording.meant(inbound)):
        return
    flagged = AlertFlagging.objects.select_related("alert").filter(
        inbound__address=inbound.address_id,
        inbound__patient=inbound.patient_id,
        at__gt=inbound.received_at - REST_AFTER,
        inbound_id__lt=inbound.pk,
    )
    last = flagged.order_by("-inbound_id").first()
    if last is None:
        return
    said = answer_to([Flag(flag) for flag in last.alert.flags])
    if said is not None:
        answers.say(inbound, said, once_a_day=f"taken-back:{last.inbound_id}")
