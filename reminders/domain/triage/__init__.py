"""Read a reply for danger: which flags it raises, how urgent they are, and which fixed text answers them.

Safety is read from the person's own words, always, whatever else the reply says. Rules, not a model: every phrase
stands in a table that a clinician can read and sign off. When in doubt a flag is raised.
"""

from reminders.domain.triage.flags import LEVEL, Flag, Level, worst
from reminders.domain.triage.read import SafetyContext, flags
from reminders.domain.triage.replies import TEXTS, ReplyKey, reply_key, reply_keys

__all__ = ["LEVEL", "TEXTS", "Flag", "Level", "ReplyKey", "SafetyContext", "flags", "reply_key", "reply_keys", "worst"]
