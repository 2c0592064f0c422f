"""R21 to R23: yes and no, symptoms named, how often, and what is neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reminders.domain.replies import relay
from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.counts import counted
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value, is_symptom
from reminders.domain.replies.symptoms import (
    GOES_ON,
    NOT_TODAY,
    NOTHING_BUT,
    Mention,
    is_asked_about,
    mentions,
    names_of,
    own_names_of,
)
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, PAST_MARKS, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no_words import (
    AFTER_ANSWER,
    AFTER_NO,
    ANY,
    BEFORE_ANSWER,
    DENIED,
    DONE,
    EXCEPTED,
    HAVING,
    INTENDED,
    NEITHER,
    NO,
    NO_FACES,
    NO_TASK,
    NONE_AT_ALL,
    NOT_DONE,
    NOT_DONE_YET,
    NOT_FORGOTTEN,
    PARTIAL,
    PARTIAL_ALONE,
    REPORTED,
    WHATEVER_FOLLOWS,
    YES,
    YES_FACES,
)

HESITATING: Final = words("um uh oh ah aw er eh mm ooh well hm actually honestly and so only just")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A yes or a no, and the words that say it."""

    value: bool
    start: int
    end: int


def read_yes_no(survey: Survey, findings: Findings) -> None:
    """Settle the asked yes/no question."""
    asked = survey.page.context.metric or ""
    said = _said(survey, findings, asked)
    if isinstance(said, bool):
        findings.answers[asked] = said
    elif said is not None:
        shown = tuple(as_value(one) for one in survey.found[:1]) if said is Reason.UNKNOWN else ()
        findings.unsure(asked, said, shown)


def read_yes_no_of_form(survey: Survey, findings: Findings) -> None:
    """R16: in an open form the yes/no questions that were not yet asked, where they are named."""
    context = survey.page.context
    later = [metric for metric in context.form if metric != context.metric and is_symptom(metric)]
    read_yes_no_named(survey, findings, later)


def read_yes_no_named(survey: Survey, findings: Findings, metrics: Iterable[str]) -> None:
    """The yes/no metrics that are named with an answer, reported or denied."""
    page = survey.page
    for metric in metrics:
        names = own_names_of(metric)
        by_name = _answered_by_name(page, names)
        told = None if by_name else _named(page, findings, metric, names)
        if isinstance(by_name, Spoken):
            findings.answers[metric] = by_name.value
            findings.use(by_name.start, by_name.end)
        elif isinstance(told, bool):
            findings.answers[metric] = told


def spoken(page: Page, at: int, *, is_task: bool = False) -> Spoken | None:
    """The yes or no that stands at a place as an answer, and is not the first word of something else."""
    yes, no = YES.at(page.words, at), max(NO.at(page.words, at), _denied_having(page, at))
    if is_task:
        yes, no = max(yes, DONE.at(page.words, at)), max(no, NOT_DONE.at(page.words, at))
    if (
        not (yes or no)
        or GOES_ON.at(page.words, at)
        or NOTHING_BUT.at(page.words, at)
        or page.words[at : at + 2] == ["n", "/"]
    ):
        return None
    end, value = max(yes, no), yes > no
    ends = page.words[at] in WHATEVER_FOLLOWS or _is_over(page, end, is_no=not value)
    return Spoken(value, at, end) if ends or (is_task and _tells_of_task(page, at, end)) else None


def _denied_having(page: Page, at: int) -> int:
    """Haven't noticed any; didn't get one; there weren't any."""
    denied = DENIED.at(page.words, at)
    if not denied:
        return 0
    return ANY.at(page.words, denied + 1 if page.text(denied) in HAVING else denied)


def _is_over(page: Page, end: int, *, is_no: bool) -> bool:
    """True where nothing follows, or where, when and why."""
    if page.sort(end) is not Sort.WORD:
        return page.sort(end) is not Sort.NUMBER or page.text(end - 1) not in ("y", "n", "no")
    if is_no and page.words[end] in AFTER_NO:
        return True
    return any(table.at(page.words, end) for table in (AFTER_ANSWER, COURTESIES, PAST_MARKS, NO if is_no else YES))


def _tells_of_task(page: Page, at: int, end: int) -> bool:
    """Did the neck ones, didn't have the energy, forgot about it."""
    return page.text(end) not in NO_TASK and (
        bool(DONE.at(page.words, at) or NOT_DONE.at(page.words, at)) or page.words[at] in NOT_DONE_YET
    )


