"""What is asked and what was answered."""

import uuid

from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from reminders.domain.values import CheckInStatus

from .choices import choices
from .clinics import Clinic
from .patients import Patient


class CheckInForm(models.Model):
    """One version of what a check-in asks. A change makes a new version."""

    clinic = models.ForeignKey(
        Clinic,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="forms",
        help_text="Empty: every clinic's.",
    )
    name = models.CharField(max_length=60)
    version = models.PositiveIntegerField(default=1)
    is_active = models.BooleanField(default=True)

    class Meta:
        verbose_name = "check-in form"
        constraints = [
            UniqueConstraint(fields=["clinic", "name", "version"], nulls_distinct=False, name="one_form_per_version")
        ]

    def __str__(self) -> str:
        return f"{self.name} (version {self.version})"


class Question(models.Model):
    """One metric that a form asks for, in its place."""

    form = models.ForeignKey(CheckInForm, on_delete=models.CASCADE, related_name="questions")
    position = models.PositiveSmallIntegerField()
    metric = models.CharField(max_length=20)

    class Meta:
        ordering = ["form", "position"]
        constraints = [
            UniqueConstraint(fields=["form", "position"], name="one_question_per_place"),
            UniqueConstraint(fields=["form", "metric"], name="a_form_asks_a_metric_once"),
        ]

    def __str__(self) -> str:
        return self.metric


class CheckIn(models.Model):
    """One time that a form was put to a person, until it is answered, skipped or too old."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="check_ins")
    form = models.ForeignKey(CheckInForm, on_delete=models.PROTECT)
    occurrence = models.OneToOneField("Occurrence", on_delete=models.SET_NULL, null=True, related_name="check_in")
    channel = models.CharField(max_length=8)
    zone = models.CharField(max_length=64)
    local_date = models.DateField(help_text="The day it asks about: late answers are filed to it.")
    status = models.CharField(max_length=10, choices=choices(CheckInStatus), default=CheckInStatus.OPEN)
    asked = models.JSONField(default=dict, help_text="How many chances each metric has had.")
    pending = models.JSONField(default=list, help_text="The metrics that our latest text asked for.")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "check-in"
        constraints = [
            CheckConstraint(
                condition=Q(status=CheckInStatus.OPEN, closed_at=None)
                | (~Q(status=CheckInStatus.OPEN) & Q(closed_at__isnull=False)),
                name="a_closed_check_in_says_when",
            )
        ]
        indexes = [
            # conversation.checkins: a person's open questions, latest first.
            models.Index(fields=["patient", "-id"], name="check_in_open", condition=Q(status=CheckInStatus.OPEN)),
        ]

    def __str__(self) -> str:
        return f"Check-in of {self.local_date}"


class Answer(models.Model):
    """The value that a check-in got for one metric. The log entry beside it is what charts read."""

    check_in = models.ForeignKey(CheckIn, on_delete=models.CASCADE, related_name="answers")
    metric = models.CharField(max_length=20)
    entry = models.ForeignKey("SymptomEntry", on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [UniqueConstraint(fields=["check_in", "metric"], name="one_answer_per_metric")]

    def __str__(self) -> str:
        return self.metric
