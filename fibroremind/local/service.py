"""What the embedded database and the embedded broker have in common."""

import fcntl
import signal
import subprocess
import time
from abc import ABC, abstractmethod
from importlib.util import find_spec
from pathlib import Path
from typing import IO, ClassVar

from .processes import LocalError, end_leftover, kill_session, spawn


class Service(ABC):
    """A server that keeps everything in one directory. Starting it again finds its data, after any kind of end."""

    name: ClassVar[str]
    stop_signal: ClassVar[signal.Signals]

    def __init__(self, directory: Path, *, durable: bool = True) -> None:
        self.directory = directory.resolve()
        self.durable = durable
        self.process: subprocess.Popen[bytes] | None = None
        self._lock: IO[bytes] | None = None

    @property
    @abstractmethod
    def url(self) -> str:
        """The address for DATABASE_URL or REDIS_URL."""

    @property
    def pid(self) -> int:
        """The number of the server's main process."""
        if self.process is None:
            raise LocalError(f"{self.name} has not been started.")
        return self.process.pid

    @property
    def pidfile(self) -> Path:
        """Where the running process is noted, for whoever must clean up after a killed supervisor."""
        return self.directory / "pid"

    @property
    def log(self) -> Path:
        """Where the server's own words go. It is told to be quiet: they could quote what people wrote."""
        return self.directory / "log"

    def start(self, timeout: float = 30.0) -> None:
        """Start and return when it answers. Raises LocalError with its last words when it does not."""
        deadline = time.monotonic() + timeout
        process = self.launch()
        while not self.answers():
            if process.poll() is not None:
                if time.monotonic() + 1 > deadline:
                    raise LocalError(f"{self.name} does not start: {self._last_words()}")
                time.sleep(0.5)  # what a killed predecessor left behind may take a moment to let go
                process = self.launch()
            if time.monotonic() > deadline:
                self.kill()
                raise LocalError(f"{self.name} did not answer within {timeout:.0f} s: {self._last_words()}")
            time.sleep(0.03)

    def launch(self) -> subprocess.Popen[bytes]:
        """Start without waiting for it to answer."""
        self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._claim()
        end_leftover(self.pidfile, self.stop_signal)
        self.prepare()
        with self.log.open("ab") as log:
            self.process = self.spawn(log.fileno())
        return self.process

    def stop(self, timeout: float = 10.0) -> None:
        """Stop cleanly; by force after `timeout` seconds."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(self.stop_signal)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                kill_session(self.process)
        self.forget()

    def kill(self) -> None:
        """Kill it as a power cut would."""
        if self.process is not None:
            kill_session(self.process)
            self.forget()

    def forget(self) -> None:
        """Note that it no longer runs."""
        self.process = None
        self.pidfile.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @abstractmethod
    def prepare(self) -> None:
        """Make what it needs in its directory, and heal what a killed predecessor left."""

    @abstractmethod
    def command(self) -> list[str]:
        """Return the server's command line."""

    def spawn(self, log: int) -> subprocess.Popen[bytes]:
        """Start the process."""
        return spawn(self.command(), pidfile=self.pidfile, if_orphaned=self.stop_signal, output=log)

    @abstractmethod
    def answers(self) -> bool:
        """Say whether it takes connections."""

    def _claim(self) -> None:
        """Hold the directory, so that what still runs in it is a leftover of the dead and may be ended."""
        if self._lock is not None:
            return
        lock = (self.directory / "lock").open("ab")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            raise LocalError(f"{self.name} already runs in {self.directory}, started by another process.") from None
        self._lock = lock

    def _last_words(self) -> str:
        words = self.log.read_text(errors="replace").strip().splitlines()[-3:]
        return " / ".join(words) or "it said nothing"


def package_directory(package: str, what: str) -> Path:
    """Return where a wheel has put its programs, without importing it."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise LocalError(f"{what} is not installed. Run `make install`, or set DATABASE_URL and REDIS_URL.")
    return Path(found.origin).parent
