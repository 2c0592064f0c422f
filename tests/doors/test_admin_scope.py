"""Staff see and touch only their clinics' people: every role, every page, every way in, own rows and foreign ones."""

from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db.models import Model
from django.test import Client

from reminders.models import (
    Address,
    Alert,
    CheckIn,
    CheckInForm,
    Clinic,
    ConsentEvent,
    ContactPoint,
    InboundMessage,
    InboxItem,
    Installation,
    LibraryText,
    Occurrence,
    OutboundMessage,
    Patient,
    Pause,
    ReviewItem,
    Role,
    SafetyContact,
    Schedule,
    Sender,
    StaffMember,
    SymptomEntry,
)

from .desk_world import World, make_staff, make_world

pytestmark = pytest.mark.django_db

WAITING = (InboxItem, ReviewItem)
EVIDENCE = (OutboundMessage, InboundMessage, Occurrence, CheckIn, SymptomEntry, ConsentEvent, Address, Alert, *WAITING)
CONTENT = (LibraryText, CheckInForm)
MODELS = (Clinic, Sender, Patient, Schedule, *CONTENT, *EVIDENCE)

# Who may do what with a row of their own clinic. Foreign rows: nothing at all, whatever the model.
READ = {"list", "view"}
MAY: dict[type[Model], dict[str, set[str]]] = {
    Clinic: {"coordinator": READ | {"change"}, "clinician": READ},
    Sender: {"coordinator": READ, "clinician": READ},
    Patient: {"coordinator": READ | {"add", "change"}, "clinician": READ | {"change"}},
    Schedule: {"coordinator": READ | {"add", "change"}, "clinician": READ},
    **{model: {"coordinator": READ | {"add", "change"}, "clinician": READ} for model in CONTENT},
    **{model: {"coordinator": READ, "clinician": READ} for model in EVIDENCE},
}
SUPERUSER: dict[type[Model], set[str]] = {
    **{model: READ | {"add", "change"} for model in (Patient, Schedule, *CONTENT)},
    **{model: READ | {"add", "change", "delete"} for model in (Clinic, Sender)},
    **dict.fromkeys(EVIDENCE, READ),
}


def url(model: type[Model], *rest: object) -> str:
    return "/".join(["/admin/reminders", str(model._meta.model_name), *map(str, rest), ""])


@pytest.fixture
def here() -> World:
    return make_world("Here")


@pytest.fixture
def there() -> World:
    return make_world("There")


@pytest.fixture(params=["superuser", "coordinator", "clinician", "nobody"])
def role(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def user(role: str, here: World) -> User:
    if role == "superuser":
        return make_staff(role, is_superuser=True)
    return make_staff(role, {here.clinic: Role(role)} if role != "nobody" else {})


@pytest.fixture
def desk(client: Client, user: User) -> Client:
    client.force_login(user)
    return client


def allowed(role: str, model: type[Model], *, own: bool) -> set[str]:
    if role == "superuser":
        return SUPERUSER.get(model, set())
    return MAY[model].get(role, set()) if own else set()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_each_role_reaches_its_own_rows_as_far_as_the_role_goes_and_foreign_ones_not_at_all(
    desk: Client, role: str, model: type[Model], here: World, there: World
) -> None:
    for world, own in ((here, True), (there, False)):
        row, may = world.rows[model], allowed(role, model, own=own)
        page = desk.get(url(model, row.pk, "change"))
        assert (page.status_code == 200) == ("view" in may), f"view {model} own={own}"
        assert (desk.get(url(model, row.pk, "history")).status_code == 200) == ("view" in may)
        assert (desk.get(url(model, row.pk, "delete")).status_code == 200) == ("delete" in may)
        if page.status_code == 200:
            assert (b'name="_save"' in page.content) == ("change" in may), f"change {model} own={own}"
        before = type(row).objects.filter(pk=row.pk).values().get()
        desk.post(url(model, row.pk, "delete"), {"post": "yes"} if role != "superuser" else {})
        desk.post(url(model, row.pk, "change"), {}) if not own else None
        assert type(row).objects.filter(pk=row.pk).values().get() == before
    assert (desk.get(url(model, "add")).status_code == 200) == ("add" in allowed(role, model, own=True))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_each_list_shows_own_rows_alone(desk: Client, role: str, model: type[Model], here: World, there: World) -> None:
    page = desk.get(url(model))

    assert (page.status_code == 200) == ("list" in allowed(role, model, own=True))
    if page.status_code == 200:
        links = page.content.decode()
        assert url(model, here.rows[model].pk, "change") in links
        assert (url(model, there.rows[model].pk, "change") in links) == (role == "superuser")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.model_name)
