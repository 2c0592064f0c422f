"""What of an e-mail its writer wrote: without what the mail program quoted, without the signature.

First our own mark, which every mail of ours carries at its top; then what quotes look like in any language; last a
library, for signatures and for quotes without our mark. Cutting too little costs a question asked back, cutting too
much costs somebody's words: so danger and "stop" are read from the first two alone (`heard`).
"""

import re
from typing import Final

from mailparser_reply.parser import EmailMessage

ABOVE: Final = "Reply above this line"
"""Stands at the top of our mails; templates/email/."""

_MARK: Final = re.compile(r"^(?P<quoted>[>|\s]*)\W*reply above this line\W*$", re.IGNORECASE)
_HEADER: Final = re.compile(r"^[*_\s]*[^\W\d][^:\n]{1,20}:[*_\s]*\S")
_RULE: Final = re.compile(r"^\s*[-_=]{2,}.{0,40}?[-_=]{2,}\s*$|^\s*[-_]{5,}\s*$")
_FORWARDED: Final = re.compile(r"^\s*[-_ ]{2,}[^\W\d][\w\s]{3,40}[-_ ]{2,}\s*$")
_NAMES_SOMEBODY: Final = re.compile(r"\d|@|<")
_SPACES: Final = re.compile(r"[ \t\u00a0]+")
_LINES: Final = re.compile(r"\n\s*\n\s*\n+")
_ATTRIBUTION_LINES: Final = 4
_HEADER_LINES: Final = 3
_LIBRARY_LIMIT: Final = 3_000  # its patterns are slow on what nobody writes; beyond this a text is kept as it is
_LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "da", "sv", "pl", "cs")


def heard(text: str) -> str:
    """Return what is to be heard for danger and "stop": everything but what is surely quoted. Never raises."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = _above_the_mark(lines)
    return "\n".join(_without_attributions(lines)).strip("\n")


def mine(text: str) -> str:
    """Return what is to be understood: their own words, without a signature. Never raises."""
    text = heard(text)
    own = "\n".join(line for line in _before_headers(text.split("\n")) if not line.lstrip().startswith(">"))
    own = _LINES.sub("\n\n", _SPACES.sub(" ", own)).strip()
    head, rest = own[:_LIBRARY_LIMIT], own[_LIBRARY_LIMIT:]
    if rest or not head:
        return own
    replies = EmailMessage(text=head, languages=list(_LANGUAGES), keep_hyphen_lists=True).read().replies
    body = str(replies[0].body or "").strip() if replies else ""
    return body or own


def _above_the_mark(lines: list[str]) -> list[str]:
    """Cut at our mark. Where it is quoted with ">", only such lines are somebody else's: people answer below too."""
    for at, line in enumerate(lines):
        found = _MARK.match(line)
        if found:
            return lines if ">" in found["quoted"] else _before_headers(_without_attribution(lines[:at]))
    return lines


def _without_attributions(lines: list[str]) -> list[str]:
    """Leave out "On Monday, Daily Care wrote:" before a quote, in whatever language it is written."""
    kept: list[str] = []
    for line in lines:
        if line.lstrip().startswith(">") and kept and not kept[-1].lstrip().startswith(">"):
            kept = _without_attribution(kept)
        kept.append(line)
    return kept


def _without_attribution(lines: list[str]) -> list[str]:
    """Leave out a last paragraph that ends in a colon and holds a date or a mailbox."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and end - start < _ATTRIBUTION_LINES and lines[start - 1].strip():
        start -= 1
        if lines[start].lstrip().startswith(">"):
            return lines
        said = " ".join(lines[start:end])
        # From the last line upwards: as few as name somebody, so that words right above them are kept.
        if said.rstrip().endswith((":", "：")) and _NAMES_SOMEBODY.search(said) and _begins(lines[start]):
            return lines[:start]
    return lines


def _begins(line: str) -> bool:
    return line.lstrip()[:1].isupper() or line.lstrip()[:1] in "<\"'" or line.lstrip()[:1].isdigit()


def _before_headers(lines: list[str]) -> list[str]:
    """Cut at a block of headers, as Outlook quotes: From, Sent, To, in any language, or a rule right above one."""
    for at, line in enumerate(lines):
        if not (_HEADER.match(line) and all(map(_HEADER.match, lines[at : at + _HEADER_LINES]))):
            continue
        block = lines[at : at + _HEADER_LINES]
        if len(block) == _HEADER_LINES and any("@" in one or re.search(r"\d{4}", one) for one in block):
            end = at
            while end and (
                not lines[end - 1].strip() or _RULE.match(lines[end - 1]) or _FORWARDED.match(lines[end - 1])
            ):
                end -= 1
            return lines[:end]
    return lines
