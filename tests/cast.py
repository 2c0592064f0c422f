"""The people whom the tests are about, set up through the product's own verbs."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from reminders import clock
from reminders.domain.consent import ConsentKind
from reminders.enrolment import addresses, consent, patients, schedules
from reminders.models import (
    CheckInForm,
    Clinic,
    ContactPoint,
    LibraryText,
    OutboundMessage,
    Patient,
    Question,
    SafetyContact,
    Schedule,
    Sender,
)

_numbers = count(100)
MONDAY = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # 10:00 in New York


def daily(*at: str, starts_on: str = "2026-01-01") -> dict[str, Any]:
    """A rule: every day at these times."""
    return {"days": "FREQ=DAILY", "starts_on": starts_on, "ends_on": None, "times": {"at": list(at)}, "except": []}


def clinic(name: str = "Willow", **changes: Any) -> Clinic:
    """A demo clinic with a sender on each channel that never runs dry."""
    made = Clinic.objects.create(name=name, **{"is_demo": True} | changes)
    Sender.objects.create(clinic=made, channel="sms", value=f"+150055{next(_numbers):05}", rate=1000, burst=1000)
    Sender.objects.create(clinic=made, channel="email", value=f"care{made.pk}@example.org", rate=1000, burst=1000)
    SafetyContact.objects.create(clinic=made, name="Nurse Nan", email="nan@clinic.example")
    for category in ("hydration", "stretching", "pacing", "movement", "sleep"):
        for number in range(4):
            LibraryText.objects.create(
                clinic=made,
                code=f"{category[:3].upper()}{number}",
                category=category,
                text=f"{{name}}, {category} {number}.",
            )
    return made


def three_numbers() -> CheckInForm:
    """The daily form: pain, fatigue, sleep."""
    form, made = CheckInForm.objects.get_or_create(clinic=None, name="Daily three", version=1)
    if made:
        for position, metric in enumerate(("pain", "fatigue", "sleep"), 1):
            Question.objects.create(form=form, position=position, metric=metric)
    return form


@dataclass
class Person:
    """Somebody who is texted, with the verbs that a test wants to say."""

    patient: Patient

    def has_schedule(self, category: str = "hydration", rule: dict[str, Any] | None = None, **changes: Any) -> Schedule:
        """Give them a schedule: without a rule, at 10:00 every day."""
        form = three_numbers() if category == "check_in" else None
        return schedules.save(
            Schedule(patient=self.patient, category=category, rule=rule or daily("10:00"), form=form, **changes)
        )

    def texts(self) -> list[OutboundMessage]:
        """What is or was in the outbox for them, oldest first."""
        return list(OutboundMessage.objects.filter(patient=self.patient).order_by("id"))

    @property
    def point(self) -> ContactPoint:
        """Their phone."""
        return ContactPoint.objects.select_related("patient__clinic", "address").get(
            patient=self.patient, channel="sms", is_active=True
        )


def person(
    name: str = "Alice", at: Clinic | None = None, *, agreed: bool = True, number: str = "", **changes: Any
) -> Person:
    """Somebody in New York who has agreed to texts."""
    home, told_at = at or Clinic.objects.first() or clinic(), clock.now()
    with clock.at(min(clock.now(), MONDAY - timedelta(days=1))):
        patient = patients.save(Patient(clinic=home, preferred_name=name, **{"zone": "America/New_York"} | changes))
        point = addresses.connect(patient, "sms", number or f"+1555{next(_numbers):07}")
        if agreed:
            consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
            # They have had the text that says what the texts are: tests of that one take it back.
            ContactPoint.objects.filter(pk=point.pk).update(disclosed_at=told_at)
    return Person(patient)
