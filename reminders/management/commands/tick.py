"""`manage.py tick`: one pass of everything that beat would start, in this process."""

from contextlib import nullcontext
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders import clock
from reminders.planning import passes


class Command(BaseCommand):
    """Plan, send, read replies, sweep: once."""

    help = "Run one pass of everything that beat would start: read replies, plan, send, sweep."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--at", metavar="ISO", help="live at this moment instead of now, such as 2026-03-08T09:00-05:00"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with clock.at(_moment(options["at"])) if options["at"] else nullcontext():
            counts = passes.one_pass()
        self.stdout.write(", ".join(f"{count} {what}" for what, count in counts.items()))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"--at: {text!r} is not a moment. Write it like 2026-03-08T09:00-05:00.") from error
    if moment.tzinfo is None:
        raise CommandError(f"--at: {text!r} has no offset. Add one, such as {text}Z.")
    return moment
