"""Fill an installation with people who all come due in one minute: `python -m benchmarks.people COUNT ISO-MINUTE`."""

import sys
from datetime import datetime, timedelta

import django

django.setup()

from django.db import connection, transaction  # noqa: E402 - Django first

from reminders.domain.consent import ConsentKind  # noqa: E402
from reminders.models import (  # noqa: E402
    Address,
    Agenda,
    Clinic,
    ConsentEvent,
    ContactPoint,
    Cursor,
    LibraryText,
    Patient,
    Schedule,
    Sender,
)

_BATCH = 5_000


@transaction.atomic
def main(count: int, due: datetime) -> None:
    """Make a clinic of real people whose water text is due at `due`, at eleven in their own morning."""
    home = Clinic.objects.create(name="Burst", is_demo=False)
    Sender.objects.create(clinic=home, channel="sms", value="+15005550006", rate=1e9, burst=1e9, tokens=1e9)
    for number in range(4):
        LibraryText.objects.create(
            clinic=home, code=f"HYD{number}", category="hydration", text=f"{{name}}, time for water {number}."
        )
    zone = f"Etc/GMT{due.hour - 11:+d}"  # POSIX: west is positive
    patients = Patient.objects.bulk_create(
        (Patient(clinic=home, preferred_name="Ann", zone=zone) for _ in range(count)), _BATCH
    )
    numbers = [f"+1555{number:07}" for number in range(count)]
    addresses = Address.objects.bulk_create(
        (Address(channel="sms", value=value, digest=Address.digest_of("sms", value)) for value in numbers), _BATCH
    )
    ContactPoint.objects.bulk_create(
        (
            ContactPoint(patient=one, address=address, channel="sms", disclosed_at=due - timedelta(days=1))
            for one, address in zip(patients, addresses, strict=True)
        ),
        _BATCH,
    )
    ConsentEvent.objects.bulk_create(
        (
            ConsentEvent(
                patient=one, address=address, clinic=home, channel="sms", kind=ConsentKind.GRANTED,
                basis="signed form", evidence="chart", at=due - timedelta(days=30),
            )
            for one, address in zip(patients, addresses, strict=True)
        ),
        _BATCH,
    )  # fmt: skip
    times = {"at": [f"11:{due:%M}"]}
    rule = {"days": "FREQ=DAILY", "starts_on": "2020-01-01", "ends_on": None, "times": times, "except": []}
    schedules = Schedule.objects.bulk_create(
        (Schedule(patient=one, category="hydration", rule=rule) for one in patients), _BATCH
    )
    before = due - timedelta(minutes=1)
    Cursor.objects.bulk_create(
        (Cursor(schedule=one, decided_until=before, zone=zone, next_due_at=due) for one in schedules), _BATCH
    )
    Agenda.objects.bulk_create((Agenda(patient=one, next_due_at=due) for one in patients), _BATCH)


if __name__ == "__main__":
    main(int(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
