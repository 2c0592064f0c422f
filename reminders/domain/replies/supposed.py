"""Numbers that are spoken of, not given: wished for, foretold, asked about, remembered, or said by somebody else.

Like "not 7" (R13) they take the number away: another number may be the value, and alone they are asked about.
"""

from collections.abc import Sequence
from typing import Final

from reminders.domain.replies import relay
from reminders.domain.replies.metric_names import is_name_or_area
from reminders.domain.replies.numbers import Quantity, number_word
from reminders.domain.replies.page import Page
from reminders.domain.replies.people import is_owner, is_somebody
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

REACH: Final = 10
REACH_OF_SAYING: Final = 6
COUNTED: Final = ("water", "caffeine")
# "I want it to be a 2", "if I could get to a 4".
WISHED: Final = WordList(
    """could you, can you, would you, will you, could u, can u, wish, wishing, wished, hope, hoping, hoped, want, wants,
    wanted, wanting, would love, would like, id love, id like, aim, aiming, aimed, goal, goals, target, dream, dreaming,
    imagine, expect, expecting, expected, fear, dread, dreading, afraid it, afraid of, afraid that, worried it, worried
    its, worried that, worry it, scared it, scared of, predict, predicting, betting, bet, praying, pray, longing, hard
    to believe, working towards, waiting for, waiting until, trying to get to, trying to stay, try to keep, trying to
    keep, fancy, remember, last remember, miss, missing, would give anything, used to be, used to have, used to get,
    used to hit, what happens, in case"""
)
IF: Final = words("if unless when whenever anytime")
# "If" in these supposes nothing.
IF_ASIDES: Final = WordList(
    """when it comes to, when all, when asked, when im honest, when in doubt, when i think, if i had to, if i have to,
    if i must, if pushed, if you twist, if pressed, if im honest, if im being honest, if i am honest, if i am being
    honest, if im truthful, if you must, if you want, if you need, if you like, if you ask, if asked, if i was to,
    if i were to, if we are, if were, if anything, if thats, if that, if not, if possible, if i think, if im
    thinking, if i can, if its ok, if forced, if you really, if you please, if i may, if i got to, if i gotta, if
    you insist, when you catch, if you catch, if you add, if i add, if you tot, if you total, if i average, if i
    count, if 10, if 0, if 1, if ten, if zero, if i include, if im to, as if, what if, if only because, even if, if at
    all"""
)
# "I want to say 6" gives the number.
SAYING: Final = WordList(
    """say, says, call, put, give, pick, choose, rate, score, guess, go, go for, go with, honest, settle on, settle for,
    number, mark, answer, know, report, tell you, describe"""
)
FORETOLD: Final = WordList(
    """will be, wont be, going to be, gonna be, about to be, bound to be, will hit, will get, will go, will reach, shall
    be, ill be, itll be, will end, going to hit, going to go, gonna hit, gonna go, likely to be, due to be, should be,
    should go, could be, might be, may be, ought to be, could go, might go, would be, itd be, itd have been, would have
    been, id be, id have been, wouldve been, could have been, couldve been, must have been"""
)
# A number foretold so is surely another day's or another state's.
FORETOLD_ALWAYS: Final = WordList(
    """will hit, will get, will go, will reach, going to be, gonna be, about to be, bound to be, going to hit, going to
    go, gonna hit, gonna go, likely to be, due to be, should go, could go, might go, would have been, id have been,
    wouldve been, could have been, couldve been, itd have been, wont be, will end"""
)
ANOTHER_STATE: Final = WordList(
    """tomorrow, later, later on, by tonight, by then, by the time, by bedtime, by lunch, by dinner, by evening, by this
    evening, by morning, by the end, soon, soon enough, next week, eventually, one day, some day, someday, without,
    otherwise, if, unless, after the, after my, once i, once the, if i, when i, in a bit, in an hour, normally,
    usually"""
)
# Said by somebody else: "the doctor said I'm a 7", "you have me down as 6".
SAID: Final = words(
    """says said say thinks thought think reckons reckoned reckon tells told puts put gives gave rates rated scores
    scored guesses guessed guess calls called claims claimed swears insists bets writes wrote has have had is was
    does"""
)
SAID_BY_YOU: Final = WordList(
    """you said, you put, you have me, you had me, you have, you had, you got me, you recorded, you wrote, you logged,
    you saved, you sent, you told me, you think, you thought, it says, it said, app says, app said, system says, text
    says, text said, message said, message says, you say, you guys have, you guys put, you marked, you marked me, you
    counted, you stored, told to put, told me to put, said to put, told to say, said to say, you read it as"""
)
GIVEN_AFTER_ALL: Final = words("put mark call make score rate log record")
# "What does a 7 feel like", "how bad is a 7", "does 5 mean middle": no question mark, and still no answer.
ASKED: Final = WordList(
    """am i meant to say, am i supposed to say, should i say, should i put, shall i put, shall i say, do i say, do i
    put, which one is, does, what does, what is, whats, what do, what would, how bad is, how high is, how bad would, is,
    which is, what counts as, whats it mean, what it means, difference between, whats the difference, is there, what
    makes, who is, would, isnt, why is, why not, when is, where is, how is, what about, can it be, can i be, can i say,
    can i put, am i, do you mean, did you mean, you mean, is it, what time is it, what time, did i say, did i already
    say, did i put, did i tell you, did i send, was it, was that"""
)
FAIR: Final = words("fair right about accurate my the a correct closest honest generous")
ASKS_US: Final = words("can could will would please")  # "can you put me down as 6"
TOLD: Final = words("told read heard thought assumed that knew learned figured believed")
OWNED_BY_OTHERS: Final = words("his her their your")
BEFORE_ASKING: Final = words("so and but or")
ASKED_ONLY_WITH_MORE: Final = words("is would isnt it")


