"""R30 to R34: commands. A command is the whole message; only LOG is a prefix."""

from collections.abc import Callable, Sequence
from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies import areas, spans_of_time
from reminders.domain.replies.meaning import Command, CommandName
from reminders.domain.replies.numbers import number_word
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no_words import NO

COURTESY_WORDS: Final = words("please thanks hi hey ok hello thank you gracias sorry lol")
WHOLE: Final = {
    CommandName.HELP: WordList("help, info, ayuda"),
    CommandName.START: WordList("start, unstop, subscribe"),
    CommandName.RESUME: WordList(
        """resume, unpause, un pause, resume texts, resume my texts, resume reminders, resume messages, resume my
        reminders"""
    ),
    CommandName.SKIP: WordList(
        """pass, next, next question, next one, skip to the next, skip to next, skip ahead, ill pass, i pass, hard
        pass, pass on this one, pass on this, pass for now, move on, rather not, id rather not, rather not say, id
        rather not say, i would rather not say, rather not answer, id rather not answer, prefer not to say, id
        prefer not to say, i prefer not to say, prefer not to answer, id prefer not to answer, i prefer not to
        answer, dont want to say, i dont want to say, dont want to answer, i dont want to answer, dont want to
        answer that, i dont want to answer that, dont want to answer this, i dont want to answer this, dont wanna
        say, dont wanna answer, not answering, not answering that, not answering this, no comment, next question
        please"""
    ),
    CommandName.DONE: WordList(
        """done, did it, all done, finished, i did it, all finished, did them, done it, already did, already done, did
    mine"""
    ),
    CommandName.STATUS: WordList(
        "status, stats, my stats, summary, my status, my summary, show my stats, show me my stats, show stats"
    ),
    CommandName.UNDO: WordList(
        """undo, undo that, undo it, undo last, undo this, delete last, delete that, delete the last one, delete last
        one, scratch that, undo last one, undo the last one, undo my last answer, undo last answer, undo the last
        answer, undo my answer, delete last answer, delete my last answer, delete the last answer, delete my
        answer, erase that, take that back"""
    ),
    CommandName.REPORT: WordList("report, my report, send report, send my report, send me my report, report please"),
    CommandName.JOIN: WordList("join"),
    CommandName.FEWER: WordList(
        """less, less often, a bit less, a little less, fewer, fewer texts, fewer messages, fewer reminders, fewer
        emails, fewer of these, fewer texts a day, fewer messages a day, fewer a day, less texts, less messages,
        less reminders, less emails, less of these, less texts a day, less messages a day, send fewer, send fewer
        texts, send fewer messages, send less, send me fewer texts, send me fewer messages, send me less texts,
        send me less messages, text less, text me less, text me less often, text less often, i want fewer texts, i
        want fewer messages, i want less texts, i want less messages, i would like fewer texts, i would like fewer
        messages, id like fewer texts, id like fewer messages, can i get fewer texts, can i get fewer messages, can
        i have fewer texts, can i have fewer messages, can you text less, can you text me less, could you text
        less, could you text me less, can you send fewer texts, can you send fewer messages, could you send fewer
        texts, could you send fewer messages"""
    ),
    CommandName.MORE: WordList("more, more texts, more messages, more reminders, more often"),
    CommandName.FLARE: WordList("flare"),
    CommandName.BETTER: WordList("better"),
    CommandName.TIP: WordList(
        "tip, tips, another tip, a tip, give me a tip, send me a tip, send a tip, tip of the day, new tip"
    ),
}
# "Skip", "I'll skip this one", "can we skip today": the words of the one question, or of the whole check-in.
SKIPPING: Final = WordList(
    """skip, ill skip, i will skip, i skip, lets skip, gonna skip, im gonna skip, im going to skip, going to skip, im
    skipping, skipping, can i skip, can we skip, could we skip, could i skip, may i skip, can you skip, want to
    skip, i want to skip, id like to skip, have to skip, need to skip"""
)
SKIP_ONE: Final = words("it this that the one question for now me just a")
SKIP_ALL: Final = words(
    "today todays all everything them em rest check checkin these whole entire questions session survey lot tonight"
)
SNOOZE: Final = WordList(
    """super busy, really busy, very busy, so busy, still busy, busy today, a bit busy, bit busy, much later, driving,
    im driving, im at work, in a meeting, im in a meeting, call later, snooze, later, not
    now, busy, in a bit, im busy, busy now, busy rn, busy right now, im busy right now, im busy rn, maybe later,
    not right now, not rn, ask me later, ask later, remind me later, later on, later today, do it later, will do
    later, ill do it later, too busy, too busy right now, kinda busy, in a little bit, in a little while, in a
    while, in a few, in a minute_, in a few minutes, give me a bit, give me a few, give me a sec, give me a second,
    give me a moment, give me a few minutes, a bit later, bit later, little later, a little later, at work, busy at
    work, cant now, cant right now, cant rn, im busy now, ask again later, later ok, try later, try me later, try
    again later, remind later, remind me in a bit, ask me in a bit, remind me in a few, snooze it, snooze this,
    snooze that, remind me again later, ask me again later, mas tarde, luego, give me a little bit, give me some
    time, in a sec, just a sec, one sec"""
)
# "Can you remind me again at 6": asking, whom, and once more.
POLITE: Final = WordList("can you, could you, would you, will you, can u, could u, just, maybe, then, so")
REMIND: Final = WordList(
    """remind, ask, try, text, message, ping, nudge, poke, prompt, bug, check back, check in, check, check with, check
    in with, check back with, come back, get back to, snooze, snooze until, snooze for, snooze for about, send it,
    resend, resend it"""
)
WHOM: Final = words("me us it this that again back with to about")
WHEN: Final = words("when after once before whenever")
MOST_WORDS_OF_WHEN: Final = 8
GIVE: Final = WordList("give me, give it, gimme, need, i need")
PAUSED: Final = WordList(
    """pause my texts, pause texts, pause messages, pause my messages, pause reminders, pause my reminders, pause
    everything, pause all, pause these, pause them, pause it, pause this, pause me, pause the texts, pause the
    reminders, pause the messages, pause all texts, pause all reminders, pause all messages, pause text, pause
    these texts, pause these messages, pause check ins, pause"""
)
# A rest of our texts only where its end is told: "need a break until Monday", not "need a break".
BREAK: Final = WordList(
    """need a break, need a rest, need a breather, i need a break, i need a rest, i need a breather, take a break,
    taking a break, im taking a break, having a break, im having a break, want a break, i want a break, id like a
    break, i would like a break, can i have a break, could i have a break, can i get a break, can i take a break, can
    we take a break, lets take a break, give me a break, give me a rest, break, a break, breather, a breather,
    pausing, im pausing, can i pause, could i pause, can we pause, can you pause, could you pause, i want to pause,
    want to pause, need to pause, i need to pause, id like to pause, i would like to pause, lets pause"""
)
LESS: Final = WordList("less, a bit less, a little less")
PACE_DEFAULT: Final = {"work": 20, "rest": 10}
LOG_PREFIX: Final = "log"


