"""Nudges from one worker to the next. Losing every one of them costs at most a beat's period.

Web requests never touch the broker: outside a worker a nudge does nothing, and beat's next tick finds the work.
"""

from celery import current_app
from celery.signals import worker_process_init
from django.db import transaction
from kombu.exceptions import OperationalError

from reminders import log

_in_worker = False


def _started(**_: object) -> None:
    global _in_worker
    _in_worker = True


worker_process_init.connect(_started, weak=False)


def nudge(task: str) -> None:
    """Start a task by name as soon as the current transaction has committed; never raises for a lost broker."""
    if _in_worker:
        transaction.on_commit(lambda: _send(task))


def _send(task: str) -> None:
    try:
        current_app.send_task(task, expires=5)
    except (OperationalError, OSError) as error:
        log.trouble("nudge.lost", error, task=task)
