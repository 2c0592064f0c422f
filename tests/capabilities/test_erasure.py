"""Somebody asks to be forgotten: nothing of them is left, except that they are not to be asked again."""

from datetime import timedelta
from itertools import count

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client

from reminders import clock
from reminders.conversation import by_hand, claiming, mending, receive, router
from reminders.delivery import dispatch
from reminders.domain.consent import ConsentKind
from reminders.enrolment import addresses, consent, erasure, patients
from reminders.errors import InvalidInput
from reminders.models import (
    Address,
    Agenda,
    Alert,
    AlertFlagging,
    Clinic,
    ConsentEvent,
    ContactPoint,
    InboundMessage,
    InboxItem,
    OutboundMessage,
    Patient,
    Pause,
    SymptomEntry,
    UsualSymptom,
)
from reminders.planning import planner, preview
from reminders.safety import escalate
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]
_ids = count(1)
NUMBER, OTHERS_PHONE = "+15005550142", "+15005550777"
MAILBOX = "zelda.quagga@example.net"


@pytest.fixture
def zelda() -> cast.Person:
    """Somebody of whom there is a bit of everything."""
    person = cast.person("Zelda", number=NUMBER)
    person.has_schedule("hydration", daily("11:00"))
    writes(person, "pain 6, zebra stripes on my arm")
    dispatch.run()
    return person


def writes(who: cast.Person, text: str) -> InboundMessage:
    kept = receive.simulate(who.patient, "sms", text, f"SM{next(_ids)}")
    assert kept is not None
    router.read_pending()
    return kept


def everything() -> dict[str, str]:
    """The whole database as its owner can read it, by table: what any column says in clear, and sealed ones opened."""
    from django.apps import apps

    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        said = {}
        for table in tables:
            cursor.execute(f"SELECT coalesce(json_agg(t)::text, '') FROM \"{table}\" t")  # noqa: S608 - our own tables
            said[table] = cursor.fetchone()[0]
    for model in apps.get_models():
        for row in model._default_manager.all():
            opened = {field.name: field.value_from_object(row) for field in model._meta.concrete_fields}
            said[model._meta.db_table] += f"\n{opened!r}"
    return said


def tables_with(*traces: str) -> dict[str, set[str]]:
    """Where something of somebody stands, in capitals or not: the traces by table."""
    dump = everything()
    found = {table: {trace for trace in traces if trace.casefold() in dump[table].casefold()} for table in dump}
    return {table: traces for table, traces in found.items() if traces}


def a_life(zelda: cast.Person) -> None:
    """Let something of her get into every corner of the product."""
    patient, clinic = zelda.patient, zelda.patient.clinic
    root = User.objects.create_superuser("root")
    desk = Client()
    desk.force_login(root)
    form = {
        "preferred_name": "Zelda", "clinic": clinic.pk, "zone": "America/New_York", "language": "en",
        "privacy": "standard", "is_active": "on", "phone": NUMBER, "email": MAILBOX,
        "consent_kind": "granted", "consent_channels": ["sms", "email"], "consent_topic": "all",
        "consent_basis": "spoken", "consent_evidence": f"Zelda said so on (500) 555-0142 and by {MAILBOX.upper()}",
    }  # fmt: skip
    assert desk.post(f"/admin/reminders/patient/{patient.pk}/change/", form).status_code == 302
    schedule = {
        "patient": patient.pk, "category": "stretching", "channel": "sms", "is_active": "on", "days": "daily",
        "times": "at", "at": "09:30", "starts_on": "2026-03-01",
    }  # fmt: skip
    assert desk.post("/admin/reminders/schedule/add/", schedule).status_code == 302
    with clock.at(MONDAY - timedelta(hours=1)):
        zelda.has_schedule("check_in", daily("10:00"))
    Agenda.objects.update(next_due_at=MONDAY)
    planner.plan_people(list(Agenda.objects.values_list("pk", flat=True)), MONDAY)
    for words in ("6 7 4 zebra", "when is my zebra visit?", "i can't breathe, zebra", "too many zebra texts"):
        writes(zelda, words)
    receive.simulate(patient, "email", "zebra by mail", "m1")
    router.read_pending()
    stranger(clinic, OTHERS_PHONE, "zebra, it is Zelda on my sister's phone")
    waiting = InboxItem.objects.get(why="unrouted")
    claiming.attach(waiting, patient, root)
    question = InboxItem.objects.filter(why="question").first()
    assert question is not None
    by_hand.write(question, "Zelda, on Friday.", root)
    InboxItem.objects.update(note="Rang Zelda")
    mending.correct(question, "pain", "5", MONDAY.date(), actor=root, why="Zelda said zebra")
    patients.pause([patient], None, asked_by="staff", actor=root)
    Pause.objects.update(note="Zelda is at the zoo")
    UsualSymptom.objects.create(patient=patient, flag="numbness", marked_by=root, marked_at=MONDAY)
    escalate.acknowledge(patient.alerts.get(), root, "Zelda is safe")
    dispatch.run()


def stranger(clinic: Clinic, number: str, text: str) -> None:
    sender = clinic.senders.get(channel="sms")
    receive.store(receive.Incoming("sms", f"SM{next(_ids)}", sender.value, number, text, MONDAY))
    router.read_pending()


TRACES = ("Zelda", "zebra", "5005550142", "555-0142", MAILBOX, OTHERS_PHONE[1:])


