"""R24: one of several choices. Words decide, never their meaning."""

from collections.abc import Sequence
from typing import Final

from reminders.domain.replies import notes, relay
from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.meaning import NoteKind, Reason
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey, candidates
from reminders.domain.replies.tokens import Sort, tokenize
from reminders.domain.replies.vocabulary import COURTESIES, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.spelling import one_slip

SHORTEST_PREFIX: Final = 3
SHORTEST_MISSPELT: Final = 5
DROPPED: Final = WordList(
    """im, i am, i, the, a, an, today, ish, its, it is, it was, was, is, my, feeling, feel, doing, been, ive been,
    been a, id say, pretty, really, fairly, quite, just, s, at, this week, week, rn, so, it, has been, had been,
    would be, option, number, choice, answer, num, trigger, more of, felt, were, energy, the trigger, levels,
    level, for me, me, be, to be, guess, overall, again, still, super"""
)
NOT: Final = words("not no isnt wasnt never aint nor without neither arent didnt dont")
ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
# One slip away from a choice, and words of their own.
NOT_NEAR: Final = WordList(
    """mother, brother, bother, otter, father, leather, feather, heather, no chance, no charge, not on, not of, not
    so, not one, bone, done, gone, hone, tone, mediums"""
)
# A choice's word in a phrase that says something else: "low back", "none of your business".
COMPOUNDS: Final = WordList(
    """low back, low blood, low bp, low sugar, low carb, low fat, low dose, low key, low impact, high blood, high bp,
    high sugar, high school, high street, high heels, high temp, high temperature, high fever, high dose, high
    chair, high time, medium rare, none of your, stress test, stress ball, stress fracture, stress leave, stress
    relief, weather forecast, weather app, ok google"""
)
# Too small to stand for the one choice that holds them: "no" is not "no change".
NO_WHOLE_WORDS: Final = words("no not a an the it very much little")


def read_choice(survey: Survey, findings: Findings) -> None:
    """Settle the asked choice, in the order of the rule."""
    page = survey.page
    asked, choices = (
        page.context.metric or "",
        page.context.pending_question.choices if page.context.pending_question else (),
    )
    folded = [tuple(_fold(choice)) for choice in choices]
    start = _opening(page)
    if COMPOUNDS.at(page.words, start):
        findings.unsure(asked, Reason.QUALITATIVE)
        return
    spoken = [_without_ish(page.words[at], folded) for at in page.content()]
    whole = _index(folded, spoken)
    if whole is None:
        bare = _drop(spoken, folded)
        whole = _index(folded, bare)
    if whole is not None:
        _take(findings, asked, choices[whole], page, len(page))
        return
    if _read_ordinal(survey, findings, folded) or findings.ambiguous:
        return
    named = _named(page, folded)
    begun = next(((index, end) for index, at, end in named if at <= start), None)
    others = {index for index, _, _ in named}
    if begun and others == {begun[0]}:
        _take(findings, asked, choices[begun[0]], page, begun[1])
        return
    near = _near(folded, _drop(spoken, folded)) or _near(folded, [word for word in spoken if word not in ("a", "the")])
    if not others and len(near) == 1:
        _take(findings, asked, choices[near[0]], page, len(page))
        return
    _doubt(survey, findings, [choices[index] for index in sorted(others | set(near)) if index >= 0])


def _fold(choice: str) -> list[str]:
    return [token.text for token in tokenize(choice) if token.sort in (Sort.WORD, Sort.NUMBER)]


def _without_ish(word: str, folded: Sequence[tuple[str, ...]]) -> str:
    """ "Lowish" is low."""
    base = word.removesuffix("ish")
    return base if any(base in choice for choice in folded) else word


def _opening(page: Page) -> int:
    """Where the message begins once "I'm", "the", "it was" and softeners are passed."""
    at = 0
    while at < len(page):
        step = relay.opening(page, at) or DROPPED.at(page.words, at) or SOFTENERS.at(page.words, at)
        if not step and page.tokens[at].sort in (Sort.WORD, Sort.NUMBER):
            break
        at = max(step, at + 1)
    return at


def _index(folded: Sequence[tuple[str, ...]], words: Sequence[str]) -> int | None:
    """The choice that the words are, also with spaces left out or "a" dropped."""
    if not words:
        return None
    joined = "".join(words)
    found = [at for at, choice in enumerate(folded) if "".join(choice) == joined]
    if not found:
        bare = [word for word in words if word != "a"]
        found = [at for at, choice in enumerate(folded) if [word for word in choice if word != "a"] == bare]
    return found[0] if len(found) == 1 else None


def _drop(words: Sequence[str], folded: Sequence[tuple[str, ...]]) -> list[str]:
    """The words without softeners, courtesies and "I'm/the/a/today/-ish", unless a choice holds them."""
    known = {word for choice in folded for word in choice}
    kept: list[str] = []
    at = 0
    while at < len(words):
        step = 0
        if words[at] not in known or words[at] == "a":
            step = max(table.at(words, at) for table in (DROPPED, SOFTENERS, COURTESIES))
            if known.intersection(words[at:step]) - {"a"} or (kept and kept[-1] in NOT):
                step = 0
        if not step:
            kept.append(words[at])
        at = max(step, at + 1)
    return kept


