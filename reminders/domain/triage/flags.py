"""The safety flags of a reply and how urgent each is. Their values are stored: renaming one needs a migration.

Source: the flag list is the service's own, drawn from general emergency advice (chest pain, breathing, stroke signs,
cauda equina, head injury, thunderclap headache), suicide-prevention practice, and the red flags that articles on
fibromyalgia name (paralysis, numbness, progressive weakness, long cramps). A clinician signs it off before real use.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final


class Level(StrEnum):
    """How urgent a flag is; declared from the most urgent to the least."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    CARE = "care"
    DOCTOR = "doctor"


class Flag(StrEnum):
    """What a person says is happening to them, or to someone near them, now or in the last 24 hours."""

    CHEST_PAIN = "chest_pain"
    BREATHING = "breathing"
    STROKE_SIGNS = "stroke_signs"
    SUDDEN_WEAKNESS = "sudden_weakness"
    CANT_MOVE = "cant_move"
    NUMBNESS = "numbness"
    BLADDER_BOWEL = "bladder_bowel"
    COLLAPSE = "collapse"
    HEAD_INJURY = "head_injury"
    SEVERE_HEADACHE = "severe_headache"
    OTHER_EMERGENCY = "other_emergency"
    OVERDOSE = "overdose"
    SELF_HARM = "self_harm"
    DISTRESS = "distress"
    VIOLENCE = "violence"
    PROGRESSIVE_WEAKNESS = "progressive_weakness"
    PROLONGED_CRAMPS = "prolonged_cramps"


LEVEL: Final[Mapping[Flag, Level]] = {
    Flag.CHEST_PAIN: Level.EMERGENCY,
    Flag.BREATHING: Level.EMERGENCY,
    Flag.STROKE_SIGNS: Level.EMERGENCY,
    Flag.SUDDEN_WEAKNESS: Level.EMERGENCY,
    Flag.CANT_MOVE: Level.EMERGENCY,
    Flag.NUMBNESS: Level.EMERGENCY,
    Flag.BLADDER_BOWEL: Level.EMERGENCY,
    Flag.COLLAPSE: Level.EMERGENCY,
    Flag.HEAD_INJURY: Level.EMERGENCY,
    Flag.SEVERE_HEADACHE: Level.EMERGENCY,
    Flag.OTHER_EMERGENCY: Level.EMERGENCY,
    Flag.OVERDOSE: Level.CRISIS,
    Flag.SELF_HARM: Level.CRISIS,
    Flag.DISTRESS: Level.CARE,
    Flag.VIOLENCE: Level.CARE,
    Flag.PROGRESSIVE_WEAKNESS: Level.DOCTOR,
    Flag.PROLONGED_CRAMPS: Level.DOCTOR,
}


def worst(flags: Iterable[Flag]) -> Level | None:
    """The most urgent level among these flags; None where there is none."""
    present = {LEVEL[flag] for flag in flags}
    return next((level for level in Level if level in present), None)
