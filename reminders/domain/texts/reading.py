"""How hard a text is to read: the Flesch-Kincaid grade, with a syllable counter of our own.

Brain fog makes hard sentences harder, so nothing above grade 6 is sent.
"""

import re
from typing import Final

_words: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*").findall
# A colon ends a thought for the reader as a full stop does: "Plan check: is there a rest block?"
_sentence_ends: Final = re.compile(r"[.!?:]+(?=\s|$|['\")])").split
_vowel_groups: Final = re.compile(r"[aeiouyà-ÿ]+").findall
_silent_end: Final = re.compile(r"(?:(?<=g)ue|(?<=[^aeiouy])(?:e|(?<![szxcg])(?<![sc]h)es|(?<![td])ed))$").search
_sounded_le: Final = re.compile(r"[^aeiouylrw]les?$").search
# Two vowels side by side that are spoken apart: qui-et, flu-id, re-al, be-ing, mi-o, ide-a.
_hiatus: Final = re.compile(
    r"quie|(?<![qgb])ui(?=d)|eal(?=it)|[eyou]ing\b|io(?!us|n)|lion|viou|ien(?=[ct])|ia(?!l)|uat|eo(?!p)|(?<=d)ea$"
).findall


def syllables(word: str) -> int:
    """Return roughly how many syllables an English word has; at least one."""
    spoken = word.lower()
    count = len(_vowel_groups(spoken)) + len(_hiatus(spoken))
    if _silent_end(spoken) and not _sounded_le(spoken):
        count -= 1
    return max(1, count)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of a text; digits count as no words, an empty text as grade 0."""
    words = _words(text)
    if not words:
        return 0.0
    sentences = sum(1 for part in _sentence_ends(text) if _words(part))
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / max(1, sentences) + 11.8 * spoken / len(words) - 15.59
