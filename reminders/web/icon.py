"""The icon that browsers ask for on every page that names none."""

from django.http import HttpRequest, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe


@require_safe
def icon(request: HttpRequest) -> HttpResponseRedirect:
    """Lead to the icon of the desk."""
    return HttpResponseRedirect(static("reminders/desk.svg"))
