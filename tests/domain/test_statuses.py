"""A status moves forward by proof, never back."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders.domain import delivery
from reminders.domain.delivery import (
    Doubt,
    Evidence,
    MessageReason,
    RetryPolicy,
    Status,
    Verdict,
    advance,
    judge,
    spoken,
)

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
statuses = st.sampled_from(Status)


@given(st.lists(statuses, max_size=8))
def test_delivered_once_is_delivered_for_ever(reports: list[Status]) -> None:
    known = Status.QUEUED
    for report in [*reports, Status.DELIVERED, *reports]:
        known = advance(known, report)
    assert known is Status.DELIVERED


@given(statuses, statuses)
def test_a_report_never_takes_proof_away(known: Status, reported: Status) -> None:
    merged = advance(known, reported)
    assert merged in (known, reported)
    assert advance(merged, known) is merged
    assert advance(merged, reported) is merged


def test_receipts_in_any_order_come_to_the_same() -> None:
    words = (Status.ACCEPTED, Status.SENT, Status.UNDELIVERED, Status.DELIVERED)
    ends = set()
    for order in permutations(words):
        known = Status.SENDING
        for report in order:
            known = advance(known, report)
        ends.add(known)
    assert ends == {Status.DELIVERED}


def test_a_receipt_shows_what_happened_to_a_message_we_had_given_up() -> None:
    for given_up in (Status.EXPIRED, Status.CANCELLED, Status.SUPPRESSED, Status.UNCONFIRMED):
        assert advance(given_up, Status.SENT) is Status.SENT


def doubt(
    looks: int = 2, *, requeued: bool = False, minutes_left: int = 30, evidence: Evidence = Evidence.RECEIPTS_AND_LIST
) -> Doubt:
    return Doubt(evidence, looks, requeued, NOW + timedelta(minutes=minutes_left))


def test_one_look_proves_nothing_and_two_allow_one_more_try() -> None:
    assert judge(doubt(1), NOW) is Verdict.LOOK_AGAIN
    assert judge(doubt(2), NOW) is Verdict.REQUEUE
    assert judge(doubt(2, requeued=True), NOW) is Verdict.GIVE_UP
    assert judge(doubt(2, minutes_left=0), NOW) is Verdict.GIVE_UP


def test_without_evidence_nothing_is_ever_sent_again() -> None:
    assert all(judge(doubt(looks, evidence=Evidence.NONE), NOW) is Verdict.UNCONFIRMED for looks in range(4))


def test_waits_grow_and_stay_bounded() -> None:
    policy = RetryPolicy()
    waits = [policy.wait(attempt) for attempt in range(1, 200)]
    assert waits == sorted(waits)
    assert waits[0] == policy.first_wait
    assert waits[-1] == policy.longest_wait


def test_every_reason_can_be_read_by_a_coordinator() -> None:
    assert set(delivery.EXPLAINED) == set(MessageReason)


@pytest.mark.parametrize(
    ("status", "hours", "doubled", "words"),
    [
        (Status.SENT, 1, False, "Sent"),
        (Status.SENT, 73, False, "Sent, delivery not confirmed"),
        (Status.ACCEPTED, 73, False, "Sent, delivery not confirmed"),
        (Status.DELIVERED, 73, False, "Delivered"),
        (Status.DELIVERED, 1, True, "Delivered, perhaps twice"),
    ],
)
def test_staff_read_no_more_than_is_known(status: Status, hours: int, doubled: bool, words: str) -> None:
    assert spoken(status, timedelta(hours=hours), doubled=doubled) == words
