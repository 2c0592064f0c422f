"""R40 to R45: does a reply ask us to stop, to hold off for a time, or complain so that we had better ask?

Every request must aim at our messages: "stop hurting" does not, "stop texting me" does. A request for good wins over
one for a time; a request that is limited by an amount, a time of day or a place is unclear, and we ask.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from reminders.domain.phrases import Found, Patterns, Phrases, Text, Vocabulary, Word, words
from reminders.domain.phrases import read as cut
from reminders.domain.replies.hold_times import TIME_WORDS, hold_time
from reminders.domain.replies.opt_out.asks import ASKS, ASKS_ALONE, GENERAL
from reminders.domain.replies.opt_out.bare_stop import closing_stop, last_stop_it, leading_stop
from reminders.domain.replies.opt_out.categories import SHORT_NAMES
from reminders.domain.replies.opt_out.complaints import COMPLAINS, COMPLAINS_ALONE, CONCEPTS, CONTENT, LIMITS
from reminders.domain.replies.opt_out.denials import excused, is_no_excuse, not_meant, of_somebody_else, wonders
from reminders.domain.replies.opt_out.excuses import NOT_ASKS
from reminders.domain.replies.opt_out.holds import AWAY, HOLDS, HOLDS_ALONE
from reminders.domain.replies.opt_out.keywords import (
    AFTER_WHOLE,
    BEFORE_WHOLE,
    HELP_KEYWORDS,
    KEYWORD_SLIPS,
    POLITE,
    START_KEYWORDS,
    STOP_KEYWORDS,
    STOP_MESSAGES,
    STOP_SENTENCES,
    STOP_SLIPS,
    UNCLEAR_MESSAGES,
)
from reminders.domain.replies.opt_out.names import GIVEN_NAMES
from reminders.domain.replies.opt_out.request import is_of_a_time, request, request_end
from reminders.domain.replies.opt_out.scope import CATEGORY_WORDS
from reminders.domain.replies.opt_out.spans import Spans, sentences
from reminders.domain.replies.opt_out.values import ALL, EVERYTHING, Asked, OptOut, Pause, Unclear
from reminders.domain.replies.opt_out.words import AROUND, GROUPS, LIGHT, SMALLEST, TURNING
from reminders.domain.spelling import one_slip

HELD_DOWN: Final = re.compile(r"(\w)\1{2,}")
WRONG_NUMBER: Final = re.compile(r"wrong ?#", re.IGNORECASE)

_GROUPS: Final = GROUPS | {
    "CATS": " ".join("_".join(name) for name in CATEGORY_WORDS),
    "NAME": " ".join(sorted(GIVEN_NAMES)),
}


def _phrases(lines: Sequence[str], *, excuse: bool = False) -> Phrases:
    light = SMALLEST if excuse else LIGHT
    return Phrases(lines, _GROUPS, light=light, turning=TURNING, slips=not excuse)


_ASKS: Final = _phrases(ASKS)
_NOT_ASKS: Final = _phrases(NOT_ASKS, excuse=True)
_HOLDS: Final = _phrases(HOLDS)
_COMPLAINS: Final = Patterns(COMPLAINS, _GROUPS, CONCEPTS, light=LIGHT, turning=TURNING)
_CONTENT: Final = _phrases(CONTENT, excuse=True)
_LIMITS: Final = _phrases(LIMITS)
_AWAY: Final = _phrases(AWAY)
_ASKS_ALONE: Final = _phrases(ASKS_ALONE)
_HOLDS_ALONE: Final = _phrases(HOLDS_ALONE)
_COMPLAINS_ALONE: Final = _phrases(COMPLAINS_ALONE)
_TABLES: Final = (
    _ASKS, _NOT_ASKS, _HOLDS, _COMPLAINS, _CONTENT, _LIMITS, _AWAY, _ASKS_ALONE, _HOLDS_ALONE, _COMPLAINS_ALONE,
)  # fmt: skip
VOCABULARY: Final = Vocabulary(
    frozenset().union(*(phrases.vocabulary for phrases in _TABLES))
    | {word for name in CATEGORY_WORDS for word in name}
    | TIME_WORDS
    | {word for listed in (*STOP_KEYWORDS, *STOP_MESSAGES, *UNCLEAR_MESSAGES) for word in listed.split()}
    | STOP_SLIPS
    | START_KEYWORDS
    | HELP_KEYWORDS
    | POLITE,
)


KEYWORDS: Final = STOP_KEYWORDS | STOP_SLIPS | KEYWORD_SLIPS


def keyword(cleaned: str) -> Literal["stop", "start", "help"] | None:
    """What the whole message is, if it is a keyword: all that must be known before a reply is stored."""
    bare = _bare(_cut(cleaned).words)
    if HELD_DOWN.sub(r"\1", bare) in STOP_KEYWORDS or bare in KEYWORDS or _slip_of_a_long_keyword(bare):
        return "stop"
    if bare in START_KEYWORDS:
        return "start"
    return "help" if bare in HELP_KEYWORDS else None


def read(cleaned: str) -> Asked | None:
    """What a cleaned reply asks of our messages; None where it is about something else. Never raises."""
    if keyword(cleaned) == "stop":
        return OptOut("keyword", ALL)
    text = _cut(cleaned)
    if any(_bare(sentence) in STOP_SENTENCES for _, sentence in sentences(text)):
        return OptOut("keyword", ALL)
    bare = _bare(_without_numbers(text.words))
    return _whole(bare) or _whole(_trimmed(bare)) or _alone(text) or _strongest(_asked(text)) or _in_a_sentence(text)


def _asked(text: Text) -> Iterator[Asked]:
    """Yield everything that some part of the reply asks of our messages."""
    excuses = Spans((found for found in _NOT_ASKS.find(text) if not is_no_excuse(text, found)), len(text))
    limits = Spans((found for found in _LIMITS.find(text) if not _after_this(text, found)), len(text))
    away = Spans(_AWAY.find(text), len(text))
    for found in _meant(text, _ASKS, excuses):
        asked = request(text, found, limits, away, of_category=found.phrase >= len(GENERAL))
        if asked is not None:
            yield asked
    for found in _meant(text, _HOLDS, excuses):
        yield Pause(hold_time(text.words[found.start : request_end(text, found.end)]) or {})
    if any(not away.overlap(found.start, found.end) for found in _complaints(text, excuses)):
        yield Unclear()
    yield from leading_stop(text, excuses, limits)
    yield from closing_stop(text, excuses)
    yield from last_stop_it(text)


def _complaints(text: Text, excuses: Spans) -> Iterator[Found]:
    """Yield each complaint, unless its sentence says that they are content: "your texts come in bed, lovely"."""
    content = Spans(_CONTENT.find(text), len(text))
    happy = Spans(
        (
            Found(0, start, start + len(sentence))
            for start, sentence in sentences(text)
            if content.overlap(start, start + len(sentence)) and _BUTS.isdisjoint(word.text for word in sentence)
        ),
        len(text),
    )
    for found in _COMPLAINS.find(text):
        if excused(text, found, excuses) or of_somebody_else(text, found):
            continue
        if not happy.overlap(found.start, found.start + 1):
            yield found


_BUTS: Final = words("but though although however yet except")


def _meant(text: Text, phrases: Phrases, excuses: Spans) -> Iterator[Found]:
    """Yield what is found, each place once, and no harmless saying, denial or correction."""
    seen: set[tuple[int, int]] = set()
    for found in phrases.find(text):
        if (found.start, found.end) in seen:
            continue
        seen.add((found.start, found.end))
        if not not_meant(text, found, excuses):
            yield found


def _cut(cleaned: str) -> Text:
    return cut(WRONG_NUMBER.sub("wrong number", cleaned), VOCABULARY.meant)


def _bare(sentence: Sequence[Word]) -> str:
    """The words alone, without courtesies; letters written apart are one word."""
    kept = [word.text for word in sentence if word.text not in POLITE]
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
    while len(said) > 1 and said[0] in BEFORE_WHOLE:
        del said[0]
    while len(said) > 1 and said[-1] in AFTER_WHOLE:
        del said[-1]
    return " ".join(said)


_JOINS: Final = words("and but now so then")


def _slip_of_a_long_keyword(bare: str) -> bool:
    return len(bare) >= 8 and any(one_slip(bare, known) for known in ("unsubscribe", "unsubscribed", "unsubscribe me"))


def _whole(bare: str) -> OptOut | Unclear | None:
    """A whole message that needs no table of phrases: "no more", "stop water"."""
    if bare in _STOP_MESSAGES or bare in STOP_SENTENCES:
        return EVERYTHING
    if bare in _UNCLEAR_MESSAGES:
        return Unclear()
    verb, _, rest = bare.partition(" ")
    if verb in ("stop", "cancel", "unsubscribe", "end", "quit") or verb in STOP_SLIPS:
        for small in ("the ", "all ", "from ", "my "):
            rest = rest.removeprefix(small)
        if rest in SHORT_NAMES:
            return OptOut("free_text", SHORT_NAMES[rest])
    return None


def _alone(text: Text) -> Asked | None:
    """A whole message, but for courtesies and scores, that a table of whole messages knows: "not on Sundays"."""
    said = [at for at, word in enumerate(text.words) if word.text not in AROUND and not word.text.isdigit()]
    if not said or len(said) > MOST_WORDS_ALONE:
        return None

    def knows(phrases: Phrases, last: int) -> bool:
        return any(
            found.start <= said[0] and last < found.end and not wonders(text, found) for found in phrases.find(text)
        )

    before_a_time = [at for at in said if not is_of_a_time(text.words[at])]
    if knows(_ASKS_ALONE, said[-1]):
        return EVERYTHING
    if before_a_time and knows(_HOLDS_ALONE, before_a_time[-1]):
        return Pause(hold_time(text.words) or {})
    return Unclear() if knows(_COMPLAINS_ALONE, said[-1]) else None


def _in_a_sentence(text: Text) -> Asked | None:
    """A sentence that would say it alone, and names our messages: "my legs are weak. texts off please"."""
    asks = [found for found in _ASKS_ALONE.find(text) if not wonders(text, found)]
    for start, sentence in sentences(text):
        said = [at for at, word in enumerate(sentence, start) if word.text not in AROUND]
        if not any(text.said[at] in _OURS for at in said):
            continue
        if any(found.start <= said[0] and said[-1] < found.end for found in asks):
            return EVERYTHING
    return None


_OURS: Final = words(GROUPS["MSGS"]) | words("text message msgs sms email")
MOST_WORDS_ALONE: Final = 12


_THIS_MESSAGE: Final = frozenset({("this", "one"), ("that", "one")})


def _after_this(text: Text, limit: Found) -> bool:
    """ "No more texts after this one" is no hour of the day."""
    return (
        text.said[limit.start] in ("after", "before", "past") and text.said[limit.end - 2 : limit.end] in _THIS_MESSAGE
    )


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


_STOP_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in STOP_MESSAGES)
_UNCLEAR_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in UNCLEAR_MESSAGES)