def test_filters_cannot_be_made_to_answer_questions_about_others(
    desk: Client, role: str, model: type[Model], there: World
) -> None:
    if role in ("superuser", "nobody"):
        return
    for lookup in (
        f"patient__clinic__id={there.clinic.pk}",
        f"patient__clinic__name__startswith={there.clinic.name}",
        "clinic__staff__user__password__startswith=a",
        "clinic__name__startswith=T",
        "staff__user__password__startswith=a",
        "contact_points__patient__preferred_name__startswith=P",
    ):
        answer = desk.get(f"{url(model)}?{lookup}")
        # Refused, or passed over because no column of that name is there; never a list of others' rows.
        assert answer.status_code in (302, 400), f"{model} {lookup}"
    foreign = desk.get(f"{url(model)}?clinic__id__exact={there.clinic.pk}")
    if foreign.status_code == 200:
        assert url(model, there.rows[model].pk, "change") not in foreign.content.decode()


def test_the_overview_lists_no_page_to_somebody_without_a_place(desk: Client, role: str, here: World) -> None:
    page = desk.get("/admin/").content.decode()

    assert ("Schedules" in page) == (role != "nobody")
    assert ("Installation" in page) == (role == "superuser")
    assert ("Users" in page) == (role == "superuser")


@pytest.mark.parametrize(("app", "model"), [("auth", "user"), ("reminders", "installation")])
def test_accounts_and_the_installation_are_for_superusers(
    desk: Client, role: str, user: User, app: str, model: str
) -> None:
    Installation.row()
    pk = user.pk if model == "user" else 1

    for path in ("", f"{pk}/change/"):
        assert (desk.get(f"/admin/{app}/{model}/{path}").status_code == 200) == (role == "superuser")
    assert (desk.get("/admin/auth/user/add/").status_code == 200) == (role == "superuser")


def test_people_offered_while_typing_are_ones_own(desk: Client, role: str, here: World, there: World) -> None:
    asked = {"app_label": "reminders", "model_name": "schedule", "field_name": "patient", "term": "Person"}
    answer = desk.get("/admin/autocomplete/", asked)

    names = [found["text"] for found in answer.json()["results"]] if answer.status_code == 200 else []
    expected = {"superuser": ["Person of Here", "Person of There"], "nobody": []}
    assert sorted(names) == expected.get(role, ["Person of Here"])


SCHEDULE = {
    "category": "hydration",
    "channel": "sms",
    "is_active": "on",
    "days": "daily",
    "starts_on": "2026-01-05",
    "times": "at",
    "at": "09:00",
}


def test_a_form_takes_no_foreign_person_text_or_form(desk: Client, role: str, here: World, there: World) -> None:
    before = Schedule.objects.count()
    for extra in (
        {"patient": there.patient.pk},
        {"patient": here.patient.pk, "text": there.rows[LibraryText].pk},
        {"patient": here.patient.pk, "category": "check_in", "form": there.rows[CheckInForm].pk},
    ):
        desk.post(url(Schedule, "add"), SCHEDULE | extra)
        added = Schedule.objects.count() - before
        # A superuser may write for anybody; nobody mixes two clinics' things.
        assert added == (1 if role == "superuser" else 0)


def test_a_person_is_enrolled_only_at_ones_own_clinic(desk: Client, role: str, here: World, there: World) -> None:
    form = {"preferred_name": "New", "language": "en", "privacy": "standard", "is_active": "on", "phone": ""}

    desk.post(url(Patient, "add"), form | {"clinic": there.clinic.pk})
    assert Patient.objects.filter(clinic=there.clinic, preferred_name="New").exists() == (role == "superuser")

    desk.post(url(Patient, "add"), form | {"clinic": here.clinic.pk, "preferred_name": "Ours"})
    assert Patient.objects.filter(preferred_name="Ours").exists() == (role in ("superuser", "coordinator"))


