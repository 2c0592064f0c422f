"""What comes back about a mail, read as the servers of this world write it."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders import links
from reminders.channels.mail_reports import Fate, MailReport, from_event, read, short_id
from reminders.links import Purpose

HOME = "care@example.org"
RETURN_PATH = links.mailbox(Purpose.BOUNCE, 77, HOME)
QUOTED = f"<{links.sign(Purpose.REPLY, 12)}@example.org>"


def report(status: str, to: str = RETURN_PATH, quoted: str = QUOTED, kind: str = "delivery-status") -> bytes:
    """A report of three parts, as RFC 3462 has it."""
    return f"""\
Return-Path: <>
Date: Mon, 2 Mar 2026 15:01:00 +0000
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type={kind}; boundary="9B095B5ADSN=_01D5"

--9B095B5ADSN=_01D5
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

--9B095B5ADSN=_01D5
Content-Type: message/{kind}

{status}
--9B095B5ADSN=_01D5
Content-Type: text/rfc822-headers

Return-Path: <somebody@example.org>
From: Daily Care <care@example.org>
To: ana@example.net
Message-ID: {quoted}
Subject: Your reminder

--9B095B5ADSN=_01D5--
""".replace("\n", "\r\n").encode()


POSTFIX_UNKNOWN_USER = """\
Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 4D1F22C0A3
X-Postfix-Sender: rfc822; care@example.org
Arrival-Date: Mon,  2 Mar 2026 15:00:58 +0000 (UTC)

Final-Recipient: rfc822; ana@example.net
Original-Recipient: rfc822;ana@example.net
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.1.1 <ana@example.net>: Recipient address rejected:
    User unknown in virtual mailbox table
"""
POSTFIX_FULL = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 The mailbox is full
"""
POSTFIX_GAVE_UP = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.net
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.net[192.0.2.7]:25: Connection timed out
"""
POSTFIX_DELAYED = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.net
Action: delayed
Status: 4.4.1
Will-Retry-Until: Sat, 7 Mar 2026 15:00:58 +0000 (UTC)
"""
EXCHANGE_ONLINE = """\
Reporting-MTA: dns;AM0PR01MB1234.eurprd01.prod.exchangelabs.com
Received-From-MTA: dns;mx.example.org
Arrival-Date: Mon, 2 Mar 2026 15:00:58 +0000

Final-Recipient: rfc822;ana@example.net
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup
"""
GMAIL_GENERIC_STATUS = """\
Reporting-MTA: dns; googlemail.com
Received-From-MTA: dns; care@example.org

Final-Recipient: rfc822; ana@example.net
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.example.net. (192.0.2.7, the server for the domain example.net.)
Diagnostic-Code: smtp; 550 No such user here
"""
BLOCKED = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.net
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 Our system has detected that this message is likely unsolicited mail
"""
BLOCKED_WITHOUT_CODE = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@example.net
Action: failed
Status: 5.0.0
Diagnostic-Code: smtp; 550 message blocked, see https://postmaster.example.net/spam
"""
NO_SUCH_DOMAIN = """\
Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ana@exampel.net
Action: failed
Status: 5.1.2
Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=exampel.net
"""
DELIVERED = """\
Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ana@example.net
Action: delivered
Status: 2.0.0
"""
FEEDBACK = """\
Feedback-Type: abuse
User-Agent: SomeGenerator/1.0
Version: 1
"""


@pytest.mark.parametrize(
    ("status", "fate", "code"),
    [
        (POSTFIX_UNKNOWN_USER, Fate.GONE, "5.1.1"),
        (EXCHANGE_ONLINE, Fate.GONE, "5.1.10"),
        (GMAIL_GENERIC_STATUS, Fate.GONE, "5.0.0"),
        (NO_SUCH_DOMAIN, Fate.GONE, "5.1.2"),
        (POSTFIX_FULL, Fate.RETURNED, "5.2.2"),
        (POSTFIX_GAVE_UP, Fate.RETURNED, "4.4.1"),
        (BLOCKED, Fate.RETURNED, "5.7.1"),
        (BLOCKED_WITHOUT_CODE, Fate.RETURNED, "5.0.0"),
        (POSTFIX_DELAYED, Fate.DELAYED, "4.4.1"),
        (DELIVERED, Fate.DELIVERED, "2.0.0"),
    ],
)
def test_a_report_says_what_became_of_which_mail(status: str, fate: Fate, code: str) -> None:
    assert read(report(status)) == MailReport(fate, code, attempt_id=77)


def test_a_complaint_is_a_complaint() -> None:
    assert read(report(FEEDBACK, kind="feedback-report")) == MailReport(Fate.COMPLAINED, attempt_id=77)