def is_log(page: Page) -> bool:
    """R33: LOG ..., log: ..."""
    return page.text(next(page.content(), 0)) == LOG_PREFIX


def read_command(page: Page) -> Command | None:
    """The command that the whole message is; None where it is none."""
    words = _bare(page)
    if not words:
        return Command(CommandName.DONE) if _is_check_mark(page) and not _asks_yes_no(page) else None
    if is_log(page):
        return Command(CommandName.LOG)
    if _is_taken_by_question(page, words):
        return None
    for reader in READERS:
        command = reader(page, words)
        if command is not None:
            return command
    return None


def _bare(page: Page) -> list[str]:
    """The words and numbers without punctuation, emoji, please, thanks, hi, hey and ok. "+1" keeps its sign."""
    kept = [
        token.text
        for token in page.tokens
        if token.sort in (Sort.WORD, Sort.NUMBER, Sort.CLOCK, Sort.THING) or token.text in ("+", "/")
    ]
    while kept and kept[0] in COURTESY_WORDS:
        kept.pop(0)
    while kept and kept[-1] in COURTESY_WORDS:
        kept.pop()
    return kept


def _asks_yes_no(page: Page) -> bool:
    return page.context.kind is MetricKind.YES_NO


def _is_check_mark(page: Page) -> bool:
    faces = {token.text for token in page.tokens if token.sort is Sort.FACE}
    return bool(faces & {"✅", "✔", "☑", "✓"})


