"""R22: a symptom or a task by its name: reported, denied, or only spoken of."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from reminders.domain.replies.page import Page
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no_words import NAMES_OF, OWN_NAMES_OF

NOT: Final = words(
    """no not nothing nada without zero 0 never didnt havent hasnt isnt arent wasnt aint dont doesnt nor sin none cero
    hadnt werent neither stopped avoided escaped dodged couldnt"""
)
BETWEEN_NOT_AND_NAME: Final = words(
    """any a the more had have has been get getting got having had it do did feel felt at all of my new real really
    today even one single much yet been going be tengo hay he tenido ningun ninguna actual drink drank drunk touch
    touched in or sign signs hint trace anymore"""
)
# Nearly a denial, and none: "hardly any cramps", "no bad cramps", "less twitching".
NOT_QUITE: Final = words(
    """hardly barely scarcely almost nearly practically less fewer kinda sorta kind sort maybe perhaps possibly
    probably anything many"""
)
# "Nothing but cramps" is cramps.
NOTHING_BUT: Final = WordList("nothing but, not only, not just, no shortage of, no end of, no end to")
INSTEAD: Final = WordList("instead of, rather than, free of, free from, clear of, anything but, everything but")
# What follows a name and denies it.
DENIED_AFTER: Final = WordList(
    """free, stayed away, never came, didnt come, didnt happen, didnt show up, left me alone, left me be, skipped me,
    let me be, didnt bother me, didnt bother, not today, havent come, havent bothered me, not so far, not yet, werent
    there, wasnt there, didnt get me"""
)
# "Cramps are gone", "cramps weren't bad": named, and not as it was asked.
ENDED: Final = WordList(
    """are gone, is gone, gone, are over, is over, over, stopped, have stopped, has stopped, went away, ended, has
    ended, are done, is done, finally gone, finally over, finally stopped, are finally gone, is finally over, is
    ending, quit, werent bad, wasnt bad, werent too bad, wasnt too bad, werent as bad, wasnt as bad, didnt come
    back, might, may, could, would, usually, normally, always come, only come, no change, no different, same, the
    same, unchanged, about the same"""
)
# "Can't stop twitching", "won't quit" affirm.
GOES_ON: Final = WordList(
    """cant stop, wont stop, wont quit, cant quit, doesnt stop, never stops, didnt stop, hasnt stopped, havent
    stopped, not stopped, not stopping, doesnt quit, wouldnt stop, wont go away, wont let up, not going away, isnt
    going away, not better, no better, no relief, no end, not gone, never ends, couldnt stop, hasnt quit, wouldnt
    quit, cannot stop, can not stop, will not stop, dont stop, wont ease up, wont settle, wont leave, wont calm
    down, no let up, doesnt go away, not stop, havent let up, hasnt let up, wouldnt let up"""
)
# Spoken of, and not reported: hoped, feared, planned, advised, remembered from long ago.
NOT_REPORTED: Final = WordList(
    """hope, hoping, hopefully, wish, wishing, if, in case, worried, worry, worrying, afraid of, scared of, fear of,
    dread, dreading, might, may, could, would, should, will, ill, gonna, going to, about to, plan, planning, plan to,
    want, wanted, need, needed, trying, try to, avoid, avoiding, prevent, preventing, prevents, against, used to,
    dont think, didnt think, dont remember, dont recall, cant remember, cant recall, dont know, not sure, unsure,
    wonder, wondering, cant tell, doubt, asking about, ask about, asked about, talk about, read about, advice, tips,
    helps with, help with, helped with, good for, great for, for my, for the, for, meant to, supposed to, have to,
    forgot to, tomorrow, usually, normally, instead, out of, getting over, got over, recovering from, recovered from,
    post, makes me, make me, gives me, give me, can give"""
)
# Cramps are asked about since yesterday, everything else today.
YESTERDAY: Final = WordList("yesterday, yday, day before")
SINCE_YESTERDAY: Final = words("cramps")
LONG_AGO: Final = WordList(
    """day before yesterday, last week, last month, last year, the other day, other day, as a kid, as a child,
    years ago, weeks ago, months ago, days ago, growing up, in the past, used to"""
)
# "Since yesterday" it goes on.
UNTIL_NOW: Final = words("since started starting began begun today still ongoing now tonight from again ever")
OTHERS: Final = words(
    """sister brother mom moms mum mums mother dad dads father husband husbands hubby wife wifes partner son sons
    daughter daughters kid kids child children baby friend friends neighbor neighbour coworker boss dog dogs cat cats
    he she they his her their horse aunt uncle grandma grandpa nan cousin niece nephew grandson granddaughter
    everyone everybody people someone somebody"""
)
MYSELF: Final = words("i im ive me myself id ill mine both")
ASKS: Final = words("what whats how hows why where which can could should would does any cual como cuando por puedo")
ASKS_WITH_SUBJECT: Final = words("is are do did was will am have has may who whos")
# After these words of asking the sentence states something: "could be worse", "what a day", "any pain is too much".
STATES: Final = words("a an be been use barely hardly not never have pain day time bad")
AUXILIARIES: Final = words("do does did will is are should can could would")
SUBJECTS: Final = words("it this that there these those i you u we they anyone people my")
# A task is done where it is told as past, or simply named.
TOLD: Final = words(
    """did done doing was were been finished completed got managed had just been stretched moved walked exercised took
    went worked started remembered able completed squeezed after enjoyed"""
)
SPEAKS_OF: Final = words("hurts hurt makes make helps help is isnt feels sounds made seems are was")


NOT_TODAY: Final = WordList(
    """not today, none today, nothing today, today none, today nothing, today not, not now, none now, nothing now,
    none since, nothing since, not since"""
)
# What only sounds like the symptom.
NOT_THE_SYMPTOM: Final = WordList(
    """weak coffee, weak tea, weak signal, weak wifi, weak joke, weak excuse, weak spot, weak soup, root beer, ginger
    beer, soft drink, soft drinks, energy drink, energy drinks, hot drinks, cold drinks, sports drink, sports
    drinks, fizzy drinks, non alcoholic, nonalcoholic, non alcoholic beer, nonalcoholic beer, alcohol free beer,
    alcohol free wine, non alcoholic wine, alcohol free, alcohol wipes, alcohol wipe, alcohol gel, alcohol swab,
    alcohol swabs, rubbing alcohol, wine gums, beer garden, beer bread, beer batter, stretch marks, stretch pants,
    stretchy, flare gun, flare jeans, flare legged, moved house, moved in, moved on, moved away, moved out, moved
    my bowels, moved by, moved to tears, stretched my patience, stretched thin, stretched too thin, stretch of the
    imagination, stretch of road, bit of a stretch, at a stretch, drink of water, drinks of water"""
)
JOINED: Final = words("or nor and / , n any other")


class Mention(Enum):
    """How a name stands in a text."""

    REPORTED = auto()
    DENIED = auto()
    NEITHER = auto()


def names_of(metric: str) -> WordList:
    """The words by which a yes/no metric is named where it was asked."""
    return NAMES_OF.get(metric) or WordList(metric)


def own_names_of(metric: str) -> WordList:
    """R16: its names where it was not asked: "walked" is not "moved" then."""
    return OWN_NAMES_OF.get(metric) or WordList(metric)


def mentions(page: Page, metric: str, table: WordList) -> list[tuple[Mention, int, int]]:
    """Every place where a metric is named, and how; `start` is that of the denial where there is one."""
    others = {at for span in NOT_THE_SYMPTOM.spans(page.words) for at in range(*span)}
    found: list[tuple[Mention, int, int]] = []
    for start, end in table.spans(page.words):
        if start in others or is_asked(page, start):
            continue
        if found and found[-1][0] is Mention.DENIED and JOINED.issuperset(page.words[found[-1][2] : start]):
            found[-1] = (Mention.DENIED, found[-1][1], end)  # no cramps or spasms
        else:
            found.append(_mention(page, metric, start, end))
    return found


def is_asked_about(page: Page, metric: str) -> bool:
    """True where the name stands only in questions to us: "what causes cramps"."""
    places = [start for start, _ in names_of(metric).spans(page.words)]
    return bool(places) and all(is_asked(page, start) for start in places)


def _mention(page: Page, metric: str, start: int, end: int) -> tuple[Mention, int, int]:
    first, last = page.clause(start)
    if page.spans_of(GOES_ON) or NOTHING_BUT.before(page.words, start, longest=4) is not None:
        return Mention.REPORTED, start, end
    if (denied := DENIED_AFTER.at(page.words, end)) or (denied := _past_hyphen(page, end)):
        return Mention.DENIED, start, denied
    if (instead := INSTEAD.before(page.words, start, longest=3)) is not None:
        return Mention.DENIED, instead, end
    denial = _denial(page, start, first)
    if denial is None or (denial == start and _is_affirmed(page, ENDED.at(page.words, end))):
        return Mention.NEITHER, start, end
    if not _is_report(page, metric, denial, first, last):
        return Mention.NEITHER, start, end
    if denial < start:
        return Mention.DENIED, denial, end
    if metric.endswith("_done") and not _is_told(page, start, end, first):
        return Mention.NEITHER, start, end
    return Mention.REPORTED, start, end


def _past_hyphen(page: Page, end: int) -> int:
    return end + 2 if page.words[end : end + 2] == ["-", "free"] else 0


def _denial(page: Page, start: int, first: int) -> int | None:
    """Where the "no", "haven't had any" before a name starts; `start` where there is none.

    None where it is no whole denial: "no bad cramps", "almost no cramps".
    """
    at = start - 1
    while at >= first and page.words[at] in BETWEEN_NOT_AND_NAME:
        at -= 1
    before = page.words[max(first, at - 1) : at + 1] if at >= first else []
    if before and before[-1] in NOT:
        return None if before[0] in NOT_QUITE else at
    if before and before[-1] in NOT_QUITE:
        return None
    return None if any(word in NOT for word in before) else start


def _is_report(page: Page, metric: str, start: int, first: int, last: int) -> bool:
    """True for what the person has, or does not have, today; not for hopes, plans, others, and long ago."""
    before = page.words[first:start]
    clause = page.words[first:last]
    if any(_is_affirmed(page, first + last_word) for _, last_word in NOT_REPORTED.spans(before)):
        return False
    if not OTHERS.isdisjoint(before) and MYSELF.isdisjoint(clause):
        return False
    tables = (LONG_AGO,) if metric in SINCE_YESTERDAY else (LONG_AGO, YESTERDAY)
    long_ago = any(page.text(first + at - 1) != "than" for table in tables for at, _ in table.spans(clause))
    return not long_ago or not UNTIL_NOW.isdisjoint(clause)


def _is_affirmed(page: Page, end: int) -> bool:
    """True for "would", not for "would not": "the cramps would not let up"."""
    return bool(end) and page.text(end) != "not"


def _is_told(page: Page, start: int, end: int, first: int) -> bool:
    """Stretched, did my stretches, stretching in bed; not "stretching hurts"."""
    if page.text(end) in SPEAKS_OF:
        return False
    if page.text(start - 1) == "to":
        return page.text(start - 2) in TOLD
    before = [word for word in page.words[first:start] if word.isalpha() and word != "log"]
    return page.words[start] in TOLD or not before or not TOLD.isdisjoint(before) or before[-1] in ("some", "my", "i")


def is_asked(page: Page, at: int) -> bool:
    """True in a sentence that asks something, with or without its question mark."""
    if at in page.asked_places:
        return True
    first, _ = page.clause(at)
    places = [n for n in page.content(first, at) if page.words[n] not in ("and", "so", "but", "hi", "hey", "ok")]
    if not places:
        return False
    return opens_as_question([page.words[n] for n in (*places, at)])


def opens_as_question(spoken: Sequence[str]) -> bool:
    """True where the words ask: "what causes", "is it", "do you"; not "what a day", "when I stand up"."""
    opening, following = spoken[0], spoken[1] if len(spoken) > 1 else ""
    if opening == "when":
        return following in AUXILIARIES
    states = opening != "does" and following in STATES
    return (opening in ASKS and not states) or (opening in ASKS_WITH_SUBJECT and following in SUBJECTS)
