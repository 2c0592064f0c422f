"""R51: a phrase that is denied, or only supposed ("if", "someday"), raises no flag.

A denial must stand directly before the phrase, or directly after it, with nothing but small words between; whatever
else stands there ends its reach. When in doubt the phrase is taken as meant.
"""

from typing import Final

from reminders.domain.phrases import words
from reminders.domain.phrases.words import Pause
from reminders.domain.triage.around import Around, any_of, pairs

REACH: Final = 6

# What may stand between a denial and what it denies.
SMALL: Final = words(
    """
    a an any the of in at all to be been being have had has having get got getting feel felt feeling really actually
    currently right now today experiencing experience experienced notice noticed noticing ever even more new signs
    sign hint symptoms symptom kind sort sudden suddenly real from either yet further other suffer suffering
    suffered longer going gone this
    """
)
AFTER_NO: Final = (SMALL - words("this right now today the")) | words(
    """
    major serious actual bad weird significant unusual noticeable trace history worries problem problems trouble
    issue issues with like chronic severe chest heart head face facial arm arms leg legs hand hands bladder bowel
    breathing suicidal thoughts thought desire plans plan intention urge urges need call tengo hay he tenido siento
    hemos ha la el las los me se quiero necesito necesitamos una un
    """
)
AFTER_NOT: Final = (SMALL - words("going")) | words(
    """
    my his her im its it is was because had exactly an go going in on you tengo me currently like one bit chest
    thinking about
    """
)
AFTER_DONT: Final = SMALL | words(
    """
    i im ive my me it its is was there are see say want need wish plan intend seem look like mean tell him her his
    wanna would ill planning you them that thoughts think thinking about consider considering thought with try tried
    take took taken call
    """
)
RULED: Final = words("ruled ruling rules")
NOT_WORDS: Final = words("not nunca jamas")
DENIALS: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(words("no zero none nor sin ningun ninguna neither nolonger"), AFTER_NO),
    **dict.fromkeys(words("nobody noone"), words("is has ever here would could in this my house home")),
    **dict.fromkeys(RULED, words("out a an any the as being")),
    **dict.fromkeys(words("nothing nowhere"), words("is feels feel went goes gone was really at all even to")),
    **dict.fromkeys(NOT_WORDS, AFTER_NOT),
    **dict.fromkeys(
        words(
            """
            dont doesnt didnt havent hasnt hadnt isnt arent wasnt werent aint wont wouldnt never without denies deny
            denied shouldnt
            """
        ),
        AFTER_DONT,
    ),
}
# "Why isn't my chest pain going away" denies nothing, nor does "I can't eat without choking".
ASKS_WHY: Final = words("why how cant couldnt reason reasons")
# "I can't promise I won't hurt myself", "not a day goes by that I don't want to die" affirm.
ON_MY_MIND: Final = frozenset({("think", "about"), ("think", "of")})
PROMISES: Final = words(
    "promise promising promises guarantee guaranteeing swear certain vouch sure know say saying said"
)
UNSURE: Final = words("cant couldnt wont not no dont never isnt doesnt wouldnt")
NOT_YET: Final = UNSURE | words("havent hasnt hadnt didnt")
# "Not a day goes by", "never a moment when I don't".
TIMES: Final = words("day hour night minute moment")
GOES_BY: Final = frozenset((time, after) for time in TIMES for after in ("goes", "passes", "without", "i", "when"))
DOUBLED: Final = words("cant couldnt never not wont dont")
STILL_THERE: Final = words(
    """
    away stopping stopped better improving improved easing eased leaving budging quitting settling shifting letting
    clearing helping working subsiding
    """
)
TAKES_BACK: Final = words("is are do does has have")
NOT_OTHER: Final = words("it its this that what how there which who as than i so if they you where")
TAILS: Final = words(
    """
    though tho tbh lol and but now today still anyway unfortunately sadly right again what since please help pain thanks
    thank
    """
)
AS_IF: Final = words("like as if that because cos though think")
LIKE_THIS: Final = words("like before until till this that bad badly")
INVERTED: Final = words("have has had did do")  # "never have I wanted to die so much"
AT_LAST: Final = words("now today tonight just currently again started")
JOINS: Final = words("or nor ni o")
ENDS_A_LIST: Final = words("but and now so because i im my then he she hes shes except however")
NEW_SUBJECTS: Final = words("it they i he she")
SAID_AS_ONE: Final = frozenset({("and", "needle"), ("and", "needles"), ("and", "pains")})
NO_AFTER: Final = words("no none nope nah negative never 0 zero")
UNASKED: Final = words("no nope nah")
NOT_AFTER: Final = words("today now really anymore yet currently recently")
LED_BY: Final = words("is at was today now")
ENDED: Final = words("anymore nolonger longer")
NOT_SINCE: Final = words("havent hasnt")
LONG: Final = words("since years year months ages decades")
ONCE: Final = words("was used did")

