"""The form of a schedule: who is sent what, beside the days and times of rule_fields.py."""

from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.db.models import Q

from reminders import clock
from reminders.domain.planning import local_day
from reminders.domain.recurrence.times import MINUTES_A_DAY
from reminders.domain.values import Category
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import schedules
from reminders.errors import InvalidInput
from reminders.models import CheckInForm, LibraryText, Patient, Schedule

from .rule_fields import RuleFields

if TYPE_CHECKING:
    RowChoice = forms.ModelChoiceField[Any]
    AnyModelForm = forms.ModelForm[Any]
else:
    RowChoice = forms.ModelChoiceField
    AnyModelForm = forms.ModelForm


class FormChoice(RowChoice):
    """Check-in forms by their names."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.name)


class TextChoice(RowChoice):
    """Texts of the library by their words."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.get_category_display()} · {obj.code} · {obj.text}"


class ScheduleForm(RuleFields, AnyModelForm):
    """What one person is sent, and when."""

    instance: Schedule

    class Meta:
        model = Schedule
        fields = ("patient", "category", "channel", "form", "text", "useful_minutes", "night_ok", "is_active")
        labels: ClassVar = {"is_active": "Switched on", "useful_minutes": "Of use for (minutes)"}
        field_classes: ClassVar = {"form": FormChoice, "text": TextChoice}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("form", "text"):
            if name in self.fields:
                self._offer_active(name)
        self.initial.setdefault("starts_on", local_day(clock.now(), zone_of(self._zone())))
        if self.instance.rule:
            self.show_rule(self.instance.rule)

    def _offer_active(self, name: str) -> None:
        chosen = Q(pk=getattr(self.instance, f"{name}_id"))
        field: Any = self.fields[name]
        order = ("category", "code") if name == "text" else ("name",)
        field.queryset = field.queryset.filter(Q(is_active=True) | chosen).order_by(*order)

    def _zone(self) -> str:
        return self.instance.patient.zone if self.instance.patient_id else "UTC"

    def clean_useful_minutes(self) -> int | None:
        minutes: int | None = self.cleaned_data["useful_minutes"]
        if minutes is not None and not 1 <= minutes <= MINUTES_A_DAY:
            raise forms.ValidationError(f"A text can be of use from 1 to {MINUTES_A_DAY} minutes, which is a day.")
        return minutes

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        self._check_what()
        self._check_person()
        self.read_rule()
        if self.rule is not None:
            self.instance.rule = self.rule
        return given

    def _patient(self) -> Patient | None:
        given: Patient | None = self.cleaned_data.get("patient")
        return given or (self.instance.patient if self.instance.patient_id else None)

    def _check_what(self) -> None:
        """A check-in asks a form, and no other category does; a fixed text is of the schedule's own category."""
        given = self.cleaned_data
        if given.get("category") == Category.CHECK_IN:
            given["text"] = None
            if given.get("form") is None and not self.has_error("form"):
                given["form"] = self._default_form()
                if given["form"] is None:
                    self.add_error("form", "A check-in needs a form: what it asks.")
        elif given.get("category"):
            given["form"] = None
        self._check_text()

    def _check_text(self) -> None:
        given = self.cleaned_data
        text: LibraryText | None = given.get("text")
        if text and given.get("category") and text.category != given["category"]:
            about = text.get_category_display().lower()
            self.add_error("text", f"{text.code} is a text about {about}. Choose one of this schedule's category.")
        patient = self._patient()
        for name in ("form", "text"):
            row = given.get(name)
            if patient and row and row.clinic_id not in (None, patient.clinic_id):
                self.add_error(name, "This belongs to another clinic than the person's.")

    def _check_person(self) -> None:
        """What the rules of enrolment say of this schedule for this person, at the field that it is about."""
        given, patient = self.cleaned_data, self._patient()
        if patient is None or "category" not in given:
            return
        asked = {name: bool(given.get(name)) for name in ("night_ok", "is_active")}
        probe = Schedule(patient=patient, category=given["category"], **asked)
        for name, check in (("night_ok", schedules.check_night), ("category", schedules.check_listeners)):
            try:
                check(probe)
            except InvalidInput as error:
                self.add_error(name, str(error))

    def _default_form(self) -> CheckInForm | None:
        field: Any = self.fields["form"]
        found: CheckInForm | None = field.queryset.filter(is_active=True, clinic=None).order_by("pk").first()
        return found
