"""A coordinator sets up what somebody is sent: in words, checked, foreseen before it is saved."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.test import Client

from reminders import clock
from reminders.domain.consent import ConsentKind
from reminders.enrolment import consent
from reminders.models import (
    Address,
    CheckInForm,
    ContactPoint,
    LibraryText,
    Occurrence,
    Patient,
    Question,
    Role,
    SafetyContact,
    Schedule,
)

from .desk_world import RULE, make_clinic, make_patient, make_schedule, make_staff

pytestmark = pytest.mark.django_db
ADD = "/admin/reminders/schedule/add/"
FORESEE = "/admin/reminders/schedule/foresee/"
MONDAY = datetime(2026, 1, 12, 13, tzinfo=UTC)  # 08:00 in New York


@pytest.fixture(autouse=True)
def monday() -> Any:
    with clock.at(MONDAY):
        yield


@pytest.fixture
def ann() -> Patient:
    return make_patient(make_clinic("Willow"), "Ann")


@pytest.fixture
def desk(client: Client, ann: Patient) -> Client:
    client.force_login(make_staff("cora", {ann.clinic: Role.COORDINATOR}))
    return client


def form(patient: Patient, **changes: Any) -> dict[str, Any]:
    return {
        "patient": patient.pk,
        "category": "hydration",
        "channel": "sms",
        "is_active": "on",
        "days": "daily",
        "starts_on": "2026-01-05",
        "times": "at",
        "at": "08:00, 13:00",
    } | changes


WAYS = {
    "every day at listed times": ({}, {"days": "FREQ=DAILY", "times": {"at": ["08:00", "13:00"]}}),
    "every other day": ({"days": "other_day"}, {"days": "FREQ=DAILY;INTERVAL=2"}),
    "every fifth day": ({"days": "every_n_days", "every_days": "5"}, {"days": "FREQ=DAILY;INTERVAL=5"}),
    "weekdays": ({"days": "weekly", "weekdays": ["0", "2"], "every_weeks": "1"}, {"days": "FREQ=WEEKLY;BYDAY=MO,WE"}),
    "every other week": (
        {"days": "weekly", "weekdays": ["4"], "every_weeks": "2"},
        {"days": "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"},
    ),
    "a day of the month": ({"days": "month_day", "month_day": "-1"}, {"days": "FREQ=MONTHLY;BYMONTHDAY=-1"}),
    "a weekday of the month": (
        {"days": "month_weekday", "nth": "1", "nth_weekday": "6"},
        {"days": "FREQ=MONTHLY;BYDAY=1SU"},
    ),
    "a rule of one's own": (
        {"days": "own", "own_days": "FREQ=MONTHLY;BYDAY=1MO,3MO"},
        {"days": "FREQ=MONTHLY;BYDAY=1MO,3MO"},
    ),
    "every 90 minutes": (
        {"times": "every", "every_minutes": "90", "window_from": "09:00", "window_to": "18:00"},
        {"times": {"every": 90, "from": "09:00", "to": "18:00"}},
    ),
    "twice at random": (
        {"times": "random", "random_count": "2", "window_from": "10:00", "window_to": "16:00"},
        {"times": {"random": 2, "from": "10:00", "to": "16:00"}},
    ),
    "from midnight": (
        {"times": "every", "every_minutes": "720", "window_from": "00:00", "window_to": "13:00"},
        {"times": {"every": 720, "from": "00:00", "to": "13:00"}},
    ),
    "until, and not on": (
        {"ends_on": "2026-03-01", "exceptions": "2026-02-14\n2026-02-16"},
        {"ends_on": "2026-03-01", "except": ["2026-02-14", "2026-02-16"]},
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_of_saying_when_is_stored_as_a_rule_and_shown_again_as_it_was_said(
    desk: Client, ann: Patient, way: str
) -> None:
    said, expected = WAYS[way]

    answer = desk.post(ADD, form(ann, **said))

    assert answer.status_code == 302, answer.context and answer.context["errors"]
    schedule = Schedule.objects.get()
    assert schedule.rule.items() >= expected.items()
    assert schedule.created_by is not None
    assert schedule.created_by.username == "cora"
    page = desk.get(f"/admin/reminders/schedule/{schedule.pk}/change/")
    shown = page.context["adminform"].form.initial
    for name, value in said.items():
        given = shown[name]
        words = given.isoformat("minutes") if isinstance(given, time) else str(given)
        assert (list(map(str, given)) == value) if isinstance(value, list) else (words == value), name


BAD = {
    "no weekday": ({"days": "weekly"}, "weekdays", "Tick at least one weekday."),
    "no time": ({"at": ""}, "at", "Write at least one time, such as 08:00."),
    "no such time": ({"at": "08:00, 25:00"}, "at", "'25:00' is not a time of day. Write it like 08:00 or 13:30"),
    "morning or evening": ({"at": "8"}, "at", "'8' is not a time of day."),
    "no number": ({"days": "every_n_days", "every_days": "three"}, "every_days", "Enter a whole number."),
    "no number at all": ({"days": "every_n_days"}, "every_days", "Say every how many days."),
    "too many minutes": (
        {"times": "every", "every_minutes": "3", "window_from": "09:00", "window_to": "10:00"},
        "every_minutes",
        "greater than or equal to 5",
    ),
    "a window that runs backwards": (
        {"times": "every", "every_minutes": "60", "window_from": "18:00", "window_to": "09:00"},
        "window_to",
        "The window from 18:00 to 09:00 runs backwards",
    ),
    "more than fit": (
        {"times": "random", "random_count": "10", "window_from": "09:00", "window_to": "09:05"},
        "random_count",
        "10 times do not fit between 09:00 and 09:05",
    ),
    "an impossible rule": (
        {"days": "own", "own_days": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
        "own_days",
        "never happens",
    ),
    "no rule": ({"days": "own", "own_days": "every full moon"}, "own_days", "is not NAME=VALUE"),
    "an end before the beginning": ({"ends_on": "2026-01-01"}, "ends_on", "before the first day, 5 January 2026."),
    "no date": ({"exceptions": "Christmas"}, "exceptions", "'Christmas' is not a date. Write it like 2026-12-25"),
    "a night that nobody chose": ({"night_ok": "on"}, "night_ok", "Texts in quiet hours need the person's own choice"),
    "a check-in that nobody hears of": ({"category": "check_in"}, "category", "Add a safety contact to the clinic"),
    "a day and more": ({"useful_minutes": "5000"}, "useful_minutes", "from 1 to 1440 minutes, which is a day"),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_stored(desk: Client, ann: Patient, fault: str) -> None:
    said, field, message = BAD[fault]
    if "check-in" in fault:
        CheckInForm.objects.create(name="Daily three")

    answer = desk.post(ADD, form(ann, **said))

    assert answer.status_code == 200
    errors = answer.context["adminform"].form.errors
    assert message in " ".join(errors.get(field, [])), errors
    assert not Schedule.objects.exists()


def test_a_changed_schedule_keeps_the_parts_of_its_rule_that_the_form_cannot_say(desk: Client, ann: Patient) -> None:
    rule = {"days": "FREQ=YEARLY;BYMONTH=1,7;BYDAY=2TU,-1FR", "starts_on": "2026-01-05", "times": {"at": ["09:00"]}}
    schedule = make_schedule(ann, rule)
    url = f"/admin/reminders/schedule/{schedule.pk}/change/"
    shown = desk.get(url).context["adminform"].form.initial

    assert (shown["days"], shown["own_days"]) == ("own", "FREQ=YEARLY;BYMONTH=1,7;BYDAY=2TU,-1FR")
    desk.post(url, form(ann, days=shown["days"], own_days=shown["own_days"], at="10:00"))

    schedule.refresh_from_db()
    assert schedule.rule["days"] == rule["days"]
    assert schedule.rule["times"] == {"at": ["10:00"]}


def test_a_check_in_gets_the_form_that_everybody_is_asked(desk: Client, ann: Patient) -> None:
    SafetyContact.objects.create(clinic=ann.clinic, name="Nan", email="nan@clinic.example")
    daily = CheckInForm.objects.create(name="Daily three")
    Question.objects.create(form=daily, position=1, metric="pain")

    desk.post(ADD, form(ann, category="check_in"))

    assert Schedule.objects.get().form == daily


def test_a_fixed_text_is_of_the_schedules_own_category(desk: Client, ann: Patient) -> None:
    text = LibraryText.objects.create(code="STR1", category="stretching", text="A slow stretch, {name}?")

    answer = desk.post(ADD, form(ann, text=text.pk))

    errors = answer.context["adminform"].form.errors
    assert errors["text"] == ["STR1 is a text about stretching. Choose one of this schedule's category."]


def foreseen(desk: Client, patient: Patient, **changes: Any) -> str:
    answer = desk.post(FORESEE, form(patient, **changes))
    assert answer.status_code == 200
    return " ".join(answer.content.decode().replace("\N{NO-BREAK SPACE}", " ").split())


def test_before_saving_the_page_says_in_words_and_ten_local_times_what_it_will_do(desk: Client, ann: Patient) -> None:
    page = foreseen(desk, ann)

    assert "Every day at 08:00 and 13:00, from 5 January 2026." in page
    assert page.count("<li>") == 10
    assert "Mon 12 Jan, 08:00" in page
    assert "Fri 16 Jan, 13:00" in page
    assert "by the person's own clock (America/New_York)" in page.replace("&#x27;", "'")
    assert not Schedule.objects.exists()


def test_a_time_that_the_clocks_skip_is_explained(desk: Client, ann: Patient) -> None:
    page = foreseen(desk, ann, at="02:30", starts_on="2026-03-08")

    assert "Sun 8 Mar, 03:30" in page
    assert "The clocks skip 02:30 on 8 March 2026; the text goes out at 03:30." in page


def test_the_page_says_how_many_texts_the_daily_cap_would_skip(desk: Client, ann: Patient) -> None:
    page = foreseen(desk, ann, at="09:00, 11:00, 13:00, 15:00, 17:00")

    assert "In the next 14 days 70 texts are due: the daily cap leaves out 28. 42 would be sent." in page


def test_other_schedules_and_quiet_hours_take_their_share(desk: Client, ann: Patient) -> None:
    make_schedule(
        ann, {"days": "FREQ=DAILY", "starts_on": "2026-01-05", "times": {"at": ["09:00", "11:00"]}}, "stretching"
    )

    page = foreseen(desk, ann, at="12:00, 13:00, 23:00")

    assert "42 texts are due" in page
    assert "the daily cap leaves out 14" in page
    assert "quiet hours leave out 14" in page
    assert "14 would be sent" in page


def test_before_they_agree_and_after_a_stop_the_page_promises_nothing(desk: Client, ann: Patient) -> None:
    bob = make_patient(ann.clinic, "Bob", agreed=False)
    page = foreseen(desk, bob, at="09:00, 11:00, 13:00, 15:00, 17:00")
    assert "They have not agreed to messages by text: nothing is sent until they agree." in page
    assert "the daily cap leaves out 28" in page
    assert "would be sent" not in page
    assert "They have no e-mail address: nothing can reach them by e-mail." in foreseen(desk, ann, channel="email")
    consent.record(
        ContactPoint.objects.get(patient=ann), ConsentKind.WITHDRAWN, basis="spoken", evidence="noted", topic="sleep"
    )
    assert "They do not want texts about sleep: none is sent." in foreseen(desk, ann, category="sleep")
    assert 'class="warning"' not in foreseen(desk, ann)
    Address.objects.update(suppressed_at=MONDAY)
    assert "They asked us to stop: nothing is sent" in foreseen(desk, ann)


def test_what_is_wrong_is_said_there_too(desk: Client, ann: Patient) -> None:
    assert "Tick at least one weekday." in foreseen(desk, ann, days="weekly")
    nobody = desk.post(FORESEE, form(ann) | {"patient": ""})
    assert "once a person is chosen" in nobody.content.decode()


def test_what_chance_decides_is_said_to_be_chance(desk: Client, ann: Patient) -> None:
    random = {"times": "random", "random_count": "2", "window_from": "10:00", "window_to": "16:00"}
    assert "These random times are examples" in foreseen(desk, ann, **random)

    schedule = make_schedule(ann, RULE | {"times": {"random": 2, "from": "10:00", "to": "16:00"}})
    answer = desk.post(f"{FORESEE}?schedule={schedule.pk}", form(ann, **random))
    assert "next day on" in answer.content.decode()


def test_what_will_never_be_due_is_said(desk: Client, ann: Patient) -> None:
    assert "Nothing is due any more." in foreseen(desk, ann, ends_on="2026-01-10")


def test_send_now_asks_first_and_a_double_click_sends_one_text(desk: Client, ann: Patient) -> None:
    schedule = make_schedule(ann)
    chosen = {"action": "send_now", "_selected_action": [schedule.pk]}

    page = desk.post("/admin/reminders/schedule/", chosen)
    assert page.context["sentence"] == "1 person gets a text now."
    assert not Occurrence.objects.filter(origin="staff").exists()
    for seconds in (0, 61):
        with clock.at(MONDAY + timedelta(seconds=seconds)):
            desk.post("/admin/reminders/schedule/", chosen | {"once": page.context["once"]})

    assert Occurrence.objects.filter(origin="staff", patient=ann).count() == 1


def test_a_schedule_is_switched_off_never_deleted(desk: Client, ann: Patient) -> None:
    schedule = make_schedule(ann)

    assert desk.get(f"/admin/reminders/schedule/{schedule.pk}/delete/").status_code == 403
    desk.post(f"/admin/reminders/schedule/{schedule.pk}/change/", form(ann, is_active=""))

    schedule.refresh_from_db()
    assert not schedule.is_active


def test_what_was_saved_is_named_as_people_say_it(desk: Client, ann: Patient) -> None:
    said = desk.post(ADD, form(ann), follow=True).content.decode()
    assert "Hydration for Ann</a>” was added successfully." in said
