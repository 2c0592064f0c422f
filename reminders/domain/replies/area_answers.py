"""R25, R56: the answer to "where does it hurt?"."""

from typing import Final

from reminders.domain.replies import areas, relay
from reminders.domain.replies.addressed import addressed
from reminders.domain.replies.meaning import Reason
from reminders.domain.replies.page import Page
from reminders.domain.replies.survey import Findings, Survey
from reminders.domain.replies.symptoms import MYSELF, OTHERS, is_asked
from reminders.domain.replies.vocabulary import COURTESIES, SMALL_WORDS, SOFTENERS
from reminders.domain.replies.wordlist import WordList, words

SAME: Final = WordList(
    """same, the same, same spots, same places, same as yesterday, same as usual, same old, usual, the usual, usual
    spots, usual places, as usual, the usual spots, same as always, same as before, same areas, ditto, like
    yesterday, igual, lo mismo, same place, same spot, same thing, usual suspects, as always, no change,
    unchanged, like always, like usual, same ones, same as last time"""
)
NOT_NOTHING: Final = words("new bad major much crazy special different")
MORE: Final = words("plus and also with + &")
NOT: Final = words("not no isnt arent without except nor never aint minus wasnt neither")
JOINED: Final = words("or nor and / , my the any")
# "My neck is fine", "knees don't hurt".
UNHURT: Final = WordList(
    """fine, ok, good, great, alright, all right, doing fine, doing ok, doing well, is fine, is ok, is good, is great,
    is alright, is all right, is not hurting, is not sore, are fine, are ok, are good, are great, are alright, are
    all right, feels fine, feels ok, feels good, feels great, feel fine, feel ok, feel good, feel great, was fine,
    were fine, was ok, were ok, doesnt hurt, does not hurt, dont hurt, do not hurt, isnt hurting, arent hurting,
    isnt sore, arent sore, isnt bad, arent bad, didnt hurt, pain free, not hurting, no pain, gone, is gone, are
    gone, for once is fine"""
)
AFTER_GONE: Final = words(
    "numb stiff dead weak cold hot again red white blue funny tingly to on wrong crazy mad haywire"
)
# Then and now: of "yesterday my knees, today my hips" only the hips are an answer.
THEN: Final = WordList("yesterday, yday, last week, used to be, usually, normally, it was, was")
NOW: Final = WordList("today, now, right now, rn, currently, at the moment, this morning, tonight")
BETWEEN: Final = words("my the any in so much really at all a so as bad left right l r lt rt both as more")
AREA_FILLERS: Final = WordList(
    """mostly, mainly, especially, esp, my, the, and, n, also, plus, in, hurts, hurt, hurting, pain, sore, ache,
    aches, aching, achy, painful, left, right, both, sides, side, l, r, lt, rt, bad, worst, both sides, a lot, the
    worst, areas, area, of, on, around, spots, up, down, well as, as, tender, tenderness, stiff, primarily, y,
    duele, duelen, me, la, el, los, las, in my, upper, is, are, then, maybe, today"""
)


def read_areas(survey: Survey, findings: Findings) -> None:
    """Settle the asked areas."""
    page = survey.page
    asked = page.context.metric
    if any(True for _ in areas.EXCEPT.spans(page.words)) and (
        _is_everywhere(page) or "all but" in page.cleaned.lower()
    ):
        findings.unsure(asked, Reason.FORMAT)
        return
    named = _hurting(survey)
    everywhere = _is_everywhere(page)
    if {"yes", "no"} <= set(page.words):
        findings.unsure(asked, Reason.FORMAT)
        return
    if any(page.text(end) in MORE for _, end in SAME.spans(page.words)):
        findings.unsure(asked, Reason.RELATIVE)
        return
    if named or everywhere:
        findings.body_areas = (*(("all",) if everywhere else ()), *areas.codes(named))
        _use(survey, findings)
    elif survey.areas:
        if not _are_asides(survey):
            findings.unsure(asked, Reason.FORMAT)
    elif any(True for _ in SAME.spans(page.words)):
        findings.unsure(asked, Reason.RELATIVE)
    elif _is_nowhere(page):
        findings.body_areas = ()
        _use(survey, findings)
    elif _has_side(page) or any(not one.is_tied and one.metric in ("", asked) for one in survey.found):
        findings.unsure(asked, Reason.FORMAT)
    elif (reason := (addressed(survey) or _hurts(survey))) and not findings.answers:
        findings.unsure(asked, reason)


def beside_pain(survey: Survey) -> tuple[str, ...] | None:
    """R25: the areas that are named beside a pain number."""
    page = survey.page
    named = _hurting(survey)
    everywhere = any(page.text(end) != "the" for _, end in areas.EVERYWHERE.spans(page.words))
    codes = (*(("all",) if everywhere and not _is_all_over_one(page) else ()), *areas.codes(named))
    return codes or None


