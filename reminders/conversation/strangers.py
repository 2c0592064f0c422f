"""Words of which nobody knows whose they are: those of one of several, and a stranger's."""

from reminders import clock
from reminders.domain import answers as words
from reminders.domain.delivery import MessageKind
from reminders.domain.replies.meaning import CommandName, NoteKind, Understanding
from reminders.domain.values import ChannelKind, Tie
from reminders.models import InboundMessage, OutboundMessage

from . import answers, whose

_ANYBODYS = {NoteKind.IDENTITY: words.IDENTITY, NoteKind.QUESTION: words.QUESTION}


def ask_whose(inbound: InboundMessage, reading: Understanding) -> bool:
    """Ask which of several it was, where it matters. What they wrote is read once that is known."""
    points = whose.candidates(inbound)
    if not points or inbound.tie == Tie.SENDER or not _matters(reading):
        return False
    if not answers.say(inbound, whose.question(points), part="whose"):
        return False
    InboundMessage.objects.filter(pk=inbound.pk).update(asked_whose_at=clock.now())
    return True


def _matters(reading: Understanding) -> bool:
    if reading.opt_out is not None:
        return reading.opt_out.scope != "all"
    if reading.command is not None:
        return reading.command.name is not CommandName.HELP
    return reading.note_kind not in (NoteKind.SOCIAL, NoteKind.AUTO_REPLY, *_ANYBODYS)


def answer(inbound: InboundMessage, reading: Understanding) -> None:
    """Answer what nobody in particular wrote: what anybody may know, and a stranger once a day at most.

    Not where a safety text or the confirmation of a stop went out already. Strangers' mails are never answered: their
    From may be anybody's.
    """
    if inbound.channel == ChannelKind.EMAIL or reading.opt_out is not None or inbound.address.suppressed_at is not None:
        return
    if reading.note_kind is NoteKind.AUTO_REPLY or _is_answered(inbound):
        return
    if whose.candidates(inbound):
        said = words.HELP if reading.command else _ANYBODYS.get(reading.note_kind or NoteKind.FREE)
        if said is not None:
            answers.say(inbound, said)
        return
    answers.say(inbound, words.STRANGER, once_a_day=f"stranger:{inbound.address_id}")


def _is_answered(inbound: InboundMessage) -> bool:
    kinds = (MessageKind.SAFETY, MessageKind.CONFIRMATION)
    return OutboundMessage.objects.filter(answers=inbound, kind__in=kinds).exists()
