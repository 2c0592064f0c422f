"""Find what a table of plain phrases says in a person's free text.

Tables are written in a small language that a clinician can read (`patterns`); the text is cut into words whose
contractions, short forms and slips of the finger are read as the words that were meant (`words`, `slips`).
"""

from reminders.domain.phrases.frames import Patterns
from reminders.domain.phrases.patterns import Found, Phrases, rows
from reminders.domain.phrases.slips import Vocabulary
from reminders.domain.phrases.words import Text, Word, read, words

__all__ = ["Found", "Patterns", "Phrases", "Text", "Vocabulary", "Word", "read", "rows", "words"]
