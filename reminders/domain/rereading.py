"""What a newer reader reads otherwise: the context that a reply was read with, and two readings side by side."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .replies.meaning import WHOLE_TEXT, Context

_NO_VALUES: Final = ("safety", "opt_out", "command", "ambiguous", "note")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two readings of a reply say differently; None is "no value"."""

    what: str
    """A metric, or "safety", "opt_out", "command", "ambiguous", "note"."""
    before: Any
    after: Any

    @property
    def is_value(self) -> bool:
        """Whether it is a value of the log: those can be applied, the rest is for people to look at."""
        return self.what not in _NO_VALUES


def context_json(context: Context) -> dict[str, Any]:
    """Return a context as `Context.from_json` reads it."""
    shown: dict[str, Any] = {"channel": context.channel}
    if context.pending_question is not None:
        asked = context.pending_question
        shown["pending_question"] = {"kind": asked.kind.value, "metric": asked.metric, "choices": list(asked.choices)}
    if context.form:
        shown["form"] = list(context.form)
    if context.last_answered is not None:
        shown["last_answered"] = {"metric": context.last_answered.metric, "value": context.last_answered.value}
    return shown


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Difference]:
    """Return where two readings differ, values first."""
    then, now = _values(before), _values(after)
    found = [
        Difference(metric, then.get(metric), now.get(metric))
        for metric in sorted({*then, *now})
        if then.get(metric) != now.get(metric)
    ]
    for what in _NO_VALUES:
        if _plain(before.get(what)) != _plain(after.get(what)):
            found.append(Difference(what, _plain(before.get(what)), _plain(after.get(what))))
    return found


def _values(reading: Mapping[str, Any]) -> dict[str, Any]:
    told = {metric: value for metric, value in reading.get("answers", {}).items() if value != WHOLE_TEXT}
    if "body_areas" in reading:
        told["body_areas"] = tuple(sorted(reading["body_areas"]))
    return told


def _plain(part: Any) -> Any:
    """Return what of a part of a reading may be printed and decides."""
    if isinstance(part, Mapping):
        return part.get("name") or part.get("scope") or part.get("metric") or "unclear"
    return tuple(sorted(part)) if isinstance(part, list) else part
