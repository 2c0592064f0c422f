"""Tell staff, by e-mail and by text, without a word of what was written. A notice is tried until it is taken."""

import time
from email.utils import formataddr
from typing import Final

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import connection
from django.db.models.functions import Now
from django.utils.crypto import get_random_string

from reminders import clock, conf, log
from reminders.channels.email_mime import one_line
from reminders.channels.esp import was_taken
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.escalation import SAY_AGAIN_AFTER, AlertStatus, NoticeChannel, how_late
from reminders.domain.values import Lane
from reminders.enrolment import addresses
from reminders.errors import AddressError
from reminders.models import AlertNotice, Clinic, OutboundMessage, Sender

from . import assess

_LEASE: Final = 60.0  # seconds: then somebody else tries
_MOST: Final = 50
_TELL_FOR: Final = 5.0  # seconds; a mail server that hangs must not hold up everything else that beat starts
_ONE_AT_A_TIME: Final = 7_208_160  # the key of an advisory lock: a server that hangs ties up one process, not all

# A notice of an acknowledged alert is of no use to anybody, a test of yesterday neither.
_TAKE: Final = """
UPDATE reminders_alertnotice notice
SET try_at = clock_timestamp() + make_interval(secs => %s), tries = least(notice.tries + 1, 30000)
WHERE notice.id = (
  SELECT waiting.id FROM reminders_alertnotice waiting JOIN reminders_alert alert ON alert.id = waiting.alert_id
  WHERE waiting.sent_at IS NULL AND waiting.try_at <= clock_timestamp()
    AND (alert.status = 'open' OR (alert.is_test AND alert.opened_at > %s - interval '1 day'))
  ORDER BY alert.is_test, waiting.try_at, waiting.id LIMIT 1 FOR UPDATE OF waiting SKIP LOCKED)
RETURNING notice.id
"""


def tell_staff() -> int:
    """Send the notices that are still to be sent; a failed one is tried again in a minute. Returns how many went.

    A text of which nobody knows whether it went is sent once more: for these, twice is better than not at all.
    """
    _text_again()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_ONE_AT_A_TIME])
        if not cursor.fetchone()[0]:
            return 0
        try:
            return _tell(time.monotonic() + _TELL_FOR)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_ONE_AT_A_TIME])


def _tell(until: float) -> int:
    sent = 0
    while time.monotonic() < until and (notice := _take()):
        error = _try(notice)
        changes = {"error": error} if error else {"error": "", "sent_at": clock.now()}
        AlertNotice.objects.filter(pk=notice.pk).update(**changes)
        sent += not error
        log.event("notice.failed" if error else "notice.sent", notice=notice.pk, alert=notice.alert_id)
    return sent


def _take() -> AlertNotice | None:
    with connection.cursor() as cursor:
        cursor.execute(_TAKE, [_LEASE, clock.now()])
        row = cursor.fetchone()
    return AlertNotice.objects.select_related("alert__clinic", "contact").get(pk=row[0]) if row else None


def _try(notice: AlertNotice) -> str:
    """Send one notice. Returns what went wrong, or nothing."""
    try:
        return _email(notice) if notice.channel == NoticeChannel.EMAIL else _text(notice)
    except Exception as error:  # noqa: BLE001 - the named boundary: one notice that fails must not silence the others
        log.trouble("notice.broken", error, notice=notice.pk)
        return type(error).__name__[:60]


def _email(notice: AlertNotice) -> str:
    clinic = notice.alert.clinic
    if clinic.is_demo:
        return ""  # nobody real is reached from a demo clinic, staff included
    if conf.transport_for("email") == "simulator":
        return "No e-mail is configured: set EMAIL_CHANNEL."
    subject = "Daily test: all is well" if notice.alert.is_test else "A message needs you now"
    home = _home(clinic)
    mail = EmailMessage(
        subject, _words(notice), formataddr((one_line(clinic.sender_name), home)), [notice.contact.email]
    )
    message_id = f"<{get_random_string(24)}@{home.rpartition('@')[2]}>"
    mail.extra_headers = {"Auto-Submitted": "auto-generated", "Message-ID": message_id}
    return "" if mail.send() and was_taken(mail) else "NotTaken"


def _home(clinic: Clinic) -> str:
    """Return the mailbox that notices come from."""
    own = Sender.objects.filter(clinic=clinic, channel="email", is_active=True).values_list("value", flat=True).first()
    return own or settings.DEFAULT_FROM_EMAIL


def _words(notice: AlertNotice) -> str:
    if notice.alert.is_test:
        return "This is the daily test of the way by which you are told of alerts. There is nothing to do.\n"
    # The sender's name, not the clinic's: mail servers read this too, and a clinic's name may tell what it treats.
    first = f"{notice.alert.clinic.sender_name}: somebody wrote something that needs to be looked at now."
    latest = notice.alert.flaggings.order_by("-id").first()
    late = how_late(latest.at, notice.alert.flagged_at, clock.now()) if latest else ""
    page = conf.public_url(f"/admin/reminders/alert/{notice.alert_id}/change/")
    return f"{f'{first} {late}'.strip()}\n\n{page}\n\nUntil somebody acknowledges it, the next contact is told.\n"


def _text(notice: AlertNotice, key: str = "notice") -> str:
    """Text one contact through the outbox, whose row is what makes it go once."""
    clinic = notice.alert.clinic
    sender = Sender.objects.filter(clinic=clinic, channel="sms", is_active=True).order_by("id").first()
    if sender is None:
        return "The clinic has no sender for texts."
    try:
        number = addresses.normalise("sms", notice.contact.phone, clinic.country)
    except AddressError:
        return "The contact's phone number is not one."
    now = clock.now()
    words = (
        f"{clinic.sender_name}: the daily test e-mail to staff did not go out. Please have it looked at."
        if notice.alert.is_test
        else f"{clinic.sender_name}: 1 message needs you now. Please open the admin."
    )
    draft = outbox.Draft(
        clinic_id=clinic.pk,
        patient_id=None,
        address_id=addresses.keep("sms", number).pk,
        sender_id=sender.pk,
        channel="sms",
        kind=MessageKind.ALERT,
        body=words,
        key=f"{key}:{notice.pk}",
        key_date=notice.alert.opened_at.date(),
        due_at=now,
        expires_at=now + assess.LIFE,
        lane=Lane.NOW,
        unsolicited=False,
        any_hour=True,
    )
    outbox.put([draft])
    text = OutboundMessage.objects.get(key=draft.key, key_date=draft.key_date)
    AlertNotice.objects.filter(pk=notice.pk).update(text=text)
    return ""


def _text_again() -> None:
    """Send texts to staff once more whose try ended in doubt; never a third time."""
    doubtful = AlertNotice.objects.filter(
        text__status__in=(Status.SENDING, Status.UNKNOWN, Status.UNCONFIRMED),
        text__current_attempt__started_at__lte=Now() - SAY_AGAIN_AFTER,
        text__key__startswith="notice:",
        text__expires_at__gt=clock.now(),
        alert__status=AlertStatus.OPEN,
    )
    for notice in doubtful.select_related("alert__clinic", "contact")[:_MOST]:
        _text(notice, "notice-again")
        log.event("notice.said_again", notice=notice.pk)
