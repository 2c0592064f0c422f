"""Start processes that never outlive us, and find those that a killed predecessor left behind."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

_CHILD = str(Path(__file__).with_name("child.py"))
SAME = "same"


class LocalError(Exception):
    """What `make run` needs could not be had; the message names the fix."""


def spawn(
    program: Sequence[str | Path],
    *,
    pidfile: Path,
    if_orphaned: signal.Signals = signal.SIGTERM,
    footing: str = SAME,
    output: int | IO[bytes] | None = None,
    env: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own and note it in `pidfile`. It gets `if_orphaned` when this thread dies."""
    child = subprocess.Popen(
        tied(program, if_orphaned, footing),
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output is not None else None,
        env=env,
        pass_fds=pass_fds,
        start_new_session=True,
    )
    fresh = pidfile.with_suffix(".new")
    fresh.write_text(f"{child.pid} {birth(child.pid)}")
    fresh.replace(pidfile)  # whoever reads it sees all of it or what was there before
    return child


def tied(program: Sequence[str | Path], if_orphaned: signal.Signals, footing: str = SAME) -> list[str]:
    """Return the command that runs a program tied to this process."""
    # -I and -S: the trampoline needs nothing, so it starts in 15 ms.
    return [
        sys.executable, "-I", "-S", _CHILD,
        str(os.getpid()), str(int(if_orphaned)), footing, *map(str, program),
    ]  # fmt: skip


def birth(pid: int) -> str:
    """Return what tells this process from a later one of the same number; empty when it is not running."""
    if sys.platform != "linux":
        found = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return found.stdout.strip().replace(" ", "-")
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""
    state, started = after_name[0], after_name[19]
    return "" if state in "ZX" else f"{boot}/{started}"


def command_of(pid: int) -> str:
    """Return the command line of a process; empty when there is none to be seen."""
    if sys.platform != "linux":
        found = subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False)
        return found.stdout.strip()
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def end_leftover(pidfile: Path, stop_signal: signal.Signals, patience: float = 10.0) -> None:
    """End the process that `pidfile` notes, if it still runs: its supervisor was killed before it could."""
    try:
        number, _, born = pidfile.read_text().partition(" ")
        pid = int(number)
    except (OSError, ValueError):
        return
    for signum in (stop_signal, signal.SIGKILL):
        if not born or birth(pid) != born:
            break
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signum)
        _wait_for_end(pid, born, patience)
    pidfile.unlink(missing_ok=True)


def _wait_for_end(pid: int, born: str, patience: float) -> None:
    deadline = time.monotonic() + patience
    while birth(pid) == born and time.monotonic() < deadline:
        time.sleep(0.05)


def kill_session(child: subprocess.Popen[bytes]) -> None:
    """Kill a child that `spawn` started, and whatever it started in its session."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
