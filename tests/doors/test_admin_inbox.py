"""The desk's inbox: one's own clinic's messages, the conversation beside each, and a click for what is to be done."""

import json

import pytest
from django.db.models import F
from django.test import Client
from django.urls import reverse

from reminders import clock
from reminders.models import (
    ContactPoint,
    InboundMessage,
    InboxItem,
    OutboundMessage,
    Patient,
    Pause,
    Role,
    SymptomEntry,
    Understanding,
)

from .desk_world import NOON, make_clinic, make_patient, make_reply, make_staff

pytestmark = pytest.mark.django_db


def waits(clinic_name: str, words: str, queue: str = "inbox", why: str = "question", metric: str = "") -> InboxItem:
    clinic = make_clinic(clinic_name)
    patient = make_patient(clinic, f"Ann of {clinic_name}")
    reply = make_reply(patient, words)
    if metric:
        reading = {"intents": ["ambiguous"], "ambiguous": {"metric": metric, "reason": "range", "candidates": [6, 7]}}
        Understanding.objects.create(inbound=reply, reader_version="1", reading=json.dumps(reading), at=NOON)
    return InboxItem.objects.create(
        queue=queue, why=why, inbound=reply, clinic=clinic, patient=patient, metric=metric, opened_at=NOON
    )


def page(item: InboxItem) -> str:
    model = "inboxitem" if item.queue == "inbox" else "reviewitem"
    return reverse(f"admin:reminders_{model}_change", args=[item.pk])


@pytest.fixture
def mine() -> InboxItem:
    return waits("Willow", "when is my visit?")


@pytest.fixture
def at_desk(client: Client, mine: InboxItem) -> Client:
    client.force_login(make_staff("nan", {mine.clinic: Role.COORDINATOR}))
    return client


def test_staff_see_their_own_clinics_messages_and_no_others(at_desk: Client, mine: InboxItem) -> None:
    theirs = waits("Oak", "not for you")
    listed = at_desk.get(reverse("admin:reminders_inboxitem_changelist")).content.decode()
    assert "Ann of Willow" in listed
    assert "Ann of Oak" not in listed
    assert at_desk.get(page(theirs)).status_code == 404
    assert at_desk.post(page(theirs), {"step": "seen"}).status_code == 404


def test_the_page_shows_the_conversation_and_why_it_waits(at_desk: Client, mine: InboxItem) -> None:
    shown = at_desk.get(page(mine)).content.decode()
    assert "when is my visit?" in shown
    assert "A question to the clinic." in shown


def test_an_answer_goes_out_and_the_hold_is_released_by_a_click(at_desk: Client, mine: InboxItem) -> None:
    with clock.at(NOON):
        shown = at_desk.post(page(mine), {"step": "answer", "words": "On Friday."}, follow=True).content.decode()
        assert "Held while somebody writes by hand" in shown
        assert OutboundMessage.objects.get().body == "On Friday."
        at_desk.post(page(mine), {"step": "release"})
    assert Pause.objects.get().ends_at == NOON


def test_an_answer_that_may_not_go_is_shown_again_with_the_reason(at_desk: Client, mine: InboxItem) -> None:
    shown = at_desk.post(page(mine), {"step": "answer", "words": "Your fibro visit"}).content.decode()
    assert "would show on a lock screen" in shown
    assert "Your fibro visit" in shown
    assert not OutboundMessage.objects.exists()


def test_one_click_corrects_a_reading(client: Client) -> None:
    item = waits("Willow", "6-7", "review", "unsure", "pain")
    client.force_login(make_staff("nan", {item.clinic: Role.CLINICIAN}))
    shown = client.get(page(item)).content.decode()
    assert "Pain is 6" in shown
    given = {
        "step": "correct",
        "metric": "pain",
        "value": "7",
        "day": "2026-01-05",
        "why": "Chosen from what they wrote",
    }
    client.post(page(item), given)
    assert SymptomEntry.objects.get().value == "7"
    listed = client.get(reverse("admin:reminders_reviewitem_changelist")).content.decode()
    assert "Ann of Willow" not in listed
    done = client.get(reverse("admin:reminders_reviewitem_changelist"), {"state": "done"}).content.decode()
    assert "Corrected by nan" in done


def test_nothing_to_do_is_done_by_a_click(at_desk: Client, mine: InboxItem) -> None:
    at_desk.post(page(mine), {"step": "seen"})
    mine.refresh_from_db()
    assert mine.closing == "seen"


def unclaimed(words: str = "pain 6") -> InboxItem:
    """A message from a phone that nobody knows, at a clinic where Ann is enrolled."""
    item = waits("Willow", words, why="unrouted")
    InboundMessage.objects.filter(pk=item.inbound_id).update(patient=None)
    InboxItem.objects.filter(pk=item.pk).update(patient=None)
    return InboxItem.objects.get(pk=item.pk)


def test_somebody_says_whose_words_they_are_and_the_page_keeps_who_and_when(client: Client) -> None:
    item = unclaimed()
    ann = Patient.objects.get()
    client.force_login(make_staff("nan", {item.clinic: Role.CLINICIAN}))
    assert "Whose words are these?" in client.get(page(item)).content.decode()

    with clock.at(NOON):
        shown = client.post(page(item), {"step": "claim", "patient": ann.pk}, follow=True).content.decode()

    assert "Read as Ann of Willow&#x27;s. Nothing was sent for it." in shown
    assert "nan said on Mon\N{NO-BREAK SPACE}12\N{NO-BREAK SPACE}Jan" in shown
    assert "In the log from this message: Pain: 6." in shown
    assert SymptomEntry.objects.get().patient == ann
    assert not OutboundMessage.objects.exists()


def test_nobody_of_another_clinic_is_offered_or_taken(client: Client) -> None:
    item = unclaimed()
    stranger = make_patient(make_clinic("Oak"), "Otto")
    client.force_login(make_staff("nan", {item.clinic: Role.COORDINATOR}))
    offered = client.get(
        "/admin/autocomplete/",
        {"app_label": "reminders", "model_name": "inboxitem", "field_name": "patient", "term": "o"},
    ).json()
    assert [one["text"] for one in offered["results"]] == ["Ann of Willow"]
    shown = client.post(page(item), {"step": "claim", "patient": stranger.pk}).content.decode()
    assert "Choose somebody of the clinic that was written to." in shown
    assert InboundMessage.objects.get().patient is None


def test_those_who_share_the_phone_are_a_click_away(client: Client) -> None:
    item = unclaimed()
    ann = Patient.objects.get()
    bob = make_patient(ann.clinic, "Bob")
    ContactPoint.objects.filter(patient__in=[ann, bob]).update(label=F("patient_id"), address=item.inbound.address)
    client.force_login(make_staff("nan", {item.clinic: Role.COORDINATOR}))
    shown = client.get(page(item)).content.decode()
    assert "Ann of Willow’s</button>" in shown
    assert "Bob’s</button>" in shown
