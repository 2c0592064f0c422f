"""R9, R10: where a number stands. What no table ties is a score only in a place where people put scores.

A score stands alone, after words that lead to one ("it's a", "pain is", "sitting at"), or beside a remark that it
neither counts nor names: "long day, 7", "rough night 8". A number that a preposition, a subject or a noun of another
statement claims ("cooked for 6", "my iron is 6", "waiting for the 9 bus") may be anything, and is asked about.
"""

from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies import relay
from reminders.domain.replies.metric_names import is_name_or_area
from reminders.domain.replies.numbers import Quantity, number_word, past_ish
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import GOING_ON, IRREGULAR_PLURALS, LUCK, NOT_PLURALS, SCORE_VERBS
from reminders.domain.replies.ties import is_known_plural
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import (
    COURTESIES,
    NOW_MARKS,
    PAST_MARKS,
    QUALITATIVE,
    RELATIVE,
    SMALL_WORDS,
    SOFTENERS,
    TODAY_MARKS,
    UNKNOWN,
)
from reminders.domain.replies.wordlist import WordList, words

ARTICLES: Final = words("a an un una the")
FOR_TODAY: Final = WordList(
    "for today, of today, for now, for tonight, for the day, for this morning, for this evening"
)
SAYS: Final = words("say call rate rating give guess reckon suppose")
OWNERS: Final = words(
    "us them theres my our your his her their these those every each any first last past next another other u"
)
COPULAS: Final = words("is was are were be been being")
PREPOSITIONS: Final = words("for to of in by with from than into per via onto off on under over through behind")
# What may be 7: the subject of "X is a 7".
SCORE_SUBJECTS: Final = words(
    """i im ive it its that thats this this mine me today tonight yesterday yday now rn morning afternoon evening
    night day week body everything all overall score number answer rating rate level levels vote guess estimate
    feeling quality one currently present moment result results scores numbers levels answers ratings figures
    readings reading tally verdict value reply response figure say has have had having what would will could can
    should might may must to not still just prob probably definitely ill id itll itd thatd thatll here and or then
    so but both rest others else gotta hafta nearest closest reckoning ballpark three two well self status
    condition situation symptoms symptom joints muscles bones nerves skin limbs worst average"""
)
# These end in a preposition, and a score follows: "closer to 6", "I'll go for a 7".
LEADING_TO_A_SCORE: Final = WordList(
    """heading for, headed for, verging on, bordering on, kept to, keeping to, keep to, kept it to, keep it to,
    plodding on, soldiering on, carrying on, cracking on, getting on, hanging on, struggling on, battling on, up
    to, down to, back to, closer to, nearer to, near to, close to, nearer, more of, bit of, sort of, kind of, touch
    of, score of, level of, rating of, number of, feeling of, total of, average of, value of, max of, peak of, high
    of, low of, tune of, region of, neighborhood of, vicinity of, order of, go for, going for, gone for, went for,
    opt for, opting for, settle for, settling for, settle on, settled on, plump for, plumping for, go with, going
    with, gone with, went with, stick with, sticking with, stay with, staying with, stick to, sticking to, vote
    for, choose from, sitting on, sat on, stuck on, stuck in, hovering on, resting on, staying on, still on, down
    for, it on, me on, mark of, say to, amount to, amounts to, comes to, come to, came to, equal to, equates to,
    equivalent to, translates to, goes to, got to, gets to, getting to, leaning to, leaning towards, lean towards,
    towards, toward, into, feels to be, has to be, got to be, gotta be, have to be, thinking of, talking, im on, am
    on, be on, pain on, fatigue on, start on, started on, at a level of, range of, hit by, me up for, me down for,
    done me in, did me in, does me in, kicked in, kicking in, set in, setting in, rolled in, rolling in, described
    by, bang on, spot on, smack on, dead on, slap on, smack bang on, rounding to, round to, rounds to, rounded to,
    rounding up to, rounding down to, rounds up to, rounds down to, rounded up to, rounded down to, in with, coming
    in, coming in with, back with, here with, replying with, answering with, starting on, woke with, waking with,
    woke up with, waking up with, woken with, left with, dealing with, living with, struggling with, suffering
    with, suffering from, end with, ended with, up with"""
)
# "Did 3", "managed 4": what was done is counted; "did a 3" is not said of it.
DOING: Final = words("lasted survived endured had did done managed made finished completed through caught sold booked")
# "Slept right through 8".
THROUGH: Final = words("right straight slept sleep all clean")
# Where glasses, cups or hours are asked, "had 4" counts them.
TAKEN: Final = words("had did done managed finished through")
# "I have 7 today", not "I have 3 at home".
HAVING: Final = words("have has having ive")
# After "one" most words make a figure of speech of it: "one off", "one to forget".
AFTER_ONE: Final = words(
    "because but and so with after since thanks thank thx ta x in on again still i im my out or is was if when as while"
)
# "7 is my answer", not "8 is my flat number".
SCORE_PREDICATES: Final = words(
    """score number answer level rating honest final best current overall guess vote limit right fine enough what where
    how about it not as too so very pretty high low good bad worst usual normal today fair accurate closest close me
    mine true correct generous all"""
)
VERBS_AFTER_A_SUBJECT: Final = words(
    """is was were has had have kept keeps keep made makes woke wakes feels felt gets got isnt wasnt seems did does came
    comes started starts went will would wont cant couldnt says said are dont doesnt didnt arent hurts aches took killed
    kills helped helps wiped finished hit broke put left said tells told wrecked caused gave sent bad awful terrible
    horrible"""
)
WORDS_TO_A_PLURAL: Final = 2
MOST_WORDS_OF_A_SUBJECT: Final = 8


