"""What staff see of a reply beside its words, and how they have a hushed address answered again."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from reminders import clock
from reminders.models import Address, Clinic, InboundMessage, Role, StaffMember
from tests import cast

pytestmark = pytest.mark.django_db
LIST = "/admin/reminders/inboundmessage/"


@pytest.fixture
def hushed() -> InboundMessage:
    """A reply that got no answer, because it and our answers went round in circles."""
    alice = cast.person("Alice", cast.clinic("Willow"))
    Address.objects.filter(pk=alice.point.address_id).update(hushed_at=clock.now())
    return InboundMessage.objects.create(
        channel="sms", provider_id="SM1", address=alice.point.address, clinic=alice.patient.clinic,
        patient=alice.patient, body="who is this", received_at=clock.now(), read_at=clock.now(), hushed=True,
    )  # fmt: skip


def clinician(at: Clinic) -> Client:
    user = get_user_model().objects.create_user(f"nan{at.pk}", password="a long password 1", is_staff=True)
    StaffMember.objects.create(user=user, clinic=at, role=Role.CLINICIAN)
    client = Client()
    client.force_login(user)
    return client


def answer_again(desk: Client, reply: InboundMessage) -> str:
    form = {"action": "answer_again", "_selected_action": [reply.pk]}
    return desk.post(LIST, form, follow=True).content.decode()


def test_whoever_has_looked_has_the_address_answered_again(hushed: InboundMessage) -> None:
    assert hushed.clinic is not None
    desk = clinician(hushed.clinic)
    assert "went round in circles" in desk.get(LIST, {"hushed__exact": 1}).content.decode()
    assert "1 address is answered again" in answer_again(desk, hushed)
    hushed.address.refresh_from_db()
    assert hushed.address.hushed_at is None


def test_another_clinic_does_not(hushed: InboundMessage) -> None:
    answer_again(clinician(cast.clinic("Birch")), hushed)
    hushed.address.refresh_from_db()
    assert hushed.address.hushed_at is not None
