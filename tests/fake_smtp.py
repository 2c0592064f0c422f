"""A real mail server that does what it is told: aiosmtpd, with a script of what goes wrong at which stage."""

import asyncio
import socket
import struct
import warnings
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

HANG, RESET, TAKE_AND_HANG, TAKE_AND_RESET, DRIP = "hang", "reset", "take and hang", "take and reset", "drip"
TAKE_AND_MUMBLE = "take and mumble"


@dataclass
class Taken:
    """A mail that the server has taken."""

    sender: str
    to: list[str]
    content: bytes
    greeting: str
    connection: int

    @property
    def parsed(self) -> EmailMessage:
        """The mail as a mail program reads it."""
        return message_from_bytes(self.content, policy=policy.default)  # type: ignore[return-value]

    def part(self, kind: str) -> str:
        """The text or the HTML of the mail."""
        body = self.parsed.get_body((kind,))
        assert body is not None
        return str(body.get_content())


@dataclass
class FakeSmtp:
    """What was taken, and what to do next: a queue of answers for each of mail, rcpt, data, text."""

    port: int = 0
    taken: list[Taken] = field(default_factory=list)
    script: dict[str, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    delay: float = 0.0
    connections: int = 0
    open_now: set[asyncio.WriteTransport] = field(default_factory=set)

    @property
    def url(self) -> str:
        """Its address as EMAIL_URL has it."""
        return f"smtp://127.0.0.1:{self.port}"

    def will(self, stage: str, *answers: str) -> None:
        """Answer so at a stage, each once: a line of SMTP, or one of the words above."""
        self.script[stage].extend(answers)

    async def act(self, stage: str, server: SMTP) -> str | None:
        """Play the next answer of a stage; None: nothing is scripted."""
        answer = self.script[stage].popleft() if self.script[stage] else None
        if answer in (HANG, TAKE_AND_HANG):
            await asyncio.sleep(3600)
        if answer in (RESET, TAKE_AND_RESET):
            raw = server.transport.get_extra_info("socket")  # type: ignore[union-attr]
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            server.transport.abort()  # type: ignore[union-attr]
            await asyncio.sleep(3600)
        if answer == TAKE_AND_MUMBLE:
            return "well, well"
        if answer == DRIP:
            while True:
                server._writer.write(b"2")  # type: ignore[union-attr]
                await asyncio.sleep(0.05)
        return answer


class _Server(SMTP):
    def __init__(self, fake: FakeSmtp, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fake = fake
        fake.connections += 1
        self.number = fake.connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        assert isinstance(transport, asyncio.WriteTransport)
        self.fake.open_now.add(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is not None:
            self.fake.open_now.discard(self.transport)
        super().connection_lost(error)

    async def smtp_DATA(self, arg: str) -> None:
        answer = await self.fake.act("data", self)
        if answer is None:
            await super().smtp_DATA(arg)
        else:
            await self.push(answer)


class _Handler:
    def __init__(self, fake: FakeSmtp) -> None:
        self.fake = fake

    async def handle_MAIL(
        self, server: _Server, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := await self.fake.act("mail", server):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: _Server, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if answer := await self.fake.act("rcpt", server):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: _Server, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(self.fake.delay)
        scripted = self.fake.script["text"][0] if self.fake.script["text"] else ""
        if scripted in ("", TAKE_AND_HANG, TAKE_AND_RESET, TAKE_AND_MUMBLE):
            assert isinstance(envelope.content, bytes)
            self.fake.taken.append(
                Taken(
                    envelope.mail_from or "",
                    list(envelope.rcpt_tos),
                    envelope.content,
                    session.host_name or "",
                    server.number,
                )
            )
        return await self.fake.act("text", server) or "250 2.0.0 queued"


class _Controller(Controller):
    def __init__(self, fake: FakeSmtp, **server: Any) -> None:
        super().__init__(_Handler(fake), hostname="127.0.0.1", port=_free_port())
        self.fake, self.server_options = fake, server

    def factory(self) -> SMTP:
        return _Server(self.fake, self.handler, **self.SMTP_kwargs | self.server_options)

    def cancel_tasks(self, stop_loop: bool = True) -> None:
        """Hang up on everybody first: aiosmtpd leaves their sockets to the garbage collector, and to a later test."""
        for connection in list(self.fake.open_now):
            connection.abort()
        self.loop.call_soon(super().cancel_tasks, stop_loop)  # after what an abort has called soon


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def serving(password: str = "") -> Iterator[FakeSmtp]:
    """Run a server while the block runs. With a password it wants a login."""
    fake = FakeSmtp()

    def login(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == password.encode(), handled=False)

    options = {"authenticator": login, "auth_required": True, "auth_require_tls": False} if password else {}
    controller = _Controller(fake, **options)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # logins without TLS: nobody listens in on this machine
        controller.start()
        fake.port, fake.connections = controller.port, 0  # it has looked whether it answers
        try:
            yield fake
        finally:
            controller.stop()


def live_through(fake: FakeSmtp, settings: Any) -> None:
    """Have live clinics send their mail through this server."""
    settings.EMAIL_CHANNEL = "smtp"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", fake.port
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.EMAIL_TIMEOUT = settings.DELIVERY_REQUEST_DEADLINE_SECONDS = 1
    settings.PUBLIC_BASE_URL = "https://texts.example.org"
