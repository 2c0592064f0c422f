"""What people answer by e-mail: their own words, tied to what we asked; machines, reports and strangers told apart."""

from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders import clock, links
from reminders.channels import mail_html, mail_words
from reminders.conversation import letters, receive, router
from reminders.domain.consent import ConsentKind
from reminders.domain.replies import quoting
from reminders.enrolment import addresses, consent
from reminders.links import Purpose
from reminders.models import (
    Agenda,
    Alert,
    Attempt,
    CheckIn,
    ContactPoint,
    InboundMessage,
    OutboundMessage,
    Sender,
    SymptomEntry,
)
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY, daily
from tests.channels.test_mail_reports import POSTFIX_UNKNOWN_USER, report

LETTERS = Path(__file__).parents[1] / "letters"
ANSWERS = sorted(
    letter.name
    for letter in LETTERS.glob("*.eml")
    if letter.stem not in ("attachment_only", "out_of_office", "vacation_program", "newsletter")
)
THREE = {"pain": "6", "fatigue": "7", "sleep": "4"}


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    with clock.at(MONDAY):
        yield


def by_mail(name: str, mailbox: str) -> cast.Person:
    """Somebody whom we reach by e-mail alone, whose check-in is due now."""
    one = cast.person(name)
    addresses.disconnect(one.patient, "sms")
    point = addresses.connect(one.patient, "email", mailbox)
    consent.record(point, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    with clock.at(MONDAY - timedelta(hours=1)):
        one.has_schedule("check_in", daily("10:00"), channel="email")
    return one


@pytest.fixture
def alice(db: None) -> cast.Person:
    """Alice, whose check-in went out by e-mail this minute."""
    one = by_mail("Alice", "alice@example.net")
    planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=MONDAY).values_list("pk", flat=True)), MONDAY)
    return one


def asked(whom: cast.Person) -> OutboundMessage:
    return OutboundMessage.objects.get(patient=whom.patient, kind="question")


def home(message: OutboundMessage) -> str:
    return Sender.objects.get(pk=message.sender_id).value


def letter(name: str, to: OutboundMessage, mailbox: str | None = None) -> bytes:
    text = (LETTERS / name).read_text()
    word = links.mailbox(Purpose.REPLY, to.pk, home(to)) if mailbox is None else mailbox
    name_of_it = f"{links.sign(Purpose.REPLY, to.pk)}@example.org" if mailbox is None else "none@example.org"
    return text.replace("@@TO@@", word).replace("@@ID@@", name_of_it).replace("@@HOME@@", home(to)).encode()


def mail(words: str, to: str, sender: str = "alice@example.net", **headers: str) -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = sender, to
    for header, value in ({"Subject": "Re: Your check-in"} | headers).items():
        made[header.replace("_", "-")] = value
    made.set_content(words)
    return made.as_bytes()


def arrives(raw: bytes) -> str:
    """Take a mail in and have it read. Returns what became of it."""
    taken = letters.take(raw, clock.now())
    for inbound in InboundMessage.objects.filter(read_at=None).order_by("id"):
        router.read(inbound)
    return taken.outcome.value


def log_of(who: cast.Person) -> dict[str, str]:
    entries = SymptomEntry.objects.filter(patient=who.patient, replaced_by=None)
    return {entry.metric: entry.value for entry in entries}


def answered() -> list[str]:
    return [message.body for message in OutboundMessage.objects.exclude(answers=None).order_by("id")]


# ---- Their own words


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_understood_whatever_program_wrote_it(alice: cast.Person, name: str) -> None:
    assert arrives(letter(name, asked(alice))) == "taken"
    assert log_of(alice) == THREE
    assert answered() == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert consent.present(ContactPoint.objects.get(patient=alice.patient, channel="email")).given


def test_all_that_was_written_is_kept(alice: cast.Person) -> None:
    arrives(letter("outlook.eml", asked(alice)))
    assert "Tel. 555 0142" in InboundMessage.objects.get().body


def test_what_is_attached_is_never_looked_at(alice: cast.Person) -> None:
    assert arrives(letter("attachment_only.eml", asked(alice))) == "taken"
    assert InboundMessage.objects.get().body == ""
    assert (log_of(alice), Alert.objects.count()) == ({}, 0)


