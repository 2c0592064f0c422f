"""R42: which categories a request to stop names, and whether it also names messages in general."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.phrases import Word, words
from reminders.domain.replies import opt_out_table as table

CATEGORY_WORDS: Final = {
    tuple(written.split("_")): category.value
    for category, listed in table.CATEGORIES.items()
    for written in listed.split()
}
LONGEST_NAME: Final = 3

THINGS: Final = words("ones one thing things bit part stuff")
MESSAGES: Final = words(table.GROUPS["MSGS"])
ABOUT: Final = words("about for on regarding re around concerning with to telling reminding")
SENDING: Final = words("sending send")
ENDS: Final = words("but keep except because when while until though")
# These end a request only once it has named something: "can you please stop the water texts" goes on.
ENDS_IF_NAMED: Final = words("im i ive it its you please")
GENERAL: Final = words("all everything any")
JOINS: Final = words("and or")


def scope(request: Sequence[Word]) -> tuple[set[str], bool]:
    """The categories that a request names, and whether it also names messages in general."""
    categories: set[str] = set()
    general = attached = False
    at = 0
    while at < len(request) and request[at].text not in ENDS:
        if request[at].text in ENDS_IF_NAMED and (general or categories):
            break
        category, length = category_at(request, at)
        if category:
            if _stands_for_messages(request, at, at + length):
                categories.add(category)
                attached = True
            at += length
            continue
        if request[at].text in MESSAGES:
            general = general or not (attached or _about_a_category(request, at + 1))
            attached = False
        at += 1
    said = {word.text for word in request}
    return categories, general and (not categories or not GENERAL.isdisjoint(said))


def category_at(request: Sequence[Word], at: int) -> tuple[str | None, int]:
    """The category that is named here, and in how many words."""
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
    following = [word.text for word in request[after : after + 4]]
    named = [word in MESSAGES or word in THINGS for word in following]
    if any(named[:2]) or (following and following[0] in JOINS and any(named)):
        return True
    before = {word.text for word in request[max(0, at - 4) : at]}
    return not before.isdisjoint(ABOUT | SENDING) or request[at].text in table.OUR_NOUNS
