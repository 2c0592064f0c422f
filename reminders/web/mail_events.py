"""What a mail provider calls to say, verified and translated by django-anymail; loaded only where it is in use."""

from typing import Any

from anymail.signals import inbound, tracking
from django.db import transaction
from django.dispatch import receiver
from django.urls import URLPattern, URLResolver, include, path

from reminders import clock
from reminders.channels.mail_reports import from_event
from reminders.conversation import letters
from reminders.delivery import returns


@receiver(tracking, dispatch_uid="reminders.web.mail_events")
def heard(sender: object, event: Any, **_: object) -> None:
    """Keep what became of a mail."""
    report = from_event(event)
    if report is not None:
        returns.record(report)


@receiver(inbound, dispatch_uid="reminders.web.mail_events.inbound")
def arrived(sender: object, event: Any, **_: object) -> None:
    """Take in what somebody wrote. A mail that cannot be taken in is refused, so that the provider calls again."""
    delivered_to = tuple(filter(None, [event.message.envelope_recipient]))
    with transaction.atomic():
        letters.take(event.message.as_bytes(), clock.now(), delivered_to)


urlpatterns: list[URLPattern | URLResolver] = [path("", include("anymail.urls"))]
