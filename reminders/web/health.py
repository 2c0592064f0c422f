"""What machines ask: is it alive, is it ready, how is it doing. No personal data, so nobody need log in."""

import time
from collections.abc import Iterator
from typing import Any, Final

import redis
from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from reminders import clock, log
from reminders.domain.delivery import Status

_BROKER_PATIENCE: Final = 0.5  # seconds: a probe that hangs is worse than a broker that is down

# Both read small partial indexes: outbox_waiting and outbox_in_flight.
_SIGNS = """
SELECT
  (SELECT extract(epoch FROM clock_timestamp() - beat_at) FROM reminders_installation),
  (SELECT extract(epoch FROM %s - min(due_at)) FROM reminders_outboundmessage
   WHERE status = 'queued' AND (retry_at IS NULL OR retry_at <= clock_timestamp())),
  (SELECT count(*) FROM reminders_outboundmessage WHERE status = 'unknown')
"""
_TABLE_SIZE = "SELECT greatest(reltuples, 0) FROM pg_class WHERE oid = 'reminders_outboundmessage'::regclass"
_COUNTED = "SELECT status, count(*) FROM reminders_outboundmessage GROUP BY status"
_ESTIMATED = """
SELECT word, frequency * %s FROM pg_stats,
  unnest(most_common_vals::text::text[], most_common_freqs) AS common (word, frequency)
WHERE tablename = 'reminders_outboundmessage' AND attname = 'status' AND schemaname = current_schema()
"""
_COUNTABLE: Final = 2_000_000  # rows; a count of more would cost seconds, and statistics know it to a percent
_SHARE: Final = 50  # counting may take one fiftieth of the time

_counted: dict[str, float] = {}
_count_again_at = 0.0
_migrated = False


@require_safe
@never_cache
def livez(request: HttpRequest) -> HttpResponse:
    """Answer that this process serves requests; asks nothing of anybody else."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Say what works. Only database and migrations make it 503: without a broker, webhooks still keep every reply."""
    report: dict[str, Any] = {"database": "ok", "migrations": "unknown", "broker": _broker()}
    report |= {"beat_age_seconds": None, "oldest_due_seconds": None, "unknown_messages": None}
    try:
        missing = _missing_migrations()
        report["migrations"] = "ok" if not missing else f"{missing} not applied"
        if not missing:
            beat, oldest, unknown = _signs()
            report |= {"beat_age_seconds": beat, "oldest_due_seconds": oldest, "unknown_messages": unknown}
    except DatabaseError as error:
        log.trouble("readyz.database", error)
        report["database"] = "unreachable"
    ready = report["database"] == report["migrations"] == "ok"
    return JsonResponse({"ready": ready} | report, status=200 if ready else 503)


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Return what Prometheus collects."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Figures())
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


class _Figures:
    """Reads the figures when they are asked for; a process that dies takes none with it."""

    def collect(self) -> Iterator[CounterMetricFamily | GaugeMetricFamily]:
        up = GaugeMetricFamily("fibroremind_database_up", "Whether the database answered.")
        try:
            beat, oldest, unknown = _signs()
            counts = _counts()
        except DatabaseError as error:
            log.trouble("metrics.database", error)
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield _gauge("beat_age_seconds", "Seconds since beat's last tick.", beat)
        yield _gauge("oldest_due_seconds", "Age of the oldest message that is due and waits.", oldest or 0)
        yield _gauge("unknown_messages", "Messages of which nobody knows yet whether they arrived.", unknown)
        about = f"Messages by the status that they have now; above {_COUNTABLE} rows by the database's statistics."
        total = CounterMetricFamily("fibroremind_messages", about, labels=["status"])
        for status in Status:
            total.add_metric([status.value], counts.get(status.value, 0))
        yield total


def _gauge(name: str, about: str, value: float | None) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"fibroremind_{name}", about)
    if value is not None:
        family.add_metric([], value)
    return family


def _signs() -> tuple[float | None, float | None, int]:
    """Return the age of beat's last tick, the age of the oldest due message, the number of unknown outcomes."""
    with connection.cursor() as cursor:
        cursor.execute(_SIGNS, [clock.now()])
        beat, oldest, unknown = cursor.fetchone()
    return _seconds(beat), _seconds(oldest), int(unknown)


def _seconds(value: Any) -> float | None:
    return None if value is None else max(0.0, round(float(value), 1))


def _counts() -> dict[str, float]:
    """Return how many messages have each status: counted, and remembered for as long as counting was dear."""
    global _counted, _count_again_at
    began = time.monotonic()
    if began >= _count_again_at:
        with connection.cursor() as cursor:
            cursor.execute(_TABLE_SIZE)
            rows = float(cursor.fetchone()[0])
            cursor.execute(*((_COUNTED,) if rows < _COUNTABLE else (_ESTIMATED, [rows])))
            _counted = {status: float(count) for status, count in cursor.fetchall()}
        ended = time.monotonic()
        _count_again_at = ended + (ended - began) * _SHARE
    return _counted


def _missing_migrations() -> int:
    """Return how many migrations of this code the database lacks. Once none, it stays none for this process."""
    global _migrated
    if _migrated:
        # The answer is known; whether the database still answers is not.
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return 0
    executor = MigrationExecutor(connection)
    missing = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    _migrated = missing == 0
    return missing


def _broker() -> str:
    if not settings.REDIS_URL:
        return "not configured"
    try:
        with redis.Redis.from_url(
            settings.REDIS_URL, socket_timeout=_BROKER_PATIENCE, socket_connect_timeout=_BROKER_PATIENCE
        ) as broker:
            broker.ping()
    except (redis.RedisError, OSError):
        return "unreachable"
    return "ok"
