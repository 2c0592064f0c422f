"""Log lines are events with ids: never a name, a number, a mailbox or a word that somebody wrote."""

import logging
from contextlib import suppress

_log = logging.getLogger("reminders")


def event(name: str, /, *, severity: int = logging.INFO, **ids: int | float | str | None) -> None:
    """Write one event, such as `message.accepted` with `outbound=…, attempt=2`. Never raises.

    A full disk must not undo the transaction in which somebody's cry for help was kept.
    """
    with suppress(Exception):
        _log.log(severity, name, extra=ids)


def trouble(name: str, error: BaseException, /, **ids: int | float | str | None) -> None:
    """Write an event about an error: its class and where it was raised, not its message, which may quote people."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    place = f"{traceback.tb_frame.f_code.co_filename}:{traceback.tb_lineno}" if traceback else "unknown"
    event(name, severity=logging.ERROR, error=type(error).__name__, at=place, **ids)