def _said(survey: Survey, findings: Findings, asked: str) -> bool | Reason | None:
    page = survey.page
    opening, is_task = _opening(page), asked.endswith("_done")
    if (is_task and any(NOT_FORGOTTEN.spans(page.words))) or _is_partial(page, opening):
        partial = Reason.PARTIAL
    else:
        partial = None
        by_name = _answered_by_name(page, names_of(asked))
        led = by_name or _first_spoken(page, opening, is_task=is_task)
        if isinstance(led, Reason):
            return led
        if led is not None:
            return _settled(survey, findings, asked, led, is_named=led is by_name)
    if NEITHER.at(page.words, opening):
        return Reason.UNKNOWN
    face = _face(page)
    if face is not None and opening >= len(page):
        return face
    told = named(page, findings, asked)
    if partial and told is not False:
        return partial
    if told is True and face is False:
        return Reason.PARTIAL
    for said in (told, counted(survey, findings), _closing(page, findings), face, partial):
        if said is not None:
            return said
    return None if is_asked_about(page, asked) else addressed(survey)


def _opening(page: Page) -> int:
    """Where the first word stands that is no greeting: "hi, yes", "ok no", "only half"."""
    at = 0
    while at < len(page):
        if page.tokens[at].sort not in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING):
            at += 1
        elif end := COURTESIES.at(page.words, at) or relay.opening(page, at):
            at = end
        elif page.words[at] in HESITATING:
            at += 1
        else:
            break
    return at


def _first_spoken(page: Page, at: int, *, is_task: bool) -> Spoken | None:
    """The answer that opens the message, also past "sadly", "that's a", "I'd have to say"."""
    while at < len(page) and not NEITHER.at(page.words, at):
        if (answer := spoken(page, at, is_task=is_task)) is not None:
            return answer
        if page.sort(at) is Sort.WORD and page.words[at] not in BEFORE_ANSWER:
            return None
        at += 1
    return None


def _is_partial(page: Page, at: int) -> bool:
    """R23: kinda, tried, half; a little where nothing else is said."""
    alone = PARTIAL_ALONE.at(page.words, at)
    return bool(PARTIAL.at(page.words, at) or (alone and not _says_more_after(page, alone)))


def _says_more_after(page: Page, at: int) -> bool:
    """True where words of content follow."""
    return any(page.words[n] not in SMALL_WORDS and page.words[n] not in SOFTENERS for n in page.content(at))


def _settled(survey: Survey, findings: Findings, asked: str, led: Spoken, *, is_named: bool) -> bool | Reason:
    """The spoken answer, unless the rest of the text takes it back."""
    page, is_task = survey.page, asked.endswith("_done")
    end = _past_repeats(page, led)
    if _is_taken_back(survey, asked, led, end, is_task=is_task):
        return Reason.PARTIAL
    told = None if is_named else named(page, Findings(), asked)
    if isinstance(told, bool) and told is not led.value and not _covers(page, led, asked):
        return Reason.PARTIAL
    is_first_word_only = is_task and NOT_DONE.at(page.words, led.start) == led.end
    findings.use(0 if not is_named else led.start, led.start + 1 if is_first_word_only else end)
    if is_task and not led.value:
        named(page, findings, asked)
    return led.value


def _covers(page: Page, led: Spoken, asked: str) -> bool:
    """ "Didn't get to stretch": the name belongs to the answer itself."""
    return not led.value and any(start - led.end <= 2 for start, _ in names_of(asked).spans(page.words))


def _past_repeats(page: Page, led: Spoken) -> int:
    """Past "none" in "nope, none" and "did it" in "yes did it"."""
    end, tables = led.end, (YES, DONE) if led.value else (NO,)
    while True:
        at = end + 1 if page.text(end) in (",", ".", "!") else end
        again = max(table.at(page.words, at) for table in tables)
        if not again:
            return end
        end = again


def _is_taken_back(survey: Survey, asked: str, led: Spoken, end: int, *, is_task: bool) -> bool:
    """Yes and no; no, wait, yes; yes yesterday but not today; yes, later; no, except one."""
    page = survey.page
    rest = [page.words[at] for at in page.content(end)]
    about_others = {name.end for name in survey.names if name.metric != asked}
    if any(_stands_against(page, at, led, is_of_other=at in about_others) for at in range(end, len(page))):
        return True
    if not led.value:
        done = is_task and any(tuple(rest[at : at + 2]) in (("did", "it"), ("done", "now")) for at in range(len(rest)))
        return _is_excepted(page, end) or done
    if PARTIAL.whole(rest) or (is_task and (INTENDED.at(rest, 0) or rest in (["yesterday"], ["last", "night"]))):
        return True
    return any(True for _ in NOT_TODAY.spans(rest))


