"""Keep the parts of the system running, print what they say, and stop them in order.

Not honcho: there one part that dies stops all, and here the product must survive the death of any worker.
"""

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from .processes import LocalError, kill_session

_COLOURS: Final = (36, 33, 32, 35, 34, 96, 93)
_LONGEST_WAIT = 15.0
_STEADY_AFTER = 30.0


@dataclass(eq=False)
class Part:
    """One process of the system."""

    name: str
    launch: Callable[[], subprocess.Popen[bytes]]
    stop_signal: signal.Signals = signal.SIGTERM
    patience: float = 10.0
    """How long a clean stop may take, in seconds."""
    process: subprocess.Popen[bytes] | None = None
    started_at: float = field(default_factory=time.monotonic)
    failures: int = 0
    unfinished: bytes = b""

    @property
    def lives(self) -> bool:
        """Whether it is running."""
        return self.process is not None and self.process.poll() is None

    def wait_before_restart(self) -> float:
        """Count a failure and return how long to wait: half a second at first, doubling while it keeps failing."""
        lived = time.monotonic() - self.started_at
        self.failures = 1 if lived > _STEADY_AFTER else self.failures + 1
        return min(_LONGEST_WAIT, 0.5 * 2.0 ** (self.failures - 1))


class Supervisor:
    """Runs layers of parts. A layer is stopped before the layers that it stands on."""

    def __init__(self, layers: Sequence[Sequence[Part]]) -> None:
        self._layers = layers
        self._parts = [part for layer in layers for part in layer]
        self._due: dict[Part, float] = {part: 0.0 for part in self._parts if not part.lives}
        self._selector = selectors.DefaultSelector()
        self._colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        self._stops_asked = 0

    def run(self) -> int:
        """Run until a signal asks to stop; return the exit code."""
        with self._signals():
            try:
                while not self._stops_asked:
                    self._start_what_is_due()
                    self._relay(0.2)
                    self._notice_ends()
                self.say("system", "stopping")
            except BrokenPipeError:  # nobody reads what we print any more
                sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for the rest of this process
            self._stop()
        return 0

    def say(self, name: str, line: str) -> None:
        """Print one line under a part's name."""
        width = max(len(part.name) for part in self._parts)
        prefix = f"{name:<{width}} │"
        if self._colour and name != "system":
            names = [part.name for part in self._parts]
            prefix = f"\033[{_COLOURS[names.index(name) % len(_COLOURS)]}m{prefix}\033[0m"
        print(f"{prefix} {line}", flush=True)  # noqa: T201 - this is the terminal's output

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        def ask(_signum: int, _frame: object) -> None:
            self._stops_asked += 1

        before = {s: signal.signal(s, ask) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
        try:
            yield
        finally:
            for signum, handler in before.items():
                signal.signal(signum, handler)

    def _start_what_is_due(self) -> None:
        now = time.monotonic()
        for part in [part for part, moment in self._due.items() if moment <= now]:
            del self._due[part]
            try:
                self._start(part)
            except (LocalError, OSError) as error:
                self.say(part.name, str(error))
                self._due[part] = time.monotonic() + part.wait_before_restart()

    def _start(self, part: Part) -> None:
        part.process, part.started_at, part.unfinished = part.launch(), time.monotonic(), b""
        if part.process.stdout is not None:
            os.set_blocking(part.process.stdout.fileno(), False)
            self._selector.register(part.process.stdout, selectors.EVENT_READ, part)

    def _relay(self, timeout: float) -> None:
        for key, _ in self._selector.select(timeout):
            part: Part = key.data
            said = os.read(key.fd, 65_536)
            if not said:
                self._selector.unregister(key.fileobj)
            *lines, part.unfinished = (part.unfinished + said).split(b"\n")
            for line in lines:
                if words := line.decode(errors="replace").rstrip():
                    self.say(part.name, words)

    def _notice_ends(self) -> None:
        for part in self._parts:
            if part in self._due or part.lives or part.process is None:
                continue
            self._relay(0)  # its last words explain what follows
            kill_session(part.process)  # a killed worker's own children must not work on beside the new one
            wait = part.wait_before_restart()
            self.say("system", f"{part.name} {_ending(part.process.returncode)}; starting it again in {wait:g} s")
            self._due[part] = time.monotonic() + wait

    def _stop(self) -> None:
        for layer in reversed(self._layers):
            living = [part for part in layer if part.lives]
            for part in living:
                if part.process is not None:
                    part.process.send_signal(part.stop_signal)
            deadline = time.monotonic() + max((part.patience for part in living), default=0)
            # Asked a second time, we wait no longer for what can be repeated; a database still ends cleanly.
            hurry = self._stops_asked
            while any(part.lives for part in living) and time.monotonic() < deadline:
                self._relay_quietly(0.05)
                if self._stops_asked > hurry:
                    break
            for part in layer:
                if part.process is not None:
                    kill_session(part.process)
        self._relay_quietly(0)

    def _relay_quietly(self, timeout: float) -> None:
        with contextlib.suppress(BrokenPipeError):
            self._relay(timeout)


def _ending(code: int | None) -> str:
    if code is not None and code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"ended with code {code}"
