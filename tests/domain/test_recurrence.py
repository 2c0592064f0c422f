"""When people get their texts: rules, in their own time, whatever the clocks do."""

import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from reminders.domain.recurrence import Recurrence, describe, instant, moments, next_after, shift_note, zone
from reminders.domain.recurrence.listing import occurrences
from reminders.errors import InvalidInput, RuleError

NEW_YORK = ZoneInfo("America/New_York")
APIA = ZoneInfo("Pacific/Apia")


def rule(days: str = "FREQ=DAILY", **parts: Any) -> Recurrence:
    return Recurrence.parse({"days": days, "starts_on": "2026-01-05", "times": {"at": ["08:00"]}} | parts)


def texts(asked: Recurrence, place: ZoneInfo, first: str, last: str, key: str = "alice") -> list[str]:
    """The local times of the texts that go out in a period, both days included."""
    start, after = (date.fromisoformat(day) for day in (first, last))
    end = instant(after + timedelta(days=1), time.min, place)
    found = moments(asked, place, instant(start, time.min, place), end, key)
    return [f"{moment.local(place):%Y-%m-%d %H:%M}" for moment in found]


def test_alice_hears_from_us_on_mondays_wednesdays_and_fridays() -> None:
    asked = rule("FREQ=WEEKLY;BYDAY=MO,WE,FR")

    assert texts(asked, NEW_YORK, "2026-01-01", "2026-01-12") == [
        "2026-01-05 08:00",
        "2026-01-07 08:00",
        "2026-01-09 08:00",
        "2026-01-12 08:00",
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=10", ["05", "15", "25"]),
        ("FREQ=DAILY;INTERVAL=3;BYDAY=SA,SU", ["11", "17"]),
        ("FREQ=WEEKLY", ["05", "12", "19", "26"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", ["11", "25"]),
        # Where weeks begin on Sunday, the Sunday before the start has passed and the next one is of an idle week.
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", ["18"]),
        ("FREQ=MONTHLY", ["05"]),
        ("FREQ=MONTHLY;BYDAY=2SU,-1FR", ["11", "30"]),
        ("FREQ=MONTHLY;BYDAY=5SA,TU", ["06", "13", "20", "27", "31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1,6", ["06", "31"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["30"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=9,10", ["09"]),
        ("FREQ=WEEKLY;BYDAY=MO;BYMONTH=2,3", []),
        ("FREQ=YEARLY", ["05"]),
        ("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=-1,6", ["06", "31"]),
        ("FREQ=YEARLY;BYYEARDAY=20,-335", ["20", "31"]),
        ("FREQ=YEARLY;BYWEEKNO=2;BYDAY=TU", ["06"]),
        ("FREQ=YEARLY;BYDAY=2MO", ["12"]),
        ("rrule:freq=daily;interval=20;", ["05", "25"]),
    ],
)
def test_a_coordinator_can_say_which_days_of_january(days: str, expected: list[str]) -> None:
    assert [text[8:10] for text in texts(rule(days), NEW_YORK, "2026-01-01", "2026-01-31")] == expected


def test_the_31st_skips_the_months_that_have_none() -> None:
    asked = rule("FREQ=MONTHLY;BYMONTHDAY=31")

    assert [text[:7] for text in texts(asked, NEW_YORK, "2026-01-01", "2026-07-31")] == [
        "2026-01",
        "2026-03",
        "2026-05",
        "2026-07",
    ]


def test_the_1st_comes_after_the_31st() -> None:
    asked = rule("FREQ=MONTHLY;BYMONTHDAY=1")

    assert [text[:10] for text in texts(asked, NEW_YORK, "2026-01-01", "2026-03-01")] == ["2026-02-01", "2026-03-01"]


def test_a_week_across_the_new_year_is_one_week() -> None:
    first, last = (rule(f"FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS={position}") for position in (1, -1))

    assert [text[:10] for text in texts(first, NEW_YORK, "2026-12-26", "2027-01-08")] == ["2026-12-28", "2027-01-04"]
    assert [text[:10] for text in texts(last, NEW_YORK, "2026-12-26", "2027-01-08")] == ["2027-01-01", "2027-01-08"]


def test_a_course_ends_on_its_last_day_and_leaves_out_its_exceptions() -> None:
    asked = rule("FREQ=DAILY", ends_on="2026-01-08", **{"except": ["2026-01-06"]})

    assert texts(asked, NEW_YORK, "2026-01-01", "2026-02-01") == [
        "2026-01-05 08:00",
        "2026-01-07 08:00",
        "2026-01-08 08:00",
    ]


def test_every_ninety_minutes_counts_from_the_start_of_the_window_each_day() -> None:
    asked = rule(times={"every": 100, "from": "09:00", "to": "14:00"})
    day = ["09:00", "10:40", "12:20", "14:00"]

    assert [text[11:] for text in texts(asked, NEW_YORK, "2026-01-05", "2026-01-06")] == day + day


def test_surprises_keep_half_an_hour_apart_and_stay_what_they_are() -> None:
    asked = rule(times={"random": 3, "from": "10:00", "to": "11:30"})
    week = texts(asked, NEW_YORK, "2026-01-05", "2026-01-11")

    assert week == texts(asked, NEW_YORK, "2026-01-05", "2026-01-11")
    assert week[:3] != texts(asked, NEW_YORK, "2026-01-05", "2026-01-05", key="bob")
    assert len({text[11:] for text in week}) > 3
    minutes = [int(text[11:13]) * 60 + int(text[14:]) for text in week[:3]]
    assert minutes[0] + 30 <= minutes[1] <= minutes[2] - 30


def test_surprises_in_a_narrow_window_are_as_far_apart_as_it_allows() -> None:
    asked = rule(times={"random": 3, "from": "10:00", "to": "10:20"})

    assert texts(asked, NEW_YORK, "2026-01-05", "2026-01-05") == [
        "2026-01-05 10:00",
        "2026-01-05 10:10",
        "2026-01-05 10:20",
    ]


def test_a_time_that_the_clocks_skip_moves_forward_by_the_gap() -> None:
    asked = rule(times={"at": ["02:30"]})

    assert texts(asked, NEW_YORK, "2026-03-07", "2026-03-09")[1] == "2026-03-08 03:30"


def test_a_time_that_the_clocks_repeat_means_its_first_pass() -> None:
    found = next_after(rule(times={"at": ["01:30"]}), NEW_YORK, datetime(2026, 11, 1, tzinfo=UTC), "k")

    assert found is not None
    assert found.instant == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)
    assert found.local(NEW_YORK).fold == 0


def test_nobody_gets_the_repeated_time_twice() -> None:
    asked = rule(times={"at": ["01:30"]})

    assert texts(asked, NEW_YORK, "2026-11-01", "2026-11-01") == ["2026-11-01 01:30"]


def test_two_times_on_one_instant_are_one_text_known_by_the_earlier() -> None:
    asked = rule(times={"at": ["02:30", "03:30"]})
    found = list(moments(asked, NEW_YORK, at("2026-03-08T00:00Z"), at("2026-03-09T00:00Z"), "k"))

    assert [moment.slot.isoformat() for moment in found] == ["2026-03-08T02:30:00"]


def test_a_moved_text_does_not_overtake_those_that_come_before_it() -> None:
    asked = rule(times={"at": ["02:45", "03:15"]})

    assert texts(asked, NEW_YORK, "2026-03-08", "2026-03-08") == ["2026-03-08 03:15", "2026-03-08 03:45"]


def test_a_moved_text_is_still_to_come_when_the_clocks_have_just_passed_its_time() -> None:
    following = next_after(rule(times={"at": ["02:30"]}), NEW_YORK, at("2026-03-08T03:10-04:00"), "k")

    assert following is not None
    assert following.slot.isoformat() == "2026-03-08T02:30:00"


def test_the_last_text_of_a_course_goes_out_even_if_the_clocks_move_it() -> None:
    asked = rule(times={"at": ["02:30"]}, ends_on="2026-03-08")

    assert texts(asked, NEW_YORK, "2026-03-08", "2026-03-10") == ["2026-03-08 03:30"]


def test_on_the_day_that_samoa_left_out_people_heard_from_us_once() -> None:
    asked = rule(starts_on="2011-12-01", times={"at": ["08:00", "20:00"]})
    found = list(moments(asked, APIA, at("2011-12-29T12:00Z"), at("2012-01-01T00:00Z"), "k"))

    assert [moment.slot.strftime("%d %H") for moment in found] == ["29 08", "29 20", "30 08", "30 20", "01 08"]
    assert [moment.local(APIA).strftime("%d %H") for moment in found] == ["29 08", "29 20", "31 08", "31 20", "01 08"]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_the_period_includes_its_start_and_not_its_end() -> None:
    due = at("2026-01-05T13:00Z")
    second = timedelta(seconds=1)

    assert list(moments(rule(), NEW_YORK, due, due + second, "k"))
    assert not list(moments(rule(), NEW_YORK, due - second, due, "k"))


def test_next_is_strictly_after() -> None:
    following = next_after(rule(), NEW_YORK, at("2026-01-05T13:00Z"), "k")

    assert following is not None
    assert following.instant == at("2026-01-06T13:00Z")


def test_nothing_follows_the_last_day() -> None:
    assert next_after(rule(ends_on="2026-01-05"), NEW_YORK, at("2026-01-05T13:00Z"), "k") is None


def test_a_rule_of_long_ago_answers_as_fast_as_one_of_yesterday() -> None:
    asked = rule("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU", starts_on="1800-01-01")
    now = at("2980-06-01T00:00Z")
    found = [next_after(asked, NEW_YORK, now, "k") for _ in range(500)]  # a walk from 1800 would take half a minute

    assert found[0] is not None
    assert found[0].slot.weekday() == 1


def test_a_rule_comes_back_in_full() -> None:
    full: dict[str, Any] = {
        "days": "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "starts_on": "2026-01-05",
        "ends_on": None,
        "times": {"at": ["08:00"]},
        "except": [],
    }
    short = {
        "days": "byday=FR,MO,WE;freq=weekly;interval=1",
        "starts_on": "2026-01-05",
        "times": {"at": ["08:00", "08:00"]},
    }

    assert Recurrence.parse(short).as_json() == full
    assert Recurrence.parse(json.dumps(full)) == Recurrence.parse(short)
    assert hash(Recurrence.parse(full)) == hash(Recurrence.parse(short))


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"days": "FREQ=DAILY;COUNT=10"}, "'COUNT' is not a part of a rule; give the last day as ends_on"),
        ({"days": "FREQ=DAILY;UNTIL=20260301"}, "give the last day as ends_on"),
        ({"days": "FREQ=HOURLY"}, "FREQ=HOURLY is finer than daily"),
        ({"days": "FREQ=DAILY;BYHOUR=8"}, "give the times of day under times"),
        ({"days": "FREQ=DAILY;BYEASTER=1"}, "'BYEASTER' is not a part of a rule"),
        ({"days": "FREQ=FORTNIGHTLY"}, "use one of DAILY, WEEKLY, MONTHLY, YEARLY"),
        ({"days": "BYDAY=MO"}, "FREQ=null is unknown"),
        ({"days": "every day"}, "'EVERY DAY' is not NAME=VALUE"),
        ({"days": "FREQ=DAILY;FREQ=DAILY"}, "'FREQ' is given twice"),
        ({"days": "FREQ=DAILY;INTERVAL=0"}, "INTERVAL='0' cannot be used"),
        ({"days": "FREQ=YEARLY;INTERVAL=11"}, "give 1 to 10 with FREQ=YEARLY"),
        ({"days": "FREQ=WEEKLY;BYDAY=1MO"}, "a numbered weekday such as 1SU needs"),
        ({"days": "FREQ=WEEKLY;BYDAY=XX"}, "BYDAY='XX' is not a weekday"),
        ({"days": "FREQ=WEEKLY;WKST=1"}, "WKST='1' is not a weekday"),
        ({"days": "FREQ=MONTHLY;BYDAY=6MO"}, "can be numbered 1 to 5"),
        ({"days": "FREQ=MONTHLY;BYMONTHDAY=32"}, "BYMONTHDAY='32' cannot be used; give 1 to 31 or -31 to -1"),
        ({"days": "FREQ=MONTHLY;BYMONTH=-1"}, "give 1 to 12"),
        ({"days": "FREQ=WEEKLY;BYMONTHDAY=1"}, "use FREQ=MONTHLY"),
        ({"days": "FREQ=MONTHLY;BYYEARDAY=1"}, "BYYEARDAY needs FREQ=YEARLY"),
        ({"days": "FREQ=MONTHLY;BYWEEKNO=1"}, "BYWEEKNO needs FREQ=YEARLY"),
        ({"days": "FREQ=DAILY;BYSETPOS=1"}, "BYSETPOS needs a part to choose from"),
        ({"days": "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2"}, "never happens"),
        ({"days": "FREQ=DAILY;INTERVAL=7;BYDAY=TU"}, "never happens"),
        ({"days": "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "starts_on": "2026-02-01"}, "never happens"),
        ({"days": None}, "days: null is not a rule"),
        ({"days": "FREQ=DAILY" + ";" * 3000}, "characters long"),
        ({"times": {"at": []}}, "the list is empty"),
        ({"times": {"at": ["8:00"]}}, "'8:00' is not a time of day; write it as HH:MM"),
        ({"times": {"at": ["24:00"]}}, "'24:00' is not a time of day"),
        ({"times": {"at": "08:00"}}, "'08:00' is not a list"),
        ({"times": {"at": ["08:00"] * 49}}, "49 are too many"),
        ({"times": {"at": ["08:00"], "from": "09:00"}}, "unknown key 'from'"),
        ({"times": {}}, "times: nothing given; use one of"),
        ({"times": {"at": ["08:00"], "every": 9}}, "at and every given"),
        ({"times": {"every": 0, "from": "09:00", "to": "18:00"}}, "0 is out of range; give 5 to 1440"),
        ({"times": {"every": True, "from": "09:00", "to": "18:00"}}, "True is not a whole number"),
        ({"times": {"every": 90, "from": "22:00", "to": "06:00"}}, "may not pass midnight"),
        ({"times": {"every": 90, "from": "09:00"}}, "times.to: null is not a time of day"),
        ({"times": {"random": 25, "from": "09:00", "to": "18:00"}}, "give 1 to 24"),
        ({"times": {"random": 3, "from": "09:00", "to": "09:01"}}, "do not fit between 09:00 and 09:01"),
        ({"starts_on": "2026-02-30"}, "starts_on: '2026-02-30' is not a date"),
        ({"starts_on": "20260105"}, "write it as YYYY-MM-DD"),
        ({"starts_on": "0001-01-01"}, "give a day from 1800-01-01"),
        ({"ends_on": "2026-01-04"}, "ends_on: 2026-01-04 is before starts_on, 2026-01-05"),
        ({"except": ["tomorrow"]}, "except: 'tomorrow' is not a date"),
        ({"except": ["2026-01-05"] * 2001}, "2001 are too many"),
        ({"colour": "blue"}, "unknown key 'colour'; use only days, ends_on, except, starts_on, times"),
        ({"days": {1, 2}}, "something that JSON cannot say"),
    ],
)
def test_a_rule_that_cannot_be_used_is_refused_with_its_fault_and_the_fix(parts: dict[str, Any], fault: str) -> None:
    with pytest.raises(RuleError) as refused:
        rule(**parts)
    assert fault in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("value", ["", "[]", "null", "{", "{}", [], None, 7])
def test_what_is_no_rule_at_all_is_refused(value: Any) -> None:
    with pytest.raises(RuleError, match="rule: "):
        Recurrence.parse(value)


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("Europe/Lodnon", "did you mean 'Europe/London'?"),
        ("london", "did you mean 'Europe/London'?"),
        ("america/new york", "did you mean 'America/New_York'?"),
        ("right/Europe/London", "did you mean 'Europe/London'?"),
        ("../etc/passwd", "use a name such as"),
        ("", "use a name such as"),
        ("US", "is not a time zone"),
        ("localtime", "is not a time zone"),
        ("x" * 5000, "is not a time zone"),
        ("a\0b", "is not a time zone"),
    ],
)
def test_a_zone_that_nobody_lives_in_is_refused_with_the_nearest(name: str, advice: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        zone(name)
    assert advice in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ("FREQ=DAILY", "Every day"),
        ("FREQ=DAILY;INTERVAL=2", "Every second day"),
        ("FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU", "Every second day that is a Monday or Tuesday"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "Every weekday"),
        ("FREQ=DAILY;BYMONTHDAY=1", "On the days of the rule FREQ=DAILY;BYMONTHDAY=1"),
        ("FREQ=WEEKLY", "Every Monday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "Every day"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "Every Monday, Wednesday and Friday"),
        ("FREQ=WEEKLY;INTERVAL=6;BYDAY=SA", "Every Saturday of every 6th week"),
        ("FREQ=WEEKLY;BYDAY=MO;BYMONTH=6,7", "Every Monday in June and July"),
        ("FREQ=MONTHLY", "On the 5th of every month"),
        ("FREQ=MONTHLY;BYDAY=1SU,-1FR", "On the first Sunday and the last Friday of every month"),
        ("FREQ=MONTHLY;BYDAY=MO", "On every Monday of every month"),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,22,-2",
            "On the 1st, the 22nd and the second-last day of every second month",
        ),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "On the last weekday of every month"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "On the days of the rule FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR"),
        ("FREQ=YEARLY", "On the 5th of January every year"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12", "On the 12th of May every year"),
        ("FREQ=YEARLY;BYDAY=20MO", "On the 20th Monday of every year"),
        ("FREQ=YEARLY;BYMONTHDAY=11", "On the days of the rule FREQ=YEARLY;BYMONTHDAY=11"),
    ],
)
def test_a_coordinator_reads_the_days_in_plain_words(days: str, words: str) -> None:
    assert describe(rule(days)) == f"{words} at 08:00, from 5 January 2026"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"times": {"at": ["13:00", "08:00"]}}, "Every day at 08:00 and 13:00, from 5 January 2026"),
        (
            {"times": {"every": 90, "from": "09:00", "to": "18:00"}},
            "Every day, every 90 minutes from 09:00 to 18:00, from 5 January 2026",
        ),
        (
            {"times": {"every": 60, "from": "09:00", "to": "18:00"}},
            "Every day, every hour from 09:00 to 18:00, from 5 January 2026",
        ),
        (
            {"times": {"random": 2, "from": "10:00", "to": "16:00"}, "ends_on": "2026-03-01"},
            "Every day at 2 random times between 10:00 and 16:00, from 5 January 2026 until 1 March 2026",
        ),
        (
            {"times": {"random": 1, "from": "10:00", "to": "16:00"}, "except": ["2026-12-24"]},
            "Every day at a random time between 10:00 and 16:00, from 5 January 2026, except 24 December 2026",
        ),
        (
            {"ends_on": "2026-01-06", "except": ["2026-01-05", "2026-01-06"]},
            "Every day at 08:00, from 5 January 2026 until 6 January 2026, except 2 dates, which leaves no day at all",
        ),
    ],
)
def test_a_coordinator_reads_the_times_and_the_period_in_plain_words(parts: dict[str, Any], words: str) -> None:
    assert describe(rule(**parts)) == words


