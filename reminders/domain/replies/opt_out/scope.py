"""R42: which categories a request to stop names, and whether it also names messages in general."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.phrases import Text, Word, words
from reminders.domain.phrases.words import Pause as Gap
from reminders.domain.replies.opt_out.categories import CATEGORIES, KINDS, OTHERS_SEND, OUR_NOUNS
from reminders.domain.replies.opt_out.words import GROUPS

NOT_OURS: Final = "not ours"
CATEGORY_WORDS: Final = {
    tuple(written.split("_")): category
    for category, listed in (*((one.value, names) for one, names in CATEGORIES.items()), (NOT_OURS, OTHERS_SEND))
    for written in listed.split()
}
LONGEST_NAME: Final = 3
FIRST_WORDS: Final = frozenset(name[0] for name in CATEGORY_WORDS)

THINGS: Final = words("ones one thing things bit part stuff")
MESSAGES: Final = words(GROUPS["MSGS"])
ABOUT: Final = words(
    "about for on regarding re around concerning with to telling reminding mention mentioning de sobre from of"
)
SENDING: Final = words("sending send")
ENDS: Final = words("but keep except because when while until though")
# These end a request only once it has named something: "can you please stop the water texts" goes on.
ENDS_IF_NAMED: Final = words("im i ive it its you please only just leave")
WELCOME: Final = words(
    """
    fine ok okay good great welcome helpful useful alright nice lovely perfect brilliant stay continue still like love
    liked loved enjoy happy keep
    """
)
NO: Final = words("not no dont never nor arent isnt cant except besides apart but")
A_CLAUSE: Final = 8  # words
GENERAL: Final = words("all everything any anything none")
THEM: Final = words("them these those it this")
ANYTHING: Final = words("anything everything")
JOINS: Final = words("and or")
OTHERS: Final = words("rest others")
FAR_BEFORE: Final = 12  # words


def scope(request: Sequence[Word]) -> tuple[set[str], bool]:
    """The categories that a request names, and whether it also names messages in general."""
    categories: set[str] = set()
    general = attached = False
    at = 0
    while at < len(request) and request[at].text not in ENDS and not _means_the_others(request, at):
        word = request[at].text
        if (general or categories) and (word in ENDS_IF_NAMED or _is_welcome(request, at)):
            break
        category, length = category_at(request, at)
        if category:
            length += _kinds(request, at + length)
            if _stands_for_messages(request, at, at + length):
                categories.add(category)
                attached = word not in OUR_NOUNS or _is_message(request, at + length)
            at += length
            continue
        if word in MESSAGES:
            general = general or not (attached or _about_a_category(request, at + 1))
            attached = False
        general = general or _means_everything(request, at)
        at += 1
    said = {word.text for word in request[:at]}
    return categories, general and (not categories or not GENERAL.isdisjoint(said))


def _is_welcome(request: Sequence[Word], at: int) -> bool:
    """Whether what a clause names from here is to go on: "…, the check-ins are fine"."""
    clause: list[str] = []
    for word in request[at : at + A_CLAUSE]:
        if clause and word.pause is not Gap.NONE:
            break
        clause.append(word.text)
    if request[at].pause is Gap.NONE and category_at(request, at)[1] == 0:
        return False
    return not WELCOME.isdisjoint(clause) and NO.isdisjoint(clause)


def _means_everything(request: Sequence[Word], at: int) -> bool:
    """ "Or anything", "any of them"."""
    if request[at].text in ANYTHING:
        return at > 0 and request[at - 1].text in JOINS
    said = [word.text for word in request[at : at + 3]]
    return said[0] in GENERAL and said[1:2] == ["of"] and not THEM.isdisjoint(said[2:])


def named(request: Sequence[Word]) -> set[str]:
    """Every category that is named, whether or not its name stands for messages."""
    found = {category_at(request, at)[0] for at in range(len(request))}
    return {category for category in found if category}


def modifier(text: Text, at: int) -> set[str]:
    """The category right before the word for messages that opens a request: "water texts need to stop"."""
    if not _is_message(text.words, at):
        return set()
    for length in range(LONGEST_NAME, 0, -1):
        category, found = category_at(text.words, at - length) if at >= length else (None, 0)
        if category and found == length:
            return {category}
    return set()


def named_before(text: Text, at: int) -> set[str]:
    """The one category whose messages were named shortly before: "I hate the water ones, please stop those"."""
    before = text.words[max(0, at - FAR_BEFORE) : at]
    found: set[str] = set()
    for place in range(len(before)):
        category, length = category_at(before, place)
        if category and _was_welcome(before, place):
            continue
        if category and (before[place].text in OUR_NOUNS - {"pain"} or _is_message(before, place + length)):
            found.add(category)
        elif before[place].text in MESSAGES and not found:
            return set()
    return found if len(found) == 1 else set()


def _was_welcome(before: Sequence[Word], at: int) -> bool:
    """ "I like the check-ins, …": its clause says so."""
    opens = at
    while opens and before[opens].pause is Gap.NONE:
        opens -= 1
    return _is_welcome(before, opens) if before[opens].pause is not Gap.NONE or not opens else False


def category_at(request: Sequence[Word], at: int) -> tuple[str | None, int]:
    """The category that is named here, and in how many words."""
    if request[at].meant.isdisjoint(FIRST_WORDS):
        return None, 0
    for length in range(LONGEST_NAME, 0, -1):
        chunk = request[at : at + length]
        if len(chunk) == length:
            rest = tuple(word.text for word in chunk[1:])
            found = next((CATEGORY_WORDS[one, *rest] for one in chunk[0].meant if (one, *rest) in CATEGORY_WORDS), None)
            if found:
                return found, length
    return None, 0


def _about_a_category(request: Sequence[Word], at: int) -> bool:
    """ "Texts about water", "reminders to stretch"."""
    if at >= len(request) or request[at].text not in ABOUT:
        return False
    return any(category_at(request, later)[0] for later in range(at + 1, min(len(request), at + 5)))


def _stands_for_messages(request: Sequence[Word], at: int, after: int) -> bool:
    """Whether a category's word here stands for our messages on it, and is not just a word."""
    if request[after - 1].text in KINDS and after - at > 1:
        return True
    following = [word.text for word in request[after : after + 4]]
    named = [word in MESSAGES or word in THINGS for word in following]
    if any(named[:2]) or (following and following[0] in JOINS and any(named)):
        return True
    before = {word.text for word in request[max(0, at - 4) : at]}
    return not before.isdisjoint(ABOUT | SENDING) or request[at].text in OUR_NOUNS


def _is_message(request: Sequence[Word], at: int) -> bool:
    return at < len(request) and (request[at].text in MESSAGES or request[at].text in THINGS)


def _kinds(request: Sequence[Word], at: int) -> int:
    """How many words after the name of a category say what kind of message it is: "sleep tips", "water facts"."""
    return int(at < len(request) and request[at].text in KINDS)


def _means_the_others(request: Sequence[Word], at: int) -> bool:
    """ "The rest is ok" is about the other messages, "the rest reminders" about resting."""
    if request[at].text not in OTHERS or _is_message(request, at + 1) or category_at(request, at)[1] > 1:
        return False
    return at > 0 and request[at - 1].text not in ABOUT
