"""How many SMS segments a text costs, counted the way the provider counts.

Source: 3GPP TS 23.038 (the GSM 7-bit alphabet); agreed with Twilio's own calculator, whose answers are the vectors in
tests/domain/segments.json. Why it matters: docs/explanation/sms-length.md.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ONE_SMS: Final = 160
"""Septets: what a text of ours may take, so that it costs and arrives as one."""

GSM7_BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_EXTENSION: Final = "\f^{}\\[~]|€"

_all_basic: Final = re.compile(f"[{re.escape(GSM7_BASIC)}]*").fullmatch
_all_gsm7: Final = re.compile(f"[{re.escape(GSM7_BASIC + GSM7_EXTENSION)}]*").fullmatch
_foreign: Final = re.compile(f"[^{re.escape(GSM7_BASIC + GSM7_EXTENSION)}]").findall
_extension: Final = re.compile(f"[{re.escape(GSM7_EXTENSION)}]").findall

_ZWJ: Final = "\u200d"


class Encoding(StrEnum):
    """The alphabet that a whole text travels in."""

    GSM7 = "GSM-7"
    UCS2 = "UCS-2"

    @property
    def single(self) -> int:
        """Units that fit when the text is one segment."""
        return ONE_SMS if self is Encoding.GSM7 else 70

    @property
    def part(self) -> int:
        """Units that fit in each part of a longer text, whose header takes room."""
        return 153 if self is Encoding.GSM7 else 67


@dataclass(frozen=True, slots=True)
class Measured:
    """What a text costs to send by SMS."""

    encoding: Encoding
    units: int  # septets in GSM-7, UTF-16 units in UCS-2
    segments: int
    offenders: tuple[str, ...] = ()  # the characters that force UCS-2, each once, in order


def is_gsm7(text: str) -> bool:
    """Whether every character has a place in the GSM-7 alphabet."""
    return _all_gsm7(text) is not None


def measure(text: str) -> Measured:
    """Count what the text costs. Never raises."""
    if _all_basic(text):
        return Measured(Encoding.GSM7, len(text), _even_segments(len(text), Encoding.GSM7))
    if offenders := tuple(dict.fromkeys(_foreign(text))):
        return _counted(Encoding.UCS2, [_utf16(cluster) for cluster in _clusters(text)], offenders)
    extension = set(GSM7_EXTENSION)
    return _counted(Encoding.GSM7, [2 if character in extension else 1 for character in text], ())


def septets(text: str) -> int:
    """The length of a GSM-7 text, in which ^ { } \\ [ ] ~ | and the euro sign count twice."""
    return len(text) + len(_extension(text))


def _even_segments(units: int, encoding: Encoding) -> int:
    return 1 if units <= encoding.single else -(-units // encoding.part)


def _counted(encoding: Encoding, sizes: list[int], offenders: tuple[str, ...]) -> Measured:
    units = sum(sizes)
    segments = 1
    if units > encoding.single:
        room = encoding.part
        for size in sizes:
            # What belongs together moves to the next part as a whole, so a part may stay one unit short.
            if size > room:
                segments, room = segments + 1, encoding.part
            room -= size
    return Measured(encoding, units, segments, offenders)


def _utf16(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _clusters(text: str) -> Iterator[str]:
    """Split into what a reader sees as one character, which the provider keeps in one part."""
    cluster = ""
    for character in text:
        if cluster and _joins(cluster, character):
            cluster += character
        else:
            if cluster:
                yield cluster
            cluster = character
    if cluster:
        yield cluster


def _joins(cluster: str, character: str) -> bool:
    if cluster[-1] in "\r\n" or character in "\r\n":
        return False  # CRLF is one cluster to Unicode and two characters to a phone
    if character == _ZWJ or unicodedata.category(character) in ("Mn", "Me", "Mc"):
        return True
    if cluster[-1] == _ZWJ or "\U0001f3fb" <= character <= "\U0001f3ff":
        return True
    return len(cluster) == 1 and _is_flag_half(cluster) and _is_flag_half(character)


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
