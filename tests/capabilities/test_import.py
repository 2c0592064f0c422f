"""People from a file: all of them, or nobody and every reason by its line."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from reminders.enrolment import consent
from reminders.enrolment.erasure import erase
from reminders.enrolment.importing import import_patients
from reminders.errors import PeopleError
from reminders.models import Address, Clinic, ConsentEvent, ContactPoint, Patient
from tests import cast

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("monday")]
HEAD = "clinic,preferred_name,phone,phone_label,phone_consent,phone_evidence"
DOCS = Path(__file__).parents[2] / "docs/how-to"


@pytest.fixture
def willow() -> Clinic:
    return cast.clinic("Willow")


def faults(*lines: str) -> list[str]:
    with pytest.raises(PeopleError) as refused:
        import_patients("\n".join((HEAD, *lines)))
    return [str(fault) for fault in refused.value.faults]


def test_people_come_with_their_address_and_their_consent(willow: Clinic) -> None:
    [ann, bob] = import_patients(
        f'{HEAD}\nwillow,Ann,(212) 555-0123,,signed form,"form in the chart, 2 March"\nWillow,Bob,+442079460958,,,\n'
    )
    assert (ann.line, ann.clinic, ann.agreed, bob.agreed) == (2, "Willow", ("sms",), ())
    point = ContactPoint.objects.select_related("address", "patient").get(patient__preferred_name="Ann")
    assert point.address.value == "+12125550123"
    assert point.patient.zone == willow.zone
    assert consent.present(point).given
    assert ConsentEvent.objects.get().evidence == "form in the chart, 2 March"
    assert not consent.present(ContactPoint.objects.get(patient__preferred_name="Bob")).given


def test_a_dry_run_says_the_same_and_changes_nothing(willow: Clinic) -> None:
    text = f"{HEAD}\nWillow,Ann,2125550123,,,\n"
    would = import_patients(text, dry_run=True)
    assert Patient.objects.count() == Address.objects.count() == 0
    assert import_patients(text) == would


def test_one_bad_line_enrols_nobody_and_every_bad_line_is_named(willow: Clinic) -> None:
    told = faults(
        "Willow,Ann,2125550123,,,", "Oak,Bob,2125550124,,,", "Willow,Cy,12,,,", "Willow,Di,2125550126,,signed form,"
    )
    assert [fault.partition(":")[0] for fault in told] == ["Line 3, clinic", "Line 4, phone", "Line 5, phone_evidence"]
    assert "There are: Willow." in told[0]
    assert Patient.objects.count() == 0


def test_the_same_file_twice_doubles_nobody(willow: Clinic) -> None:
    text = f"{HEAD}\nWillow,Ann,2125550123,,,\n"
    import_patients(text)
    with pytest.raises(PeopleError, match="Line 2, phone: Somebody with this one is enrolled already"):
        import_patients(text)
    assert Patient.objects.count() == 1


def test_the_same_number_twice_in_a_file_is_named_with_the_other_line(willow: Clinic) -> None:
    [told] = faults("Willow,Ann,2125550123,,,", "Willow,Bob,+1 212 555 0123,,,")
    assert told.startswith("Line 3, phone: Line 2 has the same one.")
    assert len(import_patients(f"{HEAD}\nWillow,Ann,2125550123,Ann,,\nWillow,Bob,2125550123,Bob,,\n")) == 2


def test_who_asked_us_to_stop_is_refused_with_the_reason(willow: Clinic) -> None:
    alice = cast.person("Alice", at=willow, number="+12125550123")
    consent.stop(alice.point.address, because="reply (keyword)", evidence="Reply 1")
    [told] = faults("Willow,Ann,2125550123,,signed form,chart")
    assert told.startswith("Line 2, phone: This person asked us to stop.")


def test_who_was_erased_is_refused_though_nothing_of_them_is_left(willow: Clinic) -> None:
    alice = cast.person("Alice", at=willow, number="+12125550123")
    erase(alice.patient)
    [told] = faults("Willow,Ann,2125550123,,signed form,chart")
    assert told.startswith("Line 2, phone: Whoever had this asked to be erased.")
    assert Address.objects.get().value is None


def test_our_own_number_is_refused(willow: Clinic) -> None:
    other = cast.clinic("Oak").senders.get(channel="sms")
    [told] = faults(f"Willow,Ann,{other.value},,,")
    assert "a number or mailbox of our own" in told


def test_where_there_is_one_clinic_the_file_need_not_name_it(willow: Clinic) -> None:
    assert len(import_patients("phone\n2125550123\n")) == 1


def test_a_clinics_staff_enrol_at_their_clinics_alone(willow: Clinic) -> None:
    cast.clinic("Oak")
    with pytest.raises(PeopleError, match="There is no clinic 'Oak'"):
        import_patients(f"{HEAD}\nOak,Ann,2125550123,,,\n", clinics=[willow])


def test_the_command_prints_every_fault_and_fails(willow: Clinic, tmp_path: Path) -> None:
    bad = tmp_path / "people.csv"
    bad.write_text(f"{HEAD}\nWillow,Ann,12,,,\nWillow,Bob,13,,,\n")
    with pytest.raises(CommandError, match=r"(?s)Line 2, phone: .*Line 3, phone: .*Nobody was enrolled. Faults: 2\."):
        call_command("import_patients", str(bad))


def test_the_documented_sample_can_be_imported(willow: Clinic, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("import_patients", str(DOCS / "people-sample.csv"), "--dry-run")
    assert "3 would be enrolled; nothing was changed." in capsys.readouterr().out
    assert Patient.objects.count() == 0
