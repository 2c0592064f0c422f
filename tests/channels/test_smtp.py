"""E-mail over a real mail server: the promises of a channel, and what only mail has."""

import asyncio
import socket
import time
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from email.utils import parseaddr
from typing import Any

import pytest

from reminders.channels.base import Accepted, Channel
from reminders.channels.simulator import Fault
from reminders.channels.smtp import Smtp
from reminders.domain.delivery import Evidence
from reminders.errors import (
    BadAddress,
    LetGo,
    OutcomeUnknown,
    Refused,
    SenderStopped,
    TryLater,
)
from tests import fake_smtp
from tests.fake_smtp import FakeSmtp, serving

from .contract import PATIENCE, ChannelContract
from .mail_stage import MailStage

_PLAYED = {
    Fault.LATER: ("rcpt", "451 4.7.1 try again in a while"),
    Fault.REFUSE: ("text", "554 5.7.1 this looks like spam"),
    Fault.BAD_ADDRESS: ("rcpt", "550 5.1.1 no such user here"),
    Fault.STOP_SENDER: ("mail", "530 5.7.0 authentication required"),
    Fault.LOST_BEFORE: ("text", fake_smtp.RESET),
    Fault.LOST_AFTER: ("text", fake_smtp.TAKE_AND_RESET),
    Fault.HANG_BEFORE: ("text", fake_smtp.HANG),
    Fault.HANG_AFTER: ("text", fake_smtp.TAKE_AND_HANG),
    Fault.GARBAGE: ("text", fake_smtp.TAKE_AND_MUMBLE),
}


