"""What the people who look after the sending are told by e-mail, whatever has happened to it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class AlarmKind(StrEnum):
    """What is wrong."""

    CIRCUIT = "circuit"  # a sender has stopped
    DOUBLED = "doubled"  # somebody may have got a message twice
    UNKNOWN = "unknown"  # many messages of which nobody knows whether they went out


MANY: Final = 10
"""So many unknown outcomes of one sender within an hour are a trouble of the provider's, and not of one line."""

EXPLAINED: Final[Mapping[AlarmKind, tuple[str, str]]] = {
    AlarmKind.CIRCUIT: (
        "Sending has stopped",
        "Nothing goes out through this sender until the cause is mended. What waits is kept, and goes by itself as "
        "far as it is still of use. The page below says why it stopped.",
    ),
    AlarmKind.DOUBLED: (
        "A message may have gone out twice",
        "The provider took a message more than once. The list below is marked where that happened.",
    ),
    AlarmKind.UNKNOWN: (
        "Many messages with an unknown outcome",
        "The provider did not say what became of them. They are looked for by themselves, and never simply sent again.",
    ),
}
"""Subject and words of the mail to staff: no names, no numbers, nothing that was written."""
