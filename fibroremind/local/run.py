"""`make run`: services, migrations, a demo clinic the first time, and the product on top, under one supervisor."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from . import home as homes
from .home import Home
from .postgres import Postgres
from .processes import LocalError, spawn, tied
from .service import Service
from .supervisor import Part, Supervisor
from .valkey import Valkey

_PORTS_TRIED = 20
_CELERY = ("-m", "celery", "-q", "-A", "fibroremind")
_LEAN = ("--without-gossip", "--without-mingle", "--loglevel", "INFO")


def run() -> int:
    """Run the whole system until a signal ends it."""
    home = homes.default()
    with ExitStack() as stack:
        stack.enter_context(home.claimed())
        door = stack.enter_context(_open_door())
        address = f"http://{_shown_host()}:{door.getsockname()[1]}"
        home.announce(address)
        services = _start_services(home, address)
        stack.callback(_stop_all, services)
        _prepare()
        supervisor = Supervisor(_layers(home, services, door.fileno()))
        threading.Thread(target=_welcome, args=(address, supervisor), daemon=True).start()
        return supervisor.run()


def _start_services(home: Home, address: str) -> list[Service]:
    configured = homes.configuration()
    if configured.text("DATABASE_URL") or configured.text("REDIS_URL"):
        _tell("Using the database and the broker that are configured.")
        return []
    settings = home.settings(configured)
    postgres, valkey = Postgres(home.postgres), Valkey(home.valkey)
    services: list[Service] = [postgres, valkey]
    try:
        for service in services:
            before = time.monotonic()
            service.start()
            _tell(f"{service.name} is up after {time.monotonic() - before:.1f} s; its data is in {service.directory}.")
    except BaseException:
        _stop_all(services)
        raise
    home.keep(
        settings
        | {
            "FIBROREMIND_LOCAL": "true",
            "DATABASE_URL": postgres.url,
            "REDIS_URL": valkey.url,
            "PUBLIC_BASE_URL": address,
        }
    )
    return services


def _stop_all(services: Sequence[Service]) -> None:
    for service in reversed(services):
        service.stop()


def _prepare() -> None:
    _tell("Preparing the database; the first time takes longest.")
    # No limit on how long one statement may take: a migration may have to go through a large table. And quiet: weeks of
    # a demo's texts and replies are thousands of events.
    environment = os.environ | {"DATABASE_STATEMENT_TIMEOUT_SECONDS": "0", "LOG_LEVEL": "WARNING"}
    command = tied([sys.executable, "-m", "fibroremind.local.prepare"], signal.SIGTERM)
    done = subprocess.run(command, cwd=homes.PROJECT, env=environment, check=False)
    if done.returncode != 0:
        raise LocalError("The database could not be prepared; the reason is above.")


def _layers(home: Home, services: Sequence[Service], door: int) -> list[list[Part]]:
    """Return the parts in the order in which they stand on each other."""

    def program(name: str, *arguments: str, patience: float = 10.0, fds: Sequence[int] = ()) -> Part:
        return Part(name, _launcher(home.run / f"{name}.pid", arguments, fds), patience=patience)

    gunicorn = ("-m", "gunicorn", "fibroremind.wsgi", "--bind", f"fd://{door}", "--worker-class", "gthread")
    size = ("--workers", "1", "--threads", "8", "--log-level", "warning", "--no-control-socket")
    return [
        [Part(s.name.lower(), s.launch, s.stop_signal, process=s.process) for s in services],
        [program("web", *gunicorn, *size, fds=[door])],
        [
            program("worker-now", *_CELERY, "worker", "-Q", "now", "-c", "1", "-n", "now@%h", *_LEAN, patience=20.0),
            program("worker", *_CELERY, "worker", "-Q", "work", "-c", "2", "-n", "work@%h", *_LEAN, patience=20.0),
        ],
        [program("beat", *_CELERY, "beat", "--loglevel", "INFO")],
    ]


def _launcher(pidfile: Path, arguments: Sequence[str], fds: Sequence[int]) -> Callable[[], subprocess.Popen[bytes]]:
    def launch() -> subprocess.Popen[bytes]:
        program = [sys.executable, *arguments]
        return spawn(program, pidfile=pidfile, output=subprocess.PIPE, env=_environment(), pass_fds=fds)

    return launch


def _environment() -> dict[str, str]:
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONPATH": str(homes.PROJECT)}
    if os.geteuid() == 0:
        # Right for a server. Here root is whoever owns this machine or container.
        environment["PYTHONWARNINGS"] = "ignore:You're running the worker with superuser"
    return environment


def _open_door() -> socket.socket:
    """Listen on PORT or the next free port; web gets the open socket, so that a restart of it refuses nobody."""
    wanted = homes.configuration().number("PORT", 8000)
    host = os.environ.get("HOST", "127.0.0.1")
    for port in range(wanted, wanted + _PORTS_TRIED):
        try:
            door = socket.create_server((host, port), backlog=512)
        except OSError as error:
            if port == wanted:
                _tell(f"Port {port} is not free ({error.strerror}); trying the next ones.")
            continue
        return door
    raise LocalError(f"No port from {wanted} to {wanted + _PORTS_TRIED - 1} is free. Set PORT to one that is.")


def _shown_host() -> str:
    host = os.environ.get("HOST", "127.0.0.1")
    return "127.0.0.1" if host in ("", "0.0.0.0", "::") else host  # noqa: S104 - not bound to, only shown


def _welcome(address: str, supervisor: Supervisor) -> None:
    """Print where everything is, once web answers."""
    host, _, port = address.removeprefix("http://").rpartition(":")
    for _ in range(600):
        try:
            connection = http.client.HTTPConnection(host, int(port), timeout=5)
            connection.request("GET", "/livez")
            connection.getresponse().read()
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
            continue
        for line in (
            "FibroRemind is running.",
            f"  A phone to answer with: {address}/phone/",
            f"  The clinic's desk:      {address}/admin/",
            "  Ctrl-C stops it; everything is kept in var/.",
        ):
            supervisor.say("system", line)
        return


def _tell(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is the terminal's output
