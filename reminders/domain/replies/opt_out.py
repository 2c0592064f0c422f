"""R40 to R45: does a reply ask us to stop, to hold off for a time, or complain so that we had better ask?

Every request must aim at our messages: "stop hurting" does not, "stop texting me" does. A request for good wins over
one for a time; a request that is limited by an amount, a time of day or a place is unclear, and we ask.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal

from reminders.domain.phrases import Found, Phrases, Text, Vocabulary, Word, words
from reminders.domain.phrases import read as cut
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies import opt_out_table as table
from reminders.domain.replies.hold_times import TIME_WORDS, hold_time
from reminders.domain.replies.opt_out_asks import ASKS, GENERAL
from reminders.domain.replies.opt_out_categories import SHORT_NAMES
from reminders.domain.replies.opt_out_excuses import NOT_ASKS
from reminders.domain.replies.opt_out_names import GIVEN_NAMES
from reminders.domain.replies.opt_out_request import limit_is_while, of_these, request, request_end, with_exceptions
from reminders.domain.replies.opt_out_scope import CATEGORY_WORDS, named_before
from reminders.domain.replies.opt_out_spans import Spans
from reminders.domain.replies.opt_out_values import ALL, EVERYTHING, Asked, OptOut, Pause, Unclear
from reminders.domain.spelling import one_slip

__all__ = ["OptOut", "Pause", "Unclear", "keyword", "read"]

HELD_DOWN: Final = re.compile(r"(\w)\1{2,}")
WRONG_NUMBER: Final = re.compile(r"wrong ?#", re.IGNORECASE)

_GROUPS: Final = table.GROUPS | {
    "CATS": " ".join("_".join(name) for name in CATEGORY_WORDS),
    "NAME": " ".join(sorted(GIVEN_NAMES)),
}


def _phrases(lines: Sequence[str], *, excuse: bool = False) -> Phrases:
    light = table.SMALLEST if excuse else table.LIGHT
    return Phrases(lines, _GROUPS, light=light, turning=table.TURNING, slips=not excuse)


_ASKS: Final = _phrases(ASKS)
_WISHES: Final = words(table.GROUPS["WISH"]) | words("lovely brilliant wonder wondering mind appreciated wonderful")
_NOT_ASKS: Final = _phrases(NOT_ASKS, excuse=True)
_HOLDS: Final = _phrases(table.HOLDS)
_COMPLAINS: Final = _phrases(table.COMPLAINS)
_LIMITS: Final = _phrases(table.LIMITS)
_AWAY: Final = _phrases(table.AWAY)
_ASKS_ALONE: Final = _phrases(table.ASKS_ALONE)
_HOLDS_ALONE: Final = _phrases(table.HOLDS_ALONE)
_COMPLAINS_ALONE: Final = _phrases(table.COMPLAINS_ALONE)
_TABLES: Final = (
    _ASKS, _NOT_ASKS, _HOLDS, _COMPLAINS, _LIMITS, _AWAY, _ASKS_ALONE, _HOLDS_ALONE, _COMPLAINS_ALONE,
)  # fmt: skip
VOCABULARY: Final = Vocabulary(
    frozenset().union(*(phrases.vocabulary for phrases in _TABLES))
    | {word for name in CATEGORY_WORDS for word in name}
    | TIME_WORDS
    | {
        word
        for listed in (*table.STOP_KEYWORDS, *table.STOP_MESSAGES, *table.UNCLEAR_MESSAGES)
        for word in listed.split()
    }
    | table.STOP_SLIPS
    | table.START_KEYWORDS
    | table.HELP_KEYWORDS
    | table.POLITE,
)


KEYWORDS: Final = table.STOP_KEYWORDS | table.STOP_SLIPS | table.KEYWORD_SLIPS


def keyword(cleaned: str) -> Literal["stop", "start", "help"] | None:
    """What the whole message is, if it is a keyword: all that must be known before a reply is stored."""
    bare = _bare(_cut(cleaned).words)
    if HELD_DOWN.sub(r"\1", bare) in table.STOP_KEYWORDS or bare in KEYWORDS or _slip_of_a_long_keyword(bare):
        return "stop"
    if bare in table.START_KEYWORDS:
        return "start"
    return "help" if bare in table.HELP_KEYWORDS else None


def read(cleaned: str) -> Asked | None:
    """What a cleaned reply asks of our messages; None where it is about something else. Never raises."""
    if keyword(cleaned) == "stop":
        return OptOut("keyword", ALL)
    text = _cut(cleaned)
    if any(_bare(sentence) in table.STOP_SENTENCES for _, sentence in _sentences(text)):
        return OptOut("keyword", ALL)
    bare = _bare(_without_numbers(text.words))
    return _whole(bare) or _whole(_trimmed(bare)) or _alone(text) or _strongest(_asked(text)) or _in_a_sentence(text)


def _asked(text: Text) -> Iterator[Asked]:
    """Yield everything that some part of the reply asks of our messages."""
    excuses = Spans((found for found in _NOT_ASKS.find(text) if not _is_no_excuse(text, found)), len(text))
    limits = Spans((found for found in _LIMITS.find(text) if not _after_this(text, found)), len(text))
    away = Spans(_AWAY.find(text), len(text))
    for found in _meant(text, _ASKS, excuses):
        asked = request(text, found, limits, away, of_category=found.phrase >= len(GENERAL))
        if asked is not None:
            yield asked
    for found in _meant(text, _HOLDS, excuses):
        yield Pause(hold_time(text.words[found.start : request_end(text, found.end)]) or {})
    for found in _COMPLAINS.find(text):
        if not _excused(text, found, excuses) and not away.overlap(found.start, found.end):
            yield Unclear()
            break
    yield from _leading_stop(text, excuses, limits)
    yield from _closing_stop(text, excuses)


def _meant(text: Text, phrases: Phrases, excuses: Spans) -> Iterator[Found]:
    """Yield what is found, each place once, and no harmless saying, denial or correction."""
    seen: set[tuple[int, int]] = set()
    for found in phrases.find(text):
        if (found.start, found.end) in seen:
            continue
        seen.add((found.start, found.end))
        if not (_excused(text, found, excuses) or any(denies(text, found) for denies in _DENIALS)):
            yield found


def _cut(cleaned: str) -> Text:
    return cut(WRONG_NUMBER.sub("wrong number", cleaned), VOCABULARY.meant)


def _bare(sentence: Sequence[Word]) -> str:
    """The words alone, without courtesies; letters written apart are one word."""
    kept = [word.text for word in sentence if word.text not in table.POLITE]
    if len(kept) > 2 and all(len(word) == 1 for word in kept):
        return "".join(kept)
    return " ".join(kept)


def _without_numbers(whole: Sequence[Word]) -> Sequence[Word]:
    """A message without the scores that it begins or ends with: "7, and stop"."""
    said = [at for at, word in enumerate(whole) if not word.text.replace(".", "").isdigit()]
    if said and said[0] and whole[said[0]].text in _JOINS:
        del said[0]
    return whole[said[0] : said[-1] + 1] if said else whole


def _trimmed(bare: str) -> str:
    """A message without what may stand around it: "ugh, stop now"."""
    said = bare.split()
    while len(said) > 1 and said[0] in table.BEFORE_WHOLE:
        del said[0]
    while len(said) > 1 and said[-1] in table.AFTER_WHOLE:
        del said[-1]
    return " ".join(said)


_JOINS: Final = words("and but now so then")


def _slip_of_a_long_keyword(bare: str) -> bool:
    return len(bare) >= 8 and any(one_slip(bare, known) for known in ("unsubscribe", "unsubscribed", "unsubscribe me"))


def _sentences(text: Text) -> Iterator[tuple[int, Sequence[Word]]]:
    """Yield where each sentence begins, and its words."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or text.words[at].pause is Gap.HARD:
            yield start, text.words[start:at]
            start = at


