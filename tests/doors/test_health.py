"""What machines are told about how it goes."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client, override_settings

from reminders import clock
from reminders.planning import passes, planner
from reminders.web import health
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = pytest.mark.django_db
NOBODY_THERE = "redis://127.0.0.1:1/0"


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is a process that has answered nobody yet."""
    monkeypatch.setattr(health, "_migrated", False)
    monkeypatch.setattr(health, "_count_again_at", 0.0)


@pytest.fixture
def waiting() -> cast.Person:
    """Alice, whose text has been due for two minutes."""
    with clock.at(MONDAY - timedelta(hours=1)):
        alice = cast.person("Alice")
        alice.has_schedule("hydration", daily("10:00"))
    with clock.at(MONDAY):
        planner.plan_people([alice.patient.pk], MONDAY)
    return alice


def ready(client: Client) -> tuple[int, dict[str, Any]]:
    response = client.get("/readyz")
    return response.status_code, response.json()


def test_it_is_alive_without_asking_anybody(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert client.get("/livez").status_code == 200
    assert client.post("/livez").status_code == 405


def test_it_is_ready_when_everything_answers(client: Client, waiting: cast.Person) -> None:
    passes.beat_alive()
    with clock.at(MONDAY + timedelta(minutes=2)):
        status, report = ready(client)
    assert status == 200
    assert report.pop("beat_age_seconds") < 60
    assert report == {
        "ready": True,
        "database": "ok",
        "migrations": "ok",
        "broker": "ok",
        "oldest_due_seconds": 120.0,
        "unknown_messages": 0,
    }


@override_settings(REDIS_URL=NOBODY_THERE)
def test_a_lost_broker_is_told_but_takes_nothing_down(client: Client) -> None:
    status, report = ready(client)
    assert (status, report["broker"]) == (200, "unreachable")


def test_a_migration_that_is_missing_makes_it_unready(client: Client) -> None:
    MigrationRecorder(connection).migration_qs.filter(app="reminders").delete()
    status, report = ready(client)
    assert status == 503
    assert report["migrations"] != "ok"
    assert report["ready"] is False


def test_probes_are_never_answered_from_a_cache(client: Client) -> None:
    for path in ("/livez", "/readyz", "/metrics"):
        assert "no-store" in client.get(path).headers["Cache-Control"]


def test_the_figures_say_how_many_messages_have_which_status(client: Client, waiting: cast.Person) -> None:
    with clock.at(MONDAY + timedelta(minutes=2)):
        text = client.get("/metrics").content.decode()
    assert 'fibroremind_messages_total{status="queued"} 1.0' in text
    assert 'fibroremind_messages_total{status="delivered"} 0.0' in text
    assert "fibroremind_oldest_due_seconds 120.0" in text
    assert "fibroremind_unknown_messages 0.0" in text
    assert "fibroremind_database_up 1.0" in text


def test_the_figures_name_nobody(client: Client, waiting: cast.Person) -> None:
    text = client.get("/metrics").content.decode() + str(ready(client))
    assert waiting.patient.preferred_name not in text
    assert (waiting.point.address.value or "none") not in text


def test_a_huge_table_is_not_counted_but_known_from_its_statistics(
    client: Client, waiting: cast.Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Ben", "Cora"):
        with clock.at(MONDAY - timedelta(hours=1)):
            other = cast.person(name)
            other.has_schedule("hydration", daily("10:00"))
        with clock.at(MONDAY):
            planner.plan_people([other.patient.pk], MONDAY)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE reminders_outboundmessage")
    monkeypatch.setattr(health, "_COUNTABLE", 0)
    assert 'fibroremind_messages_total{status="queued"} 3.0' in client.get("/metrics").content.decode()
