"""What a reply may ask of our messages, as frozen values."""

from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class OptOut:
    """Stop for good: everything, or one category."""

    via: Literal["keyword", "free_text"]
    scope: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold off for a time; the arguments are those of the command PAUSE."""

    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unclear:
    """They may want us to stop, or to send less, or at another hour: hold everything and ask."""


Asked: TypeAlias = OptOut | Pause | Unclear

EVERYTHING: Final = OptOut("free_text", ALL)
