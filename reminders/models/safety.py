"""Who is told when somebody writes of danger, and what was done about it."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q, UniqueConstraint

from reminders.domain.escalation import AlertStatus, NoticeChannel
from reminders.domain.triage import Flag, Level

from .addresses import Address
from .choices import choices
from .clinics import Clinic
from .messages import InboundMessage, OutboundMessage
from .patients import Patient
from .sealed import SealedTextField


class SafetyContact(models.Model):
    """Somebody at a clinic who is told of alerts, in order. A clinic without one cannot have check-ins."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="safety_contacts")
    name = models.CharField(max_length=60)
    email = models.EmailField()
    phone = models.CharField(max_length=20, blank=True, help_text="A text without content goes here as well.")
    position = models.PositiveSmallIntegerField(
        default=1, help_text="1 is told first; the next one when nobody acknowledges."
    )
    is_active = models.BooleanField(default=True)

    class Meta:
        verbose_name = "contact"
        verbose_name_plural = "contacts"
        ordering = ["clinic", "position"]
        constraints = [UniqueConstraint(fields=["clinic", "position"], name="contacts_have_an_order")]

    def __str__(self) -> str:
        return self.name


class Alert(models.Model):
    """Danger that a person wrote of. Open until somebody at the clinic acknowledges it."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="alerts")
    patient = models.ForeignKey(
        Patient, on_delete=models.CASCADE, null=True, related_name="alerts", help_text="Empty: a stranger."
    )
    address = models.ForeignKey(Address, on_delete=models.PROTECT, null=True, related_name="alerts")
    level = models.CharField(max_length=10, choices=choices(Level))
    flags = models.JSONField(default=list)
    status = models.CharField(max_length=12, choices=choices(AlertStatus), default=AlertStatus.OPEN)
    is_test = models.BooleanField(default=False, help_text="The daily proof that the path to staff works.")
    opened_at = models.DateTimeField()
    flagged_at = models.DateTimeField(help_text="When danger was last written of.")
    times_flagged = models.PositiveIntegerField(default=1)
    unheard = models.CharField(max_length=120, blank=True, help_text="Why the person may not have got the safety text.")
    step = models.PositiveSmallIntegerField(default=0, help_text="How often it has been escalated.")
    escalate_at = models.DateTimeField(
        null=True, help_text="When the next contact is told, unless somebody acknowledges."
    )
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    note = SealedTextField(null=True, blank=True, help_text="What was done.")

    class Meta:
        constraints = [
            # Repeated flags gather in one open alert: twenty texts in a panic are one person in trouble.
            UniqueConstraint(
                fields=["clinic", "address"],
                condition=Q(status=AlertStatus.OPEN, is_test=False),
                name="one_open_alert_per_address",
            ),
        ]
        indexes = [
            # safety.escalate: what is due to go to the next contact.
            models.Index(fields=["escalate_at"], name="alert_escalation", condition=Q(status=AlertStatus.OPEN)),
            models.Index(fields=["clinic", "-id"], name="alert_by_clinic"),
        ]

    def __str__(self) -> str:
        return f"Alert {str(self.public_id)[:8]}"


class AlertFlagging(models.Model):
    """One message that raised or renewed an alert."""

    alert = models.ForeignKey(Alert, on_delete=models.CASCADE, related_name="flaggings")
    inbound = models.OneToOneField(InboundMessage, on_delete=models.CASCADE, related_name="flagging")
    flags = models.JSONField(default=list)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return ", ".join(self.flags)


class AlertNotice(models.Model):
    """One telling of one contact. Tried until it is taken: at least once, whatever the circuit."""

    alert = models.ForeignKey(Alert, on_delete=models.CASCADE, related_name="notices")
    contact = models.ForeignKey(SafetyContact, on_delete=models.PROTECT, related_name="notices")
    channel = models.CharField(max_length=8, choices=choices(NoticeChannel))
    number = models.PositiveSmallIntegerField(help_text="Which telling of this alert it belongs to.")
    text = models.ForeignKey(
        OutboundMessage,
        on_delete=models.SET_NULL,
        null=True,
        related_name="notices",
        help_text="The text that carries it; what became of that says whether it arrived.",
    )
    sent_at = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=60, blank=True)
    # The database's clock.
    try_at = models.DateTimeField(db_default=models.functions.Now())

    class Meta:
        constraints = [
            UniqueConstraint(fields=["alert", "contact", "channel", "number"], name="one_notice_per_telling")
        ]
        indexes = [
            # safety.escalate: what is still to be told.
            models.Index(fields=["try_at"], name="notice_unsent", condition=Q(sent_at=None)),
        ]

    def __str__(self) -> str:
        return f"{self.channel} to {self.contact}"


class UsualSymptom(models.Model):
    """A symptom that a clinician knows of in a person: the safety text still goes, staff hear only of what is new."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="usual_symptoms")
    flag = models.CharField(max_length=24, choices=choices(Flag))
    marked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    marked_at = models.DateTimeField()

    class Meta:
        constraints = [UniqueConstraint(fields=["patient", "flag"], name="marked_as_usual_once")]

    def __str__(self) -> str:
        return self.flag
