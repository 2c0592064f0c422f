"""What goes into the reply language and what comes out of it, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias

from reminders.domain.metrics import MetricKind
from reminders.domain.replies.opt_out import OptOut
from reminders.domain.triage import Flag
from reminders.errors import InvalidInput

Value: TypeAlias = float | int | bool | str

# Stored with every reading, so that a later reader can tell which readings are its own.
READER_VERSION: Final = "2"

WHOLE_TEXT: Final = "@text"


class Intent(StrEnum):
    """What a message does; one message may do several."""

    ANSWER = "answer"
    COMMAND = "command"
    OPT_OUT = "opt_out"
    SAFETY = "safety"
    AMBIGUOUS = "ambiguous"
    NOTE = "note"


class Reason(StrEnum):
    """Why the pending question has no single admissible value; each has its clarifying text."""

    RANGE = "range"
    BOUND = "bound"
    SCALE = "scale"
    FORMAT = "format"
    OUT_OF_RANGE = "out_of_range"
    MULTIPLE = "multiple"
    COUNT = "count"
    RELATIVE = "relative"
    UNKNOWN = "unknown"
    QUALITATIVE = "qualitative"
    OTHER_METRIC = "other_metric"
    PARTIAL = "partial"
    UNIT = "unit"
    NO_QUESTION = "no_question"
    OPT_OUT_UNCLEAR = "opt_out_unclear"


class NoteKind(StrEnum):
    """What a message that answers nothing is."""

    FREE = "free"
    SOCIAL = "social"
    QUESTION = "question"
    IDENTITY = "identity"
    AUTO_REPLY = "auto_reply"


class CommandName(StrEnum):
    """The words that ask the service to do something."""

    HELP = "HELP"
    START = "START"
    RESUME = "RESUME"
    SKIP = "SKIP"
    DONE = "DONE"
    STATUS = "STATUS"
    UNDO = "UNDO"
    REPORT = "REPORT"
    PAUSE = "PAUSE"
    SNOOZE = "SNOOZE"
    LOG = "LOG"
    JOIN = "JOIN"
    FEWER = "FEWER"
    MORE = "MORE"
    TIME = "TIME"
    FLARE = "FLARE"
    BETTER = "BETTER"
    PACE = "PACE"
    WATER = "WATER"
    TIP = "TIP"
    STRETCH = "STRETCH"


@dataclass(frozen=True, slots=True)
class Question:
    """An open question; `choices` as the person saw them, numbered from 1."""

    kind: MetricKind
    metric: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LastAnswered:
    """The answer stored just before this message, which "oops, I meant 5" replaces."""

    metric: str
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What was open when the message came. `form`: metrics without an answer yet, the pending one first."""

    pending_question: Question | None = None
    form: tuple[str, ...] = ()
    channel: str = "sms"
    last_answered: LastAnswered | None = None

    @property
    def metric(self) -> str | None:
        return self.pending_question.metric if self.pending_question else None

    @property
    def kind(self) -> MetricKind | None:
        return self.pending_question.kind if self.pending_question else None

    @property
    def open_metrics(self) -> tuple[str, ...]:
        """Every metric that waits for an answer, the pending one first."""
        return self.form or ((self.metric,) if self.metric else ())

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> "Context":
        """Read the `context` of one corpus line; raises InvalidInput naming what is wrong."""
        try:
            asked, last = given.get("pending_question"), given.get("last_answered")
            return cls(
                Question(MetricKind(asked["kind"]), str(asked["metric"]), tuple(map(str, asked.get("choices") or ())))
                if asked
                else None,
                tuple(map(str, given.get("form") or ())),
                str(given.get("channel") or "sms"),
                LastAnswered(str(last["metric"]), last.get("value")) if last else None,
            )
        except (AttributeError, KeyError, TypeError, ValueError) as fault:
            raise InvalidInput(f"not a context of a reply: {fault}") from fault


@dataclass(frozen=True, slots=True)
class Command:
    """A command and what it was given."""

    name: CommandName
    args: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"name": self.name.value, "args": dict(self.args)}


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The pending metric was, or may have been, addressed, and nothing is stored for it."""

    metric: str | None
    reason: Reason
    candidates: tuple[Value, ...] = ()

    def as_json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"metric": self.metric, "reason": self.reason.value}
        if self.candidates:
            shown["candidates"] = list(self.candidates)
        return shown


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a message means. `note`: True, it must be kept as a note; False, it must not; None, either is fine."""

    intents: frozenset[Intent]
    answers: Mapping[str, Value] = field(default_factory=dict)
    body_areas: tuple[str, ...] | None = None
    correction: bool = False
    command: Command | None = None
    opt_out: OptOut | None = None
    safety: frozenset[Flag] = frozenset()
    ambiguous: Ambiguous | None = None
    note: bool | None = None
    note_kind: NoteKind | None = None

    def as_json(self) -> dict[str, Any]:
        """The `expect` of a corpus line; keys that do not apply are left out."""
        shown: dict[str, Any] = {"intents": [intent.value for intent in Intent if intent in self.intents]}
        if self.answers:
            shown["answers"] = dict(self.answers)
        if self.body_areas is not None:
            shown["body_areas"] = list(self.body_areas)
        if self.correction:
            shown["correction"] = True
        if self.command is not None:
            shown["command"] = self.command.as_json()
        if self.opt_out is not None:
            shown["opt_out"] = {"via": self.opt_out.via, "scope": self.opt_out.scope}
        if self.safety:
            shown["safety"] = sorted(flag.value for flag in self.safety)
        if self.ambiguous is not None:
            shown["ambiguous"] = self.ambiguous.as_json()
        if self.note is not None:
            shown["note"] = self.note
        if self.note_kind is not None:
            shown["note_kind"] = self.note_kind.value
        return shown