def test_our_own_footer_is_no_stop(alice: cast.Person) -> None:
    quoted = "\n\n== Reply above this line ==\n\nAlice?\n-- \nStop these e-mails: https://texts.example.org/u/x/"
    arrives(mail(quoted, links.mailbox(Purpose.REPLY, asked(alice).pk, home(asked(alice)))))
    assert ContactPoint.objects.get(patient=alice.patient, channel="email").address.suppressed_at is None


@pytest.mark.parametrize("words", ["STOP", "please stop sending me these", "unsubscribe\n\n-- \nAlice"])
def test_a_stop_is_honoured(alice: cast.Person, words: str) -> None:
    arrives(mail(words, links.mailbox(Purpose.REPLY, asked(alice).pk, home(asked(alice)))))
    assert ContactPoint.objects.get(patient=alice.patient, channel="email").address.suppressed_at is not None
    [confirmation] = answered()
    assert "no more" in confirmation


def test_danger_below_a_signature_is_heard(alice: cast.Person) -> None:
    arrives(
        mail(
            "6 7 4\n\nBest regards,\nAlice\n\nI want to kill myself",
            links.mailbox(Purpose.REPLY, asked(alice).pk, home(asked(alice))),
        )
    )
    assert Alert.objects.get().patient == alice.patient


def test_a_mail_is_answered_once_however_often_it_comes(alice: cast.Person) -> None:
    raw = letter("gmail.eml", asked(alice))
    assert arrives(raw) == "taken"
    assert arrives(b"Received: from elsewhere\r\n" + raw) == "known"
    assert len(answered()) == 1


# ---- Tied to what we asked


def test_the_signed_mailbox_counts_more_than_the_sender(alice: cast.Person) -> None:
    to = links.mailbox(Purpose.REPLY, asked(alice).pk, home(asked(alice)))
    arrives(mail("6 7 4", to, sender="alice.other@example.com"))
    assert log_of(alice) == THREE
    reply = OutboundMessage.objects.get(answers__isnull=False)
    assert reply.address.value == "alice@example.net"


def test_the_name_of_our_mail_ties_as_well(alice: cast.Person) -> None:
    name = f"<{links.sign(Purpose.REPLY, asked(alice).pk)}@example.org>"
    arrives(mail("6 7 4", home(asked(alice)), In_Reply_To=name))
    assert (log_of(alice), InboundMessage.objects.get().tie) == (THREE, "thread")


def test_an_older_mail_of_the_thread_ties_too(alice: cast.Person) -> None:
    name = f"<{links.sign(Purpose.REPLY, asked(alice).pk)}@example.org>"
    arrives(mail("6 7 4", home(asked(alice)), In_Reply_To="<x@example.net>", References=f"{name} <x@example.net>"))
    assert log_of(alice) == THREE


@pytest.mark.parametrize("word", ["r.4fz.abcdefghijklmnopqrstuvwxyz", "r.1.", "x.1.1", "r"])
def test_a_word_that_we_did_not_sign_ties_nothing(alice: cast.Person, word: str) -> None:
    name, _, domain = home(asked(alice)).partition("@")
    arrives(mail("6 7 4", f"{name}+{word}@{domain}"))
    assert log_of(alice) == {}


def test_the_sender_alone_is_heard_but_logged_nowhere(alice: cast.Person) -> None:
    arrives(mail("6 7 4", home(asked(alice))))
    kept = InboundMessage.objects.get()
    assert (kept.tie, kept.patient, log_of(alice), answered()) == ("sender", alice.patient, {}, [])
    arrives(mail("i want to die", home(asked(alice))))
    assert Alert.objects.get().patient == alice.patient
    arrives(mail("", home(asked(alice)), Subject="STOP"))
    assert ContactPoint.objects.get(patient=alice.patient, channel="email").address.suppressed_at is not None


@pytest.fixture
def two_mails(alice: cast.Person) -> Iterator[tuple[OutboundMessage, OutboundMessage]]:
    """Monday's and Tuesday's check-in mails, neither of them answered; it is Tuesday."""
    tuesday = MONDAY + timedelta(days=1)
    with clock.at(tuesday):
        planner.plan_people(list(Agenda.objects.values_list("pk", flat=True)), tuesday)
        first, second = OutboundMessage.objects.filter(kind="question").order_by("id")
        yield first, second


def by_day() -> dict[str, dict[str, str]]:
    days: dict[str, dict[str, str]] = {}
    for entry in SymptomEntry.objects.standing().select_related("check_in").order_by("id"):
        assert entry.check_in is not None
        assert entry.check_in.local_date == entry.local_date
        days.setdefault(str(entry.local_date), {})[entry.metric] = entry.value
    return days