def _whole(bare: str) -> OptOut | Unclear | None:
    """A whole message that needs no table of phrases: "no more", "stop water"."""
    if bare in _STOP_MESSAGES or bare in table.STOP_SENTENCES:
        return EVERYTHING
    if bare in _UNCLEAR_MESSAGES:
        return Unclear()
    verb, _, rest = bare.partition(" ")
    if verb in ("stop", "cancel", "unsubscribe", "end", "quit") or verb in table.STOP_SLIPS:
        for small in ("the ", "all ", "from ", "my "):
            rest = rest.removeprefix(small)
        if rest in SHORT_NAMES:
            return OptOut("free_text", SHORT_NAMES[rest])
    return None


def _alone(text: Text) -> Asked | None:
    """A whole message, but for courtesies and scores, that a table of whole messages knows: "not on Sundays"."""
    said = [at for at, word in enumerate(text.words) if word.text not in table.AROUND and not word.text.isdigit()]
    if not said or len(said) > MOST_WORDS_ALONE:
        return None

    def knows(phrases: Phrases) -> bool:
        return any(
            found.start <= said[0] and said[-1] < found.end and not _wonders(text, found)
            for found in phrases.find(text)
        )

    if knows(_ASKS_ALONE):
        return EVERYTHING
    if knows(_HOLDS_ALONE):
        return Pause(hold_time(text.words) or {})
    return Unclear() if knows(_COMPLAINS_ALONE) else None