def test_nothing_of_them_is_left_anywhere(zelda: cast.Person) -> None:
    a_life(zelda)
    before = tables_with(*TRACES)
    assert len(before) >= 10, "the test itself: they were all over the place"
    assert set().union(*before.values()) == set(TRACES)

    erasure.erase(zelda.patient)

    assert tables_with(*TRACES) == {}
    assert SymptomEntry.objects.count() == 0
    assert not Alert.objects.exclude(flags=[]).filter(is_test=False).exists()
    assert not AlertFlagging.objects.exclude(flags=[]).exists()


def test_nothing_is_left_on_a_phone_that_somebody_else_uses_too(zelda: cast.Person) -> None:
    ContactPoint.objects.update(label="Zelda")
    bob = cast.person("Bob", agreed=False)
    consent.record(
        addresses.connect(bob.patient, "sms", NUMBER, "Bob"), ConsentKind.GRANTED, basis="text", evidence="chart"
    )
    stranger(zelda.patient.clinic, NUMBER, "Bob: okapi")
    stranger(zelda.patient.clinic, NUMBER, "we saw a zebra")  # asks: is this for ZELDA or BOB?
    dispatch.run()
    erasure.erase(zelda.patient)
    assert tables_with("Zelda", "zebra") == {}
    assert "reminders_inboundmessage" in tables_with("okapi"), "what is Bob's stays Bob's"


def test_nobody_is_forgotten_while_words_from_their_phone_that_nobody_claimed_told_of_danger(
    zelda: cast.Person,
) -> None:
    ContactPoint.objects.update(label="Zelda")
    bob = cast.person("Bob", agreed=False)
    addresses.connect(bob.patient, "sms", NUMBER, "Bob")
    stranger(zelda.patient.clinic, NUMBER, "i want to die")
    with pytest.raises(InvalidInput, match="alert"):
        erasure.erase(zelda.patient)


def test_what_was_agreed_and_when_it_ended_stays_as_a_fact(zelda: cast.Person) -> None:
    erasure.erase(zelda.patient)
    kinds = list(ConsentEvent.objects.order_by("id").values_list("kind", flat=True))
    assert kinds[0] == "granted"
    assert set(kinds[1:]) == {"withdrawn"}
    assert InboundMessage.objects.count() == 1
    address = Address.objects.get()
    assert (address.value, address.suppressed_because) == (None, "erased")
    assert bytes(address.digest) == Address.digest_of("sms", NUMBER)


def test_they_are_sent_nothing_more(zelda: cast.Person) -> None:
    before = OutboundMessage.objects.count()
    erasure.erase(zelda.patient)
    zelda.patient.refresh_from_db()
    assert preview.preview(zelda.patient, 7) == []
    dispatch.run()
    assert OutboundMessage.objects.count() == before


def test_twice_is_as_once(zelda: cast.Person) -> None:
    erasure.erase(zelda.patient)
    events = ConsentEvent.objects.count()
    erasure.erase(Patient.objects.get())
    assert ConsentEvent.objects.count() == events


def test_the_evidence_is_closed_again_afterwards(zelda: cast.Person) -> None:
    erasure.erase(zelda.patient)
    with pytest.raises(Exception, match="append-only"), connection.cursor() as cursor:
        cursor.execute("UPDATE reminders_consentevent SET basis = 'x'")


def test_somebody_who_shares_the_phone_keeps_it(zelda: cast.Person) -> None:
    ContactPoint.objects.update(label="Zelda")
    bob = cast.person("Bob", agreed=False)
    point = addresses.connect(bob.patient, "sms", NUMBER, "Bob")
    with clock.at(MONDAY):
        consent.record(point, consent.ConsentKind.GRANTED, basis="signed form", evidence="chart")
    erasure.erase(zelda.patient)
    address = Address.objects.get(
        value__isnull=False, contact_points__patient=bob.patient, contact_points__is_active=True
    )
    assert (address.value, address.suppressed_at) == (NUMBER, None)
    assert consent.present(bob.point).given


def test_who_writes_after_being_forgotten_stays_unknown_unless_they_are_in_danger(zelda: cast.Person) -> None:
    erasure.erase(zelda.patient)
    sender = zelda.patient.clinic.senders.get(channel="sms")
    for number, text in enumerate(("thanks", "JOIN", "START")):
        receive.store(receive.Incoming("sms", f"SN{number}", sender.value, NUMBER, text, MONDAY))
        router.read_pending()
    assert Address.objects.get(channel="sms").value is None
    assert not any(consent.present(point).given for point in ContactPoint.objects.select_related("patient"))
    receive.store(receive.Incoming("sms", "SN9", sender.value, NUMBER, "i want to die", MONDAY))
    assert Address.objects.get(channel="sms").value == NUMBER, "staff must be able to reach them"


def test_nobody_is_forgotten_while_they_may_be_in_danger(zelda: cast.Person) -> None:
    writes(zelda, "i can't breathe")
    with pytest.raises(InvalidInput, match="An alert about this person is open"):
        erasure.erase(zelda.patient)
    alert = zelda.patient.alerts.get()
    escalate.acknowledge(alert, User.objects.create(username="nan"), "Zelda is safe")
    erasure.erase(zelda.patient)
    alert.refresh_from_db()
    assert (alert.note, alert.level) == (None, "emergency")


def test_the_command_asks_twice(zelda: cast.Person, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("erase_patient", patient=zelda.patient.pk)
    assert "Add --yes" in capsys.readouterr().out
    assert Patient.objects.get().preferred_name == "Zelda"
    call_command("erase_patient", patient=zelda.patient.pk, yes=True)
    assert Patient.objects.get().preferred_name == ""
    with pytest.raises(CommandError, match="nobody with the number"):
        call_command("erase_patient", patient=0)
