"""What may be said: the texts of the library, checked before anybody is sent them."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from reminders.content import wording
from reminders.content.library import card_of
from reminders.domain.texts.lint import lint
from reminders.domain.texts.segments import measure
from reminders.domain.texts.typography import plain
from reminders.models import LibraryText, Schedule

from .pack_pages import PackPages
from .roles import SET_UP, Right, standing
from .scoped import OwnClinics
from .showing import count

_WORDS = ("category", "text", "kind", "flare_ok", "flare_only", "time_of_day", "body_area", "language")


class TextForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """One text. Every rule of tone and length that a machine can check is checked."""

    instance: LibraryText

    class Meta:
        model = LibraryText
        fields = ("clinic", "code", *_WORDS, "is_active")
        widgets: ClassVar = {"text": forms.Textarea(attrs={"rows": 3, "cols": 60})}

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        text, category = given.get("text"), given.get("category")
        if text and category:
            clinic = given.get("clinic") or self.instance.clinic
            names = (clinic.sender_name,) if clinic else ()
            for finding in lint(text, category=category, sender_names=names, language=given.get("language") or "en"):
                self.add_error("text", finding.message)
        if given.get("flare_only") and not given.get("flare_ok"):
            self.add_error("flare_ok", "A text that is sent only in a flare has to fit a flare.")
        if (
            self.instance.pk
            and "is_active" in given
            and not given["is_active"]
            and set(self.changed_data) & set(_WORDS)
        ):
            self.add_error(
                "is_active", "This version is not in use, so its wording stays as it was. Switch it on to change it."
            )
        self._check_code()
        return given

    def _check_code(self) -> None:
        """A code names one text of one library; two versions of it are never in use at once."""
        clinic = self.cleaned_data.get("clinic", self.instance.clinic)
        code = self.cleaned_data.get("code") or self.instance.code
        others = LibraryText.objects.filter(clinic=clinic, code=code).exclude(pk=self.instance.pk)
        if self.instance.pk is None and others.exists():
            self.add_error(
                "code", f"{code} is there already. Open it and change its wording: that makes a new version."
            )
        elif self.cleaned_data.get("is_active") and (active := others.filter(is_active=True).first()):
            self.add_error(
                "is_active",
                f"Version {active.version} of {code} is in use. Change its wording, or switch it off first.",
            )


@admin.register(LibraryText)
class LibraryTextAdmin(PackPages):
    """The library. A changed wording becomes a new version; the old one stays, switched off."""

    rights = SET_UP
    shared = True
    form = TextForm
    list_display = ("code", "category", "text", "cost", "version", "is_active", "whose")
    list_filter = ("is_active", "category", "kind", "time_of_day", ("clinic", OwnClinics))
    list_select_related = ("clinic",)
    search_fields = ("code", "text")
    ordering = ("category", "code", "-version")
    list_per_page = 50
    readonly_fields = ("version", "cost")
    fieldsets = (
        (None, {"fields": ("clinic", "code", "category", "text", "cost", "version", "is_active")}),
        ("When it fits", {"fields": ("kind", "time_of_day", ("flare_ok", "flare_only"), "body_area", "language")}),
    )
    change_list_template = "admin/reminders/librarytext/change_list.html"

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        what, when = super().get_fieldsets(request, obj)
        if obj is not None:
            return (what, when)
        new = tuple(field for field in what[1]["fields"] if field not in self.readonly_fields)
        return ((None, {"fields": new}), when)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return (*self.readonly_fields, "clinic", "code") if obj else self.readonly_fields

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if field is not None and db_field.name == "clinic" and not standing(request).is_superuser:
            # A text without a clinic would be everybody's.
            field.required, field.empty_label, field.help_text = True, None, ""
        return field

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        places = list(self.clinics(request, Right.ADD) or ())
        return {**({"clinic": places[0]} if len(places) == 1 else {}), **super().get_changeform_initial_data(request)}

    @admin.display(description="length")
    def cost(self, text: LibraryText) -> str:
        measured = measure(plain(text.text or ""))
        return f"{measured.units} characters, {count(measured.segments, 'SMS', 'SMS')}"

    @admin.display(description="whose", ordering="clinic")
    def whose(self, text: LibraryText) -> str:
        return str(text.clinic) if text.clinic else "Every clinic's"

    def save_model(self, request: HttpRequest, obj: LibraryText, form: Any, change: bool) -> None:
        if change and obj.is_active and set(form.changed_data) & set(_WORDS):
            new = wording.put(card_of(obj), obj.clinic)
            if new is not None:
                # What follows on the page speaks of the version in use.
                obj.pk, obj.version = new.pk, new.version
                self.message_user(
                    request, f"Version {new.version} of {obj.code} is in use from now on; the one before is kept."
                )
            return
        super().save_model(request, obj, form, change)
        if not obj.is_active and (used := Schedule.objects.filter(text=obj.pk, is_active=True).count()):
            users = count(used, "schedule always sends", "schedules always send")
            self.message_user(request, f"{users} this text: nothing is sent there until another is chosen.", "warning")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        term = search_term.strip()
        return (queryset.filter(Q(code__istartswith=term) | Q(text__icontains=term)) if term else queryset), False
