"""The embedded database and broker: their data survives any end, and they touch nothing but their directory."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from fibroremind.local.postgres import Postgres
from fibroremind.local.processes import LocalError, birth
from fibroremind.local.valkey import Valkey

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def postgres(tmp_path: Path) -> Iterator[Postgres]:
    service = Postgres(tmp_path / "postgres", durable=False)
    service.start()
    yield service
    service.stop()


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    service = Valkey(tmp_path / "valkey")
    service.start()
    yield service
    service.stop()


def remember(postgres: Postgres, word: str) -> None:
    with psycopg.connect(postgres.url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS memory (word text)")
        connection.execute("INSERT INTO memory VALUES (%s)", [word])


def remembered(postgres: Postgres) -> list[str]:
    with psycopg.connect(postgres.url) as connection:
        return [row[0] for row in connection.execute("SELECT word FROM memory ORDER BY word")]


def gone(pid: int, within: float = 10.0) -> bool:
    deadline = time.monotonic() + within
    while birth(pid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_the_database_comes_back_with_its_data(postgres: Postgres, end: str) -> None:
    remember(postgres, "kept")
    url, pid = postgres.url, postgres.pid

    getattr(postgres, end)()
    assert gone(pid)
    postgres.start()

    assert postgres.url == url
    assert remembered(postgres) == ["kept"]


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_the_broker_comes_back_with_its_queue(valkey: Valkey, end: str) -> None:
    with redis.Redis.from_url(valkey.url) as client:
        client.rpush("queue", "task")
        client.execute_command("WAITAOF", 1, 0, 2_000)
    url = valkey.url

    getattr(valkey, end)()
    valkey.start()

    assert valkey.url == url
    with redis.Redis.from_url(valkey.url) as client:
        assert client.lrange("queue", 0, -1) == [b"task"]


def test_the_database_listens_on_no_network(postgres: Postgres) -> None:
    with psycopg.connect(postgres.url) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    assert stat.S_IMODE(postgres.socket_directory.stat().st_mode) == 0o700


def test_the_broker_lets_nobody_in_without_its_password(valkey: Valkey) -> None:
    with redis.Redis(port=valkey.port, retry=None) as stranger, pytest.raises(redis.AuthenticationError):
        stranger.ping()
    assert stat.S_IMODE((valkey.directory / "valkey.conf").stat().st_mode) == 0o600


def test_a_directory_in_use_is_left_to_its_user(postgres: Postgres) -> None:
    with pytest.raises(LocalError, match="already runs"):
        Postgres(postgres.directory).start()

    remember(postgres, "undisturbed")


def test_a_database_that_lost_its_owner_ends_and_the_next_start_heals(tmp_path: Path) -> None:
    home = tmp_path / "postgres"
    owner = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time\nfrom pathlib import Path\nfrom fibroremind.local.postgres import Postgres\n"
            "service = Postgres(Path(sys.argv[1]))\nservice.start()\nprint(service.pid, flush=True)\ntime.sleep(600)",
            home,
        ],
        stdout=subprocess.PIPE,
        cwd=PROJECT,
    )
    with owner:
        assert owner.stdout is not None
        pid = int(owner.stdout.readline())
        owner.kill()
    heir = Postgres(home)
    heir.start()
    try:
        assert gone(pid)
        remember(heir, "healed")
    finally:
        heir.stop()


def test_a_lock_whose_number_now_belongs_to_another_program_is_forgotten(postgres: Postgres) -> None:
    remember(postgres, "kept")
    postgres.kill()
    lock = postgres.data / "postmaster.pid"
    for stale in (lock, postgres.socket_directory / ".s.PGSQL.5432.lock"):
        _, rest = stale.read_text().split("\n", 1)
        stale.write_text(f"{os.getppid()}\n{rest}")

    postgres.start()

    assert remembered(postgres) == ["kept"]


def test_a_path_too_long_for_a_socket_is_no_obstacle(tmp_path: Path) -> None:
    service = Postgres(tmp_path / ("a long name " * 15).strip() / "postgres", durable=False)
    try:
        service.start()
        remember(service, "reached")
        assert len(os.fsencode(service.socket_directory)) < 100
    finally:
        service.stop()
        shutil.rmtree(service.socket_directory, ignore_errors=True)


def test_data_of_a_version_that_is_not_installed_is_left_alone(tmp_path: Path) -> None:
    data = tmp_path / "postgres" / "data"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text("9\n")

    with pytest.raises(LocalError, match="made by PostgreSQL 9"):
        Postgres(tmp_path / "postgres")


def permissions(places: list[Path]) -> list[tuple[int, int, int]]:
    return [(found.st_mode, found.st_uid, found.st_gid) for found in (place.stat() for place in places)]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another footing")
def test_root_runs_a_database_without_new_accounts_or_opened_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    watched = [Path("/etc/passwd"), tmp_path, *tmp_path.parents]
    before, accounts = permissions(watched), Path("/etc/passwd").read_bytes()

    service = Postgres(tmp_path / "postgres", durable=False)
    service.start()
    service.stop()

    assert permissions(watched) == before
    assert Path("/etc/passwd").read_bytes() == accounts
    assert {place.stat().st_uid for place in service.data.rglob("*")} == {0}
    assert stat.S_IMODE(service.data.stat().st_mode) == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another footing")
def test_where_user_namespaces_are_forbidden_an_ordinary_account_runs_it() -> None:
    home = Path("/tmp") / f"fibroremind-test-{os.getpid()}"
    script = (
        "import sys\nfrom pathlib import Path\nfrom fibroremind.local.postgres import Postgres\n"
        "service = Postgres(Path(sys.argv[1]), durable=False)\nservice.start()\nservice.stop()\nservice.start()\n"
        "service.stop()\nprint(service.data.stat().st_uid)"
    )
    try:
        ran = without_user_namespaces(sys.executable, "-c", script, str(home))
        assert ran.returncode == 0, ran.stderr
        assert int(ran.stdout) != 0
    finally:
        shutil.rmtree(home, ignore_errors=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another footing")
def test_where_nobody_can_run_it_the_ways_out_are_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    script = (
        "import sys\nfrom pathlib import Path\nfrom fibroremind.local.postgres import Postgres\n"
        "Postgres(Path(sys.argv[1])).start()"
    )

    ran = without_user_namespaces(sys.executable, "-c", script, str(tmp_path / "postgres"))

    assert ran.returncode != 0
    assert "Run as an ordinary user, or set DATABASE_URL" in ran.stderr


def without_user_namespaces(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command as root in a system like a locked-down container: a namespace in which no further one may be."""
    enter = (
        "import ctypes, os, sys\nctypes.CDLL(None).unshare(0x10000000)\nprint(flush=True)\nsys.stdin.readline()\n"
        "open('/proc/sys/user/max_user_namespaces', 'w').write('0')\nos.execv(sys.argv[1], sys.argv[1:])"
    )
    inner = subprocess.Popen(
        [sys.executable, "-c", enter, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    )
    with inner:
        assert inner.stdout is not None
        inner.stdout.readline()
        try:
            for kind in ("uid", "gid"):
                Path(f"/proc/{inner.pid}/{kind}_map").write_text("0 0 65536")
        except OSError:
            inner.kill()
            pytest.skip("this machine cannot show a system without user namespaces")
        out, err = inner.communicate("\n")
    return subprocess.CompletedProcess(command, inner.returncode, out, err)


def test_a_command_gets_services_of_its_own_and_leaves_none_behind(tmp_path: Path) -> None:
    script = "import os, psycopg; psycopg.connect(os.environ['DATABASE_URL']); print(os.environ['REDIS_URL']); exit(7)"
    environment = os.environ | {"TMPDIR": str(tmp_path)}

    ran = subprocess.run(
        [sys.executable, "-m", "fibroremind.local", "services", "--", sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=PROJECT,
        env=environment,
    )

    assert ran.returncode == 7, ran.stderr
    assert ran.stdout.startswith("redis://")
    assert list(tmp_path.iterdir()) == []


def test_an_orphan_is_told_by_the_kernel(tmp_path: Path) -> None:
    """The tie itself: a child of a process that is killed gets the signal that was agreed on."""
    script = (
        "import signal, sys, time\nfrom pathlib import Path\nfrom fibroremind.local.processes import spawn\n"
        "child = spawn(['/bin/sleep', '600'], pidfile=Path(sys.argv[1]), if_orphaned=signal.SIGTERM)\n"
        "print(child.pid, flush=True)\ntime.sleep(600)"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, tmp_path / "pid"], stdout=subprocess.PIPE, cwd=PROJECT)
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        time.sleep(0.2)  # for the trampoline to have tied it
        parent.send_signal(signal.SIGKILL)

    assert gone(child)
