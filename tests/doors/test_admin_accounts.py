"""A superuser gives somebody a place at the desk, as docs/how-to/people-at-the-desk.md says, and takes it back."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from reminders.models import Role, StaffMember

from .desk_world import make_clinic, make_patient, make_staff

pytestmark = pytest.mark.django_db
USERS = "/admin/auth/user/"
PASSWORD = "an unlikely harbour 7"
NO_PLACES = {"places-TOTAL_FORMS": "0", "places-INITIAL_FORMS": "0"}


@pytest.fixture
def root(client: Client) -> Client:
    client.force_login(make_staff("root", is_superuser=True))
    return client


def page_of(user: User, **changes: str) -> dict[str, str]:
    return {"username": user.username, "is_active": "on", "is_staff": "on", **NO_PLACES} | changes


def test_a_new_account_signs_in_and_sees_its_clinic_alone(root: Client) -> None:
    willow, oak = make_clinic("Willow"), make_clinic("Oak")
    make_patient(willow, "Ann")
    make_patient(oak, "Otto")
    form = {"username": "cora", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    root.post(f"{USERS}add/", form)
    cora = User.objects.get(username="cora")
    place = {"places-TOTAL_FORMS": "1", "places-0-clinic": str(willow.pk), "places-0-role": Role.COORDINATOR}
    assert root.post(f"{USERS}{cora.pk}/change/", page_of(cora, **place)).status_code == 302

    desk = Client()
    assert desk.login(username="cora", password=PASSWORD)
    people = desk.get("/admin/reminders/patient/").content.decode()
    assert "Ann" in people
    assert "Otto" not in people


def test_without_a_place_they_sign_in_and_see_nothing(root: Client) -> None:
    make_staff("nobody")
    desk = Client()
    desk.force_login(User.objects.get(username="nobody"))
    assert desk.get("/admin/").status_code == 200
    assert desk.get("/admin/reminders/patient/").status_code == 403


def test_who_leaves_is_signed_out_at_their_next_click_and_the_account_stays(root: Client) -> None:
    willow = make_clinic("Willow")
    cora = make_staff("cora", {willow: Role.COORDINATOR})
    desk = Client()
    desk.force_login(cora)
    assert desk.get("/admin/reminders/patient/").status_code == 200
    place = StaffMember.objects.get(user=cora)
    kept = {
        "places-TOTAL_FORMS": "1", "places-INITIAL_FORMS": "1", "places-0-id": str(place.pk),
        "places-0-user": str(cora.pk), "places-0-clinic": str(willow.pk), "places-0-role": Role.COORDINATOR,
    }  # fmt: skip
    gone = {name: value for name, value in page_of(cora, **kept).items() if name != "is_active"}
    assert root.post(f"{USERS}{cora.pk}/change/", gone).status_code == 302
    assert desk.get("/admin/reminders/patient/").status_code == 302
    assert root.get(f"{USERS}{cora.pk}/delete/").status_code == 403
