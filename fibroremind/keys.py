"""`python -m fibroremind.keys` prints fresh secrets as lines for `.env`. Needs nothing but Python."""

import base64
import secrets
import sys


def fresh() -> dict[str, str]:
    """Return new values for every secret that FibroRemind makes for itself."""
    return {
        "SECRET_KEY": secrets.token_urlsafe(48),
        "DATA_KEYS": f"k{secrets.token_hex(3)}:{_key()}",
        "INDEX_KEY": _key(),
    }


def _key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


if __name__ == "__main__":
    # The database of docker-compose.yml wants a password too.
    lines = fresh() | {"POSTGRES_PASSWORD": secrets.token_urlsafe(24)}
    sys.stdout.writelines(f"{name}={value}\n" for name, value in lines.items())
