"""R10: numbers that belong to a thing, a unit, a clock, a date or a dose are never a score."""

from collections.abc import Callable
from typing import Final

from reminders.domain.replies import relay
from reminders.domain.replies.clocks import (
    clock,
    date,
    doubtful_clock,
    half_hour,
    maybe_date,
    skip_soft,
    told_time,
    weekday,
)
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import LETTERS, is_name_or_area
from reminders.domain.replies.numbers import Quantity, number_word, past_ish
from reminders.domain.replies.page import Page
from reminders.domain.replies.people import is_owner, is_people, is_somebody, is_third_person
from reminders.domain.replies.things import (
    AFTER_A_COUNT,
    BEFORE_A_COUNT,
    BETWEEN_NUMBER_AND_THING,
    COUNTED_OFF,
    COUNTING_VERBS,
    CURRENCY,
    GOING_ON,
    IRREGULAR_PLURALS,
    LUCK,
    MAYBE_STREETS,
    MEDICINES,
    NAMED_NUMBERS,
    NOT_NUMBERED_AFTER,
    NOT_PLURALS,
    NUMBER_IDIOMS,
    NUMBERED,
    ORDINAL_ENDS,
    OWNERS,
    SCORE_VERBS,
    SINGULAR_ONLY_WITH_ONE,
    SPELLED_BY_SOUND,
    STREETS,
    THINGS,
    UNITS,
)
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import words

TOP: Final = 10
WORDS_BEFORE_THING: Final = 3
LIGHT_VERBS: Final = words("had have having did do got get with")
TIME_NOUNS: Final = SINGULAR_ONLY_WITH_ONE | {"hour", "days"}
YEARS: Final = range(1900, 2101)
# "A size 12", "a grade 2": what is numbered with an article.
GRADED: Final = words("size grade type stage level cat category class tier band phase take top v vitamin")
ARTICLES: Final = words("a an the just only about nearly almost now already still like")
COPULAS: Final = words("is was are were turned turning turns be being been")
WORDS_OF_A_PERSON: Final = 3  # "my oldest is", "my friend Jo is"
WORDS_OF_A_STREET: Final = 3
AGES: Final = range(18, 100)
TALL: Final = words("stone foot ft feet lb lbs")


def bind(page: Page, found: Quantity) -> None:
    """Mark a number that is bound to something else, or that may be."""
    if any(rule(page, found) for rule in TIES):
        found.is_tied = True
    elif any(rule(page, found) for rule in DOUBTS):
        found.is_doubtful = True


def _thing_follows(page: Page, found: Quantity) -> bool:
    """2 walks, 3 cups, 20 min, 10mg, 2 long walks, 3 of my meds."""
    if page.text(found.end) == "of" and page.text(found.end + 1) in OWNERS:
        return True
    start = past_ish(page, found.end)
    if LUCK.at(page.words, start):
        return False
    opens = found.start == page.clause(found.start)[0] and len(found.values) == 1
    for at in range(start, start + WORDS_BEFORE_THING + 1):
        if page.sort(at) is not Sort.WORD or names_hours(page, at):
            return False
        if is_thing(page, at, found.value):
            return not _is_no_count(page, found, at)
        if page.text(at).endswith("ing") and is_people(page.text(at + 1)):
            return True  # "two screaming babies"
        if page.text(at) not in BETWEEN_NUMBER_AND_THING and (opens or _goes_on_after_score(page, at)):
            return False
    return False


def _is_no_count(page: Page, found: Quantity, at: int) -> bool:
    """ "Mornings 7 evenings 4", "mornings are a 7 evenings a 4", "max 8 min 3": what follows is the next number's."""
    if page.text(at).endswith("s") and page.text(found.start - 1).endswith("s") and page.sort(at + 1) is Sort.NUMBER:
        return True
    if page.text(at) == "min":
        return found.fault is Reason.BOUND and page.sort(at + 1) is Sort.NUMBER
    is_one_score = page.text(found.start - 1) in ("a", "an") and page.text(at) not in UNITS and found.value > 1
    return is_one_score and page.text(at).endswith("s")


