"""`words`: print the tables of the reply language as docs/reference/words.md holds them."""

from typing import Any

from django.core.management.base import BaseCommand

from reminders.domain.replies.word_tables import page


class Command(BaseCommand):
    """Print every word that the reply language knows; needs no database."""

    help = "Print the tables of the reply language: manage.py words > docs/reference/words.md"
    requires_system_checks: list[str] = []

    def handle(self, *args: object, **options: Any) -> None:
        self.stdout.write(page(), ending="")
