"""`python -m fibroremind.local.prepare`: bring the database up to date and fill it the first time, in one process."""

import os

import django
from django.conf import settings
from django.core.management import call_command, get_commands

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fibroremind.settings")
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    if not settings.LOCAL:
        call_command("collectstatic", interactive=False, verbosity=0)
    elif "seed_demo" in get_commands():  # never into a database that somebody has configured
        call_command("seed_demo")
