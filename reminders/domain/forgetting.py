"""Leave a person out of what somebody wrote about them."""

import re
from collections.abc import Iterable
from typing import Final

LEFT_OUT: Final = "…"
_LOCAL: Final = 7  # digits that are dialled within one place: what people write of a number at the least


def without(text: str, names: Iterable[str], addresses: Iterable[str]) -> str:
    """Return a text without a person's names, numbers (in E.164) and mailboxes, however they are written."""
    for address in addresses:
        text = _written(address).sub(LEFT_OUT, text)
    for word in {word for name in names for word in re.findall(r"\w{2,}", name)}:
        text = re.sub(rf"\b{re.escape(word)}\b", LEFT_OUT, text, flags=re.IGNORECASE)
    return text


def _written(address: str) -> re.Pattern[str]:
    if "@" in address:
        return re.compile(re.escape(address), re.IGNORECASE)
    digits, apart = re.sub(r"\D", "", address), r"[\s().\-/]*"
    before = rf"[+(]*(?:\d{apart}){{0,{max(len(digits) - _LOCAL, 0)}}}"  # the country and the place, or neither
    return re.compile(before + apart.join(digits[-_LOCAL:]))
