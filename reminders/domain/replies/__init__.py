"""The reply language: what a person's own words mean, or that they may mean more than one thing."""

from reminders.domain.replies.meaning import READER_VERSION, Context, Reason, Understanding
from reminders.domain.replies.reading import understand

__all__ = ["READER_VERSION", "Context", "Reason", "Understanding", "understand"]
