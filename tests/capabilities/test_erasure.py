"""Somebody asks to be forgotten: nothing of them is left, except that they are not to be asked again."""

from collections.abc import Iterator
from itertools import count

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.core.management import CommandError, call_command
from django.db import connection

from reminders import clock
from reminders.conversation import receive, router
from reminders.delivery import dispatch
from reminders.enrolment import addresses, consent, erasure
from reminders.errors import InvalidInput
from reminders.models import Address, ConsentEvent, ContactPoint, InboundMessage, OutboundMessage, Patient, SymptomEntry
from reminders.planning import preview
from reminders.safety import escalate
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = pytest.mark.django_db(transaction=True)
_ids = count(1)
NUMBER = "+15005550142"


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    with clock.at(MONDAY):
        yield


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


def everything() -> str:
    """The whole database as its owner can read it: rows as JSON, sealed columns opened."""
    from django.apps import apps

    lines = []
    for model in apps.get_models():
        for row in model._default_manager.all():
            lines.append(repr({field.name: field.value_from_object(row) for field in model._meta.concrete_fields}))
    return "\n".join(lines)


def test_nothing_of_them_is_left_anywhere(zelda: cast.Person) -> None:
    user = User.objects.create(username="nan")
    kind = ContentType.objects.get_for_model(Patient)
    LogEntry.objects.create(
        user=user, content_type=kind, object_id=str(zelda.patient.pk), object_repr="Zelda", action_flag=CHANGE
    )
    assert "Zelda" in everything()
    assert "zebra" in everything()
    erasure.erase(zelda.patient)
    for trace in ("Zelda", "zebra", NUMBER, NUMBER[1:]):
        assert trace not in everything()
    assert SymptomEntry.objects.count() == 0


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
