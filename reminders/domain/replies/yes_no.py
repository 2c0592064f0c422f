"""R21 to R23: yes and no, symptoms named, how often, and what is neither."""

from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.counts import counted
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, as_value
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import COURTESIES, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList
from reminders.domain.replies.yes_no_words import (
    AFTER_LONE_NO,
    BETWEEN_NOT_AND_NAME,
    DONE,
    ENDED,
    GOES_ON,
    LONE_NO,
    NAMES_OF,
    NEITHER,
    NO,
    NO_FACES,
    NOT,
    NOT_DONE,
    NOT_DONE_YET,
    PARTIAL,
    PARTIAL_ALONE,
    TAKEN_BACK,
    YES,
    YES_FACES,
)


def read_yes_no(survey: Survey, findings: Findings) -> None:
    """Settle the asked yes/no question, and the others of an open form where they are named with an answer."""
    asked = survey.page.context.metric or ""
    for metric in survey.page.context.form[1:]:
        if (answered := _answered_by_name(survey.page, findings, metric)) is not None:
            findings.answers[metric] = answered
    said = _said(survey, findings, asked)
    if isinstance(said, bool):
        findings.answers[asked] = said
    elif said is not None:
        shown = tuple(as_value(one) for one in survey.found[:1]) if said is Reason.UNKNOWN else ()
        findings.unsure(asked, said, shown)


def names_of(metric: str) -> WordList:
    """The words by which a yes/no metric is named."""
    return NAMES_OF.get(metric) or WordList(metric)


def _said(survey: Survey, findings: Findings, asked: str) -> bool | Reason | None:
    page = survey.page
    opening = _opening(page)
    by_name = _answered_by_name(page, findings, asked, alone=False)
    led = by_name if by_name is not None else _led(page, findings, opening)
    if isinstance(led, bool):
        return led
    if NEITHER.at(page.words, opening):
        return Reason.UNKNOWN
    face = _face(page)
    if face is not None and opening >= len(page):
        return face
    spoken = named(page, findings, names_of(asked))
    if led is Reason.PARTIAL and spoken is not False:
        return led
    for said in (spoken, counted(survey, findings), _closing(page, findings), face, led):
        if said is not None:
            return said
    return addressed(survey)


def _opening(page: Page) -> int:
    """Where the first word stands that is no greeting: "hi, yes", "ok no", "only half"."""
    at = 0
    while at < len(page):
        if page.tokens[at].sort not in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING):
            at += 1
        elif end := COURTESIES.at(page.words, at):
            at = end
        elif page.words[at] in ("um", "uh", "oh", "well", "hm", "actually", "honestly", "and", "so", "only", "just"):
            at += 1
        else:
            break
    return at


def _led(page: Page, findings: Findings, at: int) -> bool | Reason | None:
    """R21, R23: the words that open the message decide."""
    partial, alone = PARTIAL.at(page.words, at), PARTIAL_ALONE.at(page.words, at)
    if partial or (alone and not _says_more_after(page, alone)):
        return Reason.PARTIAL
    yes, no = YES.at(page.words, at), NO.at(page.words, at)
    if (page.context.metric or "").endswith("_done"):
        yes, no = max(yes, DONE.at(page.words, at)), max(no, NOT_DONE.at(page.words, at))
        if no and page.words[at] in NOT_DONE_YET:
            findings.use(at, at + 1)
            named(page, findings, names_of(page.context.metric or ""))
            return False
    if GOES_ON.at(page.words, at) or not (yes or no) or page.words[at : at + 2] == ["n", "/"]:
        return None
    end = max(yes, no)
    if _takes_back(page, end, is_no=no > yes):
        return Reason.PARTIAL
    if no > yes and not _stands_alone(page, at, end):
        return None
    findings.use(
        at, at + 1 if NOT_DONE.at(page.words, at) == end else _past_repeats(page, end, YES if yes > no else NO)
    )
    return yes > no


def _past_repeats(page: Page, end: int, table: WordList) -> int:
    """Past "none" in "nope, none" and "did it" in "yes did it"."""
    while True:
        at = end + 1 if page.text(end) in (",", ".", "!") else end
        again = table.at(page.words, at) or (DONE.at(page.words, at) if table is YES else 0)
        if not again:
            return end
        end = again