def names_hours(page: Page, at: int) -> bool:
    """ "Fatigue 8 sleep hours 4": the hours are the next number's."""
    return page.text(at) in ("sleep", "slept") and page.text(at + 1) in UNITS and _number_follows(page, at + 2)


def _number_follows(page: Page, at: int) -> bool:
    at += page.text(at) in (":", "=", "-", "is", "were", "was", "about")
    return page.sort(at) is Sort.NUMBER


def _goes_on_after_score(page: Page, at: int) -> bool:
    word = page.text(at)
    return word in GOING_ON or word in NOT_PLURALS or is_name_or_area(page, at) or word.endswith(("ing", "ly"))


def is_thing(page: Page, at: int, count: float) -> bool:
    """True where the word is a unit, or a thing that can be counted so."""
    word = page.text(at)
    if word in SINGULAR_ONLY_WITH_ONE:
        return count == 1 or page.text(at + 1) == "old" or is_thing(page, at + 1, count) or page.tokens[at].glued
    if word in UNITS:
        return len(word) > 1 or page.tokens[at].glued or word == "h"
    if word in MEDICINES or word in IRREGULAR_PLURALS or is_known_plural(word) or is_people(word):
        return True
    return word in THINGS and count == 1


def is_known_plural(word: str) -> bool:
    """True for the plural of a thing or medicine of the tables."""
    if not word.endswith("s") or word in NOT_PLURALS:
        return False
    stems = (word[:-1], word[:-2], word[:-3] + "y")
    return any(stem in THINGS or stem in MEDICINES for stem in stems)


def _ordinal(page: Page, found: Quantity) -> bool:
    """The 5th, 3rd."""
    return page.text(found.end) in ORDINAL_ENDS


def _numbered(page: Page, found: Quantity) -> bool:
    """Day n, week n, an age, room n, vitamin 12; not "at night 5", "bad day 7"."""
    before = found.start - 1
    if page.text(before) in ("#", "number", "no"):
        before -= 1
    noun = page.text(before)
    if noun not in NUMBERED or page.sort(before) is not Sort.WORD:
        return False
    if page.text(before - 1) in ("a", "an") and noun not in GRADED | TIME_NOUNS:
        return False  # "creaking like a gate 7"
    if noun in ("night", "hour") and page.text(before - 1) in ("at", "in", "by", "of", "per", "for"):
        return False
    if noun == "turned" and page.text(before - 1) == "and":
        return False  # "tossed and turned 3"
    if noun == "round" and (page.text(before - 1) in SCORE_VERBS or page.text(before - 1).endswith("ing")):
        return False
    if noun in TIME_NOUNS and page.text(before - 1) == "the":
        return False  # "awake half the night 4", "that time of the month 7"
    return noun not in TIME_NOUNS or page.text(before - 1) not in NOT_NUMBERED_AFTER


def _named_or_paid(page: Page, found: Quantity) -> bool:
    """911, $20."""
    is_paid = found.start > 0 and page.text(found.start - 1) in CURRENCY and page.tokens[found.start].glued
    return found.value in NAMED_NUMBERS or is_paid or (page.text(found.end) or "-") in CURRENCY


def is_counted(page: Page, found: Quantity) -> bool:
    """Took 2, walked 3, every 4."""
    at, _ = skip_soft(page, found.start - 1)
    at -= page.text(at) in ("me", "us") and page.text(at - 1) in COUNTING_VERBS
    word = page.text(at)
    return word in COUNTING_VERBS or (word in ("every", "another") and page.text(at + 1) != "a" and word == "every")


def adds_more(page: Page, found: Quantity) -> bool:
    """2 more, 3 too many, 2 left."""
    after = page.words[found.end : found.end + 2]
    return (after[:1] in (["more"], ["extra"]) and after != ["more", "or"]) or after == ["too", "many"]


