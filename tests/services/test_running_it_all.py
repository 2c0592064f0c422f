"""`make run` as a person uses it: started twice, interrupted, killed, started again."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fibroremind.local.processes import birth

PROJECT = Path(__file__).parents[2]
PARTS = {"postgres", "valkey-server", "gunicorn", "celery"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc to find orphans")


class System:
    """One `make run` in a directory of its own."""

    def __init__(self, var: Path) -> None:
        self.var = var
        self.output = var.parent / "output"
        self.environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ} | {
            "FIBROREMIND_VAR": str(var),
            "ENV_FILE": os.devnull,
            "PORT": str(free_port()),
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                self.command, env=self.environment, cwd=PROJECT, stdout=output, stderr=output
            )
        # The first start also makes the demo's past.
        wait_for(lambda: "is running" in self.said() or self.process.poll() is not None, self.said, within=240)
        assert self.process.poll() is None, self.said()

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "fibroremind.local", "run"]

    def said(self) -> str:
        return self.output.read_text()

    def end(self, signum: signal.Signals) -> int:
        assert self.process is not None
        self.process.send_signal(signum)
        return self.process.wait(60)

    def living(self) -> dict[int, str]:
        """Every process of this system, by number, with its command."""
        mark = f"FIBROREMIND_VAR={self.var}".encode()
        found = {}
        for place in Path("/proc").glob("[0-9]*"):
            try:
                # All inherit the variable. PostgreSQL's overwrite theirs, and work in the directory of the data.
                inherited = mark in (place / "environ").read_bytes().split(b"\0")
                ours = inherited or (place / "cwd").readlink().is_relative_to(self.var)
                if ours and birth(int(place.name)):
                    found[int(place.name)] = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue
        return found

    def part(self, name: str) -> int:
        return int((self.var / "run" / f"{name}.pid").read_text().split()[0])

    def manage(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command by hand, in another terminal."""
        return subprocess.run(
            [sys.executable, "manage.py", *arguments],
            env=self.environment,
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
        )

    def answers(self) -> bool:
        address = json.loads((self.var / "run" / "running.json").read_text())["address"]
        try:
            urllib.request.urlopen(f"{address}/admin/login/", timeout=5).close()  # noqa: S310 - our own address
        except (urllib.error.URLError, OSError):
            return False
        return True


def wait_for(happened: Callable[[], object], story: Callable[[], str] = str, within: float = 60.0) -> None:
    deadline = time.monotonic() + within
    while not happened():
        assert time.monotonic() < deadline, story()
        time.sleep(0.1)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """One system for all these tests: each leaves it running."""
    system = System(tmp_path_factory.mktemp("run") / "var")
    system.start()
    yield system
    system.end(signal.SIGINT)
    assert system.living() == {}


def test_every_part_runs_and_the_address_is_told(system: System) -> None:
    commands = " ".join(system.living().values())

    assert [part for part in PARTS if part not in commands] == []
    assert f"http://127.0.0.1:{system.environment['PORT']}/phone/" in system.said()
    assert system.answers()


def test_its_secrets_are_its_owners_alone(system: System) -> None:
    assert stat.S_IMODE((system.var / "local.env").stat().st_mode) == 0o600
    secret = next(
        line.partition("=")[2] for line in (system.var / "local.env").read_text().splitlines() if "DATA_KEYS" in line
    )
    assert secret not in system.said()
    assert not any(secret in command for command in system.living().values())


def test_commands_run_by_hand_reach_the_same_database(system: System) -> None:
    shown = system.manage("migrate", "--check")

    assert shown.returncode == 0, shown.stderr


def test_started_twice_it_says_where_it_runs(system: System) -> None:
    second = subprocess.run(
        system.command, env=system.environment, cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert second.returncode == 1
    assert f"already running at http://127.0.0.1:{system.environment['PORT']}" in second.stderr
    assert "Traceback" not in second.stderr


@pytest.mark.parametrize("name", ["worker", "worker-now", "beat", "web"])
def test_a_part_that_is_killed_comes_back(system: System, name: str) -> None:
    wait_for(lambda: birth(system.part(name)), system.said)
    before = system.part(name)

    os.kill(before, signal.SIGKILL)

    wait_for(lambda: system.part(name) != before, system.said)
    wait_for(lambda: system.answers() and birth(system.part(name)), system.said)


@pytest.mark.parametrize("name", ["postgres", "valkey"])
def test_a_service_that_is_killed_comes_back(system: System, name: str) -> None:
    pidfile = system.var / name / "pid"
    before = pidfile.read_text()

    os.kill(int(before.split()[0]), signal.SIGKILL)

    wait_for(lambda: pidfile.exists() and pidfile.read_text() not in ("", before), system.said)
    wait_for(lambda: system.manage("migrate", "--check").returncode == 0, system.said)


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_whatever_ends_it_no_process_is_left_and_its_data_comes_back(system: System, signum: signal.Signals) -> None:
    name = f"memory-{signum.name.lower()}"
    add = f"from django.contrib.auth.models import Group; Group.objects.create(name={name!r})"
    assert system.manage("shell", "--command", add).returncode == 0
    keys = (system.var / "local.env").read_text().split("DATABASE_URL")[0]

    code = system.end(signum)
    wait_for(lambda: not system.living(), lambda: str(system.living()), within=30)
    system.start()

    assert code == (-signal.SIGKILL if signum == signal.SIGKILL else 0)
    show = "from django.contrib.auth.models import Group; print(list(Group.objects.values_list('name', flat=True)))"
    assert name in system.manage("shell", "--command", show).stdout
    assert (system.var / "local.env").read_text().split("DATABASE_URL")[0] == keys


def test_a_port_in_use_is_stepped_over(system: System) -> None:
    system.end(signal.SIGTERM)
    wanted = int(system.environment["PORT"])

    with socket.create_server(("127.0.0.1", wanted)):
        system.start()

    assert f"Port {wanted} is not free" in system.said()
    assert system.answers()


def test_data_without_its_keys_is_not_touched(tmp_path: Path) -> None:
    system = System(tmp_path / "var")
    (system.var / "postgres").mkdir(parents=True)

    tried = subprocess.run(
        system.command, env=system.environment, cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert tried.returncode == 1
    assert "local.env is missing" in tried.stderr
    assert list((system.var / "postgres").iterdir()) == []
