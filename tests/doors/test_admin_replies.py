"""What staff see of a reply beside its words, and how they have a hushed address answered again."""

import json
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from reminders import clock
from reminders.domain.replies.meaning import NoteKind, Reason
from reminders.models import Address, Clinic, InboundMessage, Role, StaffMember, Understanding
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


def meaning_of(**reading: Any) -> str:
    """What the page of a reply says that it was taken to mean."""
    alice = cast.person("Alice", cast.clinic("Willow"))
    reply = InboundMessage.objects.create(
        channel="sms", provider_id="SM1", address=alice.point.address, clinic=alice.patient.clinic,
        patient=alice.patient, body="…", received_at=clock.now(), read_at=clock.now(),
    )  # fmt: skip
    Understanding.objects.create(inbound=reply, reader_version="1", reading=json.dumps(reading), at=clock.now())
    page = clinician(alice.patient.clinic).get(f"{LIST}{reply.pk}/change/").content.decode()
    return page.partition('field-meaning"')[2].partition("</td>")[0]


READINGS: list[tuple[dict[str, Any], str]] = [
    ({"answers": {"pain": 6, "sleep_hours": 7.5}, "note": True}, "Pain: 6; Sleep hours: 7.5.<br>The rest is kept as"),
    ({"answers": {"cramps": True}, "correction": True}, "Corrected: Cramps: yes."),
    ({"body_areas": ["neck"], "safety": ["numbness"]}, "Danger: numbness.<br>Where it hurts: neck."),
    ({"opt_out": {"via": "phrase", "scope": "hydration"}}, "They want no more about hydration."),
    ({"opt_out": {"via": "keyword", "scope": "all"}}, "They want no more messages."),
    ({"command": {"name": "PAUSE", "args": {"amount": 2, "unit": "days"}}}, "They ask for PAUSE 2 days."),
    (
        {"ambiguous": {"metric": "pain", "reason": "range", "candidates": [6, 7]}},
        "Not clear about pain: a range, not one number (6 or 7). Nothing was saved for it.",
    ),
    ({"intents": ["note"], "note": True, "note_kind": "question"}, "A question to the clinic."),
    ({}, "Nothing that we could make out"),
]


@pytest.mark.parametrize(("reading", "said"), READINGS)
def test_what_a_reply_was_taken_to_mean_is_said_in_words(reading: dict[str, Any], said: str) -> None:
    shown = meaning_of(**reading)
    assert said in shown
    assert "{" not in shown


def test_every_reason_and_every_kind_of_note_has_words() -> None:
    from reminders.admin import meaning

    assert {*meaning._UNCLEAR} == {*Reason}
    assert {*meaning._NOTES} == {*NoteKind}
