"""People: the list, their page, and what can be done about them from both."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from django.contrib import admin, messages
from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from reminders import clock
from reminders.delivery.claims import consent_of
from reminders.domain.consent import NO_CONSENT
from reminders.domain.values import PauseWhy
from reminders.enrolment import patients
from reminders.models import Address, Clinic, ContactPoint, Patient, Pause
from reminders.planning.preview import Foreseen, preview

from .consent_steps import ConsentSteps
from .patient_form import CARE, CareForm, PatientForm, consent_in_words
from .patient_panels import panels
from .pausing import PauseSteps
from .people_import import PeoplePages
from .roles import PEOPLE, Right, standing
from .scoped import OwnClinics
from .searching import AddressSearch
from .showing import NOTHING, count, of_person
from .silence import silence
from .usual import UsualPages

_HELD = (PauseWhy.COMPLAINT, PauseWhy.TIME)


class PausedFilter(admin.SimpleListFilter):
    """Who wants to be left alone just now."""

    title = "paused"
    parameter_name = "paused"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Paused now"), ("held", "Held: they complained, or want other hours"), ("no", "Not paused")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        running = Exists(_running().filter(patient=OuterRef("pk")))
        held = Exists(_running().filter(patient=OuterRef("pk")).filter(why__in=_HELD))
        chosen = {"yes": queryset.filter(running), "no": queryset.exclude(running), "held": queryset.filter(held)}
        return chosen.get(self.value() or "", queryset)


def _running() -> QuerySet[Pause]:
    now = clock.now()
    return Pause.objects.filter(Q(ends_at=None) | Q(ends_at__gt=now), starts_at__lte=now)


@admin.register(Patient)
class PatientAdmin(ConsentSteps, PauseSteps, PeoplePages, UsualPages, AddressSearch):
    """The people of a clinic."""

    rights = PEOPLE
    nothing = "Nobody is enrolled yet. Add a person, or import people."
    form = PatientForm
    address_path = None
    name_path = "pk__in"
    list_display = ("__str__", "clinic", "reached", "paused", "next_look", "is_active")
    list_filter = ("is_active", PausedFilter, ("clinic", OwnClinics))
    list_select_related = ("clinic", "agenda")
    list_per_page = 50
    ordering = ("clinic", "preferred_name", "pk")
    sortable_by = ()
    actions = ("pause_until", "resume", "preview_action", "invite", "stop_spoken", "erase")
    change_form_template = "admin/reminders/patient/change_form.html"

    def get_urls(self) -> list[URLPattern]:
        look = path(
            "<int:pk>/preview/", self.admin_site.admin_view(self.preview_view), name="reminders_patient_preview"
        )
        return [look, *super().get_urls()]

    def get_list_display(self, request: HttpRequest) -> tuple[str, ...]:
        # One clinic's desk need not read its name on every line.
        clinics = self.clinics(request, Right.VIEW)
        several = len(clinics) > 1 if clinics is not None else Clinic.objects.count() > 1
        return self.list_display if several else tuple(name for name in self.list_display if name != "clinic")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Patient]:
        active = ContactPoint.objects.filter(is_active=True).select_related("address").order_by("-channel")
        rows: QuerySet[Patient] = super().get_queryset(request)
        return rows.prefetch_related(
            Prefetch("contact_points", active, to_attr="reached_by"),
            Prefetch("pauses", _running(), to_attr="running_pauses"),
        )

    def called(self, request: HttpRequest, rows: QuerySet[Any], name: str) -> QuerySet[Any]:
        return rows.filter(preferred_name__icontains=name)

    def dress(self, rows: Sequence[Any]) -> None:
        """Say of a whole page of people, by one query, who may be texted."""
        points = [point for row in rows for point in row.reached_by]
        consents = consent_of({(point.patient_id, point.address_id) for point in points})
        for point in points:
            point.agreed = consents.get((point.patient_id, point.address_id), NO_CONSENT).given

    @admin.display(description="reached by")
    def reached(self, patient: Any) -> str:
        return "; ".join(_reached(point) for point in patient.reached_by) or "No address"

    @admin.display(description="paused until")
    def paused(self, patient: Any) -> str:
        if not patient.running_pauses:
            return NOTHING
        ends = [pause.ends_at for pause in patient.running_pauses]
        return "Somebody resumes" if None in ends else of_person(max(ends), patient)

    @admin.display(description="next due (their clock)")
    def next_look(self, patient: Any) -> str:
        agenda = getattr(patient, "agenda", None)
        if agenda is None or agenda.next_due_at is None or not _gets_texts(patient):
            return NOTHING
        if any(pause.ends_at > agenda.next_due_at for pause in patient.running_pauses):
            return "After the pause"
        return "Now" if agenda.next_due_at <= clock.now() else of_person(agenda.next_due_at, patient)

    # ---- The page of one person

    def _sets_up(self, request: HttpRequest, obj: Patient | None) -> bool:
        return self.may(request, Right.SET_UP, obj)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        kwargs["form"] = PatientForm if self._sets_up(request, obj) else CareForm
        return super().get_form(request, obj, change=change, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        sets_up = self._sets_up(request, obj)
        reach: tuple[Any, ...] = (("phone", "phone_label"), ("email", "email_label")) if sets_up else ()
        told: tuple[Any, ...] = ("phone_told", "email_told") if obj else ()
        new_fact = (
            "consent_kind",
            "consent_channels",
            "consent_topic",
            "consent_basis",
            "consent_evidence",
            "consent_on",
        )
        night = ("night_choice",) if sets_up else ("night_choice_at",)
        return (
            (None, {"fields": ("preferred_name", "clinic", "zone", "language", "is_active")}),
            ("Where we reach them", {"fields": (*reach, "privacy", "fallback", *told)}),
            *((("Record consent", {"fields": new_fact, "description": _consent_help(obj)}),) if sets_up else ()),
            ("When", {"fields": (("quiet_from", "quiet_until"), "daily_cap", *night)}),
            ("Care flags", {"fields": CARE}),
        )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        told = ("phone_told", "email_told")
        if not self._sets_up(request, obj):
            return (*(field for field in PatientForm.Meta.fields if field not in CARE), "night_choice_at", *told)
        # Their record belongs to the clinic that enrolled them.
        return (*told, "clinic") if obj and not standing(request).is_superuser else told

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        places = [clinic.pk for clinic in self.own_clinics(request)[:2]]
        return {**({"clinic": places[0]} if len(places) == 1 else {}), **super().get_changeform_initial_data(request)}

    @admin.display(description="By phone")
    def phone_told(self, patient: Patient) -> str:
        return _told(patient, "sms")

    @admin.display(description="By e-mail")
    def email_told(self, patient: Patient) -> str:
        return _told(patient, "email")

    def save_model(self, request: HttpRequest, obj: Patient, form: Any, change: bool) -> None:
        form.store(obj, request.user)
        if reason := silence(obj) if not change or not _has_address(obj) else "":
            messages.warning(request, f"{obj} gets no messages yet. {reason}")

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        patient = kwargs.get("obj")
        if patient is not None:
            context |= {"panels": panels(patient), "sets_up": self._sets_up(request, patient)}
            context["may_mark"] = self.may_mark(request, patient)
        return super().render_change_form(request, context, *args, **kwargs)

    # ---- What can be done

    @admin.action(permissions=["set_up"], description="Resume: they get texts again")
    def resume(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        done = patients.resume(self.touchable(request, queryset), by_staff=True)
        messages.success(
            request,
            f"{count(done, 'person gets', 'people get')} texts again from now on. What was missed is not sent later.",
        )

    @admin.action(permissions=["view"], description="Preview the next 14 days of one person")
    def preview_action(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        chosen = list(queryset.values_list("pk", flat=True)[:2])
        if len(chosen) != 1:
            messages.warning(request, "Choose one person to look ahead for.")
            return None
        return HttpResponseRedirect(reverse("admin:reminders_patient_preview", args=chosen))

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What the planner would do for somebody in the next two weeks, and why."""
        patient = self.get_object(request, str(pk))
        if patient is None or not self.has_view_permission(request, patient):
            raise Http404("There is nobody here by that number.")
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "patient": patient,
            "days": _by_day(preview(patient, 14)),
            "title": f"The next 14 days of {patient}",
        }
        return TemplateResponse(request, "admin/reminders/patient/preview.html", context)


