"""R14: words, faces and relative answers. They say that the question was answered, and never with which number."""

from collections.abc import Iterator
from typing import Final

from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.metric_names import NOT_A_NAME
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import HOUR_UNITS, Survey, is_garbled_number
from reminders.domain.replies.tokens import Sort, Token
from reminders.domain.replies.vocabulary import (
    COURTESIES,
    QUALITATIVE,
    RELATIVE,
    SMALL_WORDS,
    SOFTENERS,
    SOUND_ALIKES,
    UNKNOWN,
)
from reminders.domain.replies.wordlist import WordList
from reminders.domain.replies.wordlist import words as words_of

HEARTS: Final = words_of(
    "<3 ❤ 💕 💖 💗 💓 💞 💘 💝 💙 💚 💛 🧡 💜 🖤 🤍 🤎 ♥ ❣ 🙏 😘 🥰 🤗 💐 🌸 🌹 🌷 🌻 🎉 🎊 👋 😍 🌞 ☀ 🌈 ✨ 🎂"
)
MOST_WORDS_OF_DOUBT: Final = 2
QUESTION_WORDS: Final = words_of(
    """what whats how hows when why where which who can could should would is are do does did will may am was were
    has have cual como cuando por puedo"""
)
# "What was the question", with or without its sign.
ASKS_US: Final = WordList(
    """what was the question, what is the question, whats the question, what was the last question, what did you ask,
    what did u ask, what are you asking, what am i answering, what question, which question, what does that mean, what
    does this mean, what do you mean, what do i do, what do i type, what do i put, what do i say, what do i send, what
    do i reply, what should i put, what should i say, how do i answer, how do i do this, how do i reply, how does this
    work, how do i, how do you, how long do, how long does, how can i, where do i, when do i, who do i, why do you"""
)
QUESTION_SIGNS: Final = words_of("? ¿ ❓ ❔ ⁉")
# Words that are an answer only where nothing else is said: "what" alone, but not "what a day".
ALONE: Final = WordList(
    """what, any, whatever, n, y, k, kk, no, yes, yep, yup, yeah, yea, si, sure, nope, nah, ok, maybe, huh, um, hmm,
    up, down, more, less, some, regular, super, high, low, heavy, light, very, a little, a bit, a little bit,
    much, the usual, usual, normal, average, typical, ace, max, constant, steady, burning, coping, hanging, fatal,
    as usual, doing, actually, really, possibly, perhaps, probably, well, nice, strong, major, minor, slight,
    slightly, barely, hardly, alot, a lot, killing, higher, lower, killer, surviving"""
)
# Phrases in which a word of R14 is no answer.
PASSED: Final = WordList(
    """good morning, good afternoon, good evening, good night, good day, have a good one, have a great day, have a
    good day, no problem, very much, so much, as well, oh well, well see, my bad, too bad, for good, feel better
    soon, get better, high blood pressure, low blood pressure, sounds good, better late than never, best wishes,
    all the best, at least, good to know, good idea, good job, good luck, good news, bad news, fine motor, same
    day, same time, some day, some of, some time, a lot of, lots of, low back, lower back, low carb, low energy,
    high school, a little walk, one more"""
)


def addressed(survey: Survey) -> Reason | None:
    """Why the asked metric may have been answered though no number says so; None where nothing speaks of it."""
    page = survey.page
    if _is_question_to_us(page):
        return None
    if is_garbled_number(page):
        return Reason.FORMAT
    if any(name.metric == page.context.metric for name in survey.names) or _says_its_word(page):
        return _best(_reasons(survey)) or Reason.QUALITATIVE
    reasons = list(_reasons(survey))
    if reasons:
        return _best(iter(reasons))
    return _by_sign(page)