def _take(findings: Findings, asked: str, choice: str, page: Page, end: int) -> None:
    findings.answers[asked] = choice
    findings.use(0, end)
    _use_dropped(findings, page)


def _use_dropped(findings: Findings, page: Page) -> None:
    for span in DROPPED.spans(page.words):
        findings.use(*span)


def _read_ordinal(survey: Survey, findings: Findings, folded: Sequence[tuple[str, ...]]) -> bool:
    """The number of a choice, as it stood on the screen; a choice named beside it must be the same."""
    page = survey.page
    asked = page.context.metric or ""
    choices = page.context.pending_question.choices if page.context.pending_question else ()
    free = [
        one
        for one in survey.found
        if not one.is_tied and not one.is_doubtful and not one.is_removed and one.metric in ("", asked, "energy")
    ]
    named = {index for index, _, _ in _named(page, folded)}
    if not free:
        return _read_ordinal_word(page, findings, folded)
    if named and not (len(free) == 1 and free[0].value - 1 in named and len(named) == 1):
        return False
    if len(free) > 1:
        findings.unsure(asked, Reason.MULTIPLE, candidates(free))
        return False
    one = free[0]
    if one.fault or one.value != int(one.value):
        findings.unsure(asked, one.fault or Reason.FORMAT, candidates(free))
        return False
    if not 1 <= one.value <= len(choices):
        findings.unsure(asked, Reason.OUT_OF_RANGE, candidates(free))
        return False
    if not _stands_first(page, one.start) and not _stands_last(page, one.end):
        return False
    findings.answers[asked] = choices[int(one.value) - 1]
    findings.use(one.start, one.end)
    _use_dropped(findings, page)
    for _, start, end in _named(page, folded):
        findings.use(start, end)
    return True


def _read_ordinal_word(page: Page, findings: Findings, folded: Sequence[tuple[str, ...]]) -> bool:
    """The second one."""
    words = _drop([page.words[at] for at in page.content()], folded)
    words = [word for word in words if word != "one"]
    number = ORDINALS.get(words[0]) if len(words) == 1 else None
    question = page.context.pending_question
    if number is None or question is None or number > len(question.choices):
        return False
    _take(findings, question.metric, question.choices[number - 1], page, len(page))
    return True


def _stands_first(page: Page, start: int) -> bool:
    return _opening(page) >= start


def _stands_last(page: Page, end: int) -> bool:
    return all(page.words[at] in SOFTENERS or page.words[at] in COURTESIES for at in page.content(end))


def _named(page: Page, folded: Sequence[tuple[str, ...]]) -> list[tuple[int, int, int]]:
    """(choice, start, end) of every whole choice, the longest first at each place; a negated one counts twice."""
    found: list[tuple[int, int, int]] = []
    by_length = sorted(range(len(folded)), key=lambda index: -len(folded[index]))
    at = 0
    while at < len(page):
        hit = next(
            (i for i in by_length if folded[i] and tuple(page.words[at : at + len(folded[i])]) == folded[i]), None
        )
        if hit is None:
            at += 1
            continue
        end = at + len(folded[hit])
        if any(word in NOT for word in page.words[max(0, at - 2) : at]):
            found.append((-1, at, end))
        found.append((hit, at, end))
        at = end
    return found


def _near(folded: Sequence[tuple[str, ...]], words: Sequence[str]) -> list[int]:
    """A unique prefix of three letters, a unique whole word, or one slip away."""
    if not words:
        return []
    text, joined = " ".join(words), "".join(words)
    if len(joined) >= SHORTEST_PREFIX:
        prefixed = [at for at, choice in enumerate(folded) if " ".join(choice).startswith(text)]
        if prefixed:
            return prefixed
    if len(words) == 1 and words[0] not in NO_WHOLE_WORDS:
        worded = [at for at, choice in enumerate(folded) if words[0] in choice]
        if worded:
            return worded
    if len(joined) < SHORTEST_MISSPELT or NOT_NEAR.whole(words):
        return []
    return [
        at for at, choice in enumerate(folded) if one_slip(text, " ".join(choice)) or one_slip(joined, "".join(choice))
    ]


def _doubt(survey: Survey, findings: Findings, matched: Sequence[str]) -> None:
    page = survey.page
    asked = page.context.metric
    if matched:
        findings.unsure(asked, Reason.MULTIPLE if len(matched) > 1 else Reason.QUALITATIVE, tuple(matched))
    elif not findings.answers and notes.kind_of(page) is NoteKind.FREE:
        findings.unsure(asked, Reason.QUALITATIVE)
    elif reason := addressed(survey):
        findings.unsure(asked, reason)
