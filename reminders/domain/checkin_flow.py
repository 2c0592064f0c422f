"""How a check-in goes on after a reply: what is still open, what is asked next, when it is over.

A metric that was answered in words, not in a number, is asked about once more, kindly; after that it is left missing.
Whoever answers one thing at a time is asked for the rest as long as they go on answering. Missing is never zero and
never the last value.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from .checkins import asked_together, clarification, closing, follow_up
from .metrics import METRICS
from .replies.meaning import CommandName, Understanding
from .values import CheckInStatus

MOST_ASKED: Final = 2


@dataclass(frozen=True, slots=True)
class Asking:
    """An open check-in before a reply."""

    form: tuple[str, ...]
    """Every metric that this person can be asked for, in order."""
    answered: Mapping[str, object]
    asked: Mapping[str, int]
    """How many chances each metric has had."""
    pending: tuple[str, ...]
    """What our latest text asked for: bare numbers belong to these, in this order."""
    privacy: str

    @property
    def open(self) -> tuple[str, ...]:
        """What our latest text asked for and has no answer yet."""
        return tuple(metric for metric in self.pending if metric not in self.answered)


@dataclass(frozen=True, slots=True)
class Step:
    """What follows from one reply."""

    say: str | None
    """A template, or None for nothing."""
    asked: Mapping[str, int]
    pending: tuple[str, ...] = ()
    finished: CheckInStatus | None = None


def next_step(asking: Asking, reading: Understanding, named: Collection[str] = ()) -> Step:
    """Return what follows from a reply to an open check-in. Nothing does from a mere note.

    `named`: the metrics that the words name, with a value or without.
    """
    answered = _in_order(asking.form, dict(asking.answered) | answers_of(reading))
    asked = dict(asking.asked)
    skipping = reading.command is not None and reading.command.name is CommandName.SKIP
    if skipping and reading.command is not None and reading.command.args.get("scope") == "all":
        return _finish(asking, answered, asked)
    if skipping:
        # One text asked for all of these, and offered one SKIP for it.
        asked |= dict.fromkeys(asking.open, MOST_ASKED)
    unclear = reading.ambiguous
    if unclear is not None and unclear.metric is not None and asked.get(unclear.metric, 0) < MOST_ASKED:
        asked[unclear.metric] = asked.get(unclear.metric, 0) + 1
        return Step(_clear_up(asking, reading), asked, asking.pending)
    is_about_form = unclear is not None and unclear.metric is not None
    if not (skipping or is_about_form or answers_of(reading)):
        # A note, or a complaint about our texts: that is answered elsewhere, and never with the next question.
        return Step(None, asked, asking.pending)
    still_asked = [metric for metric in asking.pending if metric not in answered]
    if still_asked and not skipping and not unclear and asking.open == tuple(still_asked):
        # They mended or added something else: what we asked for stays asked.
        return Step(follow_up(still_asked, asking.privacy), asked, tuple(still_asked))
    return _go_on(asking, answered, asked, named)


def answers_of(reading: Understanding) -> dict[str, object]:
    """Return the values of a reading by metric, body areas among them where they were the question."""
    values: dict[str, object] = dict(reading.answers)
    if reading.body_areas is not None:
        values["body_areas"] = reading.body_areas
    return values


def _in_order(form: tuple[str, ...], answered: Mapping[str, object]) -> dict[str, object]:
    """Return what was answered as the form asks for it; what it does not ask for comes last."""
    return {metric: answered[metric] for metric in (*form, *answered) if metric in answered}


def _clear_up(asking: Asking, reading: Understanding) -> str:
    unclear = reading.ambiguous
    if unclear is None:
        return ""
    numbers = tuple(value for value in unclear.candidates if isinstance(value, int | float))
    asked = METRICS.get(unclear.metric or "")
    choices = asked.choices if asked else ()
    return clarification(unclear.reason, unclear.metric, numbers, choices, form=asking.open, privacy=asking.privacy)


def _go_on(asking: Asking, answered: Mapping[str, object], asked: dict[str, int], named: Collection[str]) -> Step:
    still_open = [m for m in asking.form if m not in answered and asked.get(m, 0) < MOST_ASKED]
    if not still_open:
        return _finish(asking, answered, asked)
    together = asked_together(still_open, asking.privacy)
    for metric in together:
        # Asking again costs a chance only what they spoke of: "7, slept badly", but not the 7 alone.
        if metric not in asking.pending or metric in named:
            asked[metric] = asked.get(metric, 0) + 1
    return Step(follow_up(still_open, asking.privacy), asked, tuple(together))


def _finish(asking: Asking, answered: Mapping[str, object], asked: Mapping[str, int]) -> Step:
    status = CheckInStatus.COMPLETE if answered else CheckInStatus.SKIPPED
    return Step(closing(answered, asking.privacy), asked, (), status)
