"""R40 to R45: does a reply ask us to stop, to hold off for a time, or complain so that we had better ask?

Every request must aim at our messages: "stop hurting" does not, "stop texting me" does. A request for good wins over
one for a time; a request that is limited by an amount, a time of day or a place is unclear, and we ask.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from reminders.domain.phrases import Found, Phrases, Text, Vocabulary, Word, words
from reminders.domain.phrases import read as cut
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies import opt_out_table as table
from reminders.domain.replies.hold_times import TIME_WORDS, hold_time
from reminders.domain.replies.opt_out_scope import CATEGORY_WORDS, scope
from reminders.domain.spelling import one_slip


@dataclass(frozen=True, slots=True)
class OptOut:
    """Stop for good: everything, or one category."""

    via: Literal["keyword", "free_text"]
    scope: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Hold off for a time; the arguments are those of the command PAUSE."""

    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unclear:
    """They may want us to stop, or to send less, or at another hour: hold everything and ask."""


WRONG_NUMBER: Final = re.compile(r"wrong ?#", re.IGNORECASE)
ALL: Final = "all"
EVERYTHING: Final = OptOut("free_text", ALL)

_GROUPS: Final = table.GROUPS | {"CATS": " ".join("_".join(name) for name in CATEGORY_WORDS)}


def _phrases(lines: Sequence[str], *, excuse: bool = False) -> Phrases:
    light = table.SMALLEST if excuse else table.LIGHT
    return Phrases(lines, _GROUPS, light=light, turning=table.TURNING, slips=not excuse)


