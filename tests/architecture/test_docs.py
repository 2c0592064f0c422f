"""What the docs list is what the code has."""

import re
from pathlib import Path

from django.core.management import get_commands

from reminders.domain import delivery, planning

DOCS = Path(__file__).parents[2] / "docs"


def test_every_state_and_reason_is_listed() -> None:
    text = (DOCS / "reference/states.md").read_text()
    for reason, explained in [*delivery.EXPLAINED.items(), *planning.EXPLAINED.items()]:
        assert f"| {reason.value} | {explained} |" in text
    for status in delivery.Status:
        assert re.search(rf"\b{status.value}\b", text), status


def test_every_command_is_listed_and_every_listed_command_exists() -> None:
    ours = {name for name, app in get_commands().items() if app == "reminders"}
    listed = set(re.findall(r"^\| `(\w+)", (DOCS / "reference/commands.md").read_text(), re.MULTILINE))
    assert listed == ours


def test_no_link_in_the_docs_leads_nowhere() -> None:
    pages = [*DOCS.rglob("*.md"), *DOCS.parent.glob("*.md")]
    broken = [
        f"{page.relative_to(DOCS.parent)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
        if not (page.parent / target).exists()
    ]
    assert not broken
