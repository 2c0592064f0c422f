"""What is configured, reachable and late: every answer is a line, and a line about a fault names its mend."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

import redis
from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Exists, Min, OuterRef, Q

from reminders import clock, conf
from reminders.domain.delivery import MessageKind, Status
from reminders.domain.escalation import AlertStatus
from reminders.domain.texts.banned import NAMES_THE_CONDITION
from reminders.domain.values import MailOutcome, PauseWhy
from reminders.models import (
    Alert,
    AlertNotice,
    Clinic,
    InboundMessage,
    Installation,
    Mailbox,
    MailboxMessage,
    OutboundMessage,
    Pause,
    SafetyContact,
    Sender,
)
from reminders.safety import drill, reaching

from .passes import zone_data_version

_BEAT_LATE: Final = 60.0  # seconds; it ticks every five
_DUE_LATE: Final = timedelta(minutes=5)
_UNREAD_LATE: Final = timedelta(minutes=2)
_NOTICE_LATE: Final = timedelta(minutes=2)
_ALERT_LATE: Final = timedelta(hours=1)
_MANY_UNKNOWN: Final = 20
_MOST_NAMED: Final = 5
_LATELY: Final = timedelta(days=7)
_OLDEST_DATABASE: Final = 150_000
_PRODUCT: Final = re.compile(r"fibro", re.IGNORECASE)


class Level(StrEnum):
    """What a line says."""

    OK = "ok"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Line:
    """One answer."""

    level: Level
    about: str
    says: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.level:5}  {self.about}: {self.says}{f' {self.mend}' if self.mend else ''}"


Lines = Iterator[Line]


def check_up() -> list[Line]:
    """Return every line. Never raises: a database that is down is a line too."""
    lines = [*_names(), *_broker()]
    try:
        lines += _database()
        if not any(line.level is Level.WRONG for line in lines if line.about in ("database", "migrations")):
            for part in _PARTS:
                lines += part()
    except DatabaseError as error:
        lines.append(
            _wrong("database", f"it does not answer ({type(error).__name__}).", "Start it; check DATABASE_URL.")
        )
    return lines


def _ok(about: str, says: str) -> Line:
    return Line(Level.OK, about, says)


def _wrong(about: str, says: str, mend: str) -> Line:
    return Line(Level.WRONG, about, says, mend)


def _database() -> Lines:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        yield _ok("database", f"PostgreSQL {cursor.fetchone()[0]}.")
        cursor.execute("SHOW server_version_num")
        if int(cursor.fetchone()[0]) < _OLDEST_DATABASE:
            yield _wrong("database", "it is older than PostgreSQL 15.", "Upgrade it.")
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        names = ", ".join(str(migration) for migration, _ in missing[:5])
        yield _wrong("migrations", f"{len(missing)} are not applied ({names}).", "Run manage.py migrate.")
    else:
        yield _ok("migrations", "all applied.")


def _broker() -> Lines:
    try:
        with redis.Redis.from_url(settings.REDIS_URL, socket_timeout=2, socket_connect_timeout=2) as broker:
            broker.ping()
    except (redis.RedisError, OSError, ValueError) as error:
        yield _wrong("broker", f"it does not answer ({type(error).__name__}).", "Start it; check REDIS_URL.")
    else:
        yield _ok("broker", "answers.")


def _beat() -> Lines:
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM clock_timestamp() - max(beat_at)) FROM reminders_installation")
        (age,) = cursor.fetchone()
    if age is None or age > _BEAT_LATE:
        says = "has never ticked." if age is None else f"last ticked {_long(timedelta(seconds=float(age)))} ago."
        yield _wrong("beat", says, "Start beat, and a worker that listens to the queue `now`.")
    else:
        yield _ok("beat", "ticks.")


def _outbox() -> Lines:
    now = clock.now()
    waiting = OutboundMessage.objects.filter(status=Status.QUEUED, retry_at=None)
    oldest = waiting.aggregate(oldest=Min("due_at"))["oldest"]
    late = now - oldest if oldest is not None else timedelta()
    if late > _DUE_LATE:
        yield _wrong(
            "outbox", f"a message has been due for {_long(late)}.", "Start a worker; look for stopped senders."
        )
    else:
        yield _ok("outbox", "nothing is late.")
    unknown = OutboundMessage.objects.filter(status=Status.UNKNOWN).count()
    if unknown >= _MANY_UNKNOWN:
        mend = "See docs/runbooks: look at the provider's status page, and whether its callbacks reach us."
        yield _wrong("unknown", f"of {unknown} messages nobody knows whether they went.", mend)
    else:
        yield Line(Level.NOTE if unknown else Level.OK, "unknown", f"{unknown} messages in doubt.")
    doubled = OutboundMessage.objects.filter(doubled=True, created_at__gt=now - _LATELY).count()
    if doubled:
        mend = "See them in the admin; tell the people, and the provider."
        yield _wrong("duplicates", f"{doubled} messages of the last week were taken twice.", mend)


def _circuits() -> Lines:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, value, circuit_reason FROM reminders_sender"
            " WHERE is_active AND circuit_open_until > clock_timestamp() ORDER BY id"
        )
        for pk, value, reason in cursor.fetchall():
            yield _wrong(f"sender {pk}", f"{value} is stopped: {reason}", "Mend it; it is tried again by itself.")


def _replies() -> Lines:
    now = clock.now()
    unread = InboundMessage.objects.filter(read_at=None)
    oldest = unread.aggregate(oldest=Min("received_at"))["oldest"]
    if oldest is not None and now - oldest > _UNREAD_LATE:
        says = f"{unread.count()} are unread, the oldest for {_long(now - oldest)}."
        yield _wrong("replies", says, "Start a worker on the queue `now`.")
    else:
        yield _ok("replies", "all are read.")
    unheard = InboundMessage.objects.filter(heard_at=None, received_at__lt=now - _UNREAD_LATE).count()
    if unheard:
        says = f"{unheard} could not be read for danger and for a stop."
        yield _wrong("hearing", says, "Read them in the admin NOW, and look in the log for `hearing.`.")
    failed = InboundMessage.objects.filter(failures__gt=0, received_at__gt=now - _LATELY).count()
    if failed:
        yield _wrong("reading", f"{failed} replies of the last week broke the reader.", "Read them in the admin.")
    nobodys = InboundMessage.objects.filter(clinic=None, received_at__gt=now - _LATELY).count()
    if nobodys:
        yield _wrong(
            "replies", f"{nobodys} of the last week belong to no clinic.", "Read them in the admin; add the sender."
        )


def _mailbox() -> Lines:
    where = conf.inbox()
    if where is None:
        return
    mailbox = Mailbox.objects.filter(name=where.name).first()
    if mailbox is None or mailbox.trouble:
        says = mailbox.trouble if mailbox else "it was never read."
        yield _wrong("mailbox", says, "Check MAILBOX_URL, and that a worker runs on the queue `work`.")
    else:
        yield _ok("mailbox", "it can be read.")
    failed = MailboxMessage.objects.filter(outcome=MailOutcome.FAILED).count()
    if failed:
        yield _wrong("mailbox", f"{failed} mails could not be taken in.", "Read them there: they are flagged.")


def _alerts() -> Lines:
    now = clock.now()
    opened = Alert.objects.filter(status=AlertStatus.OPEN, is_test=False)
    count, oldest = opened.count(), opened.aggregate(oldest=Min("opened_at"))["oldest"]
    if oldest is not None and now - oldest > _ALERT_LATE:
        says = f"{count} open, the oldest for {_long(now - oldest)}."
        yield _wrong("alerts", says, "Reach the person, then acknowledge the alert in the admin.")
    else:
        yield Line(Level.NOTE if count else Level.OK, "alerts", f"{count} open.")
    unsent = AlertNotice.objects.filter(sent_at=None, alert__in=opened, alert__flagged_at__lt=now - _NOTICE_LATE)
    causes = sorted({reaching.why(notice, now) or "not tried yet" for notice in unsent[:100]})
    mend = "Tell them by telephone; check EMAIL_URL and the contacts' addresses and numbers."
    if causes:
        yield _wrong("staff", f"{unsent.count()} notices have not gone out ({', '.join(causes)}).", mend)
    missed = reaching.in_vain(now).filter(alert__in=opened).select_related("contact", "text").defer("text__body")
    for notice in missed.order_by("-pk")[:_MOST_NAMED]:
        yield _wrong(f"alert {notice.alert_id}", reaching.said(notice, now), mend)
    refused = OutboundMessage.objects.filter(
        kind=MessageKind.ALERT,
        status__in=(Status.FAILED, Status.UNDELIVERED, Status.EXPIRED),
        created_at__gt=now - _LATELY,
    ).count()
    if refused:
        yield _wrong("staff", f"{refused} texts to staff did not arrive last week.", "Check the contacts' numbers.")
    failed = drill.failed(now).count()
    if failed:
        mend = "Check EMAIL_CHANNEL, EMAIL_URL and the contacts' addresses."
        yield _wrong("staff", f"the daily test mail of {failed} clinics has not gone out.", mend)


def _clinics() -> Lines:
    contact = SafetyContact.objects.filter(clinic=OuterRef("pk"), is_active=True)
    rows = Clinic.objects.filter(is_active=True).annotate(
        reachable=Exists(contact), sending=Count("senders", filter=Q(senders__is_active=True))
    )
    for clinic in rows.order_by("pk"):
        if not clinic.sending:
            yield _wrong(f"clinic {clinic.pk}", "it has no sender.", "Add one in the admin.")
        if not clinic.reachable:
            mend = "Add a safety contact on the clinic's page."
            yield _wrong(f"clinic {clinic.pk}", "nobody is told when somebody writes of danger.", mend)
        if not clinic.is_demo:
            yield from _on_the_simulator(clinic)
    yield _ok("clinics", f"{len(rows)} sending.")


def _on_the_simulator(clinic: Clinic) -> Lines:
    for channel in sorted({*clinic.senders.filter(is_active=True).values_list("channel", flat=True)}):
        if conf.transport_for(channel) == "simulator":
            setting = "SMS_CHANNEL" if channel == "sms" else "EMAIL_CHANNEL"
            mend = f"Set {setting}, or mark it as a demo clinic."
            yield _wrong(
                f"clinic {clinic.pk}", f"it is live, and its {channel} goes to the simulator, so nowhere.", mend
            )


def _held() -> Lines:
    now = clock.now()
    held = Pause.objects.filter(starts_at__lte=now).filter(Q(ends_at=None) | Q(ends_at__gt=now))
    waiting = held.filter(why__in=(PauseWhy.COMPLAINT, PauseWhy.TIME)).values("patient").distinct().count()
    if waiting:
        yield Line(
            Level.NOTE, "people", f"{waiting} complained or want other hours, and get nothing until that is settled."
        )


def _clocks() -> Lines:
    installation, current = Installation.row(), zone_data_version()
    if installation.tzdata_version not in ("", current):
        says = f"plans rest on {installation.tzdata_version}, this process has {current}."
        yield _wrong("zones", says, "Run the same release everywhere, and a worker: it plans everybody anew.")
    else:
        yield _ok("zones", f"tzdata {current}.")
    if installation.demo_offset:
        says = f"the demo's clock is moved by {_long(installation.demo_offset)}."
        yield _wrong("clock", says, "Put it back on the page of phones.")


def _names() -> Lines:
    """The product's name or the illness must stand in nothing that a patient, a mail server or a lock screen sees."""
    seen: list[tuple[str, str, str]] = [
        ("PUBLIC_BASE_URL", urlsplit(settings.PUBLIC_BASE_URL).hostname or "", "Use a neutral host."),
        ("EMAIL_FROM", settings.DEFAULT_FROM_EMAIL, "Use a neutral mailbox."),
    ]
    yield from _telling(seen)


