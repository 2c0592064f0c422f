"""Where the pages and webhooks are."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path, re_path

from . import agree, health, hooks, icon, phone, unsubscribe

_phone = [
    path("", phone.people, name="people"),
    path("live/", phone.live, name="live-people"),
    path("clock/", phone.move_clock, name="clock"),
    path("<uuid:public_id>/", phone.person, name="person"),
    path("<uuid:public_id>/live/", phone.live, name="live"),
    path("<uuid:public_id>/say/", phone.say, name="say"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", phone.home, name="home"),
    path("phone/", include((_phone, "phone"))),
    # A token is matched by its letters, so that nothing else from outside gets as far as a query.
    re_path(r"^hooks/twilio/status/(?P<token>[A-Za-z0-9_-]{1,64})/\Z", hooks.twilio_status),
    path("hooks/twilio/reply/", hooks.twilio_reply),
    # In mails that are out already: reminders/links.py writes it.
    re_path(r"^u/(?P<token>[A-Za-z0-9.]{1,64})/\Z", unsubscribe.unsubscribe, name="unsubscribe"),
    re_path(r"^agree/(?P<token>[A-Za-z0-9.]{1,64})/\Z", agree.agree, name="agree"),
    path("favicon.ico", icon.icon),
    path("livez", health.livez),
    path("readyz", health.readyz),
    path("metrics", health.metrics),
]

if settings.EMAIL_CHANNEL == "anymail":
    urlpatterns.append(path("hooks/email/", include("reminders.web.mail_events")))
