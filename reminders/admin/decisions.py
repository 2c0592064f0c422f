"""Every due moment, and what was decided about it, with the reason."""

from datetime import datetime

from django.contrib import admin

from reminders.domain.planning import EXPLAINED, Reason
from reminders.models import Occurrence

from .evidence import EvidenceAdmin
from .searching import AddressSearch
from .showing import NOTHING, of_person, wall


@admin.register(Occurrence)
class OccurrenceAdmin(AddressSearch, EvidenceAdmin):
    """What was due, and why it was sent or not."""

    clinic_path = "patient__clinic"
    address_path = None
    list_display = ("asked_for", "patient", "category", "outcome", "why", "origin")
    list_filter = ("outcome", "reason", "category", "origin")
    list_select_related = ("patient",)
    fieldsets = (
        (None, {"fields": ("patient", "category", "channel", "outcome", "why")}),
        ("When", {"fields": ("asked_for", "due", "decided", "release", "local_date", "zone")}),
        ("What made it due", {"fields": ("origin", "schedule", "text_used")}),
    )

    @admin.display(description="asked for")
    def asked_for(self, row: Occurrence) -> str:
        return wall(datetime.combine(row.slot_date, row.slot_time))

    @admin.display(description="why")
    def why(self, row: Occurrence) -> str:
        return EXPLAINED[Reason(row.reason)]

    @admin.display(description="due")
    def due(self, row: Occurrence) -> str:
        return of_person(row.due_at, row.patient)

    @admin.display(description="decided")
    def decided(self, row: Occurrence) -> str:
        return of_person(row.decided_at, row.patient)

    @admin.display(description="decided again at")
    def release(self, row: Occurrence) -> str:
        return of_person(row.release_at, row.patient)

    @admin.display(description="text of the library")
    def text_used(self, row: Occurrence) -> str:
        return f"{row.text_code}, version {row.text_version}" if row.text_code else NOTHING
