"""Only `reminders.clock` reads the time that people live by."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Naive or system time, by any of its names; time.monotonic measures waits of this process and is fine.
READS_THE_CLOCK = {"now", "utcnow", "today"}
OWNERS = {"datetime", "date", "timezone", "time"}


def readings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner = node.func.value
        name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
        if (name in OWNERS and node.func.attr in READS_THE_CLOCK) or (name == "time" and node.func.attr == "time"):
            yield f"{path.relative_to(ROOT)}:{node.lineno} {name}.{node.func.attr}()"


def test_nobody_else_asks_what_time_it_is() -> None:
    sources = [
        path
        for path in (ROOT / "reminders").rglob("*.py")
        if path.name != "clock.py" or path.parent.name != "reminders"
    ]
    found = [reading for path in sources for reading in readings(path)]
    assert not found


def test_the_check_finds_the_one_reader() -> None:
    assert list(readings(ROOT / "reminders" / "clock.py"))
