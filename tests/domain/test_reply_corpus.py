"""Every rule of the reply language, line by line: tests/domain/replies_corpus holds labelled replies by rule."""

from pathlib import Path

import pytest

from reminders.domain.replies import Context, understand
from tests.domain.score_replies import Score, load

CORPUS = Path(__file__).parent / "replies_corpus"
FILES = sorted(CORPUS.glob("*.jsonl"), key=lambda path: int(path.stem.removeprefix("R")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_replies_are_read_by_the_rule(path: Path, replies_by_rule: Score) -> None:
    score = Score()
    for line in load(path):
        got = understand(line.text, Context.from_json(line.context)).as_json()
        score.add(line, got)
        replies_by_rule.add(line, got)
    assert not score.misses, "\n" + "\n".join(score.misses[path.stem])


def test_the_corpus_labels_every_line_once() -> None:
    lines = [line for path in FILES for line in load(path)]
    assert len({line.id for line in lines}) == len(lines)
    assert all(path.stem == line.rule for path in FILES for line in load(path))
