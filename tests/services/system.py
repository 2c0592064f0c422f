"""The whole system as real processes against the test's own database: workers, beats, a broker that can be killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit, urlunsplit

from django.db import connection

from fibroremind.local.valkey import Valkey

PROJECT = Path(__file__).parents[2]


class System:
    """Processes that share this test's database. Leaving it stops every one of them."""

    def __init__(self, directory: Path, **settings: str) -> None:
        self.broker = Valkey(directory / "valkey")
        self._directory = directory
        self._settings = settings
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        self.broker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            _end(process)
        self.broker.stop()

    def worker(self, queues: str = "now,work", concurrency: int = 2) -> subprocess.Popen[bytes]:
        """Start a Celery worker."""
        words = ["worker", "-Q", queues, "-c", str(concurrency), "-l", "WARNING", "--without-mingle"]
        return self.start([sys.executable, "-m", "celery", "-A", "fibroremind.celery", *words])

    def beat(self) -> subprocess.Popen[bytes]:
        """Start a beat."""
        return self.start([sys.executable, "-m", "celery", "-A", "fibroremind.celery", "beat", "-l", "WARNING"])

    def script(self, source: str) -> subprocess.Popen[bytes]:
        """Start a few lines of Python with Django set up."""
        return self.start([sys.executable, "-c", f"import django; django.setup()\n{source}"])

    def start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        """Start a program with this system's settings, in a session of its own."""
        log = (self._directory / f"process-{len(self._processes)}.log").open("wb")
        process = subprocess.Popen(
            command, cwd=PROJECT, env=self.environment, stdout=log, stderr=log, start_new_session=True
        )
        log.close()
        self._processes.append(process)
        return process

    @property
    def environment(self) -> dict[str, str]:
        """What its processes are started with: the test's own database, the broker that can be killed."""
        database = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{connection.settings_dict['NAME']}")
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "fibroremind.settings",
            "DATABASE_URL": urlunsplit(database),
            "REDIS_URL": self.broker.url,
            **self._settings,
        }

    def output(self) -> str:
        """Everything that the processes printed."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self._directory.glob("process-*.log")))


def kill(process: subprocess.Popen[bytes]) -> None:
    """SIGKILL a process and whatever it started: nobody gets to tidy up."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def wait_until(what: Callable[[], bool], within: float) -> bool:
    """Return whether something became true in time."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if what():
            return True
        time.sleep(0.1)
    return what()


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=15)
    kill(process)
