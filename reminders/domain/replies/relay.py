"""A carer or a child who types for the person: "mum says 6", "tell them 5", "she says no".

What is said to us through another is the person's own answer. What somebody else thinks of the person ("my husband says
7") or has themselves ("his pain is 7") is none.
"""

from typing import Final

from reminders.domain.replies.metric_names import is_name_or_area
from reminders.domain.replies.page import Page
from reminders.domain.replies.people import is_somebody
from reminders.domain.replies.wordlist import WordList, words

PRONOUNS: Final = words("she he they")
# Whom a child or grandchild types for. A partner or a doctor is quoted more often than typed for.
ELDERS: Final = words(
    "mum mom mam mummy mommy mother ma mama dad daddy father nan nana nanna gran granny grandma grandad"
)
SAYS: Final = WordList(
    """says, said, say, is saying, answered, answers, says that, said that, says to say, says to put, says to write,
    says to tell you, said to say, said to put, said to write, said to tell you, says tell them, said tell them,
    told me to say, told me to put, told me to write, told me to tell you, told me to tell them, asked me to say,
    asked me to put, asked me to write, asked me to tell you, wants me to say, wants me to put, wants to say,
    would like to say, would say, wants you to know its"""
)
HANDED_OVER: Final = WordList(
    """tell them, tell em, tell you, tell you its, tell them its, telling you, her words, his words, their words, in her
    words, in his words, in her own words, in his own words"""
)
THIRD: Final = words("shes hes theyre her his their hers")
BETWEEN: Final = words("its it is a an about like around that been feels at just still maybe only to put say") | THIRD
REACH: Final = 10
OWNERS: Final = words("my your our his her their the")
# "She did", "she hasn't": the answer begins with the verb.
DID: Final = words("did didnt hasnt")
HAD: Final = WordList(
    "had, has had, drunk, drank, has drunk, managed, has managed, finished, only had, got through, only managed"
)


def opening(page: Page, at: int) -> int:
    """Where words that hand an answer over end, if they start at a place; 0 where none do."""
    if not _speaks(page, at):
        return HANDED_OVER.at(page.words, at)
    if page.text(at + 1) in DID:
        return at + 1
    end = SAYS.at(page.words, at + 1)
    while end and page.text(end) in (",", ":", "that"):
        end += 1
    return end


def is_relayed(page: Page, number: int) -> bool:
    """True for "mum says 6", "she says her pain is 6", not for "she says I'm a 6"."""
    start, _ = page.clause(number)
    ends = (SAYS.at(page.words, at + 1) for at in range(max(start, number - REACH), number) if _speaks(page, at))
    return any(
        0 < end <= number and all(page.words[at] in BETWEEN or is_name_or_area(page, at) for at in range(end, number))
        for end in ends
    )


def is_handed_over(page: Page, lead: int) -> bool:
    """True for the number after "tell them"."""
    return HANDED_OVER.before(page.words, lead) is not None


def is_told_of_self(page: Page, at: int) -> bool:
    """True for the "she's" of "mum says she's a 6"."""
    return page.text(at) in THIRD and any(_speaks(page, at - n) and SAYS.at(page.words, at - n + 1) for n in (2, 3))


def is_said_again(page: Page, start: int, at: int) -> bool:
    """True for the "she" of "my back she is 7", which many languages put there for the back itself."""
    between = range(start + 1, at)
    return (
        page.text(at) in PRONOUNS
        and page.text(start) in ("my", "the")
        and bool(between)
        and all(is_name_or_area(page, n) for n in between)
    )


def is_had(page: Page, number: int) -> bool:
    """True for "she's had 4", where the glasses of the person are asked."""
    start, _ = page.clause(number)
    at = next(page.content(start), start)
    at += page.text(at) in ("so", "and", "yes", "ok", "well")
    if page.text(at) not in PRONOUNS | {"shes", "hes", "theyre", "theyve", "mums", "dads"} or _names_others(page, at):
        return False
    end = HAD.at(page.words, at + 1)
    return bool(end) and all(word in BETWEEN for word in page.words[end:number])


def _speaks(page: Page, at: int) -> bool:
    """True for "she", of whom nobody else was named before, and for "mum", not "my mum"."""
    word = page.text(at)
    if word in ELDERS:
        return page.text(at - 1) not in OWNERS
    return word in PRONOUNS and not _names_others(page, at)


def _names_others(page: Page, at: int) -> bool:
    """True where "she" may be somebody who was named: "the nurse came, she says 7"."""
    return any(
        is_somebody(word) and word not in ELDERS and not _introduces(page, n) for n, word in enumerate(page.words[:at])
    )


def _introduces(page: Page, at: int) -> bool:
    """True for the "daughter" of "it's her daughter" and "daughter here"."""
    before = page.words[max(0, at - 3) : at]
    return page.text(at) not in PRONOUNS and (
        page.text(at + 1) in ("here", "typing", "texting", "writing", "speaking", "again")
        or before[-2:] in (["its", "her"], ["its", "his"], ["is", "her"], ["is", "his"], ["im", "her"], ["im", "his"])
    )
