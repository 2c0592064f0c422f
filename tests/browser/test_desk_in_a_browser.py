"""The desk in a real browser: the schedule form answers while it is filled in, by mouse or by keyboard alone."""

import pytest
from playwright.sync_api import expect

from reminders.conversation import receive, router
from reminders.models import InboundMessage, Pause, Schedule
from tests import cast
from tests.browser.conftest import Visit

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_form_shows_what_is_needed_and_says_what_it_will_do_before_it_is_saved(visit: Visit) -> None:
    alice = cast.person()
    visitor = visit()
    page = visitor.goes_to(f"/admin/reminders/schedule/add/?patient={alice.patient.pk}")
    said = page.locator("#foreseen")
    expect(said).to_contain_text("Choose days and times")
    expect(page.locator("#id_weekdays")).to_be_hidden()

    page.select_option("#id_category", "hydration")
    expect(page.locator("#id_form")).to_be_hidden()
    page.get_by_label("On certain weekdays").check()
    page.get_by_label("Monday").check()
    page.get_by_label("Every so many minutes").check()
    expect(page.locator("#id_at")).to_be_hidden()
    page.fill("#id_every_minutes", "90")
    page.fill("#id_window_from", "09:00")
    page.fill("#id_window_to", "18:00")

    expect(said).to_contain_text("Every Monday, every 90 minutes from 09:00 to 18:00")
    expect(said.locator("li")).to_have_count(10)
    expect(said).to_contain_text("the daily cap leaves out")
    assert not Schedule.objects.exists()
    page.fill("#id_window_to", "08:00")
    expect(said).to_contain_text("runs backwards")
    page.fill("#id_window_to", "18:00")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist")).to_contain_text("was added successfully")
    assert Schedule.objects.get().rule["days"] == "FREQ=WEEKLY;BYDAY=MO"
    visitor.has_no_complaints()


def test_a_pause_is_set_by_keyboard_alone(visit: Visit) -> None:
    cast.person()
    page = visit().goes_to("/admin/reminders/patient/")

    page.locator("input.action-select").focus()
    page.keyboard.press("Space")
    page.locator("select[name=action]").focus()
    page.keyboard.type("Pause")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Until:")).to_be_visible()
    page.get_by_role("button", name="Continue").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sentence")).to_contain_text("1 person will get no reminders until")
    page.get_by_role("button", name="Pause").focus()
    page.keyboard.press("Enter")

    expect(page.locator(".messagelist")).to_contain_text("1 person will get no reminders until")
    assert Pause.objects.count() == 1


@pytest.mark.parametrize(
    "path",
    [
        "patient/",
        "patient/{}/change/",
        "patient/{}/preview/",
        "schedule/add/?patient={}",
        "outboundmessage/",
        "librarytext/import/",
    ],
)
def test_every_kind_of_page_can_be_used_by_everybody(visit: Visit, path: str) -> None:
    alice = cast.person()
    alice.has_schedule()
    visitor = visit()

    visitor.goes_to(f"/admin/reminders/{path.format(alice.patient.pk)}")

    visitor.finds_it_accessible()
    visitor.has_no_complaints()


def test_words_that_nobody_claimed_are_given_to_somebody_by_typing_a_name(visit: Visit) -> None:
    alice = cast.person()
    sender = alice.patient.clinic.senders.get(channel="sms")
    receive.store(receive.Incoming("sms", "SM1", sender.value, "+15551239999", "pain 6", cast.MONDAY))
    router.read(InboundMessage.objects.get())
    visitor = visit()

    page = visitor.goes_to("/admin/reminders/inboxitem/")
    page.locator("#result_list th a").click()
    expect(page.locator(".select2-selection")).to_contain_text("Type a name")
    page.locator(".select2-selection").click()
    page.keyboard.type("Ali")
    expect(page.locator(".select2-results__option--highlighted")).to_have_text("Alice")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="It is theirs").click()

    expect(page.locator(".messagelist")).to_contain_text("Read as Alice's. Nothing was sent for it.")
    assert InboundMessage.objects.get().patient == alice.patient
    visitor.has_no_complaints()


def test_an_alert_shows_what_was_written_and_is_taken_on(visit: Visit) -> None:
    alice = cast.person()
    receive.simulate(alice.patient, "sms", "i want to die", "SM1")
    visitor = visit()

    page = visitor.goes_to("/admin/")
    page.get_by_role("link", name="1 alert is open").click()
    page.locator("#result_list th a").click()
    expect(page.locator(".field-said")).to_contain_text("i want to die")
    visitor.finds_it_accessible()
    page.fill("#id_note", "Rang her.")
    page.get_by_role("button", name="Take it on").click()

    expect(page.locator(".messagelist")).to_contain_text("You have taken this alert on.")
    page.fill("#id_note", "She is with her sister.")
    page.get_by_role("button", name="Add to what was done").click()
    done = page.locator(".field-note_shown")
    expect(done).to_contain_text("root: She is with her sister.")
    expect(done).to_contain_text("root: Rang her.")
    visitor.has_no_complaints()
