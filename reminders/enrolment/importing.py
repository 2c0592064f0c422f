"""Enrol the people of a file: all of them, or nobody and each fault named by its line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final

from django.db import transaction

from reminders import clock, log
from reminders.domain.consent import ConsentKind
from reminders.domain.patient_rows import Agreed, Fault, Reached, Row, read
from reminders.domain.planning import local_day
from reminders.domain.values import ChannelKind
from reminders.domain.wall_time import instant
from reminders.domain.wall_time import zone as zone_of
from reminders.errors import AddressError, PeopleError
from reminders.models import Address, Clinic, ContactPoint, Patient, Sender

from . import addresses, consent, erasure, patients

_COLUMN: Final = {ChannelKind.SMS: "phone", ChannelKind.EMAIL: "email"}
_CHUNK: Final = 1000


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One person as the import made them, or would."""

    line: int
    name: str
    clinic: str
    zone: str
    fluid_limit: bool
    reached: tuple[str, ...]
    agreed: tuple[str, ...]


@dataclass(slots=True)
class _Checked:
    """A row with its clinic and its addresses as they are stored."""

    row: Row
    clinic: Clinic
    values: dict[ChannelKind, str] = field(default_factory=dict)


class _Undo(Exception):
    pass


def import_patients(
    text: str, *, clinics: Iterable[Clinic] | None = None, actor: Any = None, dry_run: bool = False
) -> list[Enrolled]:
    """Enrol everybody in a CSV text, at some clinics or at any. Raises PeopleError with all faults; nothing changed."""
    table = read(text)
    if table.faults and not (table.rows or table.faulty):
        raise PeopleError(table.faults)
    known = {clinic.name.casefold(): clinic for clinic in (Clinic.objects.all() if clinics is None else clinics)}
    done: list[Enrolled] = []
    try:
        with transaction.atomic():
            checked, found = _check(sorted([*table.rows, *table.faulty], key=lambda row: row.line), known)
            told = {(fault.line, fault.column) for fault in table.faults}
            more = [fault for fault in found if (fault.line, fault.column) not in told]
            faults = sorted([*table.faults, *more], key=lambda fault: fault.line)
            if faults:
                raise PeopleError(faults)
            done = [_enrol(one, actor) for one in checked]
            if dry_run:
                raise _Undo
    except _Undo:
        pass
    else:
        log.event("people.imported", count=len(done))
    return done


def _check(rows: Sequence[Row], known: dict[str, Clinic]) -> tuple[list[_Checked], list[Fault]]:
    faults: list[Fault] = []
    checked = []
    ours = set(Sender.objects.values_list("channel", "value"))
    for row in rows:
        clinic = known.get(row.clinic.casefold()) if row.clinic or len(known) != 1 else next(iter(known.values()))
        if clinic is None:
            names = ", ".join(sorted(clinic.name for clinic in known.values())[:20]) or "none yet"
            faults.append(Fault(row.line, "clinic", f"There is no clinic {row.clinic!r}. There are: {names}."))
            continue
        one = _Checked(row, clinic)
        for channel, reached in row.reached.items():
            try:
                one.values[channel] = _value(clinic, channel, reached, ours)
            except AddressError as error:
                faults.append(Fault(row.line, _COLUMN[channel], str(error)))
        faults += _days(one)
        checked.append(one)
    return checked, faults + _within_the_file(checked) + _against_the_database(checked)


def _value(clinic: Clinic, channel: ChannelKind, reached: Reached, ours: set[tuple[str, str]]) -> str:
    value = addresses.normalise(channel, reached.written, clinic.country)
    if (channel, value) in ours:
        raise AddressError("This is a number or mailbox of our own: it would answer itself. Write the person's.")
    return value


def _days(one: _Checked) -> list[Fault]:
    today = local_day(clock.now(), zone_of(one.row.zone or one.clinic.zone))
    late = [
        channel
        for channel, reached in one.row.reached.items()
        if reached.agreed and (reached.agreed.on or today) > today
    ]
    return [Fault(one.row.line, f"{_COLUMN[channel]}_consent_on", "That day is still to come.") for channel in late]


