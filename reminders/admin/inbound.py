"""What people wrote, word for word, and what it was taken to mean."""

import json
from collections.abc import Iterator

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from reminders.conversation import circles
from reminders.domain.values import Queue, Tie
from reminders.models import InboundMessage, InboxItem, Understanding

from .evidence import EvidenceAdmin
from .meaning import in_words
from .roles import Right
from .scoped import OwnClinics, ScopedInline
from .searching import AddressSearch
from .showing import NOTHING, count, desk, link, of_person


class UnderstandingInline(ScopedInline):
    """What the words were taken to mean, by each version of the reader."""

    model = Understanding
    clinic_path = "inbound__clinic"
    fields = readonly_fields = ("meaning", "read", "reader_version")
    verbose_name_plural = "what it was taken to mean"
    can_delete = False

    @admin.display(description="read")
    def read(self, understanding: Understanding) -> str:
        return f"{desk(understanding.at)}{', once it was known whose it is' if understanding.by_hand else ''}"

    @admin.display(description="meaning")
    def meaning(self, understanding: Understanding) -> SafeString:
        lines = in_words(json.loads(understanding.reading))
        return format_html_join(SafeString("<br>"), "{}", ((line,) for line in lines))


@admin.register(InboundMessage)
class InboundMessageAdmin(AddressSearch, EvidenceAdmin):
    """Replies, newest first."""

    nothing = "Nobody has written yet."
    list_display = ("received", "who", "channel", "read", "trouble")
    list_filter = (("read_at", admin.EmptyFieldListFilter), "channel", ("clinic", OwnClinics))
    list_select_related = ("patient", "clinic", "attached_by")
    fields = (
        "received",
        "whose",
        "body",
        "channel",
        "address_shown",
        "sender",
        "clinic",
        "read",
        "trouble",
        "tie",
        "provider_id",
    )
    inlines = (UnderstandingInline,)
    actions = ("answer_again",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[InboundMessage]:
        rows: QuerySet[InboundMessage] = super().get_queryset(request)
        return rows if request.resolver_match and "object_id" in request.resolver_match.kwargs else rows.defer("body")

    @admin.display(description="received")
    def received(self, reply: InboundMessage) -> str:
        return of_person(reply.received_at, reply.patient, reply.clinic)

    @admin.display(description="from")
    def who(self, reply: InboundMessage) -> str:
        return str(reply.patient) if reply.patient else "Not known yet"

    @admin.display(description="from")
    def whose(self, reply: InboundMessage) -> str:
        if reply.patient is not None:
            return link(reply.patient)
        waiting = InboxItem.objects.filter(inbound=reply, queue=Queue.INBOX, closed_at=None).first()
        return link(waiting, "Not known yet: say whose words these are") if waiting else self.who(reply)

    @admin.display(description="address")
    def address_shown(self, reply: InboundMessage) -> str:
        return reply.address.masked

    @admin.display(description="read")
    def read(self, reply: InboundMessage) -> str:
        return of_person(reply.read_at, reply.patient, reply.clinic) if reply.read_at else "Not yet"

    @admin.display(description="trouble")
    def trouble(self, reply: InboundMessage) -> str:
        return " ".join(filter(None, _troubles(reply))) or NOTHING

    @admin.action(permissions=["view"], description="Answer this address again: somebody has looked")
    def answer_again(self, request: HttpRequest, queryset: QuerySet[InboundMessage]) -> None:
        mine = self.touchable(request, queryset, Right.VIEW)
        done = circles.speak_again(list(mine.values_list("address_id", flat=True)))
        if done:
            messages.success(request, f"{count(done, 'address is', 'addresses are')} answered again.")
        else:
            messages.info(request, "None of these was held back.")


def _troubles(reply: InboundMessage) -> Iterator[str]:
    """Yield what staff should know about a reply beside its words."""
    if reply.failures:
        yield f"Reading it failed {reply.failures} times."
    if reply.late:
        yield "Reached us late: it was fetched from the provider's list."
    if reply.hushed:
        yield "Not answered: it and our answers went round in circles."
    if reply.automatic:
        yield "A machine wrote it."
    if reply.provider_heard:
        yield f"The provider took it for {reply.provider_heard.upper()} and answered it itself."
    if reply.attached_by is not None:
        yield f"{reply.attached_by} said on {desk(reply.attached_at)} whose words these are."
    if reply.asked_whose_at and reply.patient_id is None:
        yield "We asked whose it is."
    if reply.tie == Tie.SENDER:
        yield "No answer to a mail of ours, and anybody can write any From: heard for danger and stops, not logged."
