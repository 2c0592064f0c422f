"""R51, R52: whose phrase it is, and whether it is of now or long past.

Somebody else's past raises no flag, nor does the person's own past beyond 24 hours, where it is marked as past ("last
year", "when I was 20") and not as going on ("since", "still", "for 3 weeks"). When in doubt it is of now.
"""

from collections.abc import Iterator
from typing import Final

from reminders.domain.phrases import words
from reminders.domain.phrases.words import Pause
from reminders.domain.triage.around import CUTS, Around, any_of, pairs
from reminders.domain.triage.words import GROUPS

FIRST: Final = words("i im ive id ill me we my myself our us weve")
OURS: Final = words("my our")
KIN: Final = words(GROUPS["KIN"])
THIRD: Final = KIN | words("he she they hes shes theyre")
PETS: Final = words(
    """
    dog dogs cat cats puppy puppies pup pups pooch kitten kittens kitty horse hamster bird rabbit rabbits goldfish pet
    parrot guinea pony cow chicken chickens
    """
)
PRONOUNS: Final = words("he she it his her its they their hes shes")
TOWARDS: Final = words("about over for by with on at to from against around under into onto behind after chasing")
PAST_OF_THIRD: Final = words(
    """
    had died was were used survived suffered committed lost did couldnt hung hanged killed attempted tried recovered
    tuvo llamo murio
    """
)
STATES: Final = words("isnt arent cant wont doesnt is im am are hurts feels keeps aches getting going gone think wants")
# Of themselves they may be either: "have" and "hurt" are present only where nothing else is past.
MAY_BE_PRESENT: Final = words("has have want feel hurt")
PRESENT: Final = STATES | MAY_BE_PRESENT
PAST_VERBS: Final = words(
    """
    had was were did couldnt got used felt went became ended happened suffered attempted tried struggled wanted
    fainted collapsed passed blacked overdosed fell hit took lost tore beat grew survived quise queria intente tuvo
    estuve pense
    """
)
NOT_YET_PAST: Final = words("gone going")

JUST_NOW: Final = words(
    """
    now today tonight currently again still since minute minutes moment hour hours recently lately keeps keep
    keeping started starting start starts began begun yesterday ongoing constantly constant worse atm just ahora
    hoy ayer anoche
    """
)
RECENT_PAIRS: Final = frozenset(
    {
        ("this", "morning"), ("last", "night"), ("this", "afternoon"), ("this", "evening"), ("is", "back"),
        ("its", "back"), ("came", "back"), ("coming", "back"),
    }
)  # fmt: skip
DONE_BY_NOW: Final = words("lost attempted tried hung hanged committed suffered")
HAS_JUST: Final = words("has have hes shes theyve just")
YEARS_AGO: Final = words("ago years decades")
BEGAN: Final = words("started starting starts start began begun")
ALL_BEGAN: Final = words("all everything fibro fibromyalgia illness")
WELL: Final = words("ok okay fine good better well normal great alright right recovered healed")
NOT_WELL: Final = words("not never isnt arent hasnt havent no")
CURED: Final = words("sorted fixed cured cleared")
NONE: Final = words("none nothing never not")
SINCE_OR_NOW: Final = words("since now")
TO_COME: Final = words("will wont ill see going till until dont cant")
HOLIDAYS: Final = words("easter christmas xmas halloween thanksgiving")
ENDED_LIFE: Final = frozenset({("own", "life"), ("his", "life"), ("her", "life"), ("their", "life")})
MINUTES: Final = words("minute minutes hour hours moment moments second seconds")
LOOKED: Final = words("look looked looking looks went going never head headed")
DEATH: Final = words("died passed death went")
UNTIL_DEATH: Final = words("before when until till after")
LAST_OF_ALL: Final = words("last final")
LIKE: Final = words("like as than from since because due after de same")
COMPARED: Final = 4

