"""Danger that people wrote of: the open alerts first, who was told, and the button that takes one on."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from reminders import clock
from reminders.domain.escalation import AlertStatus, NoticeChannel
from reminders.domain.values import ChannelKind, PauseWhy
from reminders.enrolment import patients
from reminders.errors import InvalidInput
from reminders.models import Alert, AlertNotice, Patient
from reminders.models.choices import label
from reminders.safety import escalate, reaching

from .evidence import EvidenceAdmin
from .heard import heard
from .roles import ANSWERING, Right
from .scoped import OwnClinics
from .showing import NOTHING, both_clocks, link, of_person
from .silence import holds, silence
from .talk import is_cut, talk_since, written_since

_URI: Final[Mapping[str, str]] = {ChannelKind.SMS: "tel", ChannelKind.EMAIL: "mailto"}
_BREAK: Final = SafeString("<br>")
_LONGEST_NOTE: Final = 2000


@admin.register(Alert)
class AlertAdmin(EvidenceAdmin):
    """Alerts, the open ones first. Any of the clinic's staff may take one on."""

    rights = ANSWERING
    nothing = "Nobody has written of danger."
    list_display = ("level", "who", "status", "latest", "often", "told", "unheard_shown")
    list_filter = ("status", "level", ("clinic", OwnClinics))
    list_select_related = ("patient", "clinic", "address", "acknowledged_by")
    fields = (
        *("said", "flags_shown", "who", "reached", "heard", "reminders", "opened", "flagged", "often"),
        *("told_all", "status", "acknowledged", "note_shown"),
    )
    change_form_template = "admin/reminders/alert/change_form.html"

    def get_urls(self) -> list[URLPattern]:
        views = (self.acknowledge_view, self.note_view, self.go_on_view)
        take_on, note, go_on = map(self.admin_site.admin_view, views)
        return [
            path("<int:pk>/acknowledge/", take_on, name="reminders_alert_acknowledge"),
            path("<int:pk>/note/", note, name="reminders_alert_note"),
            path("<int:pk>/go-on/", go_on, name="reminders_alert_go_on"),
            *super().get_urls(),
        ]

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        return ("-status", "-id")  # "open" sorts behind "acknowledged"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Alert]:
        rows: QuerySet[Alert] = super().get_queryset(request).filter(is_test=False)
        notices = AlertNotice.objects.select_related("contact", "text").defer("text__body").order_by("pk")
        return rows.prefetch_related(Prefetch("notices", notices))

    def waiting(self, request: HttpRequest) -> QuerySet[Alert]:
        return self.get_queryset(request).filter(status=AlertStatus.OPEN)

    def acknowledge_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take an alert on. Whoever comes second is told who was quicker, and what they wrote is kept all the same."""
        alert = self._theirs(request, pk)
        try:
            escalate.acknowledge(alert, request.user, _written(request))
        except InvalidInput as error:
            messages.error(request, str(error))
            self._keep_note(request, alert)
        else:
            messages.success(request, "You have taken this alert on. Nobody else is told of it any more.")
        return HttpResponseRedirect(reverse("admin:reminders_alert_change", args=[pk]))

    def note_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Add what was done, as often as there is something to add."""
        alert = self._theirs(request, pk)
        if not self._keep_note(request, alert):
            messages.error(request, "Write what was done.")
        return HttpResponseRedirect(reverse("admin:reminders_alert_change", args=[pk]))

    def _keep_note(self, request: HttpRequest, alert: Alert) -> bool:
        """Keep what stands in the box, whichever button was pressed. Returns whether anything did."""
        words = _written(request)
        if words:
            escalate.add_note(alert, request.user, words)
            messages.success(request, "What you wrote is added to what was done.")
        return bool(words)

    def go_on_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Let the reminders go on that rest since the person wrote of danger."""
        alert = self._theirs(request, pk)
        self._keep_note(request, alert)
        patient = alert.patient
        if patient is None or not patients.go_on_after_danger(patient):
            messages.warning(request, "Their reminders did not rest any more.")
        elif still := _held_back(patient):
            messages.warning(request, f"The rest after these words is over, and no reminder comes yet. {still}")
        else:
            messages.success(request, f"{patient}'s reminders go on: the next one comes when it is due.")
        return HttpResponseRedirect(reverse("admin:reminders_alert_change", args=[pk]))

    def _theirs(self, request: HttpRequest, pk: int) -> Alert:
        """Return an alert that whoever presses a button may act on. Raises Http404, PermissionDenied."""
        alert: Alert | None = self.get_object(request, str(pk))
        if alert is None:
            raise Http404("There is no such alert here.")
        if request.method != "POST" or not self.may(request, Right.CHANGE, alert):
            raise PermissionDenied
        return alert

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> Any:
        alert = kwargs.get("obj")
        if alert is not None:
            context |= {
                "may_act": self.may(request, Right.CHANGE, alert),
                "is_open": alert.status == AlertStatus.OPEN,
                "longest_note": _LONGEST_NOTE,
                "talk": (said := talk_since(alert)),
                "talk_is_cut": is_cut(said),
                "written_since": written_since(said),
                "reminders_rest": _rests_until(alert) is not None,
            }
            context |= {"title": f"{alert.get_level_display()}: {_name(alert)}", "subtitle": None, "show_close": False}
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="who")
    def who(self, alert: Alert) -> str:
        return link(alert.patient) if alert.patient else _name(alert)

    @admin.display(description="reach them by")
    def reached(self, alert: Alert) -> SafeString | str:
        """Every way there is: the one that they wrote from first."""
        known = [alert.address] if alert.address else []
        if alert.patient:
            points = alert.patient.contact_points.filter(is_active=True).select_related("address")
            known += [point.address for point in points.exclude(address=alert.address).order_by("-channel")]
        lines = [(_URI[address.channel], address.value, address.value) for address in known if address.value]
        return format_html_join(_BREAK, '<a href="{}:{}">{}</a>', lines) or NOTHING

    @admin.display(description="the safety text")
    def heard(self, alert: Alert) -> str:
        return heard(alert)

    @admin.display(description="their reminders")
    def reminders(self, alert: Alert) -> str:
        if alert.patient is None:
            return NOTHING
        until = _rests_until(alert)
        rest = "Not held back by this" if until is None else f"Rest until {_when(until, alert)}"
        return f"{rest}. {_held_back(alert.patient)}".strip()

    @admin.display(description="first written of")
    def opened(self, alert: Alert) -> str:
        return _when(alert.opened_at, alert)

    @admin.display(description="last written of")
    def flagged(self, alert: Alert) -> str:
        return _when(alert.flagged_at, alert)

    @admin.display(description="last written of")
    def latest(self, alert: Alert) -> str:
        return of_person(alert.flagged_at, None, alert.clinic)

    @admin.display(description="trouble")
    def unheard_shown(self, alert: Alert) -> str:
        return alert.unheard or NOTHING

    @admin.display(description="times")
    def often(self, alert: Alert) -> int:
        return alert.times_flagged

    @admin.display(description="taken on")
    def acknowledged(self, alert: Alert) -> str:
        if alert.acknowledged_at is None:
            return "By nobody yet"
        return f"By {alert.acknowledged_by}, {of_person(alert.acknowledged_at, None, alert.clinic)}"

    @admin.display(description="what was done")
    def note_shown(self, alert: Alert) -> SafeString | str:
        return format_html_join(_BREAK, "{}", ((line,) for line in (alert.note or "").splitlines())) or NOTHING

    @admin.display(description="what it is about")
    def flags_shown(self, alert: Alert) -> str:
        return ", ".join(label(flag) for flag in alert.flags) or NOTHING

    @admin.display(description="told")
    def told(self, alert: Alert) -> str:
        now = clock.now()
        reached = [notice for notice in alert.notices.all() if notice.sent_at and not reaching.why(notice, now)]
        missed = [notice for notice in alert.notices.all() if reaching.why(notice, now)]
        names = dict.fromkeys(notice.contact.name for notice in reached)
        others = dict.fromkeys(f"not {notice.contact.name}" for notice in missed if notice.contact.name not in names)
        return ", ".join([*names, *others]) or "Nobody yet"

    @admin.display(description="who was told")
    def told_all(self, alert: Alert) -> SafeString | str:
        now = clock.now()
        lines = dict.fromkeys(reaching.said(notice, now) or _told(notice, alert) for notice in alert.notices.all())
        return (
            format_html_join(_BREAK, "{}", ((line,) for line in lines)) or "Nobody: the clinic has no safety contact."
        )

    @admin.display(description="what they wrote")
    def said(self, alert: Alert) -> SafeString | str:
        flaggings = alert.flaggings.select_related("inbound").order_by("-id")[:20]
        lines = [
            (
                _when(one.at, alert),
                " (reached us late)" if one.inbound.late else "",
                one.inbound.body,
            )
            for one in flaggings
        ]
        return format_html_join(_BREAK, "{}{}: “{}”", lines)


def _written(request: HttpRequest) -> str:
    return request.POST.get("note", "").strip()[:_LONGEST_NOTE]


def _rests_until(alert: Alert) -> datetime | None:
    return patients.rests_after_danger_until(alert.patient, clock.now()) if alert.patient else None


def _held_back(patient: Patient) -> str:
    """Say what else than the rest after danger keeps reminders from a person; nothing where nothing does."""
    others = holds(patient, but=[PauseWhy.DANGER])
    pauses = f"There is {' and '.join(others)}." if others else ""
    return " ".join(filter(None, (pauses, silence(patient))))


def _when(moment: datetime, alert: Alert) -> str:
    return both_clocks(moment, alert.patient, alert.clinic)


def _name(alert: Alert) -> str:
    return str(alert.patient) if alert.patient else "Somebody whom we don't know"


def _told(notice: AlertNotice, alert: Alert) -> str:
    by = "e-mail" if notice.channel == NoticeChannel.EMAIL else "text"
    when = of_person(notice.sent_at, None, alert.clinic) if notice.sent_at else "not yet"
    return f"{notice.contact} by {by}: {when}"
