"""The phone in the browser: whose it may be, what stands on it, what is typed on it, and the clock beside it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client, override_settings

from reminders import clock
from reminders.conversation import router
from reminders.delivery import dispatch, receipts
from reminders.domain.delivery import MessageReason, Status
from reminders.domain.planning import Origin, Outcome
from reminders.domain.values import PauseWhy
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import patients, schedules
from reminders.models import (
    ConsentEvent,
    InboundMessage,
    Installation,
    Occurrence,
    OutboundMessage,
    Patient,
    StaffMember,
    SymptomEntry,
)
from reminders.models.state import demo_offset, forget_offset
from reminders.planning import planner
from reminders.simulation import clock as demo_clock
from reminders.simulation.zones import daytime_zones
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = pytest.mark.django_db(transaction=True)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock_of_now() -> Iterator[None]:
    """Nobody's test leaves this process at another time."""
    forget_offset()
    yield
    Installation.objects.update(demo_offset=timedelta())
    forget_offset()
    demo_offset()


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice")


@pytest.fixture
def browser() -> Client:
    """A browser in which an administrator is logged in."""
    client = Client()
    client.force_login(User.objects.create_superuser("root"))
    return client


def staff(name: str, *clinics: Any) -> Client:
    user = User.objects.create_user(name, is_staff=True)
    for clinic in clinics:
        StaffMember.objects.create(user=user, clinic=clinic)
    client = Client()
    client.force_login(user)
    return client


def page(browser: Client, who: cast.Person, extra: str = "") -> str:
    response = browser.get(f"/phone/{who.patient.public_id}/{extra}")
    assert response.status_code == 200
    return response.content.decode()


def types(browser: Client, who: cast.Person, body: str, form: str = "f1", **more: str) -> Any:
    return browser.post(f"/phone/{who.patient.public_id}/say/", {"form": form, "body": body} | more)


def everything_sent() -> None:
    planner.run()
    dispatch.run()
    receipts.collect_simulated()


# ---- Whose phone


def test_a_stranger_is_asked_to_log_in(alice: cast.Person) -> None:
    for path in ("/phone/", f"/phone/{alice.patient.public_id}/", f"/phone/{alice.patient.public_id}/live/"):
        assert Client().get(path).headers["Location"].startswith("/admin/login/")
    assert Client().post(f"/phone/{alice.patient.public_id}/say/", {"body": "6"}).status_code == 302
    assert not InboundMessage.objects.exists()


def test_the_phones_of_a_live_clinics_people_do_not_exist(alice: cast.Person, browser: Client) -> None:
    olga = cast.person("Olga", cast.clinic("Elm", is_demo=False))
    for path in ("", "live/"):
        assert browser.get(f"/phone/{olga.patient.public_id}/{path}").status_code == 404
    assert types(browser, olga, "6").status_code == 404
    assert "Olga" not in browser.get("/phone/").content.decode()
    assert not InboundMessage.objects.exists()


def test_staff_hold_only_the_phones_of_their_own_clinics(alice: cast.Person) -> None:
    oak = cast.clinic("Oak")
    ben = cast.person("Ben", oak)
    theirs = staff("cora", oak)
    listed = theirs.get("/phone/").content.decode()
    assert "Ben" in listed
    assert "Alice" not in listed
    assert theirs.get(f"/phone/{ben.patient.public_id}/").status_code == 200
    assert theirs.get(f"/phone/{alice.patient.public_id}/").status_code == 404


def test_without_a_demo_the_page_says_how_to_get_one(browser: Client) -> None:
    assert "seed_demo" in browser.get("/phone/").content.decode()


def test_the_root_leads_to_the_phone_in_a_demo_and_to_the_desk_elsewhere(browser: Client) -> None:
    assert browser.get("/").headers["Location"] == "/admin/"
    cast.clinic()
    assert browser.get("/").headers["Location"] == "/phone/"
    cast.clinic("Elm", is_demo=False)
    assert browser.get("/").headers["Location"] == "/admin/"


# ---- What stands on it


def test_a_due_text_stands_on_the_phone_at_her_own_hour(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY - HOUR):
        alice.has_schedule("hydration", daily("10:00"))
    with clock.at(MONDAY):
        everything_sent()
        shown = page(browser, alice)
    assert "Alice, hydration" in shown
    assert "10:00</time>" in shown
    assert "delivered (simulated)" in shown
    assert "Today" in shown
    assert "It was time." in shown


