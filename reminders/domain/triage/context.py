"""Whether a phrase that was found is meant of now: not denied, not long past, not a mere "what if" (R51, R52).

Each question errs towards "meant of now": a denial must stand directly before (or after) the phrase with nothing but
small words between, a past must be marked as past and not as going on, and an "if" must govern the phrase itself.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from reminders.domain.phrases import Text, Word
from reminders.domain.phrases.words import Pause
from reminders.domain.triage.words import GROUPS


class Meant(Enum):
    """How a phrase is meant."""

    NOW = "now"
    DENIED = "denied"
    PAST = "own past"
    PAST_OF_OTHERS = "somebody else's past"
    IF = "what if"
    ENDED = "denied of now, so true of the past"


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REACH: Final = 6

# What may stand between a denial and what it denies. A word that is not here ends the denial's reach.
SMALL: Final = words(
    """
    a an any the of in at all to be been being have had has having get got getting feel felt feeling really actually
    currently right now today experiencing experience experienced experiencing notice noticed noticing ever even more
    new signs sign hint symptoms symptom kind sort sudden suddenly real from either yet further other suffer suffering
    suffered longer going gone this
    """
)
AFTER_NO: Final = (SMALL - words("this right now today")) | words(
    """
    major serious actual bad weird significant unusual noticeable trace history worries problem problems trouble issue
    issues with like chronic severe tengo hay he tenido siento hemos ha chest heart head face facial arm arms leg legs
    hand hands bladder bowel breathing suicidal
    """
)
AFTER_NOT: Final = (SMALL - words("going")) | words(
    "my his her im its it is was because had exactly an go going in on you tengo me currently like"
)
AFTER_DONT: Final = SMALL | words(
    """
    i im ive my me it its is was there are see say want need wish plan intend seem look like mean tell him her his
    believe_ feel wanna would ill planning you them and_ that i_ think_ thoughts thinking about consider considering
    thought suffer suffered with try tried
    """
)
DENIALS: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(words("no zero none nor sin ningun ninguna neither nolonger"), AFTER_NO),
    **dict.fromkeys(words("not nunca jamas"), AFTER_NOT),
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
SPANISH_NO: Final = words("me le se nos te")
# A denial that only says how: "not as numb", "never so numb", "not just numb" affirm.
NOT_A_DENIAL: Final = words("as so too that very only just sure quite completely totally fully entirely much")
STILL_THERE: Final = words(
    """
    away stopping stopped better improving improved easing eased leaving budging quitting settling shifting letting
    clearing helping working subsiding
    """
)
NEVER_LIKE_THIS: Final = words("like before until till this that bad badly")
JOINS: Final = words("or nor ni o")
ENDS_A_LIST: Final = words("but and now so because i im my then he she hes shes except however")
NO_AFTER: Final = words("no none nope nah negative never 0 zero")
NOT_AFTER: Final = words("today now really anymore yet currently recently")

FIRST: Final = words("i im ive id ill me we my myself our us weve")
KIN: Final = frozenset(GROUPS["KIN"].split())
THIRD: Final = frozenset(GROUPS["KIN"].split()) | words("he she they hes shes theyre")
SPEAKS: Final = words("says said thinks thought told tells asked asks reckons worries worried noticed notices")
PAST_OF_THIRD: Final = words(
    """
    had died was were used survived suffered committed lost did couldnt hung hanged attempted tried recovered
    """
)
PETS: Final = words(
    """
    dog dogs cat cats puppy kitten horse hamster bird rabbit goldfish pet parrot guinea pony cow chicken chickens
    """
)

JUST_NOW: Final = words(
    """
    now today tonight currently again still since minute minutes moment hour hours recently lately keeps keep
    keeping started starting start starts began begun yesterday ongoing constantly constant worse atm
    """
)
RECENT_PAIRS: Final = (("this", "morning"), ("last", "night"), ("this", "afternoon"), ("this", "evening"), ("is", "back"), ("its", "back"), ("came", "back"), ("coming", "back"))
PRESENT: Final = words(
    """
    is im am are isnt arent has cant wont doesnt hurts hurt feels feel have keeps aches getting going gone think want wants
    """
)
PAST_VERBS: Final = words(
    """
    had was were did couldnt got used felt went became ended happened suffered attempted tried struggled wanted
    fainted collapsed passed blacked overdosed fell hit took lost tore used
    """
)
LIKE: Final = words("like as than from since because due after de same")
COMPARED: Final = 4

UNITS: Final = words("day days week weeks month months year years decade decades summer winter spring autumn fall")
PERIODS: Final = words(
    """
    week month year years weekend summer winter spring autumn fall christmas easter thanksgiving decade january february
    march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday sunday time halloween
    """
)
MONTHS: Final = words("january february march april june july august september october november december")
LIFE: Final = words("kid child teen teenager boy girl baby student young younger twenties thirties teens college school")
PAST_WORDS: Final = words("ago formerly previously decades childhood")

IFS: Final = words("if someday should_ unless whenever_ si")
NOT_IFS: Final = words("sure know wonder wondering tell see ask as idk even feel feels felt like check wonders dunno unsure")
SUBJECTS: Final = words("i im my he she it they you we your his her someone ive the anyone somebody")
GOES_ON: Final = words("worse back again continues continue keeps persists")
IN_CASE: Final = (("in", "case"), ("one", "day"), ("some", "day"), ("what", "happens"), ("so", "dont"), ("so", "wont"))
UNREAL: Final = words("someday eventually hypothetically future prevent avoid ever")


def judge(text: Text, start: int, end: int, *, own: bool = False) -> Meant:
    """Say how words `start` to `end` are meant; `own` where they are about the person, whoever else is named."""
    first, last = _sentence(text, start, end)
    if _denied(text, first, start, end, last):
        return Meant.ENDED if _ended(text, first, start, end, last) else Meant.DENIED
    if _if(text, first, start, end, last):
        return Meant.IF
    third = "" if own else _of_others(text, first, start)
    if third == "pet":
        return Meant.DENIED
    if third and _past_of_others(text, first, start, end, last):
        return Meant.PAST_OF_OTHERS
    if _past(text, first, start, end, last):
        return Meant.PAST_OF_OTHERS if third else Meant.PAST
    return Meant.NOW


def _sentence(text: Text, start: int, end: int) -> tuple[int, int]:
    """The sentence around the words `start` to `end`."""
    first = start
    while first and text.words[first].pause is not Pause.HARD:
        first -= 1
    last = end
    while last < len(text) and text.words[last].pause is not Pause.HARD:
        last += 1
    return first, last


def _any(found: Iterable[Word], among: frozenset[str]) -> bool:
    return any(word.text in among for word in found)


# ---------------------------------------------------------------------------------------------------------- denied


def _denied(text: Text, first: int, start: int, end: int, last: int) -> bool:
    if _denied_after(text, end, last):
        return True
    at = _denial(text, first, start)
    if at is None and _second_of_a_list(text, first, start, end, last):
        at = first
        while text.words[at].text not in DENIALS:
            at += 1
    if at is None:
        return False
    denial = text.words[at].text
    before = text.words[at - 1].text if at > first else ""
    if before in ("why", "how", "cant", "couldnt", "if_", "or_"):
        return False
    if denial == "without" and _any(text.words[first:at], words("cant couldnt never not wont dont")):
        return False
    if _any(text.words[end : min(last, end + 4)], STILL_THERE):
        return False
    if denial == "never" and _any(text.words[at:start], words("this these")):
        return False
    if denial == "never" and "but" in (w.text for w in text.words[end:last]) and _any(text.words[end:last], JUST_NOW):
        return False
    if denial == "never" or "been" in (w.text for w in text.words[at:start]):
        after = [w.text for w in text.words[end : min(last, end + 3)]]
        if after and after[0] in NEVER_LIKE_THIS:
            return False
    if denial in ("isnt", "arent", "wasnt", "doesnt") and at == first and start in text.asks:
        return False
    return True


def _denial(text: Text, first: int, start: int) -> int | None:
    """Where the denial stands whose reach ends at `start`; None where nothing is denied."""
    between: list[str] = []
    for at in range(start - 1, max(first, start - 1 - REACH) - 1, -1):
        word = text.words[at]
        if text.words[at + 1].pause is not Pause.NONE:
            return None
        reach = DENIALS.get(word.text)
        if reach is not None:
            if all(one in reach for one in between):
                return at
            return None
        between.append(word.text)
    return None


def _second_of_a_list(text: Text, first: int, start: int, end: int, last: int) -> bool:
    """ "No fever, chest pain or numbness" denies all three; "no sleep, chest pain" denies only the first."""
    before = [word.text for word in text.words[first:start]]
    if not any(word in DENIALS for word in before):
        return False
    denial = max(at for at, word in enumerate(before) if word in DENIALS)
    between = before[denial + 1 :]
    if len(between) > 2 * REACH or any(word in ENDS_A_LIST for word in between):
        return False
    if before[denial] == "never" and between and between[0] in ("had_",):
        return False
    joined_before = any(word in JOINS for word in between[-2:])
    joined_after = text.words[start].pause is Pause.SOFT and any(
        word.text in JOINS for word in text.words[end : min(last, end + 5)]
    )
    return joined_before or joined_after


def _denied_after(text: Text, end: int, last: int) -> bool:
    """ "Chest pain: none", "numbness? no", "numbness 0"."""
    at = end
    while at < len(text) and text.words[at].text in ("is", "at", "was", "today", "now") and at < end + 2:
        at += 1
    if at >= len(text):
        return False
    word = text.words[at].text
    closes = at + 1 >= len(text) or text.words[at + 1].pause is not Pause.NONE
    after = text.words[at + 1].text if at + 1 < len(text) else ""
    if word in NO_AFTER:
        hard_no = text.words[at].pause is Pause.HARD and word == "no" and at - 1 not in text.asks
        return (closes or after in NOT_AFTER) and not hard_no
    return word == "not" and after in NOT_AFTER and (at + 2 >= len(text) or text.words[at + 2].pause is not Pause.NONE)


def _ended(text: Text, first: int, start: int, end: int, last: int) -> bool:
    """ "Not suicidal anymore", "no longer want to die", "not suicidal now but I was": it was so once."""
    around = text.words[max(first, start - REACH) : min(last, end + 8)]
    if _any(around, words("anymore nolonger longer nomore")):
        return True
    after = [w.text for w in text.words[end : min(last, end + 10)]]
    return "but" in after and ("was" in after or "used" in after or "did" in after)


# ---------------------------------------------------------------------------------------------------------- what if


def _if(text: Text, first: int, start: int, end: int, last: int) -> bool:
    before = text.words[first:start]
    if _any(text.words[end : min(last, end + 4)], GOES_ON) and not _any(before, words("someday")):
        return False
    for at in range(start - 1, max(first, start - 1 - 2 * REACH) - 1, -1):
        word = text.words[at].text
        if word in IFS:
            asked_of = text.words[at - 1].text if at > first else ""
            if asked_of in NOT_IFS:
                return False
            between = text.words[at + 1 : start]
            if any(w.pause is not Pause.NONE for w in between) and word == "if":
                return False
            return sum(w.text in SUBJECTS for w in between) <= 1 or word == "someday"
    pairs = {(a.text, b.text) for a, b in _pairs(text.words[first:start])}
    if ("in", "case") in pairs or ("so", "dont") in pairs or ("so", "wont") in pairs:
        return True
    wide = text.words[max(first, start - 8) : min(last, end + 5)]
    wide_pairs = {(a.text, b.text) for a, b in _pairs(wide)}
    if _any(wide, words("someday eventually")) or ("some", "day") in wide_pairs or ("in", "case") in wide_pairs:
        return True
    if ("one", "day") in wide_pairs and not _any(wide, words("had was happened")):
        return True
    near = text.words[max(first, start - 6) : start]
    if ("end", "up") in {(a.text, b.text) for a, b in _pairs(near)}:
        return True
    return _any(near, words("prevent avoid risk chances")) and not _any(near, words("cant couldnt"))


def _pairs(found: tuple[Word, ...]) -> Iterator[tuple[Word, Word]]:
    return zip(found, found[1:], strict=False)


# ---------------------------------------------------------------------------------------------------- who and when


def _of_others(text: Text, first: int, start: int) -> str:
    """ "pet" or "third" where the nearest subject before the phrase is not the person; "" where it is."""
    for at in range(start, first - 1, -1):
        word = text.words[at].text
        if at == start and word not in THIRD and word not in PETS:
            continue
        if word in PETS:
            return "pet"
        if word in THIRD:
            return "third"
        if word in FIRST:
            follows = {w.text for w in text.words[at + 1 : at + 4]}
            if word in ("my", "our") and at + 1 <= start and follows & (KIN | PETS):
                continue
            return ""
    return ""


def _past_of_others(text: Text, first: int, start: int, end: int, last: int) -> bool:
    if _recent(text.words[first:last]):
        return False
    if _any(text.words[start:end], PRESENT):
        return False
    # A helper verb right before the phrase, or one that tells how it ended; the nearest one counts.
    for word in reversed(text.words[max(first, start - 5) : end]):
        if word.text in PAST_OF_THIRD:
            return True
        if word.text in PRESENT - THIRD:
            return False
    return False


def _recent(found: tuple[Word, ...]) -> bool:
    if _any(found, JUST_NOW | {"just"}):
        marked = {(a.text, b.text) for a, b in _pairs(found)}
        if not (_any(found, words("ago")) and not _any(found, words("minute minutes hour hours moment"))):
            return True
        return ("just", "now") in marked
    return any((a.text, b.text) in RECENT_PAIRS for a, b in _pairs(found))


def _past(text: Text, first: int, start: int, end: int, last: int) -> bool:
    left, right = _clause(text, first, start, end, last)
    marks = [at for at in _past_marks(text, first, last) if not _compared(text, first, at)]
    if not marks and not _that_was_long_ago(text, last):
        return False
    clause = text.words[left:right]
    if _recent(clause) or any(w.text in ("for",) and w.number is not None for w in clause):
        return False
    tense = [w.text for w in text.words[left:end]]
    past = any(one in PAST_VERBS for one in tense)
    present = any(one in PRESENT for one in tense if one not in ("hurt", "have", "has", "feel", "want", "gone", "going")) or (
        any(one in ("have", "has", "want", "feel", "hurt") for one in tense) and not past
    )
    if any(left <= at < right for at in marks):
        return past or not present
    return past and not present


def _clause(text: Text, first: int, start: int, end: int, last: int) -> tuple[int, int]:
    """The part of the sentence around the phrase, between pauses and joining words."""
    cut = words("and but so because now though yet")
    left = start
    while left > first and text.words[left].pause is Pause.NONE and text.words[left - 1].text not in cut:
        left -= 1
    right = end
    while right < last and text.words[right].pause is Pause.NONE and text.words[right].text not in cut:
        right += 1
    return left, right


def _past_marks(text: Text, first: int, last: int) -> Iterator[int]:
    """Yield where something says "long ago"."""
    found = text.words
    for at in range(first, last):
        word = found[at].text
        after = found[at + 1].text if at + 1 < last else ""
        before = found[at - 1].text if at > first else ""
        if word == "ago":
            back = {w.text for w in found[max(first, at - 3) : at]}
            if back & words("minute minutes hour hours moment moments second seconds") or before in ("while", "bit"):
                continue
            if before == "day" and found[max(first, at - 2)].text in ("a", "1", "one"):
                continue
            yield at
        elif word == "last" and after in PERIODS:
            yield at
        elif word in ("other",) and before == "the" and after in words("day week month night"):
            yield at
        elif word == "in" and (_year(found[at + 1]) if at + 1 < last else False):
            yield at
        elif word in ("in", "back") and after in (MONTHS | {"march_", "college", "school", "when", "in", "then"}):
            if not (word == "in" and after in ("when", "in", "then")):
                yield at
        elif word == "when" and {w.text for w in found[at + 1 : min(last, at + 3)]} & words("was were"):
            if not {w.text for w in found[at + 1 : min(last, at + 6)]} & words("walking sitting lying standing sleeping"):
                yield at
        elif word in ("as", "since_") and {w.text for w in found[at + 1 : min(last, at + 4)]} & LIFE:
            yield at
        elif word == "used" and after == "to":
            yield at
        elif word == "past" and before in ("the", "my") and after not in PERIODS | UNITS | words("few couple several") and not (
            at + 1 < last and found[at + 1].number is not None
        ):
            yield at
        elif word == "back" and before in ("while", *UNITS):
            yield at
        elif word in ("before", "once") and at + 1 == last and _any(found[first:at], words("tried had been was felt")):
            yield at
        elif word in words("formerly previously childhood decades"):
            yield at
        elif word == "history" and after == "of":
            yield at
        elif word == "growing" and after == "up":
            yield at
        elif word == "once" and after in ("had", "was", "in", "when", "years"):
            yield at
        elif word == "before" and {w.text for w in found[at + 1 : min(last, at + 5)]} & words("diagnosed diagnosis surgery"):
            yield at
        elif word == "at" and at + 1 < last and (found[at + 1].number or 0) >= 11 and found[at + 1].text.isdigit():
            if not (at + 2 < last and found[at + 2].text in ("am", "pm", "minutes")) and _any(found[first:at], {"had", "was"}):
                yield at


def _year(word: Word) -> bool:
    return word.number is not None and 1900 <= word.number <= 2100


def _compared(text: Text, first: int, at: int) -> bool:
    """ "Like last year", "from the fall last year": the time belongs to something else."""
    near = text.words[max(first, at - COMPARED) : at]
    return _any(near, LIKE) and text.words[at].text not in ("as", "like")


def _that_was_long_ago(text: Text, last: int) -> bool:
    """ "I fainted at work. That was years ago." """
    if last + 2 >= len(text) or text.words[last].text not in ("that", "it", "this", "but"):
        return False
    end = last + 1
    while end < len(text) and text.words[end].pause is not Pause.HARD:
        end += 1
    return _any(text.words[last:end], frozenset({"was"})) and any(True for _ in _past_marks(text, last, end))


VOCABULARY: Final = (
    frozenset(DENIALS) | frozenset().union(*DENIALS.values()) | FIRST | THIRD | JUST_NOW | PAST_VERBS | PERIODS | LIKE
)
