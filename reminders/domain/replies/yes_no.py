"""R21 to R23: yes and no, symptoms named, how often, and what is neither."""

from typing import Final

from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import NAMES
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

YES: Final = WordList(
    """yes, y, yep, yup, yeah, yea, ya, yah, yeh, ye, yess, yas, yass, yup yup, si, sure, sure did, sure thing, yes i
    did, yes i have, yes i do, yes it is, yes mam, yes sir, did it, already did, already done, did already,
    finished, i did, i do, i have, i have been, did them, did mine, did so, did that, i already did, of course,
    absolutely, definitely, affirmative, correct, uh huh, mhm, mmhm, mm hm, yessir, yes to that, you bet, indeed,
    totally, claro, claro que si, yes maam, yepp, yuppers, yeppers, yes please, aye, 10 4, yes indeed, did,
    afirmativo, did do it, got it done, all finished, have done, ive done it, did some, just did, just did it, just
    finished, yes did it, yeah did it, i sure did, yeo, yse, yeha, yeas, eys, yws"""
)
NO: Final = WordList(
    """havent had any, havent had one, havent had it, didnt have any, havent done it, didnt do it, havent been, havent gotten to it, havent yet, no, n, nope, nah, naw, nop, noo, nay, not really, not yet, not today, forgot, i forgot, didnt, did not, i didnt,
    havent, have not, i havent, not at all, no i didnt, no i did not, no i havent, no not yet, no not today, no not
    really, never, not me, nuh uh, uh uh, no way, negative, nada, none, none today, none at all, zero, nothing, zip,
    not a one, not one, not any, hasnt, has not, not so far, no sir, no mam, no maam, negativo, para nada, todavia
    no, aun no, not now, no not at all, not this time, not even once, not once, i did not, i have not, couldnt,
    could not, wasnt able to, not happening, not happened, cero, ninguno, forgot to, forgot again, forgot sorry,
    totally forgot, completely forgot, no sorry, wasnt, isnt, no none, no nothing, didnt yet, ain't, aint, not been,
    not lately, skipped it, no thank you, no thanks, nein, nope not today, nope not yet, npe, ni, mo, noe, nno"""
)
# For questions about a task alone.
DONE: Final = WordList("done, all done, i am done, completed, complete, did, did my, did the, got it in, hecho")
NOT_DONE: Final = WordList(
    "no time, no energy, no way, no chance, no luck, not done, not doing it, no can do, no motivation"
)
NOT_DONE_YET: Final = words("didnt havent couldnt forgot")
PARTIAL: Final = WordList(
    """kinda, kind of, kindof, sort of, sorta, half, half of it, halfway, tried, i tried, tried to, partly, partially,
    partial, almost, a little of it, some of it, most of it, half way, halfsies, part of it, attempted, mas o menos,
    yes and no, so so, not all of it, not all, a few of them, some of them, half assed, halfheartedly, in part,
    somewhat, ish, kind a, trying, i try"""
)
PARTIAL_ALONE: Final = WordList(
    """a little, a bit, a little bit, little, bit, a tad, a smidge, slightly, barely, hardly, un poco, poco, some,
    mild, mildly"""
)
COUNTED: Final = WordList(
    """twice, once, thrice, once or twice, a few, few, a couple, couple, several, some, lots, a lot, alot, many, tons,
    a bunch, all day, all night, every day, everyday, constantly, constant, often, sometimes, on and off, off and
    on, all the time, nonstop, non stop, frequently, occasionally, every hour, every night, all morning, all week,
    all afternoon, all evening, a ton, loads, plenty, multiple, various, numerous, countless, continuously, here and
    there, now and then, now and again, every few minutes, every few hours, most of the day, most of the night, a
    handful, off n on, on n off, one or two, 1 or 2, yesterday and today, a time or two, couple times, couple of
    times, few times, dos veces, una vez, muchos, muchas, unos, unas, algunos, algunas"""
)
NOT: Final = words(
    """no not without zero never didnt havent hasnt isnt arent wasnt aint dont doesnt nor sin none cero hadnt werent
    neither stopped"""
)
BETWEEN_NOT_AND_NAME: Final = words(
    """any a the more had have has been get getting got having had it do did feel felt at all of my new real really
    today even single much yet been going be tengo hay he tenido ningun ninguna actual drink drank drunk touch
    touched"""
)
# "Can't stop twitching", "won't quit" affirm.
GOES_ON: Final = WordList(
    """cant stop, wont stop, wont quit, cant quit, doesnt stop, never stops, didnt stop, hasnt stopped, havent stopped,
    not stopped, not stopping, doesnt quit, wouldnt stop, wont go away, wont let up, not going away, isnt going
    away, not better, no better, no relief, no end, not gone, never ends, couldnt stop, hasnt quit, wouldnt quit,
    cannot stop, can not stop, will not stop, dont stop, wont ease up, wont settle, wont leave, wont calm down, no
    let up, doesnt go away, not stop, havent let up, hasnt let up, wouldnt let up"""
)
# "No bad cramps" is no "no cramps".
OWN_NAMES: Final = {
    "stretch_done": NAMES["stretch_done"] + ", did my stretches, did my stretching",
    "move_done": NAMES["move_done"] + ", walked, went for a walk, took a walk, did my walk, exercised, worked out",
    "alcohol": NAMES["alcohol"]
    + ", drink, glass of wine, glasses of wine, rum, gin, tequila, margarita, margaritas, seltzer, cider, champagne",
}
_NAMES: Final = {metric: WordList(words) for metric, words in (NAMES | OWN_NAMES).items()}
YES_FACES: Final = words("👍 ✅ ✔ ☑ 👌 🙋 🆗 ✓")
NO_FACES: Final = words("👎 ❌ ✖ 🙅 🚫 ✗ ✘ ⛔")


