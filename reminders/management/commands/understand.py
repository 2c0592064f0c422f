"""`understand`: say what replies mean, for people who check the reply language and for other programs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.domain.replies import Context, understand
from reminders.errors import InvalidInput


class Command(BaseCommand):
    """Read labelled or unlabelled replies and print what each means; needs no database."""

    help = (
        "Say what replies mean: reads one JSON object a line, {id, context, text}, "
        "and prints one {id, expect} a line. A line that cannot be read ends it with exit code 2."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE.jsonl", type=Path)

    def handle(self, *args: object, file: Path, **options: Any) -> None:
        for number, line in _lines(file):
            self.stdout.write(json.dumps(_understood(number, line)))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, ValueError) as fault:
        _refuse(f"{path} cannot be read: {fault}")
    # Only line feeds end a line: other line ends may stand inside a reply.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, line


def _understood(number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except ValueError as fault:
        _refuse(f"line {number} is no JSON: {fault}")
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
        _refuse(f'line {number} needs "id" and "text"')
    try:
        context = Context.from_json(row.get("context", {}))
    except InvalidInput as fault:
        _refuse(f"line {number}: {fault}")
    return {"id": row["id"], "expect": understand(row["text"], context).as_json()}


def _refuse(fault: str) -> NoReturn:
    raise CommandError(fault, returncode=2)
