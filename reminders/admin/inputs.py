"""Inputs that a browser helps with: clocks, calendars, names of time zones."""

from typing import Any, Final
from zoneinfo import available_timezones

from django import forms
from django.conf.locale import LANG_INFO
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from reminders.models import LibraryText

TIME: Final = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
DATE: Final = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
MOMENT: Final = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


def languages(present: str = "") -> list[tuple[str, str]]:
    """Return the languages in which there are texts, by their names, and the one that is chosen already."""
    known = {*LibraryText.objects.filter(is_active=True).values_list("language", flat=True).distinct(), "en", present}
    return sorted(((code, _language(code)) for code in known if code), key=lambda one: (one[0] != "en", one[1]))


def _language(code: str) -> str:
    about: dict[str, str] = LANG_INFO.get(code, LANG_INFO.get(code.partition("-")[0], {}))
    return about.get("name", code)


class LanguageChoice(forms.ChoiceField):
    """One of the languages in which there are texts."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", "Where there is no text in it, they get the English one.")
        super().__init__(choices=[("en", "English")], **kwargs)

    def offer(self, present: str = "") -> None:
        """Offer what there is now."""
        self.choices = languages(present)


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
