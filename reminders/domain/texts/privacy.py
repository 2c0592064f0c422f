"""What a lock screen may show: texts and subjects for people who want no symptom words on their phone."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from reminders.domain.values import Category, Privacy

from .cards import TextCard

CHECK_IN_SUBJECT: Final = "Your check-in"
REMINDER_SUBJECT: Final = "Your reminder"

NEUTRAL: Final[Mapping[Category, str]] = {
    Category.HYDRATION: "Hi {name}, time for a few sips of water.",
    Category.STRETCHING: "Hi {name}, time for a small stretch. Slow and easy.",
    Category.PACING: "Hi {name}, time for a short break.",
    Category.CHECK_IN: "Check-in time, {name}. Reply with your 3 numbers when you can.",
    Category.MOVEMENT: "Hi {name}, time to move a little. Any amount counts.",
    Category.HEAT_COLD: "Hi {name}, time for something warm or cool, as you like.",
    Category.MASSAGE: "Hi {name}, a quiet minute for yourself?",
    Category.BREATHING: "Hi {name}, one slow breath in, one long breath out.",
    Category.SLEEP: "Good evening, {name}. Time to wind down soon.",
    Category.FOOD: "Hi {name}, time for a bite of something you like.",
    Category.CAFFEINE_ALCOHOL: "Hi {name}, what is your next cup going to be?",
    Category.EDUCATION: "What works for one person may not work for you, {name}. Keep what fits.",
    Category.ENCOURAGEMENT: "{name}, small steps are still steps.",
}

_tells: Final = re.compile(
    r"\b(?:pain\w*|sore\w*|hurts?|ach(?:e|es|ing)|tired\w*|exhaust\w*|fatigue\w*|flares?|cramps?|spasms?|twitch\w*|"
    r"numb(?:ness)?|weak\w*|stiff\w*|tender\w*|fog|foggy|stress\w*|tense|symptoms?|doctors?|pharmacist|care team|"
    r"counselor|meds|pills?|powder|clinic|hard day|low day|rough moment|hard night|bad day|snore|gasp|limb|joints?|"
    r"muscles?|alcohol|massage|heat pad|too much)\b",
    re.IGNORECASE,
).search


def subject(category: str) -> str:
    """Return the subject of an e-mail, the same for everybody: mail lists show it to anyone who looks."""
    return CHECK_IN_SUBJECT if category == Category.CHECK_IN else REMINDER_SUBJECT


def wording(card: TextCard, privacy: str) -> str:
    """Return the template that this person gets: the text itself, or a neutral one where it would tell too much."""
    if privacy != Privacy.DISCREET or (card.category != Category.CHECK_IN and not telling(card.text)):
        return card.text
    return NEUTRAL[card.category]


@lru_cache(maxsize=4096)
def telling(text: str) -> str:
    """Return the first word of a text that tells of an illness, or nothing."""
    found = _tells(text)
    return found[0] if found else ""
