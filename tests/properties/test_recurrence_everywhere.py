"""Recurrence in every zone and over every change of its clocks, against a naive second opinion."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from reminders.domain.quiet_hours import QuietHours, next_quiet_start, quiet_until
from reminders.domain.recurrence import Recurrence, describe, instant, moments, next_after, shift_note, zone
from reminders.domain.recurrence.listing import occurrences
from reminders.domain.recurrence.times import Random as RandomTimes
from reminders.domain.wall_time import within_calendar
from reminders.errors import InvalidInput, RuleError
from tests.properties.recurrence_oracle import ZONES, Case, a_case, check, in_utc, some_days, transitions

slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

anything_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
dates = st.dates().map(date.isoformat)
times = st.times().map(lambda at: at.isoformat("minutes"))
parts = st.sampled_from(
    ["INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYWEEKNO", "BYYEARDAY", "BYSETPOS", "WKST", "COUNT", "BYHOUR", "X"]
)
values = st.sampled_from(
    ["1", "2", "-1", "31", "29,30", "12", "366", "-366", "53", "0", "", "MO", "1MO", "-5FR", "MO,2TU", "53SU", "é"]
)
day_rules = st.tuples(
    st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=HOURLY", "freq=weekly", ""]),
    st.lists(st.tuples(parts, values).map("=".join), max_size=3),
).map(lambda rule: ";".join([rule[0], *rule[1]]))
nearly_rules = st.fixed_dictionaries(
    {
        "days": day_rules | anything_json,
        "starts_on": dates | st.just("2024-02-29") | st.just("2024-01-01") | anything_json,
        "times": st.fixed_dictionaries({"at": st.lists(times | anything_json, max_size=4)})
        | st.fixed_dictionaries({"every": st.integers(-5, 2000), "from": times, "to": times})
        | st.fixed_dictionaries({"random": st.integers(-1, 30) | anything_json, "from": times, "to": times})
        | anything_json,
    },
    optional={"ends_on": dates | anything_json, "except": st.lists(dates, max_size=3) | anything_json},
)


good_rules = st.builds(lambda seed: a_case(Random(seed)).rule, st.integers(0, 2**32))
spoiled_rules = st.builds(
    lambda rule, key, value: {**rule, key: value},
    good_rules,
    st.sampled_from(["days", "starts_on", "ends_on", "times", "except", "colour"]),
    day_rules | dates | anything_json,
)
rules = st.one_of(good_rules, spoiled_rules, nearly_rules)


@given(rules | anything_json | st.text())
@example("[" * 100_000)
@example('{"days": ' + "9" * 5_000 + "}")
@slow
def test_whatever_json_a_coordinator_pastes_is_a_rule_or_a_named_fault(value: Any) -> None:
    rule, fault = read(value)
    event("a rule" if rule else "a fault")
    if rule is None:
        assert fault.isprintable()
        assert 10 < len(fault) < 300
        return
    assert Recurrence.parse(rule.as_json()) == rule
    assert Recurrence.parse(json.dumps(rule.as_json())) == rule
    assert describe(rule)
    assert next_after(rule, zone("Asia/Kolkata"), datetime(1700, 1, 1, tzinfo=UTC), "k") is not None or rule.ends_on


def read(value: Any) -> tuple[Recurrence | None, str]:
    try:
        return Recurrence.parse(value), ""
    except RuleError as fault:
        return None, str(fault)


moments_in_text = st.sampled_from(
    ["2024-03-01", "2024-03-10T02:30Z", "0001-01-01T00:00+14:00", "9999-12-31T23:59:59-12:00", "9999-12-31", "soon"]
)


@given(
    nearly_rules,
    st.sampled_from([*ZONES, "../etc/passwd", "\0", "US"]),
    moments_in_text,
    moments_in_text,
    anything_json,
)
@slow
def test_whatever_case_is_asked_for_is_answered_or_refused(
    rule: dict[str, Any], name: str, start: str, end: str, key: Any
) -> None:
    bounded = {**rule, "starts_on": "2024-01-05", "ends_on": "2024-04-01"}
    try:
        answer = occurrences({"rule": bounded, "zone": name, "from": start, "to": end, "key": key})
    except InvalidInput:
        event("refused")
    else:
        event("answered")
        assert json.loads(json.dumps(answer)) == sorted(answer, key=lambda moment: moment["utc"])


@given(st.integers(0, 2**32))
@settings(slow, max_examples=250)
def test_the_second_opinion_agrees(seed: int) -> None:
    random = Random(seed)
    for _ in range(3):
        case = a_case(random)
        rule, fault = read(case.rule)
        if rule:
            check(case)
        else:
            assert "never happens" in fault


@given(st.integers(0, 2**32), st.dates(date(1995, 1, 1), date(2045, 1, 1)))
@settings(slow, max_examples=200)
def test_a_third_opinion_agrees_on_the_days(seed: int, starts_on: date) -> None:
    text = some_days(Random(seed))
    rule, _ = read({"days": text, "starts_on": starts_on.isoformat(), "times": EVENING})
    # dateutil takes "1MO,TU" for Tuesdays that are first Mondays, and searches for the impossible to the year 9999.
    if rule is None or MIXED_WEEKDAYS.search(text):
        return
    # It also chooses BYSETPOS from what is left of the first week; the standard, from the week.
    first, last = starts_on + timedelta(days=7), starts_on + timedelta(days=1200)
    theirs = rrulestr(text, dtstart=datetime.combine(starts_on, time.min))
    until = datetime.combine(last, time.max)

    assert list(days_of(rule, first, last)) == [
        each.date() for each in theirs.between(datetime.combine(first, time.min), until, inc=True)
    ]


EVENING = {"at": ["18:00", "21:30"]}
MIXED_WEEKDAYS = re.compile(r"BYDAY=-?\d..,")


def days_of(rule: Recurrence, first: date, last: date) -> Iterator[date]:
    day = rule.day_on_or_after(first)
    while day and day <= last:
        yield day
        day = rule.day_on_or_after(day + timedelta(days=1))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Pacific/Apia", "2011-12-30T10:00Z"),
        ("Pacific/Kwajalein", "1993-08-21T12:00Z"),
        ("Pacific/Kiritimati", "1994-12-31T10:00Z"),
        ("Asia/Manila", "1844-12-31T15:56:08Z"),
        ("America/Juneau", "1867-10-19T00:31:13Z"),
        ("Australia/Lord_Howe", "2026-10-03T15:30Z"),
        ("Africa/Casablanca", "2026-02-15T02:00Z"),
        ("America/New_York", "2026-11-01T06:00Z"),
    ],
)
def test_islands_that_skip_or_repeat_a_day_get_each_text_once_and_in_order(name: str, change: str) -> None:
    at = datetime.fromisoformat(change)
    steady = {"every": 20, "from": "00:00", "to": "23:59"}
    rule: dict[str, Any] = {
        "days": "FREQ=DAILY",
        "starts_on": "1840-01-01",
        "ends_on": None,
        "times": steady,
        "except": [],
    }

    assert check(Case(rule, name, at - timedelta(days=3), at + timedelta(days=3))) > 250


@given(st.sampled_from(ZONES), st.data())
@slow
def test_every_wall_time_has_an_instant_and_everyone_agrees_on_it(name: str, data: st.DataObject) -> None:
    changes = transitions(name) or (datetime(2026, 1, 1, tzinfo=UTC),)
    change = data.draw(st.sampled_from(changes)).replace(tzinfo=None, second=0)
    wall = change + timedelta(minutes=data.draw(st.integers(-2000, 2000)))

    assert instant(wall.date(), wall.time(), zone(name)) == in_utc(wall, name)


@given(st.dates(), st.times(), st.sampled_from(ZONES))
@example(date.min, time.min, "Pacific/Kiritimati")
@example(date.max, time.max, "America/Adak")
def test_no_date_is_out_of_reach(day: date, at: time, name: str) -> None:
    assert instant(day, at, zone(name)).utcoffset() == timedelta(0)


@given(st.datetimes(timezones=st.just(UTC)), st.sampled_from(ZONES), st.booleans())
@example(datetime(2000, 1, 1, tzinfo=UTC), "America/Belize", False)  # due at this very moment
@example(datetime.min.replace(tzinfo=UTC), "Asia/Tokyo", True)
@example(datetime.max.replace(tzinfo=UTC), "America/Adak", True)
def test_no_moment_is_out_of_reach(at: datetime, name: str, ends: bool) -> None:
    rule = Recurrence.parse(
        {"days": "FREQ=DAILY", "starts_on": "1900-01-01", "ends_on": "2100-01-01" if ends else None, "times": EVENING}
    )
    following = next_after(rule, zone(name), at, "k")
    a_day = within_calendar(at) + timedelta(hours=25)
    soon = [moment for moment in moments(rule, zone(name), at, a_day, "k") if moment.instant > at]

    assert following is None or following.instant > at
    assert soon[:1] in ([], [following])


@given(st.integers(0, 2**32))
@settings(slow, max_examples=200)
def test_a_note_explains_every_moved_text_and_no_other(seed: int) -> None:
    case = a_case(Random(seed))
    place = ZoneInfo(case.zone)
    rule, _ = read(case.rule)
    for moment in moments(rule, place, case.start, case.end, case.key) if rule else ():
        went_out_as_asked = moment.local(place).replace(tzinfo=None) == moment.slot
        assert (shift_note(moment, place) is None) == went_out_as_asked


@given(st.text(max_size=5), st.dates(), st.integers(1, 24), st.integers(0, 1439), st.integers(0, 1439))
def test_random_times_keep_to_their_window_and_their_distance(
    key: str, day: date, count: int, first: int, last: int
) -> None:
    first, last = sorted((first, last))
    if last - first < count - 1:
        return
    drawn = RandomTimes(count, time(*divmod(first, 60)), time(*divmod(last, 60))).on(day, key)
    minutes = [at.hour * 60 + at.minute for at in drawn]

    assert len(minutes) == count
    assert first <= minutes[0] <= minutes[-1] <= last
    apart = min(30, (last - first) // max(1, count - 1))
    assert all(later - earlier >= apart for earlier, later in pairwise(minutes))


@given(st.sampled_from(ZONES), st.data(), st.times(), st.times())
@settings(slow, max_examples=300)
def test_when_quiet_hours_end_they_have_ended(name: str, data: st.DataObject, start: time, end: time) -> None:
    changes = transitions(name) or (datetime(2026, 1, 1, tzinfo=UTC),)
    at = data.draw(st.sampled_from(changes)) + timedelta(minutes=data.draw(st.integers(-4000, 4000)))
    quiet, place = QuietHours(start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)), zone(name)
    until, begins = quiet_until(at, place, quiet), next_quiet_start(at, place, quiet)

    if quiet.start == quiet.end:
        assert until is None
        assert begins is None
    else:
        assert begins is not None
        assert at < begins
        assert quiet_until(begins, place, quiet) is not None
    if until is not None:
        assert at < until
        assert quiet_until(until, place, quiet) is None
        assert quiet_until(until - timedelta(seconds=1), place, quiet) == until
