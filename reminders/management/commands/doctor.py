"""`manage.py doctor`: what is configured, reachable, late; each fault with its mend."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.planning.checkup import Level, check_up


class Command(BaseCommand):
    """Check the whole installation."""

    help = "Say what is configured, reachable and late. Ends with 1 when something is wrong; each line names the mend."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--quiet", action="store_true", help="print only what is wrong")

    def handle(self, *args: Any, **options: Any) -> None:
        lines = check_up()
        for line in sorted(lines, key=lambda line: list(Level).index(line.level)):
            if line.level is Level.WRONG or not options["quiet"]:
                self.stdout.write(str(line))
        wrong = sum(line.level is Level.WRONG for line in lines)
        if wrong:
            raise CommandError(f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong.")
        if not options["quiet"]:
            self.stdout.write("All is well.")
