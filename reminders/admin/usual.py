"""What a clinician knows of in a person: still answered, and staff hear of it only where something about it is new."""

from typing import Any, Final

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from reminders import clock
from reminders.domain.escalation import CAN_BE_USUAL
from reminders.domain.triage import Flag
from reminders.models import Role, UsualSymptom
from reminders.models.choices import label

from .roles import Right, Rights, standing
from .scoped import ScopedAdmin

CLINICIANS: Final[Rights] = {Role.CLINICIAN: frozenset({Right.CHANGE})}


class UsualForm(forms.Form):
    """Only what can be usual; nothing sudden ever is."""

    flags = forms.MultipleChoiceField(
        label="Usual for this person",
        required=False,
        choices=[(flag.value, label(flag.value)) for flag in Flag if flag in CAN_BE_USUAL],
        widget=forms.CheckboxSelectMultiple,
    )


class UsualPages(ScopedAdmin):
    """A page beside each person's, for clinicians."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.usual_view)
        return [path("<int:pk>/usual/", view, name="reminders_patient_usual"), *super().get_urls()]

    def may_mark(self, request: HttpRequest, row: Any) -> bool:
        """Whether a request may say what is usual for a person."""
        clinics = standing(request).clinics(CLINICIANS, Right.CHANGE)
        return clinics is None or row.clinic_id in clinics

    def usual_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Mark what is usual, or take the mark away."""
        patient = self.get_object(request, str(pk))
        if patient is None:
            raise Http404("There is nobody here by that number.")
        if not self.may_mark(request, patient):
            raise PermissionDenied
        known = set(UsualSymptom.objects.filter(patient=patient).values_list("flag", flat=True))
        form = UsualForm(request.POST or None, initial={"flags": sorted(known)})
        if request.method == "POST":
            form = UsualForm(request.POST)
            if form.is_valid():
                chosen = set(form.cleaned_data["flags"])
                UsualSymptom.objects.filter(patient=patient, flag__in=known - chosen).delete()
                for flag in sorted(chosen - known):
                    UsualSymptom.objects.get_or_create(
                        patient=patient,
                        flag=flag,
                        defaults={"marked_by_id": request.user.pk or 0, "marked_at": clock.now()},
                    )
                messages.success(request, "Saved.")
                return HttpResponseRedirect(reverse("admin:reminders_patient_change", args=[pk]))
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": f"Usual symptoms of {patient}",
            "patient": patient,
            "form": form,
        }
        return TemplateResponse(request, "admin/reminders/patient/usual.html", context)