def _is_taken_by_question(page: Page, words: Sequence[str]) -> bool:
    """R21, R34: words that the open question takes for itself."""
    context = page.context
    if context.pending_question and LESS.whole(words):
        return True  # with nothing open it is the "less" that FEWER offers
    if context.kind is MetricKind.YES_NO:
        if WHOLE[CommandName.DONE].whole(words):
            return (words[0] != "done" and list(words) != ["all", "done"]) or (context.metric or "").endswith("_done")
        if words[0] == "finished" or list(words) == [context.metric]:
            return True
        return NO.whole(words) and list(words) != ["not", "now"]
    if context.kind in (MetricKind.FREE_TEXT, MetricKind.CHOICE) and words[0] == "finished" and len(words) > 1:
        return True
    if context.kind is MetricKind.SCALE and list(words) in (["better"],):
        return True  # R14: "better" is a relative answer to a scale
    if context.kind is MetricKind.CHOICE and context.pending_question:
        spoken = " ".join(words)
        return any(
            spoken in choice.lower().split() or choice.lower().startswith(spoken)
            for choice in context.pending_question.choices
        )
    if context.kind is MetricKind.FREE_TEXT:
        return list(words) in (["better"], ["more"], ["flare"], ["busy"], ["at", "work"])
    return context.kind is MetricKind.BODY_AREAS and areas.area_word(words[0]) is not None


def _whole(page: Page, words: Sequence[str]) -> Command | None:
    if skip := _skip(words):
        return skip
    for name, table in WHOLE.items():
        if table.whole(words):
            return Command(name)
    if words[0] == "finished" and len(words) <= 6 and not any(page.sort(at) is Sort.NUMBER for at in page.content()):
        return Command(CommandName.DONE)
    return None


def _pause(page: Page, words: Sequence[str]) -> Command | None:
    """R32: pause, pause 3 days, pause until monday, pause for a few days; need a break until monday."""
    end = PAUSED.at(words, 0)
    if rest := list(words[BREAK.at(words, 0) :]) if not end and BREAK.at(words, 0) else []:
        return _break(rest)
    if not end:
        return None
    rest = list(words[end:])
    if not rest:
        return Command(CommandName.PAUSE)
    until = spans_of_time.until(rest)
    if until and (rest[0] in ("until", "for", "today", "tonight", "the", "this") or len(rest) == 1):
        return Command(CommandName.PAUSE, {"until": until})
    if rest[0] == "until":
        return Command(CommandName.PAUSE)
    span = spans_of_time.duration(rest, unit="days")
    if (
        span is None
        and rest[0] == "for"
        and all(word in spans_of_time.VAGUE | {"for", "a", "little", "the", "weekend", "time"} for word in rest)
    ):
        span = {}
    if span and span["unit"] == "minutes":
        span = {"amount": span["amount"], "unit": "minutes"}
    return None if span is None else Command(CommandName.PAUSE, span)


def _break(rest: Sequence[str]) -> Command | None:
    """A rest of days, whose end is told."""
    if rest[0] == "until":
        until = spans_of_time.until(rest)
        return Command(CommandName.PAUSE, {"until": until}) if until else None
    span = spans_of_time.duration(list(rest), unit="days") if rest[0] == "for" else None
    return Command(CommandName.PAUSE, span) if span and span["unit"] in ("days", "weeks") else None


def _skip(words: Sequence[str]) -> Command | None:
    """R31: skip, skip this one, can we skip today."""
    end = SKIPPING.at(words, 0)
    rest = [word for word in words[end:] if word not in SKIP_ONE and word not in ("of", "in", "my")]
    if not end or any(word not in SKIP_ALL for word in rest):
        return None
    is_all = bool(rest) and not {"one", "question"} & set(words)
    return Command(CommandName.SKIP, {"scope": "all"} if is_all else {})


def _snooze(page: Page, words: Sequence[str]) -> Command | None:
    """R32: snooze 30, in 20 min, remind me at 5pm, give me 10 min, half an hour, later tonight."""
    if _is_made_of(SNOOZE, words):
        return Command(CommandName.SNOOZE)
    start = _past_asking(words)
    given = 0 if start else GIVE.at(words, 0)
    rest = list(words[start or given :])
    if words[0] == "later" and (at := spans_of_time.moment(rest[1:])):
        return Command(CommandName.SNOOZE, {"at": at})
    if not (start or given) and not _is_duration(page, words):
        return None
    if start and rest and rest[0] in WHEN and len(rest) <= MOST_WORDS_OF_WHEN:
        at = spans_of_time.moment(rest[1:])
        return Command(CommandName.SNOOZE, {"at": at} if at else {})
    if "until" in words[: (start or given) + 1]:
        at = spans_of_time.moment([word for word in rest if word != "until"])
        return Command(CommandName.SNOOZE, {"at": at} if at else {})
    if start and len(rest) == 1 and rest[0][0].isdigit() and {"me", "us", "snooze"}.isdisjoint(words[:start]):
        return None  # "try 6"
    while rest and rest[0] in ("in", "for"):
        rest.pop(0)
    span = spans_of_time.duration(rest)
    if span is not None:
        return Command(CommandName.SNOOZE, span)
    if start:
        at = spans_of_time.moment(rest)
        return Command(CommandName.SNOOZE, {"at": at}) if at else None
    return None


