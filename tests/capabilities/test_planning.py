"""What is due becomes a text, or a reason."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reminders import clock
from reminders.enrolment import patients, schedules
from reminders.models import Agenda, CheckIn, Occurrence, OutboundMessage
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily

pytestmark = pytest.mark.django_db
NEW_YORK = ZoneInfo("America/New_York")


def plan(moment: datetime) -> list[tuple[str, str]]:
    """Plan at a moment and return what was decided, in order."""
    before = set(Occurrence.objects.values_list("pk", flat=True))
    with clock.at(moment):
        planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=moment).values_list("pk", flat=True)), moment)
    new = Occurrence.objects.exclude(pk__in=before).order_by("due_at", "id")
    return [(occurrence.outcome, occurrence.reason) for occurrence in new]


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


@pytest.fixture
def alice() -> cast.Person:
    with clock.at(MONDAY - timedelta(hours=1)):
        return cast.person("Alice")


def test_at_the_right_minute_of_her_day_alice_gets_her_text(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        alice.has_schedule("hydration", daily("10:00"))
    assert plan(MONDAY - timedelta(minutes=1)) == []
    assert plan(MONDAY) == [("send", "due")]
    [text] = alice.texts()
    assert text.body.startswith("Alice, hydration")
    assert (text.status, text.lane) == ("queued", 2)
    assert text.expires_at == MONDAY + timedelta(minutes=30)
    assert Agenda.objects.get(pk=alice.patient.pk).next_due_at == MONDAY + timedelta(days=1)


def test_planning_twice_sends_once(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        alice.has_schedule()
    plan(MONDAY)
    Agenda.objects.update(next_due_at=MONDAY)
    assert plan(MONDAY) == []
    assert len(alice.texts()) == 1


def test_a_check_in_opens_with_its_question_and_closes_the_one_before(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        alice.has_schedule("check_in")
    plan(MONDAY)
    plan(MONDAY + timedelta(days=1))
    first, second = CheckIn.objects.order_by("id")
    assert (first.status, second.status) == ("expired", "open")
    assert second.asked == {"pain": 1, "fatigue": 1, "sleep": 1}
    assert str(second.local_date) == "2026-03-03"
    assert alice.texts()[0].check_in_id == first.pk


def test_what_falls_in_quiet_hours_and_outlives_them_is_held_then_sent(alice: cast.Person) -> None:
    with clock.at(local("2026-03-02T06:00")):
        alice.has_schedule("check_in", daily("07:00"))
    assert plan(local("2026-03-02T07:00")) == [("hold", "quiet_hours")]
    held = Occurrence.objects.get()
    assert held.release_at is not None
    assert local("2026-03-02T08:00") <= held.release_at <= local("2026-03-02T08:20")
    plan(held.release_at)
    held.refresh_from_db()
    assert (held.outcome, held.reason, held.release_at) == ("send", "due", None)
    assert len(alice.texts()) == 1


def test_what_falls_in_quiet_hours_and_does_not_outlive_them_is_skipped_with_the_reason(alice: cast.Person) -> None:
    with clock.at(local("2026-03-02T05:00")):
        alice.has_schedule("hydration", daily("06:00"))
    assert plan(local("2026-03-02T06:00")) == [("skip", "quiet_hours")]


def test_an_outage_of_three_days_brings_no_flood(alice: cast.Person) -> None:
    with clock.at(MONDAY):
        alice.has_schedule("hydration", {**daily(), "times": {"every": 60, "from": "09:00", "to": "18:00"}})
    back = local("2026-03-05T12:10")
    decided = plan(back)
    assert decided.count(("send", "due")) == 1
    assert ("skip", "too_late") in decided
    assert len(decided) == 8 + 10 + 10 + 4  # every slot since Monday 10:00 exclusive has its reason


def test_the_daily_cap_keeps_a_place_for_the_check_in(alice: cast.Person) -> None:
    with clock.at(local("2026-03-02T08:30")):
        for hour in ("09", "11", "13"):
            alice.has_schedule("hydration", daily(f"{hour}:00"))
        alice.has_schedule("check_in", daily("17:00"))
    outcomes = [plan(local(f"2026-03-02T{hour}:00"))[0] for hour in ("09", "11", "13", "17")]
    assert outcomes == [("send", "due"), ("send", "due"), ("skip", "capped"), ("send", "due")]


def test_two_texts_at_once_keep_half_an_hour_between_them(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        alice.has_schedule("hydration")
        alice.has_schedule("stretching")
    assert sorted(plan(MONDAY)) == [("hold", "spacing"), ("send", "due")]
    waiting = Occurrence.objects.get(outcome="hold")
    assert waiting.release_at == MONDAY + timedelta(minutes=30)


def test_nobody_without_consent_is_texted() -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        bob = cast.person("Bob", agreed=False)
        bob.has_schedule()
    assert plan(MONDAY) == [("skip", "no_consent")]
    assert bob.texts() == []


def test_somebody_whose_doctor_limits_fluids_gets_no_water_texts() -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        carol = cast.person("Carol", fluid_limit=True)
        carol.has_schedule("hydration")
    assert plan(MONDAY) == [("skip", "care_flag")]


def test_a_pause_and_a_stopped_clinic_each_leave_their_reason(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        alice.has_schedule()
        patients.pause([alice.patient], MONDAY + timedelta(hours=1), asked_by="staff")
    assert plan(MONDAY) == [("skip", "paused")]
    alice.patient.clinic.is_active = False
    alice.patient.clinic.save()
    assert plan(MONDAY + timedelta(days=1)) == [("skip", "clinic_stopped")]


def test_moving_east_in_the_evening_neither_doubles_nor_loses_a_slot(alice: cast.Person) -> None:
    with clock.at(local("2026-03-02T08:30")):
        alice.has_schedule("check_in", daily("09:00", "21:30"))
    plan(local("2026-03-02T09:00"))
    with clock.at(local("2026-03-02T20:00")):
        alice.patient.zone = "Europe/London"  # there it is already 01:00: half past nine has gone by
        patients.save(alice.patient)
    assert plan(local("2026-03-02T20:00")) == [("skip", "quiet_hours")]
    slots = [(str(o.slot_date), f"{o.slot_time:%H:%M}") for o in Occurrence.objects.order_by("slot_time")]
    assert slots == [("2026-03-02", "09:00"), ("2026-03-02", "21:30")]


def test_moving_west_in_the_evening_repeats_nothing(alice: cast.Person) -> None:
    with clock.at(local("2026-03-02T08:30")):
        alice.has_schedule("hydration", daily("10:00"))
    plan(local("2026-03-02T10:00"))
    with clock.at(local("2026-03-02T11:00")):
        alice.patient.zone = "America/Los_Angeles"  # there it is 08:00 again: ten o'clock is still to come
        patients.save(alice.patient)
    plan(local("2026-03-02T11:00"))
    assert plan(local("2026-03-02T13:00")) == []
    assert Occurrence.objects.count() == 1


def test_an_edit_plans_the_future_anew_and_leaves_the_past(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(minutes=30)):
        schedule = alice.has_schedule("hydration", daily("10:00"))
    plan(MONDAY)
    with clock.at(MONDAY + timedelta(minutes=5)):
        schedule.rule = daily("10:00", "15:00")
        schedules.save(schedule)
    plan(MONDAY + timedelta(minutes=5))
    assert Agenda.objects.get(pk=alice.patient.pk).next_due_at == local("2026-03-02T15:00")
    assert Occurrence.objects.count() == 1


def test_new_random_times_begin_tomorrow(alice: cast.Person) -> None:
    drawn = {**daily(), "times": {"random": 1, "from": "10:00", "to": "11:00"}}
    with clock.at(local("2026-03-02T09:00")):
        schedule = alice.has_schedule("hydration", drawn)
    plan(local("2026-03-02T11:01"))
    with clock.at(local("2026-03-02T11:30")):
        schedule.rule = {**daily(), "times": {"random": 1, "from": "12:00", "to": "13:00"}}
        schedules.save(schedule)
    assert plan(local("2026-03-02T18:00")) == []
    plan(local("2026-03-03T13:30"))
    assert [str(o.slot_date) for o in Occurrence.objects.order_by("id")] == ["2026-03-02", "2026-03-03"]


def test_a_batch_takes_the_same_number_of_queries_however_many_people() -> None:
    counts = []
    for size in (1, 12):
        with clock.at(MONDAY - timedelta(hours=1)):
            for _ in range(size):
                one = cast.person()
                one.has_schedule("hydration")
                one.has_schedule("check_in", daily("09:58"))
        people = list(Agenda.objects.filter(next_due_at__lte=MONDAY).values_list("pk", flat=True))
        with clock.at(MONDAY), CaptureQueriesContext(connection) as queries:
            planner.plan_people(people, MONDAY)
        counts.append(len(queries))
        OutboundMessage.objects.all().delete()
        Agenda.objects.update(next_due_at=None)
    assert counts[0] == counts[1] <= 20