UNITS: Final = words("day days week weeks month months year years decade decades")
SEASONS: Final = words("weekend summer winter spring autumn fall christmas easter thanksgiving halloween time")
MONTHS: Final = words("january february march april june july august september october november december")
WEEKDAYS: Final = words("monday tuesday wednesday thursday friday saturday sunday")
PERIODS: Final = UNITS | SEASONS | MONTHS | WEEKDAYS | words("may")
LIFE: Final = words(
    "kid child teen teenager boy girl baby student young younger twenties thirties teens college school"
)
DECADES: Final = words("teens twenties thirties forties fifties youth college school 20s 30s 40s")
AGAIN: Final = words("again returned returning")
RESUMED: Final = words("never driving walking talking working smiling swimming running cooking dancing singing playing")
BACK_ELSEWHERE: Final = (("to",), ("then",), ("in",), ("when",), ("pain",))
LONG_AGO: Final = words("formerly previously childhood decades")
THEIR: Final = words("his her their")
OVER: Final = words("over for during these throughout across")
OTHER: Final = words("day week month night")
PASADO: Final = words("mes ano semana verano invierno")
HACE: Final = words("ano anos meses semanas tiempo mucho")
POSTURES: Final = words(
    """
    walking sitting lying standing sleeping eating driving cooking cleaning shopping brushing talking showering getting
    putting making climbing lifting washing typing watching doing gardening reading going coming
    hoovering ironing on out
    """
)
WAS: Final = words("was were")
DIAGNOSED: Final = words("diagnosed diagnosis surgery op operation")
ILL_THEN: Final = words("covid pneumonia flu surgery op operation chemo cancer lockdown")
GROWN: Final = 11  # "at 45", "at 12": an age, where a smaller number is an hour


def whose(here: Around) -> str:
    """ "pet" or "other" where the nearest subject before the phrase is not the person; "" where it is."""
    if _of_mine(here):
        return ""
    for at in range(here.start, here.first - 1, -1):
        word = here.all[at]
        if word in PETS and not any_of(here.all[max(here.first, at - 2) : at], TOWARDS) and _of_the_pet(here, at):
            return "pet"  # "over the dog, hit my head" is no dog's head
        if word in THIRD:
            return "pet" if word not in KIN and _stands_for_a_pet(here, at) else "other"
        if word in FIRST and at < here.start:
            follows = here.all[at + 1 : at + 4]
            if word not in OURS or not any_of(follows, KIN | PETS):
                return ""
    return ""


def _stands_for_a_pet(here: Around, pronoun: int) -> bool:
    """ "My dog is ill, he can't breathe": the nearest whom "he" may stand for is a pet."""
    for at in range(pronoun - 1, here.first - 1, -1):
        if here.all[at] in KIN:
            return False
        if here.all[at] in PETS:
            return not any_of(here.all[max(here.first, at - 2) : at], TOWARDS)
    return False


def _of_mine(here: Around) -> bool:
    """ "Helped my neighbour, lost the feeling in my fingers": whose body it is, the phrase or the next words say."""
    last = min(here.last, here.end + 2)
    for at in range(here.start + 1, last):
        if at >= here.end and here.pause(at) is not Pause.NONE:
            return False
        if here.all[at] == "my" and not any_of(here.all[at + 1 : at + 4], KIN | PETS):
            return True
    return False


def _of_the_pet(here: Around, pet: int) -> bool:
    """ "Stroking the cat, legs buckled" begins anew; "the cat fell, he can't move" goes on."""
    between = here.all[pet + 1 : here.start]
    anew = any_of(between, CUTS) or any(here.pause(at) is not Pause.NONE for at in range(pet + 1, here.start + 1))
    return not anew or any_of(between + here.within, PRONOUNS)


def says_i(here: Around) -> bool:
    """ "My kids would be free if I was dead": the phrase itself has the person for its subject."""
    return any_of(here.within, FIRST - OURS)


def past_of_others(here: Around) -> bool:
    """ "My dad had chest pain": a helping verb near the phrase tells; the nearest one counts."""
    if _till_they_died(here.sentence):
        return True
    if _dated_clause(here):
        return True
    if _recent(here.sentence) or any_of(here.within, PRESENT):
        return False
    if any_of(here.within, words("took ended")) and ENDED_LIFE & pairs(here.within):
        return True
    said = _of_their_clause(here, 5) + here.within
    for at in range(len(said) - 1, -1, -1):
        if said[at] in PAST_OF_THIRD or said[at] in PRESENT - THIRD:
            return said[at] in PAST_OF_THIRD and not _has_just(said, at)
    return False


