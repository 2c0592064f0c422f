"""What a message speaks of, whether or not it gives it a value: metrics, places, medicines, numbers, a wrong number."""

import re
from typing import Final

from .metrics import METRICS
from .replies.areas import mentions
from .replies.cleaning import clean
from .replies.meaning import Context
from .replies.metric_names import names
from .replies.page import Page
from .replies.tokens import Sort
from .replies.wordlist import WordList

# Short on purpose: only names that mean nothing else. "I take it slow" and "a dose of sun" are about no medicine.
MEDICINES: Final = WordList(
    """medicine, medicines, medication, medications, med, meds, pill, pills, tablet, tablets, prescription,
    prescriptions, painkiller, painkillers, pain killer, pain killers, pain reliever, dosage, my dose, the dose,
    higher dose, lower dose, double dose, antidepressant, antidepressants, opioid, opioids, steroid, steroids,
    muscle relaxer, muscle relaxers, muscle relaxant, muscle relaxants, ibuprofen, advil, motrin, tylenol,
    acetaminophen, paracetamol, aspirin, naproxen, aleve, duloxetine, cymbalta, pregabalin, lyrica, gabapentin,
    neurontin, amitriptyline, elavil, milnacipran, savella, tramadol, ldn, naltrexone, flexeril, cyclobenzaprine,
    tizanidine, baclofen, ambien, melatonin, magnesium, vitamin, vitamins, vitamin d, supplement, supplements,
    cbd, cannabis, thc, turmeric, probiotic, probiotics, d-ribose, ribose, 5htp, sam e"""
)

_WRONG_NUMBER: Final = re.compile(
    r"\bwrong ?#"
    r"|\bwrong (?:\w+ )?(?:num+b?e?r|no|person|guy|girl|lady|mailbox|e-?mail|address)\b|\bn[uú]mero equivocado\b",
    re.IGNORECASE,
)


def areas_named(text: str) -> tuple[str, ...]:
    """Return the codes of the body areas that a text names."""
    page = _page(text)
    return tuple(code for mention in mentions(page) for code in mention.codes)


def metrics_named(text: str) -> frozenset[str]:
    """Return the metrics of ours that a text names."""
    return frozenset(name.metric for name in names(_page(text)) if name.metric in METRICS)


def names_medicine(text: str) -> bool:
    """Whether a text names a medicine or a supplement."""
    return any(True for _ in MEDICINES.spans(_page(text).words))


def has_number(text: str) -> bool:
    """Whether a text holds a number in digits."""
    return any(token.sort is Sort.NUMBER and token.text[:1].isdigit() for token in _page(text).tokens)


def says_wrong_number(cleaned: str) -> bool:
    """Return whether somebody who asked us to stop says that we have the wrong person (rule R41)."""
    return bool(_WRONG_NUMBER.search(cleaned))


def _page(text: str) -> Page:
    return Page(clean(text), Context())
