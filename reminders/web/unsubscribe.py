"""The link in every e-mail that stops them: no login, no cookie, no second question (RFC 8058).

Looking at it changes nothing, because mail scanners open every link there is. Posting to it does, from the button on
the page and from the mail program's own.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from reminders import links, log
from reminders.enrolment import consent
from reminders.links import Purpose


def private(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Keep the address of a page, which is all that it takes to stop somebody's mails, to whoever has it."""

    @wraps(view)
    def kept(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex"
        response["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        return response

    return kept


# A forged request would need the link itself, and a mail program has no cookie to carry a token in.
@csrf_exempt
@never_cache
@private
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Show the button, or stop the mails."""
    address_id = links.unsign(Purpose.STOP, token)
    if address_id is None:
        return render(request, "web/unsubscribe.html", {"state": "unknown"}, status=404)
    if request.method != "POST":
        return render(request, "web/unsubscribe.html", {"state": "asked"})
    consent.unsubscribe(address_id)
    log.event("unsubscribe.followed", address=address_id)
    return render(request, "web/unsubscribe.html", {"state": "done"})
