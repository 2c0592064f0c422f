"""Who can be reached at a clinic."""

from typing import Final

from django.db import transaction

from reminders.domain.values import Category
from reminders.errors import InvalidInput
from reminders.models import Clinic, SafetyContact, Schedule

NEEDED: Final = (
    "People at this clinic get check-ins, and nobody else would be told if one of them wrote of danger. "
    "Add another safety contact first, or switch the check-ins off."
)


@transaction.atomic
def retire(contact: SafetyContact) -> None:
    """Take somebody off the list. Raises InvalidInput for the last one of a clinic that has check-ins running."""
    Clinic.objects.select_for_update().get(pk=contact.clinic_id)
    others = SafetyContact.objects.filter(clinic_id=contact.clinic_id, is_active=True).exclude(pk=contact.pk)
    if not others.exists() and has_check_ins(contact.clinic):
        raise InvalidInput(NEEDED)
    SafetyContact.objects.filter(pk=contact.pk).update(is_active=False)


def has_check_ins(clinic: Clinic) -> bool:
    """Return whether anybody at a clinic is asked how they are."""
    return Schedule.objects.filter(patient__clinic=clinic, category=Category.CHECK_IN, is_active=True).exists()
