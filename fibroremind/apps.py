"""The deployment as a Django app: it ties Celery to Django wherever Django starts."""

from django.apps import AppConfig


class Deployment(AppConfig):
    """Loads the Celery app, so that shared tasks find it in web, worker and management commands alike."""

    name = "fibroremind"

    def ready(self) -> None:
        from fibroremind import celery  # noqa: F401 - after settings are ready, and only then
