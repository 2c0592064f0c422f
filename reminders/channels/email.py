"""What every way of sending e-mail shares: a few connections in threads, one deadline over each mail.

Mail libraries block, so each mail takes a thread and that thread's own connection, which it keeps for the next one.
There is no list to look an outcome up in, so an ambiguous one ends as unconfirmed and is never sent again.
"""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import ClassVar, Protocol, Self

from django.core.mail import EmailMultiAlternatives

from reminders import conf
from reminders.domain.delivery import Evidence
from reminders.errors import LetGo, Refused

from .base import Accepted, Envelope, Listed
from .email_mime import compose


class Post(Protocol):
    """One connection to whoever carries the mail, used by one thread."""

    def open(self) -> None:
        """Be ready to hand a mail over, on the connection there is or on a new one. Raises SendError."""
        ...

    def hand_over(self, envelope: Envelope, message: EmailMultiAlternatives, ready: Callable[[], None]) -> Accepted:
        """Hand a mail over; calls `ready` with the connection open, before its first word. Raises SendError."""
        ...

    def abort(self) -> None:
        """Break the connection off under the thread that waits for it. Called from another thread; never raises."""
        ...

    def close(self) -> None:
        """Part from the server. Never raises."""
        ...


@dataclass(slots=True)
class _Desk:
    """What one thread works with."""

    post: Post
    busy_until: float | None = None
    # What is broken off must be the mail whose time is over, and not the next one on the same connection.
    lock: threading.Lock = field(default_factory=threading.Lock)

    def busy(self, until: float | None) -> None:
        """Note until when the mail in hand may take; None: there is none."""
        with self.lock:
            self.busy_until = until

    def break_off(self, now: float) -> None:
        """Break the mail in hand off, if its time is over."""
        with self.lock:
            if self.busy_until is not None and now > self.busy_until:
                self.busy_until = None
                self.post.abort()


class EmailChannel:
    """A pool of threads, each at its own desk. Subclasses say which post they use."""

    name: ClassVar[str] = "email"
    evidence = Evidence.NONE

    def __init__(self) -> None:
        self._limits, self._deadline = conf.mail(), conf.delivery().deadline.total_seconds()
        self._here = threading.local()
        self._desks: list[_Desk] = []
        self._closing = False

    def new_post(self) -> Post:
        """Return a connection that is not open yet."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        self._threads = ThreadPoolExecutor(self._limits.connections, thread_name_prefix=self.name)
        self._watch = asyncio.create_task(self._break_off_what_takes_too_long())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing = True
        for desk in self._desks:
            desk.break_off(float("inf"))
        await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)
        self._watch.cancel()
        for desk in self._desks:
            await asyncio.to_thread(desk.post.close)

    async def send(self, envelope: Envelope) -> Accepted:
        """Hand one mail over, within the deadline."""
        if envelope.is_demo:
            raise Refused("A demo clinic's mail never leaves the simulator.", code="demo")
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._send, envelope)

    async def listed(self, to: str, since: datetime) -> list[Listed]:
        """Return nothing: a mail server keeps no list for us."""
        return []

    async def looked_up(self, provider_id: str) -> Listed | None:
        """Return nothing: a mail server keeps no list for us."""
        return None

    def _send(self, envelope: Envelope) -> Accepted:
        desk, message = self._own_desk(), _composed(envelope)
        # Connecting has a deadline too: a server that never greets must not hold the thread for ever.
        desk.busy(time.monotonic() + self._deadline)
        try:
            self._check(envelope)
            desk.post.open()
            return desk.post.hand_over(envelope, message, lambda: self._begin(desk, envelope))
        finally:
            desk.busy(None)

    def _begin(self, desk: _Desk, envelope: Envelope) -> None:
        self._check(envelope)
        desk.busy(time.monotonic() + self._deadline)

    def _check(self, envelope: Envelope) -> None:
        if self._closing:
            raise LetGo
        envelope.check_lease(self._deadline)

    def _own_desk(self) -> _Desk:
        desk: _Desk | None = getattr(self._here, "desk", None)
        if desk is None:
            desk = self._here.desk = _Desk(self.new_post())
            self._desks.append(desk)
        return desk

    async def _break_off_what_takes_too_long(self) -> None:
        """Hold every mail to its deadline, whatever its server does: a byte a second outlasts any socket's timeout."""
        while True:
            await asyncio.sleep(0.1)
            for desk in list(self._desks):
                desk.break_off(time.monotonic())


def _composed(envelope: Envelope) -> EmailMultiAlternatives:
    try:
        message = compose(envelope)
        message.message()  # what cannot be written must come to light before a server is talked to
        return message
    except ValueError as error:  # Django's BadHeaderError among them
        raise Refused("This message cannot be written as an e-mail.", code="unwritable") from error
