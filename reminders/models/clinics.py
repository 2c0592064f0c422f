"""Who sends: clinics, their senders, their staff, what they decided about each category."""

import uuid
from datetime import time

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from reminders.domain.values import Category, ChannelKind

from .choices import choices


class Clinic(models.Model):
    """A place that cares for people and decides what they are sent."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    name = models.CharField(max_length=120, unique=True, help_text="For staff only; patients never see it.")
    sender_name = models.CharField(
        max_length=20,
        default="Daily Care",
        help_text="How texts and e-mails sign themselves. Lock screens show it, so no illness and no product name.",
    )
    zone = models.CharField(
        "time zone", max_length=64, default="America/New_York", help_text="Default for new patients."
    )
    country = models.CharField(max_length=2, default="US", help_text="ISO code; decides how national numbers are read.")
    language = models.CharField(max_length=8, default="en")
    quiet_from = models.TimeField(
        default=time(21), help_text="No text that we start arrives from here on, in the person's own time."
    )
    quiet_until = models.TimeField(default=time(8))
    daily_cap = models.PositiveSmallIntegerField(
        default=3, help_text="The most texts a day that we start, for each person. At most 5."
    )
    emergency_number = models.CharField(max_length=20, default="911")
    crisis_line = models.CharField(max_length=20, default="988")
    contact = models.CharField(
        max_length=120, blank=True, help_text="Phone or mailbox that HELP names, such as 555-0100."
    )
    opens = models.TimeField(
        "somebody is here from",
        null=True,
        blank=True,
        help_text="Monday to Friday, by the clinic's clock. Empty: no text ever says that somebody was told.",
    )
    closes = models.TimeField("until", null=True, blank=True)
    is_demo = models.BooleanField(
        "demo clinic",
        default=False,
        help_text="Nobody real is reached: everything goes to the simulator, and only there.",
    )
    is_active = models.BooleanField(
        "sending", default=True, help_text="Off: nobody at this clinic gets a reminder until it is on again."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            CheckConstraint(condition=Q(daily_cap__lte=5), name="clinic_cap_is_at_most_5"),
            CheckConstraint(
                condition=Q(opens=None, closes=None) | Q(opens__isnull=False, closes__gt=F("opens")),
                name="clinic_closes_after_it_opens",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Sender(models.Model):
    """A clinic's phone number, messaging service or mailbox on one channel, with its rate and its circuit."""

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="senders")
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    value = models.CharField(
        max_length=120,
        help_text="A number such as +15005550006, a messaging service (MG…), or a mailbox such as care@example.org.",
    )
    rate = models.FloatField(
        default=1.0, help_text="Text segments (or e-mails) a second that the provider allows. A US number: 1."
    )
    burst = models.FloatField(default=1.0, help_text="How many may go at once after a quiet spell.")
    is_active = models.BooleanField(default=True)
    tokens = models.FloatField(default=0, editable=False)
    # The database's clock, never people's time: a demo's moved clock must not fill the bucket.
    tokens_at = models.DateTimeField(db_default=models.functions.Now(), editable=False)
    circuit_open_until = models.DateTimeField(null=True, blank=True, editable=False)
    circuit_reason = models.CharField(max_length=200, blank=True, editable=False)
    listened_at = models.DateTimeField(
        null=True, editable=False, help_text="When the provider's list was last read for replies that did not reach us."
    )

    class Meta:
        constraints = [
            UniqueConstraint(fields=["clinic", "channel", "value"], name="sender_once_per_clinic"),
            CheckConstraint(condition=Q(rate__gt=0) & Q(burst__gte=1), name="sender_rate_is_positive"),
        ]
        indexes = [
            # conversation.receive: whose sender was texted.
            models.Index(fields=["channel", "value"], name="sender_by_value"),
        ]

    def __str__(self) -> str:
        return f"{self.value} ({self.channel})"


class Role(models.TextChoices):
    """What a member of staff does at a clinic."""

    COORDINATOR = "coordinator", "Coordinator: sets up people and schedules"
    CLINICIAN = "clinician", "Clinician: reads, sets care flags"


class StaffMember(models.Model):
    """A user's place at a clinic. Staff see and touch only their clinics' people."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="places")
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="staff")
    role = models.CharField(max_length=16, choices=Role.choices, default=Role.COORDINATOR)

    class Meta:
        constraints = [UniqueConstraint(fields=["user", "clinic"], name="one_place_per_clinic")]
        verbose_name = "member of staff"
        verbose_name_plural = "staff"

    def __str__(self) -> str:
        return f"{self.user} at {self.clinic}"


class CategoryPolicy(models.Model):
    """A clinic's own choice for one category; without a row the product's default holds."""

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="category_policies")
    category = models.CharField(max_length=20, choices=choices(Category))
    is_on = models.BooleanField(default=True)
    useful_minutes = models.PositiveIntegerField(
        help_text="A text of this category that would arrive later than this is not sent at all."
    )

    class Meta:
        verbose_name = "category"
        verbose_name_plural = "categories"
        constraints = [
            UniqueConstraint(fields=["clinic", "category"], name="one_policy_per_category"),
            CheckConstraint(
                condition=Q(useful_minutes__gte=1) & Q(useful_minutes__lte=1440), name="useful_life_within_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.category} at {self.clinic}"
