"""The inbox and the review queue: a message with its conversation beside it, and what somebody does about it."""

from typing import Any, ClassVar, Final

from django import forms
from django.contrib import admin, messages
from django.contrib.admin import AdminSite
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from reminders import clock
from reminders.conversation import by_hand, claiming, inbox, mending, whose
from reminders.conversation.whose import STILL_OPEN
from reminders.domain.attention import EXPLAINED
from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.planning import local_day
from reminders.domain.values import Attention, Closing, Queue
from reminders.domain.wall_time import zone
from reminders.enrolment import patients
from reminders.errors import InvalidInput
from reminders.models import InboxItem, Patient, ReviewItem, Role

from .evidence import EvidenceAdmin
from .inputs import DATE
from .roles import Right, Rights
from .scoped import OwnClinics
from .showing import NOTHING, of_person
from .symptoms import metric_name
from .talk import candidates, entries_of, talk

_ALL_STAFF: Final[Rights] = dict.fromkeys((Role.COORDINATOR, Role.CLINICIAN), frozenset({Right.VIEW, Right.CHANGE}))
_CORRECTABLE: Final = [code for code, metric in METRICS.items() if metric.kind is not MetricKind.FREE_TEXT]


class AnswerForm(forms.Form):
    """What somebody writes to a person."""

    words = forms.CharField(
        label="Your answer", max_length=1000, widget=forms.Textarea(attrs={"rows": 3, "cols": 60}), required=False
    )


class CorrectForm(forms.Form):
    """What a message meant."""

    metric = forms.ChoiceField(choices=[(code, metric_name(code)) for code in _CORRECTABLE])
    value = forms.CharField(required=False, max_length=100, help_text="Empty: there is no value, take it back.")
    day = forms.DateField(widget=DATE, help_text="The person's day that it is about.")
    why = forms.CharField(max_length=200, required=False, help_text="For whoever looks at it later.")


class PersonSelect(AutocompleteSelect):
    """A box that finds people by their names, and says so before anything is typed."""

    def build_attrs(self, base_attrs: Any, extra_attrs: Any = None) -> dict[str, Any]:
        return {**super().build_attrs(base_attrs, extra_attrs), "data-placeholder": "Type a name"}


class ClaimForm(forms.Form):
    """Whose words a message holds."""

    def __init__(self, item: InboxItem, site: AdminSite, *args: Any) -> None:
        super().__init__(*args)
        here = Patient.objects.filter(is_active=True)
        self.fields["patient"] = forms.ModelChoiceField(
            label="Person",
            queryset=here if item.clinic_id is None else here.filter(clinic=item.clinic_id),
            widget=PersonSelect(InboxItem._meta.get_field("patient"), site),
            error_messages={"invalid_choice": "Choose somebody of the clinic that was written to."},
        )


