"""What has gone wrong with the sending, and whether staff were told."""

from django.db import models
from django.db.models import F, Q, UniqueConstraint

from reminders.domain.alarms import AlarmKind

from .choices import choices
from .clinics import Clinic, Sender


class Alarm(models.Model):
    """One trouble with the sending, from when it began until it was over. Staff are told of it once."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="alarms")
    sender = models.ForeignKey(Sender, on_delete=models.CASCADE, related_name="alarms")
    kind = models.CharField(max_length=8, choices=choices(AlarmKind))
    raised_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)
    over_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    # The database's clock.
    try_at = models.DateTimeField(db_default=models.functions.Now())

    class Meta:
        constraints = [
            # However often it happens until it is over, it is one alarm.
            UniqueConstraint(fields=["sender", "kind"], condition=Q(over_at=None), name="one_alarm_at_a_time"),
        ]
        indexes = [
            # delivery.alarms: what is still to be told.
            models.Index(fields=["try_at"], name="alarm_untold", condition=Q(told_at=None)),
            # admin: a clinic's latest first.
            models.Index(F("clinic"), F("id").desc(), name="alarm_by_clinic"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} at sender {self.sender_id}"
