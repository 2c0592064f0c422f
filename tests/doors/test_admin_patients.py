"""A coordinator enrols people, records what they agreed to, leaves them alone, looks ahead for them."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from reminders import clock
from reminders.domain.consent import ConsentKind
from reminders.domain.patient_rows import sample
from reminders.enrolment import addresses, consent, patients
from reminders.models import (
    Address,
    Agenda,
    Clinic,
    ConsentEvent,
    ContactPoint,
    LibraryText,
    OutboundMessage,
    Patient,
    Pause,
    Role,
    SafetyContact,
)
from tests import cast

from .desk_world import make_clinic, make_message, make_patient, make_reply, make_schedule, make_staff

pytestmark = pytest.mark.django_db
LIST = "/admin/reminders/patient/"
ADD = f"{LIST}add/"
MONDAY = datetime(2026, 1, 12, 13, tzinfo=UTC)  # 08:00 in New York


@pytest.fixture(autouse=True)
def monday() -> Any:
    with clock.at(MONDAY):
        yield


@pytest.fixture
def willow() -> Clinic:
    return make_clinic("Willow")


@pytest.fixture
def desk(client: Client, willow: Clinic) -> Client:
    client.force_login(make_staff("cora", {willow: Role.COORDINATOR}))
    return client


def change(patient: Patient) -> str:
    return f"{LIST}{patient.pk}/change/"


def form(clinic: Clinic, **said: Any) -> dict[str, Any]:
    return {
        "preferred_name": "Ann",
        "clinic": clinic.pk,
        "zone": "America/Denver",
        "language": "en",
        "privacy": "standard",
        "is_active": "on",
        "phone": "(212) 555-0123",
        "email": "",
        "consent_topic": "all",
    } | said


AGREED = {
    "consent_kind": "granted",
    "consent_channels": ["sms"],
    "consent_basis": "signed form",
    "consent_evidence": "paper form in the chart, 9 January",
}


def test_a_person_is_enrolled_with_their_phone_and_their_consent_in_one_go(desk: Client, willow: Clinic) -> None:
    answer = desk.post(ADD, form(willow, **AGREED, consent_on="2026-01-09", night_choice="on"))

    assert answer.status_code == 302
    patient = Patient.objects.get()
    point = ContactPoint.objects.get(patient=patient)
    assert point.address.value == "+12125550123"
    event = ConsentEvent.objects.get()
    assert (event.kind, event.basis, event.evidence) == ("granted", "signed form", "paper form in the chart, 9 January")
    assert event.actor is not None
    assert event.at.date() == date(2026, 1, 9)
    assert consent.present(point).given
    assert patient.night_choice_at == MONDAY
    assert Agenda.objects.filter(patient=patient).exists()


def test_whom_nothing_can_reach_yet_is_said_when_they_are_enrolled(desk: Client, willow: Clinic) -> None:
    def said(**fields: Any) -> str:
        return desk.post(ADD, form(willow, **fields), follow=True).content.decode()

    assert "Ann gets no messages yet. They have no phone number and no e-mail address" in said(phone="")
    assert "Ann gets no messages yet. They have not agreed to messages: nothing is sent until they agree." in said()
    assert "gets no messages yet" not in said(phone="(212) 555-0177", **AGREED)


def test_whoever_takes_away_the_only_address_is_told_what_that_means(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, phone="+12125550123")
    kept = desk.post(change(ann), form(willow), follow=True).content.decode()
    assert "gets no messages yet" not in kept
    emptied = desk.post(change(ann), form(willow, phone=""), follow=True).content.decode()
    assert "They have no phone number and no e-mail address" in emptied


@pytest.mark.parametrize("is_superuser", [True, False])
def test_the_only_clinic_that_there_is_to_choose_is_chosen(client: Client, willow: Clinic, is_superuser: bool) -> None:
    chosen = f'<option value="{willow.pk}" selected>'
    client.force_login(make_staff("zoe", {} if is_superuser else {willow: Role.COORDINATOR}, is_superuser=is_superuser))
    assert chosen in client.get(ADD).content.decode()
    make_clinic("Oak")
    assert (chosen in client.get(ADD).content.decode()) is not is_superuser


def test_the_page_of_somebody_new_points_at_nothing_that_is_not_there(desk: Client, willow: Clinic) -> None:
    assert "stands above" not in desk.get(ADD).content.decode()
    assert "what holds now stands above" in desk.get(change(make_patient(willow))).content.decode()


def test_without_a_zone_it_is_the_clinics(desk: Client, willow: Clinic) -> None:
    desk.post(ADD, form(willow, zone=""))

    assert Patient.objects.get().zone == willow.zone


BAD = {
    "an unknown zone": ({"zone": "Denver/America"}, "zone", "is not a time zone"),
    "a zone nearly right": ({"zone": "America/Denvr"}, "zone", "did you mean 'America/Denver'?"),
    "a number that is none": ({"phone": "12345"}, "phone", "'12345' is not a number that can exist in US"),
    "words for a number": ({"phone": "call me"}, "phone", "'call me' is not a phone number."),
    "no mailbox": ({"email": "ann at home"}, "email", "is not an e-mail address. Write it like name@example.org."),
    "one end of quiet": ({"quiet_from": "22:00"}, "quiet_until", "need both a beginning and an end"),
    "too many texts": ({"daily_cap": "9"}, "daily_cap", "At most 5 texts a day"),
    "consent without proof": (AGREED | {"consent_evidence": " "}, "consent_evidence", "Say where the proof lies"),
    "consent without a way": (AGREED | {"consent_basis": ""}, "consent_basis", "Say how we know."),
    "consent to come": (AGREED | {"consent_on": "2026-01-13"}, "consent_on", "That day is still to come."),
    "consent for nothing": (AGREED | {"consent_channels": []}, "consent_channels", "Say for which of their addresses."),
    "consent for no address": (
        AGREED | {"consent_channels": ["email"]},
        "consent_channels",
        "There is no e-mail address above to agree to.",
    ),
    "half a consent": (
        {"consent_evidence": "paper form"},
        "consent_kind",
        "Say whether they have agreed or withdrawn.",
    ),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_stored(desk: Client, willow: Clinic, fault: str) -> None:
    said, field, message = BAD[fault]

    answer = desk.post(ADD, form(willow, **said))

    assert answer.status_code == 200
    errors = answer.context["adminform"].form.errors
    assert message in " ".join(errors.get(field, [])), errors
    assert not Patient.objects.exists()
    assert not Address.objects.exists()
    assert not ConsentEvent.objects.exists()


def test_the_clinics_own_number_is_refused(desk: Client, willow: Clinic) -> None:
    answer = desk.post(ADD, form(willow, phone=willow.senders.get().value))

    assert answer.context["adminform"].form.errors["phone"] == [
        "This is the clinic's own number or mailbox. Write the person's."
    ]


def test_two_people_on_one_phone_need_labels(desk: Client, willow: Clinic) -> None:
    other = make_patient(willow, "Bob", "+12125550123")
    without = desk.post(ADD, form(willow))
    assert "Give each of them a label" in without.context["adminform"].form.errors["phone_label"][0]
    nameless = desk.post(ADD, form(willow, phone_label="Ann"))
    assert "Give that person a label first." in nameless.context["adminform"].form.errors["phone_label"][0]

    addresses.connect(other, "sms", "+12125550123", "Bob")
    assert desk.post(ADD, form(willow, phone_label="Ann")).status_code == 302


def test_a_new_number_takes_the_place_of_the_old_and_has_to_be_agreed_to_again(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann")

    desk.post(change(ann), form(willow, phone="+12125550144"))

    points = ContactPoint.objects.filter(patient=ann)
    assert {(point.address.value, point.is_active) for point in points} >= {("+12125550144", True)}
    assert points.filter(is_active=True).count() == 1
    page = desk.get(change(ann)).content.decode()
    assert "They have not agreed to messages here yet: nothing is sent." in page


def test_an_emptied_number_is_texted_no_more_and_its_record_stays(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann")

    desk.post(change(ann), form(willow, phone=""))

    assert not ContactPoint.objects.filter(patient=ann, is_active=True).exists()
    assert ConsentEvent.objects.filter(patient=ann).exists()


def test_a_withdrawal_silences_what_still_waits(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann", "+12125550123")
    waiting = make_message(ann, due_at=MONDAY)

    desk.post(change(ann), form(willow, **AGREED | {"consent_kind": "withdrawn", "consent_basis": "spoken"}))

    waiting.refresh_from_db()
    assert (waiting.status, waiting.reason) == ("suppressed", "opted_out")


def test_consent_to_one_topic_is_said_in_words(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann")
    point = ContactPoint.objects.get(patient=ann)
    consent.record(point, ConsentKind.WITHDRAWN, basis="text", evidence="their words", topic="food")

    page = desk.get(change(ann)).content.decode()

    assert "They have agreed since 12 Jan 2026, but not about food." in page


def test_their_page_shows_what_is_sent_what_comes_next_and_what_was_said(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann", zone="America/Denver")
    make_schedule(ann)
    make_message(ann)
    make_reply(ann, "pain 6, slept badly")

    page = desk.get(change(ann)).content.decode().replace("\N{NO-BREAK SPACE}", " ")

    assert "Every day at 09:00, from 5 January 2026" in page
    assert "Mon 12 Jan, 09:00" in page
    assert "Small sips, please." in page
    assert "pain 6, slept badly" in page
    assert "paper form in the chart" in page


def test_pausing_takes_a_moment_then_a_sentence_then_a_yes(desk: Client, willow: Clinic) -> None:
    people = [make_patient(willow, name) for name in ("Ann", "Bob", "Cyd")]
    waiting = make_message(people[0])
    chosen = {"action": "pause_until", "_selected_action": [person.pk for person in people]}

    asked = desk.post(LIST, chosen)
    assert 'value="2026-01-13T08:00"' in asked.content.decode()
    checked = desk.post(LIST, chosen | {"step": "check", "until": "2026-01-19T08:00"})
    sentence = "3 people will get no reminders until Mon 19 Jan, 08:00 (America/New_York)."
    assert checked.context["sentence"].replace("\N{NO-BREAK SPACE}", " ") == sentence
    assert not Pause.objects.exists()
    desk.post(LIST, chosen | {"step": "confirm", "until": "2026-01-19T08:00"})

    assert set(Pause.objects.values_list("ends_at", flat=True)) == {datetime(2026, 1, 19, 13, tzinfo=UTC)}
    assert Pause.objects.count() == 3
    waiting.refresh_from_db()
    assert waiting.status == "cancelled"
    paused = desk.get(f"{LIST}?paused=yes").content.decode().replace("\N{NO-BREAK SPACE}", " ")
    assert "Mon 19 Jan, 08:00" in paused
    assert "Nothing matches what you chose." in desk.get(f"{LIST}?paused=no").content.decode()


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"until": "2026-01-01T08:00"}, "That moment has already passed: choose a later one."),
        ({}, "Say until when, or tick the box below."),
        ({"until": "tomorrow"}, "Enter a valid date/time."),
    ],
)
def test_a_pause_that_cannot_be_pauses_nobody(desk: Client, willow: Clinic, said: Any, fault: str) -> None:
    ann = make_patient(willow, "Ann")

    page = desk.post(LIST, {"action": "pause_until", "_selected_action": [ann.pk], "step": "confirm"} | said)

    assert fault in page.content.decode()
    assert not Pause.objects.exists()


def test_resuming_sends_nothing_of_what_was_missed(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann")
    Pause.objects.create(patient=ann, starts_at=MONDAY - timedelta(days=1), asked_by="staff")

    answer = desk.post(LIST, {"action": "resume", "_selected_action": [ann.pk]}, follow=True)

    assert "1 person gets texts again from now on." in answer.content.decode()
    assert Pause.objects.get().ends_at == MONDAY


def test_looking_ahead_gives_days_and_reasons_and_leaves_nothing_behind(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow, "Ann")
    make_schedule(ann, {"days": "FREQ=DAILY", "starts_on": "2026-01-05", "times": {"at": ["09:00", "23:00"]}})

    answer = desk.post(LIST, {"action": "preview_action", "_selected_action": [ann.pk]}, follow=True)

    page = answer.content.decode()
    assert "Monday 12 January 2026" in page
    assert "Quiet hours, in the person&#x27;s own time." in page
    assert not OutboundMessage.objects.exists()


NUMBERS = ["(212) 555-0123", "+1 212 555 0123", "2125550123", "+12125550123"]


@pytest.mark.parametrize("written", NUMBERS)
@pytest.mark.parametrize("page", ["patient", "schedule", "outboundmessage", "inboundmessage", "address"])
def test_a_number_however_written_finds_its_person_and_stays_out_of_the_address(
    desk: Client, willow: Clinic, written: str, page: str
) -> None:
    ann = make_patient(willow, "Ann", "+12125550123")
    bob = make_patient(willow, "Bob")
    for person in (ann, bob):
        make_schedule(person)
        make_message(person)
        make_reply(person)

    answer = desk.post(f"/admin/reminders/{page}/", {"_search": "1", "q": written})

    assert "5550123" not in re.sub(r"\D", "", answer["Location"])
    found = desk.get(f"/admin/reminders/{page}/{answer['Location']}").context["cl"].result_list
    assert len(found) == 1
    patient = getattr(found[0], "patient", found[0])
    assert patient == (ContactPoint.objects.get(patient=ann).address if page == "address" else ann)


def test_a_search_by_name_keeps_the_filters_and_a_bad_number_says_so(desk: Client, willow: Clinic) -> None:
    make_patient(willow, "Ann")

    named = desk.post(f"{LIST}?is_active__exact=1", {"_search": "1", "q": "ann"})
    assert named["Location"] == "?is_active__exact=1&q=ann"
    bad = desk.post(LIST, {"_search": "1", "q": "123456"}, follow=True)
    assert "is not a number that can exist in US" in bad.content.decode()


def test_an_address_that_could_not_be_reached_is_written_to_again_once_it_was_checked(
    desk: Client, willow: Clinic
) -> None:
    ann = make_patient(willow, "Ann")
    address = ContactPoint.objects.get(patient=ann).address
    Address.objects.filter(pk=address.pk).update(unreachable_at=MONDAY, unreachable_because="30005")
    assert "comes back" in desk.get(LIST).content.decode()
    assert "please check the address" in desk.get(change(ann)).content.decode()

    desk.post("/admin/reminders/address/", {"action": "try_again", "_selected_action": [address.pk]})

    address.refresh_from_db()
    assert address.unreachable_at is None


def test_somebody_who_is_asked_how_they_are_moves_only_to_where_somebody_is_told_of_danger(client: Client) -> None:
    willow, oak = cast.clinic("Willow"), make_clinic("Oak")
    ann = cast.person("Ann", at=willow)
    ann.has_schedule("check_in")
    client.force_login(make_staff("root", is_superuser=True))
    moved = form(oak, phone=ann.point.address.value)

    answer = client.post(change(ann.patient), moved)

    assert answer.context["adminform"].form.errors == {
        "clinic": [
            "They are asked how they are, and nobody at Oak is told when somebody writes of danger. "
            "Add a safety contact to Oak first, or switch their check-ins off."
        ]
    }
    assert Patient.objects.get().clinic == willow
    SafetyContact.objects.create(clinic=oak, name="Nan", email="nan@oak.example")
    assert client.post(change(ann.patient), moved).status_code == 302
    assert Patient.objects.get().clinic == oak


def due_next(desk: Client, patient: Patient) -> str:
    """What a person's page says comes next."""
    page = desk.get(change(patient)).content.decode()
    return page.partition(">Due next</h2>")[2].partition("</section>")[0]


