"""Who is told of an alert, and who next."""

from datetime import UTC, datetime, time, timedelta

import pytest

from reminders.domain.escalation import how_late, is_staffed, pages_staff, telling
from reminders.domain.triage import Flag

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)


def test_the_first_contact_is_told_then_the_next_then_everybody() -> None:
    assert [telling(step, [1, 2], NOW).positions for step in range(4)] == [(1,), (2,), (1, 2), (1, 2)]


def test_somebody_is_told_again_after_15_30_and_60_minutes_and_then_every_hour() -> None:
    now, times = NOW, []
    for step in range(5):
        now = telling(step, [1, 2, 3], now).next_at
        times.append((now - NOW) / timedelta(minutes=1))
    assert times == [15, 30, 60, 120, 180]


def test_with_nobody_to_tell_nobody_is_told_and_it_stays_due() -> None:
    assert telling(0, [], NOW).positions == ()


def test_what_is_usual_for_a_person_pages_nobody_unless_it_is_sudden() -> None:
    usual = {Flag.NUMBNESS}
    assert not pages_staff({Flag.NUMBNESS}, usual, "my hands are numb again")
    assert pages_staff({Flag.NUMBNESS}, usual, "numb on one side all of a sudden")
    assert pages_staff({Flag.NUMBNESS, Flag.CHEST_PAIN}, usual, "numb and my chest hurts")


def test_a_notice_says_late_only_where_it_is_late() -> None:
    def said(written: int, heard: int) -> str:
        return how_late(NOW - timedelta(minutes=written), NOW - timedelta(minutes=heard), NOW)

    assert said(1, 1) == said(9, 0) == ""
    assert said(45, 45) == "It was written 45 minutes ago."
    assert said(190, 0) == "It was written 3 hours ago, and reached us late."


@pytest.mark.parametrize(
    "words", ["my left hand is numb", "numb, and that is new", "one foot went numb", "it came out of nowhere, numb"]
)
def test_what_is_new_sudden_or_one_sided_is_never_usual(words: str) -> None:
    assert pages_staff({Flag.NUMBNESS}, {Flag.NUMBNESS}, words)


@pytest.mark.parametrize("words", ["i knew my hands would go numb", "both hands numb right now"])
def test_words_that_only_sound_like_it_page_nobody(words: str) -> None:
    assert not pages_staff({Flag.NUMBNESS}, {Flag.NUMBNESS}, words)


def test_chest_pain_never_becomes_usual() -> None:
    assert pages_staff({Flag.CHEST_PAIN}, {Flag.CHEST_PAIN}, "chest pain")


def test_a_clinic_is_staffed_on_weekdays_within_its_hours() -> None:
    monday = datetime(2026, 3, 2, 10, 0)  # noqa: DTZ001 - a wall clock
    assert is_staffed(monday, time(9), time(17))
    assert not is_staffed(monday.replace(hour=18), time(9), time(17))
    assert not is_staffed(monday + timedelta(days=5), time(9), time(17))
    assert not is_staffed(monday, None, None)
