"""The demo: five people where it is day now, with a past that the real planner and the real reader have made."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import CommandError

from reminders import clock
from reminders.delivery import dispatch, receipts
from reminders.domain.consent import ConsentKind
from reminders.domain.wall_time import zone as zone_of
from reminders.models import (
    CheckIn,
    Clinic,
    ConsentEvent,
    InboundMessage,
    Installation,
    Occurrence,
    OutboundMessage,
    Patient,
    Schedule,
    SymptomEntry,
)
from reminders.models.state import forget_offset
from reminders.planning import planner
from reminders.simulation import demo
from reminders.simulation.zones import daytime_zones
from tests import cast

DAYS = 4
every_hour = pytest.mark.parametrize("hour", range(0, 24, 3))


@pytest.fixture
def told(transactional_db: None) -> list[str]:
    """What was told while a demo of a few days was made."""
    lines: list[str] = []
    forget_offset()
    demo.seed(lines.append, days=DAYS)
    return lines


def by_name(name: str) -> Patient:
    return Patient.objects.get(preferred_name=name)


def test_a_demo_has_five_people_with_a_past(told: list[str]) -> None:
    now = datetime.now(UTC)
    clinic = Clinic.objects.get()
    assert (clinic.is_demo, clinic.name, clinic.sender_name) == (True, demo.CLINIC, "Daily Care")
    assert Patient.objects.count() == 5
    assert SymptomEntry.objects.filter(at__lt=now - timedelta(days=DAYS - 2)).exists()
    assert SymptomEntry.objects.filter(at__gt=now - timedelta(days=2)).exists()
    assert CheckIn.objects.filter(status="complete").count() >= DAYS
    assert not InboundMessage.objects.filter(read_at=None).exists()
    assert set(OutboundMessage.objects.values_list("status", flat=True)) == {"delivered"}
    assert any("week" in line for line in told)


def test_nothing_of_the_past_happened_in_the_future_or_by_night(told: list[str]) -> None:
    now = datetime.now(UTC)
    for message in OutboundMessage.objects.filter(unsolicited=True).select_related("patient"):
        assert message.patient is not None
        assert message.created_at <= now
        assert 8 <= message.created_at.astimezone(zone_of(message.patient.zone)).hour < 21


def test_care_flags_show_as_reasons_in_the_past(told: list[str]) -> None:
    skipped = Occurrence.objects.filter(patient=by_name("Priya"), category="hydration")
    assert {(one.outcome, one.reason) for one in skipped} == {("skip", "care_flag")}
    assert len(skipped) >= DAYS - 1


def test_a_discreet_phone_shows_no_symptom_word(told: list[str]) -> None:
    texts = OutboundMessage.objects.filter(patient=by_name("Marcus"), unsolicited=True)
    assert texts
    assert not [text.body for text in texts if "pain" in text.body.lower() or "tired" in text.body.lower()]


def test_everybody_has_agreed_with_evidence(told: list[str]) -> None:
    for patient in Patient.objects.all():
        events = ConsentEvent.objects.filter(patient=patient, kind=ConsentKind.GRANTED)
        assert events
        assert all(event.evidence for event in events)


def test_two_texts_arrive_within_the_first_minutes(told: list[str]) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=100)
    before = OutboundMessage.objects.count()
    with clock.at(soon):
        planner.run(soon)
        dispatch.run()
        receipts.collect_simulated()
    new = OutboundMessage.objects.order_by("id")[before:]
    assert len(new) >= 2
    assert {message.status for message in new} == {"delivered"}
    assert "Rosa" in {message.patient.preferred_name for message in new if message.patient}


def test_making_it_again_changes_nothing(told: list[str]) -> None:
    before = OutboundMessage.objects.count(), Schedule.objects.count()
    assert demo.seed(told.append, days=DAYS) is False
    assert before == (OutboundMessage.objects.count(), Schedule.objects.count())
    assert Installation.row().demo_offset == timedelta()


@pytest.mark.django_db(transaction=True)
def test_a_start_that_broke_off_goes_on_where_it_was() -> None:
    class PulledPlug(Exception):
        pass

    def tell(line: str) -> None:
        raise PulledPlug

    with pytest.raises(PulledPlug):
        demo.seed(tell, days=DAYS)
    assert Installation.row().demo_offset == timedelta()
    assert demo.seed(lambda line: None, days=DAYS)
    assert Clinic.objects.get().name == demo.CLINIC
    assert Patient.objects.count() == 5
    assert SymptomEntry.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_it_is_never_made_beside_real_people(capsys: Any) -> None:
    cast.clinic("Elm", is_demo=False)
    with pytest.raises(CommandError, match="A live clinic is here"):
        call_command("seed_demo")
    assert not Clinic.objects.filter(is_demo=True).exists()


@pytest.mark.django_db(transaction=True)
def test_the_first_password_is_shown_once_and_works(capsys: Any) -> None:
    call_command("seed_demo", days=1)
    [line] = [line for line in capsys.readouterr().out.splitlines() if "password" in line]
    password = line.split("password ")[1].split()[0]
    assert authenticate(username=demo.ADMIN, password=password) == User.objects.get(is_superuser=True)
    call_command("seed_demo", days=1)
    assert "password" not in capsys.readouterr().out


@every_hour
@pytest.mark.parametrize("day", ["2026-01-15", "2026-07-15"])
def test_at_any_hour_there_are_five_places_where_it_is_day(day: str, hour: int) -> None:
    now = datetime.fromisoformat(f"{day}T{hour:02}:40").replace(tzinfo=UTC)
    places = daytime_zones(now, 5)
    assert len(set(places)) == 5
    assert all(9 <= now.astimezone(zone_of(place)).hour < 17 for place in places)
    assert len({now.astimezone(zone_of(place)).utcoffset() for place in places}) >= 4
