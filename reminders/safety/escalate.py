"""Alerts after they were raised: on to the next contact until somebody acknowledges them.

The next one is told when their time has come, or at once where the one before could not be reached.
"""

from collections import defaultdict
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.db.models import Q

from reminders import clock, log
from reminders.domain.escalation import AlertStatus, latest_told
from reminders.domain.wall_time import zone
from reminders.errors import InvalidInput
from reminders.models import Alert

from . import assess, drill, notices, reaching, replies

_BATCH: Final = 50
_MOST: Final = 500


def sweep() -> int:
    """Escalate what nobody acknowledged, look after safety texts, tell whoever is to be told. Returns notices sent."""
    now = clock.now()
    _escalate(Q(escalate_at__lte=now), now)
    for alert in _out_of_reach(now):
        _escalate(Q(pk=alert.pk, step=alert.step), now)
    replies.look_after()
    drill.run()
    return notices.tell_staff()


@transaction.atomic
def acknowledge(alert: Alert, user: Any, note: str = "") -> None:
    """Take an alert on. Raises InvalidInput when somebody else was quicker, and says who."""
    row = Alert.objects.select_for_update(of=("self",)).select_related("acknowledged_by").get(pk=alert.pk)
    if row.status != AlertStatus.OPEN:
        raise InvalidInput(f"{row.acknowledged_by or 'Somebody else'} has acknowledged this alert already.")
    row.status, row.acknowledged_at, row.acknowledged_by = AlertStatus.ACKNOWLEDGED, clock.now(), user
    row.escalate_at = None
    row.save(update_fields=["status", "acknowledged_at", "acknowledged_by", "escalate_at"])
    if note.strip():
        add_note(row, user, note)
    log.event("alert.acknowledged", alert=row.pk)


@transaction.atomic
def add_note(alert: Alert, user: Any, words: str) -> None:
    """Add a line to what was done about an alert, with who wrote it and when. Raises InvalidInput where it is empty.

    Nothing that stands there is ever changed.
    """
    said = " ".join(words.split())  # one line each: nobody's words can pass for a line of somebody else's
    if not said:
        raise InvalidInput("Write what was done.")
    row = Alert.objects.select_for_update(of=("self",)).select_related("clinic").get(pk=alert.pk)
    here = clock.now().astimezone(zone(row.clinic.zone))
    line = f"{here:%a} {here.day} {here:%b %Y, %H:%M}, {user or 'Somebody'}: {said}"
    row.note = f"{row.note}\n{line}" if row.note else line
    row.save(update_fields=["note"])
    log.event("alert.noted", alert=row.pk)


def _out_of_reach(now: datetime) -> list[Alert]:
    """Return the open alerts whose latest contact could not be reached, where there is another one to tell."""
    failed = reaching.in_vain(now).filter(alert__status=AlertStatus.OPEN, alert__is_test=False)
    failed_by = defaultdict(set)
    for alert, contact in failed.order_by("-id").values_list("alert", "contact__position")[:_MOST]:
        failed_by[alert].add(contact)
    found = Alert.objects.filter(pk__in=failed_by).select_related("clinic")
    return [alert for alert in found if latest_told(alert.step, assess.positions(alert)) in failed_by[alert.pk]]


@transaction.atomic
def _escalate(which: Q, now: datetime) -> None:
    due = Alert.objects.select_for_update(skip_locked=True, of=("self",)).filter(
        which, status=AlertStatus.OPEN, is_test=False
    )
    for alert in due.select_related("clinic").order_by("escalate_at")[:_BATCH]:
        count = assess.escalate(alert, now)
        log.event("alert.escalated", alert=alert.pk, step=alert.step, notices=count)