def read_yes_no(survey: Survey, findings: Findings) -> None:
    """Settle the asked yes/no question, and the others of an open form where they are named with an answer."""
    page = survey.page
    asked = page.context.metric or ""
    _read_rest_of_form(survey, findings, asked)
    said = _said(survey, findings, asked)
    if isinstance(said, bool):
        findings.answers[asked] = said
    elif said is not None:
        findings.unsure(asked, said, _digits(survey) if said is Reason.UNKNOWN else ())


def _said(survey: Survey, findings: Findings, asked: str) -> bool | Reason | None:
    page = survey.page
    opening = _opening(page)
    led = _led(page, findings, opening)
    if isinstance(led, bool):
        return led
    if (face := _face(page)) is not None and opening >= len(page):
        return face
    spoken = named(page, findings, names_of(asked))
    if led is Reason.PARTIAL and spoken is not False:
        return led
    if spoken is not None:
        return spoken
    counted = _counted(survey, findings)
    if counted is not None:
        return counted
    if face is not None:
        return face
    return led or addressed(survey)


def _opening(page: Page) -> int:
    """Where the first word stands that is no greeting: "hi, yes", "ok no"."""
    at = 0
    while at < len(page):
        if page.tokens[at].sort not in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING):
            at += 1
        elif end := COURTESIES.at(page.words, at):
            at = end
        elif page.words[at] in ("um", "uh", "oh", "well", "hm", "actually", "honestly", "and", "so"):
            at += 1
        else:
            break
    return at


def _led(page: Page, findings: Findings, at: int) -> bool | Reason | None:
    """R21, R23: the word that opens the message decides."""
    partial = PARTIAL.at(page.words, at)
    alone = PARTIAL_ALONE.at(page.words, at)
    if partial or (alone and not _more_after(page, alone)):
        return Reason.PARTIAL
    yes, no = YES.at(page.words, at), NO.at(page.words, at)
    if (page.context.metric or "").endswith("_done"):
        yes, no = max(yes, DONE.at(page.words, at)), max(no, NOT_DONE.at(page.words, at))
        if no and page.words[at] in NOT_DONE_YET:
            findings.use(at, at + 1)
            named(page, findings, names_of(page.context.metric or ""))
            return False
    if GOES_ON.at(page.words, at) or not (yes or no):
        return None
    end = max(yes, no)
    if _takes_back(page, end, no > yes):
        return Reason.PARTIAL
    if no > yes and not _stands_alone(page, at, end):
        return None
    if yes > no and PARTIAL.at(page.words, end) and not _more_after(page, PARTIAL.at(page.words, end)):
        return Reason.PARTIAL
    while no > yes and (again := NO.at(page.words, end)):
        findings.use(end, again)
        end = again
    findings.use(at, at + 1 if NOT_DONE.at(page.words, at) == end else end)
    return yes > no


def _stands_alone(page: Page, at: int, end: int) -> bool:
    """True for "no" as an answer, not as the first word of "no relief" or "no cramps"."""
    if page.words[at:end] not in (
        ["no"],
        ["never"],
        ["none"],
        ["zero"],
        ["nothing"],
        ["didnt"],
        ["havent"],
        ["isnt"],
        ["wasnt"],
        ["n"],
        ["hasnt"],
    ):
        return True
    after = page.sort(end)
    if after is not Sort.WORD:
        return True
    word = page.text(end)
    return (
        word in SOFTENERS
        or word in COURTESIES
        or word
        in (
            "but",
            "i",
            "not",
            "it",
            "im",
            "my",
            "just",
            "because",
            "its",
            "yet",
            "and",
            "thank",
            "thankfully",
            "luckily",
            "fortunately",
            "sir",
            "maam",
            "today",
            "there",
            "he",
            "she",
            "we",
            "they",
            "had",
            "forgot",
            "still",
            "only",
        )
    )


