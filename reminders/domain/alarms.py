"""What the people who look after the sending are told by e-mail, whatever has happened to it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class AlarmKind(StrEnum):
    """What is wrong."""

    CIRCUIT = "circuit"  # a sender has stopped
    DOUBLED = "doubled"  # somebody may have got a message twice
    UNKNOWN = "unknown"  # many messages of which nobody knows whether they went out
    WRONG = "wrong"  # somebody says that an address is not that of the person whom we mean
    CIRCLES = "circles"  # an address and our answers went round in circles
    LATE = "late"  # replies reached us only by the provider's list


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
    AlarmKind.WRONG: (
        "An address may belong to somebody else now",
        "Somebody wrote that it is the wrong number or mailbox. Nothing goes there any more, and it is no longer "
        "anybody's. Please ask the person for their new one.",
    ),
    AlarmKind.CIRCLES: (
        "An address and our answers went round in circles",
        "It gets no automatic answers until one of you has looked: choose its latest reply below, and 'Answer this "
        "address again'. Danger and stops are heard all the same.",
    ),
    AlarmKind.LATE: (
        "Replies reached us late",
        "For a while the provider could not reach us. What people wrote meanwhile was fetched from its list and read "
        "like any other. It is marked in the list below: please look at what was written while nobody heard it.",
    ),
    AlarmKind.UNKNOWN: (
        "Many messages with an unknown outcome",
        "The provider did not say what became of them. They are looked for by themselves, and never simply sent again.",
    ),
}
"""Subject and words of the mail to staff: no names, no numbers, nothing that was written."""
