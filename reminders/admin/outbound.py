"""Messages on their way to people: what became of each, and why."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest

from reminders import clock
from reminders.delivery import outbox
from reminders.domain.delivery import EXPLAINED, MessageReason, Status, spoken
from reminders.models import Attempt, OutboundMessage, Receipt

from .evidence import EvidenceAdmin
from .roles import SET_UP
from .scoped import OwnClinics, ScopedInline
from .searching import AddressSearch
from .showing import NOTHING, count, desk, link, of_person


class AttemptInline(ScopedInline):
    """Each try to hand the message over, with what the provider later said."""

    model = Attempt
    fk_name = "message"
    clinic_path = "message__clinic"
    fields = readonly_fields = (
        "number",
        "started",
        "finished",
        "ended",
        "error",
        "error_code",
        "provider_id",
        "said",
    )
    verbose_name_plural = "tries"
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Attempt]:
        receipts = Prefetch("receipts", Receipt.objects.order_by("at"))
        return super().get_queryset(request).order_by("number").prefetch_related(receipts)

    @admin.display(description="began")
    def started(self, attempt: Attempt) -> str:
        return desk(attempt.started_at)

    @admin.display(description="ended")
    def finished(self, attempt: Attempt) -> str:
        return desk(attempt.finished_at)

    @admin.display(description="outcome")
    def ended(self, attempt: Attempt) -> str:
        return attempt.get_outcome_display() or "Under way"

    @admin.display(description="what the provider said")
    def said(self, attempt: Attempt) -> str:
        words = [
            f"{desk(receipt.at)} {receipt.word}"
            + (f" ({receipt.error_code})" if receipt.error_code else "")
            + (" – a second copy: somebody may have got it twice" if receipt.duplicate else "")
            for receipt in attempt.receipts.all()
        ]
        return "; ".join(words) or NOTHING


@admin.register(OutboundMessage)
class OutboundMessageAdmin(AddressSearch, EvidenceAdmin):
    """The outbox and what became of it."""

    rights = SET_UP
    nothing = "No message has been written to anybody yet."
    list_display = ("due", "to", "kind", "category", "status_shown", "why", "channel")
    list_filter = ("status", "kind", "category", "channel", ("clinic", OwnClinics))
    list_select_related = ("patient", "clinic")
    fieldsets = (
        (None, {"fields": ("to", "body", "subject", "status_shown", "why")}),
        ("When", {"fields": ("due", "expires", "made", "settled")}),
        (
            "What it is",
            {"fields": ("kind", "category", "unsolicited", "any_hour", "text_used", "answers_to", "occurrence_link")},
        ),
        (
            "How it travels",
            {"fields": ("channel", "address_shown", "sender", "segments", "provider_id", "attempt_count")},
        ),
    )
    inlines = (AttemptInline,)
    actions = ("cancel",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[OutboundMessage]:
        rows: QuerySet[OutboundMessage] = super().get_queryset(request)
        # The list shows no words: opening a hundred sealed texts would cost more than all the rest of the page.
        return rows if request.resolver_match and "object_id" in request.resolver_match.kwargs else rows.defer("body")

    @admin.display(description="due")
    def due(self, message: OutboundMessage) -> str:
        return of_person(message.due_at, message.patient, message.clinic)

    @admin.display(description="of no use after")
    def expires(self, message: OutboundMessage) -> str:
        return of_person(message.expires_at, message.patient, message.clinic)

    @admin.display(description="written")
    def made(self, message: OutboundMessage) -> str:
        return of_person(message.created_at, message.patient, message.clinic)

    @admin.display(description="settled")
    def settled(self, message: OutboundMessage) -> str:
        return of_person(message.settled_at, message.patient, message.clinic)

    @admin.display(description="to")
    def to(self, message: OutboundMessage) -> str:
        return str(message.patient) if message.patient else "Somebody unknown"

    @admin.display(description="status")
    def status_shown(self, message: OutboundMessage) -> str:
        """Where it stands; at a demo clinic nothing was really sent, and the page says so."""
        age = clock.now() - (message.settled_at or message.due_at)
        words = spoken(Status(message.status), age, doubled=message.doubled)
        return f"{words}{' (simulated)' if message.clinic.is_demo else ''}"

    @admin.display(description="why")
    def why(self, message: OutboundMessage) -> str:
        return EXPLAINED[MessageReason(message.reason)] if message.reason else NOTHING

    @admin.display(description="text of the library")
    def text_used(self, message: OutboundMessage) -> str:
        return f"{message.text_code}, version {message.text_version}" if message.text_code else NOTHING

    @admin.display(description="answers")
    def answers_to(self, message: OutboundMessage) -> str:
        return link(message.answers) if message.answers else NOTHING

    @admin.display(description="decided as")
    def occurrence_link(self, message: OutboundMessage) -> str:
        return link(message.occurrence) if message.occurrence else NOTHING

    @admin.display(description="address")
    def address_shown(self, message: OutboundMessage) -> str:
        return message.address.masked

    @admin.action(permissions=["set_up"], description="Cancel: the person does not get it")
    def cancel(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        chosen = list(self.touchable(request, queryset).values_list("pk", flat=True))
        done = outbox.cancel(OutboundMessage.objects.filter(pk__in=chosen))
        left = queryset.count() - done
        if done:
            messages.success(request, f"{count(done, 'message is', 'messages are')} cancelled and will not be sent.")
        if left:
            stays = count(left, "message stays", "messages stay")
            messages.warning(request, f"{stays} as before: only what nothing was tried for yet can be cancelled.")