def _in_a_sentence(text: Text) -> Asked | None:
    """A sentence that would say it alone, and names our messages: "my legs are weak. texts off please"."""
    asks = [found for found in _ASKS_ALONE.find(text) if not _wonders(text, found)]
    for start, sentence in _sentences(text):
        said = [at for at, word in enumerate(sentence, start) if word.text not in table.AROUND]
        if not any(text.said[at] in _OURS for at in said):
            continue
        if any(found.start <= said[0] and said[-1] < found.end for found in asks):
            return EVERYTHING
    return None


_OURS: Final = words(table.GROUPS["MSGS"]) | words("text message msgs sms email")
MOST_WORDS_ALONE: Final = 12


_TELLING: Final = words("asked asking told telling wants")


def _told_us(text: Text, excuse: Found) -> bool:
    """ "My wife asked you to stop" and "told off for your texts" are about us, and no report of somebody else."""
    said = text.said[excuse.start : excuse.end]
    return any(
        (word == "you" and before in _TELLING) or (before == "your" and word in _OUR_REMINDERS)
        for before, word in pairwise(said)
    )


_KINDLY: Final = words("could would can wouldnt will")
_OBJECTS: Final = words("stop quit cancel end remove delete drop cut skip more any these those this")
_OUR_REMINDERS: Final = words("reminder reminders ones texts messages alerts notifications")


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
    after = text.words[excuse.end] if excuse.end < len(text) else None
    return (
        text.said[excuse.start] in _OBJECTS
        and after is not None
        and after.pause is Gap.NONE
        and after.text in _OUR_REMINDERS
    )


def _is_no_excuse(text: Text, excuse: Found) -> bool:
    return _told_us(text, excuse) or _polite(text, excuse) or _names_our_reminders(text, excuse)


_THIS_MESSAGE: Final = frozenset({("this", "one"), ("that", "one")})


def _after_this(text: Text, limit: Found) -> bool:
    """ "No more texts after this one" is no hour of the day."""
    return (
        text.said[limit.start] in ("after", "before", "past") and text.said[limit.end - 2 : limit.end] in _THIS_MESSAGE
    )


def _excused(text: Text, found: Found, excuses: Spans) -> bool:
    """Whether a harmless saying overlaps the phrase, or stands right before it in the same sentence."""
    end = excuses.end_before(found.end)
    return end > found.start or (0 < end == found.start and text.words[found.start].pause is Gap.NONE)


_NOT: Final = words("dont never not wont didnt doesnt shouldnt wouldnt cant couldnt without havent hasnt nor")
_BEFORE_DENIED: Final = words(
    """
    want you to ever please mean need have wish like plan going really wanna try be get intend asked ask should us
    """
)


_UNTIL_YOU_DO: Final = words("wont cant couldnt wouldnt")


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


