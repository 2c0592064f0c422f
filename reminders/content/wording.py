"""New wordings are new versions: what was sent can always be shown as it was."""

from dataclasses import replace
from typing import Final

from django.db import transaction
from django.db.models import Max

from reminders.domain.texts.cards import TextCard
from reminders.models import Clinic, LibraryText, Schedule

from .library import card_of

_WORDS: Final = ("code", "category", "text", "kind", "flare_ok", "flare_only", "time_of_day", "body_area", "language")


@transaction.atomic
def put(card: TextCard, clinic: Clinic | None) -> LibraryText | None:
    """Bring a text into a clinic's library, or everybody's. Returns its new row; None where it says nothing new."""
    known = LibraryText.objects.select_for_update().filter(clinic=clinic, code=card.code)
    active = known.filter(is_active=True).first()
    if active is not None and _same(card_of(active), card):
        return None
    last = known.aggregate(last=Max("version"))["last"] or 0
    known.filter(is_active=True).update(is_active=False)
    values = {name: getattr(card, name) for name in _WORDS}
    new = LibraryText.objects.create(clinic=clinic, version=max(last + 1, card.version), **values)
    if active is not None:
        Schedule.objects.filter(text=active).update(text=new)
    return new


def _same(known: TextCard, given: TextCard) -> bool:
    # Neither the version nor the sources are wording.
    return known == replace(given, version=known.version, sources=known.sources)
