"""The product as a Django app."""

from django.apps import AppConfig


class RemindersConfig(AppConfig):
    """One app, one migration history."""

    name = "reminders"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Reminders"
