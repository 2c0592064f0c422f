"""The product as a Django app."""

from django.apps import AppConfig


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
