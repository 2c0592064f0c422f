"""Read the safety flags of a reply: find the tables' phrases, then ask of each how it is meant."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from reminders.domain.phrases import Found, Patterns, Phrases, Text, Vocabulary, read, words
from reminders.domain.phrases.words import Pause
from reminders.domain.triage import context
from reminders.domain.triage.around import pairs
from reminders.domain.triage.asked import ANSWERS
from reminders.domain.triage.concepts import CONCEPTS
from reminders.domain.triage.context import Meant
from reminders.domain.triage.flags import Flag
from reminders.domain.triage.table import Table
from reminders.domain.triage.tables import TABLES
from reminders.domain.triage.words import GROUPS, LIGHT, SMALLEST, TURNING


@dataclass(frozen=True, slots=True)
class SafetyContext:
    """What was being asked when the reply came: three rules depend on it (R54, R55, R56)."""

    metric: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class _Sayings:
    """The harmless sayings of one flag, and which of them may hold a comma."""

    phrases: Phrases
    apart: tuple[bool, ...]

    def find(self, text: Text) -> Iterator[Found]:
        """Yield what is said in one breath: in "off the bike, head hit the road" nothing is "off the head"."""
        for saying in self.phrases.find(text):
            if self.apart[saying.phrase] or not _pauses(text, saying):
                yield saying


def _pauses(text: Text, found: Found) -> bool:
    return any(text.words[at].pause is not Pause.NONE for at in range(found.start + 1, found.end))


def _danger(tables: Iterable[Table]) -> Patterns:
    phrases = (phrase for table in tables for says in table.danger for phrase in says.phrases)
    return Patterns(phrases, GROUPS, CONCEPTS, light=LIGHT, turning=TURNING)


def _harmless(tables: Iterable[Table]) -> _Sayings:
    """The harmless sayings of one flag: only what is written counts, with the smallest words between."""
    rows = tuple((phrase, says.apart) for table in tables for says in table.harmless for phrase in says.phrases)
    phrases = Phrases((phrase for phrase, _ in rows), GROUPS, light=SMALLEST, turning=TURNING, slips=False)
    return _Sayings(phrases, tuple(apart for _, apart in rows))


_ROWS: Final = tuple((table.flag, phrase) for table in TABLES for says in table.danger for phrase in says.phrases)
_DANGER: Final = _danger(TABLES)
_HARMLESS: Final = {flag: _harmless(table for table in TABLES if table.flag is flag) for flag in Flag}
_ANSWERS: Final = {metric: (table.flag, _danger((table,)), _harmless((table,))) for metric, table in ANSWERS.items()}
VOCABULARY: Final = Vocabulary(
    _DANGER.vocabulary.union(*(sayings.phrases.vocabulary for sayings in _HARMLESS.values())) | context.VOCABULARY
)

ASKED: Final = frozenset({("is", "that"), ("is", "this"), ("is", "it")})
LOOK_FURTHER: Final = 40
_YES: Final = words("yes y yep yup yeah yea ya yah yeh yess si sure definitely affirmative yes")
_SOMEWHAT: Final = words(
    """
    little bit kind sort slightly somewhat sometimes occasionally some twice once times mild mildly often
    """
)
_NO: Final = words("no not nope nah none never")
_YES_SIGNS: Final = "👍✅✔☑💯🙋"
_TOLD: Final = {Flag.SELF_HARM, Flag.OVERDOSE, Flag.VIOLENCE, Flag.DISTRESS}
_THREATS: Final = words("will hell shell theyll going threatens threatened")
_ASKS_FOR_HELP: Final = words("do go call tell report")
_MISTAKE: Final = words("accident accidentally accidental mistake mistakenly")
_DELIBERATE: Final = words("purpose deliberately intentionally")
_NOT: Final = words("not never didnt wasnt isnt wouldnt dont")
_WHOLE: Final = words("whole entire")
_CONTAINERS: Final = words("bottle box pack packet strip")
_PILLS: Final = words("meds med pills tablets medication medicine tabs capsules")
_NOW: Final = words("now today cant cannot")
_THESE_DAYS: Final = frozenset({("this", "week"), ("this", "month"), ("these", "days")})
_PAIN_QUESTIONS: Final = frozenset({"pain", "peg_p"})


def flags(cleaned: str, context: SafetyContext | None = None) -> frozenset[Flag]:
    """Every safety flag that a cleaned reply raises. Never raises an error, whatever the text."""
    text = read(cleaned, VOCABULARY.meant)
    raised: set[Flag] = set()
    harmless: dict[Flag, tuple[Found, ...]] = {}
    looked_further = 0
    for found in _DANGER.find(text, lambda number: not _done(_ROWS[number][0], raised)):
        flag = _ROWS[found.phrase][0]
        if flag in raised:
            looked_further += 1
            if _done(flag, raised) or looked_further > LOOK_FURTHER:
                continue
        if flag not in harmless:
            deliberate = _on_purpose(text, flag) or _all_at_once(text, flag)
            harmless[flag] = () if deliberate else _excuses(text, _HARMLESS[flag])
        if not _overlaps(found, harmless[flag]):
            raised.update(_meant(text, flag, found))
    if context is not None:
        raised.update(_answered(cleaned, text, context))
    return frozenset(raised)


def _done(flag: Flag, raised: set[Flag]) -> bool:
    # Beside "I want to die", an earlier attempt is still a mention of the past: it is looked for a little further.
    return flag in raised and (flag is not Flag.SELF_HARM or Flag.DISTRESS in raised)


def _excuses(text: Text, sayings: _Sayings) -> tuple[Found, ...]:
    """The harmless sayings in a text; "trouble breathing, is that normal" only asks for one."""
    return tuple(saying for saying in sayings.find(text) if not ASKED & pairs(text.said[saying.start : saying.end]))


def _on_purpose(text: Text, flag: Flag) -> bool:
    """ "Burnt myself with the iron on purpose" is no accident; "not on purpose" is."""
    if flag is not Flag.SELF_HARM or "myself" not in text.places:
        return False
    return any(
        word in _DELIBERATE and _NOT.isdisjoint(text.said[max(0, at - 3) : at]) for at, word in enumerate(text.said)
    )


def _all_at_once(text: Text, flag: Flag) -> bool:
    """ "Took all my meds today, the whole bottle" is no day's dose; "with a whole bottle of water" may be."""
    if flag is not Flag.OVERDOSE or _PILLS.isdisjoint(text.said):
        return False
    following = zip(text.said, text.said[1:], (*text.said[2:], ""), strict=False)
    return any(whole in _WHOLE and held in _CONTAINERS and after != "of" for whole, held, after in following)


