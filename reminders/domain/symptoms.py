"""The log's own words: what stands for "taken back", how long a flare lasts, what is too much of something."""

from datetime import timedelta
from typing import Final

WITHDRAWN: Final = "withdrawn"
"""The word of an entry that takes the one before it back. Nothing that counts or draws reads such entries."""

FLARE_LASTS: Final = timedelta(days=5)
"""A flare that nobody ends is over after this: light texts must not become the rule by being forgotten."""

UNDO_REACHES: Final = timedelta(hours=24)
"""How far back UNDO looks. Later than that, people no longer mean the reply that we would take back."""
