"""Planners and workers killed, beats doubled, the broker gone and back: nobody is texted twice, nobody is forgotten."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reminders.models import Agenda, Occurrence, OutboundMessage, SimulatedText
from tests import cast
from tests.services.system import System, kill, wait_until

pytestmark = pytest.mark.django_db(transaction=True)

# People are planned in batches of five so that a kill falls into the middle of the work, not after it.
PLAN = """
from reminders.planning import planner
while planner.plan_batch(__import__("reminders.clock").clock.now(), 5):
    pass
"""


def people_due_now(count: int) -> datetime:
    """Enrol people whose water text is due this minute, where it is now between eleven and noon."""
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    home = cast.clinic()
    ahead = 11 - now.hour
    for number in range(count):
        person = cast.person(f"P{number}", at=home, zone=f"Etc/GMT{-ahead:+d}")  # POSIX: west is positive
        schedule = person.has_schedule("hydration", cast.daily(f"11:{now:%M}", starts_on="2020-01-01"))
        schedule.cursor.__class__.objects.filter(pk=schedule.pk).update(decided_until=now - timedelta(minutes=1))
    Agenda.objects.update(next_due_at=now)
    return now


def each_once(count: int) -> bool:
    """Whether everybody has one text at the provider, and no more than one."""
    return (
        SimulatedText.objects.count() >= count
        and not OutboundMessage.objects.exclude(status__in=("accepted", "sent", "delivered")).exists()
    )


def texts_per_person() -> Counter[bytes]:
    return Counter(bytes(digest) for digest in SimulatedText.objects.values_list("address_digest", flat=True))


def test_planners_that_are_killed_in_the_middle_leave_no_gap_and_no_double(tmp_path: Path) -> None:
    people_due_now(120)
    chance = random.Random(7)
    with System(tmp_path) as system:
        running = [system.script(PLAN) for _ in range(2)]
        for _ in range(8):
            wait_until(lambda: False, chance.uniform(0.3, 0.6))
            victim = running.pop(chance.randrange(len(running)))
            kill(victim)
            running.append(system.script(PLAN))
        assert wait_until(lambda: not Agenda.objects.filter(next_due_at__lte=datetime.now(UTC)).exists(), 30)
    assert Occurrence.objects.filter(outcome="send").count() == 120
    assert OutboundMessage.objects.values("patient").distinct().count() == OutboundMessage.objects.count() == 120


def test_two_planners_and_two_beats_text_everybody_once(tmp_path: Path) -> None:
    people_due_now(80)
    with System(tmp_path) as system:
        for _ in range(2):
            system.worker()
            system.beat()
        assert wait_until(lambda: each_once(80), 40), system.output()
        wait_until(lambda: False, 4)  # two more rounds of both beats
    assert set(texts_per_person().values()) == {1}
    assert Occurrence.objects.count() == 80


def test_workers_that_are_killed_while_they_send_text_nobody_twice(tmp_path: Path) -> None:
    people_due_now(80)
    seconds = {"LEASE": 3, "REQUEST_DEADLINE": 1, "FIRST_LOOK": 1, "LOOK_GAP": 1, "LIST_LAG": 0}
    waits = {f"DELIVERY_{name}_SECONDS": str(value) for name, value in seconds.items()}
    chance = random.Random(11)
    with System(tmp_path, **waits) as system:
        system.beat()
        running = [system.worker(), system.worker()]
        for _ in range(6):
            wait_until(lambda: False, chance.uniform(1.5, 3.0))
            kill(running.pop(0))
            running.append(system.worker())
        assert wait_until(lambda: each_once(80), 60), system.output()
    assert set(texts_per_person().values()) == {1}


def test_a_broker_that_dies_and_comes_back_empty_loses_nobody(tmp_path: Path) -> None:
    with System(tmp_path) as system:
        system.worker()
        system.beat()
        people_due_now(40)
        system.broker.kill()
        wait_until(lambda: False, 3)
        system.broker.start()
        assert wait_until(lambda: each_once(40), 60), system.output()
    assert set(texts_per_person().values()) == {1}
