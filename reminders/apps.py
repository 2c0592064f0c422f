"""The product as a Django app."""

from importlib import import_module

from django.apps import AppConfig
from django.contrib.admin.apps import SimpleAdminConfig


class RemindersConfig(AppConfig):
    """One app, one migration history."""

    name = "reminders"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Reminders"

    def ready(self) -> None:
        from reminders import clock  # models cannot be imported before the apps are ready
        from reminders.models import state

        if state.may_have_a_moved_clock():
            clock.use_offset(state.demo_offset)


class DeskConfig(SimpleAdminConfig):
    """Django's admin as the clinic's desk."""

    default_site = "reminders.admin.site.Desk"

    def ready(self) -> None:
        super().ready()
        # Not found by Django's own search: that would make the site while the pages ask for it, and lose them.
        import_module("reminders.admin.pages")
