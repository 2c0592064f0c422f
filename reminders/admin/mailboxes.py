"""How far our own mailbox has been read, and which mails could not be taken in. For superusers."""

from django.contrib import admin

from reminders.models import Mailbox, MailboxMessage

from .evidence import EvidenceAdmin
from .roles import NOBODY
from .showing import NOTHING, desk, link


@admin.register(Mailbox)
class MailboxAdmin(EvidenceAdmin):
    """Mailboxes, and whether they can be read."""

    rights = NOBODY
    list_display = ("name", "last_read", "trouble_shown")
    fields = ("name", "last_read", "trouble_shown", "last_uid", "uid_validity")

    @admin.display(description="last read")
    def last_read(self, mailbox: Mailbox) -> str:
        return desk(mailbox.read_at)

    @admin.display(description="trouble")
    def trouble_shown(self, mailbox: Mailbox) -> str:
        return f"{mailbox.trouble} Since {desk(mailbox.trouble_since)}." if mailbox.trouble else NOTHING


@admin.register(MailboxMessage)
class MailboxMessageAdmin(EvidenceAdmin):
    """Mails by the server's number: one that failed is still in the mailbox, unread and flagged."""

    rights = NOBODY
    list_display = ("uid", "mailbox", "outcome", "trouble", "reply", "when")
    list_filter = ("outcome",)
    list_select_related = ("mailbox", "inbound")
    fields = ("mailbox", "uid_validity", "uid", "outcome", "trouble", "tries", "reply", "when")

    @admin.display(description="reply")
    def reply(self, mail: MailboxMessage) -> str:
        return link(mail.inbound) if mail.inbound else NOTHING

    @admin.display(description="at")
    def when(self, mail: MailboxMessage) -> str:
        return desk(mail.at)
