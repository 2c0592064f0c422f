"""From the outbox to the phone, once: whatever the provider does."""

from datetime import timedelta

import pytest
from django.db import connection

from reminders import clock
from reminders.channels.base import Accepted
from reminders.delivery import claims, dispatch, outbox, receipts, reconcile, results
from reminders.delivery.stream import Result
from reminders.domain.delivery import Evidence, MessageKind, Status
from reminders.domain.values import Lane
from reminders.enrolment import consent, patients
from reminders.errors import OutcomeUnknown
from reminders.models import (
    Address,
    Attempt,
    ConsentEvent,
    InboundMessage,
    Installation,
    OutboundMessage,
    Receipt,
    Sender,
    SimulatedText,
)
from tests import cast
from tests.cast import MONDAY

# The simulator writes on a connection of its own, as a provider would.
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("monday")]


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice")


def weather(**odds: float) -> None:
    Installation.row()
    Installation.objects.update(simulator={"odds": odds, "deadline_seconds": 1})


def evidence(kind: str) -> None:
    installation = Installation.row()
    Installation.objects.update(simulator=installation.simulator | {"evidence": kind})


def put(to: cast.Person, words: str = "Time for water.", **changes: object) -> OutboundMessage:
    """Put a text for somebody into the outbox."""
    point = to.point
    sender = Sender.objects.get(clinic=to.patient.clinic, channel="sms")
    draft: dict[str, object] = {
        "clinic_id": to.patient.clinic_id,
        "patient_id": to.patient.pk,
        "address_id": point.address_id,
        "sender_id": sender.pk,
        "channel": "sms",
        "kind": MessageKind.REMINDER,
        "category": "hydration",
        "body": words,
        "key": f"test:{OutboundMessage.objects.count()}",
        "key_date": MONDAY.date(),
        "due_at": MONDAY,
        "expires_at": MONDAY + timedelta(minutes=30),
    }
    [pk] = outbox.put([outbox.Draft(**(draft | changes))]).values()  # type: ignore[arg-type]
    return OutboundMessage.objects.get(pk=pk)


def status(message: OutboundMessage) -> tuple[str, str]:
    message.refresh_from_db()
    return message.status, message.reason


def later(seconds: int = 3600) -> None:
    """Let the database's clock pass: everything that waits by it has waited."""
    gone = f"interval '{seconds} seconds'"
    with connection.cursor() as cursor:
        for column in ("lease_until", "look_at", "retry_at"):
            cursor.execute(f"UPDATE reminders_outboundmessage SET {column} = {column} - {gone}")  # noqa: S608 - constants
        cursor.execute(f"UPDATE reminders_sender SET circuit_open_until = circuit_open_until - {gone}")  # noqa: S608 - constants


def test_a_text_reaches_the_phone_and_its_receipt_says_so(alice: cast.Person) -> None:
    message = put(alice)
    assert dispatch.run() == 1
    assert status(message) == ("accepted", "")
    assert SimulatedText.objects.get().token == Attempt.objects.get().token
    receipts.collect_simulated()
    assert status(message) == ("delivered", "")


def test_the_same_key_never_makes_a_second_message(alice: cast.Person) -> None:
    put(alice, key="occurrence:1")
    point = alice.point
    again = outbox.Draft(
        clinic_id=alice.patient.clinic_id, patient_id=alice.patient.pk, address_id=point.address_id,
        sender_id=Sender.objects.filter(channel="sms").get().pk, channel="sms", kind=MessageKind.REMINDER, body="x",
        key="occurrence:1", key_date=MONDAY.date(), due_at=MONDAY, expires_at=MONDAY,
    )  # fmt: skip
    assert outbox.put([again]) == {}


def test_hundreds_go_in_one_run_each_address_once_at_a_time() -> None:
    people = [cast.person(f"P{number}") for number in range(30)]
    for one in people:
        for _ in range(3):
            put(one)
    while dispatch.run():
        pass
    assert OutboundMessage.objects.filter(status=Status.ACCEPTED).count() == 90
    assert SimulatedText.objects.count() == 90