class SmtpStage(MailStage):
    def __init__(self, fake: FakeSmtp, settings: Any) -> None:
        self.fake, self.settings = fake, settings

    def channel(self) -> Smtp:
        return Smtp()

    def next(self, *faults: Fault) -> None:
        for fault in faults:
            if fault is Fault.OPTED_OUT:
                pytest.skip("a mail server does not know who wants no more mail")
            if fault is not Fault.NONE:
                self.fake.will(*_PLAYED[fault])

    def accepted(self) -> list[str]:
        return [str(mail.parsed["Message-ID"]).strip("<>").partition("@")[0] for mail in self.fake.taken]

    def provider_stops(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            self.settings.EMAIL_PORT = nobody.getsockname()[1]


@pytest.fixture
def fake() -> Iterator[FakeSmtp]:
    with serving() as fake:
        yield fake


@pytest.fixture
def stage(fake: FakeSmtp, settings: Any) -> SmtpStage:
    use(settings, fake)
    return SmtpStage(fake, settings)


def use(settings: Any, fake: FakeSmtp) -> None:
    """Point the channel at a server."""
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", fake.port
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.EMAIL_TIMEOUT = settings.DELIVERY_REQUEST_DEADLINE_SECONDS = PATIENCE
    settings.EMAIL_CONNECTIONS = 4
    settings.PUBLIC_BASE_URL = "https://texts.example.org"


class TestSmtp(ChannelContract):
    """Every promise of a channel."""


def test_it_has_nobody_to_ask_afterwards(stage: SmtpStage) -> None:
    assert stage.channel().evidence is Evidence.NONE
    assert stage.run(lambda channel: channel.looked_up("x")) is None


# ---- What each answer at each stage means


@pytest.mark.parametrize(
    ("step", "answer", "error"),
    [
        ("mail", "421 4.3.2 shutting down", TryLater),
        ("mail", "451 4.3.0 try later", TryLater),
        ("mail", "553 5.7.1 not your mailbox", SenderStopped),
        ("rcpt", "450 4.2.0 greylisted", TryLater),
        ("rcpt", "452 4.2.2 mailbox full", TryLater),
        ("rcpt", "550 5.1.1 no such user", BadAddress),
        ("rcpt", "550 no such user", BadAddress),
        ("rcpt", "550 5.7.1 relaying denied", Refused),
        ("rcpt", "550 relaying denied", Refused),
        ("rcpt", "554 5.7.1 listed at a blocklist", Refused),
        ("rcpt", "552 5.2.2 mailbox full", Refused),
        ("data", "451 4.3.0 not now", TryLater),
        ("data", "554 5.5.1 no valid recipients", Refused),
        ("text", "451 4.7.0 greylisted after all", TryLater),
        ("text", "421 4.7.0 too many", TryLater),
        ("text", "552 5.3.4 too big", Refused),
        ("text", "550 5.1.1 no such user after all", BadAddress),
        ("mail", fake_smtp.RESET, TryLater),
        ("mail", fake_smtp.HANG, TryLater),
        ("rcpt", fake_smtp.RESET, TryLater),
        ("rcpt", fake_smtp.HANG, TryLater),
        ("data", fake_smtp.RESET, TryLater),
        ("data", fake_smtp.HANG, TryLater),
        ("rcpt", fake_smtp.DRIP, TryLater),
        ("text", fake_smtp.DRIP, OutcomeUnknown),
    ],
)
def test_where_it_broke_off_says_what_follows(stage: SmtpStage, step: str, answer: str, error: type[Exception]) -> None:
    stage.fake.will(step, answer)
    began = time.monotonic()
    with pytest.raises(error) as caught:
        stage.send()
    assert type(caught.value) is error
    assert time.monotonic() - began < PATIENCE + 2
    assert stage.accepted() == []


def test_a_wrong_password_stops_the_sender(settings: Any) -> None:
    with serving(password="right") as fake:
        use(settings, fake)
        settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "care", "wrong"
        stage = SmtpStage(fake, settings)
        with pytest.raises(SenderStopped, match="login"):
            stage.send()
        settings.EMAIL_HOST_PASSWORD = "right"
        stage.send()
        assert len(fake.taken) == 1


def test_a_server_without_tls_stops_a_sender_that_asks_for_it(stage: SmtpStage) -> None:
    stage.settings.EMAIL_USE_TLS = True
    with pytest.raises(SenderStopped, match="TLS"):
        stage.send()
    assert stage.accepted() == []


def test_a_server_that_never_greets_holds_nobody(stage: SmtpStage) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        stage.settings.EMAIL_PORT = silent.getsockname()[1]
        began = time.monotonic()
        with pytest.raises(TryLater):
            stage.send()
        assert time.monotonic() - began < PATIENCE + 2


# ---- Connections


def test_connections_are_few_and_used_again(stage: SmtpStage) -> None:
    stage.fake.delay = 0.01

    async def many(channel: Channel) -> None:
        await asyncio.gather(*(channel.send(stage.envelope()) for _ in range(60)))

    stage.run(many)
    assert len(stage.fake.taken) == 60
    assert stage.fake.connections <= 4


def test_a_connection_that_the_server_gave_up_is_opened_again(stage: SmtpStage) -> None:
    stage.settings.EMAIL_CONNECTIONS = 1

    async def two(channel: Channel) -> None:
        await channel.send(stage.envelope())
        for goodbye in (fake_smtp.RESET, "421 4.4.2 idle for too long"):
            stage.fake.will("mail", goodbye)
            await channel.send(stage.envelope())

    stage.run(two)
    assert len(stage.fake.taken) == 3
    assert stage.fake.connections == 3


def test_a_refusal_leaves_the_next_mail_alone(stage: SmtpStage) -> None:
    stage.settings.EMAIL_CONNECTIONS = 1
    stage.fake.will("rcpt", "550 5.1.1 no such user")

    async def two(channel: Channel) -> Any:
        return await asyncio.gather(*(channel.send(stage.envelope()) for _ in range(2)), return_exceptions=True)

    first, second = stage.run(two)
    assert isinstance(first, BadAddress)
    assert isinstance(second, Accepted)


def test_a_mail_that_waited_too_long_for_a_connection_is_let_go(stage: SmtpStage) -> None:
    """The lease is looked at again with the connection open, not when the message was handed to the channel."""
    stage.settings.EMAIL_CONNECTIONS = 1
    stage.fake.delay = 0.6

    async def both(channel: Channel) -> Any:
        soon = {"lease_ends": time.monotonic() + PATIENCE + 0.3}
        return await asyncio.gather(
            channel.send(stage.envelope()), channel.send(stage.envelope(**soon)), return_exceptions=True
        )

    first, second = stage.run(both)
    assert isinstance(first, Accepted)
    assert isinstance(second, LetGo)
    assert len(stage.fake.taken) == 1


def test_closing_breaks_off_what_still_hangs(stage: SmtpStage) -> None:
    stage.settings.DELIVERY_REQUEST_DEADLINE_SECONDS = stage.settings.EMAIL_TIMEOUT = 20
    stage.fake.will("text", fake_smtp.HANG)
    began = time.monotonic()

    async def leave(channel: Channel) -> None:
        task = asyncio.create_task(channel.send(stage.envelope()))
        await asyncio.sleep(0.5)
        task.cancel()

    stage.run(leave)
    assert time.monotonic() - began < 5


# ---- What a mail looks like


def test_a_mail_says_what_machines_and_people_need_to_know(stage: SmtpStage) -> None:
    sent = stage.envelope(body="Hi Ana, time for a few sips of water.\n\nReply STOP to end.")
    accepted = stage.send(sent)
    [mail] = stage.fake.taken
    assert (mail.sender, mail.to) == ("care+b.1.bbbb@example.org", ["ana@example.net"])
    read = mail.parsed
    assert read["From"] == "Daily Care <care@example.org>"
    assert read["To"] == "ana@example.net"
    assert read["Subject"] == "Your reminder"
    assert read["Reply-To"] == "care+r.1.aaaa@example.org"
    assert read["Message-ID"] == f"<{sent.token}@example.org>"
    assert accepted.provider_id == sent.token
    assert read["Auto-Submitted"] == "auto-generated"
    assert read["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert read["List-Unsubscribe"] == (
        "<https://texts.example.org/u/1.cccc/>, <mailto:care+u.1.cccc@example.org?subject=unsubscribe>"
    )
    for kind in ("plain", "html"):
        words = mail.part(kind)
        assert "time for a few sips of water." in words
        assert "call 911" in words
        assert "https://texts.example.org/u/1.cccc/" in words


def test_a_mail_has_no_pictures_nothing_from_elsewhere_and_a_dark_side(stage: SmtpStage) -> None:
    stage.send()
    html = stage.fake.taken[0].part("html")
    assert "<img" not in html
    assert "@import" not in html
    assert html.count("http") == html.count("https://texts.example.org/")
    assert "prefers-color-scheme: dark" in html
    assert 'style="' in html
    assert "font-size: 18px" in html


def test_neither_product_nor_machine_is_named_to_anybody(stage: SmtpStage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getfqdn", lambda *_: "worker.fibroremind.internal")
    stage.send()
    [mail] = stage.fake.taken
    assert mail.greeting == "texts.example.org"
    assert b"fibro" not in mail.content.lower()
    assert b"pain" not in mail.content.lower()


@pytest.mark.parametrize(
    "name",
    [
        "Daily Care\r\nBcc: everybody@example.net",
        "Daily\nCare",
        'Da"ily, <evil@example.net>',
        "Care\u2028Bcc: x@example.net",
        "Ärzte am Park",
        "Care\x00\x1b[31m",
    ],
)
def test_a_name_cannot_write_headers(stage: SmtpStage, name: str) -> None:
    stage.send(stage.envelope(mail={"sender_name": name}))
    [mail] = stage.fake.taken
    raw = BytesParser(policy=policy.compat32).parsebytes(mail.content)
    assert raw.get_all("Bcc") is None
    assert len(raw.get_all("From") or []) == 1
    assert parseaddr(str(mail.parsed["From"]))[1] == "care@example.org"
    assert mail.to == ["ana@example.net"]


def test_what_a_person_is_called_cannot_write_html(stage: SmtpStage) -> None:
    stage.send(stage.envelope(body='Hi <script>alert(1)</script> & "co", water.'))
    assert "<script" not in stage.fake.taken[0].part("html")
    assert '<script>alert(1)</script> & "co"' in stage.fake.taken[0].part("plain")


@pytest.mark.parametrize("gap", [{"to": ""}, {"mail": {"reply_to": "care@example.org\nBcc: x@example.net"}}])
def test_what_cannot_be_a_mail_is_refused_and_not_in_doubt(stage: SmtpStage, gap: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        stage.send(stage.envelope(**gap))
    assert stage.accepted() == []


def test_a_demo_clinics_mail_never_leaves(stage: SmtpStage) -> None:
    with pytest.raises(Refused):
        stage.send(stage.envelope(is_demo=True))
    assert stage.accepted() == []


def test_the_plain_text_keeps_its_characters(stage: SmtpStage) -> None:
    words = "Grüße — “slow and easy” 💧\n.\nA line that begins with a dot: .hidden\nFrom here on."
    stage.send(stage.envelope(body=words))
    assert words in stage.fake.taken[0].part("plain").replace("\r\n", "\n")
