"""As whom PostgreSQL runs, which refuses root (docs/decisions/0002-embedded-services-as-root.md)."""

import os
import pwd
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .processes import SAME, LocalError, tied

_OWN_ACCOUNTS = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Footing:
    """How a process of PostgreSQL is started."""

    flag: str = SAME
    """What `child.py` is told."""
    owner: tuple[int, int] | None = None
    """To whom its directories are given; None leaves them ours."""

    def give(self, directory: Path) -> None:
        """Give a directory to the account that will use it."""
        if self.owner is not None:
            os.chown(directory, *self.owner)


def find(directory: Path, program: Path) -> Footing:
    """Return the footing on which `program` can work in `directory`, or raise LocalError with the ways out."""
    mine = os.geteuid()
    data = directory / "data"
    owner = data.stat().st_uid if data.exists() else None
    if mine != 0:
        if owner not in (None, mine):
            name = pwd.getpwuid(owner or 0).pw_name
            raise LocalError(f"{data} belongs to {name}. Run as {name}, or set FIBROREMIND_VAR to another directory.")
        return Footing()
    # Data of an earlier run keeps the footing that it was made on.
    for footing in _for_root():
        fits = owner is None or owner == (footing.owner or (0, 0))[0]
        if fits and _works(footing, directory, program):
            return footing
    raise LocalError(
        "PostgreSQL does not run as root. User namespaces are not allowed here, and no ordinary account can reach "
        f"both {directory} and {program}. Run as an ordinary user, or set DATABASE_URL and REDIS_URL to services "
        "that you run."
    )


def _for_root() -> list[Footing]:
    accounts = {account.pw_name: account for account in pwd.getpwall() if account.pw_uid != 0}
    # initdb wants a name for its user; any that exists will do, nothing is ever owned by it.
    anyone = accounts.get("daemon") or next(iter(accounts.values()), None)
    mapped = [Footing(f"mapped:{anyone.pw_uid}")] if anyone else []
    others = [accounts[name] for name in _OWN_ACCOUNTS if name in accounts]
    return mapped + [Footing(f"user:{a.pw_uid}:{a.pw_gid}", (a.pw_uid, a.pw_gid)) for a in others]


def _works(footing: Footing, directory: Path, program: Path) -> bool:
    reach: list[str | Path] = ["/bin/sh", "-c", 'cd "$1" && exec "$2" --version', "sh", directory, program]
    trial = subprocess.run(tied(reach, signal.SIGKILL, footing.flag), capture_output=True, check=False)
    return trial.returncode == 0