def _takes_back(page: Page, end: int, was_no: bool) -> bool:
    """Yes and no; no, wait, yes."""
    rest = [page.words[at] for at in page.content(end)]
    rest = [
        word
        for word in rest
        if word not in ("and", "wait", "i", "mean", "or", "actually", "sorry", "well", "maybe", "oops")
    ]
    return rest[:1] in ([["yes"], ["yeah"], ["yep"]] if was_no else [["no"], ["nope"]]) and len(rest) == 1


def _more_after(page: Page, at: int) -> bool:
    """True where words of content follow."""
    return any(page.words[n] not in SMALL_WORDS and page.words[n] not in SOFTENERS for n in page.content(at))


def _face(page: Page) -> bool | None:
    """A thumb or a check mark."""
    faces = {token.text for token in page.tokens if token.sort is Sort.FACE}
    yes, no = bool(faces & YES_FACES), bool(faces & NO_FACES)
    return yes if yes != no else None


def names_of(metric: str) -> WordList:
    """The words by which a yes/no metric is named."""
    return _NAMES.get(metric) or WordList(metric)


def named(page: Page, findings: Findings, table: WordList) -> bool | None:
    """R22: the symptom named without negation is yes; "no X", "not X" is no; both at once is neither."""
    seen: set[bool] = set()
    if any(GOES_ON.spans(page.words)) and any(table.spans(page.words)):
        return True
    for start, end in table.spans(page.words):
        if start in page.asked_places:
            continue
        denial = _denial(page, start)
        if denial is None:
            return None
        seen.add(denial == start)
        findings.use(denial, end)
    if len(seen) != 1:
        return None
    return seen.pop()


def _denial(page: Page, start: int) -> int | None:
    """Where the "no", "haven't had any" before a name starts, `start` where there is none.

    None where an adjective stands between: "no bad cramps".
    """
    first, _ = page.clause(start)
    at = start - 1
    while at >= first and page.words[at] in BETWEEN_NOT_AND_NAME:
        at -= 1
    if at >= first and page.words[at] in NOT:
        return at
    return None if any(word in NOT for word in page.words[max(first, at - 1) : max(first, at)]) else start


def _counted(survey: Survey, findings: Findings) -> bool | Reason | None:
    """R22: twice, 3 times, a few; 0. A bare digit is no count (R23)."""
    page = survey.page
    for start, end in COUNTED.spans(page.words):
        if page.text(start - 1) not in NOT:
            findings.use(start, end)
            return True
    numbers = [
        one for one in survey.found if not one.is_removed and not one.metric and not _is_clock(survey, one.start)
    ]
    if not numbers:
        return None
    one = numbers[0]
    if one.values == (0.0,):
        findings.use(one.start, one.end)
        return False
    is_bare = all(
        at in range(one.start, one.end) or page.words[at] in SOFTENERS or page.words[at] in SMALL_WORDS
        for at in page.content()
    )
    if is_bare:
        return Reason.UNKNOWN
    if one.value >= 1 and _is_count(page, one.start, one.end):
        findings.use(one.start, one.end)
        return True
    return None


def _is_count(page: Page, start: int, end: int) -> bool:
    """True for "2 in my calf", "had 3", "3x", "4 times": how often, and not a clock or the minutes of a walk."""
    if page.text(end) in (
        "times",
        "x",
        "of",
        "in",
        "today",
        "yesterday",
        "last",
        "this",
        "on",
        "during",
        "overnight",
        "so",
        "since",
        "veces",
    ):
        return True
    return page.text(start - 1) in ("had", "got", "have", "about", "least") or page.text(end) in ("or", "to", "-")


def _is_clock(survey: Survey, start: int) -> bool:
    return survey.page.text(start - 1) in ("at", "around", "by", "since", "until")


def _digits(survey: Survey) -> tuple[float | int | bool | str, ...]:
    return tuple(as_value(one) for one in survey.found[:1])


def _read_rest_of_form(survey: Survey, findings: Findings, asked: str) -> None:
    """R16: "cramps yes, twitching no" in an open form. A name alone is no answer to a question not yet asked."""
    page = survey.page
    for metric in page.context.form[1:]:
        table = names_of(metric)
        for start, end in table.spans(page.words):
            after = end + 1 if page.text(end) in (":", "=", "-") else end
            yes, no = YES.at(page.words, after), NO.at(page.words, after)
            if metric in findings.answers or not (yes or no or page.text(start - 1) == "no"):
                continue
            findings.answers[metric] = yes > no
            findings.use(start - 1 if not (yes or no) else start, max(end, yes, no))