def _names_of_clinics() -> Lines:
    seen = [
        (f"sender {pk}", value, "Use a neutral mailbox.")
        for pk, value in Sender.objects.filter(is_active=True, channel="email").values_list("pk", "value")
    ]
    for pk, name, contact in Clinic.objects.values_list("pk", "sender_name", "contact"):
        seen.append((f"clinic {pk}", name, "Give it a neutral sender name, such as Daily Care."))
        seen.append((f"clinic {pk}", contact, "HELP names it: use a number, or a neutral mailbox."))
    found = list(_telling(seen))
    yield from found or [_ok("names", "none gives anything away.")]


def _telling(seen: list[tuple[str, str, str]]) -> Lines:
    for about, value, mend in seen:
        words = re.sub(r"[^\w]+|_", " ", value)
        if _PRODUCT.search(value) or any(found for ban in NAMES_THE_CONDITION for found in ban.found_in(words)):
            yield _wrong(about, f"{value!r} gives the illness or the product away.", mend)


def _long(length: timedelta) -> str:
    seconds = int(abs(length).total_seconds())
    for size, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            return f"{seconds // size} {unit}{'' if seconds // size == 1 else 's'}"
    return f"{seconds} seconds"


_PARTS: Final[tuple[Callable[[], Lines], ...]] = (
    _beat, _outbox, _circuits, _replies, _mailbox, _alerts, _clinics, _held, _clocks, _names_of_clinics,
)  # fmt: skip
