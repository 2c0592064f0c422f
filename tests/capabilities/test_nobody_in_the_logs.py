"""Logs hold ids: nobody's name, number, mailbox or words, whatever goes right or wrong."""

import logging
from datetime import timedelta

import pytest

from reminders import clock
from reminders.conversation import receive, router
from reminders.delivery import dispatch, receipts, reconcile
from reminders.models import Agenda, Installation
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = pytest.mark.django_db(transaction=True)

NAME, NUMBER, WORDS = "Zsuzsanna", "+15550107731", "my chest hurts and zebrafish 7"


@pytest.mark.parametrize("fault", ["none", "lost_before", "refuse", "opted_out", "stop_sender", "garbage"])
def test_nothing_about_people_is_written_down(fault: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with clock.at(MONDAY - timedelta(hours=1)):
        person = cast.person(NAME, number=NUMBER)
        person.has_schedule("check_in", daily("10:00"))
    Installation.row()
    Installation.objects.update(simulator={"odds": {fault: 1.0}, "deadline_seconds": 1})
    with clock.at(MONDAY):
        assert planner.run() == 1
        for text in (WORDS, "6 7 4", "STOP"):
            receive.simulate(person.patient, "sms", text, f"SM{text[:4]}")
        router.read_pending()
        dispatch.run()
        receipts.collect_simulated()
        reconcile.sweep()
    written = "\n".join(
        f"{record.getMessage()} {vars(record)}" for record in caplog.records if not record.name.startswith("django.db")
    )
    assert "planner.batch" in written
    for secret in (NAME, NUMBER, NUMBER[2:], "zebrafish", "chest"):
        assert secret not in written
    assert Agenda.objects.exists()