def test_a_busy_provider_is_asked_again_later(alice: cast.Person) -> None:
    weather(later=1.0)
    message = put(alice)
    dispatch.run()
    assert status(message) == ("queued", "busy_provider")
    assert dispatch.run() == 0  # not before the wait is over
    weather()
    later()
    dispatch.run()
    assert status(message) == ("accepted", "")
    assert message.attempt_count == 2


def test_a_refused_address_is_never_tried_again_and_says_why(alice: cast.Person) -> None:
    weather(bad_address=1.0)
    message = put(alice)
    dispatch.run()
    assert status(message) == ("failed", "bad_address")
    later()
    assert dispatch.run() == 0


def test_a_stop_that_the_provider_heard_suppresses_the_address_for_good(alice: cast.Person) -> None:
    weather(opted_out=1.0)
    message, waiting = put(alice), put(alice)
    dispatch.run()
    assert status(message) == ("suppressed", "opted_out")
    assert status(waiting) == ("suppressed", "opted_out")
    assert Address.objects.get(pk=message.address_id).suppressed_because == "provider"
    assert not consent.present(alice.point).given
    assert ConsentEvent.objects.filter(kind="withdrawn", basis="provider").count() == 1


def test_a_revoked_key_opens_the_circuit_and_keeps_everything(alice: cast.Person) -> None:
    weather(stop_sender=1.0)
    messages = [put(alice), put(cast.person("Bob"))]
    dispatch.run()
    assert {status(message)[0] for message in messages} == {"queued"}
    assert Sender.objects.get(channel="sms").circuit_reason == "The simulator plays a revoked key."
    assert dispatch.run() == 0
    weather()
    later()
    dispatch.run()
    assert {status(message)[0] for message in messages} == {"accepted"}


def test_a_lost_answer_is_found_in_the_list_and_not_sent_again(alice: cast.Person) -> None:
    weather(lost_after=1.0)
    message = put(alice)
    dispatch.run()
    assert status(message)[0] == "unknown"
    weather()
    later()
    reconcile.sweep()
    assert status(message) == ("accepted", "")
    assert SimulatedText.objects.count() == 1


def test_a_receipt_resolves_a_lost_answer_before_anybody_looks(alice: cast.Person) -> None:
    weather(lost_after=1.0)
    message = put(alice)
    dispatch.run()
    receipts.collect_simulated()
    assert status(message) == ("delivered", "")
    assert message.provider_id == SimulatedText.objects.get().provider_id


def test_what_was_never_taken_is_sent_once_more_after_two_looks(alice: cast.Person) -> None:
    weather(lost_before=1.0)
    message = put(alice)
    dispatch.run()
    weather()
    later()
    reconcile.sweep()
    assert status(message)[0] == "unknown"  # one look proves nothing
    later()
    reconcile.sweep()
    assert status(message)[0] == "queued"
    dispatch.run()
    assert status(message) == ("accepted", "")
    assert SimulatedText.objects.count() == 1


def test_what_was_never_taken_ends_visibly_when_it_is_too_late(alice: cast.Person) -> None:
    weather(lost_before=1.0)
    message = put(alice)
    dispatch.run()
    with clock.at(MONDAY + timedelta(hours=1)):
        for _ in range(2):
            later()
            reconcile.sweep()
    assert status(message) == ("expired", "not_found")


def test_without_evidence_an_ambiguous_send_is_unconfirmed_and_never_repeated(alice: cast.Person) -> None:
    weather(lost_before=1.0)
    evidence(Evidence.NONE)
    message = put(alice)
    dispatch.run()
    assert status(message) == ("unconfirmed", "no_evidence")
    later()
    reconcile.sweep()
    assert dispatch.run() == 0


def test_a_surprise_from_the_channel_counts_as_unknown(alice: cast.Person) -> None:
    weather(garbage=1.0)
    message = put(alice)
    dispatch.run()
    assert status(message)[0] == "unknown"
    later()
    reconcile.sweep()
    assert status(message) == ("accepted", "")


def test_a_worker_that_died_with_a_message_in_its_hands_leaves_it_to_the_sweep(alice: cast.Person) -> None:
    message = put(alice)
    claimed = claims.claim(message.sender_id, list(Lane), 10)
    assert claimed is not None
    assert len(claimed.envelopes) == 1
    assert status(message)[0] == "sending"
    reconcile.sweep()
    assert status(message)[0] == "sending"  # its lease still runs
    later()
    reconcile.sweep()
    assert status(message)[0] == "unknown"


