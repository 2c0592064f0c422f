"""Django looks for the class of this name in a module of this name."""

from typing import Any, NoReturn

from django.db import OperationalError
from django.db.backends.postgresql import base


class DatabaseWrapper(base.DatabaseWrapper):
    """Says what to do instead of failing to connect."""

    def get_new_connection(self, conn_params: dict[str, Any]) -> NoReturn:
        raise OperationalError(
            "This needs a database and none is configured. Use `make run`, or set DATABASE_URL and REDIS_URL."
        )
