"""What every test may rely on. Services: tests/own_services.py."""

from typing import Any

import pytest

# They start whole systems and measure waits, so they run one after another while the rest fills the other processes.
_ONE_AT_A_TIME = ("tests/services/", "tests/browser/")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> object:
    """Give the tests that start whole systems to one worker of pytest-xdist, and the others out file by file.

    Its own `--dist=loadgroup` does not do it: xdist 3.8 writes the group into a field that pytest 9.2 computes.
    """
    from xdist.scheduler import LoadScopeScheduling

    class OneSystemAtATime(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return "systems" if nodeid.startswith(_ONE_AT_A_TIME) else nodeid.partition("::")[0]

    return OneSystemAtATime(config, log)
