"""Where the pages and webhooks are."""

from django.urls import URLPattern, URLResolver, include, path

from . import health, phone

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
    path("livez", health.livez),
    path("readyz", health.readyz),
    path("metrics", health.metrics),
]
