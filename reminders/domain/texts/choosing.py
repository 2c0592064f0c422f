"""Which text a person gets next: the least recently used of those that suit them now.

Pure and reproducible: the same person at the same moment with the same history always gets the same text.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from functools import lru_cache
from typing import Final
from zlib import crc32

from reminders.domain.planning import Reason
from reminders.domain.values import Category, Privacy

from .cards import Kind, TextCard, TimeOfDay
from .privacy import telling

NO_REPEAT_DAYS: Final = 14
USUAL_BEDTIME: Final = time(22)
BEDTIME_CATEGORIES: Final = frozenset({Category.SLEEP, Category.BREATHING})
OPT_IN: Final = frozenset({Category.CAFFEINE_ALCOHOL})
ON_DEMAND: Final = frozenset({Category.EDUCATION})

_MORNING, _MIDDAY, _AFTERNOON, _EVENING = 4 * 60, 11 * 60, 14 * 60, 18 * 60
_DAY: Final = 24 * 60
_NIGHT: Final = 7 * 60
_drinks: Final = re.compile(r"\b(?:sips?|glass(?:es)?|water|drinks?|tea|fluids?)\b", re.IGNORECASE).search
# Codes that a reply may use and no text does, with the areas that they take in.
_TAKES_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "back": ("upper_back", "lower_back"),
    "leg": ("upper_leg", "knee", "lower_leg"),
    "arm": ("upper_arm", "lower_arm"),
}


@dataclass(frozen=True, slots=True)
class Care:
    """What has to be respected about a person, whatever they are sent."""

    fluid_limit: bool = False
    worse_after_effort: bool = False


@dataclass(frozen=True, slots=True)
class TextSituation:
    """Everything that the choice of a text needs, at one local moment of one person."""

    person: str  # the public id: it seeds the order
    today: date
    at: time
    in_flare: bool = False
    care: Care = Care()
    last_used: Mapping[str, date] = field(default_factory=dict)  # by code
    recent_areas: frozenset[str] = frozenset()  # of the last 7 days; sided codes are fine
    bedtime: time | None = None  # their own, when known
    opted_in: frozenset[str] = frozenset()  # opt-in categories that they asked for
    on_demand: bool = False  # they asked for a text just now
    last_category: str = ""  # of the text before this one, today
    privacy: str = Privacy.STANDARD


def category_allowed(
    category: str, care: Care, *, opted_in: Collection[str] = (), on_demand: bool = False
) -> Reason | None:
    """Return what keeps a category from this person, or None."""
    if category == Category.HYDRATION and care.fluid_limit:
        return Reason.CARE_FLAG
    if category == Category.MOVEMENT and care.worse_after_effort:
        return Reason.CARE_FLAG
    if category in OPT_IN and category not in opted_in:
        return Reason.CATEGORY_OFF
    if category in ON_DEMAND and not on_demand:
        return Reason.CATEGORY_OFF
    return None


def time_of_day(at: time, bedtime: time | None = None) -> TimeOfDay:
    """Return the part of the day; bedtime begins an hour before the person's own, or at nine in the evening."""
    minute = _minute(at)
    if _since(minute, bedtime, lead=60) < _NIGHT:
        return TimeOfDay.BEDTIME
    if _MORNING <= minute < _MIDDAY:
        return TimeOfDay.MORNING
    if _MIDDAY <= minute < _AFTERNOON:
        return TimeOfDay.MIDDAY
    if _AFTERNOON <= minute < _EVENING:
        return TimeOfDay.AFTERNOON
    return TimeOfDay.EVENING


@lru_cache(maxsize=4096)
def asks_to_drink(text: str) -> bool:
    """Whether a text is about drinking: people whose doctor limits their fluids get none, of any category."""
    return _drinks(text) is not None


def choose(pool: Sequence[TextCard], situation: TextSituation, *, questions: bool = False) -> TextCard | None:
    """Return the text to send, or None when none suits. Texts that ask for a reply only come with `questions`."""
    suiting = _suiting(pool, situation, questions)
    if situation.privacy == Privacy.DISCREET:
        # What tells too much is passed over while anything else suits; after that `wording` makes it neutral.
        suiting = [c for c in suiting if not telling(c.text)] or [c for c in suiting if c.kind != Kind.QUESTION]
    if len(suiting) < 2:
        return suiting[0] if suiting else None
    areas = _expanded(situation.recent_areas)
    in_flare, last_category = situation.in_flare, situation.last_category
    last_used, today = situation.last_used, situation.today.toordinal()
    seed = crc32(situation.person.encode())
    best: TextCard | None = None
    best_rank: tuple[int, ...] = (2,)  # worse than any
    for card in suiting:
        used = last_used.get(card.code)
        day = 0 if used is None else used.toordinal()
        is_fresh = today - day >= NO_REPEAT_DAYS
        # Preferences order the fresh ones only; once the pool is used up, the oldest comes again, whatever it is.
        rank = (
            card.category == last_category,
            not is_fresh,
            is_fresh and in_flare and not card.flare_only,
            is_fresh and card.body_area not in areas,
            day,
            (seed ^ _seed(card.code)) * 0x9E3779B1 & 0xFFFFFFFF,
        )
        if rank < best_rank:
            best, best_rank = card, rank
    return best


def _suiting(pool: Sequence[TextCard], situation: TextSituation, questions: bool) -> list[TextCard]:
    barred = _barred(situation.care, situation.opted_in, situation.on_demand)
    times, sleep_times = _times(_minute(situation.at), situation.bedtime)
    is_bedtime = TimeOfDay.BEDTIME in times and not situation.on_demand
    in_flare, no_drinks = situation.in_flare, situation.care.fluid_limit
    return [
        card
        for card in pool
        if card.time_of_day in (sleep_times if card.category == Category.SLEEP else times)
        and (card.flare_ok if in_flare else not card.flare_only)
        and (questions or card.kind != Kind.QUESTION)
        and card.category not in barred
        and not (is_bedtime and card.category not in BEDTIME_CATEGORIES)
        and not (no_drinks and asks_to_drink(card.text))
    ]


@lru_cache(maxsize=256)
def _barred(care: Care, opted_in: frozenset[str], on_demand: bool) -> frozenset[Category]:
    return frozenset(c for c in Category if category_allowed(c, care, opted_in=opted_in, on_demand=on_demand))


@lru_cache(maxsize=4096)
def _times(minute: int, bedtime: time | None) -> tuple[frozenset[TimeOfDay], frozenset[TimeOfDay]]:
    """The times of day that suit now: for texts in general, and for the sleep category."""
    now = frozenset({TimeOfDay.ANY, time_of_day(time(*divmod(minute, 60)), bedtime)})
    # Winding down starts earlier than bedtime: at eight in the evening for most, before the usual quiet hours.
    return now, now | {TimeOfDay.BEDTIME} if _since(minute, bedtime, lead=120) < _NIGHT else now


@lru_cache(maxsize=4096)
def _expanded(areas: frozenset[str]) -> frozenset[str]:
    """Reported areas as texts name them: no sides, and a whole back or limb as its parts."""
    plain = {area.removesuffix("_l").removesuffix("_r") for area in areas}
    return frozenset(plain.union(*(_TAKES_IN[area] for area in plain & _TAKES_IN.keys())))


@lru_cache(maxsize=4096)
def _seed(code: str) -> int:
    return crc32(code.encode())


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _since(minute: int, bedtime: time | None, lead: int) -> int:
    """Minutes since `lead` minutes before bedtime, round the clock."""
    return (minute - _minute(bedtime or USUAL_BEDTIME) + lead) % _DAY
