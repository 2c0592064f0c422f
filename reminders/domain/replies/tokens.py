"""Cut a cleaned text into tokens: words, numbers, clock times, things that only look like numbers, signs, faces."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from reminders.domain.replies.vocabulary import (
    AFTER_DIGITS,
    BEFORE_DIGITS,
    DOUBLED,
    DRAWN_OUT,
    NUMBER_WORDS,
    RESPELLED,
)

# A number of more digits is nobody's score: a phone number, an order number, a cat on the keyboard.
MOST_DIGITS: Final = 6
LONGEST_WORD: Final = 40


class Sort(Enum):
    """What a token is."""

    WORD = auto()
    NUMBER = auto()
    CLOCK = auto()  # 4:30, 3pm
    THING = auto()  # a date, a phone number, a web address, "L4", "covid19": never a score
    SIGN = auto()
    FACE = auto()  # an emoji or a smiley
    BREAK = auto()  # the end of a line


@dataclass(frozen=True, slots=True)
class Token:
    """One token. `text` is lower case, without accents and apostrophes; `glued`: nothing stands before it."""

    sort: Sort
    text: str
    value: float = 0.0
    glued: bool = False


# Every alternative is bounded, so that a hostile text costs no more than an ordinary one of its length.
PIECE: Final = re.compile(
    r"(?P<space>[ ]+)"
    r"|(?P<break>\n[ \n]*)"
    r"|(?P<thing>https?://\S{1,300}|www\.\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
    r"|\d{4}-\d\d?-\d\d?(?!\d)|\d\d?/\d\d?/(?:\d{4}|[2-9]\d)(?!\d)|\d\d?-\d\d?-\d{4}(?!\d)"
    r"|(?:\+\d{1,2}[ .-]?|1[.-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|\d{3}[-. ]\d{4}(?!\d)|24/7(?!\d)"
    r"|\(?0\d{2,4}\)?[ .-]?\d{3,4}[ .-]\d{3,4}(?!\d)|0\d{4}[ .-]\d{6}(?!\d)"
    r"|\+\d{1,3}[ .-]?\d{2,4}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)"
    r"|\d{1,3}(?:,\d{3}){1,4}(?!\d))"
    r"|(?P<clock>\d\d?:\d\d(?!\d)(?: ?(?i:[ap]\.?m)\b\.?)?|\d\d?(?:\.\d\d)? ?(?i:[ap]m\b|[ap]\.m\b\.?))"
    r"|(?P<face>[:;=]['-]?[()DPp/|\\\[\]*oO]{1,3}(?![\w(])|</?3(?!\d)|[xX]D+\b|\bD:(?!\w)|-_+-|\^_*\^)"
    r"|(?P<dotted>\d{1,3}(?:\.\d{1,3}){2,9}(?![\d]))"
    r"|(?P<number>\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<arrow>[-=]+>|[→➡⇒⟶➔➜])"
    r"|(?P<sign>.)",
    re.DOTALL,
)
SKIN_TONES: Final = frozenset(chr(code) for code in range(0x1F3FB, 0x1F400))
ARROW: Final = "->"
GENDER_SIGNS: Final = "♀♂"


def tokenize(text: str) -> list[Token]:
    """Cut a cleaned text into tokens. Linear in its length; never raises."""
    return _settled(_hyphens(_diary(list(_pieces(text)))))


def _pieces(text: str) -> Iterator[Token]:
    glued = False
    for found in PIECE.finditer(text):
        kind, piece = found.lastgroup or "", found.group()
        if kind == "space":
            glued = False
            continue
        yield from _token(kind, piece, glued)
        glued = kind != "break"


def _token(kind: str, piece: str, glued: bool) -> Iterator[Token]:
    if kind == "number":
        yield _number(piece, glued)
    elif kind == "word":
        yield Token(Sort.WORD, _word(piece), glued=glued)
    elif kind == "dotted":
        for at, part in enumerate(piece.split(".")):
            if at:
                yield Token(Sort.SIGN, ".", glued=True)
            yield _number(part, glued or at > 0)
    elif kind == "clock":
        yield Token(Sort.CLOCK, piece.lower(), glued=glued)
    elif kind == "thing":
        yield Token(Sort.THING, piece.lower(), glued=glued)
    elif kind == "face":
        yield Token(Sort.FACE, piece, glued=glued)
    elif kind == "break":
        yield Token(Sort.BREAK, "\n")
    elif kind == "arrow":
        yield Token(Sort.SIGN, ARROW, glued=glued)
    elif piece not in SKIN_TONES and piece not in GENDER_SIGNS:
        yield Token(Sort.SIGN if _is_sign(piece) else Sort.FACE, piece, glued=glued)


def _diary(tokens: list[Token]) -> list[Token]:
    """ "Am 7 pm 4" holds no clock time: morning and evening are given after one another."""
    kept: list[Token] = []
    for token in tokens:
        hour, space, half = token.text.partition(" ")
        if token.sort is Sort.CLOCK and space and hour.isdecimal() and _names_half(kept):
            kept += [_number(hour, token.glued), Token(Sort.WORD, half)]
        else:
            kept.append(token)
    return kept


def _names_half(before: list[Token]) -> bool:
    return bool(before) and before[-1].text in ("am", "pm") and (len(before) == 1 or before[-2].text != "i")


def _number(piece: str, glued: bool) -> Token:
    if len(piece.partition(".")[0]) > MOST_DIGITS or len(piece) > MOST_DIGITS * 2:
        return Token(Sort.THING, piece[:LONGEST_WORD], glued=glued)
    return Token(Sort.NUMBER, piece, float(piece), glued)


@lru_cache(maxsize=4096)
def _word(piece: str) -> str:
    """Lower case, no accents, no apostrophes, no letter three times in a row: "Sííí" is "si"."""
    folded = piece.lower().replace("'", "")[:LONGEST_WORD]
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    short = DRAWN_OUT.sub(r"\1", folded)
    if short != folded:
        short = DOUBLED.get(short, short)
    return RESPELLED.get(short, short)


def _is_sign(piece: str) -> bool:
    return piece.isascii() or piece in "≥≤≈¿¡±×÷…•·" or unicodedata.category(piece)[0] in "PZCM"


def _hyphens(tokens: list[Token]) -> list[Token]:
    """Drop the hyphen inside a word ("six-ish", "pain-free"), but not between two number words (R6)."""
    kept: list[Token] = []
    is_apart = False
    for at, token in enumerate(tokens):
        if is_apart:
            token, is_apart = replace(token, glued=False), False
        if token.text == "-" and token.glued and 0 < at < len(tokens) - 1 and tokens[at + 1].glued:
            before, after = tokens[at - 1], tokens[at + 1]
            both_words = before.sort is Sort.WORD and after.sort is Sort.WORD
            if both_words and not (before.text in NUMBER_WORDS and after.text in NUMBER_WORDS):
                is_apart = True
                continue
            if before.sort is Sort.NUMBER and after.sort is Sort.WORD and after.text in AFTER_DIGITS:
                is_apart = True
                continue
        kept.append(token)
    return kept


def _settled(tokens: list[Token]) -> list[Token]:
    """Decide what letters and digits without a space between them are: "p7f5s3", "10mg", or a thing like "L4"."""
    settled: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at + 1
        while end < len(tokens) and tokens[end].glued and _alphanumeric(tokens[end - 1]) and _alphanumeric(tokens[end]):
            end += 1
        run = tokens[at:end]
        settled.extend(run if len(run) == 1 or _is_plain(run) else [_thing(run)])
        at = end
    return settled


def _alphanumeric(token: Token) -> bool:
    return token.sort in (Sort.WORD, Sort.NUMBER)


def _is_plain(run: list[Token]) -> bool:
    """True where every group of letters that touches a digit is one that is known to be written so."""
    return all(
        token.sort is Sort.NUMBER
        or ((at == 0 or token.text in AFTER_DIGITS) and (at == len(run) - 1 or token.text in BEFORE_DIGITS))
        for at, token in enumerate(run)
    )


def _thing(run: list[Token]) -> Token:
    return Token(Sort.THING, "".join(token.text for token in run)[:LONGEST_WORD], glued=run[0].glued)
