"""What the starter texts ask for: the metric of the log that the answer to a text belongs to."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from reminders.domain.metrics import METRICS
from reminders.domain.replies.meaning import Question
from reminders.domain.texts.packs import read_pack

from .packs import STARTER

_ASK_FOR: Final[Mapping[str, str]] = {
    "HYD07": "water",
    "PAC10": "energy",
    "MOV08": "move_done",
    "BRE07": "stress",
    "SLP10": "sleep_hours",
    "CAF04": "caffeine",
    "CAF05": "alcohol",
}


def question_in(template: str) -> Question | None:
    """Return the question of the log that a text puts. By its wording: a clinic may have given its code to another."""
    metric = METRICS.get(_by_wording().get(template, ""))
    return Question(metric.kind, metric.code, metric.choices) if metric else None


@cache
def _by_wording() -> Mapping[str, str]:
    cards = read_pack(STARTER.read_text(encoding="utf-8").splitlines())
    return {card.text: _ASK_FOR[card.code] for card in cards if card.code in _ASK_FOR}