def _idiom(page: Page, found: Quantity) -> bool:
    """High five, me 2, OK 4 now: no number at all."""
    return any(start <= found.start and found.end <= end for start, end in page.spans_of(NUMBER_IDIOMS))


def _count(page: Page, found: Quantity) -> bool:
    """2 a day, 4 to go, family of 5, only 2 left."""
    if AFTER_A_COUNT.at(page.words, found.end) or BEFORE_A_COUNT.before(page.words, found.start) is not None:
        return True
    if page.text(found.end) == "every" and (
        page.sort(found.end + 1) is Sort.NUMBER or page.text(found.end + 2) in UNITS
    ):
        return True
    ends = page.sort(found.end + 1) is not Sort.WORD or number_word(page.text(found.end + 1)) is not None
    ends = ends or page.text(found.end + 1) in ("to", "for", "until", "of", "now")
    ends = ends or (page.text(found.end) in ("left", "remaining") and page.text(found.end + 1) in ("in", "on", "at"))
    return page.text(found.end) in COUNTED_OFF and ends and page.text(found.end + 1) != "from"


def _all_of(page: Page, found: Quantity) -> bool:
    """Pain in all 4 limbs; not "all 4s"."""
    word = page.text(found.end)
    is_plural = page.sort(found.end) is Sort.WORD and len(word) > 1 and word.endswith("s")
    return page.text(found.start - 1) == "all" and is_plural and not is_name_or_area(page, found.end)


def _somebodys(page: Page, found: Quantity) -> bool:
    """My son is 8, he turned 7, she's 9 today: another person's age, or their score."""
    at = found.start
    while page.text(at - 1) in ARTICLES:
        at -= 1
    word = page.text(at - 1)
    if relay.is_told_of_self(page, at - 1) or relay.is_told_of_self(page, at - 2):
        return False
    if is_third_person(word) or (is_owner(word) and not _owns(page, at - 1)):
        return True
    if word not in COPULAS:
        return False
    start, _ = page.clause(at - 1)
    if relay.is_said_again(page, start, at - 2):
        return False
    near = page.words[max(start, at - 1 - WORDS_OF_A_PERSON) : at - 1]
    return any(is_somebody(word) for word in near)


def _owns(page: Page, at: int) -> bool:
    """ "The kids 8": a plural is no owner."""
    return page.text(at - 1) in ("the", "all", "both")


def _address(page: Page, found: Quantity) -> bool:
    """9 Elm Court, 8 Church Lane; in the middle of a statement 8 Chapel View too."""
    opens = found.start == page.clause(found.start)[0]
    for at in range(found.end, found.end + WORDS_OF_A_STREET):
        if page.sort(at) is not Sort.WORD or page.text(at) in GOING_ON or page.text(at) in SMALL_WORDS:
            return False
        if at > found.end and (page.text(at) in STREETS or (page.text(at) in MAYBE_STREETS and not opens)):
            return True
    return False


def _second_part(page: Page, found: Quantity) -> bool:
    """Both numbers of "8 stone 4", "5 foot 4"."""
    is_second = page.text(found.start - 1) in TALL and page.sort(found.start - 2) is Sort.NUMBER
    return is_second or (page.text(found.end) in TALL and page.sort(found.end + 1) is Sort.NUMBER)


def _age(page: Page, found: Quantity) -> bool:
    """I'm 43 by the way: no score is so high, and "at" or "a" would say that one is meant."""
    says_i_am = page.text(found.start - 1) in ("im", "am") and found.value in AGES
    return says_i_am and page.sort(found.end) is Sort.WORD and not SOFTENERS.at(page.words, found.end)


