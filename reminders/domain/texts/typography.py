"""Typographic characters made plain, so that the preview is what is sent."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

# Providers rewrite these silently ("smart encoding"); we do it first and visibly. Punctuation and spaces only: a
# letter outside GSM-7 is never swapped for a look-alike, because names are written with letters.
_PLAIN: Final[Mapping[str, str]] = {
    '"': "«»“”„‟ʺˮ❝❞〝〞″",
    "'": "‘’‛′´`ʻʼʽˈʹˊˋ❛❜︐︑",
    "-": "‐‑‒–—―−⁃﹣•‣·⎼⎽",
    "...": "…",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
    "\n": "\u2028\u2029\u0085",
    "/": "÷⧸⁄∕",
    "\\": "⧹⧵﹨",
    "_": "‗",
    "|": "∣⎸⎹⏐⎜⎟",
    "@": "﹫",
    "$": "﹩",
    "!": "︕﹗",
    "!!": "‼",
    "#": "﹟",
    "%": "﹪",
    "&": "﹠",
    ",": "‚﹐﹑､、",
    "(": "❨❪﹙⟮⦅",
    ")": "❩❫﹚⟯⦆",
    "*": "⁎∗⊛✢✣✤✥✱✲✳✺✻✼✽❃❉❊❋⧆﹡",
    "+": "˖﹢",
    ".": "。﹒｡",
    ":": "ː˸⦂꞉︓",
    ";": "⁏︔﹔",
    "<": "﹤‹",
    "=": "꞊﹦",
    ">": "﹥›",
    "?": "︖﹖",
    "^": "ˆ",
    "{": "❴﹛",
    "}": "❵﹜",
    "~": "˜˷∼",
    "x": "×",
    "1/4": "¼",
    "1/2": "½",
    "3/4": "¾",
}
_ASCII_WIDE: Final = {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
# Seen by nobody and paid for by the clinic: zero-width marks, byte-order marks, soft hyphens, direction marks.
_UNSEEN: Final = (
    "\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
_CONTROLS: Final = "".join(chr(i) for i in (*range(0x20), *range(0x7F, 0xA0)) if chr(i) not in "\t\n\x85")

TYPEWRITER: Final = str.maketrans(
    _ASCII_WIDE
    | {fancy: simple for simple, fancies in _PLAIN.items() for fancy in fancies}
    | dict.fromkeys(_UNSEEN + _CONTROLS, "")
)
_line_ends: Final = re.compile("\r\n?").sub
_fraction_after_digit: Final = re.compile(r"(?<=\d)(?=[¼½¾])").sub
_already_plain: Final = re.compile(r"[\n -_a-~]*").fullmatch


def plain(text: str) -> str:
    """Return the text in characters that keep an SMS at 160 per segment, where such characters exist.

    What cannot be made plain (emoji, letters of other alphabets) is left as it is, for `lint` to name.
    """
    if _already_plain(text):
        return text
    text = unicodedata.normalize("NFC", _line_ends("\n", text))
    text = _fraction_after_digit(" ", text)  # 4½ is 4 1/2, not 41/2
    return unicodedata.normalize("NFC", text.translate(TYPEWRITER))
