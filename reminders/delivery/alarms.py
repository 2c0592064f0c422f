"""Tell the clinic's staff by e-mail when the sending is in trouble: once for each trouble, whatever the circuit.

A row is written where the trouble is noticed, in that transaction; the sweep mails it outside of any, until taken.
"""

from collections.abc import Iterable
from datetime import timedelta
from email.utils import formataddr
from typing import Final

from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db import connection
from django.utils.crypto import get_random_string

from reminders import clock, conf, log
from reminders.channels.email_mime import one_line
from reminders.domain.alarms import EXPLAINED, MANY, AlarmKind
from reminders.models import Alarm, Clinic, Sender

_LEASE: Final = 60.0  # seconds until one that was not told is tried again
_BATCH: Final = 50
_REPLIES: Final = {
    AlarmKind.WRONG: "sender__id__exact={sender}",
    AlarmKind.CIRCLES: "hushed__exact=1",
    AlarmKind.LATE: "late__exact=1",
}
_LATELY: Final = timedelta(hours=1)
_TOLD_DAILY: Final = timedelta(days=1)
_HAPPENINGS: Final = (AlarmKind.DOUBLED, AlarmKind.WRONG, AlarmKind.CIRCLES, AlarmKind.LATE)

_START = """
INSERT INTO reminders_alarm (clinic_id, sender_id, kind, raised_at, tries)
SELECT clinic_id, id, %s, %s, 0 FROM reminders_sender WHERE id = ANY(%s) ORDER BY id
ON CONFLICT (sender_id, kind) WHERE over_at IS NULL DO NOTHING
RETURNING id, sender_id
"""

_TAKE = """
UPDATE reminders_alarm SET try_at = clock_timestamp() + make_interval(secs => %s), tries = tries + 1
WHERE id IN (
  SELECT id FROM reminders_alarm WHERE told_at IS NULL AND try_at <= clock_timestamp()
  ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED)
RETURNING id
"""

_IN_DOUBT = """
SELECT sender_id FROM (
  SELECT sender_id FROM reminders_outboundmessage WHERE status = 'unknown'
  UNION ALL
  SELECT sender_id FROM reminders_outboundmessage WHERE status = 'unconfirmed' AND settled_at > %s
) AS doubtful GROUP BY sender_id HAVING count(*) >= %s
"""


def start(kind: AlarmKind, sender_ids: Iterable[int]) -> None:
    """Note a trouble of some senders; one that has begun already stays one. Belongs into the caller's transaction."""
    ids = list(sender_ids)
    if not ids:
        return
    with connection.cursor() as cursor:
        cursor.execute(_START, [kind.value, clock.now(), ids])
        for pk, sender in cursor.fetchall():
            log.event("alarm.raised", alarm=pk, sender=sender, kind=kind.value)


def end(kind: AlarmKind, sender_ids: Iterable[int]) -> None:
    """Note that a trouble of some senders is over: the next one is told anew."""
    ids = list(sender_ids)
    if ids:
        Alarm.objects.filter(kind=kind, sender_id__in=ids, over_at=None).update(over_at=clock.now())


def sweep() -> int:
    """Look for what nobody notices on the spot, and tell staff what they have not been told. Returns how many mails."""
    now = clock.now()
    with connection.cursor() as cursor:
        cursor.execute(_IN_DOUBT, [now - _LATELY, MANY])
        doubtful = [sender for (sender,) in cursor.fetchall()]
    start(AlarmKind.UNKNOWN, doubtful)
    going_on = Alarm.objects.filter(over_at=None)
    going_on.filter(kind=AlarmKind.UNKNOWN).exclude(sender_id__in=doubtful).update(over_at=now)
    going_on.filter(kind__in=_HAPPENINGS, raised_at__lt=now - _TOLD_DAILY).update(over_at=now)
    return _tell()


def _tell() -> int:
    with connection.cursor() as cursor:
        cursor.execute(_TAKE, [_LEASE, _BATCH])
        ids = [pk for (pk,) in cursor.fetchall()]
    told = 0
    for alarm in Alarm.objects.filter(pk__in=ids).select_related("clinic", "sender").order_by("id"):
        if _mail(alarm):
            Alarm.objects.filter(pk=alarm.pk).update(told_at=clock.now())
            told += 1
    return told


def _mail(alarm: Alarm) -> bool:
    """Mail one alarm to those who look after the clinic. False when it has to be tried again."""
    if alarm.clinic.is_demo:
        return True
    to = _staff(alarm.clinic)
    if not to or not conf.can_mail():
        log.event("alarm.unheard", alarm=alarm.pk, reason="no mail" if to else "nobody to tell")
        return False
    subject, words = EXPLAINED[AlarmKind(alarm.kind)]
    home = _home(alarm.clinic)
    mail = EmailMessage(
        f"{subject} (sender {alarm.sender_id})",
        f"{words}\n\n{_page(alarm)}\n\nIt began at {alarm.raised_at:%Y-%m-%d %H:%M} UTC.{_since_over(alarm)}\n",
        formataddr((one_line(alarm.clinic.sender_name), home)),
        to,
        headers={
            "Auto-Submitted": "auto-generated",
            "Message-ID": f"<{get_random_string(24)}@{home.rpartition('@')[2]}>",
        },
    )
    try:
        mail.send()
    except Exception as error:  # noqa: BLE001 - the named boundary: whatever carries the mail may raise anything
        log.trouble("alarm.mail", error, alarm=alarm.pk)
        return False
    log.event("alarm.told", alarm=alarm.pk, people=len(to))
    return True


def _staff(clinic: Clinic) -> list[str]:
    """Return the mailboxes of the clinic's staff; where none has one, of those who run the whole system."""
    users = get_user_model()._default_manager.filter(is_active=True).exclude(email="")
    own = users.filter(places__clinic=clinic).values_list("email", flat=True).distinct()
    return sorted(own) or sorted(users.filter(is_superuser=True).values_list("email", flat=True))


def _home(clinic: Clinic) -> str:
    own = Sender.objects.filter(clinic=clinic, channel="email", is_active=True).values_list("value", flat=True).first()
    return own or conf.mail().from_staff


def _page(alarm: Alarm) -> str:
    if alarm.kind == AlarmKind.CIRCUIT:
        return conf.public_url(f"/admin/reminders/sender/{alarm.sender_id}/change/")
    if asked := _REPLIES.get(AlarmKind(alarm.kind)):
        return conf.public_url(f"/admin/reminders/inboundmessage/?{asked.format(sender=alarm.sender_id)}")
    return conf.public_url(f"/admin/reminders/outboundmessage/?sender__id__exact={alarm.sender_id}")


def _since_over(alarm: Alarm) -> str:
    return f" It was over at {alarm.over_at:%Y-%m-%d %H:%M} UTC." if alarm.over_at else ""
