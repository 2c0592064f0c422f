"""A clinic decides how it speaks and when."""

from typing import Any

import pytest
from django.test import Client

from reminders.models import Clinic, Role, SafetyContact

from .desk_world import make_clinic, make_staff

pytestmark = pytest.mark.django_db
_INLINES = {
    f"{rows}-{name}": "0"
    for rows in ("staff", "safety_contacts", "category_policies")
    for name in ("TOTAL_FORMS", "INITIAL_FORMS")
}


@pytest.fixture
def willow() -> Clinic:
    return make_clinic("Willow", is_demo=True)


@pytest.fixture
def desk(client: Client, willow: Clinic) -> Client:
    client.force_login(make_staff("cora", {willow: Role.COORDINATOR}))
    return client


def form(**said: Any) -> dict[str, Any]:
    return {
        "sender_name": "Daily Care",
        "language": "en",
        "zone": "America/New_York",
        "quiet_from": "21:00",
        "quiet_until": "08:00",
        "daily_cap": "3",
        "emergency_number": "911",
        "crisis_line": "988",
        "is_active": "on",
        **_INLINES,
    } | said


BAD = {
    "an unknown zone": ({"zone": "Londn"}, "zone", "did you mean 'Europe/London'?"),
    "too many texts": ({"daily_cap": "6"}, "daily_cap", "At most 5 texts a day"),
    "a name that tells": ({"sender_name": "Fibromyalgia Care"}, "sender_name", "gives the condition away"),
    "half the hours": ({"opens": "09:00"}, "closes", "Say both from when and until when"),
    "hours that run backwards": ({"opens": "17:00", "closes": "09:00"}, "closes", "This is before somebody comes."),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_cannot_be_is_said_at_its_field_and_nothing_changes(desk: Client, willow: Clinic, fault: str) -> None:
    said, field, message = BAD[fault]
    before = Clinic.objects.values().get()

    answer = desk.post(f"/admin/reminders/clinic/{willow.pk}/change/", form(**said))

    assert message in " ".join(answer.context["adminform"].form.errors.get(field, [])), answer.context["errors"]
    assert Clinic.objects.values().get() == before


def test_a_coordinator_changes_how_the_clinic_speaks_but_not_what_it_is(desk: Client, willow: Clinic) -> None:
    hours = {"opens": "09:00", "closes": "17:00", "sender_name": "Willow Care"}

    answer = desk.post(f"/admin/reminders/clinic/{willow.pk}/change/", form(**hours, name="Other", is_demo=""))

    assert answer.status_code == 302
    willow.refresh_from_db()
    assert (willow.sender_name, str(willow.opens)) == ("Willow Care", "09:00:00")
    assert (willow.name, willow.is_demo) == ("Willow", True)


def test_a_coordinator_says_who_is_told_of_danger(desk: Client, willow: Clinic) -> None:
    nan = {
        "safety_contacts-TOTAL_FORMS": "1",
        "safety_contacts-0-name": "Nan",
        "safety_contacts-0-email": "nan@clinic.example",
        "safety_contacts-0-position": "1",
        "safety_contacts-0-is_active": "on",
    }

    desk.post(f"/admin/reminders/clinic/{willow.pk}/change/", form(**nan))

    assert SafetyContact.objects.get(clinic=willow).name == "Nan"
