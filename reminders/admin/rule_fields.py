"""The fields that say on which days and at what times, in a coordinator's words, with a rule underneath."""

from typing import Any, Final

from django import forms

from reminders.domain.recurrence import Recurrence
from reminders.domain.schedule_fields import (
    Days,
    ScheduleFields,
    Times,
    from_rule,
    read_clock_times,
    read_dates,
    to_rule,
    write_clock_times,
    write_dates,
)
from reminders.errors import RuleError

from .inputs import DATE, TIME

_DAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS: Final = [
    (Days.DAILY, "Every day"),
    (Days.OTHER_DAY, "Every other day"),
    (Days.EVERY_N_DAYS, "Every so many days"),
    (Days.WEEKLY, "On certain weekdays"),
    (Days.MONTH_DAY, "Once a month, on a certain day"),
    (Days.MONTH_WEEKDAY, "Once a month, on a certain weekday"),
    (Days.OWN, "By a rule of one's own (RFC 5545)"),
]
_TIMES: Final = [
    (Times.AT, "At these times"),
    (Times.EVERY, "Every so many minutes, between two times"),
    (Times.RANDOM, "So many times at random, between two times"),
]
_NTHS: Final = [(1, "First"), (2, "Second"), (3, "Third"), (4, "Fourth"), (5, "Fifth"), (-1, "Last")]
_WEEKS: Final = [(1, "Every week"), (2, "Every other week"), (3, "Every third week"), (4, "Every fourth week")]
_MONTH_DAYS: Final = [*((n, str(n)) for n in range(1, 32)), (-1, "The last day")]
DAY_FIELDS: Final = ("days", "every_days", "weekdays", "every_weeks", "month_day", ("nth", "nth_weekday"), "own_days")
TIME_FIELDS: Final = ("times", "at", "every_minutes", "random_count", ("window_from", "window_to"))
PERIOD_FIELDS: Final = (("starts_on", "ends_on"), "exceptions")

RULE_FIELDS: Final = frozenset(
    name
    for entry in (*DAY_FIELDS, *TIME_FIELDS, *PERIOD_FIELDS)
    for name in ((entry,) if isinstance(entry, str) else entry)
)

# Which field a fault of the rule belongs to; the part before the colon names it, the way chosen decides the rest.
_AT_FIELD: Final = {
    "starts_on": "starts_on",
    "ends_on": "ends_on",
    "except": "exceptions",
    "times.at": "at",
    "times.every (minutes)": "every_minutes",
    "times.random": "random_count",
    "times.from": "window_from",
    "times.to": "window_to",
    "times": "window_to",
}
_AT_DAYS: Final = {
    Days.EVERY_N_DAYS: "every_days",
    Days.WEEKLY: "weekdays",
    Days.MONTH_DAY: "month_day",
    Days.MONTH_WEEKDAY: "nth",
    Days.OWN: "own_days",
}


def _number(label: str, least: int, most: int) -> forms.IntegerField:
    return forms.IntegerField(label=label, required=False, min_value=least, max_value=most)


