"""Write into the symptom log and read it. It is append-only: a change replaces, a slip is withdrawn, nothing goes."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from reminders.domain.symptoms import WITHDRAWN
from reminders.models import Answer, CheckIn, InboundMessage, Patient, SymptomEntry


def enter(
    patient: Patient,
    metric: str,
    value: object,
    *,
    at: datetime,
    local_date: date,
    inbound: InboundMessage | None = None,
    check_in: CheckIn | None = None,
    replaces: SymptomEntry | None = None,
    entered_by: Any = None,
    why: str | None = None,
) -> SymptomEntry:
    """Write one value down, as the answer of its check-in where it has one. Belongs into the caller's transaction."""
    entry = SymptomEntry.objects.create(
        patient=patient,
        metric=metric,
        at=at,
        zone=patient.zone,
        local_date=local_date,
        check_in=check_in,
        inbound=inbound,
        replaces=replaces,
        entered_by=entered_by,
        why=why,
        **columns(value),
    )
    if check_in is not None:
        Answer.objects.update_or_create(check_in=check_in, metric=metric, defaults={"entry": entry})
    return entry


def withdraw(
    entry: SymptomEntry,
    *,
    at: datetime,
    inbound: InboundMessage | None = None,
    entered_by: Any = None,
    why: str | None = None,
) -> SymptomEntry:
    """Take a value back: it stays in the log, and counts no more. Its question may be answered again."""
    Answer.objects.filter(entry=entry).delete()
    return SymptomEntry.objects.create(
        patient=entry.patient,
        metric=entry.metric,
        word=WITHDRAWN,
        at=at,
        zone=entry.zone,
        local_date=entry.local_date,
        check_in=entry.check_in,
        inbound=inbound,
        replaces=entry,
        entered_by=entered_by,
        why=why,
    )


def columns(value: object) -> Mapping[str, Any]:
    """Return how a value is stored."""
    if isinstance(value, bool):
        return {"word": "yes" if value else "no"}
    if isinstance(value, int | float):
        return {"number": Decimal(str(round(value, 1)))}
    if isinstance(value, frozenset | set | tuple | list):
        return {"word": ",".join(sorted(map(str, value))) or "nowhere"}
    return {"word": str(value)}


def value_of(entry: SymptomEntry) -> object:
    """Return a stored value as the reply language speaks of it."""
    if entry.number is not None:
        return float(entry.number)
    if entry.metric == "body_areas":
        return tuple(entry.word.split(",")) if entry.word != "nowhere" else ()
    return {"yes": True, "no": False}.get(entry.word, entry.word)


def values_of(entries: Iterable[SymptomEntry]) -> dict[str, object]:
    """Return values by metric."""
    return {entry.metric: value_of(entry) for entry in entries}
