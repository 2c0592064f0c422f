"""`manage.py import_pack`: bring a message pack into the library, all of it or nothing."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from reminders.content.packs import import_pack
from reminders.errors import PackError
from reminders.models import Clinic


class Command(BaseCommand):
    """Import a message pack."""

    help = "Bring a message pack (one JSON object a line) into the library: all of it, or nothing and each fault named."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.jsonl")
        parser.add_argument(
            "--clinic", help="the name of the clinic it is for; without it the texts are every clinic's"
        )
        parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            lines = options["file"].read_text(encoding="utf-8").splitlines()
            done = import_pack(lines, _clinic(options["clinic"]), dry_run=options["dry_run"])
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['file']} is not UTF-8 text. Save it as UTF-8.") from error
        except PackError as error:
            raise CommandError(f"Nothing was imported.\n{error}") from error
        would = "would be " if options["dry_run"] else ""
        for codes, what in ((done.added, "added"), (done.revised, "revised"), (done.unchanged, "unchanged")):
            self.stdout.write(f"{len(codes)} {would}{what}{': ' if codes else ''}{', '.join(codes)}")


def _clinic(name: str | None) -> Clinic | None:
    if name is None:
        return None
    clinic = Clinic.objects.filter(name__iexact=name).first()
    if clinic is None:
        known = ", ".join(Clinic.objects.values_list("name", flat=True)[:20])
        raise CommandError(f"There is no clinic {name!r}. There are: {known or 'none yet'}.")
    return clinic
