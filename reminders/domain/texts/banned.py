"""Words that no text may hold, each with the reason and the way out, in a coordinator's words.

The rules are domain rules: self-care support names no condition, no medicine and no effect, and nobody is scolded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Ban:
    """A family of words, and what is wrong with them."""

    rule: str
    words: re.Pattern[str]
    why: str  # what is wrong and what to write instead; {found} is the word itself

    def found_in(self, text: str) -> Iterator[str]:
        """Yield each banned word as it stands in the text, once."""
        yield from dict.fromkeys(match[0] for match in self.words.finditer(text))


def _ban(rule: str, why: str, *words: str, flags: re.RegexFlag = re.IGNORECASE) -> Ban:
    return Ban(rule, re.compile(rf"\b(?:{'|'.join(words)})\b", flags), why)


PRODUCT: Final = _ban(
    "product_name",
    '"{found}" tells whoever sees the phone what the person has. Write {{sender}}, the clinic\'s neutral name.',
    r"fibro[\s-]?remind(?:er)?s?",
)
CONDITION: Final = _ban(
    "condition",
    '"{found}" names a condition, and a text may be read by anyone. Say it without the name, or leave it out.',
    r"fibro(?!\w*remind)\w*", "myalgia", r"chronic (?:pain|fatigue|illness)", r"(?:osteo|rheumatoid )?arthritis",
    "lupus", "multiple sclerosis", "myasthenia", "stroke", r"migraines?", "depress(?:ion|ed|ive)",
    r"anxiety(?: disorder)?", r"irritable bowel", "interstitial cystitis", r"restless legs?", r"sleep apn(?:o?ea)",
    "myofascial", r"long covid", "neuropath(?:y|ic)", "diabet(?:es|ic)", "cancer", "hypermobility", "insomnia",
    "disorder", "syndrome", "disease",
)  # fmt: skip
CONDITION_INITIALS: Final = _ban("condition", CONDITION.why, "IBS", "CFS", "ME/CFS", "MS", "FMS", "RA", flags=re.NOFLAG)
MEDICINE: Final = _ban(
    "medicine",
    '"{found}" names a medicine or supplement. We never advise on those: take it out, or write "ask your doctor or '
    'pharmacist".',
    "duloxetine", "cymbalta", "milnacipran", "savella", "pregabalin", "lyrica", "gabapentin", "neurontin",
    "cyclobenzaprine", "flexeril", "amrix", "tizanidine", "baclofen", "amitriptyline", "nortriptyline", "venlafaxine",
    "fluoxetine", "sertraline", "tramadol", "codeine", "morphine", "oxycodone", "fentanyl", r"opioids?", "naltrexone",
    "LDN", "ibuprofen", "advil", "motrin", "naproxen", "aleve", "aspirin", "acetaminophen", "paracetamol", "tylenol",
    "prednisone", "prednisolone", "zolpidem", "ambien", "quinine", r"muscle relax(?:ers?|ants?)", r"pain ?killers?",
    "magnesium", "calcium", "potassium", "zinc", r"vitamins?(?: [a-k]\d*)?", r"b[\s-]?12", r"(?:co)?q[\s-]?10",
    "malic acid", "creatine", "carnitine", "ribose", "NADH", "melatonin", "turmeric", "curcumin", r"omega[\s-]?3",
    "ashwagandha", "tryptophan", r"st\.? john'?s wort", "cannabis", "marijuana", "CBD", "THC", r"electrolytes?",
)  # fmt: skip
DOSE: Final = _ban(
    "dose",
    '"{found}" reads as a dose. Doses are for doctors and pharmacists: take it out.',
    r"\d+(?:[.,]\d+)?\s?(?:mg|mcg|milligrams?|micrograms?|IU|tablets?|pills?|capsules?)",
)
EFFECT: Final = _ban(
    "effect",
    '"{found}" promises an effect that nobody can promise. Write about comfort: "may feel good", "some people like".',
    r"cur(?:e|es|ed|ing)", r"heal(?:s|ed|ing)?", r"treat(?:s|ed|ing|ments?)?", r"prevent(?:s|ed|ing|ion)?",
    r"reliev(?:e|es|ed|ing)", "relief", r"will help", r"fix(?:es)? (?:your|the) \w+", "harmless", "causes", "caused by",
    r"diagnos\w+", r"reduces? (?:pain|swelling|inflammation)", r"boosts?", r"detox\w*", "proven",
)  # fmt: skip
CONTESTED: Final = _ban(
    "contested",
    '"{found}" is a claim that experts disagree on. Name the place or the feeling instead.',
    r"trigger points?", r"tender points?", r"inflam(?:mation|ed|matory)", "toxins?", "mitochondria\\w*",
)  # fmt: skip
ORDER: Final = _ban(
    "order",
    '"{found}" gives an order or makes it sound easy. Offer instead: "want to", "how about", "try".',
    "should(?:n't)?", "must(?:n't)?", "just", r"push(?:ing)? through", r"no excuses?", "ought to", "have got to",
)  # fmt: skip
BLAME: Final = _ban(
    "blame",
    '"{found}" can sound like blame. Silence and bad days are fine: start with today.',
    r"forg(?:o|e)t(?:s|ten)?", "missed", "lazy",
    r"fail(?:s|ed|ure)?", r"guilty?", "ashamed", "shame", r"disappoint\w*", r"(?<!no )(?<!No )streaks?", "slacking",
    r"(?:have not|haven't|did not|didn't) (?:repl(?:y|ied)|answer(?:ed)?|hear(?:d)?)", r"why did(?:n't| not) you",
    r"you(?:'re| are) (?:late|behind)", "non-?complian\\w+",
)  # fmt: skip
WEIGHT: Final = _ban(
    "weight",
    '"{found}" is talk about weight. Leave it out: food and movement are for comfort and energy here.',
    r"(?:over|under)?weight", r"weight loss", r"los(?:e|ing) (?:weight|pounds|kilos)", r"calori(?:e|es|c)", "BMI",
    r"diet(?:s|ing)?", "obes(?:e|ity)", r"slim(?:mer|ming)?", "fat", "skinny", "pounds", "kilos",
    r"burn(?:s|ing)? off",
)  # fmt: skip

BANS: Final = (
    PRODUCT, CONDITION, CONDITION_INITIALS, MEDICINE, DOSE, EFFECT, CONTESTED, ORDER, BLAME, WEIGHT,
)  # fmt: skip
NAMES_THE_CONDITION: Final = (PRODUCT, CONDITION)