def place(page: Page, one: Quantity) -> None:
    """Doubt a number that stands where no score stands. A change or n/10 is a score wherever it stands."""
    if one.is_of_ten or one.is_change or one.is_removed or one.is_tied or one.is_doubtful:
        return
    lead = _before_small(page, one.start)
    if not SAYS.isdisjoint(page.words[lead : one.start]):
        return
    if _is_claimed_before(page, lead, one) or _is_claimed_after(page, lead, one):
        one.is_doubtful = one.is_unplaced = True


def _before_small(page: Page, at: int) -> int:
    """Where the articles and softeners before a number begin."""
    start, _ = page.clause(at)
    while at > start:
        soft = FOR_TODAY.before(page.words, at)
        soft = SOFTENERS.before(page.words, at, longest=4) if soft is None else soft
        if page.words[at - 1] in ARTICLES:
            at -= 1
        elif soft is not None and soft >= start:
            at = soft
        else:
            break
    return at


def _word_before(page: Page, at: int) -> str:
    """The word before a place in the same clause."""
    is_beside = at > 0 and page.sort(at - 1) is Sort.WORD and page.clause_of[at - 1] == page.clause_of[at]
    return page.words[at - 1] if is_beside else ""


def _is_claimed_before(page: Page, lead: int, one: Quantity) -> bool:
    """True for "cooked for 6", "my iron is 6", "my 3 are at school"."""
    before = _word_before(page, lead)
    if relay.is_handed_over(page, lead):
        return False
    if page.sort(one.start - 1) is Sort.THING:
        return page.clause_of[one.start - 1] == page.clause_of[one.start]
    if before in COPULAS:
        return not _is_score_subject(page, lead - 1)
    if before == "another" and (page.sort(one.end) is not Sort.WORD or _is_kind_of_day(page, one.end)):
        return False  # "another 7", "yet another 7 day"
    if before in OWNERS and page.words[lead - 2 : lead] != ["of", "them"]:
        is_mine = before == "my" and lead == one.start and page.sort(one.end) is not Sort.WORD
        return not is_mine or page.text(lead - 2) in PREPOSITIONS
    if before in ("number", "no", "num") and _is_content(page, _past_owner(page, lead - 2)):
        return True
    if before == "through" and page.text(lead - 2) in THROUGH:
        return False
    if before in PREPOSITIONS:
        return not _leads_to_score(page, lead, one.start)
    is_bare = lead == one.start
    if page.words[one.start - 1 : one.start] == ["the"] and page.text(one.end) != "mark":
        return not before or before not in SCORE_VERBS
    if is_bare and before in HAVING and page.sort(one.end) is Sort.WORD and not _is_still_score(page, one.end):
        return True
    if is_bare and before in DOING:
        return not (before in TAKEN and page.context.kind is MetricKind.NUMBER)
    return is_bare and page.words[one.start] == "one" and _is_content(page, lead - 1)


def _past_owner(page: Page, at: int) -> int:
    while page.text(at) in ("the", "my", "a"):
        at -= 1
    return at


def _is_still_score(page: Page, at: int) -> bool:
    """I have 7 today, I have 7 in my hips; not "I have 3 at home"."""
    if page.text(at) in ("in", "on"):
        return any(is_name_or_area(page, n) for n in range(at, at + 4))
    return bool(SOFTENERS.at(page.words, at) or COURTESIES.at(page.words, at)) or is_name_or_area(page, at)


def _is_content(page: Page, at: int) -> bool:
    """True for a word after which "one" is no number: "a terrible one"."""
    word = page.text(at)
    return (
        page.sort(at) is Sort.WORD
        and word not in SMALL_WORDS
        and word not in SCORE_VERBS
        and not is_name_or_area(page, at)
    )


