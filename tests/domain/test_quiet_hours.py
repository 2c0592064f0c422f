"""Quiet hours: nobody is woken, and nobody's text is lost because of a changed clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from reminders.domain.quiet_hours import QuietHours, next_quiet_start, quiet_until, spread

LONDON = ZoneInfo("Europe/London")
APIA = ZoneInfo("Pacific/Apia")
NIGHT = QuietHours(time(21), time(8))
NAP = QuietHours(time(13), time(15))
NONE = QuietHours(time(9), time(9))


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


@pytest.mark.parametrize(
    ("quiet", "now", "until"),
    [
        (NIGHT, "2026-01-05 20:59", None),
        (NIGHT, "2026-01-05 21:00", "2026-01-06 08:00"),
        (NIGHT, "2026-01-06 03:00", "2026-01-06 08:00"),
        (NIGHT, "2026-01-06 07:59", "2026-01-06 08:00"),
        (NIGHT, "2026-01-06 08:00", None),
        (NAP, "2026-01-06 12:59", None),
        (NAP, "2026-01-06 13:00", "2026-01-06 15:00"),
        (NAP, "2026-01-06 15:00", None),
        (NONE, "2026-01-06 09:00", None),
        # The night on which the clocks go forward is an hour shorter, the one on which they go back an hour longer.
        (NIGHT, "2026-03-28 23:30", "2026-03-29 08:00"),
        (NIGHT, "2026-10-25 01:30", "2026-10-25 08:00"),
    ],
)
def test_alice_is_left_alone_until_her_quiet_hours_end(quiet: QuietHours, now: str, until: str | None) -> None:
    assert quiet_until(london(now), LONDON, quiet) == (until and london(until))


def test_quiet_hours_that_end_in_a_repeated_hour_end_in_its_first_pass() -> None:
    early = QuietHours(time(21), time(1, 30))
    second_pass = datetime(2026, 10, 25, 1, 15, tzinfo=UTC)

    assert quiet_until(london("2026-10-25 01:00"), LONDON, early) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert quiet_until(second_pass, LONDON, early) is None


def test_quiet_hours_that_end_in_a_skipped_hour_end_an_hour_later() -> None:
    early = QuietHours(time(21), time(1, 30))

    assert quiet_until(london("2026-03-29 00:30"), LONDON, early) == london("2026-03-29 02:30")


def test_quiet_hours_that_run_into_the_next_ones_end_with_them() -> None:
    almost_always = QuietHours(time(2, 15), time(1, 30))  # this end moves to 02:30, past the next start
    in_between = london("2026-03-29 02:05")

    assert quiet_until(in_between, LONDON, almost_always) == london("2026-03-30 01:30")


def test_quiet_hours_that_the_clocks_skip_do_not_begin_that_day() -> None:
    skipped = QuietHours(time(1, 30), time(2, 10))

    assert next_quiet_start(london("2026-03-28 12:00"), LONDON, skipped) == london("2026-03-30 01:30")


def test_the_night_before_the_day_that_samoa_left_out_lasts_one_night() -> None:
    evening = datetime(2011, 12, 29, 23, tzinfo=APIA)

    assert quiet_until(evening, APIA, NIGHT) == datetime(2011, 12, 31, 8, tzinfo=APIA)
    assert quiet_until(datetime(2011, 12, 31, 5, tzinfo=APIA), APIA, NIGHT) == datetime(2011, 12, 31, 8, tzinfo=APIA)
    assert next_quiet_start(evening, APIA, NIGHT) == datetime(2011, 12, 31, 21, tzinfo=APIA)


@pytest.mark.parametrize(
    ("quiet", "now", "begins"),
    [
        (NIGHT, "2026-01-05 20:00", "2026-01-05 21:00"),
        (NIGHT, "2026-01-05 21:00", "2026-01-06 21:00"),
        (NIGHT, "2026-01-06 03:00", "2026-01-06 21:00"),
        (NAP, "2026-01-06 16:00", "2026-01-07 13:00"),
        (NONE, "2026-01-06 08:00", None),
    ],
)
def test_a_text_is_no_longer_worth_delivering_when_the_next_quiet_hours_begin(
    quiet: QuietHours, now: str, begins: str | None
) -> None:
    assert next_quiet_start(london(now), LONDON, quiet) == (begins and london(begins))


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_are_no_trap(at: datetime) -> None:
    assert quiet_until(at, APIA, NAP) is None


def test_a_thousand_people_wake_up_over_twenty_minutes_each_in_their_own_place() -> None:
    places = [spread(f"person {n}") for n in range(1000)]

    assert places == [spread(f"person {n}") for n in range(1000)]
    assert timedelta(0) <= min(places) < timedelta(minutes=1)
    assert timedelta(minutes=19) < max(places) < timedelta(minutes=20)
    assert len(set(places)) > 600
    assert spread("alice", minutes=0) == timedelta(0)
