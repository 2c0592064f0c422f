"""Published instruments, scored as their authors say. Pure arithmetic on answers; no item text is shipped.

Decimal throughout: 6.75 has to become 6.8, and a binary float may be just below what it shows.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from reminders.errors import InvalidInput

PGIC_LABELS: Final = (
    "very much better",
    "much better",
    "a little better",
    "no change",
    "a little worse",
    "much worse",
    "very much worse",
)
WPI_REGIONS: Final = {
    "left upper": ("jaw_l", "shoulder_l", "upper_arm_l", "lower_arm_l"),
    "right upper": ("jaw_r", "shoulder_r", "upper_arm_r", "lower_arm_r"),
    "left lower": ("hip_l", "upper_leg_l", "lower_leg_l"),
    "right lower": ("hip_r", "upper_leg_r", "lower_leg_r"),
    "axial": ("neck", "upper_back", "lower_back", "chest", "abdomen"),
}
_NOT_FOR_REGIONS: Final = frozenset({"jaw_l", "jaw_r", "chest", "abdomen"})
_FIQR_BANDS_2018: Final = ((30, "remission"), (45, "mild"), (65, "moderate"), (100, "severe"))
_FIQR_BANDS_2020: Final = ((23, "remission"), (40, "mild"), (63, "moderate"), (82, "severe"), (100, "very severe"))
_PSD_BANDS: Final = ((3, "none"), (7, "mild"), (11, "moderate"), (19, "severe"), (31, "very severe"))


class InvalidScore(InvalidInput):
    """These answers cannot be scored."""


@dataclass(frozen=True, slots=True)
class Fiqr:
    """A FIQR or SIQR total, with the two published readings of it; bands are for clinicians, with their year."""

    total: float
    band_2018: str
    band_2020: str


@dataclass(frozen=True, slots=True)
class Fs2016:
    """The 2016 criteria: widespread pain index, severity score, their sum, and whether the criteria are met."""

    wpi: int
    sss: int
    psd: int
    regions: int
    is_met: bool
    psd_category: str


@dataclass(frozen=True, slots=True)
class Impression:
    """A PGIC answer."""

    code: int
    label: str
    is_responder: bool
    is_better: bool
    is_worse: bool


def rounded(number: Decimal, places: int = 1) -> float:
    """Round half up, as people and the published vectors do."""
    return float(number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def exact(number: object, low: int = 0, high: int = 10) -> Decimal:
    """Return an answer as an exact number. Raises InvalidScore outside its scale."""
    if isinstance(number, bool) or not isinstance(number, int | float | Decimal):
        raise InvalidScore(f"{number!r} is not a number. An answer is a number from {low} to {high}.")
    value = Decimal(str(number))
    if not value.is_finite() or not low <= value <= high:
        raise InvalidScore(f"{number} is off the scale. An answer is a number from {low} to {high}.")
    return value


def peg(pain: float | None, enjoyment: float | None, activity: float | None) -> float | None:
    """Return the PEG score, 0 to 10: the mean of its three items; None when one is missing.

    Krebs 2009, doi 10.1007/s11606-009-0981-1.
    """
    given = [None if item is None else exact(item) for item in (pain, enjoyment, activity)]
    items = [item for item in given if item is not None]
    return rounded(sum(items, Decimal()) / 3) if len(items) == 3 else None


def fiqr(function: Sequence[float | None], overall: Sequence[float | None], symptoms: Sequence[float | None]) -> Fiqr:
    """Return the FIQR or SIQR total, 0 to 100: function / 3 + overall + symptoms / 2. Bennett 2009, doi 10.1186/ar2783.

    Of the two published rules for blanks, the newer: one function item may be blank and is weighed up by 9/8;
    anything more makes the form invalid. Bands: Salaffi 2018 and 2020, which disagree.
    """
    for items, wanted, name in ((function, 9, "function"), (overall, 2, "overall"), (symptoms, 10, "symptom")):
        if len(items) != wanted:
            raise InvalidScore(f"The form has {wanted} {name} items, not {len(items)}.")
    if sum(item is None for item in function) > 1:
        raise InvalidScore("Two or more function items are blank, so there is no total. Ask for them again.")
    if any(item is None for item in (*overall, *symptoms)):
        raise InvalidScore("An overall or symptom item is blank, so there is no total. Ask for it again.")
    answered = [exact(item) for item in function if item is not None]
    total = (
        sum(answered, Decimal()) * 9 / len(answered) / 3
        + sum(map(exact, overall), Decimal())
        + sum(map(exact, symptoms), Decimal()) / 2
    )
    score = rounded(total)
    return Fiqr(score, _band(score, _FIQR_BANDS_2018), _band(_to_whole(score), _FIQR_BANDS_2020))


def fs2016(areas: Collection[str], severities: Sequence[int], symptoms: Sequence[int], months: float) -> Fs2016:
    """Score the 2016 criteria. Wolfe 2016, Semin Arthritis Rheum 46:319; PSD categories: Wolfe 2015.

    `severities`: fatigue, waking unrefreshed, cognitive, 0 to 3 each. `symptoms` in the past 6 months: headaches, lower
    abdomen, depression, 0 or 1 each. Areas outside the 19, and sides not given, do not count. A clinician's figure: it
    is never shown to the person as a diagnosis, and areas from text replies are not a WPI.
    """
    if len(severities) != 3 or len(symptoms) != 3:
        raise InvalidScore("The form has three severity items (0 to 3) and three symptom items (0 or 1).")
    if months < 0:
        raise InvalidScore("The months that it has lasted cannot be less than 0.")
    named = set(areas)
    counted = [named.intersection(region) for region in WPI_REGIONS.values()]
    wpi = sum(map(len, counted))
    regions = sum(bool(found - _NOT_FOR_REGIONS) for found in counted)
    sss = sum(_whole(item, 3) for item in severities) + sum(_whole(item, 1) for item in symptoms)
    # The 2010 criteria had WPI 3 to 6 here; some pages still print that. 2016 says 4 to 6.
    is_enough = (wpi >= 7 and sss >= 5) or (4 <= wpi <= 6 and sss >= 9)
    is_met = is_enough and regions >= 4 and months >= 3
    return Fs2016(wpi, sss, wpi + sss, regions, is_met, _band(wpi + sss, _PSD_BANDS))


def pgic(code: int) -> Impression:
    """Read a PGIC code, 1 very much better to 7 very much worse. Responder is 1 or 2: Farrar 2001."""
    if isinstance(code, bool) or not isinstance(code, int) or not 1 <= code <= len(PGIC_LABELS):
        raise InvalidScore(f"{code!r} is not a PGIC answer. It is a whole number from 1 to 7.")
    return Impression(code, PGIC_LABELS[code - 1], is_responder=code <= 2, is_better=code <= 3, is_worse=code >= 5)


def pgic_code(label: str) -> int:
    """Return the code of a PGIC label, which is what gets stored."""
    if label not in PGIC_LABELS:
        raise InvalidScore(f'"{label}" is not a PGIC answer. The answers are {", ".join(PGIC_LABELS)}.')
    return PGIC_LABELS.index(label) + 1


def _whole(item: object, high: int) -> int:
    value = exact(item, 0, high)
    if value != int(value):
        raise InvalidScore(f"{item} is not a whole number. This item is a whole number from 0 to {high}.")
    return int(value)


def _to_whole(score: float) -> float:
    """The 2020 bands are printed in whole numbers (0-23, 24-40): 23.4 belongs to the first, not between two."""
    return rounded(Decimal(str(score)), 0)


def _band(score: float, bands: Sequence[tuple[int, str]]) -> str:
    return next(name for top, name in bands if score <= top)