AFTER_ALL: Final = words(
    "sure know wonder wondering tell see ask as idk even feel feels felt like check dunno unsure remember"
)
FIRST: Final = words("i ive")
TELL_ME: Final = (("tell", "me"), ("tell", "us"), ("advise", "me"), ("say", "please"))
SUBJECTS: Final = words("i im my he she it they you we your his her someone ive the anyone somebody")
ASKS_IF: Final = words(
    """
    normal ok okay bad common dangerous usual unusual weird strange worrying serious fibro concerning concerned
    worried worry matter still migraine effect effects mean means meaning cause causes caused sign symptom symptoms
    """
)
DONE: Final = frozenset({("i", "did"), ("ive", "done"), ("just", "did"), ("i", "have"), ("said", "yes")})
NOTHING: Final = words("nothing no none never")
GOES_ON: Final = words("worse back again continues continue keeps persists")
GOING_ON: Final = words("stay stays still keeps remains")
IFS: Final = words("if someday unless si")
SO_THAT: Final = (("so", "dont"), ("so", "wont"), ("so", "i", "dont"), ("so", "i", "wont"))
LATER: Final = words("someday eventually")
NOT_YET_SURE: Final = LATER | words("ever")
SOME_DAY: Final = frozenset({("some", "day"), ("one", "day")})
TO_REPORT: Final = words("tell mention report worry worried see need should checked check seen ring call")
HAPPENED: Final = words("lost had fell hit went got couldnt came took woke fallen taken wet struck cut hurt split ive")
FEELS_SO: Final = words("tired scared worried stressed exhausted bored need needed fed bed")
TODAY: Final = words("today yesterday earlier")
THIS_DAY: Final = frozenset({("this", "morning"), ("last", "night"), ("just", "now")})
OTHERS: Final = words("him her them")
ANSWER_WITHIN: Final = 12
ASKED: Final = words("asked asks asking ask questioned checked wanted")
ANSWERED: Final = words("said say answered replied told says")
ANSWERED_NO: Final = words("no none nope not never nothing havent dont didnt negative")
UNSAID: Final = words(
    """
    but because cos lied lie though scared afraid yes yeah wasnt should wish first now there still worse later hurts
    today
    """
)
LOOKED_FOR: Final = frozenset({("checked", "for"), ("checking", "for"), ("tested", "for"), ("screened", "for")})


def denied(here: Around) -> bool:
    """ "No chest pain", "not numb", "I would never hurt myself", "chest pain: none"."""
    if _denied_after(here) or _answered_no(here):
        return True
    at = _denial(here)
    if at is None:
        at = _denial_of_the_list(here)
    return at is not None and not _void(here, at)


def ended(here: Around) -> bool:
    """Denied of now, so true of the past: "not suicidal anymore", "no longer want to die", "not now but I was"."""
    near = here.before(REACH) + here.within + here.after(8)
    after = here.after(10)
    long_not = any_of(here.before(3), NOT_SINCE) and any_of(after, LONG)
    not_now = here.all[here.end : here.end + 1] == ("not",) and any_of(here.all[here.end + 1 : here.end + 2], NOT_AFTER)
    return not_now or long_not or any_of(near, ENDED) or ("but" in after and any_of(after, ONCE))


def _denial(here: Around) -> int | None:
    """Where the denial stands whose reach ends at the phrase; None where nothing is denied."""
    between: set[str] = set()
    for at in range(here.start - 1, max(here.first, here.start - 1 - REACH) - 1, -1):
        if here.pause(at + 1) is not Pause.NONE:
            return None
        reach = DENIALS.get(here.all[at])
        if reach is not None:
            return at if between <= reach else None
        between.add(here.all[at])
    return None


