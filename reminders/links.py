"""Signed words that lead back to one row: in links, in Reply-To and return-path addresses.

Short enough for the local part of a mailbox (64 characters, RFC 5321) and in lower case alone, because some mail
servers fold it. They hold a number and a signature, never anything about a person. They do not age: a link in an old
mail must still stop the mails (`SECRET_KEY_FALLBACKS` keeps them alive while the key rotates).
"""

import base64
from enum import StrEnum
from typing import Final

from django.core.signing import BadSignature, Signer
from django.utils.crypto import salted_hmac
from django.utils.http import base36_to_int, int_to_base36

_SIGNATURE_BYTES: Final = 16
_LOCAL_PART: Final = 64


class Purpose(StrEnum):
    """What a word is good for; one made for one purpose is worth nothing for another."""

    REPLY = "r"  # an outbound message, to which somebody answers
    BOUNCE = "b"  # an attempt, whose mail comes back
    STOP = "u"  # an address, which wants no more
    AGREE = "j"  # an invitation, which somebody says yes to


class _ShortSigner(Signer):
    def signature(self, value: str | bytes, key: str | bytes | None = None) -> str:
        # Half of SHA-256 in base 32: 26 letters, and still 128 bits.
        mac = salted_hmac(f"{self.salt!s}signer", value, key or self.key, algorithm="sha256").digest()
        return base64.b32encode(mac[:_SIGNATURE_BYTES]).decode().rstrip("=").lower()


def sign(purpose: Purpose, number: int) -> str:
    """Return the word for a row, such as `4fz.k3jq…`."""
    return _signer(purpose).sign(int_to_base36(number))


def unsign(purpose: Purpose, word: str) -> int | None:
    """Return the row that a word of ours was made for; None for any other."""
    try:
        return base36_to_int(_signer(purpose).unsign(word.lower()))
    except (BadSignature, ValueError):
        return None


def mailbox(purpose: Purpose, number: int, home: str) -> str:
    """Return `home` with a word in it: care@example.org becomes care+r.4fz.k3jq…@example.org.

    A home whose name leaves no room for it is returned as it is.
    """
    name, _, domain = home.rpartition("@")
    tagged = f"{name}+{purpose}.{sign(purpose, number)}"
    return f"{tagged}@{domain}" if len(tagged) <= _LOCAL_PART else home


def read_mailbox(address: str) -> tuple[Purpose, int] | None:
    """Return what a mailbox that `mailbox` made was made for; None for any other."""
    _, _, tag = address.strip().strip("<>").rpartition("@")[0].rpartition("+")
    letter, _, word = tag.partition(".")
    try:
        purpose = Purpose(letter.lower())
    except ValueError:
        return None
    number = unsign(purpose, word)
    return None if number is None else (purpose, number)


def unsubscribe_path(address_id: int) -> str:
    """Return the path of the page that stops the mails to a mailbox (reminders/web/urls.py)."""
    return f"/u/{sign(Purpose.STOP, address_id)}/"


def agree_path(event_id: int) -> str:
    """Return the path of the page on which an invitation is answered (reminders/web/urls.py)."""
    return f"/agree/{sign(Purpose.AGREE, event_id)}/"


def _signer(purpose: Purpose) -> _ShortSigner:
    return _ShortSigner(sep=".", salt=f"reminders.links.{purpose}")
