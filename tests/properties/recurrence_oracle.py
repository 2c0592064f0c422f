"""A second opinion on recurrence: slow, naive, day by day, with another library's time zones.

It shares nothing with `reminders.domain.recurrence` but the drawing of random times. By hand, for as long as you like:

    python -m tests.properties.recurrence_oracle --cases 100000
"""

import argparse
import calendar
import sys
import zoneinfo
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from random import Random
from time import monotonic
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import whenever
from whenever import PlainDateTime

from reminders.domain.recurrence import Recurrence, moments, next_after, zone
from reminders.errors import RuleError

# Both opinions on the zone data that the service runs on (fibroremind.settings); a machine's own may differ from it.
zoneinfo.reset_tzpath(to=())
ZoneInfo.clear_cache()
whenever.reset_tzpath([])
whenever.clear_tzcache()

DAY = timedelta(days=1)
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ZONES = sorted(available_timezones() - {"localtime", "Factory"})


@dataclass(frozen=True)
class Case:
    """One question: what does this rule ask for here, in this period?"""

    rule: dict[str, Any]
    zone: str
    start: datetime
    end: datetime
    key: str = "alice"


# --- the second opinion -----------------------------------------------------------------------------------------------


def expected(case: Case) -> list[tuple[datetime, datetime]]:
    """Look at every single day around the period, and at every time of it."""
    first_slot: dict[datetime, datetime] = {}
    day = local_day(case.start, case.zone) - 3 * DAY
    while day <= local_day(case.end, case.zone) + 3 * DAY:
        if asks_for(case.rule, day):
            for at in times_of(case, day):
                slot = datetime.combine(day, at)
                first_slot.setdefault(in_utc(slot, case.zone), slot)
        day += DAY
    return [(first_slot[at], at) for at in sorted(first_slot) if case.start <= at < case.end]


def in_utc(slot: datetime, zone_name: str) -> datetime:
    local = PlainDateTime(slot.year, slot.month, slot.day, slot.hour, slot.minute)
    return local.assume_tz(zone_name, disambiguation="compatible").to_instant().to_stdlib()


def local_day(at: datetime, zone_name: str) -> date:
    return at.astimezone(ZoneInfo(zone_name)).date()