def _within_the_file(checked: Sequence[_Checked]) -> list[Fault]:
    faults = []
    users: dict[tuple[ChannelKind, str], list[tuple[str, int]]] = {}
    for one in checked:
        for channel, value in one.values.items():
            label, before = one.row.reached[channel].label.lower(), users.setdefault((channel, value), [])
            for other, line in before:
                if not label or not other or label == other:
                    message = (
                        f"Line {line} has the same one. Remove one of them; people who share it need different labels."
                    )
                    faults.append(Fault(one.row.line, _COLUMN[channel], message))
                    break
            before.append((label, one.row.line))
    return faults


def _against_the_database(checked: Sequence[_Checked]) -> list[Fault]:
    wanted = {(channel, Address.digest_of(channel, value)) for one in checked for channel, value in one.values.items()}
    found = _found(sorted(digest for _, digest in wanted))
    faults = []
    for one in checked:
        for channel, value in one.values.items():
            address = found.get((channel, Address.digest_of(channel, value)))
            if address is not None and (message := _refusal(address, one.row.reached[channel].label)):
                faults.append(Fault(one.row.line, _COLUMN[channel], message))
    return faults


def _found(digests: Sequence[bytes]) -> dict[tuple[str, bytes], Address]:
    found = {}
    for start in range(0, len(digests), _CHUNK):
        rows = Address.objects.filter(digest__in=digests[start : start + _CHUNK]).prefetch_related("contact_points")
        found.update({(row.channel, bytes(row.digest)): row for row in rows})
    return found


def _refusal(address: Address, label: str) -> str | None:
    """Return why an address that we know already takes nobody new."""
    if address.suppressed_because == erasure.ERASED:
        return "Whoever had this asked to be erased. They can only come back themselves: leave the row out."
    if address.suppressed_at is not None:
        return "This person asked us to stop. Only their own START and JOIN bring them back: leave the row out."
    labels = [point.label.lower() for point in address.contact_points.all() if point.is_active]
    if not labels:
        return None
    if not label or label.lower() in labels:
        return (
            "Somebody with this one is enrolled already. Leave the row out; people who share it need different labels."
        )
    return "The person who is enrolled with this one has no label. Give them one first." if "" in labels else None


def _enrol(one: _Checked, actor: Any) -> Enrolled:
    row, clinic = one.row, one.clinic
    quiet_from, quiet_until = row.quiet or (None, None)
    patient = patients.save(
        Patient(
            clinic=clinic,
            preferred_name=row.preferred_name,
            zone=row.zone or clinic.zone,
            language=row.language or clinic.language,
            privacy=row.privacy,
            quiet_from=quiet_from,
            quiet_until=quiet_until,
            daily_cap=row.daily_cap,
            fluid_limit=row.fluid_limit,
            worse_after_effort=row.worse_after_effort,
        )
    )
    agreed = []
    points = [addresses.connect(patient, c, value, row.reached[c].label) for c, value in one.values.items()]
    for point in points:
        if fact := row.reached[ChannelKind(point.channel)].agreed:
            _record(point, fact, actor)
            agreed.append(point.channel)
    masked = tuple(point.address.masked for point in points)
    return Enrolled(
        line=row.line,
        name=row.preferred_name,
        clinic=clinic.name,
        zone=patient.zone,
        fluid_limit=patient.fluid_limit,
        reached=masked,
        agreed=tuple(agreed),
    )


def _record(point: ContactPoint, fact: Agreed, actor: Any) -> None:
    zone = point.patient.zone
    consent.record(
        point,
        ConsentKind.GRANTED,
        basis=fact.basis,
        evidence=fact.evidence,
        actor=actor,
        at=_moment(fact.on, zone),
    )


def _moment(day: date | None, zone: str) -> datetime | None:
    home = zone_of(zone)
    return instant(day, time(12), home) if day is not None and day < local_day(clock.now(), home) else None
