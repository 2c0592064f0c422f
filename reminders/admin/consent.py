"""The record of consent, and the addresses it was given for. Read-only: consent is recorded on the person's page."""

from collections.abc import Collection
from typing import Any

from django.contrib import admin, messages
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest

from reminders.enrolment import addresses
from reminders.models import Address, ConsentEvent, ContactPoint

from .evidence import EvidenceAdmin
from .roles import SET_UP, Right, standing
from .scoped import OwnClinics, ScopedInline
from .searching import AddressSearch
from .showing import NOTHING, count, desk


@admin.register(ConsentEvent)
class ConsentEventAdmin(AddressSearch, EvidenceAdmin):
    """Every fact about consent, newest first."""

    list_display = ("at", "patient", "channel", "kind", "topic", "basis", "actor")
    list_filter = ("kind", "channel", ("clinic", OwnClinics))
    list_select_related = ("patient", "actor")
    fields = (
        "patient",
        "address_shown",
        "channel",
        "kind",
        "topic",
        "basis",
        "evidence",
        "wording_version",
        "at",
        "actor",
        "clinic",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[ConsentEvent]:
        rows: QuerySet[ConsentEvent] = super().get_queryset(request)
        return (
            rows if request.resolver_match and "object_id" in request.resolver_match.kwargs else rows.defer("evidence")
        )

    @admin.display(description="address")
    def address_shown(self, event: ConsentEvent) -> str:
        return event.address.masked


class ContactPointInline(ScopedInline):
    """Who uses an address."""

    model = ContactPoint
    clinic_path = "patient__clinic"
    fields = readonly_fields = ("patient", "label", "is_active")
    verbose_name_plural = "people reached here"
    can_delete = False

    def _may(self, request: HttpRequest, right: Right, parent: Any) -> bool:
        return right is Right.VIEW and standing(request).has(self.rights, right)

    def get_queryset(self, request: HttpRequest) -> QuerySet[ContactPoint]:
        return super().get_queryset(request).select_related("patient")


@admin.register(Address)
class AddressAdmin(AddressSearch, EvidenceAdmin):
    """Numbers and mailboxes, masked: who stopped, and why."""

    rights = SET_UP
    list_display = ("masked", "channel", "stopped", "gone")
    list_filter = (
        "channel",
        ("suppressed_at", admin.EmptyFieldListFilter),
        ("unreachable_at", admin.EmptyFieldListFilter),
    )
    fields = ("masked", "channel", "stopped", "gone", "created_at")
    actions = ("try_again",)
    search_help_text = "A whole phone number or e-mail address, or somebody's name."
    inlines = (ContactPointInline,)

    @admin.display(description="asked us to stop")
    def stopped(self, address: Address) -> str:
        return f"{desk(address.suppressed_at)} ({address.suppressed_because})" if address.suppressed_at else NOTHING

    @admin.display(description="cannot be reached since")
    def gone(self, address: Address) -> str:
        return f"{desk(address.unreachable_at)} ({address.unreachable_because})" if address.unreachable_at else NOTHING

    @admin.action(permissions=["set_up"], description="Write there again: somebody has checked it")
    def try_again(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        chosen = list(self.touchable(request, queryset).filter(unreachable_at__isnull=False))
        for address in chosen:
            addresses.try_again(address)
        messages.success(request, f"{count(len(chosen), 'address is', 'addresses are')} written to again.")

    def touchable(self, request: HttpRequest, rows: QuerySet[Any], right: Right = Right.SET_UP) -> QuerySet[Any]:
        return self.within(rows, self.clinics(request, right))

    def within(self, rows: QuerySet[Any], clinics: Collection[int] | None) -> QuerySet[Any]:
        if clinics is None:
            return rows
        uses = ContactPoint.objects.filter(address=OuterRef("pk"), patient__clinic__in=sorted(clinics))
        return rows.filter(Exists(uses))

    def may(self, request: HttpRequest, right: Right, row: Any = None) -> bool:
        if row is None or standing(request).is_superuser:
            return standing(request).has(self.rights, right)
        clinics = self.clinics(request, right) or frozenset()
        return ContactPoint.objects.filter(address=row, patient__clinic__in=sorted(clinics)).exists()

    def used(self, rows: QuerySet[Any], address_ids: list[int]) -> QuerySet[Any]:
        return rows.filter(pk__in=address_ids)

    def called(self, request: HttpRequest, rows: QuerySet[Any], name: str) -> QuerySet[Any]:
        people = self.admin_site.get_model_admin(ContactPoint.patient.field.related_model).get_queryset(request)
        points = ContactPoint.objects.filter(patient__in=people.filter(preferred_name__icontains=name))
        return rows.filter(pk__in=points.values("address"))
