"""Columns that a stolen dump cannot read: AES-GCM through `cryptography`, and digests for looking things up.

A sealed value is `version | key id length | key id | nonce | ciphertext and tag`; the name of its column is
authenticated with it, so that a value copied into another column does not open. Keys: settings.DATA_KEYS, the first
one seals, all of them open; settings.INDEX_KEY for digests (docs/how-to/rotate-keys.md).
"""

import hashlib
import hmac
import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.db import models

from reminders.errors import NotConfigured

_VERSION = 1
_NONCE = 12  # NIST SP 800-38D: 96-bit nonces for AES-GCM


@lru_cache(maxsize=16)
def _cipher(key_id: str) -> AESGCM:
    key = settings.DATA_KEYS.get(key_id)
    if key is None:
        raise NotConfigured(f"A sealed value needs the data key {key_id!r}: add it to DATA_KEYS again.")
    return AESGCM(key)


@lru_cache(maxsize=1)
def _sealing_key() -> tuple[bytes, AESGCM]:
    key_id = next(iter(settings.DATA_KEYS))
    name = key_id.encode()
    return bytes((_VERSION, len(name))) + name, _cipher(key_id)


def seal(text: str, column: str) -> bytes:
    """Return `text` sealed for one column, under the newest data key."""
    prefix, cipher = _sealing_key()
    nonce = os.urandom(_NONCE)
    return prefix + nonce + cipher.encrypt(nonce, text.encode(), column.encode())


def unseal(value: bytes, column: str) -> str:
    """Return the text of a sealed value. Raises NotConfigured where its key is missing or does not fit."""
    value = bytes(value)
    end = 2 + value[1]
    key_id = value[2:end].decode()
    try:
        return _cipher(key_id).decrypt(value[end : end + _NONCE], value[end + _NONCE :], column.encode()).decode()
    except InvalidTag as error:
        raise NotConfigured(f"A sealed value does not open with the data key {key_id!r}: check DATA_KEYS.") from error


def digest(*parts: str) -> bytes:
    """Return the keyed digest of some words: equal words give equal digests, and nothing leads back."""
    return hmac.new(settings.INDEX_KEY, "\x1f".join(parts).encode(), hashlib.sha256).digest()


if TYPE_CHECKING:
    _Base = models.BinaryField[Any, Any]
else:
    _Base = models.BinaryField  # generic for the type checker alone


class SealedTextField(_Base):
    """A text that is sealed in the database and plain in Python."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("editable", True)
        super().__init__(*args, **kwargs)

    @property
    def label(self) -> str:
        """The name that is authenticated with each value."""
        return f"{self.model._meta.db_table}.{self.column}"

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if isinstance(value, str):
            value = seal(value, self.label)
        return super().get_db_prep_value(value, connection, prepared)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> str | None:
        return None if value is None else unseal(value, self.label)

    def to_python(self, value: Any) -> Any:
        return value

    def value_to_string(self, obj: Any) -> str:
        return str(self.value_from_object(obj) or "")
