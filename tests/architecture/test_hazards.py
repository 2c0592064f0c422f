"""Every hazard is met by tests that exist."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    line.strip("|").split(" | ")
    for line in (ROOT / "docs/explanation/hazards.md").read_text().splitlines()
    if re.match(r"\| H\d+ \|", line)
]


def names_in(path: Path) -> set[str]:
    return {
        node.name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_the_hazards_are_numbered_without_a_gap() -> None:
    assert [row[0].strip() for row in ROWS] == [f"H{number}" for number in range(1, len(ROWS) + 1)]
    assert len(ROWS) >= 18


@pytest.mark.parametrize("row", ROWS, ids=[row[0].strip() for row in ROWS])
def test_each_hazard_names_tests_that_exist(row: list[str]) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", row[6])
    assert named
    missing = [
        f"{path}::{name}" for path, name in named if not (ROOT / path).exists() or name not in names_in(ROOT / path)
    ]
    assert not missing


@pytest.mark.parametrize("row", ROWS, ids=[row[0].strip() for row in ROWS])
def test_no_hazard_is_left_that_may_not_be_released(row: list[str]) -> None:
    assert int(row[4]) in range(1, 6)
    assert int(row[7]) in range(1, 4)