def replies(to: OutboundMessage, words: str) -> None:
    arrives(mail(words, links.mailbox(Purpose.REPLY, to.pk, home(to))))


def test_an_answer_to_an_old_mail_is_filed_to_its_day_and_the_new_one_stays_open(
    two_mails: tuple[OutboundMessage, OutboundMessage],
) -> None:
    first, second = two_mails
    replies(first, "6 7 4")
    assert by_day() == {"2026-03-02": {"pain": "6", "fatigue": "7", "sleep": "4"}}
    assert statuses() == ["complete", "open"]
    replies(second, "2 3 8")
    assert by_day()["2026-03-03"] == {"pain": "2", "fatigue": "3", "sleep": "8"}
    assert by_day()["2026-03-02"] == {"pain": "6", "fatigue": "7", "sleep": "4"}
    assert statuses() == ["complete", "complete"]
    assert answered() == ["Thank you. Saved: pain 6, tired 7, sleep 4.", "Thank you. Saved: pain 2, tired 3, sleep 8."]


def statuses() -> list[str]:
    return list(CheckIn.objects.order_by("local_date").values_list("status", flat=True))


def test_an_old_check_in_is_gone_through_by_mail_beside_the_new_one(
    two_mails: tuple[OutboundMessage, OutboundMessage],
) -> None:
    first, second = two_mails
    replies(first, "6-7")
    replies(OutboundMessage.objects.latest("id"), "7")
    replies(second, "2")
    replies(OutboundMessage.objects.filter(check_in=first.check_in).latest("id"), "8")
    replies(OutboundMessage.objects.filter(check_in=first.check_in).latest("id"), "4")
    assert by_day() == {"2026-03-02": {"pain": "7", "fatigue": "8", "sleep": "4"}, "2026-03-03": {"pain": "2"}}
    assert statuses() == ["complete", "open"]
    replies(OutboundMessage.objects.filter(check_in=second.check_in).latest("id"), "3 8")
    assert by_day()["2026-03-03"] == {"pain": "2", "fatigue": "3", "sleep": "8"}


def test_a_slip_is_mended_on_the_day_of_the_mail_that_is_answered(
    two_mails: tuple[OutboundMessage, OutboundMessage],
) -> None:
    first, second = two_mails
    replies(first, "6 7 4")
    replies(second, "2 3 8")
    replies(first, "oops, pain should be 5")
    assert by_day()["2026-03-02"]["pain"] == "5"
    assert by_day()["2026-03-03"]["pain"] == "2"


# ---- Machines, reports, strangers


@pytest.mark.parametrize("name", ["out_of_office.eml", "vacation_program.eml"])
def test_a_holiday_notice_is_kept_and_nothing_more(alice: cast.Person, name: str) -> None:
    assert arrives(letter(name, asked(alice))) == "taken"
    assert (log_of(alice), answered(), Alert.objects.count()) == ({}, [], 0)
    assert InboundMessage.objects.get().automatic


@pytest.mark.django_db
def test_a_delivery_report_reaches_its_message() -> None:
    sent = cast_mail()
    attempt = Attempt.objects.create(message=sent, number=1, token="t1")
    OutboundMessage.objects.filter(pk=sent.pk).update(status="accepted", current_attempt=attempt)
    returned = links.mailbox(Purpose.BOUNCE, attempt.pk, "care@example.org")
    assert arrives(report(POSTFIX_UNKNOWN_USER, to=returned)) == "report"
    sent.refresh_from_db()
    assert sent.status == "undelivered"
    assert not InboundMessage.objects.exists()


def cast_mail() -> OutboundMessage:
    one = by_mail("Alice", "alice@example.net")
    planner.plan_people(list(Agenda.objects.filter(next_due_at__lte=MONDAY).values_list("pk", flat=True)), MONDAY)
    return asked(one)


def test_a_report_on_no_mail_of_ours_is_nobodys(alice: cast.Person) -> None:
    assert arrives(report(POSTFIX_UNKNOWN_USER, to="care@example.org", quoted="<x@y.example>")) == "nobody"
    assert not InboundMessage.objects.exists()


def test_a_newsletter_pages_nobody_and_gets_no_answer(alice: cast.Person) -> None:
    arrives(letter("newsletter.eml", asked(alice)))
    assert (Alert.objects.count(), answered()) == (0, [])
    assert InboundMessage.objects.get().automatic


