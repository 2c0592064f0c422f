"""`manage.py understand` answers line for line and says which line it cannot read."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

SCALE = {"pending_question": {"kind": "scale_0_10", "metric": "pain"}}


def understood(path: Path) -> list[dict[str, object]]:
    out = StringIO()
    call_command("understand", str(path), stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def written(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_each_line_is_answered_under_its_id(tmp_path: Path) -> None:
    rows = ({"id": "a", "text": "7", "context": SCALE}, "", {"id": "b", "text": "STOP\u2028", "context": {}})
    seven, stop = understood(written(tmp_path / "replies.jsonl", *rows))
    assert seven == {"id": "a", "expect": {"intents": ["answer"], "answers": {"pain": 7}, "note": False}}
    assert stop == {"id": "b", "expect": {"intents": ["opt_out"], "opt_out": {"via": "keyword", "scope": "all"}}}


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{", "line 2 is no JSON"),
        ({"id": "b", "text": 7}, 'line 2 needs "id" and "text"'),
        ({"id": "b", "text": "7", "context": {"pending_question": {"kind": "mood"}}}, "line 2: not a context"),
        ({"id": "b", "text": "7", "context": []}, "line 2: not a context"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, row: object, fault: str) -> None:
    path = written(tmp_path / "replies.jsonl", {"id": "a", "text": "7"}, row)
    with pytest.raises(CommandError, match=fault) as refused:
        understood(path)
    assert refused.value.returncode == 2


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read") as refused:
        understood(tmp_path / "none.jsonl")
    assert refused.value.returncode == 2
