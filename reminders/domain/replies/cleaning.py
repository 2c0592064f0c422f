"""R1: the person's own words, without what a phone or a mail program adds and without a font's tricks.

The raw text is always stored elsewhere; what leaves here is only for reading.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# Far more than ten joined SMS; an e-mail beyond it is cut for reading only, and whoever reads safety reads all of this.
READING_LIMIT: Final = 10_000

HALF: Final = "½"
# Kept with both decimals, so that they are seen to be no admissible value (R7 keeps one).
QUARTERS: Final = {"¼": "25", "¾": "75", "⅓": "33", "⅔": "67"}
KEYCAP: Final = "\u20e3"
KEYCAP_TEN: Final = "🔟"

SINGLE_QUOTES: Final = "‘’‚‛ʼʹ′`´＇"
DOUBLE_QUOTES: Final = "“”„‟«»″❝❞〝〞＂"
DASHES: Final = "‐‑‒–—―−﹘﹣－"
LINE_ENDS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b"
    "\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e"
    "\u206f\u3164\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f"
    "\ufeff\uffa0\ufff9\ufffa\ufffb"
)


def _before_nfkc() -> dict[int, str]:
    """What must be replaced before NFKC, which would turn it into something else (`№` into the word "No")."""
    table = {ord(c): "'" for c in SINGLE_QUOTES} | {ord(c): '"' for c in DOUBLE_QUOTES}
    table |= {ord(c): "-" for c in DASHES} | {ord(c): "\n" for c in LINE_ENDS}
    table |= {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n" + LINE_ENDS}
    table |= {ord(c): "" for c in INVISIBLE} | dict.fromkeys(range(0xE0000, 0xE0080), "")
    table |= {ord("№"): "#", ord("º"): "", ord("ª"): "", ord("⁄"): "/", ord("∕"): "/", ord(KEYCAP): ""}
    table[ord(KEYCAP_TEN)] = "10"
    return table


BEFORE_NFKC: Final = _before_nfkc()
SURROGATE: Final = re.compile("[\ud800-\udfff]")
FRACTION: Final = re.compile(r"(?:(?<![\d.,/])(\d{1,3})[ \t]?)?([½¼¾⅓⅔])")
MARKS_IN_A_ROW: Final = 4
MOST_GROWTH: Final = 3

TAPBACK: Final = re.compile(
    r"\s*(?:(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned"
    r"|reacted(?: with)? \S{1,12} to|removed an? [a-z ]{1,20} from"
    r"|le gust[oó]|le encant[oó]|me gusta|\W{1,8} to)\s*\"|\W{1,8} to an? (?:image|message)\s*$)",
    re.IGNORECASE,
)
SENT_FROM: Final = re.compile(
    r"(?:sent (?:from|via|using) (?:my|the|an?|outlook|yahoo|mail|aol|proton|gmail|iphone|android|samsung)\b"
    r"|get outlook for\b|enviado desde mi\b)",
    re.IGNORECASE,
)
ORIGINAL_MESSAGE: Final = re.compile(
    r"[-_ ]{2,}\s*(?:original message|original appointment|forwarded message|mensaje original)\b", re.IGNORECASE
)
HEADER: Final = re.compile(r"\*?(?:from|sent|to|subject|date|cc|de|enviado|para|asunto):", re.IGNORECASE)
FROM: Final = re.compile(r"\*?(?:from|de):", re.IGNORECASE)
ATTRIBUTION: Final = re.compile(r"(?:on|el) \S", re.IGNORECASE)
WROTE: Final = re.compile(r"(?:\bwrote|\bescribi[oó]):\s*$", re.IGNORECASE)
ATTRIBUTION_LINES: Final = 4


def clean(text: str, channel: str = "sms") -> str:
    """Return what is left to read. Never raises, whatever the text; work is linear in its length."""
    if channel == "email":
        text = "\n".join(_own_lines(text[: READING_LIMIT * 10].splitlines()))
    text = _characters(text[: READING_LIMIT * 2])
    return _without_tapback(text).strip()[:READING_LIMIT]


def _characters(text: str) -> str:
    text = text.replace("\r\n", "\n").translate(BEFORE_NFKC).replace("\t", " ")
    if text.isascii():
        return text
    text = FRACTION.sub(_decimal, SURROGATE.sub(" ", text))
    # One character may become eighteen; nobody's own words do.
    text = unicodedata.normalize("NFKC", "".join(_few_marks(text)))[: MOST_GROWTH * len(text) + MOST_GROWTH]
    text = "".join(_ascii_digit(c) if not c.isascii() and c.isdigit() else c for c in text)
    return text.translate(BEFORE_NFKC)


def _decimal(found: re.Match[str]) -> str:
    """R1, R7: `4½` is 4.5; a half sign alone is 0.5. NFKC would make 41/2 of it."""
    whole, sign = found.groups()
    return f"{whole or 0}.{'5' if sign == HALF else QUARTERS[sign]}"


def _few_marks(text: str) -> Iterator[str]:
    """Leave out combining marks beyond a few in a row: sorting a long run of them is what makes NFKC slow."""
    run = 0
    for c in text:
        run = run + 1 if c > "\u02ff" and unicodedata.combining(c) else 0
        if run <= MARKS_IN_A_ROW:
            yield c


def _ascii_digit(c: str) -> str:
    return str(unicodedata.digit(c))


def _without_tapback(text: str) -> str:
    """Drop `Liked "…"` and its kin up to the last quotation mark: the quoted text may hold marks of its own."""
    found = TAPBACK.match(text)
    if not found:
        return text
    end = text.rfind('"')
    return text[end + 1 :] if end >= found.end() else ""


def _own_lines(lines: list[str]) -> Iterator[str]:
    """The lines that the person wrote: no quotes, no attribution, nothing from a signature or old message on."""
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if line == "--" or ORIGINAL_MESSAGE.match(line) or _starts_headers(lines, at):
            return
        skip = _attribution(lines, at)
        if skip:
            at += skip
            continue
        if not line.startswith(">") and not SENT_FROM.match(line) and not _is_rule(line):
            yield line
        at += 1


def _starts_headers(lines: list[str], at: int) -> bool:
    """True on a `From:` line that is followed by another header line, as Outlook quotes."""
    if not FROM.match(lines[at].strip()):
        return False
    return any(HEADER.match(line.strip()) for line in lines[at + 1 : at + 3])


def _attribution(lines: list[str], at: int) -> int:
    """How many lines "On … wrote:" takes here; mail programs wrap it. 0 where this is none."""
    if not ATTRIBUTION.match(lines[at].strip()):
        return 0
    for count, line in enumerate(lines[at : at + ATTRIBUTION_LINES], start=1):
        if WROTE.search(line[-200:]):
            return count
        if not line.strip():
            return 0
    return 0


def _is_rule(line: str) -> bool:
    return len(line) > 4 and not line.strip("_")
