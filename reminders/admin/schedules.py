"""Schedules: what each person is sent, and when in their own day."""

from typing import Any
from uuid import uuid4

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from reminders.enrolment import schedules
from reminders.models import Schedule

from .foreseeing import foreseen
from .patient_panels import in_words
from .roles import SET_UP, Right
from .rule_fields import DAY_FIELDS, PERIOD_FIELDS, TIME_FIELDS
from .schedule_form import FormChoice, ScheduleForm, TextChoice
from .scoped import OwnClinics
from .searching import AddressSearch
from .showing import NOTHING, count, link, of_person

_CHOICES = {"form": FormChoice, "text": TextChoice}


@admin.register(Schedule)
class ScheduleAdmin(AddressSearch):
    """What people are sent. A schedule is switched off, never deleted: what it sent stays explained."""

    rights = SET_UP
    nothing = "Nobody has a schedule yet."
    form = ScheduleForm
    address_path = None
    list_display = ("what", "patient", "words", "channel", "next_due", "is_active")
    list_filter = ("is_active", "category", "channel", ("patient__clinic", OwnClinics))
    list_select_related = ("patient", "cursor")
    list_per_page = 50
    ordering = ("-id",)
    sortable_by = ()
    autocomplete_fields = ("patient",)
    actions = ("send_now", "preview_action")
    change_form_template = "admin/reminders/schedule/change_form.html"
    clinic_path = "patient__clinic"
    fieldsets = (
        (None, {"fields": ("patient", "category", "form", "text", "channel", "is_active")}),
        ("On which days", {"fields": (*DAY_FIELDS, *PERIOD_FIELDS)}),
        ("At what times", {"fields": TIME_FIELDS}),
        ("Limits", {"fields": ("useful_minutes", "night_ok")}),
    )

    class Media:
        js = ("reminders/schedule.js",)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.foresee_view)
        return [path("foresee/", view, name="reminders_schedule_foresee"), *super().get_urls()]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        if obj and not self.has_change_permission(request, obj):
            return ("words",)
        return ("patient",) if obj else ()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        if obj and not self.has_change_permission(request, obj):
            shown = (
                "patient",
                "category",
                "form",
                "text",
                "words",
                "channel",
                "useful_minutes",
                "night_ok",
                "is_active",
            )
            return ((None, {"fields": shown}),)
        return super().get_fieldsets(request, obj)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name in _CHOICES:
            kwargs["form_class"] = _CHOICES[db_field.name]
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description="what", ordering="category")
    def what(self, schedule: Schedule) -> str:
        return schedule.get_category_display()

    @admin.display(description="when")
    def words(self, schedule: Schedule) -> str:
        return in_words(schedule.rule)

    @admin.display(description="next due (their clock)")
    def next_due(self, schedule: Schedule) -> str:
        cursor = getattr(schedule, "cursor", None)
        return of_person(cursor.next_due_at, schedule.patient) if cursor and schedule.is_active else NOTHING

    def save_model(self, request: HttpRequest, obj: Schedule, form: Any, change: bool) -> None:
        if not change:
            obj.created_by_id = request.user.pk
        schedules.save(obj)

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        schedule = kwargs.get("obj")
        if schedule:
            context["subtitle"] = str(schedule)
        context["foreseen"] = foreseen(schedule) if schedule else None
        context["foresee_url"] = reverse("admin:reminders_schedule_foresee")
        return super().render_change_form(request, context, *args, **kwargs)

    def foresee_view(self, request: HttpRequest) -> HttpResponse:
        """Say what the form as it stands would do, before anybody saves it."""
        schedule = self._asked_about(request)
        if request.method != "POST" or not self.may(request, Right.SET_UP, schedule):
            raise PermissionDenied
        form: Any = self.get_form(request, schedule, change=schedule is not None)(request.POST, instance=schedule)
        form.is_valid()
        faults = form.rule_faults()
        context = {"faults": faults, "foreseen": foreseen(form.instance) if form.instance.rule and not faults else None}
        return TemplateResponse(request, "admin/reminders/schedule/foreseen.html", context)

    def _asked_about(self, request: HttpRequest) -> Schedule | None:
        """Return the schedule that the form belongs to; None while it is new."""
        wanted = request.GET.get("schedule", "")
        if not wanted:
            return None
        found = self.get_object(request, wanted)
        if found is None:
            raise PermissionDenied
        return found  # type: ignore[no-any-return]  # of this page's model

    # ---- What can be done

    @admin.action(permissions=["set_up"], description="Send now, beside the schedule")
    def send_now(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        chosen = list(self.touchable(request, queryset).select_related("patient")[:200])
        nonce = request.POST.get("once", "")
        if not nonce:
            return self._ask_to_send(request, chosen)
        for schedule in chosen:
            schedules.send_now(schedule, f"{nonce[:16]}-{schedule.pk}")
        due = count(len(chosen), "text is", "texts are")
        messages.success(request, f"{due} due now and will go out in a moment; where not, the decisions say why.")
        return None

    def _ask_to_send(self, request: HttpRequest, chosen: list[Schedule]) -> HttpResponse:
        people = len({schedule.patient_id for schedule in chosen})
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Send now",
            "chosen": [(schedule.pk, link(schedule.patient), schedule.get_category_display()) for schedule in chosen],
            "sentence": f"{count(people, 'person gets', 'people get')} a text now.",
            "once": uuid4().hex[:16],
            "checkbox_name": ACTION_CHECKBOX_NAME,
        }
        return TemplateResponse(request, "admin/reminders/schedule/send_now.html", context)

    @admin.action(permissions=["view"], description="Preview the next 14 days of its person")
    def preview_action(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        people = list(queryset.order_by().values_list("patient", flat=True).distinct()[:2])
        if len(people) != 1:
            messages.warning(request, "Choose the schedules of one person to look ahead.")
            return None
        return HttpResponseRedirect(reverse("admin:reminders_patient_preview", args=people))
