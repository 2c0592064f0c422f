"""Somebody at the clinic writes to a person themselves. Nothing automatic comes in between until they let go."""

from datetime import timedelta
from typing import Any, Final
from zlib import crc32

from django.db import transaction

from reminders import clock, wakeup
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind
from reminders.domain.texts.banned import NAMES_THE_CONDITION
from reminders.domain.texts.segments import measure
from reminders.domain.texts.typography import plain
from reminders.domain.values import Closing, Lane
from reminders.enrolment import patients
from reminders.errors import InvalidInput
from reminders.models import Address, InboxItem, OutboundMessage, Sender

from . import inbox

LIFE: Final = timedelta(hours=12)
MOST_PARTS: Final = 3


@transaction.atomic
def write(item: InboxItem, words: str, actor: Any) -> OutboundMessage | None:
    """Answer a message in somebody's own words. None where the very same answer is on its way already.

    Raises InvalidInput for words that may not be sent, and for a person who asked us to stop.
    """
    inbound, text = item.inbound, words.strip()
    check(text, inbound.channel)
    address = Address.objects.select_for_update().get(pk=inbound.address_id)
    if address.suppressed_at is not None:
        raise InvalidInput("They asked us to stop: nothing may be written to this address. Please call them.")
    sender = (
        inbound.sender
        or Sender.objects.filter(clinic=item.clinic_id, channel=inbound.channel, is_active=True).order_by("id").first()
    )
    if sender is None:
        raise InvalidInput("The clinic has no sender on this channel.")
    if item.patient is not None:
        patients.hold_by_hand(item.patient, actor)
    now = clock.now()
    draft = outbox.Draft(
        clinic_id=sender.clinic_id,
        patient_id=item.patient_id,
        address_id=address.pk,
        sender_id=sender.pk,
        channel=inbound.channel,
        kind=MessageKind.ANSWER,
        body=text,
        # A double click sends one.
        key=f"hand:{item.pk}:{crc32(text.encode()):08x}",
        key_date=now.date(),
        due_at=now,
        expires_at=now + LIFE,
        lane=Lane.NOW,
        unsolicited=False,
        any_hour=True,
        subject="Your clinic" if inbound.channel == "email" else "",
        answers_id=inbound.pk,
    )
    put = list(outbox.put([draft], now).values())
    if not put:
        return None
    OutboundMessage.objects.filter(pk__in=put).update(written_by=actor)
    inbox.close(item, Closing.ANSWERED, actor)
    wakeup.nudge("reminders.send_now")
    return OutboundMessage.objects.get(pk=put[0])


def check(text: str, channel: str) -> None:
    """Raise InvalidInput for words that may not be sent: none, too many, or such as disclose on a lock screen."""
    if not text:
        raise InvalidInput("Write what they will read.")
    named = [found for ban in NAMES_THE_CONDITION for found in ban.found_in(text)]
    if named:
        raise InvalidInput(f"“{named[0]}” would show on a lock screen. Please say it without naming the condition.")
    if channel == "sms" and measure(plain(text)).segments > MOST_PARTS:
        raise InvalidInput(f"That is longer than {MOST_PARTS} SMS. Please say it shorter, or call them.")
