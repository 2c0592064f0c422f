"""Message packs through the browser: look first, then import all of it or nothing; and the way out again."""

from typing import Any, Final

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from reminders.content.packs import Imported, export, import_pack
from reminders.errors import PackError
from reminders.models import Clinic

from .roles import Right
from .scoped import ScopedAdmin
from .showing import count

LARGEST: Final = 1_000_000


class PackForm(forms.Form):
    """A pack, and whose library it is for."""

    clinic: Any = forms.ModelChoiceField(Clinic.objects.none(), label="For", required=False, empty_label="Every clinic")
    file = forms.FileField(label="Pack", required=False, help_text="One JSON object a line, as UTF-8 text.")
    lines = forms.CharField(required=False, max_length=LARGEST, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        upload = given.get("file")
        if upload is not None:
            given["lines"] = self._text_of(upload)
        if not self.errors and not given.get("lines"):
            self.add_error("file", "Choose a file.")
        return given

    def _text_of(self, upload: Any) -> str:
        if upload.size > LARGEST:
            self.add_error("file", "This file is larger than a million characters. Import it in parts.")
            return ""
        try:
            return str(upload.read().decode("utf-8-sig"))
        except UnicodeDecodeError:
            self.add_error("file", "This file is not UTF-8 text. Save it as UTF-8.")
            return ""


class PackPages(ScopedAdmin):
    """Import and export, beside the list of texts."""

    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("import/", wrap(self.import_view), name="reminders_librarytext_import"),
            path("export/", wrap(self.export_view), name="reminders_librarytext_export"),
            *super().get_urls(),
        ]

    def import_view(self, request: HttpRequest) -> HttpResponse:
        """Check a pack and say what it would change; import it once somebody has seen that."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = self._pack_form(request)
        outcome: Imported | None = None
        faults: list[str] = []
        if request.method == "POST" and form.is_valid():
            clinic, dry_run = form.cleaned_data["clinic"], "import" not in request.POST
            try:
                outcome = import_pack(form.cleaned_data["lines"].splitlines(), clinic, dry_run=dry_run)
            except PackError as error:
                faults = str(error).splitlines()
            else:
                if not dry_run:
                    return self._imported(request, outcome)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": "Import a message pack",
            "form": form,
            "outcome": outcome,
            "faults": faults,
            "lines": form.cleaned_data.get("lines", "") if form.is_bound and form.is_valid() else "",
        }
        return TemplateResponse(request, "admin/reminders/librarytext/import.html", context)

    def _pack_form(self, request: HttpRequest) -> PackForm:
        form = PackForm(request.POST or None, request.FILES or None)
        clinics = self.clinics(request, Right.ADD)
        choice: Any = form.fields["clinic"]
        choice.queryset = Clinic.objects.all() if clinics is None else Clinic.objects.filter(pk__in=clinics)
        if clinics is not None:
            choice.required, choice.empty_label = True, None
        return form

    def _imported(self, request: HttpRequest, outcome: Imported) -> HttpResponse:
        added, revised = count(len(outcome.added), "text", "texts"), len(outcome.revised)
        messages.success(request, f"{added} added, {revised} revised, {len(outcome.unchanged)} unchanged.")
        return HttpResponseRedirect(reverse("admin:reminders_librarytext_changelist"))

    def export_view(self, request: HttpRequest) -> HttpResponse:
        """Send a library's active texts as a pack."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        wanted = request.GET.get("clinic", "")
        clinics = self.admin_site.get_model_admin(Clinic).get_queryset(request)
        clinic = clinics.filter(pk=int(wanted)).first() if wanted.isdigit() else None
        if wanted and clinic is None:
            raise PermissionDenied
        body = "".join(f"{line}\n" for line in export(clinic))
        answer = HttpResponse(body, content_type="application/jsonl; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="pack-{clinic.pk if clinic else "shared"}.jsonl"'
        return answer

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        clinics = self.admin_site.get_model_admin(Clinic).get_queryset(request)[:50]
        return super().changelist_view(request, {"own_clinics": clinics, **(extra_context or {})})
