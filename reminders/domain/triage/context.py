"""How a phrase that was found is meant: of now, denied, long past, or only supposed (R51, R52).

Each question errs towards "of now".
"""

from enum import Enum
from typing import Final

from reminders.domain.phrases import Text
from reminders.domain.triage import denial, past, stories
from reminders.domain.triage.around import Around


class Meant(Enum):
    """How a phrase is meant."""

    NOW = "now"
    DENIED = "denied"
    ENDED = "denied of now, so true of the past"
    PAST = "own past"
    OTHERS = "somebody else's past, a pet's, or a story's"
    SUPPOSED = "what if"


def judge(text: Text, start: int, end: int, *, own: bool = False, thoughts: bool = False, told: bool = False) -> Meant:
    """Say how words `start` to `end` are meant; `own` where they are about the person, whoever else is named.

    `thoughts` are dated more freely than symptoms: their past is answered too. `told` is what films are made of.
    """
    here = Around.phrase(text, start, end)
    if denial.denied(here):
        return Meant.ENDED if denial.ended(here) else Meant.DENIED
    if denial.supposed(here):
        return Meant.SUPPOSED
    if stories.tells_of(here) or (not own and stories.shown(here)) or (told and stories.told(here)):
        return Meant.OTHERS
    subject = "" if own or (thoughts and past.says_i(here)) else past.whose(here)
    if subject == "pet" and thoughts and not stories.of_another(here):
        subject = ""  # "the dog died, want to die"
    if subject == "pet" or (subject and past.past_of_others(here)):
        return Meant.OTHERS
    if thoughts and past.goes_on_now(here):
        return Meant.NOW
    if past.own_past(here) or (thoughts and past.once_thought(here)):
        return Meant.OTHERS if subject else Meant.PAST
    return Meant.NOW


VOCABULARY: Final = denial.VOCABULARY | past.VOCABULARY | stories.VOCABULARY
