"""The names by which people call a metric (R16), and the words that only look like one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from reminders.domain.replies import areas
from reminders.domain.replies.page import Page
from reminders.domain.replies.things import ENERGY, OTHER_MEASURES
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.wordlist import WordList, words

NAMES: Final = {
    "pain": """pain, pains, pn, hurt, hurts, hurting, ache, aches, aching, achy, achey, achiness, sore, soreness, dolor,
        painful, overall pain, pain level, pain levels, pain score, pain scale, body pain, pain wise, painwise, pian,
        duele""",
    "fatigue": """fatigue, fatigued, ftg, tired, tiredness, exhausted, exhaustion, cansancio, fatigue level, tired
        level, tiredness level, fatique, fatige, cansada, cansado, fatigues, fatiuge, exaustion, exausted,
        tierd""",
    "sleep": """sleep, sleeps, slp, slept, sueno, sleep quality, quality of sleep, sleeping, sleep score, sleep level,
        sleep last night""",
    "stiffness": "stiffness, stiff, stiffnes, stifness, morning stiffness, stiffness level",
    "stress": "stress, stressed, stress level, stress levels, estres",
    "fog": """fog, brain fog, brainfog, foggy, memory, focus, fibro fog, fibrofog, foggy brain, fog level, fogginess,
        brain foggy""",
    "tenderness": "tenderness, tender",
    "water": "water, waters, glasses of water, cups of water, water glasses, agua",
    "sleep_hours": "sleep hours, hours of sleep, hours slept, hours sleep, hrs of sleep, hrs sleep",
    "caffeine": "caffeine, coffee, coffees, cups of coffee",
    "cramps": "cramps, cramp, cramping, cramped, spasm, spasms, spasming, charley horse, charley horses, "
    "charlie horse, charlie horses, crampy, calambre, calambres",
    "twitching": "twitching, twitch, twitches, twitched, twitchy, twitchin",
    "weakness": "weakness, weak, weaker",
    "numbness": "numbness, numb",
    "flare": "flare, flares, flaring, flared, flare up, flareup, flare ups, flareups, flaring up, flared up",
    "stretch_done": "stretch, stretches, stretched, stretching",
    "move_done": "movement, moved, move, moving",
    "alcohol": "alcohol, drinks, beer, beers, wine, cocktail, cocktails, liquor, booze, whiskey, vodka",
}
# Names of fatigue beside the numbers of a form: "pain 6, knackered 8". Alone they only say how somebody is.
WORN: Final = WordList("knackered, shattered, wiped, wiped out, drained, worn out, bushed, pooped, zonked, dog tired")
# R16: one-letter names hold only inside a form.
LETTERS: Final = {"p": "pain", "f": "fatigue", "s": "sleep"}
PLURAL_BEFORE: Final = words("across for all on both around today")
PLURAL_AFTER: Final = words("all both rest others everything each else")
# Inside a PEG form, "pain" is its first item.
PEG_NAMES: Final = {
    "peg_p": "pain, pn, p",
    "peg_e": "enjoyment, enjoy, enjoying, enjoyment of life",
    "peg_g": "activity, activities, general activity",
}
# Words after a name that make something else of it.
NOT_A_NAME_BEFORE: Final = words(
    """meds med pill pills killer killers doctor doc dr clinic management relief reliever relievers patch patches
    cream gel specialist medicine medication medications study apnea aid aids mask schedule gummies gummy ball
    test eating leave foam card lane group throat myself yourself drink outside tablets tablet machine mask app
    tracker diary journal patterns pattern paralysis hygiene position reducer management feelings"""
)
NOT_A_NAME: Final = WordList(
    """sore throat, memory foam, focus group, tired of, sick and tired, pain in the neck, pain in the butt, pain in
    the ass, stress ball, stress test, hurt my feelings, hurt myself, hurt you, pain in my butt, no pain no gain,
    to sleep, fall asleep, stress eating, back to sleep, go to sleep, went to sleep, trying to sleep, sleep in,
    slept in, get some sleep, going to sleep, sleep tight, stiff drink, fog outside, to stretch, was a stretch, is
    a stretch, on balance, bit of a stretch, quite a stretch, hurt my, i hurt my, stop hurting"""
)
# More measures that are none of ours, and the ways people write them; "energys" is "energy's".
MORE_MEASURES: Final = WordList(
    """activity, activity level, activities, enjoyment, stamina, nrg, energy lvl, energylevel, battery, get up
    and go, sex drive, well being, wellbeing, quality of life, attitude, outlook"""
)
SHORTEST_OWNER: Final = 5
OTHER: Final = "other"
ENERGY_NAME: Final = "energy"
ALL_NAMES: Final = WordList(*NAMES.values())
PEG_WORDS: Final = WordList(*PEG_NAMES.values())


def _metric_of(tables: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(name.split()): metric for metric, names in tables.items() for name in names.split(",")}


METRIC_OF: Final = _metric_of(NAMES)
PEG_METRIC_OF: Final = _metric_of(PEG_NAMES)


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a metric in a text; `metric` is "energy" or "other" for what is no metric of ours."""

    start: int
    end: int
    metric: str


