"""The outbox, each try to empty it, what providers later said, and what came in."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, Q, UniqueConstraint
from django.db.models.functions import Now

from reminders.domain.delivery import AttemptOutcome, MessageKind, MessageReason, Status
from reminders.domain.values import Category, ChannelKind, Lane, ProviderHeard, Tie

from .addresses import Address
from .choices import choices
from .clinics import Clinic, Sender
from .patients import Patient
from .schedules import Occurrence
from .sealed import SealedTextField

IN_FLIGHT = (Status.SENDING, Status.UNKNOWN)
GOING_WELL = (Status.QUEUED, Status.SENDING, Status.ACCEPTED, Status.SENT, Status.DELIVERED)


class OutboundMessage(models.Model):
    """A message on its way to a person. The row is the instruction: losing every queue loses none of them."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="outbound")
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, null=True, related_name="outbound")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="outbound")
    sender = models.ForeignKey(Sender, on_delete=models.PROTECT, related_name="outbound")
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    lane = models.PositiveSmallIntegerField(choices=choices(Lane))
    kind = models.CharField(max_length=12, choices=choices(MessageKind))
    unsolicited = models.BooleanField(help_text="We started it; it counts for caps and goes one at a time.")
    category = models.CharField(max_length=20, choices=choices(Category), blank=True)
    occurrence = models.ForeignKey(Occurrence, on_delete=models.SET_NULL, null=True, related_name="messages")
    check_in = models.ForeignKey("CheckIn", on_delete=models.SET_NULL, null=True, related_name="messages")
    answers = models.ForeignKey("InboundMessage", on_delete=models.SET_NULL, null=True, related_name="answered_by")
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        db_index=False,  # nobody looks it up, and every index costs each message of a burst
        related_name="+",
        help_text="Who wrote it by hand.",
    )
    key = models.CharField(max_length=60, help_text="What it answers to: the same key never makes a second message.")
    key_date = models.DateField()
    subject = models.CharField(max_length=120, blank=True)
    body = SealedTextField()
    segments = models.PositiveSmallIntegerField(default=1)
    text_code = models.CharField(max_length=20, blank=True)
    text_version = models.PositiveIntegerField(null=True)
    status = models.CharField(max_length=12, choices=choices(Status), default=Status.QUEUED)
    reason = models.CharField(max_length=24, choices=choices(MessageReason), blank=True)
    any_hour = models.BooleanField(
        default=False, help_text="May arrive in quiet hours: an answer, or a chosen bedtime text."
    )
    due_at = models.DateTimeField()
    expires_at = models.DateTimeField(help_text="Of no use to the person after this.")
    created_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    provider_id = models.CharField(max_length=64, blank=True)
    attempt_count = models.PositiveSmallIntegerField(default=0)
    current_attempt = models.ForeignKey("Attempt", on_delete=models.SET_NULL, null=True, related_name="+")
    # The database's clock from here on.
    lease_until = models.DateTimeField(null=True)
    retry_at = models.DateTimeField(null=True)
    look_at = models.DateTimeField(null=True, help_text="When the provider is next asked what became of it.")
    looks = models.PositiveSmallIntegerField(default=0)
    requeued = models.BooleanField(
        default=False, help_text="Went back to the queue once, after two looks found nothing."
    )
    doubled = models.BooleanField(
        db_default=False, help_text="The provider took it more than once: the person may have got it twice."
    )

    class Meta:
        verbose_name = "message"
        verbose_name_plural = "messages"
        constraints = [
            UniqueConstraint(fields=["key", "key_date"], name="one_message_per_key"),
            # What makes reconciliation sound: two identical texts to one person are never both in doubt.
            UniqueConstraint(
                fields=["address"],
                condition=Q(unsolicited=True, status__in=IN_FLIGHT),
                name="one_unsolicited_in_flight",
            ),
            CheckConstraint(
                condition=~Q(status__in=IN_FLIGHT) | Q(current_attempt__isnull=False), name="in_flight_has_an_attempt"
            ),
            CheckConstraint(
                condition=Q(status__in=[status.value for status in Status]), name="outbound_status_is_known"
            ),
        ]
        indexes = [
            # delivery.dispatch.claim: what a sender has waiting, best first.
            models.Index(fields=["sender", "lane", "due_at"], name="outbox_waiting", condition=Q(status=Status.QUEUED)),
            # delivery.reconcile: leases over, outcomes unknown.
            models.Index(fields=["status", "lease_until"], name="outbox_in_flight", condition=Q(status__in=IN_FLIGHT)),
            # delivery.reconcile: accepted, and not a word since.
            models.Index(
                fields=["look_at"], name="outbox_unheard", condition=Q(status=Status.ACCEPTED, look_at__isnull=False)
            ),
            # delivery.dispatch.claim and conversation.receive: the latest messages of an address.
            models.Index(fields=["address", "-id"], name="outbox_by_address"),
            # the phone and admin: one person's messages, latest first.
            models.Index(fields=["patient", "-id"], name="outbox_by_patient"),
            # admin: one clinic's messages, latest first.
            models.Index(fields=["clinic", "-id"], name="outbox_by_clinic"),
            # admin: what went wrong at a clinic, latest first; rare among millions.
            models.Index(
                fields=["clinic", "-id"],
                name="outbox_troubles",
                condition=~Q(status__in=GOING_WELL),
            ),
            # delivery.alarms: how many were lost sight of lately.
            models.Index(fields=["settled_at"], name="outbox_unconfirmed", condition=Q(status=Status.UNCONFIRMED)),
            # delivery.receipts: a callback that carries only the provider's id.
            models.Index(fields=["provider_id"], name="outbox_by_provider", condition=~Q(provider_id="")),
        ]

    def __str__(self) -> str:
        return f"Message {str(self.public_id)[:8]}"


