"""Where people are reached, and the record of their consent."""

from django.conf import settings
from django.db import models
from django.db.models import Q, UniqueConstraint

from reminders.domain.consent import ConsentKind
from reminders.domain.values import ChannelKind

from .choices import choices
from .clinics import Clinic
from .patients import Patient
from .sealed import SealedTextField, digest


class Address(models.Model):
    """One phone number or mailbox. Its digest survives erasure, so that "stop" holds for ever."""

    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    digest = models.BinaryField(max_length=32)
    value = SealedTextField(null=True, help_text="Empty once erased.")
    suppressed_at = models.DateTimeField(null=True, blank=True)
    suppressed_because = models.CharField(max_length=40, blank=True)
    unreachable_at = models.DateTimeField(null=True, blank=True, help_text="Since when what is sent there comes back.")
    unreachable_because = models.CharField(max_length=12, blank=True, help_text="The code that it came back with.")
    hushed_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when it gets no automatic answers, until a human has looked."
    )
    looked_at = models.DateTimeField(null=True, blank=True, help_text="When a human last had it answered again.")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "addresses"
        # conversation.receive and the admin's search look addresses up by digest.
        constraints = [UniqueConstraint(fields=["channel", "digest"], name="one_address_per_digest")]

    def __str__(self) -> str:
        return f"{self.channel} {self.masked}"

    @property
    def masked(self) -> str:
        """The address with its middle hidden, for lists: +1•••••0006."""
        value = self.value or "erased"
        return value if len(value) < 7 else f"{value[:2]}{'•' * (len(value) - 6)}{value[-4:]}"

    @staticmethod
    def digest_of(channel: str, value: str) -> bytes:
        """Return the digest of a normalised number (E.164) or mailbox (lower case)."""
        return digest("address", channel, value)


class ContactPoint(models.Model):
    """A patient's use of an address. Several patients may share one, each with a label chosen at enrolment."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="contact_points")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="contact_points")
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    label = models.CharField(
        max_length=20,
        blank=True,
        help_text="Only for an address that several patients share: how texts say whom they mean.",
    )
    is_active = models.BooleanField(default=True)
    disclosed_at = models.DateTimeField(
        null=True, editable=False, help_text="When they were last told what the texts are and how to end them."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            UniqueConstraint(fields=["patient", "address"], name="one_contact_point_per_address"),
            UniqueConstraint(
                fields=["patient", "channel"], condition=Q(is_active=True), name="one_active_contact_point_per_channel"
            ),
            UniqueConstraint(
                fields=["address", "label"], condition=Q(is_active=True), name="labels_tell_sharers_apart"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.patient} by {self.channel}"


class ConsentEvent(models.Model):
    """One fact about consent. Never changed, never deleted (a trigger keeps it so); the present is a fold over them."""

    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, null=True, related_name="consent_events")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="consent_events")
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="consent_events")
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    topic = models.CharField(max_length=20, default="all", help_text="A category, or all.")
    kind = models.CharField(max_length=16, choices=choices(ConsentKind))
    basis = models.CharField(max_length=40, help_text="How: signed form, spoken, text, provider, link.")
    evidence = SealedTextField(help_text="Where the proof lies, such as: paper form in the chart, 12 March.")
    wording_version = models.CharField(max_length=20, blank=True)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True)
    at = models.DateTimeField()

    class Meta:
        verbose_name = "fact about consent"
        verbose_name_plural = "record of consent"
        # planning.due and delivery.dispatch fold a batch of addresses in order of time.
        indexes = [models.Index(fields=["address", "at"], name="consent_by_address")]

    def __str__(self) -> str:
        return f"{self.kind} {self.topic} by {self.channel}"
