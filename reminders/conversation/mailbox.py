"""Read our mailbox to its end: every mail is taken in once, and one that cannot be never holds up the next."""

import logging
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import Value
from django.db.models.functions import Greatest, Now

from reminders import clock, conf, log
from reminders.channels.mailbox import Fetched, Imap, LoginRefused, MailboxTrouble, MailUnreadable
from reminders.domain.values import MailOutcome
from reminders.models import Mailbox, MailboxMessage

from . import letters
from .letters import Taken

_LEASE: Final = 90.0  # seconds; as long as a task may live
_AFTER_TROUBLE: Final = 60.0
_AFTER_A_REFUSED_LOGIN: Final = 300.0  # providers lock accounts that try too often
_TIME: Final = 20.0  # seconds of reading in one go
_MOST_TRIES: Final = 5
_LOOK_BACK: Final = timedelta(days=7)
"""How old a mail may be when a mailbox is read for the first time, or is numbered anew: long enough for every answer
that an outage kept, and no letters of years ago. What was taken in before is known by its content."""

_TAKE: Final = """
UPDATE reminders_mailbox SET next_at = clock_timestamp() + make_interval(secs => %s)
WHERE name = %s AND next_at <= clock_timestamp() RETURNING id
"""


@dataclass(slots=True)
class _Reading:
    """One session in one mailbox."""

    mailbox: Mailbox
    imap: Imap
    taken: int = 0

    @property
    def numbering(self) -> int:
        """Which numbering of mails this session sees."""
        return self.imap.uid_validity


def poll() -> int:
    """Read what is new. Returns how many mails were looked at; 0 where no mailbox is set up, or another reads it."""
    where = conf.inbox()
    if where is None:
        return 0
    mailbox, _ = Mailbox.objects.get_or_create(name=where.name)
    with connection.cursor() as cursor:
        cursor.execute(_TAKE, [_LEASE, where.name])
        if cursor.fetchone() is None:
            return 0
    mailbox.refresh_from_db()
    try:
        with Imap(where) as imap:
            reading = _Reading(mailbox, imap)
            _read(reading)
    except MailboxTrouble as trouble:
        _note(mailbox, trouble)
        return 0
    Mailbox.objects.filter(pk=mailbox.pk).update(trouble="", trouble_since=None, read_at=clock.now(), next_at=Now())
    return reading.taken


def _note(mailbox: Mailbox, trouble: MailboxTrouble) -> None:
    wait = _AFTER_A_REFUSED_LOGIN if isinstance(trouble, LoginRefused) else _AFTER_TROUBLE
    Mailbox.objects.filter(pk=mailbox.pk).update(
        trouble=str(trouble)[:200],
        trouble_since=mailbox.trouble_since or clock.now(),
        next_at=Now() + timedelta(seconds=wait),
    )
    log.event("mailbox.trouble", severity=logging.ERROR, mailbox=mailbox.pk, why=type(trouble).__name__)


def _read(reading: _Reading) -> None:
    mailbox, ends = reading.mailbox, time.monotonic() + _TIME
    if mailbox.uid_validity != reading.imap.uid_validity:
        # The server numbers its mails anew: the old numbers mean nothing any more.
        if mailbox.uid_validity is not None:
            log.event("mailbox.renumbered", severity=logging.WARNING, mailbox=mailbox.pk)
        mailbox.uid_validity, mailbox.last_uid = reading.imap.uid_validity, 0
        mailbox.save(update_fields=["uid_validity", "last_uid"])
    since = None if mailbox.last_uid else (clock.now() - _LOOK_BACK).date()
    waiting = reading.imap.uids(mailbox.last_uid, since) + _failed(reading)
    for uid in waiting:
        if time.monotonic() > ends:
            return
        _one(reading, uid)


def _failed(reading: _Reading) -> list[int]:
    """Return what could not be taken in and is worth another try; it comes after what is new."""
    failed = MailboxMessage.objects.filter(
        mailbox=reading.mailbox, uid_validity=reading.numbering, outcome=MailOutcome.FAILED, tries__lt=_MOST_TRIES
    )
    return list(failed.order_by("uid").values_list("uid", flat=True)[:20])


def _one(reading: _Reading, uid: int) -> None:
    """Take one mail in and mark it. Whatever goes wrong with it, the next one is not held up by it."""
    flag = r"\Seen"
    try:
        mail = reading.imap.fetch(uid)
        with transaction.atomic():
            _settle(reading, uid, _take(mail))
    except (OperationalError, InterfaceError):
        raise  # the database is away, and nothing is wrong with the mail
    except MailboxTrouble:
        _fail(reading, uid, "the mail server broke off")
        raise
    except Exception as error:  # noqa: BLE001 - the named boundary: one mail that breaks must not silence the others
        log.trouble("mail.unreadable", error, mailbox=reading.mailbox.pk, uid=uid)
        why = "the mail server does not hand it over" if isinstance(error, MailUnreadable) else type(error).__name__
        _fail(reading, uid, why)
        flag = r"\Flagged"
    reading.taken += 1
    reading.imap.mark(uid, flag)


def _take(mail: Fetched | None) -> Taken | None:
    return letters.take(mail.raw, mail.at) if mail is not None else None


def _settle(reading: _Reading, uid: int, taken: Taken | None) -> None:
    if taken is not None:
        MailboxMessage.objects.update_or_create(
            mailbox=reading.mailbox,
            uid_validity=reading.numbering,
            uid=uid,
            defaults={"outcome": taken.outcome, "inbound": taken.inbound, "trouble": ""},
        )
        log.event("mail.taken", mailbox=reading.mailbox.pk, uid=uid, outcome=taken.outcome)
    _move_on(reading.mailbox, uid)


def _fail(reading: _Reading, uid: int, why: str) -> None:
    with transaction.atomic():
        mail, made = MailboxMessage.objects.get_or_create(
            mailbox=reading.mailbox, uid_validity=reading.numbering, uid=uid, defaults={"outcome": MailOutcome.FAILED}
        )
        mail.tries, mail.trouble = mail.tries + (not made), why[:80]
        mail.save(update_fields=["tries", "trouble"])
        _move_on(reading.mailbox, uid)


def _move_on(mailbox: Mailbox, uid: int) -> None:
    Mailbox.objects.filter(pk=mailbox.pk).update(last_uid=Greatest("last_uid", Value(uid)))
