"""Storms of a bounded size: whatever dies, everybody is texted once, or a message says why not."""

import sys
from collections.abc import Iterator

import pytest

from .arena import Arena
from .storm import Storm

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc to find its victims")

MESSAGES, SECONDS = 100, 5.0


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    with Arena(tmp_path_factory.mktemp("storms")) as arena:
        yield arena


@pytest.fixture
def arena(services: Arena) -> Arena:
    services.clear()
    return services


@pytest.mark.parametrize(
    "kind",
    [
        "kill",  # any process of any worker, every half second
        "broker",  # and the broker forgets everything, with two beats
        "database",  # and PostgreSQL is killed and comes back
        "callbacks",  # some stop for longer than their leases, and go on; receipts come late, twice, or not at all
    ],
)
def test_in_a_storm_everybody_is_texted_once_or_a_message_says_why_not(arena: Arena, kind: str) -> None:
    report = Storm(arena, kind, MESSAGES, SECONDS).run()
    assert report.good, f"{report}\n{arena.output()[-20_000:]}"
