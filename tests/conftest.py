"""What every test may rely on. Services: tests/own_services.py."""

from typing import Any

import pytest
from hypothesis import settings

# The same examples on every run of the same code: a failure is found again, and nobody meets another's by chance.
# `--hypothesis-profile=explore` draws new ones.
settings.register_profile("steady", derandomize=True)
settings.register_profile("explore", derandomize=False)
settings.load_profile("steady")

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


_SUMMARY = pytest.StashKey[str]()


def keep_summary(config: pytest.Config, summary: str) -> None:
    """Keep how the replies were read, by rule, for the end; a process of xdist hands it to the one that prints."""
    if hasattr(config, "workeroutput"):
        config.workeroutput["replies_by_rule"] = summary
    config.stash[_SUMMARY] = summary


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a process of xdist counted."""
    if "replies_by_rule" in getattr(node, "workeroutput", {}):
        node.config.stash[_SUMMARY] = node.workeroutput["replies_by_rule"]


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the accuracy by rule where the replies were read."""
    if (summary := config.stash.get(_SUMMARY, None)) is not None:
        terminalreporter.section("replies by rule")
        terminalreporter.write_line(summary)
