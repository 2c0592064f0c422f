"""R44: what keeps a phrase from being a request: a harmless saying, a denial, a question, a word taken back."""

from itertools import pairwise
from typing import Final

from reminders.domain.phrases import Found, Text, words
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies.opt_out.request import request_end
from reminders.domain.replies.opt_out.spans import Spans
from reminders.domain.replies.opt_out.words import GROUPS

_TELLING: Final = words("asked asking told telling wants")
_OTHER_PEOPLE: Final = words("people others anyone anybody everyone many folk folks patients somebody")
_KINDLY: Final = words("could would can wouldnt will")
_OBJECTS: Final = words("stop quit cancel end remove delete drop cut skip leave more any these those this")
_OUR_PEOPLE: Final = words("boss manager office company system computer people staff team lot doctor nurse surgery")
_OUR_REMINDERS: Final = words("reminder reminders ones texts messages alerts notifications")
_WISHES: Final = words(GROUPS["WISH"]) | words("lovely brilliant wonder wondering mind appreciated wonderful")
_NOT: Final = words("dont never not wont didnt doesnt shouldnt wouldnt cant couldnt without havent hasnt nor")
_BEFORE_DENIED: Final = words(
    """
    want you to ever please mean need have wish like plan going really wanna try be get intend asked ask should us
    """
)
_UNTIL_YOU_DO: Final = words("wont cant couldnt wouldnt")
_HOURS: Final = frozenset({("am",), ("pm",), ("oclock",)})
_REFUSES: Final = words("nope nah never")
_REFUSES_AFTER_NO: Final = words("way i im thanks thank chance dont please never")


_OURS: Final = _OUR_REMINDERS | _OUR_PEOPLE


def _told_us(text: Text, excuse: Found) -> bool:
    """ "My wife asked you to stop" and "told off for your texts" are about us, and no report of somebody else."""
    said = text.said[excuse.start : excuse.end]
    asked = _OTHER_PEOPLE.isdisjoint(said)
    return any(
        (asked and word == "you" and before in _TELLING) or (before == "your" and word in _OURS)
        for before, word in pairwise(said)
    )


def _polite(text: Text, excuse: Found) -> bool:
    """ "I'd be grateful if you stopped these", "if you could stop": a request, not a condition."""
    said = text.said[excuse.start : excuse.end]
    if "if" not in said:
        return False
    at = excuse.start + said.index("if")
    you, kindly = (*text.said[at + 1 : at + 3], "", "")[:2]
    return not _WISHES.isdisjoint(text.said[max(0, at - 6) : at]) or (you == "you" and kindly in _KINDLY)


def _names_our_reminders(text: Text, excuse: Found) -> bool:
    """ "Stop the alcohol reminders" is not about alcohol."""
    at = excuse.end + int(text.said[excuse.end : excuse.end + 1] in (("the",), ("your",), ("these",)))
    after = text.words[at] if at < len(text) else None
    return (
        text.said[excuse.start] in _OBJECTS
        and after is not None
        and after.pause is Gap.NONE
        and after.text in _OUR_REMINDERS
    )


def _ends_in_an_hour(text: Text, excuse: Found) -> bool:
    """ "Wrong number, it's 3 am" corrects no score."""
    after = text.said[excuse.end : excuse.end + 1]
    return text.words[excuse.end - 1].number is not None and after in _HOURS


def is_no_excuse(text: Text, excuse: Found) -> bool:
    """Whether what reads like a harmless saying is a request all the same."""
    return (
        _told_us(text, excuse)
        or _polite(text, excuse)
        or _names_our_reminders(text, excuse)
        or _ends_in_an_hour(text, excuse)
    )


def excused(text: Text, found: Found, excuses: Spans) -> bool:
    """Whether a harmless saying overlaps the phrase, or stands right before it in the same sentence."""
    end = excuses.end_before(found.end)
    return end > found.start or (0 < end == found.start and text.words[found.start].pause is Gap.NONE)


def _denied(text: Text, found: Found) -> bool:
    """ "Please don't stop these", "I didn't mean to unsubscribe"; not "why won't you stop texting me"."""
    for at in range(found.start - 1, max(-1, found.start - 6), -1):
        word = text.words[at].text
        if text.words[at + 1].pause is not Gap.NONE:
            return False
        if word in _NOT:
            if word in _UNTIL_YOU_DO and text.words[at + 1].text == "you":
                return False
            return word not in ("cant", "couldnt") or at + 1 == found.start
        if word not in _BEFORE_DENIED:
            return False
    return False


def of_somebody_else(text: Text, found: Found) -> bool:
    """ "I wish people would stop telling me …", "trying to get the council to stop sending me …": not asked of us.

    Somebody stands between the urging and the "to" or "would" before the request, and nothing there, nor in the
    request, points at us or at our messages.
    """
    request = text.said[found.start : found.end]
    if text.said[found.start - 1 : found.start] not in _URGED or not _OUR_MESSAGES.isdisjoint(request):
        return False
    for at in range(found.start - 2, max(-1, found.start - MOST_WORDS_OF_SOMEBODY - 3), -1):
        word = text.said[at]
        if word in _URGES:
            return at < found.start - 2
        if word in _PERHAPS_US or text.words[at + 1].pause is not Gap.NONE:
            return False
    return False


WORDS_TO_A_CORRECTION: Final = 5
_CORRECTS: Final = words("meant mean meaning should oops typo")
MOST_WORDS_OF_SOMEBODY: Final = 6
_URGED: Final = frozenset({(word,) for word in ("to", "would", "should", "could", "will")})
_URGES: Final = words(
    """
    get getting got make made wish wishing want wanted ask asked asking tell told telling beg begged begging hope
    hoping need needed remind reminded warned convince persuade convinced persuaded like love
    """
)
_OUR_MESSAGES: Final = words(GROUPS["YOU"]) | words("your yer ur yours these those")
_PERHAPS_US: Final = _OUR_MESSAGES | words(
    """
    this it them they messages texts reminders message text service system computer bot robot program programme app
    someone somebody anyone anybody whoever human operator number
    """
)


def wonders(text: Text, found: Found) -> bool:
    """ "No texts today?" asks where they are."""
    first = text.words[found.start]
    return (
        first.text in ("no", "have", "has")
        and first.pause is Gap.HARD
        and found.start in text.asks
        and "please" not in text.places
    )


def _taken_back(text: Text, found: Found) -> bool:
    """ "Stop the texts? No way", and "wrong number! 3 not 8": what follows says that it was not meant."""
    after = request_end(text, found.end)
    if after >= len(text) or text.words[after].pause is not Gap.HARD:
        return False
    word = text.words[after]
    if "wrong" in text.said[found.start : found.end]:
        here = text.words[after : after + WORDS_TO_A_CORRECTION]
        corrects = word.number is not None or not _CORRECTS.isdisjoint(said.text for said in here)
        return corrects and any(said.number is not None and said.number <= 10 for said in here)
    if found.end - 1 not in text.asks or "you" in text.said[max(0, found.start - 3) : found.end]:
        return False
    follows = text.words[after + 1] if after + 1 < len(text) else None
    return word.text in _REFUSES or (
        word.text == "no" and follows is not None and (follows.pause > Gap.NONE or follows.text in _REFUSES_AFTER_NO)
    )


def not_meant(text: Text, found: Found, excuses: Spans) -> bool:
    """Whether something in the reply takes away that this phrase asks for anything."""
    return (
        excused(text, found, excuses)
        or _denied(text, found)
        or _taken_back(text, found)
        or wonders(text, found)
        or of_somebody_else(text, found)
    )
