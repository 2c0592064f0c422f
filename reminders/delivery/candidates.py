"""What waits to be claimed: read as plain values by one query, and judged once more before it goes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from reminders import conf, links
from reminders.channels.base import Envelope, Mail
from reminders.domain.consent import Consent
from reminders.domain.delivery import MessageKind, MessageReason, Status
from reminders.domain.quiet_hours import QuietHours, next_quiet_start, quiet_until
from reminders.domain.recurrence import zone as zone_of
from reminders.domain.values import ChannelKind
from reminders.links import Purpose
from reminders.models import Clinic, Sender, sql
from reminders.models.sealed import unseal

# Plain values instead of model instances: at a thousand messages a second, building five of those for each is what a
# claim would mostly do.
_READ = """
SELECT message.id, message.clinic_id, message.patient_id, message.address_id, message.channel, message.kind,
  message.category, message.unsolicited, message.any_hour, extract(epoch FROM message.expires_at)::float8,
  message.subject, message.body, patient.is_active, coalesce(patient.zone, ''), patient.quiet_from, patient.quiet_until,
  address.value, address.suppressed_at, address.unreachable_at, asked.received_at
FROM reminders_outboundmessage message
JOIN reminders_address address ON address.id = message.address_id
LEFT JOIN reminders_patient patient ON patient.id = message.patient_id
LEFT JOIN reminders_inboundmessage asked
  ON asked.id = message.answers_id AND message.kind = 'answer' AND message.check_in_id IS NULL
WHERE message.id = ANY(%s)
"""
_BODY, _VALUE = "reminders_outboundmessage.body", "reminders_address.value"

Verdict = tuple[Status, MessageReason] | timedelta | None
"""An end with its reason, how long to put it off, or None to send."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One message that waits, with what is known about the person at this moment."""

    id: int
    clinic_id: int
    patient_id: int | None
    address_id: int
    channel: str
    kind: str
    category: str
    unsolicited: bool
    any_hour: bool
    expires: float
    subject: str
    sealed_body: bytes
    is_enrolled: bool | None
    zone: str
    quiet_from: time | None
    quiet_until: time | None
    sealed_address: bytes | None
    suppressed_at: datetime | None
    unreachable_at: datetime | None
    asked_at: datetime | None
    """When somebody wrote what this answers: HELP, or START to come back."""

    @property
    def expires_at(self) -> datetime:
        return datetime.fromtimestamp(self.expires, UTC)


def read(ids: Collection[int]) -> dict[int, Candidate]:
    """Return the messages of some ids, in the order of the ids."""
    found = {row[0]: Candidate(*row) for row in sql.rows(_READ, [list(ids)])}
    return {pk: found[pk] for pk in ids if pk in found}


@dataclass(slots=True)
class Bench:
    """Judges the candidates of one claim, at one moment."""

    now: datetime
    consents: Mapping[tuple[int | None, int], Consent]
    paused: Collection[int]
    clinics: Mapping[int, Clinic]
    _nights: dict[tuple[str, QuietHours], tuple[datetime | None, datetime | None]] = field(default_factory=dict)

    def judge(self, one: Candidate) -> Verdict:
        """Say whether a message goes. Caps are the planner's."""
        if self.now >= one.expires_at:
            return Status.EXPIRED, MessageReason.TOO_LATE
        # The one text that may follow an opt-out, and safety texts, go whatever has been withdrawn.
        if one.kind in (MessageKind.CONFIRMATION, MessageKind.SAFETY, MessageKind.ALERT):
            return None
        if one.suppressed_at is not None and not (one.asked_at is not None and one.asked_at > one.suppressed_at):
            return Status.SUPPRESSED, MessageReason.OPTED_OUT
        if one.unsolicited and one.unreachable_at is not None:
            return Status.SUPPRESSED, MessageReason.BAD_ADDRESS
        return self._judge_unsolicited(one) if one.unsolicited else None

    def _judge_unsolicited(self, one: Candidate) -> Verdict:
        consent = self.consents.get((one.patient_id, one.address_id))
        if not one.is_enrolled:
            return Status.SUPPRESSED, MessageReason.NOT_ENROLLED
        if not self.clinics[one.clinic_id].is_active:
            return Status.SUPPRESSED, MessageReason.CLINIC_STOPPED
        # An invitation asks for the consent that everything else needs.
        if one.kind != MessageKind.INVITATION and not (consent is not None and consent.allows(one.category)):
            return Status.SUPPRESSED, MessageReason.NO_CONSENT
        if one.patient_id in self.paused:
            return Status.SUPPRESSED, MessageReason.PAUSED
        until = None if one.any_hour else self._night(one)[0]
        if until is None:
            return None
        return until - self.now if until < one.expires_at else (Status.SUPPRESSED, MessageReason.QUIET_HOURS)

    def _night(self, one: Candidate) -> tuple[datetime | None, datetime | None]:
        """Return when the person's quiet hours end, if they have begun, and when they next begin."""
        clinic = self.clinics[one.clinic_id]
        own = one.quiet_from is not None and one.quiet_until is not None
        quiet = QuietHours(
            one.quiet_from if own and one.quiet_from is not None else clinic.quiet_from,
            one.quiet_until if own and one.quiet_until is not None else clinic.quiet_until,
        )
        key = (one.zone or clinic.zone, quiet)
        if key not in self._nights:
            home = zone_of(key[0])
            self._nights[key] = quiet_until(self.now, home, quiet), next_quiet_start(self.now, home, quiet)
        return self._nights[key]

    def envelope(self, one: Candidate, sender: Sender, attempt: int, token: str, lease_ends: float) -> Envelope:
        """Return what a channel needs to send a message."""
        valid = one.expires_at - self.now
        if one.unsolicited and not one.any_hour:
            quiet = self._night(one)[1]
            valid = min(valid, quiet - self.now) if quiet is not None else valid
        clinic = self.clinics[one.clinic_id]
        return Envelope(
            message_id=one.id,
            attempt_id=attempt,
            token=token,
            kind=ChannelKind(one.channel),
            sender=sender.value,
            to=unseal(one.sealed_address, _VALUE) if one.sealed_address is not None else "",
            subject=one.subject,
            body=unseal(one.sealed_body, _BODY),
            valid_seconds=max(1, int(valid.total_seconds())),
            is_demo=clinic.is_demo,
            lease_ends=lease_ends,
            mail=_mail(one, sender.value, clinic, attempt) if one.channel == ChannelKind.EMAIL else None,
        )


def _mail(one: Candidate, home: str, clinic: Any, attempt: int) -> Mail:
    return Mail(
        sender_name=clinic.sender_name,
        emergency=clinic.emergency_number,
        message_id=f"{links.sign(Purpose.REPLY, one.id)}@{home.rpartition('@')[2]}",
        reply_to=links.mailbox(Purpose.REPLY, one.id, home),
        return_path=links.mailbox(Purpose.BOUNCE, attempt, home),
        unsubscribe_url=conf.public_url(links.unsubscribe_path(one.address_id)),
        unsubscribe_mailbox=links.mailbox(Purpose.STOP, one.address_id, home),
    )
