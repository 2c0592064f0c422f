"""What is due when, and what was decided about it."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from reminders.domain.planning import Origin, Outcome, Reason
from reminders.domain.values import Category, Route

from .choices import choices
from .content import LibraryText
from .conversations import CheckInForm
from .patients import Patient


class Schedule(models.Model):
    """What one person is sent, and when in their own day."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="schedules")
    category = models.CharField(max_length=20, choices=choices(Category))
    channel = models.CharField(max_length=8, choices=choices(Route), default=Route.SMS)
    rule = models.JSONField(help_text="The recurrence: docs/reference/recurrence.md.")
    form = models.ForeignKey(
        CheckInForm, on_delete=models.PROTECT, null=True, blank=True, help_text="What a check-in asks."
    )
    text = models.ForeignKey(
        LibraryText,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text="Always this text; empty: the library takes turns.",
    )
    useful_minutes = models.PositiveIntegerField(
        null=True, blank=True, help_text="Not sent at all when later than this; empty: what is usual for the category."
    )
    night_ok = models.BooleanField(
        "also in quiet hours", default=False, help_text="For bedtime texts. Needs the person's own recorded choice."
    )
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, editable=False
    )

    class Meta:
        constraints = [
            CheckConstraint(
                condition=Q(useful_minutes=None) | Q(useful_minutes__gte=1, useful_minutes__lte=1440),
                name="schedule_useful_within_a_day",
            ),
            CheckConstraint(
                condition=Q(category=Category.CHECK_IN, form__isnull=False)
                | (~Q(category=Category.CHECK_IN) & Q(form=None)),
                name="a_check_in_has_a_form",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_category_display()} for {self.patient}"


class Cursor(models.Model):
    """How far a schedule has been decided. Written by the planner alone."""

    schedule = models.OneToOneField(Schedule, on_delete=models.CASCADE, primary_key=True, related_name="cursor")
    decided_until = models.DateTimeField()
    zone = models.CharField(max_length=64)
    """The zone that `decided_until` was decided in: a move re-anchors the cursor at the same wall time."""
    next_due_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"Cursor of schedule {self.schedule_id}"


class Occurrence(models.Model):
    """One due moment of one origin, and what was decided: send, hold, skip, with the reason."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="occurrences")
    schedule = models.ForeignKey(Schedule, on_delete=models.SET_NULL, null=True, related_name="occurrences")
    origin = models.CharField(max_length=10, choices=choices(Origin))
    origin_key = models.CharField(max_length=40)
    slot_date = models.DateField()
    slot_time = models.TimeField()
    zone = models.CharField(max_length=64)
    local_date = models.DateField(help_text="The person's day on which it falls due.")
    category = models.CharField(max_length=20, choices=choices(Category))
    channel = models.CharField(
        max_length=8, choices=choices(Route), help_text="Where it was sent, or where it would have been."
    )
    due_at = models.DateTimeField()
    outcome = models.CharField(max_length=8, choices=choices(Outcome))
    reason = models.CharField(max_length=24, choices=choices(Reason))
    release_at = models.DateTimeField(null=True, help_text="When a held one is decided again.")
    decided_at = models.DateTimeField()
    text_code = models.CharField(max_length=20, blank=True)
    text_version = models.PositiveIntegerField(null=True)

    class Meta:
        verbose_name = "decision"
        verbose_name_plural = "decisions"
        constraints = [
            UniqueConstraint(
                fields=["patient", "origin", "origin_key", "slot_date", "slot_time"], name="one_occurrence_per_slot"
            ),
            CheckConstraint(
                condition=Q(outcome=Outcome.HOLD, release_at__isnull=False)
                | (~Q(outcome=Outcome.HOLD) & Q(release_at=None)),
                name="held_until_a_moment",
            ),
        ]
        indexes = [
            # planning.due: what a batch of people still has waiting.
            models.Index(fields=["patient", "release_at"], name="occurrence_held", condition=Q(outcome=Outcome.HOLD)),
            # planning.due: what a batch of people was sent lately, for caps and spacing.
            models.Index(fields=["patient", "decided_at"], name="occurrence_sent", condition=Q(outcome=Outcome.SEND)),
            # admin: a person's latest first.
            models.Index(fields=["patient", "-due_at"], name="occurrence_by_patient"),
        ]

    def __str__(self) -> str:
        return f"{self.category} {self.slot_date} {self.slot_time:%H:%M}"
