"""A STOP that is committed while hundreds of messages are being claimed: not one to that address afterwards."""

import random
import threading
import time
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.db import connection

from reminders import clock
from reminders.channels.base import Accepted
from reminders.conversation import receive, router
from reminders.conversation.receive import Incoming
from reminders.delivery import claims, outbox, results
from reminders.delivery.stream import Result
from reminders.domain.delivery import Evidence, MessageKind, Status
from reminders.domain.values import Lane
from reminders.models import Attempt, OutboundMessage, Sender
from tests import cast

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE, EACH, STOPS = 100, 5, 40
_ids = count(1)


def five_hundred_messages() -> tuple[Sender, dict[int, str]]:
    """Put five texts for each of a hundred people into the outbox, for any hour."""
    people = [cast.person(f"P{number}") for number in range(PEOPLE)]
    sender, now = Sender.objects.get(channel="sms"), clock.now()
    points = [person.point for person in people]
    outbox.put(
        outbox.Draft(
            clinic_id=sender.clinic_id,
            patient_id=point.patient_id,
            address_id=point.address_id,
            sender_id=sender.pk,
            channel="sms",
            kind=MessageKind.REMINDER,
            category="hydration",
            body="Time for water.",
            key=f"race:{point.pk}:{number}",
            key_date=now.date(),
            due_at=now,
            expires_at=now + timedelta(hours=1),
            any_hour=True,
        )
        for point in points
        for number in range(EACH)
    )
    return sender, {point.address_id: point.address.value or "" for point in points}


def tries(address_id: int) -> set[int]:
    return set(Attempt.objects.filter(message__address=address_id).values_list("pk", flat=True))


class Crowd:
    """Threads with connections of their own; what goes wrong in one of them fails the test."""

    def __init__(self) -> None:
        self.errors: list[BaseException] = []
        self.threads: list[threading.Thread] = []

    def start(self, act: Any, *args: Any) -> None:
        def run() -> None:
            try:
                act(*args)
            except BaseException as error:  # noqa: BLE001 - shown by the test
                self.errors.append(error)
            finally:
                connection.close()

        self.threads.append(threading.Thread(target=run))
        self.threads[-1].start()

    def wait(self) -> None:
        for thread in self.threads:
            thread.join(60)
        assert not self.errors


def claim_and_accept(sender: Sender, until: float) -> None:
    while time.monotonic() < until:
        claimed = claims.claim(sender.pk, (Lane.LATER,), 40)
        if claimed is not None:
            results.record(
                [
                    Result(
                        one.message_id, one.attempt_id, Evidence.RECEIPTS_AND_LIST, Accepted(f"SM{next(_ids)}"), None
                    )
                    for one in claimed.envelopes
                ]
            )
        if not OutboundMessage.objects.filter(status=Status.QUEUED, kind=MessageKind.REMINDER).exists():
            return


def test_nothing_is_claimed_for_an_address_once_its_stop_is_committed() -> None:
    sender, numbers = five_hundred_messages()
    chance = random.Random(5)
    stopping = chance.sample(sorted(numbers), STOPS)
    before: dict[int, set[int]] = {}

    def stop(ids: list[int], pace: float) -> None:
        for address_id in ids:
            time.sleep(pace)
            receive.store(Incoming("sms", f"IN{address_id}", sender.value, numbers[address_id], "Stop", clock.now()))
            before[address_id] = tries(address_id)  # the stop is committed: whatever was tried by now, nothing follows

    crowd = Crowd()
    until = time.monotonic() + 40
    for _ in range(3):
        crowd.start(claim_and_accept, sender, until)
    for number in range(4):
        crowd.start(stop, stopping[number::4], 0.01)
    crowd.wait()
    router.read_pending()
    claim_and_accept(sender, time.monotonic() + 20)

    assert len(before) == STOPS
    assert {address_id: tries(address_id) for address_id in stopping} == before
    left = OutboundMessage.objects.filter(address__in=stopping, kind=MessageKind.REMINDER)
    assert set(left.values_list("status", flat=True)) <= {"accepted", "suppressed"}
    assert left.filter(status="suppressed").exists(), "some stops came in the middle"
    others = OutboundMessage.objects.exclude(address__in=stopping)
    assert others.filter(status="accepted").count() == others.count() == (PEOPLE - STOPS) * EACH