def _overlaps(found: Found, sayings: Iterable[Found]) -> bool:
    return any(found.overlaps(saying) for saying in sayings)


def _meant(text: Text, flag: Flag, found: Found) -> Iterator[Flag]:
    # In a phrase of violence somebody else acts, but it is done to the person: their own time counts.
    own, thoughts = flag is Flag.VIOLENCE, flag is Flag.SELF_HARM
    how = context.judge(text, found.start, found.end, own=own, thoughts=thoughts, told=flag in _TOLD)
    if how is Meant.PAST and flag is Flag.PROGRESSIVE_WEAKNESS and _up_to_now(text.said[found.start : found.end]):
        how = Meant.NOW
    if how is Meant.NOW or (how is Meant.SUPPOSED and _supposed_of_now(text, flag, found)):
        yield flag
    elif how in (Meant.PAST, Meant.ENDED) and (thoughts or (flag is Flag.OVERDOSE and not _by_mistake(text))):
        yield Flag.DISTRESS


def _up_to_now(within: tuple[str, ...]) -> bool:
    """ "22 kg in March, 11 this week": weakness grows from a date in the past until now."""
    return not _NOW.isdisjoint(within) or bool(_THESE_DAYS & pairs(within))


def _supposed_of_now(text: Text, flag: Flag, found: Found) -> bool:
    """ "What if I killed myself", "if I leave he will kill me", "who do I call if he is violent" ask of now."""
    if flag is Flag.VIOLENCE:
        said = set(text.said[found.start : found.end]) & _THREATS or set(text.said[: found.start]) & _ASKS_FOR_HELP
        return bool(said) and "ever" not in text.places
    return flag is Flag.SELF_HARM and "ever" not in text.places


def _by_mistake(text: Text) -> bool:
    return not _MISTAKE.isdisjoint(text.said)


def _answered(cleaned: str, text: Text, asked: SafetyContext) -> Iterator[Flag]:
    """R55: "yes" to the numbness question. A bare "chest" to the pain question places the pain there."""
    said = [word.text for word in text.words]
    if asked.metric in _ANSWERS and said and said[0] not in _NO:
        yield from _left_out(text, asked.metric)
    if asked.metric == "numbness" and (
        any(sign in cleaned for sign in _YES_SIGNS)
        or (said and said[0] in _YES)
        or (_NO.isdisjoint(said) and _SOMEWHAT & set(said))
    ):
        yield Flag.NUMBNESS
    if asked.metric in _PAIN_QUESTIONS and {"chest", "pecho"} & set(said):
        place = next(at for at, word in enumerate(said) if word in ("chest", "pecho"))
        here = Found(0, place, place + 1)
        sayings = _excuses(text, _HARMLESS[Flag.CHEST_PAIN])
        if not _overlaps(here, sayings) and context.judge(text, place, place + 1) is Meant.NOW:
            yield Flag.CHEST_PAIN


def _left_out(text: Text, metric: str) -> Iterator[Flag]:
    """R54: "yes, for two hours" to the question about cramps."""
    flag, danger, harmless = _ANSWERS[metric]
    sayings = _excuses(text, harmless)
    for found in danger.find(text):
        if not _overlaps(found, sayings) and context.judge(text, found.start, found.end) is Meant.NOW:
            yield flag
            return