def test_a_frozen_worker_lets_go_of_what_its_lease_no_longer_covers(alice: cast.Person) -> None:
    message = put(alice)
    Installation.row()
    Installation.objects.update(simulator={"deadline_seconds": 60})  # a request as long as the lease
    dispatch.run()
    assert status(message)[0] == "queued"
    assert Attempt.objects.first().outcome == "let_go"  # type: ignore[union-attr]
    assert not SimulatedText.objects.exists()


def test_a_late_result_of_a_superseded_attempt_changes_nothing(alice: cast.Person) -> None:
    message = put(alice)
    claimed = claims.claim(message.sender_id, list(Lane), 10)
    assert claimed is not None
    stale = claimed.envelopes[0]
    for _ in range(3):
        later()
        reconcile.sweep()
    assert status(message)[0] == "queued"
    dispatch.run()
    results.record([Result(message.pk, stale.attempt_id, Evidence.RECEIPTS_AND_LIST, None, OutcomeUnknown())])
    assert status(message) == ("accepted", "")


def test_two_texts_for_one_phone_are_never_in_doubt_together(alice: cast.Person) -> None:
    weather(lost_before=1.0)
    put(alice)
    put(alice)
    dispatch.run()
    dispatch.run()
    assert OutboundMessage.objects.filter(status="unknown").count() == 1
    assert OutboundMessage.objects.filter(status="queued").count() == 1


def test_answers_do_not_wait_for_a_reminder_in_doubt(alice: cast.Person) -> None:
    weather(lost_before=1.0)
    put(alice)
    dispatch.run()
    weather()
    answer = put(alice, "Thank you.", unsolicited=False, lane=Lane.NOW, kind=MessageKind.ANSWER)
    dispatch.run()
    assert status(answer) == ("accepted", "")


def test_an_unread_reply_holds_reminders_back_and_no_answer(alice: cast.Person) -> None:
    message = put(alice)
    answer = put(alice, "Thank you.", unsolicited=False, lane=Lane.NOW, kind=MessageKind.ANSWER)
    InboundMessage.objects.create(
        channel="sms", provider_id="SM1", address_id=message.address_id, body="hm", received_at=MONDAY
    )
    dispatch.run()
    assert (status(message)[0], status(answer)[0]) == ("queued", "accepted")
    InboundMessage.objects.update(read_at=MONDAY)
    dispatch.run()
    assert status(message)[0] == "accepted"


def test_a_pause_that_came_after_planning_still_counts(alice: cast.Person) -> None:
    patients.pause([alice.patient], None, asked_by="staff")
    message = put(alice)
    dispatch.run()
    assert status(message) == ("suppressed", "paused")


def test_too_late_is_not_sent_and_says_so(alice: cast.Person) -> None:
    message = put(alice)
    with clock.at(MONDAY + timedelta(hours=1)):
        dispatch.run()
    assert status(message) == ("expired", "too_late")


def test_the_simulator_refuses_a_clinic_of_real_people() -> None:
    real = cast.clinic("Real", is_demo=False)
    message = put(cast.person("Dora", at=real))
    dispatch.run()
    assert status(message) == ("failed", "simulator_only")
    assert not SimulatedText.objects.exists()


def test_a_slow_sender_keeps_to_its_rate_and_answers_may_overdraw_it(alice: cast.Person) -> None:
    Sender.objects.filter(channel="sms").update(rate=0.001, burst=2, tokens=2)
    reminders = [put(cast.person(f"P{number}")) for number in range(4)]
    answer = put(alice, "Thank you.", unsolicited=False, lane=Lane.NOW, kind=MessageKind.ANSWER)
    dispatch.run()
    sent = [status(message)[0] for message in reminders].count("accepted")
    assert status(answer)[0] == "accepted"
    assert sent == 1


def test_receipts_in_any_order_never_move_a_status_back(alice: cast.Person) -> None:
    message = put(alice)
    dispatch.run()
    token, provider_id = Attempt.objects.get().token, SimulatedText.objects.get().provider_id
    for word, meaning in (("delivered", Status.DELIVERED), ("sent", Status.SENT), ("queued", Status.ACCEPTED)):
        assert receipts.record(token=token, provider_id=provider_id, word=word, status=meaning)
        assert status(message)[0] == "delivered"
    assert not receipts.record(token=token, provider_id=provider_id, word="sent", status=Status.SENT)


