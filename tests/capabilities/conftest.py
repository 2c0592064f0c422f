"""What the tests of the rooms share."""

from collections.abc import Iterator

import pytest

from reminders import clock
from tests.cast import MONDAY


@pytest.fixture
def monday() -> Iterator[None]:
    """Let it be ten in the morning of a Monday in New York."""
    with clock.at(MONDAY):
        yield
