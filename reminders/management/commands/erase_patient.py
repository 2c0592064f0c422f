"""`manage.py erase_patient`: forget one person, at their wish."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.enrolment.erasure import erase
from reminders.errors import InvalidInput
from reminders.models import Patient


class Command(BaseCommand):
    """Erase a person."""

    help = "Forget one person's name, addresses, words and symptom log, for good (docs/how-to/erase-a-person.md)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--patient", type=int, required=True, metavar="ID", help="the number in their page's address"
        )
        parser.add_argument(
            "--yes", action="store_true", help="do it; without it the command only says what it would do"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        patient = Patient.objects.filter(pk=options["patient"]).first()
        if patient is None:
            raise CommandError(f"There is nobody with the number {options['patient']}.")
        if not options["yes"]:
            self.stdout.write(f"This would erase patient {patient.pk} for good. Add --yes to do it.")
            return
        try:
            erase(patient)
        except InvalidInput as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Patient {patient.pk} is erased. What the provider keeps must be deleted there.")