def test_a_strangers_mail_is_heard_and_never_answered(alice: cast.Person) -> None:
    arrives(mail("hello, who are you?", home(asked(alice)), sender="zoe@example.com"))
    assert answered() == []
    arrives(mail("I want to kill myself", home(asked(alice)), sender="zoe@example.com"))
    assert Alert.objects.get().clinic == alice.patient.clinic
    arrives(mail("STOP", home(asked(alice)), sender="yan@example.com"))
    found = addresses.find("email", "yan@example.com")
    assert found is not None
    assert found.suppressed_at is not None
    assert not OutboundMessage.objects.filter(address=found).exists()


def test_the_mailbox_that_stops_our_mails_stops_them(alice: cast.Person) -> None:
    address = ContactPoint.objects.get(patient=alice.patient, channel="email").address
    to = links.mailbox(Purpose.STOP, address.pk, home(asked(alice)))
    assert arrives(mail("", to, sender="another@example.com", Subject="unsubscribe")) == "stopped"
    address.refresh_from_db()
    assert address.suppressed_at is not None


def test_our_own_mails_are_not_answered(alice: cast.Person) -> None:
    ours = home(asked(alice))
    assert arrives(mail("STOP", ours, sender=ours)) == "ours"
    assert arrives(mail("STOP", ours, sender=links.mailbox(Purpose.BOUNCE, 7, ours))) == "ours"
    assert not InboundMessage.objects.exists()


@pytest.mark.parametrize("sender", ["", "undisclosed", "@example.net", '"a b"@x', "a@b@c", "alice@localhost"])
def test_a_mail_without_a_sender_is_nobodys(alice: cast.Person, sender: str) -> None:
    raw = f"From: {sender}\r\nTo: {home(asked(alice))}\r\nSubject: hi\r\n\r\nhello".encode()
    assert arrives(raw) in ("nobody", "taken")
    assert answered() == []


def test_on_the_mailboxs_page_the_latest_mail_is_answered(alice: cast.Person) -> None:
    receive.simulate(alice.patient, "email", "6 7 4", "page-1")
    for inbound in InboundMessage.objects.filter(read_at=None):
        router.read(inbound)
    assert log_of(alice) == THREE


# ---- Whatever comes


_HEADERS = st.sampled_from(
    [b"From", b"To", b"Subject", b"Content-Type", b"Content-Transfer-Encoding", b"Message-ID", b"In-Reply-To",
     b"References", b"Content-Disposition", b"Auto-Submitted", b"Precedence", b"Return-Path", b"MIME-Version"]
)  # fmt: skip
_VALUES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [b"=?utf-8?b?////?=", b"=?x-none?q?=FF?=", b"text/html; charset=nope", b"multipart/mixed; boundary=a",
         b"multipart/alternative", b"base64", b"text/plain; charset*=utf-9''x", b"quoted-printable", b"uuencode",
         b"<a@b.example>", b"A <a@b.example>", b"message/rfc822", b"attachment", b"message/delivery-status"]
    ),
)  # fmt: skip


@given(st.lists(st.tuples(_HEADERS, _VALUES), max_size=8), st.binary(max_size=300))
def test_no_mail_breaks_its_reader(headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    raw = b"\r\n".join(name + b": " + value for name, value in headers) + b"\r\n\r\n" + body
    read = mail_words.read(raw)
    assert "\x00" not in read.text
    read.text.encode()
    quoting.heard(read.text)
    quoting.mine(read.text)


@given(st.text(alphabet="<>!-[]abdivp/ =\"'&;#x\n", max_size=120))
def test_no_html_breaks_its_reader(html: str) -> None:
    quoting.mine(mail_html.text_of(html))


_LINES = st.sampled_from(
    ["6 7 4", "", "> quoted 1 2 3", "On Mon, Mar 2, 2026 Daily Care wrote:", "== Reply above this line ==", "-- ",
     "From: a@b.example", "Sent: Monday 2026", "To: c@d.example", "Best regards,", "Sent from my iPhone", "pain 3"]
)  # fmt: skip


@given(st.lists(_LINES, max_size=12))
def test_what_is_heard_holds_all_that_is_understood(lines: list[str]) -> None:
    text = "\n".join(lines)
    heard = quoting.heard(text)
    assert all(line.strip() in heard for line in quoting.mine(text).splitlines())
    assert quoting.mine("i want to die\n" + text).startswith("i want to die")
