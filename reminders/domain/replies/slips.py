"""One slip of the finger in a word that decides what a number is for, or when it held: "fatgue 6", "yesteday 8".

A name that is misread makes its number the wrong metric's, so the few words that matter are forgiven one slip, as
number words (R2) and areas (R25) are.
"""

from functools import lru_cache
from typing import Final

from reminders.domain.replies.wordlist import words
from reminders.domain.spelling import one_slip

SHORTEST: Final = 4
MENDED: Final = words(
    """fatigue tired sleep slept stress stiffness exhausted exhaustion tenderness cramps cramping twitching weakness
    yesterday usually earlier normally currently minutes tylenol ibuprofen gabapentin"""
)
# Everyday words, and other words of our tables, that are one slip away from these.
NOT_MENDED: Final = words(
    """tried tied tires tire wired fired hired mired sired tiered steep sheep sweep sleek sleet sleeps sleepy asleep
    bleep seep swept leapt sleet dress press tress stressed stresses camps cramp crams craps champs clamps scamps
    tramps cramped crampy minute stiff fatigued normal usual early exhaust current tide tiled timed step steps
    spent crept stream cropping crimping creeping camping ramping clamping switching stitching itching twitchin
    weaknesses tender"""
)


@lru_cache(maxsize=4096)
def mend(word: str) -> str:
    """The word that was meant, where a slip makes it one of the few that matter."""
    if len(word) < SHORTEST or word in MENDED or word in NOT_MENDED:
        return word
    near = [known for known in MENDED if one_slip(word, known)]
    return near[0] if len(near) == 1 else word