def test_a_second_provider_id_under_one_token_alarms(alice: cast.Person) -> None:
    message = put(alice)
    dispatch.run()
    receipts.record(token=Attempt.objects.get().token, provider_id="SMother", word="sent", status=Status.SENT)
    assert Receipt.objects.get().duplicate
    assert status(message)[0] == "accepted"


def test_a_late_acceptance_of_a_superseded_attempt_is_still_the_providers_word(alice: cast.Person) -> None:
    message = put(alice)
    claimed = claims.claim(message.sender_id, list(Lane), 10)
    assert claimed is not None
    [first] = claimed.envelopes
    for _ in range(3):
        later()
        reconcile.sweep()
    assert status(message)[0] == "queued"  # two looks did not find it
    results.record([Result(message.pk, first.attempt_id, Evidence.RECEIPTS_AND_LIST, Accepted("SM1"), None)])
    assert status(message) == ("accepted", "")
    assert dispatch.run() == 0  # and it is not sent again


def test_a_text_that_was_taken_twice_alarms(alice: cast.Person) -> None:
    message = put(alice)
    claimed = claims.claim(message.sender_id, list(Lane), 10)
    assert claimed is not None
    [first] = claimed.envelopes
    for _ in range(3):
        later()
        reconcile.sweep()
    dispatch.run()
    assert status(message) == ("accepted", "")
    results.record([Result(message.pk, first.attempt_id, Evidence.RECEIPTS_AND_LIST, Accepted("SM1"), None)])
    message.refresh_from_db()
    assert message.doubled
    assert message.provider_id == SimulatedText.objects.get().provider_id


def test_a_result_that_is_recorded_twice_is_no_double(alice: cast.Person) -> None:
    message = put(alice)
    claimed = claims.claim(message.sender_id, list(Lane), 10)
    assert claimed is not None
    taken = Result(message.pk, claimed.envelopes[0].attempt_id, Evidence.RECEIPTS_AND_LIST, Accepted("SM1"), None)
    results.record([taken])
    results.record([taken])
    message.refresh_from_db()
    assert not message.doubled


def test_a_text_of_which_nothing_more_is_heard_is_asked_after(alice: cast.Person) -> None:
    message = put(alice)
    dispatch.run()
    reconcile.sweep()
    message.refresh_from_db()
    assert (message.looks, message.status) == (0, "accepted")
    for looks in (1, 2, 3, 4, 5):
        later(3 * 24 * 3600)
        reconcile.sweep()
        message.refresh_from_db()
        assert (message.looks, message.look_at is not None) == (looks, True)
    later(3 * 24 * 3600)
    reconcile.sweep()
    message.refresh_from_db()
    assert (message.looks, message.look_at, message.status) == (6, None, "accepted")


def test_a_receipt_ends_the_asking(alice: cast.Person) -> None:
    message = put(alice)
    dispatch.run()
    receipts.collect_simulated()
    message.refresh_from_db()
    assert message.look_at is None


def test_two_answers_in_doubt_share_no_evidence(alice: cast.Person) -> None:
    """Two texts of the same words to one phone, one of them taken: one is found, the other is sent again."""
    answers = [
        put(alice, "Thank you.", unsolicited=False, lane=Lane.NOW, kind=MessageKind.ANSWER, key=f"answer:{number}")
        for number in range(2)
    ]
    weather(lost_after=1.0)
    claimed = claims.claim(answers[0].sender_id, list(Lane), 10)
    assert claimed is not None
    SimulatedText.objects.create(
        token=claimed.envelopes[0].token, provider_id="SM1", channel="sms", body="Thank you.",
        address_digest=Address.digest_of("sms", claimed.envelopes[0].to),
    )  # fmt: skip
    weather()
    for _ in range(3):
        later()
        reconcile.sweep()
    assert sorted(status(answer)[0] for answer in answers) == ["accepted", "queued"]
    dispatch.run()
    assert SimulatedText.objects.count() == 2
    assert len({answer.provider_id for answer in OutboundMessage.objects.all()}) == 2
