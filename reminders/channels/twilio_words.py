"""Twilio's words and numbers, translated once; what we do about each is in the class of the error.

Twilio says of its error codes that they may change, so every table here ends in a default and nothing matches all of
them (docs/explanation/delivery.md).
"""

from collections.abc import Mapping
from typing import Final

from reminders.domain.delivery import MessageReason, Status
from reminders.errors import BadAddress, OptedOut, OutcomeUnknown, Refused, SendError, SenderStopped, TryLater

# Its accepted, queued and sending all mean that it took the message: our one "accepted".
STATUS: Final[Mapping[str, Status]] = {
    "accepted": Status.ACCEPTED,
    "scheduled": Status.ACCEPTED,
    "queued": Status.ACCEPTED,
    "sending": Status.ACCEPTED,
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.DELIVERED,
    "undelivered": Status.UNDELIVERED,
    "failed": Status.FAILED,
    "canceled": Status.FAILED,
}

# Codes that mean something else than their HTTP status alone says. The text is what staff read where a sender stops.
_STOPS: Final[Mapping[int, str]] = {
    20003: "Twilio refuses our credentials: check TWILIO_ACCOUNT_SID and the key or token.",
    20005: "Twilio says that the account is not active.",
    20404: "Twilio does not know this account: check TWILIO_ACCOUNT_SID.",
    30002: "Twilio has suspended the account.",
    21212: "Twilio says that this sender's number is not valid.",
    21603: "Twilio got no sender: check this sender's number.",
    21606: "This number is not ours at Twilio, or cannot send texts.",
    21609: "Twilio cannot use the address for receipts: check PUBLIC_BASE_URL.",
    21611: "The queue of this number at Twilio is full.",
    21659: "This number is not one of the account's at Twilio.",
    21660: "This number belongs to another account at Twilio.",
    21703: "The messaging service has no number that could send.",
    21704: "The messaging service has no number that could send.",
    21705: "The messaging service is not valid.",
    30018: "The sender is not registered for this country.",
    30024: "The sender is not registered for this country.",
    30032: "The toll-free number is not verified.",
    30034: "The number is not registered (10DLC).",
    30035: "The number's registration (10DLC) is not finished.",
    35118: "The messaging service is not valid.",
    63038: "The account has reached its daily limit at Twilio.",
}
_BAD_ADDRESS: Final = frozenset({21211, 21214, 21217, 21601, 21604, 21612, 21614})
# Certainly not taken, and not because of the address or the sender. 21408 and 21608 concern one number abroad or one
# that a trial account may not text; the rest are faults of ours.
_REFUSED: Final = frozenset({21408, 21602, 21608, 21617, 21620})

# Why a message that was taken did not arrive, as its receipt says.
_NOT_DELIVERED: Final[Mapping[int, MessageReason]] = {
    21610: MessageReason.OPTED_OUT,
    30003: MessageReason.UNREACHABLE,
    30004: MessageReason.BLOCKED,
    30005: MessageReason.BAD_ADDRESS,
    30006: MessageReason.BAD_ADDRESS,
    30007: MessageReason.FILTERED,
    30036: MessageReason.TOO_LATE,
}


def known(code: int) -> bool:
    """Return whether a refusal's code is in the tables; a new one should reach the people who keep them."""
    return code in _STOPS or code in _BAD_ADDRESS or code in _REFUSED or code == 21610


def refusal(status: int, code: int) -> SendError:
    """Return what follows from an answer that is not a success, by its code first and its HTTP status second."""
    shown = str(code or status)
    if status == 429 or code == 20429:
        return TryLater(code=shown)  # "never processed": https://www.twilio.com/docs/api/errors/20429
    if status >= 500 or status < 400 or status == 408:
        return OutcomeUnknown(code=shown)
    if code == 21610:
        return OptedOut(code=shown)
    if code in _BAD_ADDRESS:
        return BadAddress(code=shown)
    if code in _STOPS:
        return SenderStopped(_STOPS[code], code=shown)
    if not code:
        # Every refusal of Twilio's has a code: something on the way to it has answered.
        return SenderStopped(f"It was not Twilio that answered (HTTP {shown}): check TWILIO_API_BASE_URL.", code=shown)
    if status in (401, 403) and code not in _REFUSED:
        return SenderStopped(f"Twilio refuses what we ask for (error {shown}).", code=shown)
    return Refused(code=shown)


def reason(status: Status | None, code: str) -> MessageReason | None:
    """Return why a message did not arrive, where a receipt says that it did not."""
    if status not in (Status.UNDELIVERED, Status.FAILED):
        return None
    return _NOT_DELIVERED.get(int(code) if code.isascii() and code.isdigit() else 0, MessageReason.NOT_DELIVERED)
