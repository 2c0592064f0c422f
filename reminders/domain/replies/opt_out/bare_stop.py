"""R44: a bare "stop" that opens or ends a sentence: what may stand around it, and what makes it a plea or a joke."""

from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from reminders.domain.phrases import Found, Text, words
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies.hold_times import hold_time
from reminders.domain.replies.opt_out.denials import excused
from reminders.domain.replies.opt_out.keywords import POLITE, STOP_SLIPS
from reminders.domain.replies.opt_out.request import limit_is_while, of_these, with_exceptions
from reminders.domain.replies.opt_out.scope import named_before
from reminders.domain.replies.opt_out.spans import Spans, sentences
from reminders.domain.replies.opt_out.values import EVERYTHING, Asked, Pause, Unclear
from reminders.domain.replies.opt_out.words import GROUPS

_BEFORE_STOP: Final = POLITE | words(
    "just so and now can could would will you oh omg ugh seriously no hey yes yo bruh bro dude mate man k kk pal love"
)
_AFTER_STOP: Final = words(
    """
    i im ive id you your youre this these those thats who we whoever what already now immediately permanently
    forever everything all my yall
    """
)
_PLEAS: Final = words("cant take much many bear work church meeting funeral driving busy asleep sleeping")
# "You're too kind, stop" is no request either.
_PLAYFUL: Final = words("kind laugh laughing funny smile blush blushing sweet lovely haha hahaha hilarious")
_BODY: Final = words(
    """
    hurt hurts hurting pain pains painful ache aches aching sore cramp cramps cramping twitch twitching twitches
    tired fatigue exhausted stiff stiffness numb numbness burning burns spasm spasms flare flares flaring back legs
    leg arm arms hand hands neck hip hips shoulder shoulders knee knees foot feet head migraine migraines headache
    sleep slept stress stressed cry crying breathe breathing chest fog foggy dizzy sick nausea walk walking moving
    body muscle muscles joints joint fibro ill stretch stretching exercise exercising meds medicine lyrica symptoms
    eating drinking smoking coffee jaw eye eyes eyelid stomach worse agony doctor
    """
)
_ELSE: Final = _BODY | words(GROUPS["KIN"]) | words("kids children dog dogs cat he she people")
_STOP_IT: Final = frozenset({("stop", "it"), ("stop", "this"), ("stop", "these"), ("stop", "them")})


def leading_stop(text: Text, excuses: Spans, limits: Spans) -> Iterator[Asked]:
    """ "Stop, I never signed up": a bare "stop" that opens a sentence, if what follows is not about the body (R44)."""
    for start, sentence in sentences(text):
        place = next((n for n, word in enumerate(sentence) if word.text not in _BEFORE_STOP), None)
        if place is None or place + 1 >= len(sentence):
            continue
        if sentence[place].text != "stop" and sentence[place].text not in STOP_SLIPS:
            continue
        if excused(text, Found(0, start + place, start + place + 2), excuses):
            continue
        while place + 2 < len(sentence) and sentence[place + 1].text in POLITE:
            place += 1
        rest = sentence[place + 1 :]
        if rest[0].text not in _AFTER_STOP or any(word.text in _BODY for word in rest):
            continue
        until = hold_time(rest)
        limited = limits.within(start + place + 1, start + len(sentence))
        if limited and until is not None and limit_is_while(rest):
            limited = False
        if limited or with_exceptions(rest):
            yield Unclear()
        elif until is not None:
            yield Pause(until)
        elif any(word.text in _PLEAS for word in rest):
            yield Unclear()
        else:
            yield EVERYTHING


def last_stop_it(text: Text) -> Iterator[Asked]:
    """ "Not this again. Stop it": the last sentence, after one that is not about the body or somebody (R41, R44)."""
    start, last = max(sentences(text), key=itemgetter(0), default=(0, ()))
    said = tuple(word.text for word in last if word.text not in POLITE)
    if start and said in _STOP_IT and _ELSE.isdisjoint(text.said[:start]):
        yield EVERYTHING


def closing_stop(text: Text, excuses: Spans) -> Iterator[Asked]:
    """ "These cost me money, stop": a bare "stop" that ends a sentence which is not about the body (R44)."""
    for start, sentence in sentences(text):
        end = len(sentence)
        while end and sentence[end - 1].text in POLITE:
            end -= 1
        if end < 2 or sentence[end - 1].text != "stop" or any(word.text in _BODY for word in sentence):
            continue
        opens = start + end - 1
        while opens > start and text.words[opens].pause is Gap.NONE and text.words[opens - 1].text in _BEFORE_STOP:
            opens -= 1
        if any(word.text in _PLAYFUL for word in sentence):
            continue
        if text.words[opens].pause is Gap.SOFT and not excused(text, Found(0, opens, start + end), excuses):
            categories = named_before(text, opens)
            yield of_these(categories) if categories else EVERYTHING
