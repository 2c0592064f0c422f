"""R25: body areas in a person's words, and the codes that they stand for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reminders.domain.replies.page import Page
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.spelling import one_slip

PAIRED: Final = words("jaw shoulder upper_arm lower_arm hand hip upper_leg knee lower_leg foot arm leg")
# Singular words of each area; the plural of a paired area is both sides.
SINGULAR: Final = {
    "head": "head, headache, migraine",
    "jaw": "jaw",
    "neck": "neck, cuello",
    "shoulder": "shoulder, hombro",
    "upper_arm": "upper arm, bicep, tricep",
    "lower_arm": "lower arm, forearm, fore arm",
    "hand": "hand, wrist, finger, thumb, mano",
    "chest": "chest, rib, ribs, rib cage, ribcage",
    "abdomen": "abdomen, belly, stomach, tummy, abdominal, abs, gut, tum",
    "upper_back": "upper back, between shoulder blades, between the shoulder blades, between my shoulder blades, "
    "btwn shoulder blades, btw shoulder blades, shoulder blades, shoulder blade",
    "lower_back": "lower back, low back, lowerback, lowback, small of my back, lumbar, espalda baja, bottom of my back",
    "hip": "hip, butt, buttock, glute, cadera, bum",
    "upper_leg": "upper leg, thigh, hamstring, quad, quadricep",
    "knee": "knee, rodilla, kneecap",
    "lower_leg": "lower leg, calf, shin",
    "foot": "foot, ankle, heel, toe, pie",
    "arm": "arm, brazo",
    "leg": "leg, pierna",
    "back": "back, espalda",
}
PLURALS: Final = {
    "jaw": "jaws",
    "shoulder": "shoulders, hombros",
    "upper_arm": "upper arms, biceps, triceps",
    "lower_arm": "lower arms, forearms, fore arms",
    "hand": "hands, wrists, manos, thumbs",
    "hip": "hips, buttocks, glutes, caderas",
    "upper_leg": "upper legs, thighs, hamstrings, quads, quadriceps",
    "knee": "knees, rodillas, kneecaps",
    "lower_leg": "lower legs, calves, calfs, shins",
    "foot": "feet, ankles, heels, pies",
    "arm": "arms, brazos",
    "leg": "legs, piernas",
}
# Plural words that say nothing about sides: the fingers of one hand.
SIDELESS: Final = {"hand": "fingers", "foot": "toes", "head": "headaches, migraines"}
TWO_AREAS: Final = WordList(
    """whole back, entire back, whole of my back, whole my back, full back, all of my back, all my back, all over my
    back, all of back, all over back, toda la espalda, my whole entire back, all across my back"""
)
EVERYWHERE: Final = WordList(
    """all over, everywhere, every where, whole body, full body, entire body, head to toe, from head to toe, all over
    my body, all over the body, whole entire body, all of it, all of me, everything hurts, head to toes, top to
    bottom, top to toe, todo el cuerpo, todas partes, total body, my whole body, my entire body"""
)
EVERYWHERE_ALONE: Final = WordList("all, body, everything, todo, all of them, the whole thing, whole thing")
NOWHERE: Final = WordList(
    """none, nowhere, no where, nothing, nada, no pain, nothing hurts, none at all, nothing at all, pain free, no
    areas, no area, not anywhere, no pains, no place, zero, no spots, zilch, ninguna, ninguno"""
)
EXCEPT: Final = WordList(
    """except, except for, but not, besides, apart from, other than, everywhere but, minus, excluding, all but"""
)
LEFT: Final = words("left lt l lft izquierda izquierdo")
RIGHT: Final = words("right rt r rgt rite derecha derecho")
BOTH: Final = words("both bilateral two ambas ambos")
HALVES: Final = words("upper lower low")
JOINTS: Final = words("and n & / +")
SIDES: Final = LEFT | RIGHT | BOTH
MOST_SIDE_WORDS: Final = 6
BETWEEN_SIDE_AND_AREA: Final = words(
    """my the side of sides sided on in mis both big little small ring index middle pinky outer inner front bad sore
    whole entire"""
)
# "Left hip and right one too": the other side, without its area.
OTHER_ONE: Final = words("one too also as well")
# Words of areas in phrases that mean no area. They are looked for first.
FIGURES: Final = WordList(
    """back of, backs of, back to, back in, back on, back at, back from, came back, come back, comes back, coming
    back, went back, go back, going back, get back, got back, getting back, be back, im back, right back, call
    back, back again, back down, back up, way back, look back, text back, sent back, back then, hold back, cut
    back, bounce back, set back, welcome back, is back, was back, back and forth, back home, feed back, pull back,
    write back, put back, falling back, fall back, back off, other hand, one hand, on hand, by hand, second hand,
    hand in, hand it, hands down, hands on, on foot, foot in, head to, head out, head home, head off, head back,
    heading to, heads up, ahead, over my head, head start, in my head, arm and a leg, neck of, pain in the neck,
    pain in the butt, pain in my butt, pain in the ass, kick in the butt, kicking my butt, kicked my butt, kicks my
    butt, bite me in the butt, pain in the rear, get off my chest, off my chest, off my shoulders, chest of
    drawers, shoulder to, cold shoulder, rib eye, all day, all night, all morning, all afternoon, all week, all the
    time, at all, all good, all right, all i, all that, all this, all of a sudden, all set, all done, first of all,
    all in all, all kinds, all sorts, above all, after all, all the way, all weekend, all evening, all along, all
    ok, all over the place, all of the time, all of them, all of these, all else"""
)
# Everyday words one slip away from an area word.
NOT_AREAS: Final = words(
    """heard heads beard black aback hacky whist waist twist angle wheel wheels feels shine things handy sands bands
    lands lungs wreck squad squads butte cribs shoes jelly bully belle dummy mummy yummy halves kneel cheat chess
    crest alarm harms farms warms charm shift should smolder fleet sheet ahead heady hippo chips ships whips knead
    armed army legal lower thing tighten shins handed backed backs rites hurt badly leggy jawed kneed hippy nickel
    bells billy bellow leaky foots food wrest wrists quads crib caves valves salves halve calmed hells heals jewel
    bunts"""
)
SHORTEST_MISSPELT: Final = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """Area words in a text and their codes."""

    start: int
    end: int
    codes: tuple[str, ...]


def _by_phrase(*tables: dict[str, str]) -> dict[tuple[str, ...], str]:
    return {
        tuple(phrase.split()): code
        for table in tables
        for code, phrases in table.items()
        for phrase in phrases.split(", ")
    }


BARE: Final = _by_phrase(SINGULAR, SIDELESS)
BOTH_SIDES: Final = _by_phrase(PLURALS)
LONGEST: Final = max(map(len, BARE))
SINGLE_WORDS: Final = tuple(sorted({phrase[0] for phrase in (*BARE, *BOTH_SIDES) if len(phrase) == 1}))


@lru_cache(maxsize=4096)
def area_word(word: str) -> str | None:
    """The area word that a single word is, or that it misses by one slip."""
    if (word,) in BARE or (word,) in BOTH_SIDES:
        return word
    if len(word) < SHORTEST_MISSPELT or word in NOT_AREAS:
        return None
    near = [known for known in SINGLE_WORDS if one_slip(word, known)]
    return near[0] if len(near) == 1 else None


def mentions(page: Page) -> list[Mention]:
    """Every area named, left to right, with its side. Figures of speech are passed over."""
    return list(_mentions(page))


def _mentions(page: Page) -> Iterator[Mention]:
    at = 0
    while at < len(page):
        figure = max(FIGURES.at(page.words, at), EVERYWHERE.at(page.words, at))
        two = TWO_AREAS.at(page.words, at)
        found = None if figure else _mention(page, at)
        if two:
            yield Mention(at, two, ("upper_back", "lower_back"))
        elif found:
            yield found
        at = two or figure or (found.end if found else at + 1)


def _mention(page: Page, at: int) -> Mention | None:
    if two := _upper_and_lower(page, at):
        return two
    sides, here = _sides(page, at)
    end, code, is_plural = _area(page, here)
    if not code:
        return None
    after = page.text(end)
    if not sides and after in LEFT | RIGHT and page.text(end + 1) not in ("now", "side", "hip", "knee"):
        after_end = end + 1
        if not _area(page, after_end)[1]:
            sides, end = ({"l"} if after in LEFT else {"r"}), after_end
    if len(sides) == 1 and (other := _other_side(page, end)):
        sides, end = {"l", "r"}, other
    return Mention(at, end, _coded(code, sides, is_plural))


def _other_side(page: Page, at: int) -> int:
    """Where "and right", ", right one too" ends; 0 where an area of its own follows the side."""
    while page.text(at) in JOINTS | {","}:
        at += 1
    if page.text(at) not in LEFT | RIGHT or page.text(at - 1) not in JOINTS | {","}:
        return 0
    end = at + 1
    while page.text(end) in OTHER_ONE:
        end += 1
    return end if page.sort(end) is not Sort.WORD or page.text(end) in JOINTS | {"but", "mostly"} else 0


def _upper_and_lower(page: Page, at: int) -> Mention | None:
    """Upper and lower back; upper and lower arms."""
    if page.text(at) not in HALVES or page.text(at + 1) not in JOINTS or page.text(at + 2) not in HALVES:
        return None
    limb = page.text(at + 3)
    part = limb.removesuffix("s")
    if part not in ("back", "arm", "leg"):
        return None
    codes = [_coded(f"{half}_{part}", set(), limb != part) for half in ("upper", "lower")]
    return Mention(at, at + 4, (*codes[0], *codes[1]))


def _sides(page: Page, at: int) -> tuple[set[str], int]:
    """Read "left", "both", "l and r", "right side of my" before an area; where the area itself should start."""
    sides: set[str] = set()
    here = at
    while page.text(here) in SIDES and here < at + MOST_SIDE_WORDS:
        word = page.text(here)
        sides |= {"l"} if word in LEFT else {"r"} if word in RIGHT else {"l", "r"}
        here += 1
        if page.text(here) == ".":  # "L. hip"
            here += 1
        if page.text(here) in JOINTS | {"or"} and page.text(here + 1) in LEFT | RIGHT:
            here += 1
    if not sides:
        return sides, at
    while page.text(here) in BETWEEN_SIDE_AND_AREA and here < at + 2 * MOST_SIDE_WORDS:
        here += 1
    return sides, here


def _area(page: Page, at: int) -> tuple[int, str, bool]:
    """(where it ends, its code, is it the plural of a paired area) for the area words at a place."""
    for length in range(min(LONGEST, len(page) - at), 1, -1):
        phrase = tuple(page.words[at : at + length])
        if phrase in BARE or phrase in BOTH_SIDES:
            return at + length, BARE.get(phrase) or BOTH_SIDES[phrase], phrase in BOTH_SIDES
    word = area_word(page.text(at))
    if word is None:
        return at, "", False
    return at + 1, BARE.get((word,)) or BOTH_SIDES[(word,)], (word,) in BOTH_SIDES


def _coded(code: str, sides: set[str], is_plural: bool) -> tuple[str, ...]:
    if code not in PAIRED:
        return (code,)
    if len(sides) == 2 or (is_plural and not sides):
        return (f"{code}_l", f"{code}_r")
    return (f"{code}_{sides.pop()}",) if sides else (code,)


def codes(found: list[Mention]) -> tuple[str, ...]:
    """The codes of several mentions, each once, in order. "Finger on my right hand" is the right hand alone."""
    said = tuple(dict.fromkeys(code for mention in found for code in mention.codes))
    sided = {code[:-2] for code in said if code.endswith(("_l", "_r"))}
    return tuple(code for code in said if code not in sided)
