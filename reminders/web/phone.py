"""The phone in the browser: hold a demo person's phone, answer as they would, move the demo's clock."""

import hashlib
import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.http import require_GET, require_POST

from reminders.conversation import receive
from reminders.errors import InvalidInput
from reminders.models import Patient
from reminders.simulation import clock as demo_clock
from reminders.simulation.desk import desk
from reminders.simulation.people import allowed, cards
from reminders.simulation.phone import phone

LONGEST: Final = 1_600  # what a provider takes as one inbound text
SUGGESTIONS: Final = (
    "6 7 4",
    "pain 6 tired 7 slept bad",
    "about a 5",
    "skip",
    "pause 2 days",
    "STOP",
    "START",
)
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_SEEN: Final = "phone_seen"

_View = Callable[..., HttpResponse]


def _page(view: _View) -> _View:
    """Let only staff in, keep what is shown out of every cache, and let nothing but our own files run."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = view(request, *args, **kwargs)
        response.headers["Content-Security-Policy"] = _POLICY
        patch_cache_control(response, private=True, no_cache=True)
        return response

    return staff_member_required(guarded)


@require_GET
def home(request: HttpRequest) -> HttpResponse:
    """Send a visitor to the phone in a demo, else to the clinic's desk."""
    return redirect("phone:people" if not demo_clock.face().refusal else "admin:index")


@_page
@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """Show whose phones can be held."""
    return render(request, "phone/people.html", {**_frame(request), "idle_seconds": settings.SESSION_COOKIE_AGE})


@_page
@require_GET
def person(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Show one person's phone, and what the clinic sees beside it."""
    patient = _patient(request, public_id)
    return render(request, "phone/person.html", _shown(request, patient))


@_page
@require_GET
def live(request: HttpRequest, public_id: uuid.UUID | None = None) -> HttpResponse:
    """Return the parts of the page that change, for its script; 304 where nothing has."""
    context = _shown(request, _patient(request, public_id)) if public_id else _frame(request)
    response = render(request, "phone/live.html", context)
    etag = f'"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    response.headers["ETag"] = etag
    found = get_conditional_response(request, etag, response=response)
    return found or response


@_page
@require_POST
def say(request: HttpRequest, public_id: uuid.UUID) -> HttpResponse:
    """Take in what was typed as the person, exactly as a provider's webhook would."""
    patient = _patient(request, public_id)
    channel = "email" if request.POST.get("channel") == "email" else "sms"
    body = (request.POST.get("chip") or request.POST.get("body") or "").strip()
    if not body:
        return _refuse(request, patient, "Write something first, or press one of the suggestions.")
    if len(body) > LONGEST:
        return _refuse(request, patient, f"That is {len(body)} characters; a text holds {LONGEST}. Shorten it.", body)
    if not patient.contact_points.filter(channel=channel, is_active=True).exists():
        return _refuse(
            request, patient, f"{patient} has no address for this. Give them one at the clinic's desk.", body
        )
    # One form is one message: a second click sends the same id, which is kept only once.
    form = request.POST.get("form", "")
    words = hashlib.sha256(f"{patient.public_id}|{form}|{channel}|{body}".encode()).hexdigest()[:40]
    receive.simulate(patient, channel, body, f"phone-{words}")
    # Without the script the page opens at its top: lead to the latest.
    latest = "" if request.headers.get("X-Requested-With") or channel == "email" else "#latest"
    return redirect(reverse("phone:person", args=[patient.public_id]) + latest)


@_page
@require_POST
def move_clock(request: HttpRequest) -> HttpResponse:
    """Move the demo's clock: an hour, to somebody's next morning, or back to now."""
    whose = _uuid(request.POST.get("person"))
    patient = allowed(request.user).filter(public_id=whose).first() if whose else None
    asked, seen = request.POST.get("to"), _seconds(request.POST.get("seen"))
    try:
        if asked == "now":
            demo_clock.back_to_now()
        elif asked == "morning" and patient is not None:
            demo_clock.move(demo_clock.until_tomorrow_morning(patient.zone), seen)
        elif asked == "hour":
            demo_clock.move(timedelta(hours=1), seen)
        else:
            raise InvalidInput("Say where to move the clock: use one of the buttons.")
    except InvalidInput as refusal:
        messages.error(request, str(refusal))
    return redirect("phone:person", public_id=patient.public_id) if patient else redirect("phone:people")


def _uuid(written: str | None) -> uuid.UUID | None:
    try:
        return uuid.UUID(written or "")
    except ValueError:
        return None


def _seconds(written: str | None) -> timedelta:
    return timedelta(seconds=int(written)) if written and written.isascii() and written.isdigit() else timedelta()


def _patient(request: HttpRequest, public_id: uuid.UUID) -> Patient:
    return get_object_or_404(allowed(request.user), public_id=public_id)


def _refuse(request: HttpRequest, patient: Patient, why: str, body: str = "") -> HttpResponse:
    context = _shown(request, patient) | {"error": why, "typed": body[: LONGEST * 2]}
    return render(request, "phone/person.html", context, status=400)


def _frame(request: HttpRequest) -> dict[str, Any]:
    """Return what every page of the phone shows: the people and the clock."""
    return {"cards": cards(allowed(request.user), request.session.get(_SEEN, {})), "face": demo_clock.face()}


def _shown(request: HttpRequest, patient: Patient) -> dict[str, Any]:
    context = _frame(request)
    card = next((card for card in context["cards"] if card.patient == patient), None)
    if card is not None and request.session.get(_SEEN, {}).get(str(patient.public_id)) != card.latest:
        request.session[_SEEN] = {**request.session.get(_SEEN, {}), str(patient.public_id): card.latest}
    everything = "all" in request.GET
    return context | {
        "patient": patient,
        "card": card,
        "phone": phone(patient, everything=everything),
        "desk": desk(patient),
        "everything": everything,
        "form_id": uuid.uuid4().hex,
        "suggestions": SUGGESTIONS,
        "longest": LONGEST,
        "idle_seconds": settings.SESSION_COOKIE_AGE,
    }
