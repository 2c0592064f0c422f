"""Whether somebody takes words of danger back, and what we say to that. It ends nothing: no alert, no rest."""

from collections.abc import Collection
from typing import Final

from .answers import TAKEN_BACK, TAKEN_BACK_IN_CRISIS
from .replies.cleaning import clean
from .replies.meaning import Context
from .replies.page import Page
from .replies.wordlist import WordList, words
from .triage import LEVEL, Flag, Level

# A wide table: read wrongly, the answer still names the number to call and calls nothing harmless.
TAKING_BACK: Final = WordList(
    """false alarm, im fine, i am fine, im ok, im okay, i am ok, i am okay, im alright, im all right, im good, im safe,
    i am safe, all good, all fine, all ok, all okay, all clear, all is well, am fine, am ok, feeling better, feel
    better, feeling fine, feel fine, feeling ok, feel ok, its gone, it is gone, its gone now, it has gone, it
    passed, its passed, it has passed, it went away, it stopped, its stopped, it eased, it was nothing, was
    nothing, it was just, it was only, turned out to be, turns out it was, just wind, only wind, trapped wind,
    just gas, only gas, just joking, just kidding, i was joking, i was kidding, only joking, was a joke, didnt
    mean it, did not mean it, didnt mean that, did not mean that, didnt mean to worry, dont worry, do not worry,
    no need to worry, no worries, never mind, nevermind, ignore that, ignore my last, ignore my text, ignore my
    message, no emergency, not an emergency, sorry to worry, sorry for worrying, sorry for the scare, panic over"""
)
_NEGATIONS: Final = words("not isnt wasnt no never dont cant wont aint if when until unless hope wish")


def takes_back(text: str) -> bool:
    """Return whether a text says that it was nothing, or is over."""
    page = Page(clean(text), Context())
    # "I don't think it was a false alarm" takes nothing back.
    return any(
        _NEGATIONS.isdisjoint(page.words[page.clause(start)[0] : start]) for start, _ in page.spans_of(TAKING_BACK)
    )


def answer_to(flags: Collection[Flag]) -> str | None:
    """Return what somebody hears who takes back words of danger; None after violence: another may hold the phone."""
    if Flag.VIOLENCE in flags:
        return None
    hard = {Level.CRISIS, Level.CARE} & {LEVEL[flag] for flag in flags}
    return TAKEN_BACK_IN_CRISIS if hard else TAKEN_BACK
