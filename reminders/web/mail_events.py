"""What a mail provider calls to say, verified and translated by django-anymail; loaded only where it is in use."""

from typing import Any

from anymail.signals import tracking
from django.dispatch import receiver
from django.urls import URLPattern, URLResolver, include, path

from reminders.channels.mail_reports import from_event
from reminders.delivery import returns


@receiver(tracking, dispatch_uid="reminders.web.mail_events")
def heard(sender: object, event: Any, **_: object) -> None:
    """Keep what became of a mail."""
    report = from_event(event)
    if report is not None:
        returns.record(report)


urlpatterns: list[URLPattern | URLResolver] = [path("", include("anymail.urls"))]
