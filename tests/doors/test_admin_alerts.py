"""Alerts on the desk: seen on every page, read by the clinic's own staff, taken on by one of them."""

import re
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from reminders import clock
from reminders.admin.showing import of_person
from reminders.conversation import receive
from reminders.domain.consent import ConsentKind
from reminders.enrolment import addresses, consent, patients
from reminders.models import (
    Alert,
    AlertNotice,
    Attempt,
    Clinic,
    ConsentEvent,
    InboundMessage,
    OutboundMessage,
    Patient,
    Pause,
    Receipt,
    Role,
    SafetyContact,
    UsualSymptom,
)
from reminders.safety import assess, notices, replies
from tests import cast
from tests.doors.desk_world import make_staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice", at=cast.clinic("Willow"))


@pytest.fixture
def alert(alice: cast.Person) -> Alert:
    receive.simulate(alice.patient, "sms", "i want to die <b>", "SM1")
    return Alert.objects.get()


def desk(clinic: Clinic, role: Role = Role.COORDINATOR, name: str = "nan") -> tuple[Client, User]:
    user, client = make_staff(name, {clinic: role}), Client()
    client.force_login(user)
    return client, user


def page(alert: Alert) -> str:
    return reverse("admin:reminders_alert_change", args=[alert.pk])


def take_on(client: Client, alert: Alert, note: str = "") -> Any:
    return client.post(reverse("admin:reminders_alert_acknowledge", args=[alert.pk]), {"note": note}, follow=True)


def add_note(client: Client, alert: Alert, note: str) -> Any:
    return client.post(reverse("admin:reminders_alert_note", args=[alert.pk]), {"note": note}, follow=True)


def let_go_on(client: Client, alert: Alert, note: str = "") -> Any:
    return client.post(reverse("admin:reminders_alert_go_on", args=[alert.pk]), {"note": note}, follow=True)


def text(response: Any) -> str:
    return str(response.content.decode())


def test_an_open_alert_stands_on_every_page_of_that_clinics_desk(alert: Alert) -> None:
    client, _ = desk(alert.clinic)
    other, _ = desk(cast.clinic("Oak"), name="otto")
    for name in (
        "index",
        "reminders_patient_changelist",
        "reminders_schedule_changelist",
        "reminders_clinic_changelist",
    ):
        assert "1 alert is open" in text(client.get(reverse(f"admin:{name}")))
        assert "alert is open" not in text(other.get(reverse(f"admin:{name}")))
    take_on(client, alert)
    assert "alert is open" not in text(client.get(reverse("admin:index")))


def test_the_page_says_who_wrote_what_and_how_to_reach_them(alert: Alert, alice: cast.Person) -> None:
    client, _ = desk(alert.clinic)
    shown = text(client.get(page(alert)))
    for expected in (
        "Alice",
        alice.point.address.value,
        "i want to die &lt;b&gt;",
        "Nurse Nan by e-mail: not yet",
        "Self harm",
    ):
        assert str(expected) in shown
    assert "Crisis" in text(client.get(reverse("admin:reminders_alert_changelist")))


def test_what_they_wrote_after_the_words_of_danger_is_seen_there(alert: Alert, alice: cast.Person) -> None:
    client, _ = desk(alert.clinic)
    assert "more message" not in text(client.get(page(alert)))
    mail = addresses.connect(alice.patient, "email", "alice@example.net")
    neighbour = cast.person("Bob", at=alert.clinic)
    InboundMessage.objects.update(received_at=alert.flagged_at - timedelta(minutes=1))
    for who, channel, words in (
        (alice.patient, "sms", "False alarm, it was wind"),
        (mail.patient, "email", "and I am at my sister's"),
        (neighbour.patient, "sms", "pain 6"),
    ):
        receive.simulate(who, channel, words, f"SM{words}")
    shown = text(client.get(page(alert)))
    assert "They have written 2 more messages since." in shown
    for expected in (
        "False alarm, it was wind",
        "at my sister&#x27;s",
        escape(OutboundMessage.objects.filter(kind="safety")[0].body),
        "<strong>i want to die &lt;b&gt;</strong>",
    ):
        assert expected in shown
    assert "pain 6" not in shown


def test_what_comes_unnamed_from_their_phone_is_seen_there_and_another_clinics_letters_are_not(alert: Alert) -> None:
    client, _ = desk(alert.clinic)
    known = {"channel": "sms", "address": alert.address, "received_at": clock.now()}
    InboundMessage.objects.create(**known, provider_id="a", clinic=alert.clinic, body="I am fine now")
    InboundMessage.objects.create(**known, provider_id="b", clinic=cast.clinic("Oak"), body="for Oak alone")
    shown = text(client.get(page(alert)))
    assert "I am fine now" in shown
    assert "for Oak alone" not in shown


