"""Whether somebody who was invited says yes or no in words of their own. Only JOIN takes anybody in (rule R34)."""

from typing import Final

from .replies.cleaning import clean
from .replies.meaning import Context
from .replies.page import Page
from .replies.vocabulary import COURTESIES
from .replies.wordlist import WordList, words

YES: Final = WordList(
    """yes, y, yep, yup, yeah, yea, ya, yah, ye, yess, si, sure, sure thing, of course, absolutely, definitely, ok,
    okay, k, kk, okey dokey, alright, all right, fine, fine by me, fine with me, go on, go ahead, go for it, why
    not, sounds good, sounds great, sounds fine, please do, count me in, sign me up, sign up, add me, id like
    that, i would like that, id love that, i would love that, id like them, i would like them, id like to, i
    would like to, id love to, i would love to, i want them, i want these, lets do it, lets do this, lets go,
    lets try, lets try it, i agree, agreed, i accept, accept, i consent, happy to, im happy to, that would be
    great, that would be nice, that would be good, that would be lovely, thatd be great, send them, send me them"""
)
YES_FACES: Final = ("👍", "✅", "✔", "👌")
NO: Final = WordList(
    """no, nope, nah, naw, not interested, not for me, not now, not really, not today, id rather not, i would rather
    not, rather not, i dont want, dont want, i do not want, do not want, no thanks, no thank you, never"""
)
NEGATIONS: Final = words("no not dont never nope nah cant wont cannot stop without isnt")


def says_yes(text: str) -> bool:
    """Return whether a text agrees: it opens with a yes, and nothing in it takes that back."""
    page = _page(text)
    spoken = [page.words[at] for at in page.content()]
    if not spoken:
        return any(token.text.startswith(YES_FACES) for token in page.tokens)
    start = _past_courtesies(spoken)
    # "Ok" alone is a courtesy as well.
    end = YES.at(spoken, start) or YES.at(spoken, 0)
    return bool(end) and NEGATIONS.isdisjoint(spoken[end:])


def says_no(text: str) -> bool:
    """Return whether a text opens with a no."""
    page = _page(text)
    spoken = [page.words[at] for at in page.content()]
    return bool(NO.at(spoken, _past_courtesies(spoken)))


def _past_courtesies(spoken: list[str]) -> int:
    at = 0
    while end := COURTESIES.at(spoken, at):
        at = end
    return at


def _page(text: str) -> Page:
    return Page(clean(text), Context())
