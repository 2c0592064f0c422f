"""What is said: checked before anybody is sent it, and no wording is ever lost."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client

from reminders.content.defaults import ensure_defaults
from reminders.content.packs import STARTER, export, import_pack
from reminders.domain.texts.packs import read_pack
from reminders.models import CheckIn, CheckInForm, Clinic, LibraryText, Role, Schedule

from .desk_world import NOON, make_clinic, make_patient, make_schedule, make_staff

pytestmark = pytest.mark.django_db
TEXTS = "/admin/reminders/librarytext/"
FORMS = "/admin/reminders/checkinform/"


@pytest.fixture
def willow() -> Clinic:
    return make_clinic("Willow")


@pytest.fixture
def desk(client: Client, willow: Clinic) -> Client:
    client.force_login(make_staff("cora", {willow: Role.COORDINATOR}))
    return client


def form(clinic: Clinic, **said: Any) -> dict[str, Any]:
    return {
        "clinic": clinic.pk,
        "code": "OWN1",
        "category": "hydration",
        "text": "{name}, a few sips of water?",
        "kind": "reminder",
        "time_of_day": "any",
        "flare_ok": "on",
        "language": "en",
        "is_active": "on",
    } | said


BAD = {
    "an unknown placeholder": ({"text": "Hi {nmae}, sip?"}, "text", "{nmae} is not a placeholder."),
    "a stray brace": ({"text": "Sip } slowly."}, "text", "A stray } stands in the text."),
    "too long": ({"text": "Sip a bit of water. " * 9}, "text", "and 160 fit. Take out at least"),
    "a costly letter": ({"text": "Sip 💧 now."}, "text", "cannot travel in a plain SMS"),
    "the illness": ({"text": "Your fibromyalgia needs water."}, "text", "ibromyalgia"),
    "a link": ({"text": "Look at www.water.com today."}, "text", "is a link."),
    "only in a flare, and not": ({"flare_only": "on", "flare_ok": ""}, "flare_ok", "has to fit a flare"),
    "no words": ({"text": " "}, "text", "This field is required."),
    "everybody's": ({"clinic": ""}, "clinic", "This field is required."),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_text_that_may_not_be_sent_is_not_kept(desk: Client, willow: Clinic, fault: str) -> None:
    said, field, message = BAD[fault]

    answer = desk.post(f"{TEXTS}add/", form(willow) | said)

    assert message in " ".join(answer.context["adminform"].form.errors.get(field, [])), answer.context["errors"]
    assert not LibraryText.objects.exists()


def test_a_new_wording_is_a_new_version_and_goes_to_whoever_always_gets_the_text(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow))
    old = LibraryText.objects.get()
    schedule = make_schedule(make_patient(willow), text=old)

    answer = desk.post(f"{TEXTS}{old.pk}/change/", form(willow, text="Time for water, {name}."), follow=True)

    assert "Version 2 of OWN1 is in use from now on" in answer.content.decode()
    versions = LibraryText.objects.order_by("version").values_list("version", "text", "is_active")
    assert list(versions) == [(1, "{name}, a few sips of water?", False), (2, "Time for water, {name}.", True)]
    schedule.refresh_from_db()
    assert schedule.text == LibraryText.objects.get(version=2)


def test_saving_without_a_change_makes_no_version(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow))
    desk.post(f"{TEXTS}{LibraryText.objects.get().pk}/change/", form(willow))

    assert LibraryText.objects.get().version == 1


def test_switching_off_a_text_that_a_schedule_always_sends_warns(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow))
    text = LibraryText.objects.get()
    make_schedule(make_patient(willow), text=text)

    answer = desk.post(f"{TEXTS}{text.pk}/change/", form(willow, is_active=""), follow=True)

    assert "1 schedule always sends this text: nothing is sent there" in answer.content.decode()
    text.refresh_from_db()
    assert not text.is_active


def test_an_old_version_keeps_its_wording(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow))
    old = LibraryText.objects.get()
    desk.post(f"{TEXTS}{old.pk}/change/", form(willow, text="Time for water, {name}."))

    changed = desk.post(f"{TEXTS}{old.pk}/change/", form(willow, text="Something else.", is_active=""))
    revived = desk.post(f"{TEXTS}{old.pk}/change/", form(willow))

    assert "so its wording stays as it was" in changed.context["adminform"].form.errors["is_active"][0]
    assert "Version 2 of OWN1 is in use." in revived.context["adminform"].form.errors["is_active"][0]
    assert LibraryText.objects.get(version=1).text == "{name}, a few sips of water?"


def test_the_same_code_twice_is_refused(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow))
    answer = desk.post(f"{TEXTS}add/", form(willow, text="Other words."))

    assert "OWN1 is there already." in answer.context["adminform"].form.errors["code"][0]


def test_the_list_says_what_a_text_costs(desk: Client, willow: Clinic) -> None:
    desk.post(f"{TEXTS}add/", form(willow, text="Sip now."))

    assert "8 characters, 1 SMS" in desk.get(TEXTS).content.decode()


GOOD = '{"code": "NEW1", "category": "hydration", "text": "Water break, {name}."}'
WORSE = '{"code": "NEW2", "category": "hydrogen", "text": "Water break, {name}."}'


def upload(desk: Client, clinic: Clinic, content: str, **more: str) -> Any:
    file = SimpleUploadedFile("pack.jsonl", content.encode())
    return desk.post(f"{TEXTS}import/", {"clinic": clinic.pk, "file": file, **more})


def test_a_pack_is_looked_at_before_it_is_imported(desk: Client, willow: Clinic) -> None:
    looked = upload(desk, willow, f"{GOOD}\n")
    assert "1 text would be added, 0 revised, 0 unchanged." in looked.content.decode()
    assert not LibraryText.objects.exists()

    done = desk.post(
        f"{TEXTS}import/", {"clinic": willow.pk, "lines": looked.context["lines"], "import": "1"}, follow=True
    )

    assert "1 text added, 0 revised, 0 unchanged." in done.content.decode()
    assert LibraryText.objects.get().clinic == willow


def test_a_pack_with_a_bad_line_names_it_and_imports_nothing(desk: Client, willow: Clinic) -> None:
    for more in ({}, {"import": "1"}):
        answer = upload(desk, willow, f"{GOOD}\n{WORSE}\n{{not json}}\n", **more)
        page = answer.content.decode()
        assert "Nothing was imported. 2 faults" in page
        assert "Line 2:" in page
        assert "Line 3:" in page
        assert not LibraryText.objects.exists()


def test_a_file_that_is_no_text_says_so(desk: Client, willow: Clinic) -> None:
    file = SimpleUploadedFile("pack.jsonl", b"\xff\xfe\x00")
    answer = desk.post(f"{TEXTS}import/", {"clinic": willow.pk, "file": file})

    assert "This file is not UTF-8 text." in answer.content.decode()


def test_what_goes_out_comes_back_the_same(desk: Client, willow: Clinic) -> None:
    lines = STARTER.read_text(encoding="utf-8").splitlines()
    import_pack(lines, willow)

    sent = desk.get(f"{TEXTS}export/?clinic={willow.pk}").content.decode().splitlines()

    ours = {(card.code, card.text) for card in read_pack(sent)}
    assert ours == {(card.code, card.text) for card in read_pack(lines)}
    again = import_pack(export(willow), willow)
    assert (again.added, again.revised) == ([], [])


def test_the_command_does_the_same(tmp_path: Path, willow: Clinic) -> None:
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_text(GOOD)
    bad.write_text(f"{GOOD}\n{WORSE}")
    said = StringIO()

    call_command("import_pack", str(good), "--clinic", "willow", "--dry-run", stdout=said)
    assert "1 would be added: NEW1" in said.getvalue()
    assert not LibraryText.objects.exists()
    with pytest.raises(CommandError, match="Line 2"):
        call_command("import_pack", str(bad))
    with pytest.raises(CommandError, match=r"There is no clinic 'Elm'\. There are: Willow\."):
        call_command("import_pack", str(good), "--clinic", "Elm")
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_pack", str(tmp_path / "none.jsonl"))
    assert not LibraryText.objects.exists()
    call_command("import_pack", str(good), stdout=said)
    assert LibraryText.objects.get().clinic is None


def questions(**said: str) -> dict[str, str]:
    return {"name": "Evening", "is_active": "on", "question_1": "pain", "question_2": "fog"} | said


def test_a_form_asks_known_metrics_in_order(desk: Client, willow: Clinic) -> None:
    desk.post(f"{FORMS}add/", questions(clinic=str(willow.pk)))

    asked = CheckInForm.objects.get().questions.values_list("position", "metric")
    assert list(asked) == [(1, "pain"), (2, "fog")]
    assert "how is today?" in desk.get(f"{FORMS}{CheckInForm.objects.get().pk}/change/").content.decode()


@pytest.mark.parametrize(
    ("said", "field", "fault"),
    [
        ({"question_2": "pain"}, "question_1", "A form asks each question once."),
        ({"question_1": "", "question_2": ""}, "question_1", "A form asks at least one question."),
        ({"question_1": "moonlight"}, "question_1", "moonlight is not one of the available choices"),
    ],
)
def test_a_form_that_cannot_be_asked_is_not_kept(
    desk: Client, willow: Clinic, said: dict[str, str], field: str, fault: str
) -> None:
    answer = desk.post(f"{FORMS}add/", questions(clinic=str(willow.pk), **said))

    assert fault in " ".join(answer.context["adminform"].form.errors[field])
    assert not CheckInForm.objects.exists()


def test_a_form_that_was_asked_stays_as_it_was(desk: Client, willow: Clinic) -> None:
    desk.post(f"{FORMS}add/", questions(clinic=str(willow.pk)))
    old = CheckInForm.objects.get()
    ann = make_patient(willow)
    schedule = Schedule.objects.create(patient=ann, category="check_in", form=old, rule={}, is_active=False)
    url = f"{FORMS}{old.pk}/change/"

    desk.post(url, questions(question_2="stress"))
    assert CheckInForm.objects.get().version == 1
    CheckIn.objects.create(patient=ann, form=old, channel="sms", zone=ann.zone, local_date=NOON.date(), opened_at=NOON)
    desk.post(url, questions(question_2="sleep"))

    new = CheckInForm.objects.get(version=2)
    assert list(old.questions.values_list("metric", flat=True)) == ["pain", "stress"]
    assert list(new.questions.values_list("metric", flat=True)) == ["pain", "sleep"]
    old.refresh_from_db()
    schedule.refresh_from_db()
    assert (old.is_active, schedule.form) == (False, new)


def test_the_defaults_are_added_once_and_changed_ones_left_alone() -> None:
    first = ensure_defaults()
    text = LibraryText.objects.filter(clinic=None).order_by("pk").first()
    assert text is not None
    LibraryText.objects.filter(pk=text.pk).update(text="Changed here.")
    count = LibraryText.objects.count()

    assert ensure_defaults() == first
    assert LibraryText.objects.count() == count
    assert LibraryText.objects.get(pk=text.pk).text == "Changed here."
    assert list(first.questions.values_list("metric", flat=True)) == ["pain", "fatigue", "sleep"]