def test_a_conversation_that_is_too_long_for_the_page_is_said_to_be_so(alert: Alert, alice: cast.Person) -> None:
    client, _ = desk(alert.clinic)
    assert "only its latest part" not in text(client.get(page(alert)))
    for number in range(70):
        receive.simulate(alice.patient, "sms", f"pain and rain {number:03}", f"SM-{number}")
    shown = text(client.get(page(alert)))
    assert "only its latest part is shown" in shown
    assert "rain 069" in shown
    assert "rain 000" not in shown


def test_the_page_says_what_is_known_of_the_safety_text(alert: Alert) -> None:
    client, _ = desk(alert.clinic)

    def heard() -> str:
        return text(client.get(page(alert))).replace("\N{NO-BREAK SPACE}", " ")

    with clock.at(alert.opened_at):
        assert "On its way since " in heard()
    safety = OutboundMessage.objects.filter(kind="safety")
    taken = safety[0].created_at + timedelta(seconds=2)
    told = f"{taken.astimezone(ZoneInfo(alert.clinic.zone)):%H:%M}"
    for status, reason, said in (
        ("accepted", "", rf"Accepted by the provider [^<]*{told}, not yet reported delivered \(simulated\)"),
        ("delivered", "", rf"Delivered [^<]*{told} \(simulated\)"),
        ("undelivered", "unreachable", "has not reached them so far. The phone was off or out of reach"),
    ):
        safety.update(status=status, reason=reason, settled_at=taken)
        assert re.search(said, heard())
    Alert.objects.update(unheard=replies.NOT_HEARD)
    assert "Reach them another way. The phone was off or out of reach" in heard()
    Alert.objects.update(unheard=assess.OPTED_OUT)
    assert assess.OPTED_OUT in heard()


def test_a_text_that_came_late_was_delivered_then_and_not_when_the_provider_took_it(alert: Alert) -> None:
    taken = alert.opened_at
    OutboundMessage.objects.filter(kind="safety").update(status="delivered", settled_at=taken)
    safety = OutboundMessage.objects.get(kind="safety")
    attempt = Attempt.objects.create(message=safety, number=1, token="t", finished_at=taken)
    Receipt.objects.create(
        attempt=attempt, provider_id="p", word="delivered", status="delivered", at=taken + timedelta(hours=3)
    )
    assert replies.delivered_at(safety) == taken + timedelta(hours=3)


def test_words_that_got_no_text_because_one_had_just_gone_say_what_became_of_that(alice: cast.Person) -> None:
    receive.simulate(alice.patient, "sms", "i want to die", "SM1")
    client, _ = desk(alice.patient.clinic)
    take_on(client, Alert.objects.get())
    OutboundMessage.objects.filter(kind="safety").update(status="delivered", settled_at=clock.now())
    receive.simulate(alice.patient, "sms", "i want to die", "SM2")
    assert OutboundMessage.objects.filter(kind="safety").count() == 1
    assert "Delivered " in text(client.get(page(Alert.objects.get(status="open"))))


def test_the_page_says_whom_nobody_could_reach_and_why(alert: Alert) -> None:
    client, _ = desk(alert.clinic)
    di = SafetyContact.objects.create(
        clinic=alert.clinic, name="Doctor Di", email="di@x.example", phone="+15005550177", position=2
    )
    notice = AlertNotice.objects.create(alert=alert, contact=di, channel="sms", number=2)
    notices.tell_staff()
    AlertNotice.objects.filter(channel="email").update(sent_at=None, error="AnymailRequestsAPIError", tries=3)
    assert "Doctor Di by text: " in text(client.get(page(alert)))
    OutboundMessage.objects.filter(notices=notice).update(status="undelivered", reason="unreachable")
    shown = text(client.get(page(alert)))
    assert "Could not reach Nurse Nan by e-mail: the mail provider refused it." in shown
    assert "Could not reach Doctor Di by text: the phone was off or out of reach" in shown
    assert "not Nurse Nan, not Doctor Di" in text(client.get(reverse("admin:reminders_alert_changelist")))


def test_of_two_who_take_it_on_the_second_is_told_who_was_quicker(alert: Alert) -> None:
    first, nan = desk(alert.clinic)
    second, _ = desk(alert.clinic, Role.CLINICIAN, "di")
    assert "You have taken this alert on." in text(take_on(first, alert, "Rang her."))
    assert "an has acknowledged this alert already." in text(take_on(second, alert, "Me too"))
    alert.refresh_from_db()
    assert (alert.status, alert.acknowledged_by) == ("acknowledged", nan)
    assert [line.split(", ", 2)[2] for line in str(alert.note).splitlines()] == ["nan: Rang her.", "di: Me too"]