def _by_day(foreseen: Sequence[Foreseen]) -> list[tuple[str, list[tuple[str, Foreseen]]]]:
    # Written out here: a template would tell the time by the clinic's clock, and these are the person's own.
    days = groupby(foreseen, lambda one: one.local.date())
    return [(f"{day:%A} {day.day} {day:%B %Y}", [(f"{one.local:%H:%M}", one) for one in ones]) for day, ones in days]


def _consent_help(patient: Patient | None) -> str:
    above = "; what holds now stands above" if patient else ""
    return (
        "Nothing is sent to an address that its person has not agreed to. Each fact that you add is kept for ever with "
        f"its proof{above}."
    )


def _has_address(patient: Patient) -> bool:
    return ContactPoint.objects.filter(patient=patient, is_active=True).exists()


def _reached(point: Any) -> str:
    state = "agreed" if point.agreed else "not agreed yet"
    if point.address.unreachable_at is not None:
        state = "comes back"
    if point.address.suppressed_at is not None:
        state = "stopped"
    return f"{point.address.masked} ({state})"


def _gets_texts(patient: Any) -> bool:
    """Return whether anything can be sent to somebody before they or staff change something."""
    open_ways = [point for point in patient.reached_by if point.agreed and _is_open(point.address)]
    waits = any(pause.ends_at is None for pause in patient.running_pauses)
    return bool(patient.is_active and patient.clinic.is_active and open_ways and not waits)


def _is_open(address: Address) -> bool:
    return address.suppressed_at is None and address.unreachable_at is None


def _told(patient: Patient, channel: str) -> str:
    points: list[ContactPoint] = [point for point in getattr(patient, "reached_by", ()) if point.channel == channel]
    if not points:
        return "No address."
    return " ".join(f"{point.address.masked}: {consent_in_words(point)}" for point in points)
