"""Which messages a human should look at, and why: a small set of rules that can each be explained in a sentence."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from .checkin_flow import answers_of
from .metrics import METRICS, MetricKind
from .named import has_number, metrics_named, names_medicine
from .replies.meaning import CommandName, NoteKind, Reason, Understanding
from .values import Attention, Queue

EXPLAINED: Final[Mapping[Attention, str]] = {
    Attention.UNCLEAR: "Words that answered nothing we had asked, or a number without a question.",
    Attention.QUESTION: "A question to the clinic. They were told that we can't answer here.",
    Attention.MEDICINE: "A question about a medicine. They were told to ask their doctor or pharmacist.",
    Attention.COMPLAINT: "Too many texts, or the wrong hours. A complaint holds reminders until they or you settle it.",
    Attention.UNROUTED: "Nobody knows whose words these are.",
    Attention.FAILED: "Reading it went wrong again and again. Nothing of it is in the log.",
    Attention.UNSURE: "It could mean more than one value, and they have not said which. Nothing was saved for it.",
    Attention.NUMBER_IN_NOTE: "Kept as a note, and it holds a number.",
    Attention.NAMED_TOO: "One value was saved, and they named something else without a number that we could read.",
}


@dataclass(frozen=True, slots=True)
class Noticed:
    """One reason to look at a message."""

    queue: Queue
    why: Attention
    metric: str = ""


def notice(
    reading: Understanding, text: str, *, is_known: bool, open_metrics: Collection[str] = ()
) -> tuple[Noticed, ...]:
    """Return why somebody should look at a message; at most one reason for each queue.

    `is_known`: it is known whose words these are. `open_metrics`: what was asked and had no answer yet.
    """
    if reading.opt_out is not None or reading.note_kind in (NoteKind.AUTO_REPLY, NoteKind.SOCIAL):
        return ()
    if not is_known:
        return (Noticed(Queue.INBOX, Attention.UNROUTED),)
    found = (_for_the_inbox(reading, text, open_metrics), _for_review(reading, text, open_metrics))
    return tuple(one for one in found if one is not None)


def _for_the_inbox(reading: Understanding, text: str, open_metrics: Collection[str]) -> Noticed | None:
    unclear = reading.ambiguous
    if unclear is not None and unclear.reason is Reason.OPT_OUT_UNCLEAR:
        return Noticed(Queue.INBOX, Attention.COMPLAINT)
    if reading.command is not None and reading.command.name is CommandName.TIME:
        return Noticed(Queue.INBOX, Attention.COMPLAINT)
    if reading.note_kind is NoteKind.QUESTION:
        return Noticed(Queue.INBOX, Attention.MEDICINE if names_medicine(text) else Attention.QUESTION)
    if unclear is not None and unclear.metric is None:
        return Noticed(Queue.INBOX, Attention.UNCLEAR)
    if _is_mere_note(reading) and open_metrics and not has_number(text):
        return Noticed(Queue.INBOX, Attention.UNCLEAR)
    return None


def _for_review(reading: Understanding, text: str, open_metrics: Collection[str]) -> Noticed | None:
    unclear = reading.ambiguous
    if unclear is not None and unclear.metric is not None:
        return Noticed(Queue.REVIEW, Attention.UNSURE, unclear.metric)
    if _is_mere_note(reading) and has_number(text):
        return Noticed(Queue.REVIEW, Attention.NUMBER_IN_NOTE)
    answered = answers_of(reading)
    if answered and reading.note:
        # What is still open is asked about anyway.
        left = {m for m in metrics_named(text) - set(answered) - set(open_metrics) if _is_scale(m)}
        if left:
            return Noticed(Queue.REVIEW, Attention.NAMED_TOO, min(left))
    return None


def _is_mere_note(reading: Understanding) -> bool:
    kinds = (None, NoteKind.FREE)
    return reading.note_kind in kinds and not (
        answers_of(reading) or reading.command or reading.ambiguous or reading.safety
    )


def _is_scale(metric: str) -> bool:
    return METRICS[metric].kind is MetricKind.SCALE
