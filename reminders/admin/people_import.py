"""People from a file through the browser: look first, then enrol all of them or nobody."""

from typing import Any, Final

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from reminders.domain.patient_rows import COLUMNS, decode, sample
from reminders.enrolment.importing import Enrolled, import_patients
from reminders.errors import InvalidInput, PeopleError
from reminders.models import Clinic

from .roles import Right
from .scoped import ScopedAdmin
from .showing import count

LARGEST: Final = 5_000_000


class PeopleForm(forms.Form):
    """A file, or the text of the one that was looked at."""

    file = forms.FileField(label="CSV file", required=False, help_text="One line a person, saved as CSV in UTF-8.")
    lines = forms.CharField(required=False, max_length=LARGEST, strip=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        upload = given.get("file")
        if upload is not None:
            if upload.size > LARGEST:
                raise ValidationError({"file": "This file is larger than five megabytes. Import it in parts."})
            try:
                given["lines"] = decode(upload.read())
            except InvalidInput as error:
                raise ValidationError({"file": str(error)}) from error
        if not given.get("lines"):
            raise ValidationError({"file": "Choose a file."})
        return given


class PeoplePages(ScopedAdmin):
    """The page, beside the list of people."""

    def get_urls(self) -> list[URLPattern]:
        look, start = map(self.admin_site.admin_view, (self.import_view, self.sample_view))
        return [
            path("import/", look, name="reminders_patient_import"),
            path("import/people-sample.csv", start, name="reminders_patient_sample"),
            *super().get_urls(),
        ]

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """Check a file and say who would be enrolled; enrol them once somebody has seen that."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = PeopleForm(request.POST or None, request.FILES or None)
        people: list[Enrolled] = []
        faults: list[str] = []
        if request.method == "POST" and form.is_valid():
            really = "import" in request.POST
            try:
                people = import_patients(
                    form.cleaned_data["lines"],
                    clinics=self.own_clinics(request),
                    actor=request.user,
                    dry_run=not really,
                )
            except PeopleError as error:
                faults = [str(fault) for fault in error.faults]
            else:
                if really:
                    messages.success(request, f"{count(len(people), 'person is', 'people are')} enrolled.")
                    return HttpResponseRedirect(reverse("admin:reminders_patient_changelist"))
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Import people",
            "form": form,
            "people": people,
            "faults": faults,
            "columns": COLUMNS.items(),
            "lines": form.cleaned_data.get("lines", "") if form.is_bound and form.is_valid() else "",
        }
        return TemplateResponse(request, "admin/reminders/patient/import.html", context)

    def sample_view(self, request: HttpRequest) -> HttpResponse:
        """A file to start from, which can be imported as it is."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        clinic = self.own_clinics(request).first()
        lines = sample(clinic.name if clinic else "").encode("utf-8-sig")  # with its mark, spreadsheets see the UTF-8
        return HttpResponse(
            lines,
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="people-sample.csv"'},
        )

    def own_clinics(self, request: HttpRequest) -> QuerySet[Clinic]:
        """Return the clinics at which somebody may enrol people, by name."""
        mine, clinics = self.clinics(request, Right.ADD), Clinic.objects.order_by("name", "pk")
        return clinics if mine is None else clinics.filter(pk__in=mine)
