"""Alerts after they were raised: on to the next contact until somebody acknowledges them."""

from typing import Any, Final

from django.db import transaction

from reminders import clock, log
from reminders.domain.escalation import AlertStatus
from reminders.errors import InvalidInput
from reminders.models import Alert

from . import assess, drill, notices, replies

_BATCH: Final = 50


def sweep() -> int:
    """Escalate what nobody acknowledged, look after safety texts, tell whoever is to be told. Returns notices sent."""
    _escalate()
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
    row.note, row.escalate_at = note.strip() or None, None
    row.save(update_fields=["status", "acknowledged_at", "acknowledged_by", "note", "escalate_at"])
    log.event("alert.acknowledged", alert=row.pk)


@transaction.atomic
def _escalate() -> None:
    now = clock.now()
    due = Alert.objects.select_for_update(skip_locked=True, of=("self",)).filter(
        status=AlertStatus.OPEN, is_test=False, escalate_at__lte=now
    )
    for alert in due.select_related("clinic").order_by("escalate_at")[:_BATCH]:
        count = assess.escalate(alert, now)
        log.event("alert.escalated", alert=alert.pk, step=alert.step, notices=count)
