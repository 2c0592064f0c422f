"""Clinics, their senders, their staff."""

from typing import Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.http import HttpRequest

from reminders.domain.planning import HARD_LIMIT
from reminders.domain.texts.lint import lint
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import addresses
from reminders.errors import AddressError, InvalidInput
from reminders.models import CategoryPolicy, Clinic, Installation, Patient, SafetyContact, Sender, StaffMember
from reminders.safety import contacts

from .inputs import TIME, LanguageChoice, ZoneInput
from .roles import EVIDENCE, NOBODY, OWN_CHOICES, OWN_CLINIC, standing
from .scoped import Fence, ModelAdmin, OwnClinics, ScopedAdmin, ScopedInline
from .showing import NOTHING

_FOR_SUPERUSERS = ("name", "country", "is_demo")


class ClinicForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """A clinic, with a zone that exists."""

    language = LanguageChoice(help_text="For new people. Where there is no text in it, they get the English one.")

    class Meta:
        model = Clinic
        fields = "__all__"
        widgets: ClassVar = {
            "zone": ZoneInput,
            **dict.fromkeys(("quiet_from", "quiet_until", "opens", "closes"), TIME),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "language" in self.fields:
            cast(LanguageChoice, self.fields["language"]).offer(self.instance.language)

    def clean_sender_name(self) -> str:
        name: str = self.cleaned_data["sender_name"]
        faults = [finding.message for finding in lint("Hello.", sender_names=(name,)) if finding.rule == "sender_name"]
        if faults:
            raise ValidationError(faults)
        return name

    def clean_zone(self) -> str:
        return known_zone(self.cleaned_data["zone"])

    def clean_daily_cap(self) -> int:
        return bearable(self.cleaned_data["daily_cap"])

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        opens, closes = given.get("opens"), given.get("closes")
        if (opens is None) != (closes is None):
            self.add_error("closes", "Say both from when and until when somebody is there, or neither.")
        elif opens is not None and closes <= opens:
            self.add_error("closes", "This is before somebody comes. Hours that pass midnight cannot be said here.")
        return given


def bearable(cap: int) -> int:
    """Return a daily cap; more than anybody should get is refused."""
    if cap > HARD_LIMIT:
        raise ValidationError(f"At most {HARD_LIMIT} texts a day: more would be a burden, whatever they ask for.")
    return cap


def known_zone(name: str) -> str:
    """Return the name of a zone; an unknown one is refused with the nearest that we know."""
    try:
        zone_of(name)
    except InvalidInput as error:
        raise ValidationError(str(error).removeprefix("zone: ")) from error
    return name


class CategoryPolicyInline(ScopedInline):
    """What the clinic decided about each category."""

    model = CategoryPolicy
    rights = OWN_CHOICES
    verbose_name_plural = "categories that this clinic handles in its own way"


class SafetyContactFormSet(forms.BaseInlineFormSet):  # type: ignore[type-arg]  # not subscriptable at run time
    """Somebody must be left where people are asked how they are."""

    def clean(self) -> None:
        super().clean()
        left = [
            form for form in self.forms if getattr(form, "cleaned_data", None) and form.cleaned_data.get("is_active")
        ]
        if not any(self.errors) and not left and self.instance.pk and contacts.has_check_ins(self.instance):
            raise ValidationError(contacts.NEEDED)


class SafetyContactForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """Somebody who can be reached, and not by the clinic's own number or mailbox, where nobody reads."""

    class Meta:
        model = SafetyContact
        fields = ("name", "email", "phone", "position", "is_active")
        labels: ClassVar = {"email": "E-mail", "position": "Order", "is_active": "Is told"}

    def clean_email(self) -> str:
        return self._theirs("email", self.cleaned_data["email"])

    def clean_phone(self) -> str:
        written = self.cleaned_data["phone"].strip()
        return self._theirs("sms", written) if written else ""

    def _theirs(self, channel: str, written: str) -> str:
        clinic = Clinic.objects.filter(pk=self.instance.clinic_id).first() or Clinic()
        try:
            return addresses.reachable(Patient(clinic=clinic), channel, written)
        except AddressError as error:
            raise ValidationError(str(error)) from error


class SafetyContactInline(ScopedInline):
    """Who is told when somebody writes of danger. Without one, nobody here can be asked how they are.

    Switched off and never deleted: whom an alert was told to has to stay explained.
    """

    model = SafetyContact
    form = SafetyContactForm
    can_delete = False
    formset = SafetyContactFormSet
    rights = OWN_CHOICES
    verbose_name_plural = "who is told when somebody writes of danger"


class StaffInline(ScopedInline):
    """Who works here, as what. Superusers decide it."""

    model = StaffMember
    rights = EVIDENCE


@admin.register(Clinic)
class ClinicAdmin(ScopedAdmin):
    """A clinic's own page. Its coordinators decide how it speaks and when; superusers the rest."""

    clinic_path = "pk"
    rights = OWN_CLINIC
    deletable = True  # by superusers, while nobody was ever enrolled there
    form = ClinicForm
    list_display = ("name", "sender_name", "zone", "is_active", "is_demo")
    search_fields = ("name",)
    fieldsets = (
        (None, {"fields": ("name", "is_active", "is_demo")}),
        ("How it speaks", {"fields": ("sender_name", "contact", "language")}),
        ("When it speaks", {"fields": ("zone", "country", ("quiet_from", "quiet_until"), "daily_cap")}),
        ("When somebody is there", {"fields": (("opens", "closes"),)}),
        ("In an emergency", {"fields": ("emergency_number", "crisis_line")}),
    )
    inlines = (SafetyContactInline, CategoryPolicyInline, StaffInline)

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return () if standing(request).is_superuser else _FOR_SUPERUSERS


@admin.register(Sender)
class SenderAdmin(ScopedAdmin):
    """Numbers and mailboxes that a clinic sends from. Superusers set them up; staff see when one is stopped."""

    rights = EVIDENCE
    deletable = True  # by superusers, while nothing was ever sent from it
    list_display = ("value", "channel", "clinic", "rate", "is_active", "stopped")
    list_filter = (("clinic", OwnClinics), "channel", "is_active")
    list_select_related = ("clinic",)
    fields = ("clinic", "channel", "value", "rate", "burst", "is_active", "stopped")
    readonly_fields = ("stopped",)
    ordering = ("clinic__name", "channel", "value")

    @admin.display(description="stopped by a fault")
    def stopped(self, sender: Sender) -> str:
        if sender.circuit_open_until is None:
            return NOTHING
        return f"{sender.circuit_reason} Tried again at {sender.circuit_open_until:%d %b %H:%M} UTC."


@admin.register(Installation)
class InstallationAdmin(Fence, ModelAdmin):
    """The one row about the installation: for superusers, changed with care."""

    rights = NOBODY
    list_display = ("__str__", "beat_at", "demo_offset", "tzdata_version")
    readonly_fields = ("beat_at", "tzdata_version")

    def has_module_permission(self, request: HttpRequest) -> bool:
        return standing(request).is_superuser

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return standing(request).is_superuser

    has_change_permission = has_view_permission

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
