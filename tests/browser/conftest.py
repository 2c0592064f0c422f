"""A real browser on a real server. Where there is no chromium these tests are skipped visibly; in CI they fail."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE = 20_000  # milliseconds: a busy machine is slow, not wrong
_OTHERS = """
SELECT {} FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


def _program() -> str:
    found = next((path for name in _PROGRAMS if (path := shutil.which(name))), None)
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("CI needs a browser: apt-get install -y --no-install-recommends chromium", pytrace=False)
    if found is None:
        pytest.skip("no chromium here: apt-get install chromium")
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    # Ends with its file: while it lives, its event loop runs in this thread, and no other test could run one here.
    program = _program()
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    # Playwright's own loop runs in this thread; Django takes that for an asynchronous view and refuses the database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    # While its loop runs, this thread has another connection than before and after (asgiref.local): each ends with its
    # time, or `_let_requests_end` would take the one that waits for what a page still asks for, and end it.
    connection.close()
    expect.set_options(timeout=_PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()
        connection.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@dataclass
class Visitor:
    """Somebody at a browser. Whatever it complains about is kept."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)

    def goes_to(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def has_no_complaints(self) -> None:
        assert self.complaints == []

    def finds_it_accessible(self) -> None:
        """axe finds no fault with the page as it stands."""
        found = Axe().run(self.page)
        assert found.violations_count == 0, found.generate_report()


Visit = Callable[..., Visitor]


@pytest.fixture
def visit(chromium: Browser, live_server: Any) -> Iterator[Visit]:
    """Open a browser window in which an administrator is logged in."""
    client = Client()
    client.force_login(User.objects.create_superuser("root"))
    contexts: list[BrowserContext] = []

    def open_window(width: int = 1280, height: int = 900, **how: Any) -> Visitor:
        context = chromium.new_context(viewport={"width": width, "height": height}, **how)
        contexts.append(context)
        session = client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        page = context.new_page()
        page.set_default_timeout(_PATIENCE)
        visitor = Visitor(page, live_server.url)
        page.on("console", lambda message: _keep(visitor, message))
        page.on("pageerror", lambda error: visitor.complaints.append(str(error)))
        return visitor

    yield open_window
    for context in contexts:
        context.close()
    _let_requests_end()


def _let_requests_end() -> None:
    """Wait for what the pages were still asking for: it must not meet the emptying of the tables, or outlive them."""
    with connection.cursor() as cursor:
        for _ in range(50):
            cursor.execute(_OTHERS.format("count(*)"))
            if cursor.fetchone() == (0,):
                return
            time.sleep(0.1)
        cursor.execute(_OTHERS.format("pg_terminate_backend(pid)"))


def _keep(visitor: Visitor, message: ConsoleMessage) -> None:
    if message.type in ("error", "warning"):
        visitor.complaints.append(message.text)