def test_a_text_that_waits_for_quiet_hours_says_until_when(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY - HOUR):
        alice.has_schedule("hydration", daily("10:00"))
    with clock.at(MONDAY):
        planner.run()
    OutboundMessage.objects.update(reason=MessageReason.QUIET_HOURS)
    with clock.at(MONDAY + timedelta(hours=14)):
        assert "waiting: quiet hours until 08:00" in page(browser, alice)


@pytest.mark.parametrize(
    ("status", "reason", "words"),
    [
        (Status.UNKNOWN, "", "nobody knows yet"),
        (Status.EXPIRED, MessageReason.TOO_LATE, "not sent: It would have come too late"),
        (Status.SUPPRESSED, MessageReason.OPTED_OUT, "not sent: The person asked us to stop."),
        (Status.UNCONFIRMED, MessageReason.NO_EVIDENCE, "may have arrived"),
    ],
)
def test_every_status_is_said_in_words(
    browser: Client, alice: cast.Person, status: Status, reason: str, words: str
) -> None:
    with clock.at(MONDAY - HOUR):
        alice.has_schedule("hydration", daily("10:00"))
    with clock.at(MONDAY):
        everything_sent()
        OutboundMessage.objects.update(status=status, reason=reason)
        assert words in page(browser, alice)


def test_the_page_runs_nothing_but_its_own_files_and_stays_out_of_caches(browser: Client, alice: cast.Person) -> None:
    response = browser.get(f"/phone/{alice.patient.public_id}/")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "private" in response.headers["Cache-Control"]
    shown = response.content.decode()
    assert "<style" not in shown
    assert " style=" not in shown
    assert " onclick=" not in shown


def test_what_somebody_types_is_never_markup(browser: Client, alice: cast.Person) -> None:
    types(browser, alice, "<b>6</b>")
    assert "&lt;b&gt;6&lt;/b&gt;" in page(browser, alice)


def test_the_live_parts_are_sent_again_only_when_they_have_changed(browser: Client, alice: cast.Person) -> None:
    path = f"/phone/{alice.patient.public_id}/live/"
    with clock.at(MONDAY):
        first = browser.get(path)
        assert browser.get(path, headers={"If-None-Match": first.headers["ETag"]}).status_code == 304
        types(browser, alice, "6")
        again = browser.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert again.status_code == 200
    assert "data-region" in again.content.decode()


def test_a_new_text_is_marked_until_her_phone_is_looked_at(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY - HOUR):
        alice.has_schedule("hydration", daily("10:00"))
    with clock.at(MONDAY):
        everything_sent()
        assert "new message" in browser.get("/phone/").content.decode()
        page(browser, alice)
        assert "new message" not in browser.get("/phone/").content.decode()


# ---- Typing on it


def test_what_is_typed_comes_in_like_any_reply(browser: Client, alice: cast.Person) -> None:
    response = types(browser, alice, " pain 6 ")
    assert response.headers["Location"] == f"/phone/{alice.patient.public_id}/#latest"
    kept = InboundMessage.objects.get()
    assert (kept.patient, kept.body, kept.channel) == (alice.patient, "pain 6", "sms")


def test_a_double_click_is_one_message(browser: Client, alice: cast.Person) -> None:
    types(browser, alice, "6 7 4", form="same")
    types(browser, alice, "6 7 4", form="same")
    assert InboundMessage.objects.count() == 1
    types(browser, alice, "6 7 4", form="another")
    assert InboundMessage.objects.count() == 2


def test_other_words_from_a_page_gone_stale_are_another_message(browser: Client, alice: cast.Person) -> None:
    types(browser, alice, "6 7 4", form="same")
    types(browser, alice, "and a headache", form="same")
    assert InboundMessage.objects.count() == 2


def test_a_suggestion_is_sent_at_once_whatever_stands_in_the_line(browser: Client, alice: cast.Person) -> None:
    types(browser, alice, "half a tho", chip="skip")
    assert InboundMessage.objects.get().body == "skip"


@pytest.mark.parametrize("body", ["", "   ", "x" * 1601])
def test_what_cannot_be_sent_is_refused_with_the_reason_and_kept_in_the_line(
    browser: Client, alice: cast.Person, body: str
) -> None:
    response = types(browser, alice, body)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert body.strip() in response.content.decode()
    assert not InboundMessage.objects.exists()


