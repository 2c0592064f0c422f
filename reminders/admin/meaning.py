"""A reading in the words of the desk: what a reply was taken to mean, a sentence each."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from reminders.domain.checkins import places
from reminders.domain.replies.meaning import WHOLE_TEXT, NoteKind, Reason
from reminders.models.choices import label

from .symptoms import metric_name

_UNCLEAR: Final[Mapping[str, str]] = {
    Reason.RANGE: "a range, not one number",
    Reason.BOUND: "only “more” or “less than” a number",
    Reason.SCALE: "another scale than 0 to 10",
    Reason.FORMAT: "a number that can be read in two ways",
    Reason.OUT_OF_RANGE: "a number that is off the scale",
    Reason.MULTIPLE: "several numbers",
    Reason.COUNT: "more or fewer numbers than were asked for",
    Reason.RELATIVE: "better or worse, without a number",
    Reason.UNKNOWN: "no number that we could read",
    Reason.QUALITATIVE: "a word, not a number",
    Reason.OTHER_METRIC: "a number for something else than was asked",
    Reason.PARTIAL: "neither a yes nor a no",
    Reason.UNIT: "another unit than was asked for",
    Reason.NO_QUESTION: "a number, and nothing had been asked",
    Reason.OPT_OUT_UNCLEAR: "a complaint: fewer texts, other hours, or none at all",
}
_NOTES: Final[Mapping[str, str]] = {
    NoteKind.FREE: "A note.",
    NoteKind.SOCIAL: "Thanks or a greeting.",
    NoteKind.QUESTION: "A question to the clinic.",
    NoteKind.IDENTITY: "They ask who writes to them.",
    NoteKind.AUTO_REPLY: "A machine's answer.",
}
_ARGS: Final[Mapping[str, str]] = {"set": "", "add": "+"}


def in_words(reading: Mapping[str, Any]) -> list[str]:
    """Return what a stored reading says, the most urgent first."""
    return list(_sentences(reading)) or ["Nothing that we could make out: the words alone are kept."]


def _sentences(reading: Mapping[str, Any]) -> Iterator[str]:
    if flags := reading.get("safety"):
        yield f"Danger: {', '.join(label(flag).lower() for flag in flags)}."
    if opt_out := reading.get("opt_out"):
        scope = opt_out["scope"]
        yield "They want no more messages." if scope == "all" else f"They want no more about {label(scope).lower()}."
    if command := reading.get("command"):
        yield f"They ask for {' '.join([command['name'], *_args(command.get('args', {}))])}."
    if answers := _answers(reading):
        yield f"{'Corrected: ' if reading.get('correction') else ''}{'; '.join(answers)}."
    if unclear := reading.get("ambiguous"):
        yield _unclear(unclear)
    if kind := reading.get("note_kind"):
        yield _NOTES.get(kind, "A note.")
    elif reading.get("note"):
        yield "The rest is kept as a note."


def _answers(reading: Mapping[str, Any]) -> list[str]:
    told = [f"{metric_name(metric)}: {_value(value)}" for metric, value in reading.get("answers", {}).items()]
    if "body_areas" in reading:
        told.append(f"Where it hurts: {places(reading['body_areas'])}")
    return told


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:g}"
    return "their own words" if value == WHOLE_TEXT else str(value)


def _unclear(unclear: Mapping[str, Any]) -> str:
    about = f" about {metric_name(unclear['metric']).lower()}" if unclear.get("metric") else ""
    offered = " or ".join(_value(value) for value in unclear.get("candidates", ()))
    why = _UNCLEAR.get(unclear["reason"], unclear["reason"])
    return f"Not clear{about}: {why}{f' ({offered})' if offered else ''}. Nothing was saved for it."


def _args(args: Mapping[str, Any]) -> list[str]:
    return [f"{_ARGS.get(name, '')}{_value(value)}" for name, value in args.items()]
