"""`manage.py seed_demo`: a demo clinic with five people and a month of history, unless there is one."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.errors import InvalidInput
from reminders.simulation import demo


class Command(BaseCommand):
    """Make the demo."""

    help = "Make a demo clinic with five people and a month of history. Does nothing where there is one already."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--days", type=int, default=demo.DAYS, help="how much history (default: %(default)s)")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            made = demo.seed(self._tell, days=options["days"])
        except InvalidInput as refusal:
            raise CommandError(str(refusal)) from refusal
        password = demo.first_password()
        if made:
            self._tell("the demo clinic is ready: five people, and their past")
        if password is not None:
            self._tell(
                f'log in as "{demo.ADMIN}" with the password {password} '
                "(shown this once and kept nowhere: change it at /admin/password_change/)"
            )

    def _tell(self, line: str) -> None:
        self.stdout.write(f"Demo: {line}")
        self.stdout.flush()
