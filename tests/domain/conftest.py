"""Prints how many labelled replies of each rule were read exactly, after the tests that read them."""

from typing import Any

import pytest

from tests.domain.score_replies import Score

_KEPT = pytest.StashKey[Score]()


@pytest.fixture(scope="session")
def replies_by_rule(request: pytest.FixtureRequest) -> Score:
    return request.config.stash.setdefault(_KEPT, Score())


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    score = config.stash.get(_KEPT, None)
    if score is not None:
        terminalreporter.section("replies by rule")
        terminalreporter.write_line(score.summary())