def test_nothing_is_promised_to_somebody_who_is_paused_or_stopped_or_left(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow)
    make_schedule(ann)
    assert "Mon\N{NO-BREAK SPACE}12\N{NO-BREAK SPACE}Jan,\N{NO-BREAK SPACE}09:00" in due_next(desk, ann)
    patients.pause([ann], MONDAY + timedelta(days=2), asked_by="staff")
    assert "12\N{NO-BREAK SPACE}Jan" not in due_next(desk, ann)
    assert "Wed\N{NO-BREAK SPACE}14\N{NO-BREAK SPACE}Jan" in due_next(desk, ann)
    patients.pause([ann], None, asked_by="staff")
    assert "Nothing until somebody resumes" in due_next(desk, ann)
    Pause.objects.all().delete()
    Address.objects.update(suppressed_at=MONDAY)
    assert "They asked us to stop: nothing is sent" in due_next(desk, ann)
    Address.objects.update(suppressed_at=None, unreachable_at=MONDAY)
    assert "What we send them comes back" in due_next(desk, ann)
    ContactPoint.objects.update(is_active=False)
    assert "They have no phone number and no e-mail address" in due_next(desk, ann)
    Patient.objects.update(is_active=False)
    assert "no longer enrolled" in due_next(desk, ann)


