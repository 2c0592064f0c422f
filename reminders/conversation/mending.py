"""Correct the log by hand: the first reading stays, with who corrected it and why."""

from datetime import date
from typing import Any

from django.db import transaction

from reminders.domain.mending import read_value
from reminders.domain.values import Closing
from reminders.errors import InvalidInput
from reminders.models import InboxItem, SymptomEntry

from . import inbox, symptom_log


@transaction.atomic
def correct(item: InboxItem, metric: str, entered: str, day: date, *, actor: Any, why: str) -> SymptomEntry:
    """Have the log say what a message meant; an empty value takes back what was read from it.

    Raises InvalidInput for a value that cannot be, a day that has not come, and a correction without a reason.
    """
    inbound, patient = item.inbound, item.patient
    if patient is None:
        raise InvalidInput("Nobody knows whose words these are.")
    if not why.strip():
        raise InvalidInput("Say in a few words why: whoever looks at it in a year will ask.")
    if day > inbound.received_at.date():
        raise InvalidInput("They wrote before that day had come.")
    value = read_value(metric, entered)
    before = _before(item, metric)
    if value is None:
        if before is None or before.is_withdrawn:
            raise InvalidInput("There is no value to take back.")
        entry = symptom_log.withdraw(before, at=inbound.received_at, inbound=inbound, entered_by=actor, why=why.strip())
    else:
        check_in = item.check_in if _asks_for(item, metric) else None
        entry = symptom_log.enter(
            patient,
            metric,
            value,
            at=inbound.received_at,
            local_date=day,
            inbound=inbound,
            check_in=before.check_in if before else check_in,
            replaces=before,
            entered_by=actor,
            why=why.strip(),
        )
    inbox.close(item, Closing.CORRECTED, actor)
    return entry


def _before(item: InboxItem, metric: str) -> SymptomEntry | None:
    """Return what the log has from this message, or from the check-in that it answered."""
    latest = SymptomEntry.objects.filter(patient=item.patient, metric=metric, replaced_by=None).order_by("-id")
    own = latest.filter(inbound=item.inbound).first()
    if own is not None or item.check_in_id is None:
        return own
    return latest.filter(check_in=item.check_in).first()


def _asks_for(item: InboxItem, metric: str) -> bool:
    return item.check_in is not None and item.check_in.form.questions.filter(metric=metric).exists()
