"""Message packs in and out of the library: all of a pack or nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from django.db import transaction

from reminders.domain.texts.packs import read_pack, write_pack
from reminders.models import Clinic, LibraryText

from . import wording
from .library import card_of

STARTER: Final = Path(__file__).parent / "packs" / "starter.jsonl"


@dataclass(slots=True)
class Imported:
    """What a pack changed, by the codes of its texts."""

    added: list[str] = field(default_factory=list)
    revised: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)


class _Undo(Exception):
    pass


def import_pack(lines: Iterable[str], clinic: Clinic | None, *, dry_run: bool = False) -> Imported:
    """Bring a pack into a clinic's library, or everybody's. Raises PackError naming all bad lines, changing nothing."""
    cards = read_pack(lines)
    done = Imported()
    known = set(LibraryText.objects.filter(clinic=clinic).values_list("code", flat=True))
    try:
        with transaction.atomic():
            for card in cards:
                new = wording.put(card, clinic)
                bucket = done.unchanged if new is None else done.revised if card.code in known else done.added
                bucket.append(card.code)
            if dry_run:
                raise _Undo
    except _Undo:
        pass
    return done


def export(clinic: Clinic | None) -> Iterator[str]:
    """Yield the lines of a pack that holds the active texts of a clinic, or those that are everybody's."""
    rows = LibraryText.objects.filter(clinic=clinic, is_active=True).order_by("category", "code")
    yield from write_pack(card_of(row) for row in rows)
