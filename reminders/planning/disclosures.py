"""What people are told before their first text, and a line of it monthly: a text of its own, outside of any cap."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from reminders.delivery import outbox
from reminders.domain import answers as words
from reminders.domain.consent import Disclosure, disclosure_due
from reminders.domain.delivery import MessageKind
from reminders.domain.texts.rendering import render
from reminders.domain.values import ChannelKind
from reminders.models import ContactPoint

from .due import Subject

_TRIED_FOR: Final = timedelta(hours=24)
_WORDS: Final = {Disclosure.FULL: words.DISCLOSURE, Disclosure.MONTHLY: words.MONTHLY}


def before(people: Sequence[Subject], messages: Sequence[outbox.Draft], now: datetime) -> list[outbox.Draft]:
    """Return the disclosures that go ahead of some messages, and remember them. Belongs into the caller's transaction.

    By text alone: a mail says it in its footer, with a link.
    """
    due = {subject.patient_id: which for subject in people if (which := _due(subject, now)) is not None}
    if not due:
        return []
    subjects = {subject.patient_id: subject for subject in people}
    first: dict[int, outbox.Draft] = {}
    for message in sorted(messages, key=lambda message: (message.lane, message.due_at)):
        if message.channel == ChannelKind.SMS and message.patient_id in due:
            first.setdefault(message.patient_id, message)
    ContactPoint.objects.filter(patient__in=list(first), channel=ChannelKind.SMS, is_active=True).update(
        disclosed_at=now
    )
    return [_draft(subjects[pk], message, due[pk], now) for pk, message in first.items()]


def _due(subject: Subject, now: datetime) -> Disclosure | None:
    reach = subject.reach.get(ChannelKind.SMS)
    return disclosure_due(reach.consent.since, subject.disclosed_at, now) if reach is not None else None


def _draft(subject: Subject, message: outbox.Draft, which: Disclosure, now: datetime) -> outbox.Draft:
    values = {"sender": subject.sender_name, "emergency": subject.emergency}
    return outbox.Draft(
        clinic_id=message.clinic_id,
        patient_id=message.patient_id,
        address_id=message.address_id,
        sender_id=message.sender_id,
        channel=message.channel,
        kind=MessageKind.DISCLOSURE,
        body=render(_WORDS[which].replace("{a}", str(subject.cap)), values),
        key=f"disclosure:{subject.patient_id}:{int(now.timestamp())}",
        key_date=now.date(),
        # In the lane and at the moment of the text that it introduces, and put in before it: so it goes first.
        due_at=message.due_at,
        expires_at=now + _TRIED_FOR,
        lane=message.lane,
        any_hour=message.any_hour,
    )
