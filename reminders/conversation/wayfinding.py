"""Tell whoever asks about our texts themselves what is planned, and the words by which they change it."""

from reminders.domain import answers as words
from reminders.domain.asking import About, asked_about
from reminders.models import InboundMessage, Patient

from . import hours, joining, resting, wording
from .ahead import ahead


def way(inbound: InboundMessage, patient: Patient) -> str | None:
    """Return the answer to a question about our texts; None where it is another, or they get no texts."""
    about = asked_about(wording.meant(inbound))
    if about is None or not joining.is_in(inbound, patient):
        return None
    return {About.CHANGE: words.TO_CHANGE, About.WORDS: words.TO_WRITE}.get(about) or _next(patient)


def _next(patient: Patient) -> str:
    if (rest := resting.said(patient)) is not None:
        return rest
    planned = ahead(patient).planned(1)
    if not planned:
        return words.NONE_PLANNED
    return words.NEXT_PLANNED.replace("{until}", hours.said(planned[0][0].instant, patient))