def _dated_clause(here: Around) -> bool:
    """ "My friend had a seizure last year, she's driving again now": what is of now is another clause."""
    left, right = here.clause()
    clause = here.all[left:right]
    dated = any(left <= at < right and not _compared(here, at) for at in _marks(here, left, right))
    past = any_of(clause, PAST_VERBS) and not any_of(clause, PRESENT - NOT_YET_PAST)
    return dated and past and not _recent(clause) and not _came_back(here.after())


def _has_just(said: tuple[str, ...], at: int) -> bool:
    """ "She has lost her speech", "he's just tried to hang himself" are of now; "she has had strokes" is not."""
    return said[at] in DONE_BY_NOW and any_of(said[max(0, at - 1) : at], HAS_JUST)


def _of_their_clause(here: Around, reach: int) -> tuple[str, ...]:
    """The words before the phrase, not those before a pause: in "TV was on, my husband collapsed" nothing is past."""
    before = here.before(reach)
    for at in range(here.start - 1, here.start - len(before), -1):
        if here.pause(at) is not Pause.NONE and any_of(here.all[at : here.start], THIRD):
            return here.all[at : here.start]
    return before


def _till_they_died(sentence: tuple[str, ...]) -> bool:
    """ "Before he died", "when she passed", "at the end": what a bereaved person remembers today is of then."""
    for at, word in enumerate(sentence):
        before, following = sentence[max(0, at - 3) : at], sentence[at + 1 : at + 2]
        if word in DEATH and following != ("out",) and any_of(before, UNTIL_DEATH):
            return True
        if word == "end" and before[-2:] == ("at", "the"):
            return True
        if word in LAST_OF_ALL and any_of(before[-1:], THEIR) and any_of(following, UNITS):
            return True
    return False


def own_past(here: Around) -> bool:
    """ "I fainted last month", "as a kid", "in 2015": marked as past, and not as going on."""
    if _came_back(here.after()):
        return False
    left, right = here.clause()
    well = _well_since(here)
    right = min(right, well or right)
    marks = [
        at
        for at in _marks(here, here.first, here.last)
        if (well or not _compared(here, at)) and "but" not in here.all[min(at, here.start) : max(at, here.end)]
    ]
    once = well is not None and "once" in here.all[left:right]
    if not marks and not once and not _that_was_long_ago(here):
        return False
    # "A cramp that went on two hours": the hours of the phrase itself date nothing.
    hours = tuple(word for word in here.within if word not in MINUTES)
    if _recent(here.all[left : here.start] + hours + here.all[here.end : right]) or _for_so_long(here, left, right):
        return False
    tense = here.all[left : here.end]
    past = any_of(tense, PAST_VERBS)
    present = any_of(tense, STATES - NOT_YET_PAST) or (not past and any_of(tense, MAY_BE_PRESENT))
    if any(left <= at < right for at in marks):
        return past or not present
    return past and not present


def _recent(found: tuple[str, ...]) -> bool:
    """Whether these words say that it is now, or was within a day."""
    just_now = any(word in JUST_NOW and not _years_today(found, at) for at, word in enumerate(found))
    return just_now or not RECENT_PAIRS.isdisjoint(pairs(found))


def _years_today(found: tuple[str, ...], at: int) -> bool:
    """ "Ten years ago today", "today is the anniversary", "when all this started" are not of today."""
    before, word = found[max(0, at - 2) : at], found[at]
    if word in ("today", "since"):
        return any_of(before, YEARS_AGO) or "anniversary" in found
    return word in BEGAN and any_of(before, ALL_BEGAN)


def _came_back(after: tuple[str, ...]) -> bool:
    """ "Had it last year and it is back", "and now again"; not "back to normal"."""
    if any(word in AGAIN and not any_of(after[max(0, at - 1) : at], RESUMED) for at, word in enumerate(after)):
        return True
    return any(
        word == "back"
        and after[at + 1 : at + 2] not in BACK_ELSEWHERE
        and not any_of(after[max(0, at - 1) : at], UNITS | LOOKED)
        for at, word in enumerate(after)
    )


