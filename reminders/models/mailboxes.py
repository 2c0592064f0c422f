"""How far our own mailbox has been read, and what became of each mail in it."""

from django.db import models
from django.db.models import Q, UniqueConstraint
from django.db.models.functions import Now

from reminders.domain.values import MailOutcome

from .choices import choices
from .messages import InboundMessage


class Mailbox(models.Model):
    """The mailbox that people answer to, with the cursor of its reading."""

    name = models.CharField(max_length=250, unique=True, help_text="Whose, where and which folder; never a password.")
    uid_validity = models.BigIntegerField(null=True, help_text="The server's word for which numbering this is.")
    last_uid = models.BigIntegerField(default=0, help_text="Mails up to this one have been looked at.")
    read_at = models.DateTimeField(null=True, help_text="When it was last read to its end.")
    trouble = models.CharField(max_length=200, blank=True)
    trouble_since = models.DateTimeField(null=True)
    # The database's clock: one worker reads at a time, and after a fault not before this.
    next_at = models.DateTimeField(db_default=Now())

    class Meta:
        verbose_name_plural = "mailboxes"

    def __str__(self) -> str:
        return self.name


class MailboxMessage(models.Model):
    """One mail in it, under the number that the server gave it, so that none is taken in twice or forgotten."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="messages")
    uid_validity = models.BigIntegerField()
    uid = models.BigIntegerField()
    outcome = models.CharField(max_length=12, choices=choices(MailOutcome))
    inbound = models.ForeignKey(InboundMessage, on_delete=models.SET_NULL, null=True, related_name="+")
    tries = models.PositiveSmallIntegerField(default=1)
    trouble = models.CharField(max_length=80, blank=True, help_text="What went wrong, never what was written.")
    at = models.DateTimeField(db_default=Now())

    class Meta:
        verbose_name = "mail in the mailbox"
        verbose_name_plural = "mails in the mailbox"
        constraints = [
            UniqueConstraint(fields=["mailbox", "uid_validity", "uid"], name="a_mail_is_taken_once"),
        ]
        indexes = [
            # conversation.mailbox: what could not be taken in and is tried again.
            models.Index(fields=["mailbox", "uid"], name="mail_failed", condition=Q(outcome=MailOutcome.FAILED)),
        ]

    def __str__(self) -> str:
        return f"Mail {self.uid}"
