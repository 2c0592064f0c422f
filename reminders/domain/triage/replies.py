"""The fixed safety replies: reviewed wording, never rotated, each within one SMS with 911 and 988 filled in.

A reply claims nothing that the person did not say, always tells that nobody watches the line, and where violence is
meant stays neutral, because another person may read the phone. A clinician signs the wording off before real use.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Final

from reminders.domain.triage.flags import LEVEL, Flag, Level


class ReplyKey(StrEnum):
    """Which fixed reply; declared from the one that comes first when several would fit."""

    EMERGENCY = "emergency"
    CRISIS = "crisis"
    VIOLENCE = "violence"
    CARE = "care"
    DOCTOR = "doctor"
    CHEST_AREA = "chest_area"
    MEDICINE = "medicine"


TEXTS: Final[Mapping[ReplyKey, str]] = {
    ReplyKey.EMERGENCY: (
        "This line is not watched. Chest pain, trouble breathing, passing out, or a sudden weak or numb limb: "
        "call {emergency} now. If this is your usual, call your doctor."
    ),
    ReplyKey.CRISIS: (
        "We are glad you told us. No one watches this line. Call or text {crisis_line} now, any hour. "
        "If you are in danger or took pills, call {emergency}."
    ),
    ReplyKey.VIOLENCE: (
        "Thank you for your message. We saved it. No one watches this line. If you need help now, call {emergency}."
    ),
    ReplyKey.CARE: (
        "That sounds very hard, and it is not your fault. No one watches this line. "
        "To talk with someone day or night, call or text {crisis_line}."
    ),
    ReplyKey.DOCTOR: (
        "Thank you. We saved it, but no one watches this line. Please call your doctor about it soon. "
        "If it gets sudden or severe, call {emergency}."
    ),
    ReplyKey.CHEST_AREA: "Saved. New, tight or crushing chest pain? Call {emergency}, do not text us.",
    ReplyKey.MEDICINE: (
        "We can't advise on medicines or supplements. Please ask your doctor or pharmacist. Your note is saved."
    ),
}

_BY_LEVEL: Final[Mapping[Level, ReplyKey]] = {
    Level.EMERGENCY: ReplyKey.EMERGENCY,
    Level.CRISIS: ReplyKey.CRISIS,
    Level.CARE: ReplyKey.CARE,
    Level.DOCTOR: ReplyKey.DOCTOR,
}


def reply_keys(flags: Collection[Flag]) -> tuple[ReplyKey, ...]:
    """Every fixed reply that these flags call for, the most urgent first."""
    # Beside violence the warm reply to distress would give away what was said; the neutral one stands for both.
    seen = {flag for flag in flags if not (flag is Flag.DISTRESS and Flag.VIOLENCE in flags)}
    keys = {ReplyKey.VIOLENCE if flag is Flag.VIOLENCE else _BY_LEVEL[LEVEL[flag]] for flag in seen}
    return tuple(key for key in ReplyKey if key in keys)


def reply_key(flags: Collection[Flag]) -> ReplyKey | None:
    """The one fixed reply to send; None where no flag was raised."""
    return next(iter(reply_keys(flags)), None)