class RuleFields(forms.Form):
    """Days, times, from, until, exceptions; `rule` holds what they come to."""

    rule: dict[str, object] | None = None
    days = forms.ChoiceField(label="Days", choices=_DAYS, widget=forms.RadioSelect, initial=Days.DAILY)
    every_days = _number("Every … days", 1, 3660)
    weekdays = forms.TypedMultipleChoiceField(
        label="Weekdays",
        required=False,
        coerce=int,
        choices=list(enumerate(_DAY_NAMES)),
        widget=forms.CheckboxSelectMultiple,
    )
    every_weeks = forms.TypedChoiceField(label="How often", required=False, coerce=int, choices=_WEEKS)
    month_day = forms.TypedChoiceField(
        label="Day of the month", required=False, coerce=int, choices=_MONTH_DAYS,
        help_text="29, 30, 31: months without that day are passed over.",
    )  # fmt: skip
    nth = forms.TypedChoiceField(label="Which", required=False, coerce=int, choices=_NTHS)
    nth_weekday = forms.TypedChoiceField(
        label="Weekday", required=False, coerce=int, choices=list(enumerate(_DAY_NAMES))
    )
    own_days = forms.CharField(
        label="Rule",
        required=False,
        max_length=2000,
        help_text="For what the choices above cannot say, such as FREQ=MONTHLY;BYDAY=1MO,3MO.",
    )
    starts_on = forms.DateField(label="From", widget=DATE)
    ends_on = forms.DateField(label="Until", required=False, widget=DATE, help_text="The last day; empty: without end.")
    exceptions = forms.CharField(
        label="Not on",
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Dates to leave out, one a line: 2026-12-25.",
    )
    times = forms.ChoiceField(label="Times", choices=_TIMES, widget=forms.RadioSelect, initial=Times.AT)
    at = forms.CharField(
        label="These times",
        required=False,
        max_length=400,
        help_text="Such as 08:00, 13:00, by the person's own clock.",
    )
    every_minutes = _number("Every … minutes", 5, 1440)
    random_count = _number("How many times a day", 1, 24)
    window_from = forms.TimeField(label="Between", required=False, widget=TIME)
    window_to = forms.TimeField(label="and", required=False, widget=TIME)

    def show_rule(self, rule: Any) -> None:
        """Fill the fields in from a stored rule."""
        fields = from_rule(Recurrence.parse(rule))
        for name in RULE_FIELDS:
            self.initial[name] = getattr(fields, name)
        self.initial["at"] = write_clock_times(fields.at)
        self.initial["exceptions"] = write_dates(fields.exceptions)

    def clean_at(self) -> Any:
        return _read(read_clock_times, self.cleaned_data["at"])

    def clean_exceptions(self) -> Any:
        return _read(read_dates, self.cleaned_data["exceptions"])

    def rule_faults(self) -> list[str]:
        """Return what is wrong with the days and times, for the page that foresees them."""
        names = [name for name in self.fields if name in RULE_FIELDS]
        return [str(fault) for name in names for fault in self.errors.get(name, [])]

    def read_rule(self) -> None:
        """Put the fields together into `rule`, or say at the right field what is wrong with them."""
        if self._missing() or self._runs_backwards() or self.errors.keys() & RULE_FIELDS:
            return
        try:
            self.rule = to_rule(self._as_fields())
        except RuleError as error:
            part, _, fault = str(error).partition(": ")
            field = _AT_DAYS.get(Days(self.cleaned_data["days"]), "days") if part == "days" else _AT_FIELD.get(part)
            self.add_error(field, f"{fault[:1].upper()}{fault[1:]}." if field else str(error))

    def _runs_backwards(self) -> bool:
        first, last = self.cleaned_data.get("starts_on"), self.cleaned_data.get("ends_on")
        if first is None or last is None or last >= first:
            return False
        began = f"{first.day} {first:%B %Y}"
        self.add_error("ends_on", f"This is before the first day, {began}. Choose a later day, or none for no end.")
        return True

    def _as_fields(self) -> ScheduleFields:
        given: dict[str, Any] = {
            name: value for name in RULE_FIELDS if (value := self.cleaned_data.get(name)) not in (None, "")
        }
        choices = {"days": Days(given["days"]), "times": Times(given["times"])}
        return ScheduleFields(**given | choices | {"weekdays": tuple(given["weekdays"])})

    def _missing(self) -> bool:
        """Say what the two choices still need."""
        given = self.cleaned_data
        needs = {
            "every_days": given.get("days") == Days.EVERY_N_DAYS,
            "weekdays": given.get("days") == Days.WEEKLY,
            "own_days": given.get("days") == Days.OWN,
            "at": given.get("times") == Times.AT,
            "every_minutes": given.get("times") == Times.EVERY,
            "random_count": given.get("times") == Times.RANDOM,
            "window_from": given.get("times") in (Times.EVERY, Times.RANDOM),
            "window_to": given.get("times") in (Times.EVERY, Times.RANDOM),
        }
        missing = [name for name, needed in needs.items() if needed and given.get(name) in (None, "", (), [])]
        for name in missing:
            if not self.has_error(name):
                self.add_error(name, _MISSING[name])
        return bool(missing)


_MISSING: Final = {
    "every_days": "Say every how many days.",
    "weekdays": "Tick at least one weekday.",
    "own_days": "Write the rule, such as FREQ=WEEKLY;BYDAY=MO.",
    "at": "Write at least one time, such as 08:00.",
    "every_minutes": "Say every how many minutes.",
    "random_count": "Say how many times a day.",
    "window_from": "Say from when.",
    "window_to": "Say until when.",
}


def _read(reader: Any, text: str) -> Any:
    try:
        return reader(text)
    except RuleError as error:
        raise forms.ValidationError(str(error)) from error