def test_whoever_took_it_on_in_haste_writes_later_what_was_done_as_often_as_they_like(alert: Alert) -> None:
    nan, _ = desk(alert.clinic)
    di, _ = desk(alert.clinic, Role.CLINICIAN, "di")
    take_on(nan, alert)
    assert "What was done can be added later" not in text(nan.get(page(alert)))
    assert "What you wrote is added" in text(add_note(nan, alert, "Rang her <twice>."))
    add_note(di, alert, "Saw her.")
    shown = text(let_go_on(nan, alert, "All well."))
    for line in ("nan: Rang her &lt;twice&gt;.<br>", "di: Saw her.<br>", "nan: All well."):
        assert line in shown
    assert "Write what was done." in text(add_note(nan, alert, "  "))


def test_nobody_of_another_clinic_adds_to_what_was_done(alert: Alert) -> None:
    stranger, _ = desk(cast.clinic("Oak"), name="otto")
    assert add_note(stranger, alert, "x").status_code == 404
    nan, _ = desk(alert.clinic)
    assert nan.get(reverse("admin:reminders_alert_note", args=[alert.pk])).status_code == 403
    alert.refresh_from_db()
    assert alert.note is None


def test_nobody_else_sees_or_takes_on_a_clinics_alert(alert: Alert) -> None:
    stranger, _ = desk(cast.clinic("Oak"), name="otto")
    assert stranger.get(page(alert)).status_code == 302
    assert take_on(stranger, alert).status_code == 404
    assert stranger.get(reverse("admin:reminders_alert_acknowledge", args=[alert.pk])).status_code in (403, 404)
    alert.refresh_from_db()
    assert alert.status == "open"


def test_reminders_rest_until_somebody_at_the_clinic_lets_them_go_on(alert: Alert, alice: cast.Person) -> None:
    client, _ = desk(alert.clinic)
    stranger, _ = desk(cast.clinic("Oak"), name="otto")
    take_on(client, alert)
    assert "Let their reminders go on" in text(client.get(page(alert)))
    assert let_go_on(stranger, alert).status_code == 404
    assert patients.running_pauses(alice.patient, clock.now())
    assert "reminders go on: the next one comes when it is due" in text(let_go_on(client, alert))
    assert not patients.running_pauses(alice.patient, clock.now())
    assert "Let their reminders go on" not in text(client.get(page(alert)))


def test_a_pause_of_their_own_is_said_and_nothing_is_promised_while_it_goes_on(
    alert: Alert, alice: cast.Person
) -> None:
    client, nan = desk(alert.clinic)
    until = clock.now() + timedelta(days=9)
    Pause.objects.create(patient=alice.patient, starts_at=clock.now(), ends_at=until, asked_by="patient")
    patients.hold_by_hand(alice.patient, nan)
    said = (
        f"There is a pause of their own until {of_person(until, alice.patient)} and a hold while somebody here writes"
    )
    shown = text(client.get(page(alert)))
    assert "Rest until" in shown
    assert said in shown
    done = text(let_go_on(client, alert))
    assert "no reminder comes yet" in done
    assert "the next one comes when it is due" not in done
    assert f"Not held back by this. {said}" in done


def test_letting_reminders_go_on_promises_none_to_somebody_who_asked_us_to_stop(
    alert: Alert, alice: cast.Person
) -> None:
    client, _ = desk(alert.clinic)
    receive.simulate(alice.patient, "sms", "STOP", "SM2")
    done = text(let_go_on(client, alert))
    assert "no reminder comes yet. They asked us to stop: nothing is sent until they write JOIN or START" in done


def test_looking_takes_nothing_on(alert: Alert) -> None:
    client, _ = desk(alert.clinic)
    assert client.get(reverse("admin:reminders_alert_acknowledge", args=[alert.pk])).status_code == 403
    assert client.post(page(alert), {"status": "acknowledged"}).status_code == 403


def test_a_failed_daily_test_stands_on_every_page(alice: cast.Person) -> None:
    from reminders.safety import drill

    with clock.at(clock.now() - timedelta(hours=1)):
        drill.run()
    client, _ = desk(alice.patient.clinic)
    assert "The daily test of how you are told of alerts did not go out." in text(client.get(reverse("admin:index")))


# ---- Contacts, usual symptoms