def _denial_of_the_list(here: Around) -> int | None:
    """ "No fever, chest pain or numbness" denies all three; "no sleep, chest pain" denies only the first."""
    before = here.before()
    place = max((at for at, word in enumerate(before) if word in DENIALS), default=None)
    if place is None:
        return None
    between = before[place + 1 :]
    joined_by_and = any_of(between, ENDS_A_LIST) and not SAID_AS_ONE & pairs(between)
    if len(between) > 2 * REACH or joined_by_and or any_of(here.within[:1], NEW_SUBJECTS):
        return None
    joined_before = any(
        here.all[at] in JOINS and all(here.pause(later) is Pause.NONE for later in range(at + 1, here.start + 1))
        for at in range(here.start - min(2, len(between)), here.start)
    )
    joined_after = here.pause(here.start) is Pause.SOFT and any_of(here.after(5), JOINS)
    return here.first + place if joined_before or joined_after else None


def _void(here: Around, at: int) -> bool:
    """Whether the denial at this place denies something else, or affirms."""
    denial = here.all[at]
    between = here.all[at : here.start]
    if at > here.first and here.all[at - 1] in (NOT_YET if denial in RULED else ASKS_WHY):
        return True
    if denial == "without" and any_of(here.all[here.first : at], DOUBLED):
        return True
    if any_of(here.after(4), STILL_THERE) or _taken_back(here) or _unpromised(here, at):
        return True
    if "think" in between and not ON_MY_MIND & pairs(between):
        return True  # "I don't think killing myself is so bad" is an opinion; "I never think about it" denies
    if denial == "not" and _another_named(between):
        return True  # "not my chest, its my ribs that hurt"
    if denial == "never":
        after = here.after()
        return (
            (any_of(between[1:2], INVERTED) and any_of(between[2:3] or here.within[:1], FIRST))
            or any_of(between, words("this these"))
            or any_of(after[:1], LIKE_THIS)
            or ("but" in after and any_of(after, AT_LAST))
        )
    if "been" in between and any_of(here.after(1), LIKE_THIS):
        return True
    return denial in ("isnt", "arent", "wasnt", "doesnt") and at == here.first and here.start in here.text.asks


def _another_named(between: tuple[str, ...]) -> bool:
    return any(between[at] == "its" and between[at - 1] not in AS_IF for at in range(2, len(between)))


def _unpromised(here: Around, at: int) -> bool:
    """ "I can't promise I won't", "no guarantee that I don't", "not a day goes by when I don't"."""
    before = here.all[here.first : at]
    if any_of(before, UNSURE) and GOES_BY & pairs((*before, here.all[at])):
        return True
    for place in range(max(here.first, at - 4), at):
        if here.all[place] in PROMISES and any_of(here.all[max(here.first, place - 3) : place], UNSURE):
            return all(here.pause(later) is not Pause.HARD for later in range(place, at + 1))
    return False


def _taken_back(here: Around) -> bool:
    """ "Hands not numb for once, my feet are": denied of one thing, said of another."""
    for at in range(here.end + 1, here.last):
        if here.all[at] not in TAKES_BACK or here.all[at - 1] in NOT_OTHER or at in here.text.asks:
            continue
        closes = here.pause(at + 1) is not Pause.NONE or here.all[at + 1] in TAILS
        if closes and not any(word in DENIALS for word in here.all[here.end : at]):
            return True
    return False


def _denied_after(here: Around) -> bool:
    """ "Chest pain: none", "numbness? no", "numbness 0"."""
    at = here.end
    while at < min(len(here.all), here.end + 2) and here.all[at] in LED_BY:
        at += 1
    if at >= len(here.all):
        return False
    if any_of(here.within, NOTHING) and at - 1 not in here.text.asks:
        return False  # "nothing to live for... no, just so low" says it twice
    word = here.all[at]
    after = here.all[at + 1] if at + 1 < len(here.all) else ""
    closes = here.pause(at + 1) is not Pause.NONE
    if word in NO_AFTER:
        # "Chest pain. No. It is worse" answers nothing that was asked.
        unasked = here.pause(at) is Pause.HARD and word in UNASKED and at - 1 not in here.text.asks
        return (closes or after in NOT_AFTER) and not unasked
    return word == "not" and after in NOT_AFTER and here.pause(at + 2) is not Pause.NONE


