"""Tell staff until one of them answers, and know whether the person got the safety text."""

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.crypto import get_random_string

from reminders import clock, conf, log
from reminders.delivery import outbox
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.escalation import AlertStatus, NoticeChannel
from reminders.domain.values import Lane
from reminders.enrolment import addresses
from reminders.errors import AddressError, InvalidInput
from reminders.models import Alert, AlertNotice, Clinic, InboundMessage, OutboundMessage, SafetyContact, Sender

from . import assess

SAY_AGAIN_AFTER: Final = timedelta(seconds=30)
UNHEARD_AFTER: Final = timedelta(minutes=2)
TEST_EVERY: Final = timedelta(hours=24)
_NOTICE_LEASE: Final = 60.0  # seconds
_BATCH: Final = 50

_TAKE_NOTICES: Final = """
UPDATE reminders_alertnotice SET try_at = clock_timestamp() + make_interval(secs => %s), tries = tries + 1
WHERE id IN (
  SELECT id FROM reminders_alertnotice WHERE sent_at IS NULL AND try_at <= clock_timestamp()
  ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED)
RETURNING id
"""


def sweep() -> int:
    """Escalate what nobody acknowledged, tell whom it is time to tell, look after safety texts. Returns notices."""
    _escalate()
    _look_after_replies()
    _test_daily()
    return tell_staff()


def acknowledge(alert: Alert, user: object, note: str) -> None:
    """Take an alert on. Raises InvalidInput when somebody else was quicker, and says who."""
    updated = Alert.objects.filter(pk=alert.pk, status=AlertStatus.OPEN).update(
        status=AlertStatus.ACKNOWLEDGED, acknowledged_at=clock.now(), acknowledged_by=user, escalate_at=None
    )
    if not updated:
        alert.refresh_from_db()
        raise InvalidInput(f"{alert.acknowledged_by} has acknowledged this alert already.")
    if note:
        row = Alert.objects.get(pk=alert.pk)
        row.note = note
        row.save(update_fields=["note"])
    log.event("alert.acknowledged", alert=alert.pk)


@transaction.atomic
def _escalate() -> None:
    now = clock.now()
    due = Alert.objects.select_for_update(skip_locked=True).filter(
        status=AlertStatus.OPEN, is_test=False, escalate_at__lte=now
    )
    for alert in due[:_BATCH]:
        count = assess.tell(alert, now)
        log.event("alert.escalated", alert=alert.pk, step=alert.step, notices=count)


def tell_staff() -> int:
    """Send the notices that are still to be sent; a failed one is tried again within a minute, for ever."""
    with connection.cursor() as cursor:
        cursor.execute(_TAKE_NOTICES, [_NOTICE_LEASE, _BATCH])
        ids = [pk for (pk,) in cursor.fetchall()]
    sent = 0
    for notice in AlertNotice.objects.filter(pk__in=ids).select_related("alert__clinic", "contact"):
        error = _email(notice) if notice.channel == NoticeChannel.EMAIL else _text(notice)
        changes = {"error": error} if error else {"error": "", "sent_at": clock.now()}
        AlertNotice.objects.filter(pk=notice.pk).update(**changes)
        sent += not error
        log.event("notice.sent" if not error else "notice.failed", notice=notice.pk, alert=notice.alert_id)
    return sent


def _email(notice: AlertNotice) -> str:
    """Mail one contact, without a word of what was written. Returns what went wrong, or nothing."""
    clinic = notice.alert.clinic
    if conf.transport_for("email") == "simulator":
        return "" if clinic.is_demo else "No e-mail is configured: set EMAIL_CHANNEL."
    subject = "Daily test: all is well" if notice.alert.is_test else "A message needs you now"
    mail = EmailMessage(
        subject, _words(notice), f"{clinic.sender_name} <{_sender_address(clinic)}>", [notice.contact.email]
    )
    mail.extra_headers = {"Auto-Submitted": "auto-generated", "Message-ID": _message_id(clinic)}
    try:
        mail.send()
    except OSError as error:  # every fault of a connection or of the server's answer (smtplib's errors are OSErrors)
        log.trouble("notice.mail", error, notice=notice.pk)
        return type(error).__name__
    return ""


def _words(notice: AlertNotice) -> str:
    if notice.alert.is_test:
        return "This is the daily test of the way by which you are told of alerts. There is nothing to do."
    where = f"{settings.PUBLIC_BASE_URL}/admin/reminders/alert/{notice.alert_id}/change/"
    return (
        f"Somebody wrote something that needs to be looked at now ({notice.alert.clinic.name}).\n\n{where}\n\n"
        "Until somebody acknowledges it, the next contact is told."
    )