def test_an_answer_by_email_needs_a_mailbox(browser: Client, alice: cast.Person) -> None:
    response = types(browser, alice, "6", channel="email")
    assert response.status_code == 400
    assert "no address" in response.content.decode()


def test_stop_typed_on_the_phone_stops_everything(browser: Client, alice: cast.Person) -> None:
    types(browser, alice, "STOP")
    assert ConsentEvent.objects.filter(patient=alice.patient, kind="withdrawn").exists()
    dispatch.run()
    receipts.collect_simulated()
    shown = page(browser, alice)
    assert "Stop confirmed" in shown
    assert "Asked us to stop: nothing that we start is sent." in shown
    assert "delivered (simulated)" in shown


def test_a_form_from_elsewhere_is_refused(alice: cast.Person) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.create_superuser("root"))
    assert types(client, alice, "6").status_code == 403
    assert client.post("/phone/clock/", {"to": "hour"}).status_code == 403


# ---- What the clinic sees


def test_the_clinic_sees_the_value_with_the_persons_own_words(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY):
        types(browser, alice, "hurts like a 7")
        SymptomEntry.objects.create(
            patient=alice.patient,
            metric="pain",
            number=7,
            at=MONDAY,
            zone="America/New_York",
            local_date=MONDAY.date(),
            inbound=InboundMessage.objects.get(),
        )
        shown = page(browser, alice)
    assert "“hurts like a 7”" in shown
    assert '<td class="number">Pain 7</td>' in shown


def test_words_of_danger_are_shown_with_who_has_been_told(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY):
        types(browser, alice, "my chest hurts")
        shown = page(browser, alice)
    assert "Emergency alert, today 10:00: chest pain." in shown
    assert "told so far: nobody yet" in shown


def test_what_is_due_next_is_said_in_her_own_time(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY):
        alice.has_schedule("hydration", daily("11:15"))
        shown = page(browser, alice)
    assert "today 11:15" in shown
    assert "tomorrow 11:15" in shown


def due_next(shown: str) -> list[str]:
    """The lines of the list of what is due next."""
    listed = shown.split("Due next")[1].split("</ul>")[0]
    return [" ".join(re.sub("<[^>]+>", " ", line).split()) for line in listed.split("<li>")[1:]]


def test_what_surely_will_not_come_is_not_due_next(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY - HOUR):
        alice.has_schedule("hydration", daily("11:15"))
        alice.has_schedule("stretching", daily("16:00"))
    with clock.at(MONDAY):
        assert due_next(page(browser, alice))[:2] == ["today 11:15 Hydration", "today 16:00 Stretching"]
        types(browser, alice, "no more water texts")
        router.read_pending()
        assert due_next(page(browser, alice))[:2] == ["today 16:00 Stretching", "tomorrow 16:00 Stretching"]
        patients.pause([alice.patient], MONDAY + timedelta(days=1), asked_by="patient")
        assert due_next(page(browser, alice))[0] == "tomorrow 16:00 Stretching", "what comes after the rest"
        patients.pause([alice.patient], None, asked_by="staff")
        assert due_next(page(browser, alice)) == ["Nothing."]


def test_what_waits_while_texts_rest_is_not_due_next(browser: Client, alice: cast.Person) -> None:
    with clock.at(MONDAY - HOUR):
        schedule = alice.has_schedule("hydration", daily("22:00"))
    with clock.at(MONDAY):
        schedules.due_at(schedule, Origin.SNOOZE, key="s1", moment=MONDAY + HOUR)
        assert any("held:" in line for line in due_next(page(browser, alice)))
        patients.pause([alice.patient], MONDAY + timedelta(days=1), asked_by="patient")
        assert not any("held:" in line for line in due_next(page(browser, alice)))


def test_for_who_asked_us_to_stop_or_has_not_agreed_nothing_is_due_next(browser: Client, alice: cast.Person) -> None:
    ann = cast.person("Ann", agreed=False)
    for who in (alice, ann):
        who.has_schedule("hydration", daily("11:15"))
    types(browser, alice, "STOP")
    assert due_next(page(browser, alice)) == ["Nothing."]
    shown = page(browser, ann)
    assert due_next(shown) == ["Nothing."]
    assert "They have not agreed to texts: nothing that we start is sent." in shown