def _second_of_two(page: Page, found: Quantity) -> bool:
    """Up at 3 and 5, the kids are 4 and 7: the second of two that are told alike."""
    first = found.start - 2
    if page.text(found.start - 1) not in ("and", "or", "&", "then") or page.sort(first) is not Sort.NUMBER:
        return False
    other = Quantity(first, first + 1, (page.tokens[first].value,))
    return clock(page, other) or _somebodys(page, other)


def _scoreline(page: Page, found: Quantity) -> bool:
    """Scored 7 at bowling, won 3 1."""
    first = found.start - 1
    if page.sort(first) is Sort.NUMBER:
        return is_counted(page, Quantity(first, first + 1, (page.tokens[first].value,)))
    at = found.end + 1
    return (
        page.text(first) == "scored"
        and page.text(found.end) in ("at", "in", "on")
        and not (SOFTENERS.at(page.words, found.end) or any(is_name_or_area(page, n) for n in range(at, at + 3)))
    )


def _unknown_plural(page: Page, found: Quantity) -> bool:
    """A number before a plural that no table knows: "3 spreadsheets", or is it "3 radiates"?"""
    word = page.text(found.end)
    if page.sort(found.end) is not Sort.WORD or len(word) < 4 or not word.endswith("s") or found.is_of_ten:
        return False
    if page.text(found.end + 1) in ("it", "me"):
        return False  # "6 covers it"
    return word not in NOT_PLURALS and not word.endswith(("ss", "us", "is")) and not is_name_or_area(page, found.end)


def _too_many(page: Page, found: Quantity) -> bool:
    """Shorn 40 ewes, listened to 12 records: no scale goes so far, so the unknown plural is what is counted."""
    return found.value > TOP and not found.fault and _unknown_plural(page, found)


def _light_verb(page: Page, found: Quantity) -> bool:
    """Had 2 in my calf."""
    after = page.sort(found.end)
    if page.text(found.start - 1) not in LIGHT_VERBS or after is not Sort.WORD or found.is_of_ten:
        return False
    return page.text(found.end) not in SCORE_VERBS and not is_name_or_area(page, found.end)


def _large_among_words(page: Page, found: Quantity) -> bool:
    """15 errands; since 2019: no scale holds it, and it has words around it."""
    if found.value <= TOP or found.fault or found.is_of_ten:
        return False
    if found.value in YEARS and len(page) > 1:
        return True
    return (
        page.sort(found.end) is Sort.WORD
        and page.text(found.end) not in SCORE_VERBS
        and not is_name_or_area(page, found.end)
    )


def _by_sound(page: Page, found: Quantity) -> bool:
    """2 much, 4 real, no 7."""
    is_digit = page.sort(found.start) is Sort.NUMBER and found.value in (2, 4)
    return (is_digit and page.text(found.end) in SPELLED_BY_SOUND) or page.text(found.start - 1) == "no"


def _lone_letter(page: Page, found: Quantity) -> bool:
    """R16: "f 6" outside a form, where a letter is no name."""
    letters = (page.text(found.start - 1), page.text(found.end))
    return not page.is_form and any(
        LETTERS.get(letter, page.context.metric) != page.context.metric for letter in letters
    )


def _asked_about(page: Page, found: Quantity) -> bool:
    """Is 7 bad? What does a 7 mean? It's 9 already? A question about a number is no answer."""
    return found.start in page.asked_places or page.words[found.end : found.end + 2] == ["already", "?"]


TIES: Final[tuple[Callable[[Page, Quantity], bool], ...]] = (
    _thing_follows, _ordinal, _numbered, _named_or_paid, date, clock, is_counted, adds_more, _idiom, _count,
    _somebodys, _address, told_time, weekday, _second_part, _age, _all_of, _too_many,
)  # fmt: skip
DOUBTS: Final[tuple[Callable[[Page, Quantity], bool], ...]] = (
    doubtful_clock, _unknown_plural, _light_verb, _large_among_words, _by_sound, _asked_about,
    _lone_letter, maybe_date, half_hour, _second_of_two, _scoreline,
)  # fmt: skip
