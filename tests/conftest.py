"""What every test may rely on. Services: tests/own_services.py."""

from pathlib import Path

import pytest

# They start whole systems and measure waits, so they run one after another while the rest fills the other processes.
_ONE_AT_A_TIME = {"services", "browser"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests that start whole systems on one worker of pytest-xdist."""
    here = Path(__file__).parent
    for item in items:
        if item.path.relative_to(here).parts[0] in _ONE_AT_A_TIME:
            item.add_marker(pytest.mark.xdist_group("one-at-a-time"))