def contacts_form(clinic: Clinic, **changes: str) -> dict[str, str]:
    contact = SafetyContact.objects.get()
    fields = (
        "sender_name",
        "contact",
        "language",
        "zone",
        "daily_cap",
        "emergency_number",
        "crisis_line",
        "opens",
        "closes",
    )
    form = {name: str(getattr(clinic, name) or "") for name in fields}
    form |= {"quiet_from": "21:00", "quiet_until": "08:00", "is_active": "on"}
    for prefix in ("safety_contacts", "category_policies", "staff"):
        form |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    row = {
        "id": str(contact.pk),
        "clinic": str(clinic.pk),
        "name": contact.name,
        "email": contact.email,
        "position": "1",
    }
    row |= {"phone": "", "is_active": "on"}
    form |= {f"safety_contacts-0-{name}": value for name, value in row.items()}
    return form | {"safety_contacts-TOTAL_FORMS": "1", "safety_contacts-INITIAL_FORMS": "1"} | changes


def test_the_last_contact_stays_while_people_are_asked_how_they_are(alice: cast.Person) -> None:
    changes = {"safety_contacts-0-is_active": ""}
    clinic = alice.patient.clinic
    client, _ = desk(clinic)
    url = reverse("admin:reminders_clinic_change", args=[clinic.pk])
    alice.has_schedule("check_in")
    refused = client.post(url, contacts_form(clinic, **changes))
    assert refused.status_code == 200
    assert "nobody else would be told" in text(refused)
    assert SafetyContact.objects.get().is_active
    assert client.post(url, contacts_form(clinic)).status_code == 302
    alice.patient.schedules.update(is_active=False)
    assert client.post(url, contacts_form(clinic, **changes)).status_code == 302
    assert not SafetyContact.objects.filter(is_active=True).exists()


@pytest.mark.parametrize(
    ("field", "written", "fault"),
    [
        ("phone", "12", "not a number that can exist"),
        ("phone", "the clinic's own", "own number or mailbox"),
        ("email", "the clinic's own", "own number or mailbox"),
    ],
)
def test_a_contact_whom_nobody_could_reach_is_refused(alice: cast.Person, field: str, written: str, fault: str) -> None:
    clinic = alice.patient.clinic
    client, _ = desk(clinic)
    own = clinic.senders.get(channel="sms" if field == "phone" else "email").value
    changes = {f"safety_contacts-0-{field}": own if "own" in written else written}
    url = reverse("admin:reminders_clinic_change", args=[clinic.pk])
    assert fault in text(client.post(url, contacts_form(clinic, **changes)))
    assert client.post(url, contacts_form(clinic, **{"safety_contacts-0-phone": "(212) 555-0177"})).status_code == 302
    assert SafetyContact.objects.get().phone == "+12125550177"


def test_a_clinician_marks_what_is_usual_and_a_coordinator_cannot(alice: cast.Person) -> None:
    url = reverse("admin:reminders_patient_usual", args=[alice.patient.pk])
    coordinator, _ = desk(alice.patient.clinic)
    assert coordinator.post(url, {"flags": "numbness"}).status_code == 403
    stranger, _ = desk(cast.clinic("Oak"), Role.CLINICIAN, "otto")
    assert stranger.post(url, {"flags": "numbness"}).status_code == 404
    clinician, di = desk(alice.patient.clinic, Role.CLINICIAN, "di")
    page = reverse("admin:reminders_patient_change", args=[alice.patient.pk])
    assert url in text(clinician.get(page))
    assert url not in text(coordinator.get(page))
    assert clinician.post(url, {"flags": ["numbness", "cant_move"]}).status_code == 302
    assert clinician.post(url, {"flags": "numbness"}).status_code == 302
    symptom = UsualSymptom.objects.get()
    assert (symptom.flag, symptom.marked_by) == ("numbness", di)


def test_what_is_never_usual_cannot_be_marked(alice: cast.Person) -> None:
    clinician, _ = desk(alice.patient.clinic, Role.CLINICIAN)
    url = reverse("admin:reminders_patient_usual", args=[alice.patient.pk])
    assert "not one of the available choices" in text(clinician.post(url, {"flags": "self_harm"}))
    assert not UsualSymptom.objects.exists()


# ---- Consent by staff, import, erasure


def act(client: Client, action: str, person: Patient, **given: str) -> Any:
    data = {"action": action, "_selected_action": str(person.pk), **given}
    return client.post(reverse("admin:reminders_patient_changelist"), data, follow=True)


