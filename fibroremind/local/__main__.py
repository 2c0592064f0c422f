"""`python -m fibroremind.local run` and `python -m fibroremind.local services [--at DIR] -- COMMAND…`."""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from fibroremind.keys import fresh

from .postgres import Postgres
from .processes import LocalError, tied
from .run import run
from .valkey import Valkey


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m fibroremind.local", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the whole system")
    services = commands.add_parser("services", help="run a command with a database and a broker of its own")
    services.add_argument("--at", type=Path, help="keep their data in this directory instead of throwing it away")
    services.add_argument("program", nargs="+", metavar="COMMAND")
    asked = parser.parse_args(arguments)
    try:
        return run() if asked.command == "run" else with_services(asked.program, asked.at)
    except LocalError as error:
        print(f"FibroRemind: {error}", file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    except KeyboardInterrupt:
        return 130


def with_services(program: Sequence[str], at: Path | None) -> int:
    """Run a program with a PostgreSQL and a Valkey of its own, and nothing of the developer's own configuration."""
    with _directory(at) as home, contextlib.ExitStack() as stack:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        postgres = Postgres(home / "postgres", durable=at is not None)
        valkey = Valkey(home / "valkey", durable=at is not None)
        for service in (postgres, valkey):
            stack.callback(service.stop)
            service.start()
        environment = os.environ | fresh()
        environment |= {
            "ENV_FILE": os.devnull,
            "FIBROREMIND_LOCAL": "true",
            "DATABASE_URL": postgres.url,
            "REDIS_URL": valkey.url,
        }
        path = shutil.which(program[0])
        if path is None:
            raise LocalError(f"There is no program {program[0]!r}.")
        child = subprocess.Popen(tied([path, *program[1:]], signal.SIGTERM), env=environment)
        stack.callback(child.wait)
        stack.callback(child.terminate)
        return child.wait()


@contextlib.contextmanager
def _directory(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="fibroremind-", ignore_cleanup_errors=True) as throwaway:
        yield Path(throwaway)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
