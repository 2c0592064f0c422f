"""Read past replies again with the reader of today: what differs, by id and without a word of anybody's."""

from datetime import UTC, date, datetime, time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.conversation.rereading import reread


class Command(BaseCommand):
    help = "Read replies since a date again, list by id what reads otherwise, and with --accept apply changed values."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--since", required=True, metavar="DATE", help="such as 2026-03-01 (UTC)")
        parser.add_argument("--accept", action="store_true", help="apply changed values as replacing entries")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            since = datetime.combine(date.fromisoformat(options["since"]), time(0), UTC)
        except ValueError:
            raise CommandError(f"{options['since']!r} is not a date: write it like 2026-03-01.") from None
        replies = applied = 0
        print("reply\treader\twhat\tbefore\tnow")
        for one in reread(since, accept=options["accept"]):
            replies, applied = replies + 1, applied + one.applied
            for each in one.found:
                print(one.inbound.pk, one.version, each.what, _cell(each.before), _cell(each.after), sep="\t")
        done = f"{applied} values applied." if options["accept"] else "Nothing applied: add --accept to do so."
        print(f"{replies} replies read otherwise. {done}")


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