def test_a_clinician_changes_care_flags_and_nothing_else(desk: Client, role: str, here: World) -> None:
    if role != "clinician":
        return
    was = Patient.objects.filter(pk=here.patient.pk).values().get()
    form = {"fluid_limit": "on", "preferred_name": "Hacked", "phone": "+15005550199", "is_active": ""}

    desk.post(url(Patient, here.patient.pk, "change"), form | {"consent_kind": "withdrawn"})

    assert Patient.objects.filter(pk=here.patient.pk).values().get() == was | {"fluid_limit": True}
    assert ConsentEvent.objects.filter(patient=here.patient).count() == 1
    assert ContactPoint.objects.filter(patient=here.patient).count() == 1


def act(desk: Client, model: type[Model], action: str, rows: list[Model], **more: Any) -> Any:
    return desk.post(url(model), {"action": action, "_selected_action": [row.pk for row in rows], **more})


def test_actions_reach_only_ones_own_rows_and_only_by_those_who_set_up(
    desk: Client, role: str, here: World, there: World
) -> None:
    both = [here, there]
    reached = {"superuser": both, "coordinator": [here]}.get(role, [])

    act(desk, Patient, "pause_until", [w.patient for w in both], step="confirm", open_end="on")
    assert {pause.patient for pause in Pause.objects.all()} == {world.patient for world in reached}

    act(desk, Schedule, "send_now", [w.rows[Schedule] for w in both], once="0123456789abcdef")
    due = Occurrence.objects.filter(origin="staff")
    assert {occurrence.patient for occurrence in due} == {world.patient for world in reached}

    Pause.objects.update(ends_at=None)
    act(desk, Patient, "resume", [w.patient for w in both])
    assert {p.patient for p in Pause.objects.exclude(ends_at=None)} == {world.patient for world in reached}


def test_cancelling_reaches_only_ones_own_messages(desk: Client, role: str, here: World, there: World) -> None:
    act(desk, OutboundMessage, "cancel", [w.rows[OutboundMessage] for w in (here, there)])

    cancelled = OutboundMessage.objects.filter(status="cancelled")
    reached = {"superuser": {here.clinic, there.clinic}, "coordinator": {here.clinic}}.get(role, set())
    assert {message.clinic for message in cancelled} == reached


def test_nothing_can_be_deleted_in_bulk(desk: Client, role: str, here: World) -> None:
    for model in MODELS:
        if role == "superuser" and model in (Clinic, Sender):
            continue
        count = model.objects.count()  # type: ignore[attr-defined]
        act(desk, model, "delete_selected", [here.rows[model]], post="yes")
        assert model.objects.count() == count  # type: ignore[attr-defined]


def test_the_preview_and_what_a_form_would_do_stay_inside(desk: Client, role: str, here: World, there: World) -> None:
    for world, own in ((here, True), (there, False)):
        seen = role == "superuser" or (own and role != "nobody")
        page = desk.get(url(Patient, world.patient.pk, "preview"))
        assert (page.status_code == 200) == seen
        answer = desk.post(f"{url(Schedule, 'foresee')}?schedule={world.rows[Schedule].pk}", SCHEDULE)
        assert (answer.status_code == 200) == (role == "superuser" or (own and role == "coordinator"))
    answer = desk.post(url(Schedule, "foresee"), SCHEDULE | {"patient": there.patient.pk})
    if role == "coordinator":
        assert b"daily cap" not in answer.content
        assert b"14 days" not in answer.content


def test_shared_texts_are_read_by_all_and_changed_by_superusers(desk: Client, role: str) -> None:
    text = LibraryText.objects.create(code="SH1", category="hydration", text="A few sips, {name}?")
    page = desk.get(url(LibraryText, text.pk, "change"))

    assert (page.status_code == 200) == (role != "nobody")
    assert (b'name="_save"' in page.content) == (role == "superuser")
    assert (desk.get(url(LibraryText, "export")).status_code == 200) == (role != "nobody")


