"""What may be said: the message library."""

from django.db import models
from django.db.models import Q, UniqueConstraint

from reminders.domain.values import Category

from .choices import choices
from .clinics import Clinic


class LibraryText(models.Model):
    """One version of one text. A new wording is a new version: what was sent can always be shown as it was."""

    clinic = models.ForeignKey(
        Clinic,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="texts",
        help_text="Empty: every clinic's.",
    )
    code = models.CharField(max_length=20)
    version = models.PositiveIntegerField(default=1)
    category = models.CharField(max_length=20, choices=choices(Category))
    text = models.TextField(max_length=320)
    kind = models.CharField(
        max_length=10, choices=[("reminder", "Reminder"), ("tip", "Tip"), ("question", "Question")], default="reminder"
    )
    flare_ok = models.BooleanField("fits a flare", default=True)
    flare_only = models.BooleanField("only in a flare", default=False)
    time_of_day = models.CharField(
        max_length=10,
        default="any",
        choices=[(word, word.capitalize()) for word in ("any", "morning", "midday", "afternoon", "evening", "bedtime")],
    )
    body_area = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=8, default="en")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "text"
        constraints = [
            UniqueConstraint(fields=["clinic", "code", "version"], nulls_distinct=False, name="one_text_per_version"),
            UniqueConstraint(
                fields=["clinic", "code"],
                condition=Q(is_active=True),
                nulls_distinct=False,
                name="one_active_version_per_code",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} (version {self.version})"