def _is_made_of(table: WordList, words: Sequence[str]) -> bool:
    """True where the words are phrases of a table and nothing else: "not now, later, at work"."""
    at = 0
    while at < len(words):
        end = table.at(words, at)
        if not end:
            return False
        at = end
    return bool(words)


def _past_asking(words: Sequence[str]) -> int:
    """Where "could you remind me again" ends; 0 where nothing of that kind begins."""
    polite = POLITE.at(words, 0)
    end = REMIND.at(words, polite)
    while end and end < len(words) and words[end] in WHOM:
        end += 1
    return end


def _is_duration(page: Page, words: Sequence[str]) -> bool:
    """ "In 20 min" or a bare duration. Hours while sleep is asked are hours slept (R20)."""
    if words[0] == "in":
        return True
    if page.context.metric in ("sleep", "sleep_hours") or page.context.kind in (
        MetricKind.NUMBER,
        MetricKind.FREE_TEXT,
    ):
        return False
    return any(word in spans_of_time.UNITS and spans_of_time.UNITS[word] in ("minutes", "hours") for word in words[-1:])


def _time(page: Page, words: Sequence[str]) -> Command | None:
    """R34: TIME, TIME 9am."""
    if words[0] != "time":
        return None
    if len(words) == 1:
        return Command(CommandName.TIME)
    at = spans_of_time.moment(words[1:])
    return Command(CommandName.TIME, {"at": at}) if at and at[0].isdigit() else None


def _pace(page: Page, words: Sequence[str]) -> Command | None:
    """R34: PACE, PACE 15, PACE 20 10."""
    if words[0] not in ("pace", "pacing") or (words[0] == "pacing" and len(words) > 1):
        return None
    numbers = [token.value for token in page.tokens if token.sort is Sort.NUMBER]
    others = [
        word
        for word in words[1:]
        if not word[0].isdigit()
        and word not in ("/", "min", "mins", "minutes", "m", "and", "on", "off", "work", "rest")
    ]
    if (
        words[0] == "pacing"
        or others
        or len(numbers) > 2
        or any(value <= 0 or value != int(value) for value in numbers)
    ):
        return None
    given = dict(zip(("work", "rest"), map(int, numbers), strict=False))
    return Command(CommandName.PACE, PACE_DEFAULT | given)


def _water(page: Page, words: Sequence[str]) -> Command | None:
    """R34: WATER 5 with nothing open, WATER +1."""
    if words[0] != "water" or "water" in page.context.open_metrics:
        return None
    if _has_minus(page):
        return None
    found = [number_word(word) if word.isalpha() else None for word in words[1:]]
    numbers = [token.value for token in page.tokens if token.sort is Sort.NUMBER]
    numbers += [number for number in found if number is not None]
    rest = [word for word in words[1:] if (word.isalpha() and number_word(word) is None) or word in "+/"]
    if len(numbers) != 1 or rest not in ([], ["+"]) or numbers[0] != int(numbers[0]):
        return None
    if rest == ["+"]:
        return Command(CommandName.WATER, {"add": int(numbers[0])})
    return Command(CommandName.WATER, {"set": int(numbers[0])}) if page.context.pending_question is None else None


def _has_minus(page: Page) -> bool:
    """ "Water -1" may take one away; "water - 1" and "water-1" do not."""
    return any(
        page.words[at] == "-" and not page.tokens[at].glued and at + 1 < len(page) and page.tokens[at + 1].glued
        for at in range(len(page))
    )


def _stretch(page: Page, words: Sequence[str]) -> Command | None:
    """R34: STRETCH, STRETCH neck; with nothing open a bare area word too."""
    asked = words[0] in ("stretch", "stretches")
    if not asked and page.context.pending_question is not None:
        return None
    rest = [word for word in words[1:] if word not in ("my", "the", "for")] if asked else list(words)
    if not rest:
        return Command(CommandName.STRETCH)
    found = areas.mentions(page)
    if len(found) != 1 or rest[0] in ("headache", "headaches", "migraine", "migraines", "ribs", "rib"):
        return None
    covered = [page.words[at] for at in range(found[0].start, found[0].end)]
    if [word for word in rest if word not in covered]:
        return None
    codes = found[0].codes
    return Command(CommandName.STRETCH, {"area": codes[0] if len(codes) == 1 else codes[0].removesuffix("_l")})


READERS: Final[tuple[Callable[[Page, Sequence[str]], Command | None], ...]] = (
    _whole, _pause, _snooze, _time, _pace, _water, _stretch,
)  # fmt: skip
