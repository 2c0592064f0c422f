"""The clinic's desk: one site, in the words of the people who work at it, by their own clock."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, URLResolver, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from reminders.domain.wall_time import zone as zone_of
from reminders.models import Clinic
from reminders.planning import passes

from . import banner
from .roles import standing
from .scoped import ScopedAdmin

_MOST_WAITING: Final = 99
_GROUPS: Final = (
    ("People", ("InboxItem", "ReviewItem", "Patient", "Schedule")),
    (
        "What happened",
        (
            "Alert",
            "OutboundMessage",
            "InboundMessage",
            "Occurrence",
            "CheckIn",
            "SymptomEntry",
            "ConsentEvent",
            "Address",
        ),
    ),
    ("What is said", ("LibraryText", "CheckInForm")),
    ("The clinic", ("Clinic", "Sender")),
    ("This installation", ("User", "Mailbox", "MailboxMessage", "Installation")),
)


class Desk(AdminSite):
    """Django's admin, grouped as coordinators think, with times as the clinic's clock shows them."""

    site_header = "The clinic's desk"
    site_title = "Desk"
    index_title = "Overview"
    site_url = None

    def admin_view(self, view: Callable[..., Any], cacheable: bool = False) -> Any:
        inner = super().admin_view(view, cacheable)

        def by_the_clinics_clock(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            with timezone.override(clock_of(request)):
                response = inner(request, *args, **kwargs)
                # Rendered here and not later: times are written while the clock is set.
                if hasattr(response, "render"):
                    response.render()
            response.headers.setdefault("Cache-Control", "no-store")
            return response  # type: ignore[no-any-return]  # Django leaves views unannotated

        return update_wrapper(by_the_clinics_clock, inner)

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return {**super().each_context(request), **banner.waiting(request)}

    def get_urls(self) -> list[URLResolver | URLPattern]:
        return [path("pass/", self.admin_view(self.run_pass), name="run_pass"), *super().get_urls()]

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        groups = self.get_app_list(request)
        for group in groups:
            for model in group["models"]:
                model["name"] = self._with_what_waits(request, model)
        context = {"app_list": groups, "may_run_pass": _may_run_pass(request)}
        return super().index(request, {**context, **(extra_context or {})})

    def _with_what_waits(self, request: HttpRequest, model: dict[str, Any]) -> SafeString | str:
        """Return a page's name and how much waits there for somebody, as far as it is worth counting."""
        page: Any = self._registry.get(model["model"])
        rows = page.waiting(request) if isinstance(page, ScopedAdmin) else None
        # At most so many rows are looked at, however many there are.
        number = 0 if rows is None else len(rows.order_by().values_list("pk", flat=True)[: _MOST_WAITING + 1])
        if not number:
            return str(model["name"])
        said = f"more than {_MOST_WAITING} wait" if number > _MOST_WAITING else f"{number} {_wait(number)}"
        return format_html('{} <span class="waits">{}</span>', model["name"], said)

    def run_pass(self, request: HttpRequest) -> HttpResponse:
        """Do at once what the clockwork would do next; for demonstrations only."""
        if request.method != "POST" or not _may_run_pass(request):
            raise PermissionDenied
        done = ", ".join(f"{number} {what}" for what, number in passes.one_pass().items() if number)
        messages.success(request, f"One pass is done: {done or 'there was nothing to do'}.")
        return HttpResponseRedirect(reverse("admin:index"))

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        apps = super().get_app_list(request, app_label)
        if app_label is not None:
            return apps
        models = {model["object_name"]: (app, model) for app in apps for model in app["models"]}
        groups = []
        for name, members in _GROUPS:
            found = [models.pop(member) for member in members if member in models]
            if found:
                groups.append({**found[0][0], "name": name, "models": [model for _, model in found]})
        rest = [{**app, "models": [m for _, m in models.values() if m in app["models"]]} for app in apps]
        return groups + [app for app in rest if app["models"]]


def _wait(number: int) -> str:
    return "waits" if number == 1 else "wait"


def clock_of(request: HttpRequest) -> ZoneInfo:
    """Return the zone in which a request's pages tell the time: the clinic's where all agree on one, else UTC."""
    if not request.user.is_authenticated:
        return ZoneInfo("UTC")
    here = standing(request)
    rows = Clinic.objects.all() if here.is_superuser else Clinic.objects.filter(pk__in=list(here.places))
    zones = set(rows.values_list("zone", flat=True).distinct()[:2])
    return zone_of(zones.pop()) if len(zones) == 1 else ZoneInfo("UTC")


def _may_run_pass(request: HttpRequest) -> bool:
    return standing(request).is_superuser and Clinic.objects.filter(is_demo=True).exists()