def test_staff_invite_by_text_after_saying_how_they_know() -> None:
    ann = cast.person("Ann", agreed=False)
    client, nan = desk(ann.patient.clinic)
    assert "never repeated by itself" in text(act(client, "invite", ann.patient))
    assert "Invite Ann?" in text(act(client, "invite", ann.patient))
    unproved = act(client, "invite", ann.patient, step="confirm", channel="sms", evidence="")
    assert "without a proof it does not count" in text(unproved)
    assert not OutboundMessage.objects.exists()
    done = act(client, "invite", ann.patient, step="confirm", channel="sms", evidence="asked at the visit")
    assert "Done for 1 person." in text(done)
    event = ConsentEvent.objects.get()
    assert (event.kind, event.evidence, event.actor) == (ConsentKind.INVITED, "asked at the visit", nan)
    assert OutboundMessage.objects.get().kind == "invitation"
    again = act(client, "invite", ann.patient, step="confirm", channel="sms", evidence="asked at the visit")
    assert "Nobody is asked twice." in text(again)


def test_a_spoken_stop_is_recorded_with_its_proof(alice: cast.Person) -> None:
    client, nan = desk(alice.patient.clinic)
    act(client, "stop_spoken", alice.patient, step="confirm", evidence="on the phone, 12 March")
    assert not consent.present(alice.point).given
    event = ConsentEvent.objects.order_by("-id")[0]
    assert (event.kind, event.basis, event.actor) == (ConsentKind.WITHDRAWN, "spoken", nan)


def test_erasing_needs_to_be_meant(alice: cast.Person) -> None:
    client, _ = desk(alice.patient.clinic)
    act(client, "erase", alice.patient, step="confirm")
    assert Patient.objects.get().preferred_name == "Alice"
    act(client, "erase", alice.patient, step="confirm", sure="on")
    assert Patient.objects.get().preferred_name == ""


@pytest.mark.parametrize("action", ["invite", "stop_spoken", "erase"])
def test_a_clinician_does_none_of_that(alice: cast.Person, action: str) -> None:
    client, _ = desk(alice.patient.clinic, Role.CLINICIAN)
    act(client, action, alice.patient, step="confirm", evidence="x", sure="on", channel="sms")
    assert Patient.objects.get().preferred_name == "Alice"
    assert consent.present(alice.point).given


def test_people_are_looked_at_first_and_then_enrolled() -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    clinic = cast.clinic("Willow")
    cast.clinic("Oak")
    client, _ = desk(clinic)
    url = reverse("admin:reminders_patient_import")
    rows = 'clinic,preferred_name,phone\nWillow,"=1+1",2125550123\n'
    looked = client.post(url, {"file": SimpleUploadedFile("people.csv", rows.encode("utf-8-sig"))})
    assert "1 person would be enrolled. Nothing has changed yet." in text(looked)
    assert Patient.objects.count() == 0
    assert client.post(url, {"lines": rows, "import": "1"}).status_code == 302
    assert Patient.objects.get().preferred_name == "=1+1"
    refused = client.post(url, {"lines": "clinic,phone\nOak,2125550199\nWillow,7\n", "import": "1"})
    assert "Nobody was enrolled. 2 faults" in text(refused)
    assert "There is no clinic &#x27;Oak&#x27;. There are: Willow." in text(refused)
    both = client.post(url, {"lines": "clinic,phone,zone\nOak,2125550199,Amerca/Denver\n", "import": "1"})
    assert "Line 2, zone: &#x27;Amerca/Denver&#x27; is not a time zone; did you mean &#x27;America/Denv" in text(both)
    assert "Line 2, clinic: There is no clinic" in text(both)
    clinician, _ = desk(clinic, Role.CLINICIAN, "di")
    assert clinician.get(url).status_code == 403


# ---- The link in an invitation by mail


def test_the_link_agrees_only_by_its_button_and_only_for_three_days() -> None:
    from reminders import links
    from reminders.enrolment import addresses, invitations

    ann = cast.person("Ann", agreed=False)
    point = addresses.connect(ann.patient, "email", "ann@example.net")
    event = invitations.invite(point, evidence="asked at the visit")
    [mail] = OutboundMessage.objects.filter(channel="email")
    url = links.agree_path(event.pk)
    assert mail.body.endswith(f"http://testserver{url}")
    for _ in range(3):
        assert "Do you want these messages?" in text(Client().get(url))
    assert not consent.present(point).given
    with clock.at(clock.now() + timedelta(hours=73)):
        assert Client().post(url).status_code == 410
    assert not consent.present(point).given
    scanner = Client(enforce_csrf_checks=True)
    assert "Thank you" in text(scanner.post(url))
    scanner.post(url)
    granted = ConsentEvent.objects.get(kind=ConsentKind.GRANTED)
    assert granted.basis == "link"
    assert consent.present(point).given
    assert Client().post("/agree/1.aaaa/").status_code == 404