def test_a_text_that_the_clocks_move_is_explained() -> None:
    moved = next_after(rule(times={"at": ["02:30"]}), NEW_YORK, at("2026-03-08T00:00-05:00"), "k")
    island = next_after(rule(starts_on="2011-12-30"), APIA, at("2011-12-30T00:00Z"), "k")

    assert moved is not None
    assert island is not None
    assert shift_note(moved, NEW_YORK) == "The clocks skip 02:30 on 8 March 2026; the text goes out at 03:30"
    assert shift_note(island, APIA) == (
        "The clocks skip 08:00 on 30 December 2011; the text goes out at 08:00 on 31 December 2011"
    )


def test_a_text_at_its_own_time_needs_no_explanation() -> None:
    due = next_after(rule(), NEW_YORK, at("2026-03-08T00:00Z"), "k")

    assert due is not None
    assert shift_note(due, NEW_YORK) is None


def case(**parts: Any) -> dict[str, Any]:
    full = {"days": "FREQ=DAILY", "starts_on": "2026-01-05", "times": {"at": ["02:30"]}}
    period = {"from": "2026-03-08T00:00-05:00", "to": "2026-03-09T00:00-04:00"}
    return {"rule": full, "zone": "America/New_York"} | period | parts


def test_an_occurrence_is_listed_as_asked_as_lived_and_in_utc() -> None:
    assert occurrences(case()) == [
        {"slot": "2026-03-08T02:30", "local": "2026-03-08T03:30", "utc": "2026-03-08T07:30:00Z"}
    ]


def test_a_period_without_an_offset_is_in_the_persons_own_time() -> None:
    assert occurrences(case(**{"from": "2026-03-08", "to": "2026-03-08T23:59"})) == occurrences(case())


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"rule": None}, "rule: missing; give rule, zone, from and to"),
        ({"rule": 3}, "rule: 3 is not a JSON object"),
        ({"zone": 3}, "zone: 3 is not text"),
        ({"from": "soon"}, "from: 'soon' is not an ISO date and time"),
        ({"to": "2026-03-01"}, "to: it lies before from"),
    ],
)
def test_a_case_that_cannot_be_answered_names_its_fault(parts: dict[str, Any], fault: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        occurrences(case(**parts))
    assert fault in str(refused.value)
