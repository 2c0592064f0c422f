"""What one request to stop amounts to, once its end time, its limits and its object are read."""

from collections.abc import Sequence
from typing import Any, Final

from reminders.domain.phrases import Found, Text, Word, words
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies.hold_times import TIME_WORDS, UNTIL, hold_time
from reminders.domain.replies.opt_out.scope import NOT_OURS, modifier, named, named_before, scope
from reminders.domain.replies.opt_out.spans import Spans
from reminders.domain.replies.opt_out.values import EVERYTHING, Asked, OptOut, Pause, Unclear

FAR: Final = 50  # words
TIME_BEFORE: Final = 9  # words
ABSENCE_BEFORE: Final = 14  # words
ABSENT: Final = words(
    """
    away gone hospital holiday holidays vacation surgery travelling traveling abroad honeymoon cruise offline
    unreachable
    """
)
PAST: Final = words("was were been had ive came back")
BEFORE_A_TIME: Final = words("please ok so and done enough finished not")
THANKS: Final = words("thank thanks")
EXCEPT: Final = words("except besides excluding apart")
BUT: Final = words("but just only")
KEEPS: Final = words("keep the check checkins leave send want like still")
POINTING: Final = words("those them stop")
OPENS_A_TIME: Final = UNTIL | words("for today tonight this tomorrow over just temporarily hoy por esta")
SMALL_IN_TIMES: Final = THANKS | words(
    "just only temporarily for this the next please pls a an of rest and ok so on esta la el"
)
REASONS: Final = words("i im ive my we they theyre it its the")
TURNS: Final = words("but")
WHILE: Final = words("while whilst when whenever")


def request(text: Text, found: Found, limits: Spans, away: Spans, *, of_category: bool) -> Asked | None:
    """What a phrase that asks us to stop, or to stop one category, means together with the rest of its sentence."""
    end = request_end(text, found.end)
    said = text.words[found.start : end]
    until = _until(text, found, end)
    if away.within(found.start, end):
        return Pause(until or {})
    categories, general = _object(text, found, said)
    limited = request_end(text, found.end, at_reason=bool(categories) and not general)
    if limits.within(found.start, limited) and not (until is not None and limit_is_while(said)):
        return Unclear()
    if until is not None:
        return Pause(until)
    if of_category and not categories and not general:
        categories = named(_refused(text.words[found.start : found.end]))
    if with_exceptions(said) and (general or not categories):
        return Unclear()
    if categories and not general:
        return of_these(categories)
    return EVERYTHING if general or not of_category else None


def of_these(categories: set[str]) -> Asked:
    """What a request to stop these amounts to: where it is several, or a kind that is not ours, we ask."""
    if len(categories) > 1 or NOT_OURS in categories:
        return Unclear()
    return OptOut("free_text", min(categories))


def _object(text: Text, found: Found, said: Sequence[Word]) -> tuple[set[str], bool]:
    """The categories that a request is about, and whether it is about messages in general."""
    categories, general = scope(said)
    if not categories and general:
        whose = modifier(text, found.start)
        if whose:
            return whose, False
    if not categories and text.words[found.end - 1].text in POINTING:
        return named_before(text, found.start), general
    return categories, general


def request_end(text: Text, at: int, *, at_reason: bool = False) -> int:
    """Where a request ends: at the end of its sentence, before thanks, or before a reason: ", I'm up all night"."""
    furthest = min(len(text), at + FAR)
    while at < furthest and text.words[at].pause is not Gap.HARD and text.words[at].text not in THANKS:
        if at_reason and text.words[at].pause is Gap.SOFT and text.words[at].text in REASONS:
            break
        at += 1
    return at


def _refused(said: Sequence[Word]) -> Sequence[Word]:
    """Of "the check-ins but not the stretches" the latter."""
    turn = next((at for at, word in enumerate(said) if word.text in TURNS and said[at + 1 : at + 2]), None)
    return said[turn:] if turn is not None else said


def with_exceptions(rest: Sequence[Word]) -> bool:
    """ "Stop everything except the check-ins": which ones is for us to ask."""
    said = [word.text for word in rest]
    return any(
        word in EXCEPT or (word in BUT and not KEEPS.isdisjoint(said[at + 1 : at + 4])) for at, word in enumerate(said)
    )


def _until(text: Text, found: Found, end: int) -> dict[str, Any] | None:
    """The end time that stands after a request, within it, or before it."""
    until = hold_time(text.words[found.end : end])
    if not until:
        inside = hold_time(text.words[found.start : end])
        until = inside if inside is not None else until
    return until if until is not None else _until_before(text, found.start)


def _until_before(text: Text, start: int) -> dict[str, Any] | None:
    """ "Until Friday no more texts": a time that opens the clause of the request, and nothing but a time."""
    for at in range(start - 1, max(-1, start - TIME_BEFORE - 1), -1):
        opens = text.words[at].pause is not Gap.NONE or text.words[at - 1].text in BEFORE_A_TIME
        if opens and text.words[at].text in OPENS_A_TIME:
            before = text.words[at:start]
            if before[0].text in UNTIL or all(is_of_a_time(word) for word in before):
                return hold_time(before)
        if text.words[at].pause is Gap.HARD:
            break
    return _absence_before(text, start)


def _absence_before(text: Text, start: int) -> dict[str, Any] | None:
    """ "I'll be away for ten days so no texts": how long they are away, as long as it is not past."""
    opens = start - 1
    while opens > max(0, start - ABSENCE_BEFORE) and text.words[opens].pause is not Gap.HARD:
        opens -= 1
    before = text.words[max(0, opens) : start]
    said = {word.text for word in before}
    if not said & ABSENT or said & PAST:
        return None
    until = hold_time(before)
    return {} if until is None and "next" in said else until


def is_of_a_time(word: Word) -> bool:
    """Whether a word may be part of a time: "until", "next", "Friday"."""
    return word.number is not None or word.text in TIME_WORDS or word.text in SMALL_IN_TIMES


def limit_is_while(said: Sequence[Word]) -> bool:
    """ "For a month while I'm in Spain": the reason of an end time and no limit."""
    return any(word.text in WHILE for word in said)
