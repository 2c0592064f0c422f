"""Leaving people alone for a while: until when, then a plain sentence to confirm, then it is done."""

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from reminders import clock
from reminders.domain.wall_time import instant
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import patients
from reminders.errors import InvalidInput
from reminders.models import Patient

from .inputs import MOMENT
from .scoped import ScopedAdmin
from .showing import count, wall

MOST_AT_ONCE = 500


class PauseForm(forms.Form):
    """Until when."""

    until = forms.DateTimeField(required=False, widget=MOMENT, input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])
    open_end = forms.BooleanField(label="Until somebody resumes", required=False)
    note = forms.CharField(
        label="Why", max_length=200, required=False, help_text="For colleagues, such as: in hospital until Friday."
    )

    def __init__(self, zone: ZoneInfo, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = zone
        self.fields["until"].help_text = f"By the clinic's clock ({zone.key})."

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("open_end"):
            given["moment"] = None
        elif given.get("until") is None:
            if not self.has_error("until"):
                self.add_error("until", "Say until when, or tick the box below.")
        else:
            # The form reads by whatever clock the page shows; what was meant is the wall clock of the clinic.
            until: datetime = given["until"]
            given["moment"] = instant(until.date(), until.time().replace(tzinfo=None), self.zone)
            if given["moment"] <= clock.now():
                self.add_error("until", "That moment has already passed: choose a later one.")
        return given


class PauseSteps(ScopedAdmin):
    """The action on the list of people, in two steps."""

    @admin.action(permissions=["set_up"], description="Pause until …: they get no reminders")
    def pause_until(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        chosen: list[Patient] = list(self.touchable(request, queryset).select_related("clinic")[: MOST_AT_ONCE + 1])
        if not chosen:
            messages.warning(request, "None of them is yours to pause.")
            return None
        if len(chosen) > MOST_AT_ONCE:
            messages.warning(request, f"Choose at most {MOST_AT_ONCE} people at once.")
            return None
        zone = zone_of(chosen[0].clinic.zone)
        asked = request.POST if "step" in request.POST else None
        form = PauseForm(zone, asked, initial={"until": _tomorrow_morning(zone)})
        if asked is None or not form.is_valid() or asked["step"] == "back":
            return self._page(request, chosen, form, None)
        moment: datetime | None = form.cleaned_data["moment"]
        sentence = f"{count(len(chosen), 'person', 'people')} will get no reminders until {_until(moment, zone)}."
        if asked["step"] != "confirm":
            return self._page(request, chosen, form, sentence)
        try:
            patients.pause(chosen, moment, asked_by="staff", actor=request.user, note=form.cleaned_data["note"])
        except InvalidInput as error:
            messages.error(request, str(error))
        else:
            messages.success(request, sentence)
        return None

    def _page(self, request: HttpRequest, chosen: list[Patient], form: PauseForm, sentence: str | None) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Pause reminders",
            "chosen": chosen,
            "form": form,
            "sentence": sentence,
            "checkbox_name": ACTION_CHECKBOX_NAME,
        }
        return TemplateResponse(request, "admin/reminders/patient/pause.html", context)


def _until(moment: datetime | None, zone: ZoneInfo) -> str:
    return "somebody resumes" if moment is None else f"{wall(moment.astimezone(zone))} ({zone.key})"


def _tomorrow_morning(zone: ZoneInfo) -> datetime:
    # Without a zone: the box shows the clinic's wall clock as it is.
    tomorrow = clock.now().astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(8))