def _text(notice: AlertNotice) -> str:
    """Text one contact through the outbox, without a word of what was written."""
    clinic = notice.alert.clinic
    sender = Sender.objects.filter(clinic=clinic, channel="sms", is_active=True).first()
    if sender is None:
        return "The clinic has no sender for texts."
    try:
        number = addresses.normalise("sms", notice.contact.phone, clinic.country)
    except AddressError:
        return "The contact's phone number is not one."
    now = clock.now()
    words = (
        "Daily test: all is well."
        if notice.alert.is_test
        else f"{clinic.sender_name}: 1 message needs you now. Please open the admin."
    )
    outbox.put(
        [
            outbox.Draft(
                clinic_id=clinic.pk, patient_id=None, address_id=addresses.keep("sms", number).pk, sender_id=sender.pk,
                channel="sms", kind=MessageKind.ALERT, body=words, key=f"notice:{notice.pk}", key_date=now.date(),
                due_at=now, expires_at=now + assess.LIFE, lane=Lane.NOW, unsolicited=False, any_hour=True,
            )
        ]
    )  # fmt: skip
    return ""


def _sender_address(clinic: Clinic) -> str:
    own = Sender.objects.filter(clinic=clinic, channel="email", is_active=True).values_list("value", flat=True).first()
    return own or settings.DEFAULT_FROM_EMAIL


def _message_id(clinic: Clinic) -> str:
    return f"<{get_random_string(24)}@{_sender_address(clinic).rpartition('@')[2]}>"


def _look_after_replies() -> None:
    """Say the safety text again where nobody knows whether it arrived; tell staff where it did not."""
    now = clock.now()
    replies = OutboundMessage.objects.filter(
        Exists(
            Alert.objects.filter(
                address=OuterRef("address"), status=AlertStatus.OPEN, opened_at__lte=OuterRef("created_at")
            )
        ),
        kind=MessageKind.SAFETY,
        created_at__gt=now - timedelta(hours=2),
    ).select_related("clinic", "sender", "answers")
    for reply in replies[:_BATCH]:
        _look_after(reply)


def _look_after(reply: OutboundMessage) -> None:
    age, status = clock.now() - reply.created_at, Status(reply.status)
    alerts = Alert.objects.filter(address=reply.address_id, status=AlertStatus.OPEN)
    if status in (Status.ACCEPTED, Status.SENT, Status.DELIVERED):
        alerts.exclude(unheard="").update(unheard="")
        return
    refused = status in (Status.FAILED, Status.UNDELIVERED, Status.SUPPRESSED, Status.EXPIRED)
    if refused or age >= UNHEARD_AFTER:
        if not _heard_since(reply):
            alerts.filter(unheard="").update(unheard="The person did not get the safety text. Reach them another way.")
    elif status is Status.UNKNOWN and age >= SAY_AGAIN_AFTER and reply.answers is not None:
        _say_again(reply, reply.answers)


def _say_again(reply: OutboundMessage, inbound: InboundMessage) -> None:
    """Send a safety text of unknown outcome a second time: for these, twice is better than not at all."""
    copy = assess.draft(
        inbound,
        reply.clinic,
        reply.sender,
        reply.body.replace("{", "(").replace("}", ")"),
        f"safety-again:{inbound.pk}",
    )
    if outbox.put([copy]):
        log.event("safety.said_again", outbound=reply.pk)


def _heard_since(reply: OutboundMessage) -> bool:
    return OutboundMessage.objects.filter(
        address=reply.address_id, kind=MessageKind.SAFETY, pk__gt=reply.pk,
        status__in=(Status.ACCEPTED, Status.SENT, Status.DELIVERED),
    ).exists()  # fmt: skip


@transaction.atomic
def _test_daily() -> None:
    """Prove once a day, for each clinic that has contacts, that the way to staff works."""
    now = clock.now()
    tested = Alert.objects.filter(clinic=OuterRef("pk"), is_test=True, opened_at__gt=now - TEST_EVERY)
    waiting = Clinic.objects.filter(~Exists(tested), is_active=True, safety_contacts__is_active=True).distinct()
    for clinic in waiting[:_BATCH]:
        _test(clinic)


def _test(clinic: Clinic) -> None:
    now = clock.now()
    Clinic.objects.select_for_update().get(pk=clinic.pk)
    if Alert.objects.filter(clinic=clinic, is_test=True, opened_at__gt=now - TEST_EVERY).exists():
        return
    failed = AlertNotice.objects.filter(alert__clinic=clinic, alert__is_test=True, sent_at=None).exists()
    alert = Alert.objects.create(
        clinic=clinic, level="care", is_test=True, status=AlertStatus.ACKNOWLEDGED, opened_at=now, flagged_at=now
    )
    contacts = SafetyContact.objects.filter(clinic=clinic, is_active=True)
    # Yesterday's test never left by e-mail: say so by the other way.
    channels = ("email", "sms") if failed else ("email",)
    AlertNotice.objects.bulk_create(
        AlertNotice(alert=alert, contact=contact, channel=channel, number=1)
        for contact in contacts
        for channel in channels
        if channel == "email" or contact.phone
    )
    log.event("alert.tested", clinic=clinic.pk)