def read_supposed(page: Page, found: Sequence[Quantity]) -> None:
    """Take away the numbers that are only spoken of."""
    last = 0
    for one in found:
        start, end = page.clause(one.start)
        start = max(start, last, one.start - REACH)
        end = min(end, one.end + REACH)
        if any(rule(page, one, start, end) for rule in RULES):
            one.is_removed = True
        last = one.end


def _is_wished(page: Page, one: Quantity, start: int, end: int) -> bool:
    return _has(page, WISHED, start, one.start) and not _has(page, SAYING, start, one.start)


def _is_conditional(page: Page, one: Quantity, start: int, end: int) -> bool:
    """If I sit still it's a 4; 7 if I move; not "if I had to say, 7".

    In "7 when I bend 4 at rest" the condition is the first number's.
    """
    first = start + (start > 0 and page.words[start] in IF and _is_number(page, start - 1))
    at = next((at for at in (*range(first, one.start), *range(one.end, end)) if page.words[at] in IF), None)
    if at is None:
        return False
    aside = IF_ASIDES.at(page.words, at) or (at and IF_ASIDES.at(page.words, at - 1))
    return not aside and not _has(page, SAYING, at, one.start)


def _is_number(page: Page, at: int) -> bool:
    return page.sort(at) is Sort.NUMBER or number_word(page.text(at)) is not None


def _is_foretold(page: Page, one: Quantity, start: int, end: int) -> bool:
    """Would be a 9 without meds, will be an 8 later, gonna be a 7."""
    if _has(page, FORETOLD_ALWAYS, start, one.start):
        return not _has(page, SAYING, start, one.start)
    return _has(page, FORETOLD, start, one.start) and (
        _has(page, ANOTHER_STATE, start, one.start) or _has(page, ANOTHER_STATE, one.end, end)
    )


def _is_said_by_others(page: Page, one: Quantity, start: int, end: int) -> bool:
    """My husband says 7, he puts me at 8, you have me down as 6: nothing but small words up to the number."""
    if relay.is_relayed(page, one.start) or (page.context.metric in COUNTED and relay.is_had(page, one.start)):
        return False
    at = one.start
    while at > max(start, one.start - REACH_OF_SAYING):
        if (by_you := SAID_BY_YOU.before(page.words, at, longest=4)) is not None and by_you >= start:
            return page.text(by_you - 1) not in ASKS_US
        if relay.is_said_again(page, start, at - 2):
            return False
        if page.words[at - 1] in SAID and _somebody_speaks(page, start, at - 1):
            return True
        soft = SOFTENERS.before(page.words, at, longest=3)
        if soft is not None and soft >= start:
            at = soft
        elif page.words[at - 1] in SMALL_WORDS or page.words[at - 1] in ("as", "down") or is_name_or_area(page, at - 1):
            at -= 1
        else:
            return False
    return False


def _somebody_speaks(page: Page, start: int, verb: int) -> bool:
    """True where the nearest subject before a verb is somebody else."""
    for at in range(verb - 1, max(start, verb - 4) - 1, -1):
        if page.words[at] in ("i", "id", "im", "ill", "ive"):
            return False
        if is_somebody(page.words[at]):
            return True
    return False


def _is_told(page: Page, one: Quantity, start: int, end: int) -> bool:
    """I was told 4 is normal, I read that 5 is average."""
    is_subject = page.text(one.end) in ("is", "was", "means", "meant")
    return is_subject and page.text(one.start - 1) in TOLD


def _is_anothers(page: Page, one: Quantity, start: int, end: int) -> bool:
    """His pain is 7, my sister's fatigue 9."""
    return any(
        is_name_or_area(page, at)
        and (page.words[at - 1] in OWNED_BY_OTHERS or is_owner(page.words[at - 1]))
        and not relay.is_told_of_self(page, at - 1)
        for at in range(start + 1, one.start)
    )


def _is_asked(page: Page, one: Quantity, start: int, end: int) -> bool:
    """How bad is a 7, does 5 mean middle: the number right after words that ask."""
    at = one.start
    while at > start and (page.words[at - 1] in ("a", "an", "the") or is_name_or_area(page, at - 1)):
        at -= 1
    asked = ASKED.before(page.words, at, longest=5)
    if asked is None or asked < start or any(page.words[n] not in BEFORE_ASKING for n in range(start, asked)):
        return False
    return (
        asked < at - 2
        or page.words[at - 1] not in ASKED_ONLY_WITH_MORE
        or (one.end < end and not SOFTENERS.at(page.words, one.end) and not SMALL_WORDS.at(page.words, one.end))
    )


def _has(page: Page, table: WordList, start: int, end: int) -> bool:
    return any((stop := table.at(page.words, at)) and stop <= end for at in range(start, end))


def _is_imagined(page: Page, one: Quantity, start: int, end: int) -> bool:
    """A 0 would be nice; not "a 7 would be fair"."""
    if page.words[one.end : one.end + 2] not in (["would", "be"], ["would", "mean"], ["could", "be"], ["might", "be"]):
        return False
    said = page.text(one.end + 2)
    return said not in FAIR and not (page.text(one.end) == "could" and said in ("worse", "better"))


RULES: Final = (
    _is_told,
    _is_anothers,
    _is_imagined,
    _is_wished,
    _is_conditional,
    _is_foretold,
    _is_said_by_others,
    _is_asked,
)
