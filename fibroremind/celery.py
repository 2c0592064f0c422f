"""Celery: nudges that may be lost or doubled. The database is the truth.

The reasons, measured, are in docs/explanation/celery.md.
"""

import gc
import os
from typing import Any

from celery import Celery
from celery.signals import setup_logging, worker_process_init

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fibroremind.settings")

NOW, WORK = "now", "work"


def _every(seconds: float, task: str, queue: str) -> dict[str, Any]:
    # A tick that waited longer than its period is worth nothing: the next one is already behind it.
    return {"task": task, "schedule": seconds, "options": {"queue": queue, "expires": seconds * 0.9}}


app = Celery("fibroremind")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.update(
    task_default_queue=WORK,
    accept_content=["json"],
    task_serializer="json",
    task_ignore_result=True,
    timezone="UTC",
    # A killed process's task runs again instead of vanishing; running twice changes nothing.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    task_soft_time_limit=60,
    task_time_limit=90,
    worker_max_memory_per_child=250_000,  # KiB
    worker_soft_shutdown_timeout=20,
    worker_cancel_long_running_tasks_on_connection_loss=False,
    worker_redirect_stdouts=False,
    broker_connection_retry_on_startup=True,
    broker_transport_options={
        "visibility_timeout": 300,
        # Without a limit a frozen broker hangs a publisher for good.
        "socket_timeout": 5,
        "socket_connect_timeout": 3,
        "socket_keepalive": True,
        "health_check_interval": 25,
        # Lost tasks are looked for every interval x throttle seconds: 100 by default, whatever the timeout above.
        "unacked_restore_interval": 10,
        "unacked_restore_throttle": 1,
        "global_keyprefix": "fibroremind:",
    },
    task_publish_retry_policy={"max_retries": 1, "interval_start": 0, "interval_step": 0.2},
    # Celery's plain scheduler keeps its state in memory. Ticks need no memory, and a file is one more thing to break.
    beat_scheduler="celery.beat:Scheduler",
    beat_schedule={
        "plan": _every(2, "reminders.plan", WORK),
        "send-now": _every(1, "reminders.send_now", NOW),
        "read-replies": _every(1, "reminders.read_replies", NOW),
        "send": _every(2, "reminders.send", WORK),
        # Not with the answers to people: a mail server that hangs would hold up a safety text.
        "tell-staff": _every(5, "reminders.tell_staff", WORK),
        "sweep": _every(10, "reminders.sweep", WORK),
        "read-mail": _every(30, "reminders.read_mail", WORK),
        "recover-inbound": _every(300, "reminders.recover_inbound", WORK),
        "beat-alive": _every(5, "reminders.beat_alive", NOW),
    },
    task_routes={f"reminders.{task}": {"queue": NOW} for task in ("send_now", "read_replies", "beat_alive")},
)
# Threads other than the main one (gunicorn's) know only the default app.
app.set_default()
app.autodiscover_tasks()


@worker_process_init.connect
def _collect_garbage_seldom(**_: object) -> None:
    """Look for cycles seldom, and never among what was there at the start.

    A thousand requests in flight are many young objects that live on. With Python's own thresholds, looking through
    them again and again was a quarter of what a message cost.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@setup_logging.connect
def _leave_logging_alone(**_: object) -> None:
    """Keep Django's LOGGING: a connected receiver stops Celery from installing handlers of its own."""
