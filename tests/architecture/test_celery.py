"""What beat starts exists, reaches a worker that listens, and is worthless once the next tick is due."""

import pytest
from celery import current_app
from django.conf import settings

TICKS = sorted(current_app.conf.beat_schedule.items())


def test_web_and_commands_share_the_configured_app() -> None:
    assert current_app.main == "fibroremind"
    assert current_app.conf.broker_url == settings.REDIS_URL


@pytest.mark.parametrize(("name", "tick"), TICKS)
def test_a_tick_starts_a_task_that_exists(name: str, tick: dict[str, object]) -> None:
    current_app.loader.import_default_modules()

    assert tick["task"] in current_app.tasks, name


@pytest.mark.parametrize(("name", "tick"), TICKS)
def test_a_tick_goes_to_a_queue_that_has_a_worker_and_does_not_outlive_its_period(name: str, tick: dict) -> None:
    assert tick["options"]["queue"] in {"now", "work"}, name
    assert 0 < tick["options"]["expires"] < tick["schedule"], name


def test_a_nudge_goes_to_the_same_queue_as_its_tick() -> None:
    for _, tick in TICKS:
        routed = current_app.amqp.router.route({}, tick["task"])
        assert routed["queue"].name == tick["options"]["queue"]


def test_no_beat_writes_its_schedule_to_a_file() -> None:
    assert current_app.conf.beat_scheduler == "celery.beat:Scheduler"
