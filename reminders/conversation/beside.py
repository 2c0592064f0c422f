"""What somebody asks us beside the numbers that they send: those are answers, and the question is not lost for them."""

import re
from typing import Final

from reminders.domain.checkin_flow import answers_of
from reminders.domain.named import has_number, names_medicine
from reminders.domain.replies import understand
from reminders.domain.replies.meaning import Context, NoteKind, Understanding
from reminders.domain.values import Attention

_PIECES: Final = re.compile(r"(?<=[.?!;,])\s|\n|\s-+\s").split
_NUMBERS: Final = re.compile(r"^[\W\d]+")
_MOST: Final = 20
_SHORTEST: Final = 3  # words: "ok?" asks nothing of a clinic


def question_beside(words: str, reading: Understanding) -> Attention | None:
    """Return what kind of question stands beside the values of a reply; None where none does."""
    if not (answers_of(reading) and reading.note):
        return None
    pieces = (_NUMBERS.sub("", piece) for piece in _PIECES(words)[:_MOST])
    asked = [piece for piece in pieces if len(piece.split()) >= _SHORTEST and _asks(piece)]
    if any(map(names_medicine, asked)):
        return Attention.MEDICINE
    # Without its mark, "what a day" would be one as well.
    return Attention.QUESTION if any("?" in piece and not has_number(piece) for piece in asked) else None


def _asks(piece: str) -> bool:
    return understand(piece, Context()).note_kind is NoteKind.QUESTION