class WaitingFilter(admin.SimpleListFilter):
    """What still waits, unless somebody asks for the rest."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("done", "Dealt with"), ("all", "All")]

    def choices(self, changelist: Any) -> Any:
        shown = list(super().choices(changelist))
        return [{**shown[0], "display": "Waiting"}, *shown[1:]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() == "all":
            return queryset
        return queryset.filter(closed_at__isnull=self.value() != "done")


class WhyFilter(admin.SimpleListFilter):
    """Why something waits, as far as this queue has it."""

    title = "reason"
    parameter_name = "why"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(why.value, Attention(why).value.replace("_", " ").capitalize()) for why in model_admin.reasons]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(why=self.value()) if self.value() else queryset


class QueueAdmin(EvidenceAdmin):
    """Messages that wait for somebody."""

    rights = _ALL_STAFF
    queue: ClassVar[Queue]
    reasons: ClassVar[tuple[Attention, ...]]
    list_display = ("received", "who", "why", "metric_shown", "ended")
    list_filter = (WaitingFilter, WhyFilter, ("clinic", OwnClinics))
    list_select_related = ("inbound__attached_by", "inbound__address", "patient", "clinic", "closed_by")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(queue=self.queue).defer("inbound__body", "note")

    def waiting(self, request: HttpRequest) -> QuerySet[Any]:
        return self.get_queryset(request).filter(closed_at=None)

    @admin.display(description="received")
    def received(self, item: InboxItem) -> str:
        # By one clock for all of them: what came first stands first.
        return of_person(item.inbound.received_at, None, item.clinic)

    @admin.display(description="from")
    def who(self, item: InboxItem) -> str:
        return str(item.patient) if item.patient else item.inbound.address.masked

    @admin.display(description="about")
    def metric_shown(self, item: InboxItem) -> str:
        return metric_name(item.metric) if item.metric else NOTHING

    @admin.display(description="ended")
    def ended(self, item: InboxItem) -> str:
        if item.closed_at is None:
            return "Waiting"
        return f"{item.get_closing_display()} by {item.closed_by}" if item.closed_by else item.get_closing_display()

    # ---- The page of one message

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        item = self.get_object(request, object_id)
        if item is None or not self.has_view_permission(request, item):
            raise Http404("Nothing waits here by that number.")
        answer, correct, claim = AnswerForm(), CorrectForm(initial=_first(item)), ClaimForm(item, self.admin_site)
        if request.method == "POST":
            if not self.may(request, Right.CHANGE, item):
                raise PermissionDenied
            match request.POST.get("step"):  # what another button asks must not be shown as wrong
                case "answer":
                    answer = AnswerForm(request.POST)
                case "correct":
                    correct = CorrectForm(request.POST)
                case "claim":
                    claim = ClaimForm(item, self.admin_site, request.POST)
            done = self._act(request, item, answer, correct, claim)
            if done is not None:
                return done
        attached = _attached(item)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "item": item,
            "title": f"{item.get_why_display()}: {self.who(item)}",
            "metric": self.metric_shown(item),
            "why": attached if attached and item.why == Attention.UNROUTED else EXPLAINED[Attention(item.why)],
            "talk": talk(item),
            "entries": entries_of(item),
            "may": self.may(request, Right.CHANGE, item),
            "answer": answer,
            "correct": correct,
            "claim": claim,
            "claimants": [point.patient for point in whose.candidates(item.inbound)],
            "attached": "" if item.why == Attention.UNROUTED else attached,
            "candidates": candidates(item),
            "held": patients.is_held_by_hand(item.patient_id, clock.now()),
            "ended": self.ended(item),
        }
        return TemplateResponse(request, "admin/reminders/inboxitem/item.html", context)

    def _act(
        self, request: HttpRequest, item: InboxItem, answer: AnswerForm, correct: CorrectForm, claim: ClaimForm
    ) -> HttpResponse | None:
        """Do what a button asks. Returns where to go then; None to show the page again."""
        back = HttpResponseRedirect(reverse(f"admin:reminders_{self.opts.model_name}_changelist"))
        here = HttpResponseRedirect(request.path)
        try:
            match request.POST.get("step"):
                case "answer" if answer.is_valid():
                    by_hand.write(item, answer.cleaned_data["words"], request.user)
                    messages.success(request, "Your answer is on its way. Automatic texts wait until you release them.")
                    return here
                case "release" if item.patient is not None:
                    patients.release(item.patient)
                    messages.success(request, f"{item.patient} gets automatic texts again.")
                    return here
                case "correct" if correct.is_valid():
                    given = correct.cleaned_data
                    mending.correct(
                        item, given["metric"], given["value"], given["day"], actor=request.user, why=given["why"]
                    )
                    messages.success(request, "The log is corrected. The first reading is kept beside it.")
                    return back
                case "claim" if claim.is_valid():
                    patient = claim.cleaned_data["patient"]
                    claiming.attach(item, patient, request.user)
                    messages.success(request, f"Read as {patient}'s. Nothing was sent for it.")
                    return here
                case "seen":
                    inbox.close(item, Closing.SEEN, request.user)
                    messages.success(request, "It is out of the queue.")
                    return back
        except InvalidInput as error:
            messages.error(request, str(error))
        return None


def _attached(item: InboxItem) -> str:
    """Say who told us whose words these are, and when."""
    inbound = item.inbound
    if inbound.attached_by is None:
        return ""
    when = of_person(inbound.attached_at, None, item.clinic)
    return f"{inbound.attached_by} said on {when} that these are {item.patient}'s words."


def _first(item: InboxItem) -> dict[str, Any]:
    """Return what the form offers: what is most likely meant."""
    zone_name = item.patient.zone if item.patient else "UTC"
    day = item.check_in.local_date if item.check_in else local_day(item.inbound.received_at, zone(zone_name))
    offered = candidates(item)
    value = offered[0] if len(offered) == 1 else ""
    return {"metric": item.metric or "pain", "day": day, "value": value}


@admin.register(InboxItem)
class InboxAdmin(QueueAdmin):
    """What wants an answer, or just to be seen."""

    queue = Queue.INBOX
    nothing = "Nobody waits for an answer."
    reasons = (
        Attention.QUESTION, Attention.MEDICINE, Attention.COMPLAINT, Attention.UNCLEAR, Attention.UNROUTED,
        Attention.FAILED,
    )  # fmt: skip


@admin.register(ReviewItem)
class ReviewAdmin(QueueAdmin):
    """Readings that somebody should look at. While a check-in is open the person may still say it themselves."""

    queue = Queue.REVIEW
    nothing = "No reading waits to be looked at."
    reasons = (Attention.UNSURE, Attention.NUMBER_IN_NOTE, Attention.NAMED_TOO)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        fresh = clock.now() - STILL_OPEN
        return super().get_queryset(request).exclude(check_in__status="open", check_in__opened_at__gt=fresh)
