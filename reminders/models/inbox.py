"""What waits for somebody at the clinic: messages to answer, readings to look at."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint

from reminders.domain.values import Attention, Closing, Queue

from .choices import choices
from .clinics import Clinic
from .conversations import CheckIn
from .messages import InboundMessage
from .patients import Patient
from .sealed import SealedTextField


class InboxItem(models.Model):
    """One message that waits for somebody, and how that ended. Nothing is deleted when it is dealt with."""

    queue = models.CharField(max_length=8, choices=choices(Queue))
    why = models.CharField(max_length=16, choices=choices(Attention))
    inbound = models.ForeignKey(InboundMessage, on_delete=models.CASCADE, related_name="inbox_items")
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, null=True, related_name="inbox_items")
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, null=True, related_name="inbox_items")
    check_in = models.ForeignKey(CheckIn, on_delete=models.CASCADE, null=True, related_name="+")
    metric = models.CharField(max_length=20, blank=True, help_text="What it may be a value of.")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    closing = models.CharField(max_length=12, choices=choices(Closing), blank=True)
    note = SealedTextField(null=True, blank=True, help_text="What was done, for colleagues.")

    class Meta:
        verbose_name = "message in the inbox"
        verbose_name_plural = "inbox"
        constraints = [
            UniqueConstraint(fields=["inbound", "queue"], name="a_message_waits_once_in_a_queue"),
            CheckConstraint(
                condition=Q(closed_at=None, closing="") | (Q(closed_at__isnull=False) & ~Q(closing="")),
                name="what_is_closed_says_how",
            ),
        ]
        indexes = [
            # admin: what waits at a clinic, latest first.
            models.Index(fields=["clinic", "queue", "-id"], name="inbox_waiting", condition=Q(closed_at=None)),
            models.Index(fields=["clinic", "queue", "-id"], name="inbox_by_clinic"),
            # conversation.inbox: what a later answer clears up.
            models.Index(fields=["patient", "-id"], name="inbox_by_patient", condition=Q(closed_at=None)),
        ]

    def __str__(self) -> str:
        return f"{self.get_why_display()}: {self.inbound}"


class ReviewItem(InboxItem):
    """A reading that somebody should look at."""

    class Meta:
        proxy = True
        verbose_name = "reading to look at"
        verbose_name_plural = "review queue"
