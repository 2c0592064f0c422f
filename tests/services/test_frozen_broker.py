"""A broker that neither answers nor refuses: what people and providers ask of the web must not wait for it."""

import http.cookiejar
import os
import re
import signal
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from html import unescape

import pytest
from twilio.request_validator import RequestValidator

from tests.fake_twilio.provider import ACCOUNT, AUTH_TOKEN

from .arena import Arena

# ruff: noqa: S310 - our own address
PATIENCE = 1.0  # seconds
STAFF = """
import django; django.setup()
from django.contrib.auth import get_user_model
from reminders.models import Clinic, Sender
get_user_model().objects.create_superuser("ada", password="a long enough password")
clinic = Clinic.objects.create(name="Willow", is_demo=False)
Sender.objects.create(clinic=clinic, channel="sms", value="+15005550006")
"""


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    with Arena(tmp_path_factory.mktemp("frozen")) as arena:
        arena.run([sys.executable, "-c", STAFF])
        arena.web()
        yield arena


@pytest.fixture
def frozen(arena: Arena) -> Iterator[None]:
    os.kill(arena.broker.pid, signal.SIGSTOP)
    yield
    os.kill(arena.broker.pid, signal.SIGCONT)


class Browser:
    """Enough of a browser to log in and to save a form as it stands."""

    def __init__(self, base: str) -> None:
        self._base = base
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(jar)

    def open(self, path: str, form: dict[str, str] | None = None) -> tuple[str, float]:
        """Return a page and how long it took."""
        data = urllib.parse.urlencode(form).encode() if form else None
        request = urllib.request.Request(self._base + path, data=data, headers={"Referer": self._base + path})
        began = time.monotonic()
        with self._opener.open(request, timeout=20) as answer:
            page = answer.read().decode()
        return page, time.monotonic() - began

    def log_in(self) -> None:
        page, _ = self.open("/admin/login/")
        self.open("/admin/login/", {**fields(page), "username": "ada", "password": "a long enough password"})


def fields(page: str) -> dict[str, str]:
    """Return what a form would send if nobody touched it."""
    found = {}
    for tag in re.findall(r"<input[^>]*>", page):
        words = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        ticked = words.get("type") not in ("checkbox", "radio") or "checked" in tag
        if "name" in words and words.get("type") != "submit" and ticked:
            found[words["name"]] = unescape(words.get("value", "on" if words.get("type") == "checkbox" else ""))
    for name, inner in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', page, re.S):
        chosen = re.search(r'<option value="([^"]*)"[^>]*selected', inner)
        found[name] = chosen.group(1) if chosen else ""
    for name, inner in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', page, re.S):
        found[name] = unescape(inner.strip())
    return found


def reply(arena: Arena, number: int) -> float:
    """Call the webhook as the provider would; return how long it took."""
    url = f"http://127.0.0.1:{arena.port}/hooks/twilio/reply/"
    form = {
        "AccountSid": ACCOUNT, "MessageSid": f"SM{number:032x}", "From": "+15551230001", "To": "+15005550006",
        "Body": "pain 6",
    }  # fmt: skip
    signature = RequestValidator(AUTH_TOKEN).compute_signature(url, form)
    request = urllib.request.Request(
        url, data=urllib.parse.urlencode(form).encode(), headers={"X-Twilio-Signature": signature}
    )
    began = time.monotonic()
    with urllib.request.urlopen(request, timeout=20) as answer:
        assert answer.status == 200
    return time.monotonic() - began


@pytest.mark.usefixtures("frozen")
def test_replies_are_kept_while_the_broker_is_frozen(arena: Arena) -> None:
    took = [reply(arena, number) for number in range(20)]
    assert max(took[1:]) < PATIENCE, took
    [(kept,)] = arena.sql("SELECT count(*) FROM reminders_inboundmessage")
    assert kept == 20


@pytest.mark.usefixtures("frozen")
def test_the_desk_saves_while_the_broker_is_frozen(arena: Arena) -> None:
    browser = Browser(f"http://127.0.0.1:{arena.port}")
    browser.log_in()
    [(pk,)] = arena.sql("SELECT id FROM reminders_clinic")
    page, _ = browser.open(f"/admin/reminders/clinic/{pk}/change/")
    form = fields(page) | {"sender_name": "Willow Care", "_continue": "1"}
    page, took = browser.open(f"/admin/reminders/clinic/{pk}/change/", form)
    assert arena.sql("SELECT sender_name FROM reminders_clinic") == [("Willow Care",)], re.findall(
        r'class="errorlist[^>]*>.*?</ul>', page, re.S
    )
    assert took < PATIENCE


@pytest.mark.usefixtures("frozen")
def test_readiness_is_told_while_the_broker_is_frozen(arena: Arena) -> None:
    page, took = Browser(f"http://127.0.0.1:{arena.port}").open("/readyz")
    assert '"broker": "unreachable"' in page
    assert took < 2 * PATIENCE
