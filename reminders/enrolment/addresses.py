"""Numbers and mailboxes, normalised: one address is one row, however it was written."""

from typing import Final

import phonenumbers
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from reminders import clock
from reminders.domain.values import ChannelKind
from reminders.errors import AddressError
from reminders.models import Address, Agenda, ContactPoint, Patient

# Numbers that reach nobody: Twilio's magic ones, and the North American range kept for fiction (555-0100 to 555-0199).
# A demo uses them; libphonenumber rightly calls them invalid.
_FICTION: Final = ("+1500555", "+1555")


def normalise(channel: str, written: str, country: str = "US") -> str:
    """Return E.164 for a number, lower case for a mailbox. Raises AddressError naming the fault and the fix."""
    return _mailbox(written) if channel == ChannelKind.EMAIL else _number(written, country)


def _number(written: str, country: str) -> str:
    try:
        number = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException as error:
        raise AddressError(
            f"{written.strip()[:30]!r} is not a phone number. Write it with its country code, such as +1 212 555 0123."
        ) from error
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number) or _is_fiction(e164):
        return e164
    raise AddressError(
        f"{written.strip()[:30]!r} is not a number that can exist in {country}: check the digits, "
        "or write the country code, such as +44."
    )


def _is_fiction(e164: str) -> bool:
    return (e164.startswith(_FICTION) and len(e164) == 12) or (
        e164[:2] == "+1" and e164[5:10] == "55501" and len(e164) == 12
    )


def _mailbox(written: str) -> str:
    mailbox = written.strip().lower()
    try:
        validate_email(mailbox)
    except ValidationError as error:
        raise AddressError(f"{mailbox[:60]!r} is not an e-mail address. Write it like name@example.org.") from error
    return mailbox


def find(channel: str, value: str) -> Address | None:
    """Return the address of a normalised value, by its digest."""
    return Address.objects.filter(channel=channel, digest=Address.digest_of(channel, value)).first()


def keep(channel: str, value: str, *, remember: bool = True) -> Address:
    """Return the address of a normalised value, made on first sight.

    One that was erased gets its value back where staff give it to us again (`remember`); its suppression stays.
    """
    address, made = Address.objects.get_or_create(
        channel=channel, digest=Address.digest_of(channel, value), defaults={"value": value}
    )
    if not made and address.value is None and remember:
        Address.objects.filter(pk=address.pk).update(value=value)
        address.value = value
    return address


def connect(patient: Patient, channel: str, written: str, label: str = "") -> ContactPoint:
    """Give a patient their address on a channel, in place of the one before.

    Raises AddressError for a bad one, for a sender of the patient's own clinic (it would answer itself for ever), and
    where others use it already and no label tells them apart.
    """
    address = keep(channel, reachable(patient, channel, written))
    check_label(patient, channel, address.value or "", label)
    ContactPoint.objects.filter(patient=patient, channel=channel, is_active=True).exclude(address=address).update(
        is_active=False
    )
    point, _ = ContactPoint.objects.update_or_create(
        patient=patient, address=address, defaults={"channel": channel, "label": label, "is_active": True}
    )
    return point


def try_again(address: Address) -> None:
    """Write to an address again that could not be reached: somebody has checked it. A stop stays a stop."""
    Address.objects.filter(pk=address.pk).update(unreachable_at=None, unreachable_because="")
    users = ContactPoint.objects.filter(address=address, is_active=True)
    Agenda.look_again(users.values_list("patient_id", flat=True), clock.now())


def disconnect(patient: Patient, channel: str) -> None:
    """Reach a patient on a channel no more. What was sent there and agreed to stays on record."""
    ContactPoint.objects.filter(patient=patient, channel=channel, is_active=True).update(is_active=False)


def reachable(patient: Patient, channel: str, written: str) -> str:
    """Return an address as it is stored. Raises AddressError for a bad one, and for one of the clinic's own."""
    value = normalise(channel, written, patient.clinic.country)
    if patient.clinic.pk and patient.clinic.senders.filter(channel=channel, value=value).exists():
        raise AddressError("This is the clinic's own number or mailbox. Write the person's.")
    return value


def check_label(patient: Patient, channel: str, value: str, label: str) -> None:
    """Raise AddressError where others use this address already and the label does not tell them apart."""
    address = find(channel, value)
    others = ContactPoint.objects.filter(address=address, is_active=True).exclude(patient_id=patient.pk)
    labels = {other.label.lower() for other in others} if address else set()
    if labels and not label:
        raise AddressError(
            "Somebody else uses this address too. Give each of them a label, such as a first name, "
            "so that texts say whom they mean."
        )
    if "" in labels:
        raise AddressError("Somebody else uses this address without a label. Give that person a label first.")
    if label.lower() in labels:
        raise AddressError(f"The label {label!r} is taken by somebody else on this address. Choose another.")