def test_colleagues_read_who_paused_somebody_and_why(desk: Client, willow: Clinic) -> None:
    ann = make_patient(willow)
    chosen = {"action": "pause_until", "_selected_action": ann.pk, "open_end": "on", "note": "In hospital"}
    desk.post(LIST, chosen | {"step": "confirm"})
    shown = desk.get(change(ann)).content.decode()
    assert "<td>cora</td><td>A rest: In hospital</td>" in shown


def test_the_language_is_chosen_among_those_that_there_are_texts_in(desk: Client, willow: Clinic) -> None:
    LibraryText.objects.create(clinic=willow, code="ES1", category="hydration", text="Un vaso de agua?", language="es")
    page = desk.get(ADD).content.decode()
    assert '<option value="es">Spanish</option>' in page
    refused = desk.post(ADD, form(willow, language="fr"))
    assert "Select a valid choice" in str(refused.context["adminform"].form.errors["language"])
    assert desk.post(ADD, form(willow, language="es")).status_code == 302
    assert Patient.objects.get().language == "es"


def test_the_list_promises_nothing_to_those_who_get_nothing(desk: Client, willow: Clinic) -> None:
    def due(patient: Patient) -> str:
        row = desk.get(LIST).content.decode().partition(f"{patient}</a>")[2].partition("</tr>")[0]
        return row.partition('field-next_look">')[2].partition("<")[0].replace("\N{NO-BREAK SPACE}", " ")

    ann = make_patient(willow)
    make_schedule(ann)
    Agenda.objects.update(next_due_at=MONDAY + timedelta(hours=1))
    assert due(ann) == "Mon 12 Jan, 09:00"
    patients.pause([ann], MONDAY + timedelta(days=2), asked_by="staff")
    assert due(ann) == "After the pause"
    patients.pause([ann], None, asked_by="staff")
    assert due(ann) == "–"
    Pause.objects.all().delete()
    Address.objects.update(suppressed_at=MONDAY)
    assert due(ann) == "–"


