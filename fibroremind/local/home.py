"""The directory that holds everything `make run` keeps: data, secrets, and who is running it."""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from dotenv import dotenv_values

from fibroremind.env import Environment
from fibroremind.keys import fresh

from .processes import LocalError

PROJECT = Path(__file__).resolve().parents[2]
_HEADER = (
    "# Written by `make run`: the addresses of the services that it starts, and the keys of the data that they hold.\n"
    "# Keep it as long as you keep the data. A deployment has a .env of its own instead: see .env.example.\n"
)


class Home:
    """One local system's directory, `var/` unless FIBROREMIND_VAR names another."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory.resolve()
        self.postgres = self.directory / "postgres"
        self.valkey = self.directory / "valkey"
        self.run = self.directory / "run"
        self._settings = self.directory / "local.env"
        self._lock = self.run / "running.json"

    @contextmanager
    def claimed(self) -> Iterator[None]:
        """Hold the directory for this process. The kernel lets go of it whatever way the process ends."""
        self.run.mkdir(parents=True, exist_ok=True)
        with self._lock.open("a+") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise LocalError(self._who_runs()) from None
            self.announce(address="")
            try:
                yield
            finally:
                lock.truncate(0)

    def announce(self, address: str) -> None:
        """Note where the running system is found."""
        self._lock.write_text(json.dumps({"pid": os.getpid(), "address": address}))

    def settings(self, configured: Environment) -> dict[str, str]:
        """Return the secrets: kept from the first start, when they were configured or made."""
        known = {name: value for name, value in dotenv_values(self._settings).items() if value}
        if not known and self.postgres.exists():
            raise LocalError(
                f"{self._settings} is missing, and the data beside it cannot be read without its keys. "
                f"Put it back, or remove {self.directory} to begin anew."
            )
        given = {name: value for name in fresh() if (value := configured.text(name))}
        for name, separator in (("DATA_KEYS", ","), ("INDEX_KEY", None)):
            missing = set(known.get(name, "").split(separator)) - set(
                given.get(name, known.get(name, "")).split(separator)
            )
            if missing:
                raise LocalError(
                    f"The data in {self.directory} was written with another {name} than the one configured now. "
                    f"Remove {name} from the configuration, add the old one to it, or move the data away."
                )
        return fresh() | known | given

    def keep(self, settings: Mapping[str, str]) -> None:
        """Write the settings for `manage.py` and for the next start; readable by their owner alone."""
        new = self._settings.with_suffix(".new")
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(_HEADER)
            file.writelines(f"{name}={value}\n" for name, value in settings.items())
        new.replace(self._settings)

    def _who_runs(self) -> str:
        try:
            running = json.loads(self._lock.read_text())
        except (OSError, ValueError):
            running = {}
        where = f" at {running['address']}" if running.get("address") else ", still starting"
        return f"It is already running{where} (process {running.get('pid', 'unknown')}). Stop it there first."


def configuration() -> Environment:
    """Return what somebody has configured by hand, in the environment or in `.env`."""
    return Environment(Path(os.environ.get("ENV_FILE") or PROJECT / ".env"))


def default() -> Home:
    """Return the home of `make run`."""
    return Home(Path(os.environ.get("FIBROREMIND_VAR") or PROJECT / "var"))
