"""A better reader reads the past again: it shows what differs, and changes the log only when somebody accepts it."""

import json
from datetime import date, timedelta

import pytest
from django.core.management import CommandError, call_command

from reminders import clock
from reminders.conversation import receive, router, symptom_log
from reminders.domain.replies import READER_VERSION
from reminders.models import InboundMessage, SymptomEntry, Understanding
from tests import cast
from tests.cast import MONDAY

pytestmark = pytest.mark.django_db


def read_by_an_older_reader(text: str, answers: dict[str, float], **reading: object) -> InboundMessage:
    """A reply as a reader before ours left it: its reading, its context and its entries."""
    with clock.at(MONDAY):
        alice = cast.person("Alice")
        inbound = receive.simulate(alice.patient, "sms", text, "SM1")
        assert inbound is not None
        Understanding.objects.create(
            inbound=inbound,
            reader_version="0",
            reading=json.dumps({"intents": ["answer"], "answers": answers, **reading}),
            context=json.dumps({"channel": "sms"}),
            at=MONDAY,
        )
        for metric, value in answers.items():
            symptom_log.enter(alice.patient, metric, value, at=MONDAY, local_date=MONDAY.date(), inbound=inbound)
        InboundMessage.objects.filter(pk=inbound.pk).update(read_at=MONDAY)
    return inbound


def run(capsys: pytest.CaptureFixture[str], *extra: str) -> str:
    call_command("reread", "--since", "2026-03-01", *extra)
    return capsys.readouterr().out


def standing() -> dict[str, str]:
    return {entry.metric: entry.value for entry in SymptomEntry.objects.standing()}


def test_what_reads_otherwise_is_listed_by_id_and_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    inbound = read_by_an_older_reader("pain 6 and stiffness 5, shopping", {"pain": 7})
    shown = run(capsys)
    assert f"{inbound.pk}\t0\tpain\t7\t6" in shown
    assert f"{inbound.pk}\t0\tstiffness\t-\t5" in shown
    assert "shopping" not in shown
    assert standing() == {"pain": "7"}
    assert Understanding.objects.filter(inbound=inbound, reader_version=READER_VERSION).count() == 1


def test_accepting_replaces_and_adds_and_keeps_what_was_there(capsys: pytest.CaptureFixture[str]) -> None:
    read_by_an_older_reader("pain 6 and stiffness 5", {"pain": 7})
    run(capsys)
    assert "2 values applied." in run(capsys, "--accept")
    assert standing() == {"pain": "6", "stiffness": "5"}
    mended = SymptomEntry.objects.standing().get(metric="pain")
    assert mended.replaces is not None
    assert mended.replaces.value == "7"
    assert "0 values applied." in run(capsys, "--accept"), "a second time changes nothing"
    assert SymptomEntry.objects.count() == 3


def test_a_value_that_was_a_guess_is_withdrawn(capsys: pytest.CaptureFixture[str]) -> None:
    read_by_an_older_reader("pain 6-7", {"pain": 6})
    run(capsys, "--accept")
    assert standing() == {}
    assert SymptomEntry.objects.count() == 2


def test_what_a_person_has_corrected_stays_as_they_left_it(capsys: pytest.CaptureFixture[str]) -> None:
    inbound = read_by_an_older_reader("pain 6", {"pain": 7})
    assert inbound.patient is not None
    first = SymptomEntry.objects.get()
    symptom_log.enter(inbound.patient, "pain", 4, at=MONDAY, local_date=date(2026, 3, 2), replaces=first)
    assert "0 values applied." in run(capsys, "--accept")
    assert standing() == {"pain": "4"}


def test_a_reply_whose_question_is_not_known_is_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    with clock.at(MONDAY):
        alice = cast.person("Alice")
        inbound = receive.simulate(alice.patient, "sms", "6", "SM1")
        InboundMessage.objects.update(read_at=MONDAY)
    Understanding.objects.create(
        inbound=inbound, reader_version="0", reading=json.dumps({"answers": {"pain": 6}}), at=MONDAY
    )
    assert "0 replies read otherwise" in run(capsys, "--accept")


def test_our_own_readings_keep_what_was_open_and_read_the_same_again(capsys: pytest.CaptureFixture[str]) -> None:
    with clock.at(MONDAY):
        alice = cast.person("Alice")
        receive.simulate(alice.patient, "sms", "pain 6", "SM1")
        router.read(InboundMessage.objects.get())
    kept = Understanding.objects.get()
    assert kept.context is not None
    assert json.loads(kept.context)["channel"] == "sms"
    assert "0 replies read otherwise" in run(capsys)


def test_a_bad_date_is_named() -> None:
    with pytest.raises(CommandError, match="like 2026-03-01"):
        call_command("reread", "--since", "yesterday")


def test_only_what_came_since_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    read_by_an_older_reader("pain 6", {"pain": 7})
    call_command("reread", "--since", (MONDAY + timedelta(days=1)).date().isoformat())
    assert "0 replies" in capsys.readouterr().out
