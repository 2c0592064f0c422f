"""Lists stay quick however much has happened: they never count, and sixty rows cost as many queries as ten."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from reminders.domain.delivery import Status
from reminders.models import Alert, CheckIn, CheckInForm, Clinic, InboxItem, LibraryText, Patient, Role

from .desk_world import (
    NOON,
    make_clinic,
    make_entry,
    make_message,
    make_occurrence,
    make_patient,
    make_reply,
    make_schedule,
    make_staff,
)

pytestmark = pytest.mark.django_db
NEVER_COUNTED = (
    "outboundmessage",
    "inboundmessage",
    "occurrence",
    "symptomentry",
    "checkin",
    "consentevent",
    "address",
)


@pytest.fixture
def willow() -> Clinic:
    return make_clinic("Willow")


@pytest.fixture
def desk(client: Client, willow: Clinic) -> Client:
    client.force_login(make_staff("cora", {willow: Role.COORDINATOR}))
    return client


def _check_in(person: Patient) -> None:
    form = CheckInForm.objects.get_or_create(name="Daily three")[0]
    CheckIn.objects.create(
        patient=person, form=form, channel="sms", zone=person.zone, local_date=NOON.date(), opened_at=NOON
    )


def _text(person: Patient) -> None:
    code = f"T{LibraryText.objects.count()}"
    LibraryText.objects.create(clinic=person.clinic, code=code, category="sleep", text="Good night.")


def _nothing(person: Patient) -> None:
    pass


MAKE: dict[str, Callable[[Patient], Any]] = {
    "patient": _nothing,
    "address": _nothing,
    "consentevent": _nothing,
    "schedule": make_schedule,
    "outboundmessage": make_message,
    "inboundmessage": make_reply,
    "occurrence": make_occurrence,
    "symptomentry": make_entry,
    "checkin": _check_in,
    "librarytext": _text,
}


def read(desk: Client, page: str) -> tuple[int, list[str]]:
    with CaptureQueriesContext(connection) as queries:
        answer = desk.get(f"/admin/reminders/{page}/")
    assert answer.status_code == 200
    return len(answer.context["cl"].result_list), [query["sql"] for query in queries.captured_queries]


@pytest.mark.parametrize("page", MAKE)
def test_sixty_rows_cost_as_many_queries_as_ten(desk: Client, willow: Clinic, page: str) -> None:
    each_their_own = MAKE[page] is _nothing
    people = [make_patient(willow, f"P{number}") for number in range(10)]
    for person in people:
        MAKE[page](person)
    few, first = read(desk, page)
    for number in range(50):
        MAKE[page](make_patient(willow, f"Q{number}") if each_their_own else people[number % 10])
    many, second = read(desk, page)

    assert (few, many) == (10, 50)
    assert len(second) == len(first), [sql for sql in second if sql not in first]
    assert len(second) <= 14
    if page in NEVER_COUNTED:
        assert not [sql for sql in second if "COUNT(" in sql.upper()]


def test_a_large_list_is_turned_page_by_page_newest_first(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow)
    rows = [make_message(ann) for _ in range(120)]
    url = "/admin/reminders/outboundmessage/"

    pages = [desk.get(f"{url}?p={page}") for page in (1, 2, 3)]

    shown = [row.pk for page in pages for row in page.context["cl"].result_list]
    assert shown == [row.pk for row in reversed(rows)]
    assert [b"Older" in page.content for page in pages] == [True, True, False]
    assert [b"Newer" in page.content for page in pages] == [False, True, True]
    assert desk.get(f"{url}?p=99999").status_code == 302
    assert list(desk.get(f"{url}?p=4").context["cl"].result_list) == []


def test_a_cancelled_message_reaches_nobody_and_one_on_its_way_stays_on_its_way(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow)
    waiting, gone = make_message(ann), make_message(ann, Status.DELIVERED)

    answer = desk.post(
        "/admin/reminders/outboundmessage/",
        {"action": "cancel", "_selected_action": [waiting.pk, gone.pk]},
        follow=True,
    )

    page = answer.content.decode()
    assert "1 message is cancelled and will not be sent." in page
    assert "1 message stays as before" in page
    waiting.refresh_from_db()
    gone.refresh_from_db()
    assert (waiting.status, waiting.reason, gone.status) == ("cancelled", "by_staff", "delivered")


def test_times_are_told_by_the_persons_own_clock(desk: Client, willow: Clinic) -> None:
    make_message(make_patient(willow, zone="Pacific/Auckland"))

    page = desk.get("/admin/reminders/outboundmessage/").content.decode().replace("\N{NO-BREAK SPACE}", " ")

    assert "Tue 13 Jan" in page
    assert "06:00" in page


def test_no_page_is_kept_by_the_browser(desk: Client, willow: Clinic) -> None:
    for page in ("", "reminders/patient/", "reminders/outboundmessage/"):
        assert "no-store" in desk.get(f"/admin/{page}")["Cache-Control"]


# ---- How much waits


def first_page(desk: Client) -> tuple[str, list[str]]:
    with CaptureQueriesContext(connection) as queries:
        shown = desk.get("/admin/").content.decode()
    return shown, [query["sql"] for query in queries.captured_queries]


def test_the_first_page_says_how_much_waits_at_ones_own_clinic_and_counts_no_table(
    desk: Client, willow: Clinic
) -> None:
    def asks(person: Patient, why: str = "question") -> None:
        known = {"inbound": make_reply(person), "clinic": person.clinic, "patient": person, "opened_at": NOON}
        InboxItem.objects.create(queue="inbox", why=why, **known)

    def alarms(person: Patient) -> None:
        point = person.contact_points.get()
        Alert.objects.create(
            clinic=person.clinic, patient=person, address=point.address, level="care", opened_at=NOON, flagged_at=NOON
        )

    assert 'class="waits"' not in first_page(desk)[0]
    ann, stranger = make_patient(willow), make_patient(make_clinic("Oak"))
    for person in (ann, ann, stranger):
        asks(person)
    alarms(ann)
    alarms(stranger)
    InboxItem.objects.filter(pk=InboxItem.objects.filter(patient=ann)[0].pk).update(closed_at=NOON, closing="seen")
    shown, few = first_page(desk)
    assert 'Inbox <span class="waits">1 waits</span>' in shown
    assert 'Alerts <span class="waits">1 waits</span>' in shown
    assert "Review queue</a>" in shown
    for _ in range(100):
        asks(ann)
    shown, many = first_page(desk)
    assert 'Inbox <span class="waits">more than 99 wait</span>' in shown
    assert len(few) == len(many)
    assert not [sql for sql in many if "COUNT(" in sql.upper()]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("inboxitem", "Nobody waits for an answer."),
        ("reviewitem", "No reading waits to be looked at."),
        ("alert", "Nobody has written of danger."),
        ("patient", "Nobody is enrolled yet."),
        ("outboundmessage", "No message has been written to anybody yet."),
        ("occurrence", "There is nothing here yet."),
    ],
)
def test_a_list_without_rows_says_so_in_a_sentence(desk: Client, page: str, said: str) -> None:
    shown = desk.get(f"/admin/reminders/{page}/").content.decode()
    assert said in shown
    assert "in all" not in shown


def test_a_list_that_was_narrowed_down_speaks_of_what_was_asked_for(desk: Client) -> None:
    assert "Nothing matches what you chose." in desk.get("/admin/reminders/inboxitem/?state=done").content.decode()
