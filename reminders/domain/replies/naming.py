"""R16: which metric each number is for. A number that may be for either of two is for neither."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies.metric_names import Name, is_name_or_area
from reminders.domain.replies.numbers import Quantity
from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import (
    CHANGE_VERBS,
    PAST_MARKS,
    QUALITATIVE,
    SMALL_WORDS,
    SOFTENERS,
    TODAY_MARKS,
)
from reminders.domain.replies.wordlist import WordList, words

FOR: Final = words("for on in of re regarding para wise with")
JOINTS: Final = words("and & n y plus / nor")
SEPARATORS: Final = words(", ; . ! ? ( ) but because so though except")
LINKS: Final = words(": = is was")
SMALL_LINKS: Final = words("a an about like at around maybe")
# Words between a name and its number that change nothing: "pain really is down to a 7".
LIGHT: Final = words(
    """really very so super pretty quite extremely was were about been up down of from far goes wise last night
    morning now right hit hits also though this me hovering around over under more than least most less above
    below would give put rate id"""
)
# Between a number and its name: "7 out of 10 level pain", "6 overall pain".
BEFORE_NAME: Final = words("level overall general body today on my the as far for of s 's out daily current")
# After these the name before is the subject of a statement of its own: "3 pain kept me up".
VERBS: Final = words(
    """is was were has had have kept keeps keep made makes woke wakes feels felt feel got gets getting isnt wasnt
    seems did does came comes started starts went hasnt hadnt will would wont stays stayed cant couldnt like bad
    badly awful terrible horrible great good fine poorly ok rough better worse sucks sucked crap garbage"""
)


# Short forms of names. Where nothing says which name is meant, the number after one is nobody's.
SHORTENED: Final = words("p f s e g w c st str stf sl fa fat ti tir en enj act br fo bf pa pn strs stfn")
# "Slept at 4", "slept from 11": bedtimes.
BEDTIME_LINKS: Final = words("at from until since by before after")
WELL: Final = WordList(
    """well, great, good, brilliant, brilliantly, fine, soundly, lovely, amazing, like a log, like a baby, like a
    rock, like a top, like the dead, through, all night, right through, straight through, solid, deeply, ok,
    better"""
)
BADLY: Final = WordList(
    """badly, bad, terribly, terrible, awful, awfully, rubbish, poorly, horribly, horrible, appallingly, shocking,
    not at all, hardly at all, like crap, like shit, rough, fitfully, on and off, in bits, worse"""
)
MIDDLE: Final = 5
NOUNS: Final = words("pain fatigue sleep stress fog stiffness tenderness")
NOT: Final = words("not isnt wasnt")
NONE_OF: Final = words("no zero little hardly barely without lacking")


@dataclass(frozen=True, slots=True)
class _Item:
    """A name or a number, in the order of the text."""

    start: int
    end: int
    name: Name | None = None
    quantity: Quantity | None = None


def bind_names(page: Page, names: Sequence[Name], found: Sequence[Quantity]) -> None:
    """R16: "name n", "name: n", "n name", "n for name"; sets the metric of each number that has one."""
    items = [_Item(n.start, n.end, name=n) for n in names]
    items += [_Item(q.begin, q.end, quantity=q) for q in found if not q.is_tied and not _is_asked(page, q)]
    items.sort(key=lambda item: item.start)
    runs = _runs(page, items)
    for run in runs:
        if any(item.name for item in run) and any(item.quantity for item in run):
            _bind_run(page, run)
    for before, after in itertools.pairwise(runs):
        _doubt_after_comma(page, before, after)
        _bind_after_so(page, before, after)
    for one in found:
        _doubt_shortened(page, one)
    for name in names:
        _remove_denied(page, name, found)


def _is_asked(page: Page, one: Quantity) -> bool:
    """Is pain 6 bad? What if pain is 6?"""
    start, _ = page.clause(one.start)
    return one.start in page.asked_places or page.words[start : start + 2] == ["what", "if"]


def _runs(page: Page, items: list[_Item]) -> list[list[_Item]]:
    """Split at commas, line ends and the words that join statements."""
    runs: list[list[_Item]] = []
    for item in items:
        if runs and not _is_parted(page, runs[-1][-1], item):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _is_parted(page: Page, before: _Item, after: _Item) -> bool:
    between = page.words[before.end : after.start]
    after_name = before.end + (before.name is not None and between[:1] in (["though"], ["tho"], ["however"]))
    if (
        after_name == after.start
        or _are_dots(page, after_name, after.start)
        or (between == ["?"] and _asks_itself(page, before, after))
        or (between == [","] and _is_listed(page, before, after))
    ):
        return False
    if between == ["("] or (between in (["\n"], [":", "\n"]) and before.name and page.starts_line(before.start)):
        return False
    return any(
        page.tokens[at].sort is Sort.BREAK or (page.words[at] in SEPARATORS and not _is_inside(page, at))
        for at in range(before.end, after.start)
    )


def _is_listed(page: Page, name: _Item, number: _Item) -> bool:
    """ "Fatigue, four; pain, three": semicolons part the pairs, so the comma parts nothing."""
    alone = page.text(name.start - 1) in ("", ";") and page.text(number.end) in ("", ";", ".")
    return bool(name.name and number.quantity) and alone and ";" in page.words


def _asks_itself(page: Page, name: _Item, number: _Item) -> bool:
    """ "Fatigue? 7. Pain? 5": the name is the whole question, the number the whole answer."""
    alone = page.sort(name.start - 1) is not Sort.WORD and page.sort(number.end) is not Sort.WORD
    return bool(name.name and number.quantity) and alone


def _are_dots(page: Page, start: int, end: int) -> bool:
    """ "Pain... 6": dots that part nothing."""
    between = page.words[start:end]
    return (len(between) > 1 and set(between) <= {"."}) or between == ["…"]


def _doubt_shortened(page: Page, one: Quantity) -> None:
    """ "St 4", "e5": the short form of some name, and not known of which."""
    at = one.start - 1
    while page.text(at) in (":", "=", "-"):
        at -= 1
    word = page.text(at)
    if one.metric or word not in SHORTENED or page.sort(at) is not Sort.WORD or page.tokens[at].glued:
        return
    if len(page.context.open_metrics) == 1 and (page.context.metric or "").startswith(word):
        return
    one.is_uncertain = True


def _remove_denied(page: Page, name: Name, found: Sequence[Quantity]) -> None:
    """R13: "not pain 6, fatigue 6"."""
    if page.text(name.start - 1) in NOT and page.words[name.start] in NOUNS:
        for one in found:
            if one.start == name.end and one.metric == name.metric:
                one.is_removed = True


def _is_inside(page: Page, at: int) -> bool:
    """The dot of "p.7" parts nothing."""
    return page.words[at] == "." and page.tokens[at].glued and at + 1 < len(page) and page.tokens[at + 1].glued


def _bind_run(page: Page, run: list[_Item]) -> None:
    """The plain forms first: "7 for pain", "pain: 7", "pain is 7". Then each number takes the name that it leans on."""
    taken: set[int] = set()
    for item, after in itertools.pairwise(run):
        if item.quantity and after.name and _is_for(page, item.end, after.start):
            item.quantity.metric = after.name.metric
            taken.add(id(after.name))
        elif item.name and after.quantity and _is_linked(page, item, after) and not after.quantity.metric:
            after.quantity.metric = item.name.metric
            taken.add(id(item.name))
    name_first = run[0].name is not None
    torn = {id(item.name) for item in run if item.name} if not name_first and run[-1].quantity else set()
    for at, item in enumerate(run):
        number = item.quantity
        if number is None or number.metric:
            continue
        left = _free_name(page, run, at - 1, -1, taken)
        right = _free_name(page, run, at + 1, 1, taken)
        to_left = left is not None and _leads(page, left, number)
        to_right = right is not None and _follows(page, number, right) and not (name_first and at and run[at - 1].name)
        if (to_left or to_right) and _is_torn(page, run, at, torn, taken):
            number.is_uncertain = True
            continue
        chosen = (left if to_left and (name_first or not to_right) else right) if to_left or to_right else None
        if chosen:
            number.metric = chosen.metric
            taken.add(id(chosen))
        else:
            number.is_uncertain = _is_uncertain(page, run, at, taken)


def _free_name(page: Page, run: list[_Item], at: int, step: int, taken: set[int]) -> Name | None:
    """The name beside a number, if it is neither taken nor one of two that are joined."""
    if not 0 <= at < len(run):
        return None
    name = run[at].name
    return name if name and id(name) not in taken and not _is_paired(page, run, at, step) else None


def _is_torn(page: Page, run: list[_Item], at: int, torn: set[int], taken: set[int]) -> bool:
    """ "7 pain 5": the name stands between two numbers, and nothing says which is its own."""
    for beside, beyond in ((at - 1, at - 2), (at + 1, at + 2)):
        if not (0 <= beside < len(run) and 0 <= beyond < len(run)):
            continue
        name, other = run[beside].name, run[beyond].quantity
        if name and other and id(name) in torn and id(name) not in taken and (not other.metric or other.is_uncertain):
            upper = max(at, beyond)
            if _leads(page, name, run[upper].quantity or other) and not _joined(page, name.end, run[upper].start):
                return upper == len(run) - 1 or run[upper + 1].name is None
    return False


def _is_linked(page: Page, name: _Item, number: _Item) -> bool:
    """Pain: 7, pain = 7, pain is a 7."""
    between = page.words[name.end : number.start]
    return bool(between) and between[0] in LINKS and all(word in LINKS or word in SMALL_LINKS for word in between)


def _is_for(page: Page, start: int, end: int) -> bool:
    """7 for pain, 5 on the fatigue, 8 out of 10 for being tired."""
    between = page.words[start:end]
    return any(word in FOR for word in between) and all(
        word in FOR or _is_light(page, at) for at, word in enumerate(between, start)
    )


def _leads(page: Page, name: Name, number: Quantity) -> bool:
    """Name n, name: n, name is about n. Of another metric than the asked one, no word of praise or blame between."""
    at = name.end
    if page.words[name.start] in ("slept", "sleeping", "asleep") and not BEDTIME_LINKS.isdisjoint(
        page.words[at : number.begin]
    ):
        return page.text(number.begin - 1) in ("a", "an", "about", "like")
    while at < number.begin:
        if page.words[at] in JOINTS or (page.words[at] == "woke" and name.metric != page.context.metric):
            return False  # "pain woke me 4" may rate the night
        soft = SOFTENERS.at(page.words, at) or PAST_MARKS.at(page.words, at) or TODAY_MARKS.at(page.words, at)
        if _describes(page, at, number):
            pass
        elif page.words[at] in QUALITATIVE and not soft:
            if name.metric != page.context.metric:
                return False
        elif not soft and not _is_light(page, at) and not (number.is_change and page.words[at] in CHANGE_VERBS):
            return False
        at = max(soft, at + 1)
    return True


def _describes(page: Page, at: int, number: Quantity) -> bool:
    """ "Sleep was a miserable 1"."""
    return at + 1 == number.begin and page.text(at - 1) in ("a", "an")


def _follows(page: Page, number: Quantity, name: Name) -> bool:
    """N name, and the name is not the subject of more."""
    between = range(number.end, name.start)
    if any(page.words[at] not in BEFORE_NAME and page.tokens[at].sort is Sort.WORD for at in between):
        return False
    if any(page.words[at] in JOINTS for at in between):
        return False
    after = page.text(name.end)
    return name.metric == page.context.metric or (
        after not in VERBS and (not after or _is_light(page, name.end) or after in JOINTS | FOR | SEPARATORS)
    )


def _is_light(page: Page, at: int) -> bool:
    token = page.tokens[at]
    if token.sort is not Sort.WORD:
        return token.sort in (Sort.SIGN, Sort.FACE, Sort.BREAK, Sort.NUMBER)
    word = token.text
    return word in LIGHT or word in SMALL_WORDS or word in SOFTENERS or is_name_or_area(page, at)


def _is_paired(page: Page, run: list[_Item], at: int, step: int) -> bool:
    """ "Pain and fatigue 7": nobody knows whether both are meant, so neither is."""
    beyond = at + step
    if not 0 <= beyond < len(run) or run[at].name is None or run[beyond].name is None:
        return False
    first, second = sorted((run[at], run[beyond]), key=lambda item: item.start)
    if first.name and second.name and first.name.metric == second.name.metric:
        return False
    if step > 0 and (page.text(second.end) in VERBS or at + 2 < len(run)):
        return False
    return all(page.words[n] in JOINTS or page.words[n] in ("my", "the") for n in range(first.end, second.start))


def _is_uncertain(page: Page, run: list[_Item], at: int, taken: set[int]) -> bool:
    """True where the name of another metric stands beside a number and may claim it."""
    number = run[at].quantity
    left = run[at - 1].name if at else None
    right = run[at + 1].name if at + 1 < len(run) else None
    if number is None:
        return False
    asked = page.context.metric
    left = left if left and not _counts_things(left) else None
    right = right if right and not _counts_things(right) else None
    if left and left.metric != asked and not _joined(page, left.end, number.begin):
        return True
    if right is None or id(right) in taken or right.metric == asked or _joined(page, number.end, right.start):
        return _is_paired(page, run, at - 1, -1) if left else False
    if page.text(right.start - 1) in NONE_OF:
        return False  # "7 no sleep"
    return right.start - number.end <= 1 and page.text(right.end) not in VERBS


def _counts_things(name: Name) -> bool:
    """ "On my 3rd coffee, 5": coffee claims a number only where it stands right before it."""
    return name.metric in METRICS and METRICS[name.metric].kind is MetricKind.NUMBER


def _joined(page: Page, start: int, end: int) -> bool:
    return any(page.words[at] in JOINTS for at in range(start, end))


def _bind_after_so(page: Page, before: list[_Item], after: list[_Item]) -> None:
    """ "Slept like a log so 9" rates the sleep; "slept badly so 9" may be for anything."""
    name, number = before[-1].name, after[0].quantity
    if name is None or number is None or number.metric or page.words[name.start] not in ("slept", "sleeping"):
        return
    at = number.start
    while at > name.end and page.words[at - 1] != "so":
        at -= 1
    if at == name.end or not all(_is_light(page, n) or page.words[n] in SOFTENERS for n in range(at, number.start)):
        return
    manner = page.words[name.end : at - 1]
    agrees = (WELL, number.value > MIDDLE), (BADLY, number.value < MIDDLE)
    if any(is_so and any(table.spans(manner)) for table, is_so in agrees):
        number.metric = name.metric
    else:
        number.is_uncertain = name.metric != page.context.metric


def _doubt_after_comma(page: Page, before: list[_Item], after: list[_Item]) -> None:
    """ "Tired, 8": the lone name of another metric, a comma, and a number that may be for either."""
    name, number = before[-1].name, after[0].quantity
    if name is None or number is None or number.metric or number.is_of_ten or len(before) > 1:
        return
    if name.metric == page.context.metric or page.words[name.end : number.start] not in (
        [","],
        [",", "a"],
        [",", "like"],
    ):
        return
    start, _ = page.clause(name.start)
    number.is_uncertain = all(_is_light(page, at) or page.words[at] in SOFTENERS for at in range(start, name.start))