def names(page: Page) -> list[Name]:
    """Every name of a metric, left to right, with the measures that are none of ours."""
    return list(_names(page))


def _names(page: Page) -> Iterator[Name]:
    at = 0
    while at < len(page):
        passed = NOT_A_NAME.at(page.words, at)
        found = None if passed else _name(page, at)
        if found:
            yield found
        at = passed or (found.end if found else at + 1)


def _name(page: Page, at: int) -> Name | None:
    if page.sort(at) is not Sort.WORD:
        return None
    form = page.context.open_metrics
    end, metric = _peg_name(page, at, form)
    if not end and (end := ALL_NAMES.at(page.words, at)):
        metric = _in_form(METRIC_OF[tuple(page.words[at:end])], form)
    if not end and "fatigue" in form and page.context.metric != "fatigue" and (end := WORN.at(page.words, at)):
        metric = "fatigue"
    if not end and page.words[at] in LETTERS and (metric := _by_letter(page, at)):
        end = at + 1
    if not end and page.words[at] in form:
        metric, end = page.words[at], at + 1
    other = max(OTHER_MEASURES.at(page.words, at), MORE_MEASURES.at(page.words, at))
    if len(page.words[at]) >= SHORTEST_OWNER and page.words[at].removesuffix("s") in OTHER_MEASURES:
        other = max(other, at + 1)
    if other > end:
        if page.words[at] == "spoons" and page.text(at - 1) in ("no", "of"):
            return None  # "no spoons left 8", "out of spoons 8"
        is_energy = ENERGY.at(page.words, at) or page.words[at] in (
            "energys",
            "nrg",
            "energylevel",
            "stamina",
            "battery",
        )
        return Name(at, other, ENERGY_NAME if is_energy else OTHER)
    return Name(at, end, metric) if end and page.text(end) not in NOT_A_NAME_BEFORE else None


def _peg_name(page: Page, at: int, form: tuple[str, ...]) -> tuple[int, str]:
    """Inside a PEG form, pain, enjoyment and activity are its items."""
    end = PEG_WORDS.at(page.words, at) if any(metric in PEG_NAMES for metric in form) else 0
    metric = PEG_METRIC_OF[tuple(page.words[at:end])] if end else ""
    return (end, metric) if metric in form else (0, "")


def _by_letter(page: Page, at: int) -> str:
    """R16: one-letter names hold only inside a form, and only where no other of its metrics begins so."""
    metric = LETTERS[page.words[at]]
    start, _ = page.clause(at)
    if page.words[at] == "s" and page.tokens[at].glued and not PLURAL_AFTER.isdisjoint(page.words[start:at]):
        return ""  # "all 5s"
    if page.words[at] == "s" and page.tokens[at].glued and page.text(at + 1) in PLURAL_BEFORE:
        return ""  # "7s across the board"
    if not page.is_form or sum(name[0] == metric[0] for name in page.context.form) > 1:
        return ""
    return metric


def _in_form(metric: str, form: tuple[str, ...]) -> str:
    """R20, R26: where hours of sleep are asked, "slept 6" speaks of them."""
    return "sleep_hours" if metric == "sleep" and "sleep_hours" in form and "sleep" not in form else metric


def is_name_or_area(page: Page, at: int) -> bool:
    """True where a word is the name of a metric or of a part of the body."""
    word = page.text(at)
    return word in ALL_NAMES or areas.area_word(word) is not None
