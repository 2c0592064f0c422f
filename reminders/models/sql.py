"""Statements that carry thousands of values at once.

Django's own cursors write every value into the statement's text. For arrays of thousands that costs more than the query
itself, so these bind on the server. Errors, threads, transactions and query counting stay Django's.
"""

from collections.abc import Sequence
from typing import Any

import psycopg
from django.db import connection
from django.db.backends.utils import CursorWrapper


def cursor() -> CursorWrapper:
    """Return a cursor on the current connection, inside its transaction, that binds values on the server."""
    connection.ensure_connection()
    raw: Any = psycopg.Cursor(connection.connection)
    return connection.make_debug_cursor(raw) if connection.queries_logged else connection.make_cursor(raw)


def rows(statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Run one statement and return what it answers."""
    with cursor() as open_cursor:
        open_cursor.execute(statement, values)
        return list(open_cursor.fetchall())
