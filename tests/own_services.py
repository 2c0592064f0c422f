"""A PostgreSQL and a Valkey of the test run's own, up before anything reads the settings.

Loaded by `-p` (pyproject.toml): pytest-django reads the settings before any conftest exists. Under pytest-xdist the
controller starts them and its workers inherit their addresses; pytest-django gives every worker a database, we give it
a number of Valkey's. TEST_DATABASE_URL and TEST_REDIS_URL, both together, name services from outside instead.
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_CONTROLLER = "FIBROREMIND_TEST_CONTROLLER"
_OURS = ("TWILIO_", "EMAIL_", "ANYMAIL_", "MAILBOX_", "SMS_", "DELIVERY_", "SESSION_", "DATABASE_", "FIBROREMIND_VAR")


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests() -> Iterator[None]:
    """Prepare the environment before pytest-django's hook of the same name loads the settings."""
    if _CONTROLLER not in os.environ:
        _isolate()
        _provide()
        os.environ[_CONTROLLER] = str(os.getpid())
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    if worker:
        address, _, _ = os.environ["REDIS_URL"].rpartition("/")
        os.environ["REDIS_URL"] = f"{address}/{1 + int(worker.removeprefix('gw')) % 15}"
    return (yield)


def _isolate() -> None:
    """Let nothing of the developer's own configuration through: a test must never reach a real provider."""
    for name in [name for name in os.environ if name.startswith(_OURS)]:
        del os.environ[name]
    os.environ |= {
        "ENV_FILE": os.devnull,
        "FIBROREMIND_LOCAL": "true",
        "DEBUG": "false",
        "PUBLIC_BASE_URL": "http://testserver",
        "SECRET_KEY": "a key that signs nothing outside of a test run",
        "DATA_KEYS": "t1:" + "dGVz" * 10 + "dGU=",
        "INDEX_KEY": "aW5k" * 10 + "aW4=",
    }


def _provide() -> None:
    outside = {name: os.environ.get(f"TEST_{name}", "") for name in ("DATABASE_URL", "REDIS_URL")}
    if all(outside.values()):
        os.environ |= outside
        return
    from fibroremind.local.postgres import Postgres
    from fibroremind.local.valkey import Valkey

    home = Path(tempfile.mkdtemp(prefix="fibroremind-tests-"))
    postgres, valkey = Postgres(home / "postgres", durable=False), Valkey(home / "valkey", durable=False)
    atexit.register(shutil.rmtree, home, ignore_errors=True)  # runs after the two below
    for service in (postgres, valkey):
        atexit.register(service.stop)
        service.start()
    os.environ |= {"DATABASE_URL": postgres.url, "REDIS_URL": valkey.url}