def _stands_against(page: Page, at: int, led: Spoken, *, is_of_other: bool) -> bool:
    """A plain no after a yes, or a yes after a no, that stands by itself and answers nothing else."""
    against = ("no", "nope", "nah") if led.value else ("yes", "yeah", "yep", "yup")
    if page.words[at] not in against:
        return False
    after = page.text(at + 1)
    if is_of_other or after == "to":
        return after == "to"
    repairs = after in ("sorry", "maybe", "wait", "actually")
    return page.sort(at + 1) is not Sort.WORD or repairs or bool(AFTER_ANSWER.at(page.words, at + 1))


def _is_excepted(page: Page, at: int) -> bool:
    """Right after a no: until, except, just once."""
    while page.sort(at) is Sort.SIGN or (at < len(page) and _when(page.words, at)):
        at = _when(page.words, at) or at + 1
    return bool(EXCEPTED.at(page.words, at))


def _when(words: Sequence[str], at: int) -> int:
    return max(table.at(words, at) for table in (SOFTENERS, PAST_MARKS)) if words[at] not in ("just", "only") else 0


def _closing(page: Page, findings: Findings) -> bool | Reason | None:
    """Last night yes; in my calf, yes. Two that differ, "yesterday yes, today no", decide nothing."""
    if none := _closing_none(page):
        findings.use(none, len(page))
        return False
    places = [at for at in page.content() if page.words[at] in ("yes", "yeah", "yep", "no", "nope", "nah")]
    if not places:
        return None
    last = max(page.content())
    alone = [at for at in places if _is_a_sentence(page, at)]
    if alone:
        places, last = alone, alone[-1]
    answers = {page.words[at] in ("yes", "yeah", "yep") for at in places}
    if len(answers) > 1:
        return Reason.PARTIAL
    if places[-1] != last:
        return None
    start, _ = page.clause(last)
    if not REPORTED.isdisjoint(page.words[start:last]):
        return Reason.UNKNOWN
    findings.use(last, last + 1)
    return answers.pop()


def _is_a_sentence(page: Page, at: int) -> bool:
    """The "yes" of "walk. yes. dog"."""
    return all(page.text(beside) in ("", ".", "!", "\n") for beside in (at - 1, at + 1))


def _closing_none(page: Page) -> int:
    """Where the last clause starts, if it is "none" and nothing else: "the magnesium worked, none"."""
    last = max(page.content(), default=0)
    start, _ = page.clause(last) if len(page) else (0, 0)
    said = [page.words[at] for at in page.content(start)]
    return start if start and NONE_AT_ALL.whole(said) else 0


def _face(page: Page) -> bool | None:
    """A thumb or a check mark."""
    faces = {token.text for token in page.tokens if token.sort is Sort.FACE}
    yes, no = bool(faces & YES_FACES), bool(faces & NO_FACES)
    return yes if yes != no else None


def named(page: Page, findings: Findings, metric: str) -> bool | Reason | None:
    """R22: the symptom named without negation is yes; "no X", "not X" is no; both at once is neither."""
    return _named(page, findings, metric, names_of(metric))


def _named(page: Page, findings: Findings, metric: str, names: WordList) -> bool | Reason | None:
    found = mentions(page, metric, names)
    if not found:
        return None
    kinds = {kind for kind, _, _ in found}
    if len(kinds) > 1 or Mention.NEITHER in kinds:
        return Reason.PARTIAL
    if Mention.DENIED in kinds and _is_excepted(page, found[-1][2]):
        return Reason.PARTIAL
    if Mention.REPORTED in kinds and any(NOT_TODAY.spans(page.words)):
        return Reason.PARTIAL
    for _, start, end in found:
        findings.use(start, end)
    return Mention.REPORTED in kinds


def _answered_by_name(page: Page, names: WordList) -> Spoken | Reason | None:
    """Cramps yes; cramps: no; twitching none. Two answers that differ are neither."""
    found = list(_named_answers(page, names))
    if len({one.value for one in found}) > 1:
        return Reason.PARTIAL
    return found[0] if found else None


def _named_answers(page: Page, names: WordList) -> Iterator[Spoken]:
    for start, end in names.spans(page.words):
        after = end
        while page.text(after) in (":", "=", "-", "?", ",") or page.text(after) in ("today", "is", "are"):
            after += 1
        if (answer := spoken(page, after)) is not None:
            yield Spoken(answer.value, start, answer.end)