def _is_score_subject(page: Page, copula: int) -> bool:
    """True where what stands before "is" can be scored, or is not said at all."""
    first = max(page.clause(copula)[0], copula - MOST_WORDS_OF_A_SUBJECT)
    if any(is_name_or_area(page, at) for at in range(first, copula)):
        return True
    heads = {_word_before(page, copula), _word_before(page, _before_small(page, copula))}
    return "" in heads or any(_can_be_scored(head) for head in heads)


def _can_be_scored(head: str) -> bool:
    return head in SCORE_SUBJECTS or head in COPULAS or head.endswith(("ly", "ing", "ness"))


def _leads_to_score(page: Page, lead: int, number: int) -> bool:
    if any(LEADING_TO_A_SCORE.before(page.words, at, longest=4) is not None for at in range(lead, number + 1)):
        return True
    start, _ = page.clause(lead - 1)
    return page.words[lead - 1] in ("on", "with", "to", "of") and all(
        page.words[at] in SMALL_WORDS or is_name_or_area(page, at) for at in range(start, lead - 1)
    )


def _is_claimed_after(page: Page, lead: int, one: Quantity) -> bool:
    """True for "waiting for the 9 bus", "3 fire engines": a noun follows that the number may count or name."""
    at = past_ish(page, one.end)
    if page.sort(at) is not Sort.WORD or LUCK.at(page.words, at):
        return False
    is_one = page.words[one.start] in ("one", "1") and page.sort(one.start - 1) is not Sort.NUMBER
    if is_one and page.words[at] in QUALITATIVE and page.sort(at + 1) is Sort.WORD and not _goes_on(page, at + 1):
        return True
    if is_one and page.words[at] in VERBS_AFTER_A_SUBJECT:
        return True
    if is_one and not (page.words[at] in AFTER_ONE or _is_light(page, at)):
        return True
    if page.words[at] == "until" or (page.words[at] == "to" and page.sort(at + 1) is not Sort.WORD):
        return True  # "5 until Christmas", "it's 5 to"
    if page.words[at] in COPULAS and page.words[at] != "been":
        return not _is_score_predicate(page, at + 1)
    if _goes_on(page, at) or (
        (lead < one.start or page.text(one.start - 1) == "another") and _is_kind_of_day(page, at)
    ):
        return False
    if any(_is_plural(page, n) for n in range(at + 1, at + 1 + WORDS_TO_A_PLURAL) if _runs_on(page, at, n)):
        return True
    if page.text(at + 1) in VERBS_AFTER_A_SUBJECT:
        return False
    opens = lead == one.start and not _word_before(page, one.start)
    return is_one or not opens


def _is_light(page: Page, at: int) -> bool:
    tables = (SOFTENERS, COURTESIES, RELATIVE, NOW_MARKS, TODAY_MARKS, PAST_MARKS)
    return is_name_or_area(page, at) or any(table.at(page.words, at) for table in tables)


def _is_kind_of_day(page: Page, at: int) -> bool:
    """True for "a 7 day", "a 7 kind of day", not "a 7 day course"."""
    if page.words[at] in ("kind", "sort", "type"):
        return page.text(at + 1) in ("of", "a")
    return page.words[at] in ("day", "night", "mark") and (page.sort(at + 1) is not Sort.WORD or _goes_on(page, at + 1))


def _is_score_predicate(page: Page, at: int) -> bool:
    """True after "7 is" for what can be said of a score."""
    while page.text(at) in ARTICLES or page.text(at) in ("my", "for", "still", "just", "i", "id", "probably"):
        at += 1
    return page.sort(at) is not Sort.WORD or page.words[at] in SCORE_PREDICATES or _goes_on(page, at)


def _goes_on(page: Page, at: int) -> bool:
    """True where a word can follow a score: "7 even after", "7 today", "7 sitting", "7 horrible"."""
    word = page.words[at]
    tables = (SMALL_WORDS, SOFTENERS, COURTESIES, QUALITATIVE, RELATIVE, UNKNOWN, NOW_MARKS, TODAY_MARKS, PAST_MARKS)
    return (
        word in GOING_ON
        or word.endswith(("ing", "ly"))
        or is_name_or_area(page, at)
        or number_word(word) is not None
        or any(table.at(page.words, at) for table in tables)
    )


def _runs_on(page: Page, first: int, last: int) -> bool:
    """True where nothing but words of content stand between two places."""
    return all(page.sort(at) is Sort.WORD and not _goes_on(page, at) for at in range(first, last + 1))


def _is_plural(page: Page, at: int) -> bool:
    word = page.words[at]
    if word in IRREGULAR_PLURALS or is_known_plural(word):
        return True
    return len(word) > 3 and word.endswith("s") and word not in NOT_PLURALS and not word.endswith(("ss", "us", "is"))
