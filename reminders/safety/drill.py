"""Prove once a day, for each clinic, that the way to staff works; where it does not, say so by another way."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from reminders import clock, log
from reminders.domain.escalation import AlertStatus, NoticeChannel
from reminders.domain.triage import Level
from reminders.models import Alert, AlertNotice, Clinic, SafetyContact

EVERY: Final = timedelta(hours=24)
FAILED_AFTER: Final = timedelta(minutes=15)
_BATCH: Final = 50


def run() -> None:
    """Start the tests that are due, and raise the alarm where one failed."""
    now = clock.now()
    tested = Alert.objects.filter(clinic=OuterRef("pk"), is_test=True, opened_at__gt=now - EVERY)
    reachable = SafetyContact.objects.filter(clinic=OuterRef("pk"), is_active=True)
    waiting = Clinic.objects.filter(~Exists(tested), Exists(reachable), is_active=True)
    for clinic in waiting[:_BATCH]:
        _start(clinic, now)
    for alert in failed(now).filter(~Exists(_texts_of(OuterRef("pk"))))[:_BATCH]:
        _text_instead(alert)


def failed(now: datetime) -> QuerySet[Alert]:
    """Return the tests of the last day whose e-mail has not gone out."""
    unsent = AlertNotice.objects.filter(alert=OuterRef("pk"), channel=NoticeChannel.EMAIL, sent_at=None)
    return Alert.objects.filter(
        Exists(unsent), is_test=True, opened_at__gt=now - EVERY, opened_at__lte=now - FAILED_AFTER
    )


def _texts_of(alert: Any) -> QuerySet[AlertNotice]:
    return AlertNotice.objects.filter(alert=alert, channel=NoticeChannel.SMS)


@transaction.atomic
def _start(clinic: Clinic, now: datetime) -> None:
    Clinic.objects.select_for_update(no_key=True).get(pk=clinic.pk)
    if Alert.objects.filter(clinic=clinic, is_test=True, opened_at__gt=now - EVERY).exists():
        return  # another process was quicker
    alert = Alert.objects.create(
        clinic=clinic, level=Level.CARE, is_test=True, status=AlertStatus.ACKNOWLEDGED, opened_at=now, flagged_at=now
    )
    AlertNotice.objects.bulk_create(
        AlertNotice(alert=alert, contact=contact, channel=NoticeChannel.EMAIL, number=1)
        for contact in SafetyContact.objects.filter(clinic=clinic, is_active=True)
    )
    log.event("alert.tested", clinic=clinic.pk)


@transaction.atomic
def _text_instead(alert: Alert) -> None:
    Alert.objects.select_for_update().get(pk=alert.pk)
    if _texts_of(alert).exists():
        return
    contacts = SafetyContact.objects.filter(clinic=alert.clinic_id, is_active=True).exclude(phone="")
    AlertNotice.objects.bulk_create(
        AlertNotice(alert=alert, contact=contact, channel=NoticeChannel.SMS, number=2) for contact in contacts
    )
    log.event("alert.test_failed", clinic=alert.clinic_id)
