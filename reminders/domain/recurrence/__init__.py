"""Recurrence: when a schedule comes due, in a person's own time. Start at `rule.py`; see docs/explanation/time.md."""

from reminders.domain.recurrence.rule import Moment, Recurrence, moments, next_after
from reminders.domain.recurrence.words import describe, shift_note
from reminders.domain.wall_time import instant, zone

__all__ = ["Moment", "Recurrence", "describe", "instant", "moments", "next_after", "shift_note", "zone"]
