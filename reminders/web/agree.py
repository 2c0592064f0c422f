"""The link in an invitation by mail: looking at it changes nothing, the button agrees (web/unsubscribe.py)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from reminders import links, log
from reminders.enrolment import invitations
from reminders.enrolment.invitations import Reply
from reminders.links import Purpose

from .unsubscribe import private

_STATUS = {Reply.AGREED: 200, Reply.RUN_OUT: 410, Reply.UNKNOWN: 404}


# A forged request would need the link itself.
@csrf_exempt
@never_cache
@private
@require_http_methods(["GET", "HEAD", "POST"])
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """Show what is agreed to, or take the yes."""
    event_id = links.unsign(Purpose.AGREE, token)
    state, event = invitations.look(event_id) if event_id is not None else (Reply.UNKNOWN, None)
    if event_id is not None and request.method == "POST" and state is Reply.AGREED:
        state = invitations.agree(event_id)
        log.event("invitation.answered", event=event_id, state=state.value)
    done = request.method == "POST" and state is Reply.AGREED
    cap = invitations.cap_of(event.patient) if event is not None and event.patient is not None else 0
    context = {"state": "done" if done else state.value, "clinic": event.clinic if event else None, "cap": cap}
    return render(request, "web/agree.html", context, status=_STATUS[state])
