"""The symptom log, and the flares beside it."""

from django.conf import settings
from django.db import models
from django.db.models import CheckConstraint, F, Q, UniqueConstraint

from reminders.domain.symptoms import WITHDRAWN

from .conversations import CheckIn
from .messages import InboundMessage
from .patients import Patient
from .sealed import SealedTextField


class Entries(models.QuerySet["SymptomEntry"]):
    """Entries of the log."""

    def standing(self) -> "Entries":
        """Return what counts: neither replaced nor taken back."""
        return self.filter(replaced_by=None).exclude(word=WITHDRAWN)


class SymptomEntry(models.Model):
    """One value of one metric at one time. Append-only (a trigger keeps it so): a correction replaces."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="entries")
    metric = models.CharField(max_length=20)
    number = models.DecimalField(max_digits=6, decimal_places=1, null=True)
    word = models.CharField(
        max_length=320, blank=True, help_text="yes, no, a choice, or area codes: what has no number."
    )
    at = models.DateTimeField(help_text="When it was said.")
    zone = models.CharField(max_length=64)
    local_date = models.DateField(help_text="The person's day that it is about.")
    check_in = models.ForeignKey(CheckIn, on_delete=models.PROTECT, null=True, related_name="entries")
    inbound = models.ForeignKey(
        InboundMessage, on_delete=models.PROTECT, null=True, related_name="entries", help_text="The person's own words."
    )
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    replaces = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="replaced_by")
    why = SealedTextField(null=True, help_text="Why somebody corrected it by hand.")

    objects = Entries.as_manager()

    class Meta:
        verbose_name = "entry of the log"
        verbose_name_plural = "symptom log"
        constraints = [
            CheckConstraint(condition=Q(number__isnull=False) | ~Q(word=""), name="an_entry_says_something"),
            UniqueConstraint(fields=["replaces"], condition=Q(replaces__isnull=False), name="replaced_once"),
            # The same words read twice (a worker died after the commit, a reader ran again) log once.
            UniqueConstraint(
                fields=["inbound", "metric"],
                condition=Q(inbound__isnull=False, replaces=None),
                name="one_entry_per_reply_and_metric",
            ),
        ]
        indexes = [
            # charts and the log: one person's metric over days.
            models.Index(fields=["patient", "metric", "local_date"], name="entries_by_day"),
            models.Index(fields=["patient", "-at"], name="entries_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.metric} {self.value}"

    @property
    def value(self) -> str:
        """The number without a needless `.0`, or the word."""
        return self.word if self.number is None else f"{self.number.normalize():f}"

    @property
    def is_withdrawn(self) -> bool:
        """Whether it only says that the entry before it was taken back."""
        return self.number is None and self.word == WITHDRAWN


class Flare(models.Model):
    """A bad stretch that a person told us of. Texts are light while it lasts."""

    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="flares")
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(help_text="Five days on, unless they say sooner that they are better.")
    said_by = models.CharField(max_length=12, choices=[("patient", "The person"), ("staff", "Staff")])

    class Meta:
        constraints = [CheckConstraint(condition=Q(ended_at__gte=F("started_at")), name="flare_ends_after_it_starts")]
        # planning.due: who of a batch of people is in a flare.
        indexes = [models.Index(fields=["patient", "ended_at"], name="flare_by_patient")]

    def __str__(self) -> str:
        return f"Flare of patient {self.patient_id}"
