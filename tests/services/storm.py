"""Storms over a whole installation: workers die, stop and wake, the provider lies, and everybody is texted once.

By hand and larger: `python -m tests.services.storm --kind kill --messages 1000 --seconds 60`.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.fake_twilio.running import Control

from .arena import WAITS, Arena, wait_until

# 10 % ambiguous, 5 % too many requests, 3 % server errors that took nothing.
FAULTS = {
    "hang_after": 0.01, "reset_after": 0.02, "500_after": 0.02, "garbage": 0.01,
    "hang_before": 0.01, "reset_before": 0.02, "500_before": 0.01,
    "429": 0.05, "503_before": 0.03,
}  # fmt: skip
OPEN = "SELECT count(*) FROM reminders_outboundmessage WHERE status IN ('queued', 'sending', 'unknown')"


@dataclass(frozen=True)
class Report:
    """What a storm left behind."""

    kind: str
    messages: int
    asked: int
    """Requests that reached the provider."""
    taken: int
    """Texts that it truly accepted."""
    doubles: int
    """Messages that it accepted more than once."""
    lost: int
    """Messages that we call accepted and it never had."""
    ended: dict[str, int]
    """Messages that ended visibly, by their reason."""
    ended_wrongly: int
    """Ended as not found, although it had taken them."""
    unexplained: int
    """Ended without a reason."""
    open: int
    """Not settled in time."""
    kills: int
    requeued: int
    settled_after: float
    """Seconds from the end of the storm."""
    orphans: int

    @property
    def good(self) -> bool:
        """Whether everybody was texted once, or a message says why not, in time and with no process left over."""
        bad = (self.doubles, self.lost, self.ended_wrongly, self.unexplained, self.open, self.orphans)
        return not any(bad) and self.taken + sum(self.ended.values()) == self.messages


class Storm:
    """One storm in an arena."""

    def __init__(self, arena: Arena, kind: str, messages: int, seconds: float, addresses: int = 40) -> None:
        self.arena, self.kind, self.messages, self.seconds = arena, kind, messages, seconds
        self.addresses = addresses
        self.kills = 0
        self._chance = random.Random(seed())

    def run(self) -> Report:
        """Raise it, let it pass, wait until everything is settled, and count."""
        arena = self.arena
        callbacks = self.kind == "callbacks"
        weather = {"latency": 0.1, "list_lag": 2.0, "faults": FAULTS, "callbacks": callbacks}
        chaos = {"callback_delay": 3.0, "callback_drop": 0.2, "callback_double": 0.3}
        fake = arena.provider(json.dumps(weather | (chaos if callbacks else {})))
        if callbacks:
            arena.web()
        rate = str(self.messages / self.seconds)
        arena.run([sys.executable, "-m", "tests.services.storm_seed", str(self.messages), str(self.addresses), rate])
        for _ in range(2):
            arena.worker()
        for _ in range(2 if self.kind == "broker" else 1):
            arena.beat()
        assert wait_until(lambda: fake.tell("counts").get("asked"), 30), arena.output()
        self._rage()
        calm = time.monotonic()
        settled = wait_until(lambda: not self._open(), self.patience())
        took = time.monotonic() - calm
        arena.end_workers()
        orphans = len(arena.workers())
        return self._report(fake, took if settled else -1.0, orphans)

    def patience(self) -> float:
        """How long settling may take: lease, wait and look gap, for a text that is sent anew as well, and 30 s.

        Texts for one phone go one after the other, so a long queue for few phones takes longer.
        """
        names = ("LEASE_SECONDS", "FIRST_LOOK_SECONDS", "LOOK_GAP_SECONDS")
        return 2 * sum(float(WAITS[f"DELIVERY_{name}"]) for name in names) + 30 + 2 * self.messages / self.addresses

    def _rage(self) -> None:
        """Do what the kind of storm does, until its time is over or nothing is left to disturb."""
        deeds: dict[str, Callable[[float], None]] = {
            "kill": self._kill_somebody,
            "broker": self._kill_or_flush,
            "database": self._kill_or_restart_database,
            "freeze": self._freeze_somebody,
            "callbacks": self._kill_or_freeze,
            "calm": lambda _: None,
        }
        began = time.monotonic()
        while (gone := time.monotonic() - began) < self.seconds and self._open():
            deeds[self.kind](gone)
            self._keep_two_workers()
            time.sleep(0.5)

    def _kill_somebody(self, _: float) -> None:
        if workers := self.arena.workers():
            self.kills += 1
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._chance.choice(workers), signal.SIGKILL)

    def _kill_or_flush(self, gone: float) -> None:
        self._kill_somebody(gone)
        if self.kills % 6 == 3:
            self.arena.flush_broker()

    def _kill_or_restart_database(self, gone: float) -> None:
        if self.kills % 12 == 5:
            self.arena.postgres.kill()
            self.arena.postgres.start()
        self._kill_somebody(gone)

    def _freeze_somebody(self, _: float) -> None:
        """Stop one process for longer than its lease, then let it go on as if nothing had been."""
        if workers := self.arena.workers():
            self.kills += 1
            pid = self._chance.choice(workers)
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
            longer = float(WAITS["DELIVERY_LEASE_SECONDS"]) + 6
            threading.Timer(longer, _wake, [pid]).start()

    def _kill_or_freeze(self, gone: float) -> None:
        (self._freeze_somebody if self.kills % 2 else self._kill_somebody)(gone)

    def _keep_two_workers(self) -> None:
        parents = [process for process in self.arena.worker_processes() if process.poll() is None]
        for _ in range(2 - len(parents)):
            self.arena.worker()

    def _open(self) -> int:
        [(count,)] = self.arena.sql(OPEN)
        return int(count)

    def _report(self, fake: Control, settled_after: float, orphans: int) -> Report:
        taken = Counter(one["token"] for one in fake.tell("truth"))
        tokens = dict(self.arena.sql("SELECT token, message_id FROM reminders_attempt"))
        texts = Counter(tokens[token] for token in taken.elements())
        rows = self.arena.sql("SELECT id, status, reason, requeued FROM reminders_outboundmessage")
        good = ("accepted", "sent", "delivered")
        ended = [
            (pk, reason) for pk, status, reason, _ in rows if status not in (*good, "queued", "sending", "unknown")
        ]
        counts = fake.tell("counts")
        return Report(
            kind=self.kind,
            messages=len(rows),
            asked=counts.get("asked", 0),
            taken=sum(taken.values()),
            doubles=sum(count > 1 for count in texts.values()),
            lost=sum(status in good and not texts[pk] for pk, status, _, _ in rows),
            ended=dict(Counter(reason for _, reason in ended)),
            ended_wrongly=sum(bool(texts[pk]) for pk, _ in ended),
            unexplained=sum(not reason for _, reason in ended),
            open=self._open(),
            kills=self.kills,
            requeued=sum(requeued for *_, requeued in rows),
            settled_after=round(settled_after, 1),
            orphans=orphans,
        )


def _wake(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGCONT)


def seed() -> int:
    """Return what the choice of victims is drawn from; STORM_SEED repeats one."""
    return int(os.environ.get("STORM_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)


def main() -> int:
    """Run storms by hand and print what they left."""
    asked = argparse.ArgumentParser(prog="python -m tests.services.storm", description=__doc__)
    kinds = ("kill", "broker", "database", "freeze", "callbacks", "calm")
    asked.add_argument("--kind", default="kill", choices=kinds)
    asked.add_argument("--messages", type=int, default=300)
    asked.add_argument("--addresses", type=int, default=40)
    asked.add_argument("--seconds", type=float, default=15)
    asked.add_argument("--times", type=int, default=1)
    given = asked.parse_args()
    bad = 0
    for _ in range(given.times):
        throwaway = tempfile.TemporaryDirectory(prefix="storm-", ignore_cleanup_errors=True)
        with throwaway as place, Arena(Path(place)) as arena:
            report = Storm(arena, given.kind, given.messages, given.seconds, given.addresses).run()
        sys.stdout.write(json.dumps(asdict(report)) + "\n")
        sys.stdout.flush()
        bad += not report.good
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
