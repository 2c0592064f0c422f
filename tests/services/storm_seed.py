"""Fill a storm's outbox with the very same words for a few addresses: only the protocol can tell them apart."""

import sys
from datetime import timedelta

import django

django.setup()

from reminders import clock  # noqa: E402 - Django first
from reminders.delivery import outbox  # noqa: E402
from reminders.domain.delivery import MessageKind  # noqa: E402
from reminders.models import Patient, Sender  # noqa: E402
from tests import cast  # noqa: E402


def main(messages: int, addresses: int, rate: float) -> None:
    """Put the texts in, for people of a real clinic, whom quiet hours do not keep."""
    home = cast.clinic("Storm", is_demo=False)
    Sender.objects.filter(clinic=home).update(rate=rate, burst=addresses, tokens=addresses)
    sender = Sender.objects.get(clinic=home, channel="sms")
    people = [cast.person(f"P{number}", at=home) for number in range(addresses)]
    Patient.objects.update(is_active=True)
    points = [one.point for one in people]
    now = clock.now()
    outbox.put(
        outbox.Draft(
            clinic_id=home.pk,
            patient_id=points[number % addresses].patient_id,
            address_id=points[number % addresses].address_id,
            sender_id=sender.pk,
            channel="sms",
            kind=MessageKind.REMINDER,
            category="hydration",
            any_hour=True,
            body="Time for water.",
            key=f"storm:{number}",
            key_date=now.date(),
            due_at=now,
            expires_at=now + timedelta(minutes=20),
        )
        for number in range(messages)
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