# ---- Many at once


def test_the_sample_can_be_imported_as_it_is_and_is_the_documented_one(client: Client) -> None:
    clinic = make_clinic('Willow "Clinic", demo', zone="America/Chicago", country="DE")
    client.force_login(make_staff("cora", {clinic: Role.COORDINATOR}))
    make_clinic("Oak")
    page = client.get(f"{LIST}import/").content.decode()
    assert f'href="{LIST}import/people-sample.csv"' in page
    with clock.at(datetime(2026, 3, 9, 13, tzinfo=UTC)):
        lines = client.get(f"{LIST}import/people-sample.csv").content
        looked = client.post(f"{LIST}import/", {"file": SimpleUploadedFile("people-sample.csv", lines)})
    shown = looked.content.decode()
    assert "3 people would be enrolled. Nothing has changed yet." in shown
    rows = [row.partition("</tr>")[0] for row in shown.split("<tr><td>")[1:]]
    said = [("America/New_York", "No"), ("America/Denver", "Yes"), ("America/Chicago", "No")]
    assert [
        (zone in row, row.endswith(f"<td>{fluid}</td>")) for row, (zone, fluid) in zip(rows, said, strict=True)
    ] == [(True, True)] * 3
    assert (Path(__file__).parents[2] / "docs/how-to/people-sample.csv").read_text() == sample("Willow")


def test_whoever_may_enrol_nobody_gets_no_sample(client: Client, willow: Clinic) -> None:
    client.force_login(make_staff("di", {willow: Role.CLINICIAN}))
    assert client.get(f"{LIST}import/people-sample.csv").status_code == 403