def test_a_report_that_came_to_the_mailbox_itself_is_told_by_the_mail_that_it_quotes() -> None:
    found = read(report(POSTFIX_UNKNOWN_USER, to=HOME))
    assert found == MailReport(Fate.GONE, "5.1.1", message_id=12)


def test_a_whole_mail_may_be_quoted_too() -> None:
    raw = report(POSTFIX_UNKNOWN_USER, to=HOME).replace(b"text/rfc822-headers", b"message/rfc822")
    assert read(raw) == MailReport(Fate.GONE, "5.1.1", message_id=12)


def test_a_return_path_in_capitals_is_the_same() -> None:
    assert read(report(POSTFIX_UNKNOWN_USER, to=f"<{RETURN_PATH.upper()}>")) == MailReport(
        Fate.GONE, "5.1.1", attempt_id=77
    )


@pytest.mark.parametrize("to", ["care@example.org", "care+b.1.aaaa@example.org", links.mailbox(Purpose.STOP, 77, HOME)])
def test_a_report_about_somebody_elses_mail_is_nobodys(to: str) -> None:
    assert read(report(POSTFIX_UNKNOWN_USER, to=to, quoted="<4711@example.net>")) is None


def test_a_forged_word_is_worth_nothing() -> None:
    forged = RETURN_PATH.replace("+b.25.", "+b.26.")
    assert forged != RETURN_PATH
    assert read(report(POSTFIX_UNKNOWN_USER, to=forged, quoted="<x@example.net>")) is None


def test_a_holiday_notice_to_the_return_path_is_no_report() -> None:
    """RFC 3834 has them sent to the return path."""
    notice = (
        f"From: ana@example.net\r\nTo: {RETURN_PATH}\r\nAuto-Submitted: auto-replied\r\n\r\nI am away: failed 5.1.1"
    )
    assert read(notice.encode()) is None


@given(st.binary(max_size=400), st.sampled_from([POSTFIX_UNKNOWN_USER, EXCHANGE_ONLINE, FEEDBACK]), st.data())
def test_no_mail_breaks_the_reading(noise: bytes, status: str, data: Any) -> None:
    raw = report(status)
    at = data.draw(st.integers(0, len(raw)))
    found = read(raw[:at] + noise + raw[at + data.draw(st.integers(0, 40)) :])
    assert found is None or found.attempt_id == 77 or found.message_id == 12


# ---- The same from a provider's webhooks


def event(kind: str, reason: str = "", said: str = "", **changes: Any) -> Any:
    """An event as django-anymail hands it over."""
    usual = {"metadata": {"attempt": "word"}, "message_id": "m-1", "mta_response": said, "description": None}
    return SimpleNamespace(event_type=kind, reject_reason=reason or None, **usual | changes)


@pytest.mark.parametrize(
    ("kind", "reason", "said", "fate"),
    [
        ("sent", "", "", Fate.TAKEN),
        ("delivered", "", "250 2.0.0 OK", Fate.DELIVERED),
        ("deferred", "bounced", "452 4.2.2 full", Fate.DELAYED),
        ("bounced", "bounced", "550 5.1.1 no such user", Fate.GONE),
        ("bounced", "bounced", "", Fate.GONE),
        ("bounced", "bounced", "552 5.2.2 full", Fate.RETURNED),
        ("bounced", "timed_out", "", Fate.RETURNED),
        ("bounced", "blocked", "550 5.7.1 no", Fate.RETURNED),
        ("rejected", "invalid", "", Fate.GONE),
        ("rejected", "unsubscribed", "", Fate.STOPPED),
        ("rejected", "spam", "", Fate.COMPLAINED),
        ("complained", "spam", "", Fate.COMPLAINED),
        ("unsubscribed", "", "", Fate.STOPPED),
    ],
)
def test_a_providers_event_says_the_same(kind: str, reason: str, said: str, fate: Fate) -> None:
    found = from_event(event(kind, reason, said))
    assert found is not None
    assert (found.fate, found.token, found.provider_id) == (fate, "word", "m-1")


@pytest.mark.parametrize("kind", ["opened", "clicked", "autoresponded", "something new"])
def test_whether_somebody_read_it_is_none_of_our_business(kind: str) -> None:
    assert from_event(event(kind)) is None


def test_an_id_that_is_too_long_is_kept_as_its_digest() -> None:
    long = "<" + "a" * 90 + "@mailgun.example>"
    assert len(short_id(long)) == 64
    assert short_id(long) == short_id(long)
    assert short_id("m-1") == "m-1"
