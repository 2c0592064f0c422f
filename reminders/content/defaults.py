"""What every installation starts with: the starter texts and the daily form, for all clinics."""

from importlib.resources import files
from typing import Final

from django.db import transaction

from reminders.domain.checkins import DAILY
from reminders.domain.texts.packs import read_pack
from reminders.models import CheckInForm, LibraryText, Question

DAILY_FORM: Final = "Daily three"


@transaction.atomic
def ensure_defaults() -> CheckInForm:
    """Add the starter texts and the daily form where they are missing; what a clinic has changed stays changed."""
    _ensure_texts()
    return _ensure_form()


def _ensure_texts() -> None:
    pack = files("reminders.content").joinpath("packs/starter.jsonl").read_text(encoding="utf-8")
    known = set(LibraryText.objects.filter(clinic=None).values_list("code", flat=True))
    LibraryText.objects.bulk_create(
        LibraryText(
            code=card.code,
            version=card.version,
            category=card.category,
            text=card.text,
            kind=card.kind,
            flare_ok=card.flare_ok,
            flare_only=card.flare_only,
            time_of_day=card.time_of_day,
            body_area=card.body_area,
            language=card.language,
        )
        for card in read_pack(pack.splitlines())
        if card.code not in known
    )


def _ensure_form() -> CheckInForm:
    form = CheckInForm.objects.filter(clinic=None, name=DAILY_FORM).order_by("-version").first()
    if form is None:
        form = CheckInForm.objects.create(name=DAILY_FORM)
        Question.objects.bulk_create(
            Question(form=form, position=position, metric=metric) for position, metric in enumerate(DAILY, 1)
        )
    return form