def test_while_somebody_writes_by_hand_the_page_says_who_can_let_the_texts_go_on(
    browser: Client, alice: cast.Person
) -> None:
    patients.hold_by_hand(alice.patient, User.objects.create_user("nan", is_staff=True))
    shown = page(browser, alice)
    assert "Somebody at the clinic is writing with them by hand" in shown
    assert "released on their page at the clinic’s desk." in shown
    assert "to bring the texts back" not in shown, "no word of theirs can"


def test_while_texts_rest_the_page_names_the_reason_and_the_word_that_ends_it(
    browser: Client, alice: cast.Person
) -> None:
    with clock.at(MONDAY):
        types(browser, alice, "my chest hurts")
        assert "Paused since they wrote of danger, until tomorrow 10:00. Type RESUME" in page(browser, alice)
        patients.pause([alice.patient], None, asked_by="patient", why=PauseWhy.COMPLAINT)
        assert "Held since they complained, until they say what they want. Type RESUME" in page(browser, alice)


# ---- The clock


def moves(browser: Client, to: str, who: Patient | None = None, seen: timedelta | None = None) -> Any:
    known = demo_clock.face().seconds if seen is None else int(seen.total_seconds())
    person = {"person": str(who.public_id)} if who else {}
    return browser.post("/phone/clock/", {"to": to, "seen": known, **person}, follow=True)


def test_an_hour_later_is_an_hour_later_for_everybody_here(browser: Client, alice: cast.Person) -> None:
    before = clock.now()
    moves(browser, "hour")
    assert timedelta(0) <= clock.now() - before - HOUR < timedelta(minutes=1)
    moves(browser, "now")
    assert clock.now() - before < timedelta(minutes=1)


def test_tomorrow_morning_is_eight_oclock_where_she_lives(browser: Client, alice: cast.Person) -> None:
    shown = moves(browser, "morning", alice.patient).content.decode()
    assert "08:00" in shown
    assert "Moved ahead" in shown


def test_a_double_click_moves_it_once(browser: Client, alice: cast.Person) -> None:
    moves(browser, "hour", seen=timedelta())
    moves(browser, "hour", seen=timedelta())
    assert Installation.row().demo_offset == HOUR


def test_what_falls_due_on_the_way_is_sent_at_its_own_time(browser: Client, alice: cast.Person) -> None:
    now = clock.now()
    [place] = daytime_zones(now, 1)  # whenever the tests run, it is day where she lives
    Patient.objects.update(zone=place)
    alice.patient.refresh_from_db()
    due = (now + timedelta(minutes=10)).astimezone(zone_of(place)).replace(second=0, microsecond=0)
    alice.has_schedule("hydration", daily(f"{due:%H:%M}"))
    planner.run()
    moves(browser, "hour")
    decided = Occurrence.objects.get()
    assert (decided.outcome, decided.reason) == (Outcome.SEND, "due")
    assert decided.decided_at < now + timedelta(minutes=12)
    assert OutboundMessage.objects.get().status == Status.DELIVERED


def test_the_clock_stays_where_it_is_beside_a_live_clinic(browser: Client, alice: cast.Person) -> None:
    moves(browser, "hour")
    cast.clinic("Elm", is_demo=False)
    forget_offset()
    before = clock.now()
    assert "A live clinic shares this clock" in moves(browser, "hour").content.decode()
    assert clock.now() - before < timedelta(minutes=1)
    assert demo_offset() == timedelta()


@override_settings(SMS_CHANNEL="twilio")
def test_the_clock_stays_where_it_is_when_a_real_provider_is_set_up(browser: Client, alice: cast.Person) -> None:
    assert "A real provider" in moves(browser, "hour").content.decode()
    assert Installation.row().demo_offset == timedelta()


@pytest.mark.parametrize("to", ["", "yesterday", "morning"])
def test_a_move_to_nowhere_is_refused_in_words(browser: Client, alice: cast.Person, to: str) -> None:
    assert "use one of the buttons" in moves(browser, to).content.decode()


def test_reading_the_time_breaks_no_transaction_and_costs_no_query_of_its_own(
    alice: cast.Person, django_assert_num_queries: Any
) -> None:
    Installation.row()
    Installation.objects.update(demo_offset=HOUR)
    forget_offset()
    with transaction.atomic(), django_assert_num_queries(0):
        ahead = clock.now()
    Installation.objects.update(demo_offset=timedelta())
    forget_offset()
    assert ahead - clock.now() > timedelta(minutes=59)
