"""`manage.py import_patients`: enrol the people of a file, all of them or nobody."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.domain.patient_rows import decode
from reminders.enrolment.importing import import_patients
from reminders.errors import InvalidInput, PeopleError


class Command(BaseCommand):
    """Import people."""

    help = "Enrol the people of a CSV file (docs/how-to/import-people.md): all of them, or nobody and each fault named."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.csv")
        parser.add_argument("--dry-run", action="store_true", help="say who would be enrolled, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            done = import_patients(decode(options["file"].read_bytes()), dry_run=options["dry_run"])
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from error
        except PeopleError as error:
            raise CommandError(f"{error}\nNobody was enrolled. Faults: {len(error.faults)}.") from error
        except InvalidInput as error:
            raise CommandError(f"{error}\nNobody was enrolled.") from error
        for one in done:
            agreed = f"agreed by {' and '.join(one.agreed)}" if one.agreed else "no consent yet, so nothing is sent"
            self.stdout.write(f"Line {one.line}: {one.clinic}, {', '.join(one.reached)}, {agreed}")
        would = "would be enrolled; nothing was changed" if options["dry_run"] else "enrolled"
        self.stdout.write(f"{len(done)} {would}.")