def _stands_alone(page: Page, at: int, end: int) -> bool:
    """True for "no" as an answer, not as the first word of "no relief" or "no cramps"."""
    if end - at > 1 or page.words[at] not in LONE_NO or page.sort(end) is not Sort.WORD:
        return True
    word = page.text(end)
    return word in SOFTENERS or word in COURTESIES or word in AFTER_LONE_NO


def _takes_back(page: Page, end: int, *, is_no: bool) -> bool:
    """Yes and no; no, wait, yes; yes yesterday but not today; yes, kinda."""
    rest = [page.words[at] for at in page.content(end)]
    spoken = [word for word in rest if word not in TAKEN_BACK]
    opposite = ("yes", "yeah", "yep", "yup") if is_no else ("no", "nope", "nah")
    if len(spoken) == 1 and spoken[0] in opposite:
        return True
    if is_no:
        return False
    if PARTIAL.whole(rest):
        return True
    return any(rest[at : at + 2] in (["not", "today"], ["not", "now"], ["none", "today"]) for at in range(len(rest)))


def _says_more_after(page: Page, at: int) -> bool:
    """True where words of content follow."""
    return any(page.words[n] not in SMALL_WORDS and page.words[n] not in SOFTENERS for n in page.content(at))


def _closing(page: Page, findings: Findings) -> bool | Reason | None:
    """Last night yes; in my calf, yes. Two that differ, "yesterday yes, today no", decide nothing."""
    places = [at for at in page.content() if page.words[at] in ("yes", "yeah", "yep", "no", "nope", "nah")]
    if not places:
        return None
    last = max(page.content())
    answers = {page.words[at] in ("yes", "yeah", "yep") for at in places}
    if len(answers) > 1:
        return Reason.PARTIAL
    if places[-1] != last:
        return None
    findings.use(last, last + 1)
    return answers.pop()


def _face(page: Page) -> bool | None:
    """A thumb or a check mark."""
    faces = {token.text for token in page.tokens if token.sort is Sort.FACE}
    yes, no = bool(faces & YES_FACES), bool(faces & NO_FACES)
    return yes if yes != no else None


def named(page: Page, findings: Findings, table: WordList) -> bool | Reason | None:
    """R22: the symptom named without negation is yes; "no X", "not X" is no; both at once is neither."""
    seen: set[bool] = set()
    if any(GOES_ON.spans(page.words)) and any(table.spans(page.words)):
        return True
    for start, end in table.spans(page.words):
        if start in page.asked_places:
            continue
        denial = _denial(page, start)
        if denial is None or (denial == start and ENDED.at(page.words, end)):
            return Reason.PARTIAL
        seen.add(denial == start)
        findings.use(denial, end)
    if len(seen) > 1:
        return Reason.PARTIAL
    return seen.pop() if seen else None


def _denial(page: Page, start: int) -> int | None:
    """Where the "no", "haven't had any" before a name starts; `start` where there is none.

    None where an adjective stands between: "no bad cramps".
    """
    first, _ = page.clause(start)
    at = start - 1
    while at >= first and page.words[at] in BETWEEN_NOT_AND_NAME:
        at -= 1
    if at >= first and page.words[at] in NOT:
        return at
    return None if any(word in NOT for word in page.words[max(first, at - 1) : max(first, at)]) else start


def _answered_by_name(page: Page, findings: Findings, metric: str, *, alone: bool = True) -> bool | None:
    """Cramps yes; cramps: no; no cramps. `alone`: in a form a name by itself answers no question not yet asked."""
    for start, end in names_of(metric).spans(page.words):
        after = end
        while page.text(after) in (":", "=", "-", "?", ",") or page.text(after) in ("today", "is", "are"):
            after += 1
        yes, no = YES.at(page.words, after), NO.at(page.words, after)
        if (yes or no) and (yes > no or _stands_alone(page, after, no)):
            findings.use(start, max(yes, no))
            return yes > no
        if alone and page.text(start - 1) == "no":
            findings.use(start - 1, end)
            return False
    return None
