"""The people who are texted, when they want to be left alone, and the planner's narrow row about each."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q

from reminders.domain.values import PauseWhy, Privacy

from .choices import choices
from .clinics import Clinic
from .sealed import SealedTextField


class Patient(models.Model):
    """A person who gets texts and answers them."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="patients")
    preferred_name = models.CharField(
        max_length=60,
        blank=True,
        help_text="As they like to be called. Left out of a text where it is longer than 20 letters.",
    )
    zone = models.CharField("time zone", max_length=64, help_text="Where they live, such as America/Denver.")
    language = models.CharField(max_length=8, default="en")
    privacy = models.CharField(
        max_length=10,
        choices=choices(Privacy),
        default=Privacy.STANDARD,
        help_text="Discreet: no symptom words on the lock screen.",
    )
    quiet_from = models.TimeField(null=True, blank=True, help_text="Their own quiet hours; empty: the clinic's.")
    quiet_until = models.TimeField(null=True, blank=True)
    daily_cap = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Their own; empty: the clinic's. At most 5."
    )
    fluid_limit = models.BooleanField(
        "doctor limits fluids", default=False, help_text="No text about drinking is ever sent."
    )
    worse_after_effort = models.BooleanField(
        "worse after effort", default=False, help_text="Crashes after activity: no text about movement is sent."
    )
    night_choice_at = models.DateTimeField(
        "chose bedtime texts on",
        null=True,
        blank=True,
        help_text="When they asked for texts at bedtime; empty: they did not.",
    )
    fallback = models.BooleanField(
        "use the other address",
        default=False,
        help_text="They chose it: where texts cannot reach them, write to their mailbox, and the other way round. "
        "Never after they asked us to stop.",
    )
    is_active = models.BooleanField("enrolled", default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "person"
        verbose_name_plural = "people"
        constraints = [
            CheckConstraint(condition=Q(daily_cap=None) | Q(daily_cap__lte=5), name="patient_cap_is_at_most_5"),
            CheckConstraint(
                condition=Q(quiet_from=None, quiet_until=None) | Q(quiet_from__isnull=False, quiet_until__isnull=False),
                name="quiet_hours_have_both_ends",
            ),
        ]
        # admin: the list of one clinic's people, by name.
        indexes = [models.Index(fields=["clinic", "preferred_name"], name="patient_by_clinic")]

    def __str__(self) -> str:
        return self.preferred_name or f"Patient {str(self.public_id)[:8]}"


class Agenda(models.Model):
    """When the planner next looks at a person. Forms never save it: no edit waits for a planner or undoes one."""

    patient = models.OneToOneField(Patient, on_delete=models.CASCADE, primary_key=True, related_name="agenda")
    next_due_at = models.DateTimeField(null=True)
    texts_used = models.JSONField(default=dict)
    """The local date on which each text was last chosen for this person, by code: the memory of the rotation."""

    class Meta:
        # planning.due.claim: the planner's only question.
        indexes = [models.Index(fields=["next_due_at"], name="agenda_due", condition=Q(next_due_at__isnull=False))]

    def __str__(self) -> str:
        return f"Agenda of patient {self.patient_id}"

    @classmethod
    def look_again(cls, patient_ids: Iterable[int], now: datetime) -> None:
        """Have the planner look at some people at its next pass: something about them has changed."""
        cls.objects.filter(patient_id__in=list(patient_ids)).filter(
            Q(next_due_at=None) | Q(next_due_at__gt=now)
        ).update(next_due_at=now)


class Pause(models.Model):
    """A time in which a person gets no reminders."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="pauses")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, blank=True, help_text="Empty: until somebody resumes.")
    asked_by = models.CharField(
        max_length=12, choices=[("patient", "The person"), ("staff", "Staff"), ("rule", "A safety rule")]
    )
    why = models.CharField(max_length=12, choices=choices(PauseWhy), default=PauseWhy.REST)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True)
    note = SealedTextField(blank=True, null=True)

    class Meta:
        constraints = [
            CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=F("starts_at")), name="pause_ends_after_it_starts"
            )
        ]
        # planning and dispatch: the pauses of a batch of people that have not ended.
        indexes = [models.Index(fields=["patient", "ends_at"], name="pause_by_patient")]

    def __str__(self) -> str:
        return f"Pause of patient {self.patient_id}"