def test_a_pack_goes_only_into_ones_own_library(desk: Client, role: str, here: World, there: World) -> None:
    lines = '{"code": "NEW1", "category": "hydration", "text": "Water break, {name}."}'
    for clinic in (there.clinic.pk, "", here.clinic.pk):
        desk.post(url(LibraryText, "import"), {"clinic": clinic, "lines": lines, "import": "1"})

    libraries = set(LibraryText.objects.filter(code="NEW1").values_list("clinic", flat=True))
    expected = {"superuser": {there.clinic.pk, None, here.clinic.pk}, "coordinator": {here.clinic.pk}}
    assert libraries == expected.get(role, set())
    foreign = desk.get(f"{url(LibraryText, 'export')}?clinic={there.clinic.pk}")
    assert (foreign.status_code == 200) == (role == "superuser")


def test_a_search_by_number_does_not_tell_whether_others_know_it(
    desk: Client, role: str, here: World, there: World
) -> None:
    if role == "nobody":
        return
    number = ContactPoint.objects.get(patient=there.patient).address.value
    answer = desk.post(url(Patient), {"_search": "1", "q": number})
    if role == "superuser":
        assert f"%23{there.rows[Address].pk}" in answer["Location"]
    else:
        assert answer["Location"] == "?q=%230"


def test_what_a_role_may_do_at_one_clinic_says_nothing_about_another(client: Client, here: World, there: World) -> None:
    user = make_staff("both", {here.clinic: Role.COORDINATOR, there.clinic: Role.CLINICIAN})
    client.force_login(user)

    act(client, Patient, "pause_until", [here.patient, there.patient], step="confirm", open_end="on")
    client.post(url(Schedule, "add"), SCHEDULE | {"patient": there.patient.pk})
    page = client.get(url(Schedule, there.rows[Schedule].pk, "change"))

    assert list(Pause.objects.values_list("patient", flat=True)) == [here.patient.pk]
    assert Schedule.objects.filter(patient=there.patient).count() == 1
    assert page.status_code == 200
    assert b'name="_save"' not in page.content


def test_staff_cannot_give_themselves_places_or_change_who_is_told_elsewhere(
    desk: Client, role: str, user: User, here: World, there: World
) -> None:
    if role == "superuser":
        return
    inline = {"TOTAL_FORMS": "1", "INITIAL_FORMS": "0", "MIN_NUM_FORMS": "0", "MAX_NUM_FORMS": "1000"}
    staff = {f"staff-{name}": value for name, value in inline.items()}
    staff |= {"staff-0-user": str(user.pk), "staff-0-role": "coordinator"}
    contacts = {f"safety_contacts-{name}": value for name, value in inline.items()}
    contacts |= {
        "safety_contacts-0-name": "Me",
        "safety_contacts-0-email": "me@example.org",
        "safety_contacts-0-position": "7",
    }
    policies = {f"category_policies-{name}": value for name, value in inline.items()} | {
        "category_policies-TOTAL_FORMS": "0"
    }
    clinic = {"sender_name": "Daily Care", "language": "en", "zone": "America/New_York", "quiet_from": "21:00"}
    clinic |= {"quiet_until": "08:00", "daily_cap": "3", "emergency_number": "911", "crisis_line": "988"}
    before = StaffMember.objects.count()

    for world in (here, there):
        desk.post(url(Clinic, world.clinic.pk, "change"), clinic | staff | contacts | policies)

    assert StaffMember.objects.count() == before
    assert not SafetyContact.objects.filter(clinic=there.clinic).exists()
    assert SafetyContact.objects.filter(clinic=here.clinic).exists() == (role == "coordinator")


def test_every_page_of_the_desk_is_in_this_matrix_or_for_superusers() -> None:
    for_superusers = {"User", "Installation", "Mailbox", "MailboxMessage"}
    registered = {model.__name__ for model in admin.site._registry}
    assert registered - for_superusers == {model.__name__ for model in MODELS}
