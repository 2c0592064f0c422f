"""A whole installation in which things are killed: own database and broker, real workers and beat, a fake provider."""

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psycopg
import redis

from fibroremind.keys import fresh
from fibroremind.local.postgres import Postgres
from fibroremind.local.valkey import Valkey
from tests.fake_twilio.provider import ACCOUNT, AUTH_TOKEN
from tests.fake_twilio.running import Control

PROJECT = Path(__file__).parents[2]
# Everything as in production, only sooner: the list still lags, and the waits still outlast it.
WAITS = {
    "DELIVERY_LEASE_SECONDS": "4",
    "DELIVERY_REQUEST_DEADLINE_SECONDS": "2",
    "DELIVERY_FIRST_LOOK_SECONDS": "3",
    "DELIVERY_LOOK_GAP_SECONDS": "2",
    "DELIVERY_LIST_LAG_SECONDS": "2",
}
_CELERY = (sys.executable, "-m", "celery", "-q", "-A", "tests.services.storm_app")


class Arena:
    """One installation. Entering starts its services and lays the tables; leaving ends every process."""

    def __init__(self, directory: Path, *, durable: bool = False, **settings: str) -> None:
        self.directory = directory
        self.postgres = Postgres(directory / "postgres", durable=durable)
        self.broker = Valkey(directory / "valkey", durable=False)
        self.mark = secrets.token_hex(8)
        self.port = _free_port()
        self._settings = settings
        self._processes: list[subprocess.Popen[bytes]] = []
        self._keys = fresh()
        self._template, self._databases = self.postgres.database, 0

    def __enter__(self) -> Self:
        self.postgres.start()
        self.broker.start()
        self.run([sys.executable, "manage.py", "migrate", "-v", "0"])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end_processes()
        self.broker.stop()
        self.postgres.stop()

    @property
    def environment(self) -> dict[str, str]:
        """What its processes are started with."""
        own = ("TWILIO_", "EMAIL_", "SMS_", "DELIVERY_", "DATABASE_", "FIBROREMIND_", "PYTEST_", "DJANGO_")
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(own)}
        provider = {
            "SMS_CHANNEL": "twilio",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "PUBLIC_BASE_URL": f"http://127.0.0.1:{self.port}",
            "DEBUG": "false",
        }
        places = {
            "DJANGO_SETTINGS_MODULE": "fibroremind.settings",
            "ENV_FILE": os.devnull,
            "FIBROREMIND_LOCAL": "true",
            "DATABASE_URL": self.postgres.url,
            "REDIS_URL": self.broker.url,
            "ARENA": self.mark,
        }
        return inherited | self._keys | provider | WAITS | places | self._settings

    def provider(self, config: str) -> Control:
        """Start the fake Twilio and let everything that starts later call it."""
        fake = self.start([sys.executable, "-m", "tests.fake_twilio", "--config", config], stdout=subprocess.PIPE)
        assert fake.stdout is not None
        with fake.stdout as said:
            url = said.readline().decode().strip()
        self._settings["TWILIO_API_BASE_URL"] = url
        return Control(url)

    def worker(self, *more: str, queues: str = "now,work", size: int = 2) -> subprocess.Popen[bytes]:
        """Start a Celery worker."""
        words = ("worker", "-Q", queues, "-c", str(size), "-l", "INFO", "--without-gossip", "--without-mingle")
        return self.start([*_CELERY, *words, "-n", f"{secrets.token_hex(4)}@%h", *more])

    def beat(self) -> subprocess.Popen[bytes]:
        """Start a beat."""
        return self.start([*_CELERY, "beat", "-l", "WARNING"])

    def web(self) -> subprocess.Popen[bytes]:
        """Start the web process, and wait until it answers."""
        bind = f"127.0.0.1:{self.port}"
        size = ("--worker-class", "gthread", "--workers", "1", "--threads", "8", "--log-level", "warning")
        web = self.start([sys.executable, "-m", "gunicorn", "fibroremind.wsgi", "--bind", bind, *size])
        assert wait_until(lambda: _listens(self.port), 20), self.output()
        return web

    def worker_processes(self) -> list[subprocess.Popen[bytes]]:
        """The parents of the Celery workers, dead or alive."""
        return [process for process in self._processes if "worker" in process.args]  # type: ignore[operator]

    def end_workers(self) -> None:
        """End beat and workers as a deployment would, and give their children a moment to follow."""
        ours = [p for p in self._processes if {"worker", "beat"} & set(p.args)]  # type: ignore[arg-type]
        for process in ours:
            if process.poll() is None:
                process.terminate()
        for process in ours:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(30)
        wait_until(lambda: not self.workers(), 10)

    def clear(self) -> None:
        """End every process and begin with an empty database and an empty broker."""
        self.end_processes()
        self._processes.clear()
        self._settings.pop("TWILIO_API_BASE_URL", None)
        self.flush_broker()
        self._databases += 1
        name = f"arena{self._databases}"
        with psycopg.connect(self.postgres.url_of("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {self._template}")  # type: ignore[arg-type]
        self.postgres.database = name

    def run(self, command: Sequence[str]) -> None:
        """Run a program to its end."""
        done = subprocess.run(
            command, cwd=PROJECT, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self, command: Sequence[str], stdout: int | None = None) -> subprocess.Popen[bytes]:
        """Start a program in a session of its own."""
        with (self.directory / f"process-{len(self._processes)}.log").open("wb") as log:
            process = subprocess.Popen(
                command, cwd=PROJECT, env=self.environment, stdout=stdout or log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process

    def end_processes(self) -> None:
        """End everything that was started, by force where it does not go."""
        for process in self._processes:
            if process.poll() is None:
                process.terminate()
        for process in self._processes:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
        for pid in self.living():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def living(self) -> dict[int, str]:
        """Every process of this arena, by number, with its command; not the services, which clear their environment."""
        mark, found = f"ARENA={self.mark}".encode(), {}
        for place in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                state = (place / "stat").read_text().rpartition(")")[2].split()[0]
                if state not in "ZX" and mark in (place / "environ").read_bytes().split(b"\0"):
                    command = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                    found[int(place.name)] = command
        return found

    def workers(self) -> list[int]:
        """Every process of every Celery worker: parents and pool children."""
        return [pid for pid, command in self.living().items() if " worker " in command]

    def sql(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the database; waits for one that is just being restarted."""
        until = time.monotonic() + 30
        while True:
            try:
                with psycopg.connect(self.postgres.url, autocommit=True) as connection:
                    cursor = connection.execute(query, values or None)
                    return cursor.fetchall() if cursor.description else []
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)

    def flush_broker(self) -> None:
        """Let the broker forget every task and every binding."""
        with redis.Redis.from_url(self.broker.url) as broker:
            broker.flushall()

    def output(self) -> str:
        """What the processes printed."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.directory.glob("process-*.log")))


def wait_until(what: Callable[[], object], within: float) -> bool:
    """Return whether something became true in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if what():
            return True
        time.sleep(0.1)
    return bool(what())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False
