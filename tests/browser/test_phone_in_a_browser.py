"""The phone as people meet it: in a real browser, with and without its script, wide and narrow, by day and by night."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from reminders import clock
from reminders.conversation.receive import simulate
from reminders.enrolment import addresses
from reminders.models import InboundMessage, SymptomEntry
from reminders.models.state import forget_offset
from reminders.planning import passes
from reminders.simulation import clock as demo_clock
from tests import cast
from tests.browser.conftest import Visit
from tests.cast import daily

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def real_time() -> Iterator[None]:
    forget_offset()
    yield
    forget_offset()


@pytest.fixture
def rosa() -> cast.Person:
    """Rosa, whose check-in has just come. She has no quiet hours, so that this holds at any hour of the night."""
    one = cast.person("Rosa", zone="UTC", quiet_from=time(0), quiet_until=time(0))
    now = datetime.now(UTC)
    with clock.at(now - timedelta(minutes=5)):
        one.has_schedule("check_in", daily(f"{now - timedelta(minutes=1):%H:%M}"))
    passes.one_pass()
    passes.one_pass()
    return one


def writes(who: cast.Person, words: str) -> None:
    """Let somebody's words come in from elsewhere than the page under test."""
    simulate(who.patient, "sms", words, f"elsewhere-{words}")


def test_a_text_stands_there_an_answer_is_typed_and_is_answered(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit()
    page = visitor.goes_to("/phone/")
    page.get_by_role("link", name="Rosa").click()
    thread = page.locator("#thread")
    expect(thread).to_contain_text("Pain and tired: 0 = none, 10 = worst.")
    page.get_by_label("Type as Rosa").fill("pain 6 tired 7 sleep 4")
    page.keyboard.press("Enter")
    expect(thread.locator(".theirs")).to_contain_text("pain 6 tired 7 sleep 4")
    expect(page.get_by_label("Type as Rosa")).to_have_value("")
    expect(page.get_by_label("Type as Rosa")).to_be_focused()
    passes.one_pass()
    passes.one_pass()
    expect(thread).to_contain_text("Thank you. Saved: pain 6, tired 7, sleep 4.")
    expect(page.locator("#announcer")).to_contain_text("Thank you. Saved")
    expect(page.locator("#desk")).to_contain_text("Pain 6, tired 7, sleep 4")
    assert SymptomEntry.objects.count() == 3
    visitor.has_no_complaints()


def test_a_suggestion_is_one_click_and_two_clicks_are_one_message(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit()
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    page.get_by_role("button", name="6 7 4").dblclick()
    expect(page.locator(".theirs")).to_have_count(1)
    page.wait_for_timeout(500)
    assert [kept.body for kept in InboundMessage.objects.all()] == ["6 7 4"]
    visitor.has_no_complaints()


def test_somebody_who_reads_further_up_is_left_there(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit(height=700)
    for number in range(12):
        writes(rosa, f"line {number}")
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    scroll = page.locator("#scroll")
    assert scroll.evaluate("box => box.scrollHeight - box.scrollTop - box.clientHeight") < 2
    scroll.evaluate("box => { box.scrollTop = 40 }")
    page.get_by_role("link", name="Refresh").focus()
    writes(rosa, "hello there")
    expect(page.locator("#thread")).to_contain_text("hello there")
    assert scroll.evaluate("box => box.scrollTop") == 40
    expect(page.get_by_role("link", name="Refresh")).to_be_focused()


def test_it_works_without_a_script(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit(java_script_enabled=False)
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    page.get_by_label("Type as Rosa").fill("6 7 4")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".theirs")).to_contain_text("6 7 4")
    passes.one_pass()
    page.get_by_role("link", name="Refresh").click()
    expect(page.locator("#thread")).to_contain_text("Thank you.")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Write something first")


def test_an_empty_answer_is_refused_in_words_without_leaving(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit()
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Write something first")
    page.get_by_label("Type as Rosa").fill("skip")
    page.keyboard.press("Enter")
    expect(page.locator(".theirs")).to_contain_text("skip")
    expect(page.locator("#trouble")).to_be_empty()


def test_the_clock_is_moved_with_a_button_and_back(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit()
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    page.get_by_role("button", name="Tomorrow 08:00").click()
    expect(page.locator("#clock-face")).to_contain_text("Moved ahead")
    expect(page.locator("#screen-time")).to_contain_text("08:00")
    page.get_by_role("button", name="Back to now").click()
    expect(page.locator("#clock-face")).not_to_contain_text("Moved ahead")
    assert demo_clock.face().seconds == 0
    visitor.has_no_complaints()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_everybody_can_use_it(visit: Visit, rosa: cast.Person, width: int, scheme: Any) -> None:
    addresses.connect(rosa.patient, "email", "rosa@example.org")
    simulate(rosa.patient, "email", "6 7 4", "a letter")
    passes.one_pass()
    passes.one_pass()
    visitor = visit(width=width, color_scheme=scheme, reduced_motion="reduce")
    for path in ("/phone/", f"/phone/{rosa.patient.public_id}/"):
        page = visitor.goes_to(path)
        visitor.finds_it_accessible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        smallest = page.evaluate(
            "Math.min(...[...document.querySelectorAll('body *')].filter(e => e.textContent.trim() && e.offsetParent)"
            ".map(e => parseFloat(getComputedStyle(e).fontSize)))"
        )
        assert smallest >= 16
    visitor.has_no_complaints()


def test_the_keyboard_reaches_everything_and_shows_where_it_is(visit: Visit, rosa: cast.Person) -> None:
    visitor = visit()
    page = visitor.goes_to(f"/phone/{rosa.patient.public_id}/")
    seen: set[str] = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", page.evaluate("document.activeElement.outerHTML")
        if {"body", "Send", "6 7 4", "+1 hour"} <= seen:
            return
    pytest.fail(f"the keyboard came only to {sorted(seen)}")
