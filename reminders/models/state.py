"""The one row about the installation itself."""

from datetime import timedelta

from django.db import models
from django.db.models import CheckConstraint, Q


class Installation(models.Model):
    """What every process must see alike: the demo's moved clock, signs of life, the zone data that plans rest on."""

    demo_offset = models.DurationField(default=timedelta, help_text="How far the demo's clock is moved.")
    beat_at = models.DateTimeField(null=True)
    tzdata_version = models.CharField(max_length=20, blank=True)
    simulator = models.JSONField(default=dict, help_text="Faults that the simulator plays on demand.")

    class Meta:
        constraints = [CheckConstraint(condition=Q(id=1), name="one_installation")]

    def __str__(self) -> str:
        return "This installation"

    @classmethod
    def row(cls) -> "Installation":
        """Return the row, made on first use."""
        return cls.objects.get_or_create(pk=1)[0]