def _answered_no(here: Around) -> bool:
    """ "The doctor asked about chest pain and I said no"; not "I said no but it does hurt"."""
    after = here.all[here.end : here.end + ANSWER_WITHIN]
    if not any_of(here.before(8), ASKED) or any_of(after, UNSAID):
        return False
    for at in range(len(after) - 1):
        by_me = after[at] in ANSWERED and any_of(after[max(0, at - 1) : at], FIRST)
        to_them = after[at] == "told" and any_of(after[at + 1 : at + 2], OTHERS)
        if (by_me or to_them) and any_of(after[at + 1 : at + 4], ANSWERED_NO):
            return True
    return False


def supposed(here: Around) -> bool:
    """ "What if I faint", "if my arm goes numb who do I call", "will I end up paralysed", "someday"."""
    if _done(here):
        return False
    before = here.before()
    if before[-1:] == ("this",) or any_of(before[-2:], GOING_ON):
        return False
    if any_of(here.after(4), GOES_ON) and not any_of(before, LATER):
        return False
    governed = _governed_by_if(here)
    if governed is not None:
        return governed
    if LOOKED_FOR & pairs(here.before(4)):
        return True
    left, right = (
        here.clause()
    )  # "in case I faint my husband is here, but my chest is tight" supposes nothing of the chest
    if ("in", "case") in pairs(here.all[left : here.start]) or before[-3:] in SO_THAT or before[-2:] in SO_THAT:
        return True
    near = here.all[max(left, here.start - 8) : min(right, here.end + 5)]
    if any_of(near, LATER) or {("some", "day"), ("in", "case")} & pairs(near):
        return True
    if ("one", "day") in pairs(near) and not any_of(near, words("had was happened")):
        return True
    close = here.all[max(left, here.start - REACH) : here.start]
    return ("end", "up") in pairs(close) or (
        any_of(close, words("prevent avoid risk chances")) and not any_of(close, words("cant couldnt"))
    )


def _done(here: Around) -> bool:
    """ "What happens if you take twenty, I did"."""
    return any(
        (here.all[at], here.all[at + 1]) in DONE and here.pause(at + 2) is not Pause.NONE
        for at in range(here.end, here.last - 1)
    )


def _governed_by_if(here: Around) -> bool | None:
    """Whether the nearest "if" before the phrase governs it; None where there is none."""
    for at in range(here.start - 1, max(here.first, here.start - 1 - 2 * REACH) - 1, -1):
        word = here.all[at]
        if word not in IFS:
            continue
        if at > here.first and (here.all[at - 1] in AFTER_ALL or here.all[at - 2 : at] in TELL_ME):
            return False
        if word == "if" and any_of(here.all[max(here.first, at - 4) : at], ASKS_IF) and "ever" not in here.before():
            return False  # "is it normal if my hand is numb" asks about what is there
        if any(here.pause(later) is not Pause.NONE for later in range(at + 1, here.start)):
            return False
        if word == "if" and _asks_whether_to_tell(here, at):
            return False
        # "If I sit, my leg goes numb" has a second subject: the phrase is what really happens.
        return word == "someday" or sum(one in SUBJECTS for one in here.all[at + 1 : here.start]) <= 1
    return None


def _asks_whether_to_tell(here: Around, at: int) -> bool:
    """ "Should I tell someone if I fainted", "is it bad if I passed out today": it has happened."""
    if (
        not any(one in HAPPENED or _regular_past(one) for one in here.all[at + 1 : here.start + 1])
        or any_of(here.sentence, NOT_YET_SURE)
        or SOME_DAY & pairs(here.sentence)
    ):
        return False
    today = any_of(here.after(), TODAY) or not pairs(here.after()).isdisjoint(THIS_DAY)
    return today or any_of(here.all[max(here.first, at - REACH) : at], TO_REPORT)


def _regular_past(word: str) -> bool:
    return word.endswith("ed") and word not in FEELS_SO


VOCABULARY: Final = frozenset(DENIALS).union(*DENIALS.values()) | STILL_THERE | AFTER_ALL
