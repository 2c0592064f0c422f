"""From due to accepted: a burst of 20,000 people in one minute, against what else could send their texts."""

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.fake_twilio.running import Control
from tests.services.arena import PROJECT, Arena, wait_until

from .table import Row

BURST = int(os.environ.get("BENCH_BURST", "20000"))
SAMPLE = 200  # messages of the naive way: more would take half an hour
IN_FLIGHT = 1_000
LATENCY = '{"latency": 0.1, "check_auth": true}'
_WAITS = ("LEASE", "REQUEST_DEADLINE", "FIRST_LOOK", "LOOK_GAP", "LIST_LAG")
_PRODUCTION = {f"DELIVERY_{name}_SECONDS": str(value) for name, value in zip(_WAITS, (60, 15, 60, 60, 30), strict=True)}


def measure() -> list[Row]:
    """Run the three against the same provider on this machine."""
    throwaway = tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True)
    with throwaway as place, Arena(Path(place), durable=True, **_PRODUCTION) as arena:
        naive = _naive(arena)
        arena.clear()
        bare = _bare(arena)
        arena.clear()
        ours, planned, memory = _ours(arena)
    share, times = ours / bare, ours / naive
    return [
        Row("one Celery task per message, synchronous SDK, 2 processes", f"{naive:,.1f}/s"),
        Row(f"bare aiohttp, {IN_FLIGHT:,} in flight, 1 process", f"{bare:,.0f}/s"),
        Row(f"due to accepted, {BURST:,} due at once, 1 worker of 2 processes", f"{ours:,.0f}/s"),
        Row("… against one task per message", f"{times:.0f} times", "100 times", times >= 100),
        Row("… against bare aiohttp", f"{share:.2f}", "0.40", share >= 0.4),
        Row("… planned after", f"{planned:.1f} s"),
        Row("memory of worker, beat and web meanwhile (proportional)", f"{memory:.0f} MB", "600 MB", memory < 600),
    ]


def _ours(arena: Arena) -> tuple[float, float, float]:
    """Return messages per second, seconds until all were planned, and megabytes."""
    fake = arena.provider(LATENCY)
    due = (datetime.now(UTC) + timedelta(seconds=20 + BURST / 1_000)).replace(second=0, microsecond=0)
    due += timedelta(minutes=1)
    arena.run([sys.executable, "-m", "benchmarks.people", str(BURST), due.isoformat()])
    arena.web()
    arena.worker()
    arena.beat()
    peak = _Peak(arena)
    wait_until(lambda: datetime.now(UTC) >= due, 180)
    with peak:
        assert wait_until(lambda: _accepted(fake) >= BURST, 300), (
            f"{_accepted(fake)} accepted\n{arena.output()[-5000:]}"
        )
    last = max(one["at"] for one in fake.tell("truth"))
    [(planned,)] = arena.sql("SELECT extract(epoch FROM max(created_at)) FROM reminders_outboundmessage")
    return BURST / (last - due.timestamp()), float(planned) - due.timestamp(), peak.megabytes


def _naive(arena: Arena) -> float:
    fake = arena.provider(LATENCY)
    arena.start([sys.executable, "-m", "celery", "-q", "-A", "benchmarks.naive", "worker", "-c", "2", "-l", "WARNING"])
    send = "from benchmarks.naive import send\nfor number in range({}): send.delay(number)"
    arena.run([sys.executable, "-c", send.format(4)])
    assert wait_until(lambda: _accepted(fake) == 4, 60), arena.output()
    fake.tell("forget")
    arena.run([sys.executable, "-c", send.format(SAMPLE)])
    assert wait_until(lambda: _accepted(fake) == SAMPLE, 120), arena.output()
    at = sorted(one["at"] for one in fake.tell("truth"))
    return (SAMPLE - 1) / (at[-1] - at[0])


def _bare(arena: Arena) -> float:
    arena.provider(LATENCY)
    command = [sys.executable, "-m", "benchmarks.bare", str(BURST), str(IN_FLIGHT)]
    done = subprocess.run(command, cwd=PROJECT, env=arena.environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _accepted(fake: Control) -> int:
    return int(fake.tell("counts").get("accepted", 0))


class _Peak:
    """Watches the memory of worker, beat and web, each shared page counted once."""

    def __init__(self, arena: Arena) -> None:
        self._arena = arena
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self.megabytes = 0.0

    def __enter__(self) -> "_Peak":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(0.5):
            ours = [pid for pid, command in self._arena.living().items() if "fake_twilio" not in command]
            self.megabytes = max(self.megabytes, sum(map(_proportional, ours)))


def _proportional(pid: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
