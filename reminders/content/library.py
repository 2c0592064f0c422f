"""The texts that a clinic may send, as the pure choosing of `domain.texts` wants them."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from django.db.models import Q

from reminders.domain.texts.cards import Kind, TextCard, TimeOfDay
from reminders.domain.values import Category
from reminders.models import LibraryText


class Library:
    """The active texts of some clinics, read by one query."""

    def __init__(self, clinic_ids: Collection[int]) -> None:
        self._pools: dict[tuple[int | None, str, str], list[TextCard]] = defaultdict(list)
        self._cards: dict[int, TextCard] = {}
        rows = LibraryText.objects.filter(Q(clinic=None) | Q(clinic_id__in=clinic_ids), is_active=True)
        for row in rows.order_by("id"):
            card = card_of(row)
            self._pools[row.clinic_id, row.category, row.language].append(card)
            self._cards[row.pk] = card

    def pool(self, clinic_id: int, category: str, language: str) -> Sequence[TextCard]:
        """Return what may be chosen from; a person whose language has no text of a category gets English."""
        for tongue in (language, "en"):
            own, shared = (
                self._pools.get((clinic_id, category, tongue), []),
                self._pools.get((None, category, tongue), []),
            )
            if own or shared:
                codes = {card.code for card in own}
                return own + [card for card in shared if card.code not in codes]
        return []

    def card(self, text_id: int) -> TextCard | None:
        """Return one text by its row's id; None where it is no longer active."""
        return self._cards.get(text_id)


def card_of(row: LibraryText) -> TextCard:
    """Return a row as a frozen value."""
    return TextCard(
        code=row.code,
        category=Category(row.category),
        text=row.text,
        kind=Kind(row.kind),
        version=row.version,
        flare_ok=row.flare_ok,
        flare_only=row.flare_only,
        time_of_day=TimeOfDay(row.time_of_day),
        body_area=row.body_area,
        language=row.language,
    )
