"""`manage.py preview`: what the planner would do for one person, with its reasons, writing nothing."""

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.models import Patient
from reminders.planning.preview import preview


class Command(BaseCommand):
    """Show a person's days to come."""

    help = "Show what one person would be sent in the days to come, and why or why not. Writes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--patient", required=True, help="the person's number or public id, as their page shows it")
        parser.add_argument("--days", type=int, default=14)

    def handle(self, *args: Any, **options: Any) -> None:
        if not 1 <= options["days"] <= 92:
            raise CommandError("--days: give a number from 1 to 92.")
        foreseen = preview(_patient(options["patient"]), options["days"])
        for one in foreseen:
            self.stdout.write(
                f"{one.local:%a %d %b %H:%M}  {one.category:<18} {one.outcome:<5} {one.explained}  {one.text}".rstrip()
            )
        if not foreseen:
            self.stdout.write("Nothing is due in that time.")


def _patient(word: str) -> Patient:
    try:
        by = {"pk": int(word)} if word.isdigit() else {"public_id": UUID(word)}
        return Patient.objects.get(**by)
    except (ValueError, Patient.DoesNotExist) as error:
        raise CommandError(f"--patient: there is nobody with the id {word!r}.") from error