def _wonders(text: Text, found: Found) -> bool:
    """ "No texts today?" asks where they are."""
    first = text.words[found.start]
    return (
        first.text in ("no", "have", "has")
        and first.pause is Gap.HARD
        and found.start in text.asks
        and "please" not in text.places
    )


_REFUSES: Final = words("nope nah never")
_REFUSES_AFTER_NO: Final = words("way i im thanks thank chance dont please never")


def _taken_back(text: Text, found: Found) -> bool:
    """ "Stop the texts? No way", and "wrong number! 3 not 8": what follows says that it was not meant."""
    after = request_end(text, found.end)
    if after >= len(text) or text.words[after].pause is not Gap.HARD:
        return False
    word = text.words[after]
    if "wrong" in text.said[found.start : found.end]:
        return word.number is not None and word.number <= 10
    if found.end - 1 not in text.asks or "you" in text.said[max(0, found.start - 3) : found.end]:
        return False
    follows = text.words[after + 1] if after + 1 < len(text) else None
    return word.text in _REFUSES or (
        word.text == "no" and follows is not None and (follows.pause > Gap.NONE or follows.text in _REFUSES_AFTER_NO)
    )


_DENIALS: Final = (_denied, _taken_back, _wonders)


def _strongest(found: Iterator[Asked]) -> Asked | None:
    """For good before for a time, everything before one category; where two categories are named, ask."""
    asked: list[Asked] = []
    for one in found:
        if one == EVERYTHING:
            return EVERYTHING
        asked.append(one)
    scopes = {one.scope for one in asked if isinstance(one, OptOut)}
    if len(scopes) > 1 or Unclear() in asked:
        return OptOut("free_text", scopes.pop()) if len(scopes) == 1 else Unclear()
    if scopes:
        return OptOut("free_text", scopes.pop())
    pauses = [one for one in asked if isinstance(one, Pause)]
    return next((one for one in pauses if one.args), pauses[0] if pauses else None)


def _leading_stop(text: Text, excuses: Spans, limits: Spans) -> Iterator[Asked]:
    """ "Stop, I never signed up": a bare "stop" that opens a sentence, if what follows is not about the body (R44)."""
    for start, sentence in _sentences(text):
        place = next((n for n, word in enumerate(sentence) if word.text not in table.BEFORE_STOP), None)
        if place is None or place + 1 >= len(sentence):
            continue
        if sentence[place].text != "stop" and sentence[place].text not in table.STOP_SLIPS:
            continue
        if _excused(text, Found(0, start + place, start + place + 2), excuses):
            continue
        rest = sentence[place + 1 :]
        if rest[0].text not in table.AFTER_STOP or any(word.text in table.BODY for word in rest):
            continue
        until = hold_time(rest)
        limited = limits.within(start + place + 1, start + len(sentence)) and not (until and limit_is_while(rest))
        if limited or with_exceptions(rest):
            yield Unclear()
        elif until is not None:
            yield Pause(until)
        elif any(word.text in table.PLEAS for word in rest):
            yield Unclear()
        else:
            yield EVERYTHING


def _closing_stop(text: Text, excuses: Spans) -> Iterator[Asked]:
    """ "These cost me money, stop": a bare "stop" that ends a sentence which is not about the body (R44)."""
    for start, sentence in _sentences(text):
        end = len(sentence)
        while end and sentence[end - 1].text in table.POLITE:
            end -= 1
        if end < 2 or sentence[end - 1].text != "stop" or any(word.text in table.BODY for word in sentence):
            continue
        opens = start + end - 1
        while opens > start and text.words[opens].pause is Gap.NONE and text.words[opens - 1].text in table.BEFORE_STOP:
            opens -= 1
        if any(word.text in table.PLAYFUL for word in sentence):
            continue
        if text.words[opens].pause is Gap.SOFT and not _excused(text, Found(0, opens, start + end), excuses):
            categories = named_before(text, opens)
            yield of_these(categories) if categories else EVERYTHING


_STOP_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in table.STOP_MESSAGES)
_UNCLEAR_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in table.UNCLEAR_MESSAGES)
