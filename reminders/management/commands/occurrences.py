"""`occurrences`: list when a rule comes due, for people who check rules and for other programs."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.domain.recurrence.listing import occurrences
from reminders.errors import InvalidInput


class Command(BaseCommand):
    """Print what falls due as JSON; needs no database."""

    help = (
        "List when a rule comes due: one JSON list of {slot, local, utc} in order of time. "
        "FROM is included, TO is not; one without an offset or Z is wall time in the zone."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rule", metavar="JSON", help='{"days", "starts_on", "ends_on", "times", "except"}')
        parser.add_argument("--zone", metavar="ZONE", help="such as Europe/London")
        parser.add_argument("--from", metavar="ISO", help="such as 2026-03-08T00:00Z")
        parser.add_argument("--to", metavar="ISO")
        parser.add_argument("--key", metavar="TEXT", help="what random times are drawn from (empty)")
        parser.add_argument(
            "--file",
            metavar="CASES.jsonl",
            help='many instead: {"rule", "zone", "from", "to", "key"} a line; prints a list or {"error"} a line',
        )

    def handle(self, *args: object, **options: Any) -> None:
        case = {name: options[name] for name in ("rule", "zone", "from", "to", "key") if options[name] is not None}
        if options["file"] is None:
            self._print_one(case)
        elif case:
            _refuse(f"--file and --{next(iter(case))} exclude each other")
        else:
            for answer in _answers(Path(options["file"])):
                self.stdout.write(answer)

    def _print_one(self, case: Mapping[str, object]) -> None:
        try:
            self.stdout.write(json.dumps(occurrences(case)))
        except InvalidInput as fault:
            _refuse(str(fault))


def _refuse(fault: str) -> NoReturn:
    raise CommandError(fault, returncode=2)


def _answers(path: Path) -> Iterator[str]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, ValueError) as fault:
        _refuse(f"file: {path} cannot be read: {fault}")
    return (_answer(line) for line in text.split("\n") if line.strip())


def _answer(line: str) -> str:
    try:
        return json.dumps(occurrences(_case(line)))
    except InvalidInput as fault:
        return json.dumps({"error": str(fault)})


def _case(line: str) -> Mapping[str, object]:
    try:
        case = json.loads(line)
    except (ValueError, RecursionError):
        case = None
    if not isinstance(case, dict):
        raise InvalidInput("case: the line is not a JSON object; give {rule, zone, from, to, key}")
    return case
