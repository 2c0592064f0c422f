"""What a mail server's numbers say about a mailbox (RFC 5321 and RFC 3463)."""

import re
from typing import Final

_ENHANCED: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")

# No such mailbox, no such domain, moved away, takes no mail at all, switched off.
_GONE: Final = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"})
_GONE_WITHOUT_WORD: Final = frozenset({550, 551, 553})
# Servers that give no enhanced code answer 550 to a mail that they do not like just as to a mailbox that is not there.
_DISLIKE: Final = re.compile(
    r"relay|denied|polic|spam|block|reputation|authenti|spf|dkim|dmarc|listed|reject(?:ed)? by", re.I
)


def enhanced(text: str) -> str:
    """Return the enhanced status code in an answer, such as 5.1.1; empty where there is none."""
    found = _ENHANCED.search(text)
    return found[1] if found else ""


def is_gone(code: int, text: str) -> bool:
    """Return whether a refusal is about the mailbox itself, so that no other mail would reach it either.

    In doubt it is not: a server that has taken a dislike to us must not cost every patient their address.
    """
    said = enhanced(text)
    if said and said != "5.0.0":
        return said in _GONE
    return code in _GONE_WITHOUT_WORD and not _DISLIKE.search(text)
