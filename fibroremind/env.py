"""Read the environment. Every variable may also stand in a file named by NAME_FILE; every fault names its fix.

Three sources, first one wins: the process's environment, `.env`, and `var/local.env`, which `make run` writes for the
database and broker that it starts itself. The third is read only where the first two name neither, so that a
deployment can never fall back to a demo's data.
"""

import base64
import binascii
import os
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environs import FileAwareEnv

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off"}
_DATA_KEY_BYTES = 32  # AES-256
_NEW_KEYS = "`python -m fibroremind.keys` prints fresh ones"


class Environment:
    """Typed answers out of the environment. Faults are collected, so that one start names all of them."""

    def __init__(self, env_file: Path | None = None) -> None:
        self._env = FileAwareEnv(strip_whitespace=True)
        self._faults: list[str] = []
        if env_file is not None:
            self.read(env_file)

    def read(self, env_file: Path) -> None:
        """Add the variables of a file; what is known already stays."""
        self._env.read_env(env_file, recurse=False)

    def fault(self, problem: str, fix: str) -> None:
        """Note something that must not be started with."""
        self._faults.append(f"{problem} Fix: {fix}")

    def refuse_if_faulty(self) -> None:
        """Raise ImproperlyConfigured with every fault found so far."""
        if self._faults:
            listed = "".join(f"\n  - {fault}" for fault in self._faults)
            raise ImproperlyConfigured(f"FibroRemind does not start half-configured:{listed}")

    def text(self, name: str, default: str = "") -> str:
        """Return a variable's text. An empty one counts as not set: that is what compose files pass on."""
        try:
            return self._env.str(name, "").strip() or default
        except ValueError:
            self.fault(f"{name}_FILE names a file that cannot be read.", f"correct the path, or set {name} itself.")
            return default

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a yes or a no."""
        word = self.text(name).lower()
        if not word:
            return default
        if word not in _TRUE | _FALSE:
            self.fault(f"{name} is {word!r}, which is neither yes nor no.", f"set {name}=true or {name}=false.")
        return word in _TRUE

    def number(self, name: str, default: int, *, least: int = 1) -> int:
        """Return a whole number that is not below `least`."""
        word = self.text(name)
        if not word:
            return default
        if word.isascii() and word.isdigit() and int(word) >= least:
            return int(word)
        self.fault(f"{name} is {word!r}.", f"set a whole number of at least {least}; the default is {default}.")
        return default

    def words(self, name: str, default: Iterable[str] = ()) -> list[str]:
        """Return a list written with commas."""
        return [word.strip() for word in self.text(name).split(",") if word.strip()] or list(default)

    def choice(self, name: str, options: Sequence[str]) -> str:
        """Return one of the options; the first is the default."""
        word = self.text(name, options[0])
        if word in options:
            return word
        self.fault(f"{name} is {word!r}.", f"set one of: {', '.join(options)}.")
        return options[0]

    def url(self, name: str, schemes: Sequence[str], example: str, default: str = "") -> str:
        """Return an address that has one of the schemes."""
        address = self.text(name, default)
        if not address:
            return ""
        try:
            parts = urlsplit(address)
            well_formed = parts.scheme in schemes and (bool(parts.netloc) or parts.path.startswith("/"))
            _ = parts.port
        except ValueError:
            well_formed = False
        if well_formed:
            return address
        # The address itself stays out of the message: it may hold a password.
        self.fault(f"{name} is not an address that can be used.", f"write it like {example}.")
        return ""

    def email_transport(self, name: str) -> dict[str, Any]:
        """Return Django's EMAIL_ settings for an address that `url` has accepted."""
        return dict(self._env.dj_email_url(name))

    def under(self, prefix: str) -> dict[str, str]:
        """Return every variable whose name begins with `prefix`, by the rest of its name."""
        names = {name.removesuffix("_FILE") for name in os.environ if name.startswith(prefix)}
        return {name.removeprefix(prefix): word for name in sorted(names) if (word := self.text(name))}

    def need(self, name: str, value: object, because: str, fix: str) -> None:
        """Note that something is missing."""
        if not value:
            self.fault(f"{name} is missing, but {because}.", fix)

    def data_keys(self) -> dict[str, bytes]:
        """Return the keys that seal personal data, by id. The first one seals, all of them open."""
        keys: dict[str, bytes] = {}
        for number, word in enumerate(self.words("DATA_KEYS"), start=1):
            key_id, _, encoded = word.partition(":")
            key = _decoded(encoded)
            if not key_id.isidentifier() or len(key) != _DATA_KEY_BYTES:
                # Only the position is named: a mistyped key is still a secret.
                problem = f"DATA_KEYS: entry {number} is not an id, a colon and {_DATA_KEY_BYTES} bytes in base64."
                self.fault(problem, f"write DATA_KEYS=k1:BASE64; {_NEW_KEYS}.")
            elif key_id in keys:
                self.fault(f"DATA_KEYS: entry {number} repeats an id.", "give every key an id of its own.")
            else:
                keys[key_id] = key
        return keys

    def index_key(self) -> bytes:
        """Return the key of the digests by which sealed values are found."""
        encoded = self.text("INDEX_KEY")
        key = _decoded(encoded)
        if encoded and len(key) < _DATA_KEY_BYTES:
            problem = f"INDEX_KEY is not at least {_DATA_KEY_BYTES} bytes in base64."
            self.fault(problem, f"{_NEW_KEYS}; once data exists, restore the key that it was written with.")
        return key


def placeholder_key() -> bytes:
    """Return a key for a process that has no database, and so nothing to seal for longer than it lives."""
    return secrets.token_bytes(_DATA_KEY_BYTES)


def _decoded(encoded: str) -> bytes:
    padded = encoded.replace("-", "+").replace("_", "/") + "=" * (-len(encoded) % 4)
    try:
        return base64.b64decode(padded, validate=True)
    except (binascii.Error, ValueError):
        return b""
