"""Pages that say no: plain words, a way out, and nothing that tells what this place is for."""

import pytest
from django.test import Client

from reminders.models import Role

from .desk_world import make_clinic, make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(make_staff("dora", {make_clinic("Willow"): Role.CLINICIAN}))
    return client


def test_an_address_that_leads_nowhere_says_so(client: Client) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    words = answer.content.decode()
    assert "There is nothing here" in words
    assert "fibro" not in words.lower()
    assert "To the desk" not in words, "a patient has none"


def test_staff_are_shown_the_way_back_to_the_desk(desk: Client) -> None:
    words = desk.get("/admin/reminders/inboxitem/4711/change/").content.decode()
    assert "There is nothing here" in words
    assert 'href="/admin/"' in words


def test_who_may_not_do_something_is_told_that_it_is_their_role(desk: Client) -> None:
    answer = desk.get("/admin/reminders/patient/import/")
    assert answer.status_code == 403
    assert "Your role at this clinic does not allow it." in answer.content.decode()


def test_a_form_that_was_open_too_long_says_what_to_do() -> None:
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    assert answer.status_code == 403
    assert "load the page again" in answer.content.decode()


def test_a_fault_of_ours_is_not_put_on_anybody_else(settings: object) -> None:
    from django.test import RequestFactory
    from django.views.defaults import server_error

    answer = server_error(RequestFactory().get("/"))
    assert answer.status_code == 500
    assert "It is our fault and not yours." in answer.content.decode()


def test_browsers_find_an_icon(client: Client) -> None:
    answer = client.get("/favicon.ico")
    assert answer.status_code == 302
    assert answer["Location"].endswith("reminders/desk.svg")
