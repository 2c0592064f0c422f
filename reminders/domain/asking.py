"""What people ask about our texts themselves: the few questions that we can answer."""

import re
from enum import StrEnum
from typing import Final

from .replies.cleaning import clean
from .replies.meaning import Context
from .replies.page import Page
from .replies.wordlist import words


class About(StrEnum):
    """What of our texts somebody asks about."""

    CHANGE = "change"  # another hour, or another number a day
    WHEN = "when"
    WORDS = "words"  # what one can write to us


# Words in capitals are the parts below, "a|b" is either, "..." up to four words of any kind, "$" the end of it all.
# In their order: who asks how to change the hour says "when" as well.
PHRASES: Final = {
    About.CHANGE: (
        "ASK ... CHANGE ... HOUR ... THESE",
        "ASK ... CHANGE ... THESE ... HOUR",
        "ASK ... CHANGE TEXTING HOUR $",
        "ASK ... CHANGE WHEN ... THESE|you",
        "ASK ... CHANGE ... THESE to",
        "ASK i|we|you get|have|send ... THESE ... HOUR",
    ),
    About.WHEN: (
        "WHEN DO ... OURS ... COME",
        "WHEN DO these|they|those COME",
        "WHEN DO ... get|getting|expect ... THESE",
        "WHEN DO WRITE",
        "NEXT next|first one|OURS",
        "how many OURS ... i get",
    ),
    About.WORDS: (
        "ELSE can|could|should|may|do i SAY $",
        "ELSE CODES can|are|do|could|should i|there|you",
        "ARE the|your|my CODES $",
        "what do you understand $",
        "how do i|you use|work|SAY $",
        "how does this work $",
    ),
}
PARTS: Final = {
    "ASK": "how do|how can|how could|how would|how should|how to|can|could|may|where do|where can|is there a way to"
    "|is it possible to",
    "CHANGE": "change|move|set|switch|adjust|pick|choose|shift|reschedule",
    "HOUR": "time|times|hour|hours|schedule|timing|when|come|earlier|later",
    "TEXTING": "the|my|the text|my text|the texting|my texting|text|message",
    "THESE": "OURS|these|them|they|those",
    "OURS": "check in|check ins|checkin|checkins|text|texts|message|messages|text message|text messages|msg|msgs"
    "|reminder|reminders|email|emails|tip|tips|question|questions",
    "COME": "come|coming|arrive|arriving|sent|get|getting|go out|due|start",
    "WHEN": "when|what time|what times|which days|how often|how many",
    "DO": "do|does|will|are|is|should|can|would|am",
    "WRITE": "you text|you message|you write|you send|you remind|you ask|i hear from you|i get texted",
    "NEXT": "when is my|when is the|when is your|whens my|whens the|when my|what time is my|what time is the",
    "SAY": "say|write|text|reply|type|send|answer|respond|say to|write to|reply to|respond to",
    "ELSE": "what|what else|what other",
    "ARE": "what are|whats",
    "CODES": "words|commands|replies|keywords|options",
}
_TAIL: Final = "here|back|you|this|these|it|this number|in reply|please|thanks|thank you|then"
_LONGEST: Final = 24  # words
# What else may come, be sent or be moved: where one of these is spoken of, their clinic is asked.
_OTHERS: Final = words(
    """result results test tests scan doctor doctors doc dr nurse visit visits appointment appointments appt checkup
    therapist physio prescription prescriptions refill refills pharmacy bill insurance dose doses take taking took
    clinic ambulance pain pains headache headaches cramp cramps symptom symptoms flare flares spasm spasms letter"""
)


def asked_about(text: str) -> About | None:
    """Return what of our texts somebody asks about; None for everything else, which is for their clinic."""
    page = Page(clean(text), Context())
    said = [page.words[at] for at in page.content()]
    if len(said) > _LONGEST or not _OTHERS.isdisjoint(said):
        return None
    spoken = "".join(f" {word}" for word in said)
    return next((about for about, pattern in _PATTERNS if pattern.search(spoken)), None)


def _pattern(phrase: str) -> str:
    """Return a phrase of the table as a regular expression over words, a space before each."""
    return "".join(map(_step, phrase.split()))


def _step(step: str) -> str:
    if step == "...":
        return r"(?: \w+){0,4}"
    if step == "$":
        return rf"(?: (?:{_TAIL}))*$"
    return rf" (?:{_either(step)})\b"


def _either(step: str) -> str:
    return "|".join(_either(PARTS[one]) if one in PARTS else one for one in step.split("|"))


_PATTERNS: Final = [(about, re.compile("|".join(map(_pattern, phrases)))) for about, phrases in PHRASES.items()]
