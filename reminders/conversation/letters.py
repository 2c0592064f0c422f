"""A mail that came in, by whichever way: a report on a mail of ours, a wish to stop, or somebody's words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reminders import links, log
from reminders.channels import mail_reports, mail_words
from reminders.channels.mail_words import Letter
from reminders.delivery import returns
from reminders.domain.values import ChannelKind, MailOutcome, Tie
from reminders.enrolment import addresses, consent
from reminders.errors import AddressError
from reminders.links import Purpose
from reminders.models import Attempt, InboundMessage, Sender

from . import receive
from .receive import Incoming

_ONLY_STOPS: Final = frozenset({"", "unsubscribe"})


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a mail."""

    outcome: MailOutcome
    inbound: InboundMessage | None = None


def take(raw: bytes, received_at: datetime, extra_to: tuple[str, ...] = ()) -> Taken:
    """Take a mail in, once however often and by whichever way it comes. Belongs into the caller's transaction.

    `extra_to`: mailboxes that it was delivered to, as far as its own headers do not say so.
    """
    report = mail_reports.read(raw)
    if report is not None:
        returns.record(report)
        return Taken(MailOutcome.REPORT)
    letter = mail_words.read(raw, extra_to)
    if letter.is_report:
        return Taken(MailOutcome.NOBODY)
    if _untagged(letter.sender) in _ours([letter.sender]):
        return Taken(MailOutcome.OURS)
    stops = _stop(letter)
    if stops and letter.text.strip().lower() in _ONLY_STOPS:
        return Taken(MailOutcome.STOPPED)
    return _keep(letter, received_at)


def _stop(letter: Letter) -> bool:
    """Stop our mails where a letter went to the mailbox for that: the link to it is in every mail of ours."""
    wanted = {number for purpose, number in _words_in(letter.to) if purpose is Purpose.STOP}
    for address_id in sorted(wanted):
        consent.unsubscribe(address_id)
    return bool(wanted)


def _keep(letter: Letter, received_at: datetime) -> Taken:
    answered, tie = _answered(letter)
    try:
        sender = addresses.normalise(ChannelKind.EMAIL, letter.sender)
    except AddressError:
        sender = ""
    if not sender and answered is None:
        return Taken(MailOutcome.NOBODY)
    kept = receive.store(
        Incoming(
            channel=ChannelKind.EMAIL,
            provider_id=letter.digest,
            sender_value=next(iter(_ours(letter.to)), ""),
            from_value=sender,
            body=letter.text,
            received_at=received_at,
            replies_to=answered,
            tie=tie,
            automatic=letter.is_automatic,
            bulk=letter.is_bulk and answered is None,
        )
    )
    if kept is not None and answered is None:
        log.event("mail.by_sender", inbound=kept.pk)
    return Taken(MailOutcome.TAKEN, kept) if kept else Taken(MailOutcome.KNOWN)


def _answered(letter: Letter) -> tuple[int | None, Tie]:
    """Return the message of ours that a letter proves to answer: by the mailbox it went to, else by what it quotes."""
    for purpose, number in _words_in(letter.to):
        if purpose is Purpose.REPLY:
            return number, Tie.MAILBOX
        if purpose is Purpose.BOUNCE:
            # Somebody answered the return path by hand.
            attempt = Attempt.objects.filter(pk=number).values_list("message_id", flat=True).first()
            if attempt is not None:
                return attempt, Tie.MAILBOX
    for name in letter.names:
        message = links.unsign(Purpose.REPLY, name.partition("@")[0])
        if message is not None:
            return message, Tie.THREAD
    return None, Tie.SENDER


def _words_in(mailboxes: Iterable[str]) -> list[tuple[Purpose, int]]:
    return [known for mailbox in mailboxes if (known := links.read_mailbox(mailbox)) is not None]


def _ours(mailboxes: Iterable[str]) -> list[str]:
    """Return those of our senders that are among some mailboxes, with or without a word in them."""
    plain = {_untagged(mailbox) for mailbox in mailboxes}
    found = Sender.objects.filter(channel=ChannelKind.EMAIL, value__in=plain).order_by("id")
    return list(dict.fromkeys(found.values_list("value", flat=True)))


def _untagged(mailbox: str) -> str:
    name, _, domain = mailbox.rpartition("@")
    return f"{name.partition('+')[0]}@{domain}"
