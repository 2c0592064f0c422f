"""What staff fill in about a person: who they are, where they are reached, what they agreed to."""

from datetime import date, datetime, time
from typing import Any, ClassVar, Final, cast

from django import forms
from django.db import transaction

from reminders import clock
from reminders.domain.consent import EVERYTHING, ConsentKind
from reminders.domain.planning import local_day
from reminders.domain.values import Category, ChannelKind
from reminders.domain.wall_time import instant
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import addresses, consent, patients
from reminders.errors import AddressError, InvalidInput
from reminders.models import Clinic, ContactPoint, Patient
from reminders.models.choices import choices, label

from .clinics import bearable, known_zone
from .inputs import DATE, TIME, LanguageChoice, ZoneInput

FIELDS: Final = {ChannelKind.SMS: "phone", ChannelKind.EMAIL: "email"}
CARE: Final = ("fluid_limit", "worse_after_effort")
_BASES: Final = [
    ("", "–"),
    ("signed form", "A signed form"),
    ("spoken", "They said so, and it was noted"),
    ("text", "They wrote it in a text or e-mail"),
    ("link", "They agreed on a web page"),
]


class PatientForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """A person with their addresses and, where staff record it, their consent. Saved together or not at all."""

    instance: Patient
    phone = forms.CharField(
        max_length=40, required=False, help_text="As it is written at home, or with its country code: +1 212 555 0123."
    )
    phone_label = forms.CharField(
        max_length=20,
        required=False,
        help_text="Only for a phone that several people share: how texts say whom they mean.",
    )
    email = forms.CharField(label="E-mail", max_length=254, required=False)
    email_label = forms.CharField(
        label="E-mail label", max_length=20, required=False, help_text="Only for a mailbox that several people share."
    )
    language = LanguageChoice()
    night_choice = forms.BooleanField(
        label="Asked for texts at bedtime",
        required=False,
        help_text="Tick it when they said so themselves: only then may a bedtime schedule text them in quiet hours.",
    )
    consent_kind = forms.ChoiceField(
        label="They have",
        required=False,
        choices=[
            ("", "– nothing new to record –"),
            (ConsentKind.GRANTED, "agreed to messages"),
            (ConsentKind.WITHDRAWN, "withdrawn their agreement"),
        ],
    )
    consent_channels = forms.MultipleChoiceField(
        label="By",
        required=False,
        choices=[(ChannelKind.SMS, "Phone"), (ChannelKind.EMAIL, "E-mail")],
        widget=forms.CheckboxSelectMultiple,
    )
    consent_topic = forms.ChoiceField(
        label="About", required=False, choices=[(EVERYTHING, "Everything"), *choices(Category)]
    )
    consent_basis = forms.ChoiceField(label="How we know", required=False, choices=_BASES)
    consent_evidence = forms.CharField(
        label="Where the proof lies",
        max_length=300,
        required=False,
        help_text="Such as: paper form in the chart, signed 12 March.",
    )
    consent_on = forms.DateField(
        label="On", required=False, widget=DATE, help_text="The day they said so; empty: today."
    )

    class Meta:
        model = Patient
        fields = (
            *("preferred_name", "clinic", "zone", "language", "is_active", "privacy", "fallback"),
            *("quiet_from", "quiet_until", "daily_cap"),
            *CARE,
        )
        widgets: ClassVar = {"zone": ZoneInput, "quiet_from": TIME, "quiet_until": TIME}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast(LanguageChoice, self.fields["language"]).offer(self.instance.language)
        self.fields["zone"].required = False
        self.fields["zone"].help_text = "Where they live, such as America/Denver. Empty: the clinic's."
        if self.instance.pk is None:
            return
        self.fields["night_choice"].initial = self.instance.night_choice_at is not None
        for point in ContactPoint.objects.filter(patient=self.instance, is_active=True).select_related("address"):
            name = FIELDS[ChannelKind(point.channel)]
            self.fields[name].initial = point.address.value or ""
            self.fields[f"{name}_label"].initial = point.label

    def clean_zone(self) -> str:
        written = self.cleaned_data["zone"].strip()
        return known_zone(written) if written else ""

    def clean_daily_cap(self) -> int | None:
        cap: int | None = self.cleaned_data["daily_cap"]
        return None if cap is None else bearable(cap)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        clinic = given.get("clinic") or (self.instance.clinic if self.instance.clinic_id else None)
        if "zone" in given and not given["zone"] and clinic:
            given["zone"] = clinic.zone
        if (given.get("quiet_from") is None) != (given.get("quiet_until") is None):
            self.add_error("quiet_until", "Quiet hours need both a beginning and an end, or neither.")
        if clinic:
            self._check_home(clinic)
            for channel in ChannelKind:
                self._check_address(channel, clinic)
        self._check_consent()
        return given

    def _check_home(self, clinic: Clinic) -> None:
        try:
            patients.check_home(self.instance, clinic)
        except InvalidInput as error:
            self.add_error("clinic" if "clinic" in self.fields else None, str(error))

    def _check_address(self, channel: ChannelKind, clinic: Clinic) -> None:
        name = FIELDS[channel]
        written = self.cleaned_data.get(name, "").strip()
        if not written:
            return
        somebody = Patient(pk=self.instance.pk, clinic=clinic)
        try:
            value = addresses.reachable(somebody, channel, written)
        except AddressError as error:
            self.add_error(name, str(error))
            return
        try:
            addresses.check_label(somebody, channel, value, self.cleaned_data.get(f"{name}_label", "").strip())
        except AddressError as error:
            self.add_error(f"{name}_label", str(error))

    def _check_consent(self) -> None:
        given = self.cleaned_data
        if not given.get("consent_kind"):
            if given.get("consent_evidence") or given.get("consent_basis") or given.get("consent_channels"):
                self.add_error("consent_kind", "Say whether they have agreed or withdrawn.")
            return
        if not given.get("consent_channels"):
            self.add_error("consent_channels", "Say for which of their addresses.")
        for channel in map(ChannelKind, given.get("consent_channels", ())):
            name = FIELDS[channel]
            if not given.get(name, "").strip() and not self.has_error(name):
                missing = "phone number" if channel is ChannelKind.SMS else "e-mail address"
                self.add_error("consent_channels", f"There is no {missing} above to agree to.")
        if not given.get("consent_basis"):
            self.add_error("consent_basis", "Say how we know.")
        if not given.get("consent_evidence", "").strip():
            self.add_error(
                "consent_evidence", "Say where the proof lies, such as: paper form in the chart, signed 12 March."
            )
        if (day := given.get("consent_on")) and given.get("zone") and day > self._today(given["zone"]):
            self.add_error("consent_on", "That day is still to come.")

    @staticmethod
    def _today(zone: str) -> date:
        return local_day(clock.now(), zone_of(zone))

    @transaction.atomic
    def store(self, patient: Patient, actor: Any) -> None:
        """Save the person, their addresses and a new fact about their consent, together."""
        given = self.cleaned_data
        if bool(given.get("night_choice")) != (patient.night_choice_at is not None):
            patient.night_choice_at = clock.now() if given.get("night_choice") else None
        patients.save(patient)
        for channel, name in FIELDS.items():
            if written := given[name].strip():
                addresses.connect(patient, channel, written, given[f"{name}_label"].strip())
            else:
                addresses.disconnect(patient, channel)
        if given["consent_kind"]:
            self._record_consent(patient, actor)

    def _record_consent(self, patient: Patient, actor: Any) -> None:
        given = self.cleaned_data
        day: date | None = given["consent_on"]
        at: datetime | None = None
        if day and day < self._today(patient.zone):
            at = instant(day, time(12), zone_of(patient.zone))
        for point in ContactPoint.objects.filter(
            patient=patient, is_active=True, channel__in=given["consent_channels"]
        ):
            consent.record(
                point,
                ConsentKind(given["consent_kind"]),
                basis=given["consent_basis"],
                evidence=given["consent_evidence"],
                topic=given["consent_topic"] or EVERYTHING,
                actor=actor,
                at=at,
            )


class CareForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """What a clinician may change: the care flags."""

    class Meta:
        model = Patient
        fields = CARE

    def store(self, patient: Patient, actor: Any) -> None:
        """Save the flags."""
        patients.save(patient)


def consent_in_words(point: ContactPoint) -> str:
    """Say what somebody has agreed to on one address."""
    if point.address.suppressed_at is not None:
        return "They asked us to stop. Only their own JOIN or START brings messages back."
    present = consent.present(point)
    if present.given and point.address.unreachable_at is not None:
        return "They have agreed, but what we send here comes back: please check the address."
    if not present.given:
        return "They have not agreed to messages here yet: nothing is sent."
    since = f" since {present.since.astimezone(zone_of(point.patient.zone)):%d %b %Y}" if present.since else ""
    but = (
        f", but not about {', '.join(label(topic).lower() for topic in sorted(present.refused_topics))}"
        if present.refused_topics
        else ""
    )
    return f"They have agreed{since}{but}."
