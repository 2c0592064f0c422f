"""What a text asks for in so many words: "Reply Y or N.", "Reply WARM, COOL or NO.", "Reply with a number."."""

import re
from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies.meaning import Question

UNNAMED: Final = "offer"
"""The metric of a question that the log has no place for: its answer is kept in the person's own words."""

_word: Final = r"[A-Z][A-Z ]*[A-Z]|[A-Z]"
_words: Final = re.compile(rf"\b[Rr]eply ((?:{_word})(?:(?:, | or |, or )(?:{_word}))+)(?![\w'])").search
_joints: Final = re.compile(r", or |, | or ").split
_number: Final = re.compile(r"\b[Rr]eply with (?:a|one|the) number\b").search


def offer_of(text: str) -> Question | None:
    """Return the question that a text asks by the words that it offers; None where it offers no choice."""
    if found := _words(text):
        choices = tuple(_joints(found[1]))
        if choices in (("Y", "N"), ("YES", "NO")):
            return Question(MetricKind.YES_NO, UNNAMED)
        return Question(MetricKind.CHOICE, UNNAMED, choices)
    return Question(MetricKind.NUMBER, UNNAMED) if _number(text) else None
