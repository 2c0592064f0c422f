"""Counts how many labelled replies of each rule were read exactly; tests/conftest.py prints it at the end."""

import pytest

from tests.conftest import keep_summary
from tests.domain.score_replies import Score

_KEPT = pytest.StashKey[Score]()


@pytest.fixture(scope="session")
def replies_by_rule(request: pytest.FixtureRequest) -> Score:
    return request.config.stash.setdefault(_KEPT, Score())


def pytest_sessionfinish(session: pytest.Session) -> None:
    score = session.config.stash.get(_KEPT, None)
    if score is not None:
        keep_summary(session.config, score.summary())