def _well_since(here: Around) -> int | None:
    """Where it is told that it ended: "numb after the surgery in 2019, ok ever since", "in May, physio sorted it"."""
    for at in range(here.end, here.last):
        word, following = here.all[at], here.all[at + 1 : at + 4]
        well = word in WELL and not any_of(here.all[max(here.end, at - 2) : at], NOT_WELL)
        if (well and any_of(following, SINCE_OR_NOW)) or (word in NONE and following[:1] == ("since",)):
            return at
        if word in CURED and any_of(following[:1], words("it that me")):
            return at
    return None


def _for_so_long(here: Around, left: int, right: int) -> bool:
    return any(
        here.all[at] == "for" and here.text.words[at + 1].number is not None
        for at in range(left, min(right, len(here.all) - 1))
    )


def _compared(here: Around, at: int) -> bool:
    """ "Like last year", "from the fall last year": the time belongs to something else."""
    near = here.all[max(here.first, at - COMPARED) : at]
    return any_of(near, LIKE) and here.all[at] != "as"


def _that_was_long_ago(here: Around) -> bool:
    """ "I fainted at work. That was years ago." """
    if here.all[here.last : here.last + 1] not in (("that",), ("it",), ("this",), ("but",)):
        return False
    end = here.last + 1
    while end < len(here.all) and here.pause(end) is not Pause.HARD:
        end += 1
    return "was" in here.all[here.last : end] and any(True for _ in _marks(here, here.last, end))


def _marks(here: Around, first: int, last: int) -> Iterator[int]:
    """Yield where something says "long ago"."""
    for at in range(first, last):
        before = here.all[max(first, at - 3) : at]
        after = here.all[at + 1 : min(last, at + 6)]
        if _dated(here, at, before, after) or _lived(here, at, before, after):
            yield at


