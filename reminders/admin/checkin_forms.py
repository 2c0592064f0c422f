"""What a check-in asks: known metrics, in order."""

from typing import Any, Final

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from reminders.content import checkin_forms
from reminders.domain.metrics import METRICS
from reminders.errors import FibroRemindError
from reminders.models import CheckInForm, Question

from .roles import SET_UP, Right, standing
from .scoped import OwnClinics, ScopedAdmin
from .symptoms import metric_name

MOST: Final = 8
PLACES: Final = tuple(f"question_{place}" for place in range(1, MOST + 1))
_CHOICES: Final = [("", "–"), *((code, f"{metric_name(code)}: {metric.question}") for code, metric in METRICS.items())]


def _place(number: int) -> forms.ChoiceField:
    return forms.ChoiceField(label=f"Question {number}", choices=_CHOICES, required=False)


class QuestionsForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """A form and its questions, each a known metric."""

    instance: CheckInForm
    question_1, question_2, question_3, question_4 = (_place(number) for number in range(1, 5))
    question_5, question_6, question_7, question_8 = (_place(number) for number in range(5, 9))

    class Meta:
        model = CheckInForm
        fields = ("clinic", "name", "is_active")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is not None:
            for place, metric in zip(PLACES, checkin_forms.metrics_of(self.instance), strict=False):
                self.initial[place] = metric

    @property
    def metrics(self) -> list[str]:
        """What is asked, in order, without the places left empty."""
        return [metric for place in PLACES if (metric := self.cleaned_data.get(place))]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        try:
            checkin_forms.check(self.metrics)
        except FibroRemindError as error:
            self.add_error("question_1", str(error))
        if self.instance.pk is None and "name" in given:
            clinic = given.get("clinic")
            if CheckInForm.objects.filter(clinic=clinic, name=given["name"]).exists():
                self.add_error("name", "There is a form of this name. Open it and change it, or choose another name.")
        return given


@admin.register(CheckInForm)
class CheckInFormAdmin(ScopedAdmin):
    """Forms. One that somebody was asked is kept as it was; a change makes a new version."""

    rights = SET_UP
    shared = True
    form = QuestionsForm
    list_display = ("name", "asks", "version", "is_active", "whose")
    list_filter = ("is_active", ("clinic", OwnClinics))
    list_select_related = ("clinic",)
    search_fields = ("name",)
    ordering = ("name", "-version")
    readonly_fields = ("version", "reads")
    fieldsets = (
        (None, {"fields": ("clinic", "name", "version", "is_active")}),
        (
            "What it asks",
            {"fields": (*PLACES, "reads"), "description": "Scales that stand first are asked in one text."},
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[CheckInForm]:
        rows: QuerySet[CheckInForm] = super().get_queryset(request)
        return rows.prefetch_related("questions")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        if obj is None or self.has_change_permission(request, obj):
            return super().get_fieldsets(request, obj)
        return ((None, {"fields": ("clinic", "name", "version", "is_active", "asks", "reads")}),)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return (*self.readonly_fields, "asks", "clinic", "name") if obj else (*self.readonly_fields, "asks")

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None and db_field.name == "clinic" and not standing(request).is_superuser:
            field.required, field.empty_label, field.help_text = True, None, ""
        return field

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        places = list(self.clinics(request, Right.ADD) or ())
        return {**({"clinic": places[0]} if len(places) == 1 else {}), **super().get_changeform_initial_data(request)}

    @admin.display(description="asks")
    def asks(self, form: CheckInForm) -> str:
        questions: list[Question] = sorted(form.questions.all(), key=lambda question: question.position)
        return ", ".join(metric_name(question.metric) for question in questions)

    @admin.display(description="first text")
    def reads(self, form: CheckInForm) -> str:
        if form.pk is None:
            return "Shown once it is saved."
        try:
            return checkin_forms.check(checkin_forms.metrics_of(form))
        except FibroRemindError as error:
            return str(error)

    @admin.display(description="whose", ordering="clinic")
    def whose(self, form: CheckInForm) -> str:
        return str(form.clinic) if form.clinic else "Every clinic's"

    def save_model(self, request: HttpRequest, obj: CheckInForm, form: Any, change: bool) -> None:
        new = checkin_forms.save(obj, form.metrics)
        if new.pk != obj.pk:
            obj.pk, obj.version = new.pk, new.version
            self.message_user(
                request,
                f"{new.name} has been asked before, so version {new.version} was made. Schedules ask it from now on.",
            )