_ASKS: Final = _phrases(table.ASKS)
_NOT_ASKS: Final = _phrases(table.NOT_ASKS, excuse=True)
_HOLDS: Final = _phrases(table.HOLDS)
_COMPLAINS: Final = _phrases(table.COMPLAINS)
_LIMITS: Final = _phrases(table.LIMITS)
VOCABULARY: Final = Vocabulary(
    frozenset().union(*(p.vocabulary for p in (_ASKS, _NOT_ASKS, _HOLDS, _COMPLAINS, _LIMITS)))
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


def keyword(cleaned: str) -> Literal["stop", "start", "help"] | None:
    """What the whole message is, if it is a keyword: all that must be known before a reply is stored."""
    bare = _bare(_cut(cleaned).words)
    if bare in table.STOP_KEYWORDS or bare in table.STOP_SLIPS or _slip_of_a_long_keyword(bare):
        return "stop"
    if bare in table.START_KEYWORDS:
        return "start"
    return "help" if bare in table.HELP_KEYWORDS else None


def read(cleaned: str) -> OptOut | Pause | Unclear | None:
    """What a cleaned reply asks of our messages; None where it is about something else. Never raises."""
    if keyword(cleaned) == "stop":
        return OptOut("keyword", ALL)
    text = _cut(cleaned)
    if any(_bare(sentence) in table.STOP_SENTENCES for _, sentence in _sentences(text)):
        return OptOut("keyword", ALL)
    return _whole(_bare(_without_numbers(text.words))) or _strongest(list(_asked(text)))


def _asked(text: Text) -> Iterator[OptOut | Pause | Unclear]:
    """Yield everything that some part of the reply asks of our messages."""
    excuses = tuple(_NOT_ASKS.find(text))
    limits = tuple(_LIMITS.find(text))
    for found in _ASKS.find(text):
        if not _excused(text, found, excuses) and not _denied(text, found):
            yield _request(text, found, limits)
    for found in _HOLDS.find(text):
        if not _excused(text, found, excuses) and not _denied(text, found):
            yield Pause(hold_time(text.words[found.start :]) or {})
    if any(not _excused(text, found, excuses) for found in _COMPLAINS.find(text)):
        yield Unclear()
    yield from _leading_stop(text, excuses, limits)


def _cut(cleaned: str) -> Text:
    return cut(WRONG_NUMBER.sub("wrong number", cleaned), VOCABULARY.meant)


def _bare(sentence: Sequence[Word]) -> str:
    """The words alone, without courtesies; letters written apart are one word."""
    kept = [word.text for word in sentence if word.text not in table.POLITE]
    if len(kept) > 2 and all(len(word) == 1 for word in kept):
        return "".join(kept)
    return " ".join(kept)


def _without_numbers(whole: Sequence[Word]) -> Sequence[Word]:
    """A message without the scores that it begins or ends with."""
    said = [at for at, word in enumerate(whole) if not word.text.replace(".", "").isdigit()]
    return whole[said[0] : said[-1] + 1] if said else whole


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
    if bare in _STOP_MESSAGES:
        return EVERYTHING
    if bare in _UNCLEAR_MESSAGES:
        return Unclear()
    verb, _, rest = bare.partition(" ")
    if verb in ("stop", "cancel", "unsubscribe", "end", "quit") or verb in table.STOP_SLIPS:
        for small in ("the ", "all ", "from ", "my "):
            rest = rest.removeprefix(small)
        if rest in table.SHORT_NAMES:
            return OptOut("free_text", table.SHORT_NAMES[rest])
    return None


def _excused(text: Text, found: Found, excuses: Sequence[Found]) -> bool:
    """Whether a harmless saying overlaps the phrase, or stands right before it in the same sentence."""
    return any(
        excuse.start < found.end
        and (found.start < excuse.end or (found.start == excuse.end and text.words[found.start].pause is Gap.NONE))
        for excuse in excuses
    )


FAR: Final = 60  # words
_THANKS: Final = words("thank thanks")
_EXCEPT: Final = words("except besides excluding apart")
_BUT: Final = words("but just only")
_KEEPS: Final = words("keep the check checkins leave send want like still")
_NOT: Final = words("dont never not wont didnt doesnt shouldnt wouldnt cant couldnt without havent hasnt nor")
_BEFORE_DENIED: Final = words(
    """
    want you to ever please mean need have wish like plan going really wanna try be get intend asked ask should us
    """
)


def _denied(text: Text, found: Found) -> bool:
    """ "Please don't stop these", "I didn't mean to unsubscribe"."""
    for at in range(found.start - 1, max(-1, found.start - 6), -1):
        if text.words[at + 1].pause is not Gap.NONE:
            return False
        if text.words[at].text in _NOT:
            return text.words[at].text not in ("cant", "couldnt") or at + 1 == found.start
        if text.words[at].text not in _BEFORE_DENIED:
            return False
    return False


def _strongest(asked: list[OptOut | Pause | Unclear]) -> OptOut | Pause | Unclear | None:
    """For good before for a time, everything before one category; where two categories are named, ask."""
    if EVERYTHING in asked:
        return EVERYTHING
    scopes = {one.scope for one in asked if isinstance(one, OptOut)}
    if len(scopes) > 1 or Unclear() in asked:
        return OptOut("free_text", scopes.pop()) if len(scopes) == 1 else Unclear()
    if scopes:
        return OptOut("free_text", scopes.pop())
    pauses = [one for one in asked if isinstance(one, Pause)]
    return next((one for one in pauses if one.args), pauses[0] if pauses else None)


def _request(text: Text, found: Found, limits: Sequence[Found]) -> OptOut | Pause | Unclear:
    """What one request amounts to, once its end time, its limits and its object are read."""
    end = _request_end(text, found.end)
    until = hold_time(text.words[found.end : end]) or hold_time(text.words[found.start : end])
    if until is None:
        until = hold_time(text.words[found.end : end])
    if _limited(limits, found.start, end):
        return Unclear()
    if until is not None:
        return Pause(until)
    categories, general = scope(text.words[found.start : end])
    if _with_exceptions(text.words[found.start : end]) and (general or not categories):
        return Unclear()
    if categories and not general:
        return OptOut("free_text", categories.pop()) if len(categories) == 1 else Unclear()
    return EVERYTHING


def _request_end(text: Text, at: int) -> int:
    """Where a request ends: at the end of its sentence, or before thanks."""
    furthest = min(len(text), at + FAR)
    while at < furthest and text.words[at].pause is not Gap.HARD and text.words[at].text not in _THANKS:
        at += 1
    return at


def _limited(limits: Sequence[Found], start: int, end: int) -> bool:
    return any(start <= found.start and found.end <= end for found in limits)


def _with_exceptions(rest: Sequence[Word]) -> bool:
    """ "Stop everything except the check-ins": which ones is for us to ask."""
    said = [word.text for word in rest]
    return any(
        word in _EXCEPT or (word in _BUT and not _KEEPS.isdisjoint(said[at + 1 : at + 4]))
        for at, word in enumerate(said)
    )


def _leading_stop(text: Text, excuses: Sequence[Found], limits: Sequence[Found]) -> Iterator[OptOut | Unclear]:
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
        limited = _limited(limits, start + place + 1, start + len(sentence)) or _with_exceptions(rest)
        if limited or any(word.text in table.PLEAS for word in rest):
            yield Unclear()
        else:
            yield EVERYTHING


_STOP_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in table.STOP_MESSAGES)
_UNCLEAR_MESSAGES: Final = frozenset(_bare(_cut(message).words) for message in table.UNCLEAR_MESSAGES)
