"""The form of a schedule: days, times and limits in a coordinator's words, a rule underneath."""

from typing import Any, ClassVar, Final

from django import forms
from django.db.models import Q

from reminders import clock
from reminders.domain.planning import local_day
from reminders.domain.recurrence import Recurrence
from reminders.domain.recurrence.days import WEEKDAYS
from reminders.domain.schedule_fields import (
    Days,
    ScheduleFields,
    Times,
    from_rule,
    read_clock_times,
    read_dates,
    to_rule,
    write_clock_times,
    write_dates,
)
from reminders.domain.values import Category
from reminders.domain.wall_time import zone as zone_of
from reminders.errors import RuleError
from reminders.models import CheckInForm, LibraryText, Patient, Schedule

from .inputs import DATE, TIME

_DAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS: Final = [
    (Days.DAILY, "Every day"),
    (Days.OTHER_DAY, "Every other day"),
    (Days.EVERY_N_DAYS, "Every so many days"),
    (Days.WEEKLY, "On certain weekdays"),
    (Days.MONTH_DAY, "Once a month, on a certain day"),
    (Days.MONTH_WEEKDAY, "Once a month, on a certain weekday"),
    (Days.OWN, "By a rule of one's own (RFC 5545)"),
]
_TIMES: Final = [
    (Times.AT, "At these times"),
    (Times.EVERY, "Every so many minutes, between two times"),
    (Times.RANDOM, "So many times at random, between two times"),
]
_NTHS: Final = [(1, "First"), (2, "Second"), (3, "Third"), (4, "Fourth"), (5, "Fifth"), (-1, "Last")]
_WEEKS: Final = [(1, "Every week"), (2, "Every other week"), (3, "Every third week"), (4, "Every fourth week")]
_MONTH_DAYS: Final = [*((n, str(n)) for n in range(1, 32)), (-1, "The last day")]
DAY_FIELDS: Final = ("days", "every_days", "weekdays", "every_weeks", "month_day", ("nth", "nth_weekday"), "own_days")
TIME_FIELDS: Final = ("times", "at", "every_minutes", "random_count", ("window_from", "window_to"))
PERIOD_FIELDS: Final = (("starts_on", "ends_on"), "exceptions")

# Which field a fault of the rule belongs to; the part before the colon names it, the way chosen decides the rest.
_AT_FIELD: Final = {
    "starts_on": "starts_on",
    "ends_on": "ends_on",
    "except": "exceptions",
    "times.at": "at",
    "times.every (minutes)": "every_minutes",
    "times.random": "random_count",
    "times.from": "window_from",
    "times.to": "window_to",
    "times": "window_to",
}
_AT_DAYS: Final = {
    Days.EVERY_N_DAYS: "every_days",
    Days.WEEKLY: "weekdays",
    Days.MONTH_DAY: "month_day",
    Days.MONTH_WEEKDAY: "nth",
    Days.OWN: "own_days",
}


class FormChoice(forms.ModelChoiceField):
    """Check-in forms by their names."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.name)


class TextChoice(forms.ModelChoiceField):
    """Texts of the library by their words."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.get_category_display()} · {obj.code} · {obj.text}"


def _number(label: str, least: int, most: int) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=least, max_value=most)


class ScheduleForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """What one person is sent, and when."""

    instance: Schedule
    days = forms.ChoiceField(label="On which days", choices=_DAYS, widget=forms.RadioSelect, initial=Days.DAILY)
    every_days = _number("Every … days", 1, 3660)
    weekdays = forms.TypedMultipleChoiceField(
        label="Weekdays", required=False, coerce=int, choices=list(enumerate(_DAY_NAMES)), widget=forms.CheckboxSelectMultiple
    )
    every_weeks = forms.TypedChoiceField(label="How often", required=False, coerce=int, choices=_WEEKS, empty_value=1)
    month_day = forms.TypedChoiceField(
        label="Day of the month", required=False, coerce=int, choices=_MONTH_DAYS, empty_value=1,
        help_text="29, 30, 31: months without that day are passed over.",
    )  # fmt: skip
    nth = forms.TypedChoiceField(label="Which", required=False, coerce=int, choices=_NTHS, empty_value=1)
    nth_weekday = forms.TypedChoiceField(label="Weekday", required=False, coerce=int, choices=list(enumerate(_DAY_NAMES)), empty_value=0)
    own_days = forms.CharField(
        label="Rule", required=False, max_length=2000, help_text="For what the choices above cannot say, such as FREQ=MONTHLY;BYDAY=1MO,3MO."
    )
    starts_on = forms.DateField(label="From", widget=DATE)
    ends_on = forms.DateField(label="Until", required=False, widget=DATE, help_text="The last day; empty: without end.")
    exceptions = forms.CharField(
        label="Not on", required=False, widget=forms.Textarea(attrs={"rows": 2}), help_text="Dates to leave out, one a line: 2026-12-25."
    )
    times = forms.ChoiceField(label="At what times", choices=_TIMES, widget=forms.RadioSelect, initial=Times.AT)
    at = forms.CharField(label="Times", required=False, max_length=400, help_text="Such as 08:00, 13:00, by the person's own clock.")
    every_minutes = _number("Every … minutes", 5, 1440)
    random_count = _number("How many times a day", 1, 24)
    window_from = forms.TimeField(label="Between", required=False, widget=TIME)
    window_to = forms.TimeField(label="and", required=False, widget=TIME)

    class Meta:
        model = Schedule
        fields = ("patient", "category", "channel", "form", "text", "useful_minutes", "night_ok", "is_active")
        field_classes: ClassVar = {"form": FormChoice, "text": TextChoice}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("form", "text"):
            if name in self.fields:
                self._offer_active(name)
        self.initial.setdefault("starts_on", local_day(clock.now(), zone_of(self._zone())))
        if self.instance.rule:
            self.initial |= _shown(from_rule(Recurrence.parse(self.instance.rule)))

    def _offer_active(self, name: str) -> None:
        chosen = Q(pk=getattr(self.instance, f"{name}_id"))
        field: Any = self.fields[name]
        order = ("category", "code") if name == "text" else ("name",)
        field.queryset = field.queryset.filter(Q(is_active=True) | chosen).order_by(*order)

    def _zone(self) -> str:
        return self.instance.patient.zone if self.instance.patient_id else "UTC"

    def clean_at(self) -> Any:
        return _read(read_clock_times, self.cleaned_data["at"])

    def clean_exceptions(self) -> Any:
        return _read(read_dates, self.cleaned_data["exceptions"])

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        self._check_what()
        if given.get("night_ok") and (patient := self._patient()) and patient.night_choice_at is None:
            self.add_error(
                "night_ok", "Texts in quiet hours need the person's own choice: record on their page when they asked for them."
            )
        if not self._missing() and not self.errors.keys() & _flat(DAY_FIELDS, TIME_FIELDS, PERIOD_FIELDS):
            self._read_rule()
        return given

    def rule_faults(self) -> list[str]:
        """Return what is wrong with the days and times, for the page that foresees them."""
        names = [name for name in self.fields if name in _flat(DAY_FIELDS, TIME_FIELDS, PERIOD_FIELDS)]
        return [str(fault) for name in names for fault in self.errors.get(name, [])]

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
        text: LibraryText | None = given.get("text")
        if text and given.get("category") and text.category != given["category"]:
            self.add_error("text", f"{text.code} is a text about {text.get_category_display().lower()}. Choose one of this schedule's category.")
        patient = self._patient()
        for name in ("form", "text"):
            row = given.get(name)
            if patient and row and row.clinic_id not in (None, patient.clinic_id):
                self.add_error(name, "This belongs to another clinic than the person's.")

    def _default_form(self) -> CheckInForm | None:
        field: Any = self.fields["form"]
        found: CheckInForm | None = field.queryset.filter(is_active=True, clinic=None).order_by("pk").first()
        return found

    def _missing(self) -> bool:
        """Say what the two choices still need."""
        given = self.cleaned_data
        needs = {
            "every_days": given.get("days") == Days.EVERY_N_DAYS,
            "weekdays": given.get("days") == Days.WEEKLY,
            "own_days": given.get("days") == Days.OWN,
            "at": given.get("times") == Times.AT,
            "every_minutes": given.get("times") == Times.EVERY,
            "random_count": given.get("times") == Times.RANDOM,
            "window_from": given.get("times") in (Times.EVERY, Times.RANDOM),
            "window_to": given.get("times") in (Times.EVERY, Times.RANDOM),
        }
        missing = [name for name, needed in needs.items() if needed and given.get(name) in (None, "", (), [])]
        for name in missing:
            if not self.has_error(name):
                self.add_error(name, _MISSING[name])
        return bool(missing)

    def _read_rule(self) -> None:
        try:
            self.instance.rule = to_rule(self._as_fields())
        except RuleError as error:
            part, _, fault = str(error).partition(": ")
            field = _AT_DAYS.get(Days(self.cleaned_data["days"]), "days") if part == "days" else _AT_FIELD.get(part)
            self.add_error(field, f"{fault[:1].upper()}{fault[1:]}." if field else str(error))

    def _as_fields(self) -> ScheduleFields:
        given = {name: self.cleaned_data.get(name) for name in _flat(DAY_FIELDS, TIME_FIELDS, PERIOD_FIELDS)}
        given |= {"days": Days(given["days"]), "times": Times(given["times"]), "weekdays": tuple(given["weekdays"] or ())}  # type: ignore[arg-type]  # required fields
        return ScheduleFields(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # each of its own type


_MISSING: Final = {
    "every_days": "Say every how many days.",
    "weekdays": "Tick at least one weekday.",
    "own_days": f"Write the rule, such as FREQ=WEEKLY;BYDAY={WEEKDAYS[0]}.",
    "at": "Write at least one time, such as 08:00.",
    "every_minutes": "Say every how many minutes.",
    "random_count": "Say how many times a day.",
    "window_from": "Say from when.",
    "window_to": "Say until when.",
}


def _flat(*groups: tuple[Any, ...]) -> set[str]:
    return {name for group in groups for entry in group for name in ([entry] if isinstance(entry, str) else entry)}


def _shown(fields: ScheduleFields) -> dict[str, Any]:
    shown = {name: getattr(fields, name) for name in _flat(DAY_FIELDS, TIME_FIELDS, PERIOD_FIELDS)}
    return shown | {"at": write_clock_times(fields.at), "exceptions": write_dates(fields.exceptions)}


def _read(reader: Any, text: str) -> Any:
    try:
        return reader(text)
    except RuleError as error:
        raise forms.ValidationError(str(error)) from error
