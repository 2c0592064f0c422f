"""Whatever a rule says, the form shows it and makes exactly the same rule of it again."""

from datetime import date, time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reminders.domain.recurrence import Recurrence
from reminders.domain.recurrence.days import WEEKDAYS
from reminders.domain.schedule_fields import (
    Days,
    ScheduleFields,
    Times,
    from_rule,
    read_clock_times,
    read_dates,
    to_rule,
    write_clock_times,
    write_dates,
)

minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))
dates = st.dates(date(2020, 1, 1), date(2040, 12, 31))
ways_of_days: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"days": Days.DAILY}),
    st.just({"days": Days.OTHER_DAY}),
    st.fixed_dictionaries({"days": st.just(Days.EVERY_N_DAYS), "every_days": st.integers(3, 3660)}),
    st.fixed_dictionaries(
        {
            "days": st.just(Days.WEEKLY),
            "weekdays": st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
            "every_weeks": st.integers(1, 4),
        }
    ),
    st.fixed_dictionaries(
        {"days": st.just(Days.MONTH_DAY), "month_day": st.integers(1, 31) | st.just(-1)},
    ),
    st.fixed_dictionaries(
        {
            "days": st.just(Days.MONTH_WEEKDAY),
            "nth": st.sampled_from([1, 2, 3, 4, 5, -1]),
            "nth_weekday": st.integers(0, 6),
        }
    ),
)
windows = st.tuples(minutes, minutes).map(sorted).map(lambda ends: {"window_from": ends[0], "window_to": ends[1]})
ways_of_times: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.sets(minutes, min_size=1, max_size=6).map(lambda at: {"times": Times.AT, "at": tuple(sorted(at))}),
    st.tuples(st.integers(5, 1440), windows).map(
        lambda pair: {"times": Times.EVERY, "every_minutes": pair[0]} | pair[1],
    ),
    windows.map(lambda window: {"times": Times.RANDOM, "random_count": 1} | window),
)
periods: st.SearchStrategy[dict[str, Any]] = st.tuples(dates, st.none() | st.integers(0, 900)).map(
    lambda pair: {
        "starts_on": pair[0],
        "ends_on": None if pair[1] is None else date.fromordinal(pair[0].toordinal() + pair[1]),
    }
)
exceptions = st.sets(dates, max_size=4).map(lambda days: {"exceptions": tuple(sorted(days))})
said = st.tuples(ways_of_days, ways_of_times, periods, exceptions).map(
    lambda parts: ScheduleFields(**{name: value for part in parts for name, value in part.items()})
)


@given(said)
def test_what_the_form_can_say_comes_back_as_it_was_said(fields: ScheduleFields) -> None:
    assert from_rule(Recurrence.parse(to_rule(fields))) == fields


written_days = st.one_of(
    st.builds("FREQ=DAILY;INTERVAL={}".format, st.integers(1, 400)),
    st.builds("FREQ=DAILY;BYDAY={}".format, st.sampled_from(WEEKDAYS)),
    st.builds("FREQ=WEEKLY;INTERVAL={};BYDAY={};WKST={}".format, st.integers(1, 60), *[st.sampled_from(WEEKDAYS)] * 2),
    st.just("FREQ=WEEKLY"),
    st.builds("FREQ=MONTHLY;INTERVAL={};BYMONTHDAY={}".format, st.integers(1, 12), st.integers(-28, 28).filter(bool)),
    st.builds("FREQ=MONTHLY;BYDAY={}{},-1FR".format, st.integers(1, 5), st.sampled_from(WEEKDAYS)),
    st.builds("FREQ=MONTHLY;BYDAY={}".format, st.sampled_from(WEEKDAYS)),
    st.builds("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={}".format, st.sampled_from([1, 2, -1])),
    st.builds("FREQ=YEARLY;BYMONTH={};BYMONTHDAY={}".format, st.integers(1, 12), st.integers(1, 28)),
)


@given(written_days, dates)
def test_no_rule_however_unusual_is_changed_by_being_shown(days: str, starts_on: date) -> None:
    rule = Recurrence.parse({"days": days, "starts_on": starts_on.isoformat(), "times": {"at": ["08:00"]}})

    assert to_rule(from_rule(rule)) == rule.as_json()


@given(st.sets(minutes, max_size=10), st.sets(dates, max_size=10))
def test_times_and_dates_are_read_as_they_are_written(at: set[time], days: set[date]) -> None:
    assert set(read_clock_times(write_clock_times(at))) == at
    assert set(read_dates(write_dates(days))) == days


def test_times_are_read_as_people_write_them() -> None:
    assert read_clock_times("8:00, 13.30 and 8 pm; 12am") == (time(0), time(8), time(13, 30), time(20))
