"""A table for each flag, in a file of its name: the phrases that raise it, and the harmless sayings beside them."""

from typing import Final

from reminders.domain.triage.tables import (
    bladder_bowel,
    breathing,
    cant_move,
    chest_pain,
    collapse,
    distress,
    head_injury,
    numbness,
    other_emergency,
    overdose,
    progressive_weakness,
    prolonged_cramps,
    self_harm,
    severe_headache,
    stroke_signs,
    sudden_weakness,
    violence,
)

TABLES: Final = (
    chest_pain.TABLE,
    breathing.TABLE,
    stroke_signs.TABLE,
    collapse.TABLE,
    head_injury.TABLE,
    severe_headache.TABLE,
    sudden_weakness.TABLE,
    cant_move.TABLE,
    numbness.TABLE,
    bladder_bowel.TABLE,
    other_emergency.TABLE,
    overdose.TABLE,
    self_harm.TABLE,
    distress.TABLE,
    violence.TABLE,
    progressive_weakness.TABLE,
    prolonged_cramps.TABLE,
)
