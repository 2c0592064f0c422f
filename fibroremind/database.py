"""What the settings say about PostgreSQL."""

from typing import Any

import dj_database_url

UNCONFIGURED: dict[str, Any] = {"ENGINE": "fibroremind.unconfigured", "NAME": "none"}


def configured(url: str, statement_timeout: int) -> dict[str, Any]:
    """Return the database entry for an address; every wait has an end."""
    parsed: dict[str, Any] = dict(dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True))
    limits = {
        "statement_timeout": statement_timeout * 1_000,
        "lock_timeout": 5_000,
        "idle_in_transaction_session_timeout": 30_000,
    }
    waits = {
        "application_name": "fibroremind",
        "connect_timeout": 5,
        # A peer that vanished without a word is noticed after five seconds instead of a quarter of an hour.
        "keepalives_idle": 30,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 5_000,
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
    }
    parsed["OPTIONS"] = waits | parsed.get("OPTIONS", {})
    return parsed