def _says_its_word(page: Page) -> bool:
    """Pain relief, went to sleep: not the name of the metric that was asked, but about it."""
    asked = page.context.metric
    figures = {
        at
        for start, end in NOT_A_NAME.spans(page.words)
        if "sleep" not in page.words[start:end]
        for at in range(start, end)
    }
    return any(
        word == asked and at not in figures and HOUR_UNITS.isdisjoint(page.words[max(0, at - 2) : at])
        for at, word in enumerate(page.words)
    )


def _is_question_to_us(page: Page) -> bool:
    """R61: "is this normal?", "how long does it last?"."""
    words = [page.words[at] for at in page.content()]
    if len(words) <= MOST_WORDS_OF_DOUBT:
        return False
    return ("?" in page.words and words[0] in QUESTION_WORDS) or ASKS_US.at(words, 0) > 0


def _best(reasons: Iterator[Reason]) -> Reason | None:
    """The most telling of several reasons, for the wording of the question that follows."""
    found = set(reasons)
    return next((one for one in (Reason.RELATIVE, Reason.QUALITATIVE, Reason.UNKNOWN) if one in found), None)


def _reasons(survey: Survey) -> Iterator[Reason]:
    page = survey.page
    elsewhere = _clauses_of_others(survey)
    is_short = is_bare_apart_from(page, ALONE)
    at = 0
    while at < len(page):
        passed = PASSED.at(page.words, at) or (0 if page.words[at] == "ok" else COURTESIES.at(page.words, at))
        if passed:
            at = passed
            continue
        end, reason = _word(page, at)
        if reason and page.clause_of[at] not in elsewhere and (is_short or ALONE.at(page.words, at) != end):
            yield reason
        at = max(end, at + 1)


def _word(page: Page, at: int) -> tuple[int, Reason | None]:
    """The longest phrase of R14 at a place, and what sort of answer it is."""
    found = [
        (RELATIVE.at(page.words, at), Reason.RELATIVE),
        (QUALITATIVE.at(page.words, at), Reason.QUALITATIVE),
        (UNKNOWN.at(page.words, at), Reason.UNKNOWN),
    ]
    end, reason = max(found, key=lambda pair: pair[0])
    return (end, reason) if end else (at + 1, None)


def is_bare_apart_from(page: Page, table: WordList) -> bool:
    """True where the text is only words of a table and small words."""
    at = 0
    while at < len(page):
        step = max(
            one.at(page.words, at)
            for one in (table, SOFTENERS, SMALL_WORDS, COURTESIES, RELATIVE, QUALITATIVE, UNKNOWN)
        )
        if not step and page.tokens[at].sort in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING):
            return False
        at = max(step, at + 1)
    return True


def _clauses_of_others(survey: Survey) -> set[int]:
    """The clauses that speak of another metric: "slept bad" says nothing about pain."""
    page = survey.page
    asked = {page.clause_of[name.start] for name in survey.names if name.metric == page.context.metric}
    others = {page.clause_of[name.start] for name in survey.names if name.metric != page.context.metric}
    return others - asked


def _by_sign(page: Page) -> Reason | None:
    """A face, a question mark alone, a word that sounds like a number."""
    words = [page.words[at] for at in page.content()]
    faces = [token for token in page.tokens if token.sort is Sort.FACE]
    if not words and any(token.text in QUESTION_SIGNS for token in page.tokens):
        return Reason.UNKNOWN
    spoken = [word for word in words if word not in SMALL_WORDS or word in SOUND_ALIKES]
    spoken = [word for word in spoken if word not in SOFTENERS]
    if len(spoken) == 1 and spoken[0] in SOUND_ALIKES:
        return Reason.UNKNOWN
    if any(is_telling(token) for token in faces) and not _is_only_courtesy(page):
        return Reason.QUALITATIVE
    return None


def is_telling(face: Token) -> bool:
    """True for a face that says how somebody is; a heart or a wave is only kind."""
    return face.text not in HEARTS


def _is_only_courtesy(page: Page) -> bool:
    return any(True for _ in page.content()) and all(
        any(start <= at < end for start, end in COURTESIES.spans(page.words)) for at in page.content()
    )