class Attempt(models.Model):
    """One try to hand a message to a provider. It owns the token in the status callback's address."""

    message = models.ForeignKey(OutboundMessage, on_delete=models.CASCADE, related_name="attempts")
    number = models.PositiveSmallIntegerField()
    token = models.CharField(max_length=43, unique=True)
    outcome = models.CharField(max_length=12, choices=choices(AttemptOutcome), blank=True)
    error = models.CharField(max_length=40, blank=True)
    error_code = models.CharField(max_length=12, blank=True)
    provider_id = models.CharField(max_length=64, blank=True)
    started_at = models.DateTimeField(db_default=Now())
    finished_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [UniqueConstraint(fields=["message", "number"], name="attempts_are_numbered")]

    def __str__(self) -> str:
        return f"Attempt {self.number}"


class Receipt(models.Model):
    """What a provider later said about an attempt. Append-only; a status that it proves moves the message forward."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, null=True, related_name="receipts")
    provider_id = models.CharField(max_length=64)
    word = models.CharField(max_length=24, help_text="The provider's own word.")
    status = models.CharField(
        max_length=12, choices=choices(Status), blank=True, help_text="Empty: a word we do not know."
    )
    error_code = models.CharField(max_length=12, blank=True)
    duplicate = models.BooleanField(
        default=False, help_text="A second provider id under one token: somebody may have got it twice."
    )
    at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [UniqueConstraint(fields=["provider_id", "word"], name="one_receipt_per_word")]

    def __str__(self) -> str:
        return f"{self.word} for {self.provider_id}"


class InboundMessage(models.Model):
    """What somebody wrote, kept once and word for word, whatever it turns out to mean."""

    public_id = models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    provider_id = models.CharField(max_length=64)
    sender = models.ForeignKey(
        Sender, on_delete=models.PROTECT, null=True, related_name="inbound", help_text="Ours, that was written to."
    )
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="inbound")
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, null=True, related_name="inbound")
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, null=True, related_name="inbound")
    body = SealedTextField()
    received_at = models.DateTimeField()
    tie = models.CharField(
        max_length=8,
        choices=choices(Tie),
        default=Tie.ADDRESS,
        db_default=Tie.ADDRESS,
        help_text="By what it is known whose words these are.",
    )
    attached_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        db_index=False,  # nobody looks it up, and every index costs each message of a burst
        related_name="+",
        help_text="Who said at the desk whose words these are.",
    )
    attached_at = models.DateTimeField(null=True)
    replies_to = models.ForeignKey(
        OutboundMessage, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Where it says so itself."
    )
    automatic = models.BooleanField(db_default=False, default=False, help_text="A machine wrote it: never answered.")
    provider_heard = models.CharField(
        max_length=5,
        choices=choices(ProviderHeard),
        blank=True,
        default="",
        db_default="",
        help_text="What the provider took it for; it has answered that itself.",
    )
    late = models.BooleanField(
        db_default=False, default=False, help_text="Fetched from the provider's list: its call had not reached us."
    )
    asked_whose_at = models.DateTimeField(null=True, help_text="When we asked which of several people wrote it.")
    hushed = models.BooleanField(
        db_default=False, default=False, help_text="Not answered: it and our answers went round in circles."
    )
    heard_at = models.DateTimeField(null=True, help_text="When it was read for danger and for a stop.")
    read_at = models.DateTimeField(null=True, help_text="When its meaning was understood and acted on.")
    failures = models.PositiveSmallIntegerField(default=0, help_text="How often reading it went wrong.")
    retry_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "reply"
        verbose_name_plural = "replies"
        constraints = [
            # Contains nothing of the time: a replay years later still changes nothing.
            UniqueConstraint(fields=["channel", "provider_id"], name="one_inbound_per_provider_id")
        ]
        indexes = [
            # conversation.router: what is still to be read, oldest first.
            models.Index(fields=["id"], name="inbound_unread", condition=Q(read_at=None)),
            # conversation.hearing: what a fault kept from being heard.
            models.Index(fields=["id"], name="inbound_unheard", condition=Q(heard_at=None)),
            # delivery.dispatch.claim: addresses with an unread reply are passed over.
            models.Index(fields=["address"], name="inbound_unread_address", condition=Q(read_at=None)),
            # the phone and admin: one person's replies, latest first.
            models.Index(fields=["patient", "-id"], name="inbound_by_patient"),
            models.Index(fields=["clinic", "-id"], name="inbound_by_clinic"),
            # conversation.circles and conversation.whose: what one address wrote lately.
            models.Index(fields=["address", "-id"], name="inbound_by_address"),
            # admin: what staff are asked to look at.
            models.Index(fields=["clinic", "-id"], name="inbound_to_look_at", condition=Q(late=True) | Q(hushed=True)),
        ]

    def __str__(self) -> str:
        return f"Reply {str(self.public_id)[:8]}"


class Understanding(models.Model):
    """What a reply means, according to one version of the reader. Append-only.

    Read once more where somebody said later whose words these are (`by_hand`): other questions were open for them.
    """

    inbound = models.ForeignKey(InboundMessage, on_delete=models.CASCADE, related_name="understandings")
    reader_version = models.CharField(max_length=20)
    by_hand = models.BooleanField(default=False, db_default=False)
    reading = SealedTextField(help_text="The schema of docs/explanation/reply-language.md, as JSON.")
    context = SealedTextField(null=True, help_text="What was open when it came, as JSON: for reading it again.")
    at = models.DateTimeField()

    class Meta:
        constraints = [
            UniqueConstraint(fields=["inbound", "reader_version", "by_hand"], name="one_reading_per_version")
        ]

    def __str__(self) -> str:
        return f"Reading of reply {self.inbound_id}"


class SimulatedText(models.Model):
    """What the simulator accepted: the truth that tests count, and the text that the phone in the browser shows."""

    token = models.CharField(max_length=43)
    provider_id = models.CharField(max_length=64, unique=True)
    channel = models.CharField(max_length=8, choices=choices(ChannelKind))
    address_digest = models.BinaryField(max_length=32)
    body = SealedTextField()
    reported = models.BooleanField(default=False)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [
            # channels.simulator: receipts still to be told; the list, newest first.
            models.Index(fields=["id"], name="simulated_unreported", condition=Q(reported=False)),
            models.Index(fields=["address_digest", "-id"], name="simulated_by_address"),
        ]

    def __str__(self) -> str:
        return self.provider_id