def _hurting(survey: Survey) -> list[areas.Mention]:
    """The areas that hurt this person now: not denied, not somebody else's, not asked about, not of yesterday."""
    page = survey.page
    denied: set[int] = set()
    for before, one in zip((None, *survey.areas), survey.areas, strict=False):
        goes_on = before and before.start in denied and JOINED.issuperset(page.words[before.end : one.start])
        if _is_negated(page, one.start) or _is_unhurt(page, one.end) or (goes_on and _is_or(page, before, one)):
            denied.add(one.start)
    is_relayed = _is_relayed(survey)
    named = [one for one in survey.areas if one.start not in denied and (is_relayed or not _is_aside(page, one.start))]
    now = [one for one in named if not _is_of_then(page, one)]
    return now or named


def _is_unhurt(page: Page, at: int) -> bool:
    """ "My neck is fine", "hips gone"; not "feet gone numb", "knee gone again"."""
    end = UNHURT.at(page.words, at)
    return bool(end) and not (page.text(end - 1) == "gone" and page.text(end) in AFTER_GONE)


def _is_or(page: Page, before: areas.Mention | None, one: areas.Mention) -> bool:
    """ "Not my arms or legs" denies both; "not my neck, my back" only the neck."""
    return before is not None and not {"or", "nor", "/"}.isdisjoint(page.words[before.end : one.start])


def _is_aside(page: Page, at: int) -> bool:
    """ "My mom's hip", "do hips count?"."""
    first, _ = page.clause(at)
    before = page.words[first:at]
    somebodys = not OTHERS.isdisjoint(before) and MYSELF.isdisjoint(before)
    owned = any(word[:-1] in OTHERS for word in before if word.endswith("s"))
    return is_asked(page, at) or somebodys or owned


def _are_asides(survey: Survey) -> bool:
    return not _is_relayed(survey) and all(_is_aside(survey.page, one.start) for one in survey.areas)


def _is_relayed(survey: Survey) -> bool:
    """ "Her shoulders and left knee", "mum says her hips": a carer's whole answer, with no statement about somebody."""
    page = survey.page
    start = page.first_place
    start = relay.opening(page, start) or start
    fillers = {
        at
        for table in (AREA_FILLERS, SOFTENERS, SMALL_WORDS, COURTESIES)
        for span in table.spans(page.words)
        for at in range(*span)
    }
    hurting = {at for one in survey.areas for at in range(one.start, one.end)}
    return all(at in fillers or at in hurting or page.words[at] in relay.THIRD for at in page.content(start))


def _is_of_then(page: Page, one: areas.Mention) -> bool:
    """True where the nearest word of time speaks of another time, in a text that also says now."""
    if not any(True for _ in NOW.spans(page.words)):
        return False
    first, last = page.clause(one.start)
    marks = [(at, True) for at, _ in THEN.spans(page.words) if first <= at < last]
    marks += [(at, False) for at, _ in NOW.spans(page.words) if first <= at < last]
    before = [mark for mark in marks if mark[0] < one.start]
    return (max(before) if before else min(marks, default=(0, False)))[1]


def _is_all_over_one(page: Page) -> bool:
    return any(True for _ in areas.TWO_AREAS.spans(page.words)) or any(
        areas.EVERYWHERE.at(page.words, at) and page.text(areas.EVERYWHERE.at(page.words, at)) in ("my", "the")
        for at in range(len(page))
    )


def _is_everywhere(page: Page) -> bool:
    if _is_all_over_one(page):
        return False
    if any(True for _ in areas.EVERYWHERE.spans(page.words)):
        return True
    return areas.EVERYWHERE_ALONE.whole(
        [page.words[at] for at in page.content() if page.words[at] not in ("today", "of", "it", "hurts")]
    )


def _is_nowhere(page: Page) -> bool:
    """None, nowhere, nothing: the answer itself, and not "nothing new"."""
    for start, end in areas.NOWHERE.spans(page.words):
        rest = [page.words[at] for at in page.content(end)]
        if start == (relay.opening(page, page.first_place) or page.first_place) and NOT_NOTHING.isdisjoint(rest):
            return True
    return False


def _has_side(page: Page) -> bool:
    return any(word in ("left", "right", "side", "sides") for word in page.words)


def _hurts(survey: Survey) -> Reason | None:
    return Reason.QUALITATIVE if any(name.metric == "pain" for name in survey.names) else None


def _is_negated(page: Page, start: int) -> bool:
    """ "Not my back", "no hip pain": taken away. "Not just my back" is not."""
    first, _ = page.clause(start)
    at = start - 1
    while at >= first and page.words[at] in BETWEEN:
        at -= 1
    return at >= first and page.words[at] in NOT


def _use(survey: Survey, findings: Findings) -> None:
    page = survey.page
    for one in survey.areas:
        findings.use(one.start, one.end)
    for table in (areas.EVERYWHERE, areas.NOWHERE, areas.EVERYWHERE_ALONE, AREA_FILLERS):
        for span in table.spans(page.words):
            findings.use(*span)
