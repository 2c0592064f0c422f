"""R40 to R45: what a reply asks of our messages: to stop, to hold off, or something about which we had better ask."""

from reminders.domain.replies.opt_out.reading import VOCABULARY, keyword, read
from reminders.domain.replies.opt_out.values import OptOut, Pause, Unclear

__all__ = ["VOCABULARY", "OptOut", "Pause", "Unclear", "keyword", "read"]