def _dated(here: Around, at: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """A date or a span of time: "two weeks ago", "last year", "in 2015", "a while back"."""
    word, previous, following = here.all[at], before[-1:], after[:1]
    if word == "ago":
        a_day = previous == ("day",) and before[-2:-1] in (("a",), ("1",), ("one",))
        return not any_of(before, MINUTES) and not any_of(previous, words("while bit")) and not a_day
    if word == "last":
        return any_of(following, PERIODS - words("day days")) and not _over(before)
    if word == "other":
        return previous == ("the",) and any_of(following, OTHER)
    if word == "in":
        return (
            any_of(after[:3], DECADES) or any_of(following, MONTHS | {"may"}) or any(_is_year(one) for one in following)
        )
    if word == "back":
        return any_of(previous, UNITS | {"while"}) or any_of(following, MONTHS | words("when in then"))
    if word == "at":
        return any_of(following, HOLIDAYS) and not any_of(here.all[here.first : at], TO_COME)
    if word == "hace":
        return any_of(after[:3], HACE)
    if word in ("pasado", "pasada"):
        return any_of(previous, PASADO)
    if word == "past":
        # "In the past" is; "over the past month" goes on.
        number = at + 1 < here.last and here.text.words[at + 1].number is not None
        return any_of(previous, words("the my")) and not number and not any_of(following, PERIODS | words("few couple"))
    if _is_year(word):
        alone = here.pause(at) is not Pause.NONE and here.pause(at + 1) is not Pause.NONE
        return alone and not any_of(before, LIKE)
    return word == "while" and following == ("back",)


def _over(before: tuple[str, ...]) -> bool:
    """ "Over the last month", "these last weeks" go on."""
    return any_of(before[-1:], OVER) or (before[-1:] == ("the",) and any_of(before[-2:-1], OVER))


def _lived(here: Around, at: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """A part of life: "when I was 20", "as a kid", "used to", "before I was diagnosed", "at 45"."""
    word, following = here.all[at], after[:1]
    if word == "when":
        ill = "had" in after[:3] and any_of(after[:5], ILL_THEN)
        return ill or (any_of(after[:2], WAS) and not any_of(after, POSTURES))
    if word == "cuando":
        return any_of(following, words("era tenia estaba"))
    if word == "as":
        return any_of(after[:3], LIFE)
    if word == "before":
        closes = _closes(here, at) and any_of(here.all[here.first : at], words("tried had been was felt"))
        return closes or any_of(after[:4], DIAGNOSED)
    if word == "once" and before[-1:] != ("at",):
        closes = _closes(here, at) and any_of(here.all[here.first : at], words("tried had been was felt"))
        return closes or any_of(following, words("had was in when years tried wanted felt thought"))
    if word == "at":
        number = here.text.words[at + 1].number if at + 1 < here.last else None
        clock = any_of(after[1:2], words("am pm minutes"))
        return (number or 0) >= GROWN and not clock and any_of(here.all[here.first : at], words("had was"))
    return (word, *following) in (
        ("never", "since"),
        ("used", "to"),
        ("history", "of"),
        ("growing", "up"),
        ("grew", "up"),
    ) or word in LONG_AGO


def _closes(here: Around, at: int) -> bool:
    return at + 1 == here.last or any_of(here.all[at + 1 : at + 2], words("thanks thank lol"))


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


# What is thought is dated in more ways than what is felt, and a past of thoughts still raises distress.
THOUGHT: Final = PAST_VERBS | words("been thought thoughts considered planned id cut harmed harming killed")
I_MYSELF: Final = words("i im ive id ill")  # "and I want to die" is a thought of its own
NOT_OF_NOW: Final = words("since started start starting just hour hours minute minutes moment")
BEFORE_WHAT: Final = DIAGNOSED | words(
    "program programme service therapy treatment counselling counseling lockdown covid pandemic here you group"
)
EPOCHS: Final = words("lockdown lockdowns pandemic covid chemo divorce")
THERE_WAS: Final = words("time times days nights years weeks period point moments")
ONE: Final = words("i ive had have than")
AND_NOW: Final = frozenset(
    {
        ("still", "am"), ("still", "do"), ("am", "now"), ("im", "now"), ("do", "now"), ("now", "too"),
        ("today", "too"), ("same", "now"), ("same", "today"), ("am", "today"), ("im", "today"), ("im", "again"),
        ("feel", "it"), ("right", "now"),
    }
)  # fmt: skip


def once_thought(here: Around) -> bool:
    """ "Before this program", "more than once", "five years since", "in lockdown", "after my divorce, 2011"."""
    left, right = here.clause()
    said = here.all[left if any_of(here.all[left : here.end], I_MYSELF) else here.first : here.end]
    if not any_of(said, THOUGHT) or any_of(said, STATES - NOT_YET_PAST):
        return False
    marks = [at for at in range(here.first, here.last) if _then(here, at)]
    since = [at for at in range(left, right) if here.all[at] == "since" and at not in marks]
    clause = tuple(word for word in here.all[left:right] if word not in NOT_OF_NOW)
    return bool(marks) and not since and not _recent(clause) and not _came_back(here.after())


def goes_on_now(here: Around) -> bool:
    """ "I was suicidal last year and I am now", "still am"."""
    until = min(len(here.all), here.last + 8)
    return any(
        (here.all[at], here.all[at + 1]) in AND_NOW and here.pause(at + 2) is not Pause.NONE
        for at in range(here.end, until - 1)
    )


def _then(here: Around, at: int) -> bool:
    word, previous = here.all[at], here.all[max(here.first, at - 1) : at]
    after = here.all[at + 1 : min(here.last, at + 6)]
    closes = here.pause(at + 1) is not Pause.NONE or any_of(after[:1], CUTS)
    if word == "before":
        return closes or any_of(after, BEFORE_WHAT)
    if word == "once":
        return previous != ("at",) and (closes or any_of(previous, ONE))
    if word == "since":
        return any_of(previous, UNITS)
    if word in ("during", "in", "through"):
        return any_of(after[:3], EPOCHS)
    if word == "there":
        return any_of(after[:1], WAS) and any_of(after[:4], THERE_WAS)
    if word == "earlier":
        return ("this", "year") in pairs(after[:2])
    return (_is_year(word) and previous != ("since",)) or (word in ("time", "point") and previous == ("one",))


VOCABULARY: Final = (
    FIRST | THIRD | JUST_NOW | PAST_VERBS | PERIODS | LIKE | PAST_OF_THIRD | PRESENT | LIFE | PASADO | HACE | EPOCHS
).union(words("ago hace pasado pasada cuando era"))
