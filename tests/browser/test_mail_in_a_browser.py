"""A mail, and the page that stops the mails, as people see them: on a narrow phone, by day and by night."""

import time
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from reminders import links
from reminders.channels.base import Envelope, Mail
from reminders.channels.email_mime import compose
from reminders.domain.consent import ConsentKind
from reminders.domain.values import ChannelKind
from reminders.enrolment import addresses, consent
from tests import cast
from tests.browser.conftest import Visit, Visitor

pytestmark = pytest.mark.django_db(transaction=True)

PHONES: list[dict[str, Any]] = [
    {"width": 360, "height": 640, "color_scheme": "light"},
    {"width": 360, "height": 640, "color_scheme": "dark"},
]
QUESTION = """Hi Ana, how are you right now? Three numbers from 0 to 10.

Pain: 0 none, 10 worst
AVeryLongWordThatSomebodyMightHaveWrittenWithoutASingleSpaceInItAnywhereAtAllToBreakIt

Reply like: 4 6 5. Reply STOP to end."""


def html() -> str:
    mail = Mail("Daily Care", "911", "1.a@x.org", "r@x.org", "b@x.org", "https://texts.example.org/u/1.a/", "u@x.org")
    envelope = Envelope(
        1, 1, "t", ChannelKind.EMAIL, "care@example.org", "ana@example.net", "Your check-in", QUESTION, 60,
        is_demo=False, lease_ends=time.monotonic() + 60, mail=mail,
    )  # fmt: skip
    return str(compose(envelope).alternatives[0][0])


def is_readable(visitor: Visitor) -> None:
    """Nothing runs off the side, nothing is smaller than 16 pixels, and axe finds no fault (WCAG 2.2 AA)."""
    page = visitor.page
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    sizes = page.evaluate(
        "[...document.querySelectorAll('p, a, h1, button')].map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= 16
    # What a page should have besides, such as landmarks and headings, is the mail program's.
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("phone", PHONES)
def test_a_mail_is_readable_by_day_and_by_night(visit: Visit, phone: dict[str, Any]) -> None:
    reader = visit(**phone)
    asked_for: list[str] = []
    reader.page.on("request", lambda request: asked_for.append(request.url))
    reader.page.set_content(html())
    is_readable(reader)
    assert asked_for == []
    ground = reader.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == ("rgb(20, 23, 26)" if phone["color_scheme"] == "dark" else "rgb(244, 242, 238)")


@pytest.mark.parametrize("phone", PHONES)
def test_somebody_stops_their_mails_with_one_button(visit: Visit, phone: dict[str, Any]) -> None:
    patient = cast.person("Ana").patient
    point = addresses.connect(patient, "email", "ana@example.net")
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    reader = visit(**phone, java_script_enabled=False)
    page = reader.goes_to(links.unsubscribe_path(point.address_id))
    page.get_by_role("button", name="Stop the e-mails").press("Enter")
    page.get_by_role("heading", name="Stopped").wait_for()
    assert not consent.present(point).given
    reader.has_no_complaints()


@pytest.mark.parametrize("phone", PHONES)
def test_the_page_is_readable_by_day_and_by_night(visit: Visit, phone: dict[str, Any]) -> None:
    point = addresses.connect(cast.person("Ana").patient, "email", "ana@example.net")
    reader = visit(**phone)
    page = reader.goes_to(links.unsubscribe_path(point.address_id))
    is_readable(reader)
    page.get_by_role("button").click()
    page.get_by_role("heading", name="Stopped").wait_for()
    is_readable(reader)
    reader.has_no_complaints()
    reader.goes_to("/u/nonsense/")
    is_readable(reader)
