"""Become another program: as the right user, and tied to the process that asked for it.

Run as a script, by itself, with nothing but the standard library:
`child.py PARENT SIGNAL FOOTING PROGRAM [ARGUMENT…]`. FOOTING is `same`, `mapped:UID` or `user:UID:GID`.

A trampoline instead of Popen's `preexec_fn`, which is unsafe in a process that has threads.
"""

import ctypes
import os
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER = 0x10000000


def tie_to_parent(parent: int, signum: int) -> None:
    """Let the kernel send us a signal when our parent dies, even by SIGKILL. Only Linux can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signum, 0, 0, 0)
        if os.getppid() != parent:  # it died before we had asked
            sys.exit(f"process {parent} has gone")


def map_root_to(uid: int) -> None:
    """Look like an ordinary user to ourselves and stay root to the file system: no permission needs to be opened."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.geteuid(), os.getegid()
    if libc.unshare(_CLONE_NEWUSER) != 0:
        sys.exit(f"user namespaces are not allowed here: {os.strerror(ctypes.get_errno())}")
    Path("/proc/self/uid_map").write_text(f"{uid} {user} 1")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/gid_map").write_text(f"{uid} {group} 1")


def take(footing: str) -> None:
    """Take the footing that was asked for."""
    kind, *numbers = footing.split(":")
    if kind == "mapped":
        map_root_to(int(numbers[0]))
    elif kind == "user":
        uid, gid = map(int, numbers)
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)


def main(parent: str, signum: str, footing: str, *program: str) -> None:
    """Take the footing first: changing one's credentials unties one from one's parent."""
    take(footing)
    tie_to_parent(int(parent), int(signum))
    os.execv(program[0], program)  # noqa: S606 - the command was made by processes.py


if __name__ == "__main__":
    main(*sys.argv[1:])
