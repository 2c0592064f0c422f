"""The symptom log, and the check-ins that filled it."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from reminders.domain.checkins import places
from reminders.domain.metrics import METRICS
from reminders.domain.replies.meaning import WHOLE_TEXT
from reminders.models import Answer, CheckIn, SymptomEntry

from .evidence import EvidenceAdmin
from .scoped import ScopedInline
from .searching import AddressSearch
from .showing import NOTHING, link, of_person


class MetricFilter(admin.SimpleListFilter):
    """The metrics that people can be asked about."""

    title = "metric"
    parameter_name = "metric"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(code, metric_name(code)) for code in METRICS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(metric=self.value()) if self.value() else queryset


def metric_name(code: str) -> str:
    """Return a metric as staff read it."""
    return code.replace("_", " ").capitalize()


def value_shown(entry: SymptomEntry) -> str:
    """Return a value as staff read it: places by their names, what was taken back as that."""
    if entry.is_withdrawn:
        return "Taken back"
    if entry.metric == "body_areas" and entry.word != "nowhere":
        return places(entry.word.split(","))
    return "Their own words" if entry.word == WHOLE_TEXT else entry.value


@admin.register(SymptomEntry)
class SymptomEntryAdmin(AddressSearch, EvidenceAdmin):
    """The log: one value of one metric at one time."""

    clinic_path = "patient__clinic"
    address_path = None
    list_display = ("local_date", "patient", "metric_shown", "value_told", "said", "source")
    list_filter = (MetricFilter, "local_date")
    list_select_related = ("patient",)
    fields = (
        "patient",
        "metric_shown",
        "value_told",
        "local_date",
        "said",
        "zone",
        "check_in",
        "words",
        "entered_by",
        "why",
        "replaces",
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[SymptomEntry]:
        rows: QuerySet[SymptomEntry] = super().get_queryset(request)
        return rows if request.resolver_match and "object_id" in request.resolver_match.kwargs else rows.defer("why")

    @admin.display(description="value")
    def value_told(self, entry: SymptomEntry) -> str:
        return value_shown(entry)

    @admin.display(description="metric")
    def metric_shown(self, entry: SymptomEntry) -> str:
        return metric_name(entry.metric)

    @admin.display(description="said")
    def said(self, entry: SymptomEntry) -> str:
        return of_person(entry.at, entry.patient)

    @admin.display(description="from")
    def source(self, entry: SymptomEntry) -> str:
        if entry.inbound_id is None:
            return "Staff" if entry.entered_by_id else "The web form"
        if entry.entered_by_id:
            return "Corrected by staff"
        return "A correction" if entry.replaces_id else "Their own words"

    @admin.display(description="their words")
    def words(self, entry: SymptomEntry) -> str:
        return link(entry.inbound) if entry.inbound else NOTHING


class AnswerInline(ScopedInline):
    """What a check-in got."""

    model = Answer
    clinic_path = "check_in__patient__clinic"
    fields = readonly_fields = ("metric_shown", "value")
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Answer]:
        return super().get_queryset(request).select_related("entry")

    @admin.display(description="metric")
    def metric_shown(self, answer: Answer) -> str:
        return metric_name(answer.metric)

    @admin.display(description="answer")
    def value(self, answer: Answer) -> str:
        return value_shown(answer.entry)


@admin.register(CheckIn)
class CheckInAdmin(AddressSearch, EvidenceAdmin):
    """Each time that somebody was asked."""

    clinic_path = "patient__clinic"
    address_path = None
    list_display = ("local_date", "patient", "form", "status", "opened", "closed")
    list_filter = ("status", "local_date")
    list_select_related = ("patient", "form")
    fields = ("patient", "form", "local_date", "status", "opened", "closed", "channel")
    inlines = (AnswerInline,)

    @admin.display(description="asked")
    def opened(self, check_in: CheckIn) -> str:
        return of_person(check_in.opened_at, check_in.patient)

    @admin.display(description="closed")
    def closed(self, check_in: CheckIn) -> str:
        return of_person(check_in.closed_at, check_in.patient)
