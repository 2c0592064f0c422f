"""R20: a number with an hour unit beside sleep talk, or while sleep is asked, is hours of sleep."""

from typing import Final

from reminders.domain.replies.metric_names import ALL_NAMES
from reminders.domain.replies.numbers import Quantity, past_ish
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import HOUR_UNITS, Survey
from reminders.domain.replies.things import BETWEEN_NUMBER_AND_THING
from reminders.domain.replies.ties import names_hours
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import QUALITATIVE, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

JOINTS: Final = words("and n & y")
WORDS_BEFORE_UNIT: Final = 3
BROKEN: Final = words("broken solid straight interrupted restless decent measly lousy crappy")
MINUTES: Final = words("m min mins minutes minute")
SLEEP_TALK: Final = WordList("sleep, slept, asleep, sleeping, slp, sueno, dormi, zzz, shut eye, shuteye, of rest")
# In a statement with one of these the hours are not the hours slept.
NOT_SLEPT: Final = words(
    """awake every nap naps napped napping took take takes woke wake waking wakes later late less more ago early
    earlier another after before until since than fall falling up needed need want wanted supposed should trying
    tossing away drive drove driving worked work working walk walked in short lost missed usual usually normal
    normally yesterday other off behind between apart straight_ tv watching pain hurt hurts ached not didnt
    without if only_"""
) - frozenset(("straight_", "only_"))
SLEPT_TODAY: Final = WordList(
    """last night, total, in total, at most, all night, altogether, of broken, broken, solid, straight, was out, out,
    out cold, out for, out like a light, dead to the world, believe it or not, surprisingly, amazingly, somehow, for
    once, finally, if you can believe it, would you believe, if you believe that, in bits, in bits and pieces, in fits
    and starts, in dribs and drabs, in chunks, in patches, here and there, give or take, all told, all in, if you add
    it up, if you add it all up, if you add it together, if you add them up, when you add it up, adding it up, added
    up, all added up"""
)


def hours_of_sleep(survey: Survey) -> Quantity | None:
    """The one number of hours slept that a text gives; None where there is none, or more than one."""
    page = survey.page
    found = [one for one in survey.found if _is_hours(page, one) and not one.is_removed]
    return found[0] if len(found) == 1 else None


def hour_unit(page: Page, one: Quantity) -> int:
    """Where the hour unit of a number stands: "4 hours", "4ish hrs", "4 broken hours"; 0 where it has none."""
    at = past_ish(page, one.end)
    for _ in range(WORDS_BEFORE_UNIT):
        if names_hours(page, at):
            return 0
        if page.text(at) in HOUR_UNITS:
            return at
        if page.text(at) not in BETWEEN_NUMBER_AND_THING | BROKEN:
            return 0
        at += 1
    return 0


def _is_hours(page: Page, one: Quantity) -> bool:
    unit = hour_unit(page, one)
    if not unit or one.is_of_ten:
        return False
    start, end = _statement(page, one)
    aside = {at for span in SLEPT_TODAY.spans(page.words) for at in range(*span)}
    clause = [page.words[at] for at in range(start, end) if at not in aside]
    if _is_until_woken(page, one, unit):
        return True
    if not NOT_SLEPT.isdisjoint(clause) or page.text(unit + 2) in MINUTES:
        return False
    if any(SLEEP_TALK.at(clause, at) for at in range(len(clause))):
        return True
    return page.context.metric in ("sleep", "sleep_hours") and _is_alone(page, one, start, end)


def _is_until_woken(page: Page, one: Quantity, unit: int) -> bool:
    """ "3 hours before the lorry woke me": that long it lasted."""
    _, end = page.clause(one.start)
    return (
        page.context.metric in ("sleep", "sleep_hours")
        and page.text(unit + 1) in ("before", "until")
        and "woke" in page.words[unit + 1 : end]
    )


def _statement(page: Page, one: Quantity) -> tuple[int, int]:
    """The part of the clause around a number, up to an "and"."""
    first, last = page.clause(one.start)
    start, end = one.start, one.end
    while start > max(first, one.start - 12) and not _ends_statement(page, start - 1):
        start -= 1
    while end < min(last, one.end + 12) and not _ends_statement(page, end) and not _is_other_name(page, end):
        end += 1
    return start, end


def _ends_statement(page: Page, at: int) -> bool:
    return page.words[at] in JOINTS or page.sort(at) is Sort.NUMBER


def _is_other_name(page: Page, at: int) -> bool:
    return page.words[at] in ALL_NAMES and page.words[at] not in SLEEP_TALK


def _is_alone(page: Page, one: Quantity, start: int, end: int) -> bool:
    """True where nothing else is said in the clause that could make other hours of it."""
    at = start
    while at < end:
        if at == one.start:
            at = hour_unit(page, one) + 1
            continue
        step = max(table.at(page.words, at) for table in (SOFTENERS, SMALL_WORDS, SLEPT_TODAY, QUALITATIVE))
        if not step and page.tokens[at].sort in (Sort.WORD, Sort.NUMBER, Sort.CLOCK):
            return False
        at = max(step, at + 1)
    return True
