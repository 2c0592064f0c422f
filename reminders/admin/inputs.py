"""Inputs that a browser helps with: clocks, calendars, names of time zones."""

from typing import Any, Final
from zoneinfo import available_timezones

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

TIME: Final = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
DATE: Final = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
MOMENT: Final = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class ZoneInput(forms.TextInput):
    """A text box that offers the names of all time zones as they are typed."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        offered = f"{name}-offered"
        box = super().render(name, value, {**(attrs or {}), "list": offered, "autocomplete": "off"}, renderer)
        places = sorted(
            zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/"))
        )
        options = format_html_join("", '<option value="{}"></option>', ((place,) for place in places))
        return format_html('{}<datalist id="{}">{}</datalist>', box, offered, options)