def times_of(case: Case, day: date) -> list[time]:
    times = case.rule["times"]
    if "at" in times:
        return sorted({time.fromisoformat(text) for text in times["at"]})
    if "every" not in times:
        return list(Recurrence.parse(case.rule).times.on(day, case.key))
    first, last = (int(text[:2]) * 60 + int(text[3:]) for text in (times["from"], times["to"]))
    return [time(minute // 60, minute % 60) for minute in range(first, last + 1, times["every"])]


def asks_for(rule: dict[str, Any], day: date) -> bool:
    """Whether a rule asks for anything on a day."""
    if day.isoformat() < rule["starts_on"] or day.isoformat() > (rule["ends_on"] or "9999-99-99"):
        return False
    return day.isoformat() not in rule["except"] and is_member(rule["days"], rule["starts_on"], day)


def is_member(text: str, starts_on: str, day: date) -> bool:
    parts = dict(part.split("=") for part in text.split(";"))
    start = date.fromisoformat(starts_on)
    if not in_period(parts, start, day):
        return False
    if "BYSETPOS" not in parts:
        return passes(parts, start, day)
    return day in chosen(text, start, first_of_period(parts, day))


@lru_cache(maxsize=4096)
def chosen(text: str, start: date, first: date) -> list[date]:
    parts = dict(part.split("=") for part in text.split(";"))
    near = [first + n * DAY for n in range(366)]
    members = [day for day in near if first_of_period(parts, day) == first and passes(parts, start, day)]
    return [members[n - 1 if n > 0 else n] for n in numbers(parts, "BYSETPOS") if abs(n) <= len(members)]


def first_of_period(parts: dict[str, str], day: date) -> date:
    firsts = {"WEEKLY": week_start(parts, day), "MONTHLY": day.replace(day=1), "YEARLY": date(day.year, 1, 1)}
    return firsts[parts["FREQ"]]


def week_start(parts: dict[str, str], day: date) -> date:
    while day.weekday() != WEEKDAYS.index(parts.get("WKST", "MO")):
        day -= DAY
    return day


def in_period(parts: dict[str, str], start: date, day: date) -> bool:
    passed = {
        "DAILY": (day - start).days,
        "WEEKLY": (week_start(parts, day) - week_start(parts, start)).days // 7,
        "MONTHLY": (day.year - start.year) * 12 + day.month - start.month,
        "YEARLY": day.year - start.year,
    }[parts["FREQ"]]
    return passed % int(parts.get("INTERVAL", "1")) == 0


def numbers(parts: dict[str, str], name: str) -> list[int]:
    return [int(number) for number in parts[name].split(",")]


def passes(parts: dict[str, str], start: date, day: date) -> bool:
    """Whether a day passes every BY part of a rule, or stands where the start stands if it has none."""
    month = calendar.monthrange(day.year, day.month)[1]
    year = 366 if calendar.isleap(day.year) else 365
    if "BYMONTH" in parts and day.month not in numbers(parts, "BYMONTH"):
        return False
    if "BYMONTHDAY" in parts and not {day.day, day.day - month - 1} & set(numbers(parts, "BYMONTHDAY")):
        return False
    yearday = day.timetuple().tm_yday
    if "BYYEARDAY" in parts and not {yearday, yearday - year - 1} & set(numbers(parts, "BYYEARDAY")):
        return False
    if "BYWEEKNO" in parts and day.isocalendar().week not in numbers(parts, "BYWEEKNO"):
        return False
    if "BYDAY" in parts:
        return passes_weekday(parts, day, month, year)
    if parts["FREQ"] == "WEEKLY":
        return day.weekday() == start.weekday()
    if parts["FREQ"] == "DAILY" or {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"} & set(parts):
        return True
    if parts["FREQ"] == "YEARLY" and "BYMONTH" not in parts and day.month != start.month:
        return False
    return day.day == start.day


def passes_weekday(parts: dict[str, str], day: date, month: int, year: int) -> bool:
    in_year = parts["FREQ"] == "YEARLY" and "BYMONTH" not in parts
    nth, length = (day.timetuple().tm_yday, year) if in_year else (day.day, month)
    forwards, backwards = (nth - 1) // 7 + 1, -((length - nth) // 7 + 1)
    name = WEEKDAYS[day.weekday()]
    return bool(
        {name, f"{forwards}{name}", f"+{forwards}{name}", f"{backwards}{name}"} & set(parts["BYDAY"].split(","))
    )


# --- questions --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def transitions(name: str) -> tuple[datetime, ...]:
    """Every moment from 1840 to 2100 at which a zone's clocks change."""
    place, found = ZoneInfo(name), []
    at, step = datetime(1840, 1, 1, tzinfo=UTC), timedelta(days=9)
    while at.year < 2100:
        if place.utcoffset(at.astimezone(place)) != place.utcoffset((at + step).astimezone(place)):
            found.append(_narrowed(place, at, at + step))
        at += step
    return tuple(found)


def _narrowed(place: ZoneInfo, low: datetime, high: datetime) -> datetime:
    before = place.utcoffset(low.astimezone(place))
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        low, high = (middle, high) if place.utcoffset(middle.astimezone(place)) == before else (low, middle)
    return high


def a_case(random: Random) -> Case:
    """Ask a question, most likely about the days on which the clocks change."""
    name = random.choice(ZONES)
    changes = transitions(name)
    anywhere = datetime(1950, 1, 1, tzinfo=UTC) + timedelta(minutes=random.randrange(140 * 365 * 1440))
    change = random.choice(changes) if changes and random.random() < 0.85 else anywhere
    start = change + timedelta(minutes=random.randrange(-4 * 1440, 1440))
    days = random.choice([2, 4, 6, 9]) if random.random() < 0.96 else random.randrange(30, 500)
    end = start + timedelta(minutes=random.randrange(days * 1440))
    starts_on = max(
        date(1800, 1, 1), local_day(start, name) + random.choice([-9000, -3000, -400, -30, -14, -7, -4]) * DAY
    )
    starts_on += random.randrange(7) * DAY
    near = [(local_day(start, name) + random.randrange(-1, 7) * DAY).isoformat() for _ in range(3)]
    rule = {
        "days": some_days(random),
        "starts_on": starts_on.isoformat(),
        "ends_on": max(starts_on.isoformat(), near[0]) if random.random() < 0.2 else None,
        "times": some_times(random, change, name),
        "except": sorted(set(near[1:])) if random.random() < 0.2 else [],
    }
    return Case(rule, name, start, end, f"key {random.randrange(1000)}")


def some_days(random: Random) -> str:
    weekdays = ",".join(random.sample(WEEKDAYS, random.randrange(1, 6)))
    ordinal = random.choice(["1", "2", "3", "4", "-1", "-2"]) + random.choice(WEEKDAYS)
    month_days = ",".join(map(str, random.sample([1, 2, 8, 13, 15, 28, 29, 30, 31, -1, -2, -5], 3)))
    months = ",".join(map(str, random.sample(range(1, 13), 4)))
    n = random.choice(["", "", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=7"])
    wkst = random.choice(["", "", ";WKST=SU", ";WKST=WE"])
    if random.random() < 0.5:
        return random.choice(
            [f"FREQ=DAILY{n}", f"FREQ=DAILY;BYDAY={weekdays}", f"FREQ=WEEKLY{n};BYDAY={weekdays}{wkst}"]
        )
    return random.choice(
        [
            f"FREQ=DAILY{n};BYDAY={weekdays}",
            f"FREQ=DAILY{n};BYMONTH={months};BYMONTHDAY={month_days}",
            f"FREQ=WEEKLY{n}{wkst}",
            f"FREQ=WEEKLY{n};BYDAY={weekdays};BYMONTH={months}{wkst}",
            f"FREQ=WEEKLY;BYDAY=TU,TH,SU;BYSETPOS=-1{wkst}",
            f"FREQ=MONTHLY{n}",
            f"FREQ=MONTHLY{n};BYMONTHDAY={month_days}",
            f"FREQ=MONTHLY{n};BYDAY={weekdays}",
            f"FREQ=MONTHLY{n};BYDAY={ordinal},{weekdays}",
            f"FREQ=MONTHLY{n};BYDAY={ordinal};BYMONTH={months}",
            f"FREQ=MONTHLY;BYDAY={weekdays};BYMONTHDAY={month_days}",
            f"FREQ=MONTHLY;BYDAY={weekdays};BYSETPOS=1,-1",
            f"FREQ=YEARLY;BYMONTH={months}",
            f"FREQ=YEARLY;BYMONTH={months};BYDAY={ordinal},{weekdays}",
            f"FREQ=YEARLY;BYDAY={ordinal}",
            f"FREQ=YEARLY;BYMONTHDAY={month_days}",
            f"FREQ=YEARLY;BYYEARDAY={month_days}",
            f"FREQ=YEARLY;BYWEEKNO=1,10,13,43,44;BYDAY={weekdays}",
            f"FREQ=YEARLY;BYDAY={weekdays};BYSETPOS=100,-10,-60",
        ]
    )


def some_times(random: Random, change: datetime, name: str) -> dict[str, Any]:
    """Choose times of day, most of them where the clocks stand when they change."""
    walls = [(change + timedelta(seconds=s)).astimezone(ZoneInfo(name)) for s in (-1, 0)]
    base = random.choice(walls)
    minutes = [base.hour * 60 + base.minute + random.choice([-60, -30, -1, 0, 1, 15, 30, 45, 60, 90]) for _ in range(3)]
    minutes.append(random.randrange(1440))
    texts = sorted(f"{m % 1440 // 60:02}:{m % 60:02}" for m in minutes)
    return random.choice(
        [
            {"at": texts},
            {"at": random.sample(texts, 2)},
            {"every": random.choice([5, 30, 90, 100, 240]), "from": texts[0], "to": texts[-1]},
            {"random": 1, "from": texts[0], "to": texts[-1]},
            {"random": 4, "from": "00:10", "to": "04:00"},
        ]
    )


# --- the comparison ---------------------------------------------------------------------------------------------------


def check(case: Case) -> int:
    """Compare both opinions, and both ways of asking; return how many moments there were."""
    rule, place = Recurrence.parse(case.rule), zone(case.zone)
    listed = list(moments(rule, place, case.start, case.end, case.key))
    assert [(moment.slot, moment.instant) for moment in listed] == expected(case), case
    assert list(takewhile(lambda moment: moment.instant < case.end, _one_by_one(case))) == listed, case
    assert Recurrence.parse(rule.as_json()) == rule, case
    return len(listed)


def _one_by_one(case: Case) -> Iterator[Any]:
    rule, place = Recurrence.parse(case.rule), zone(case.zone)
    after = case.start - timedelta(microseconds=1)
    while moment := next_after(rule, place, after, case.key):
        yield moment
        after = moment.instant


def run(seed: int, cases: int) -> Counter[str]:
    """Check many cases; refused rules count apart."""
    random, figures = Random(seed), Counter[str]()
    while figures["cases"] < cases:
        case = a_case(random)
        try:
            found = check(case)
        except RuleError:
            assert not any(is_member_later(case, days) for days in range(1500)), case
            figures["refused, rightly"] += 1
            continue
        figures["cases"] += 1
        figures["moments"] += found
        figures["cases with moments"] += found > 0
        figures["moved by the clocks"] += sum(moved(case))
    return figures


def is_member_later(case: Case, days: int) -> bool:
    starts_on = case.rule["starts_on"]
    return is_member(case.rule["days"], starts_on, date.fromisoformat(starts_on) + days * DAY)


def moved(case: Case) -> Iterator[bool]:
    place = ZoneInfo(case.zone)
    return (at.astimezone(place).replace(tzinfo=None) != slot for slot, at in expected(case))


def main() -> None:
    """Check as many cases as asked, in two processes."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = monotonic()
    share = 500
    seeds = range(options.seed * 1_000_000, options.seed * 1_000_000 + -(-options.cases // share))
    with ProcessPoolExecutor(2) as pool:
        figures = sum(pool.map(run, seeds, [share] * len(seeds)), Counter[str]())
    words = ", ".join(f"{count:,} {name}" for name, count in figures.items())
    sys.stdout.write(f"no difference: {words}; {len(ZONES)} zones; {monotonic() - began:.0f} s\n")


if __name__ == "__main__":
    main()
