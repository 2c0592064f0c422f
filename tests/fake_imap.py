"""A real IMAP server, as much of it as reading a mailbox takes, which does what it is told to go wrong.

It speaks IMAP4rev1 (RFC 3501) to whoever calls: LOGIN, SELECT, UID SEARCH, UID FETCH, UID STORE, LOGOUT.
"""

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

USER, PASSWORD = "care@example.org", "p@ss/word"


@dataclass
class Kept:
    """A mail in the mailbox."""

    uid: int
    raw: bytes
    at: datetime
    flags: set[str] = field(default_factory=set)


@dataclass
class FakeImap:
    """One mailbox, and what to do wrong."""

    port: int = 0
    uid_validity: int = 1
    mails: list[Kept] = field(default_factory=list)
    refuses_login: bool = False
    read_only: bool = False
    breaks_at: set[int] = field(default_factory=set)
    """Mails at which the connection breaks off."""
    withholds: set[int] = field(default_factory=set)
    """Mails that it does not hand over."""
    hangs_at: set[int] = field(default_factory=set)
    spoken: list[str] = field(default_factory=list)
    sessions: int = 0

    @property
    def url(self) -> str:
        """Its address as MAILBOX_URL has it."""
        return f"imap://care%40example.org:p%40ss%2Fword@127.0.0.1:{self.port}/INBOX"

    def gets(self, raw: bytes, at: datetime, uid: int | None = None) -> Kept:
        """Put a mail into the mailbox."""
        last = max((mail.uid for mail in self.mails), default=0)
        kept = Kept(uid or last + 1, raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), at)
        self.mails.append(kept)
        return kept

    def renumber(self) -> None:
        """Number all mails anew, as a server does that was restored from a copy."""
        self.uid_validity += 1
        for number, mail in enumerate(self.mails, 1):
            mail.uid = number


class _Session(socketserver.StreamRequestHandler):
    timeout = 30

    @property
    def fake(self) -> FakeImap:
        return self.server.fake  # type: ignore[attr-defined,no-any-return]

    def say(self, line: str) -> None:
        self.wfile.write(line.encode("latin-1") + b"\r\n")

    def handle(self) -> None:
        self.fake.sessions += 1
        self.say("* OK ready")
        while line := self.rfile.readline():
            text = line.decode("latin-1").rstrip("\r\n")
            self.fake.spoken.append(text)
            tag, _, command = text.partition(" ")
            if not self.answer(tag, command):
                return

    def answer(self, tag: str, command: str) -> bool:
        word = command.upper()
        if word.startswith("CAPABILITY"):
            self.say("* CAPABILITY IMAP4rev1")
        elif word.startswith("LOGIN"):
            if self.fake.refuses_login or command[6:] != f'{USER} "{PASSWORD}"':
                self.say(f"{tag} NO [AUTHENTICATIONFAILED] wrong")
                return True
        elif word.startswith("SELECT"):
            if '"INBOX"' not in command:
                self.say(f"{tag} NO no such folder")
                return True
            self.say(f"* {len(self.fake.mails)} EXISTS")
            self.say(f"* OK [UIDVALIDITY {self.fake.uid_validity}] UIDs valid")
        elif word.startswith("UID SEARCH"):
            self.search(command)
        elif word.startswith("UID FETCH"):
            return self.fetch(tag, int(command.split()[2]))
        elif word.startswith("UID STORE"):
            return self.store(tag, command)
        elif word.startswith("LOGOUT"):
            self.say("* BYE")
            self.say(f"{tag} OK")
            return False
        self.say(f"{tag} OK done")
        return True

    def search(self, command: str) -> None:
        mails = sorted(self.fake.mails, key=lambda mail: mail.uid)
        first = int(re.search(r"UID (\d+):\*", command)[1])  # type: ignore[index]
        # As RFC 3501 has it: the range n:* holds the last mail whatever n is.
        found = [mail for mail in mails if mail.uid >= first] or mails[-1:]
        if since := re.search(r"SINCE (\S+)", command):
            day = datetime.strptime(since[1], "%d-%b-%Y").replace(tzinfo=UTC)
            found = [mail for mail in found if mail.at >= day]
        self.say("* SEARCH " + " ".join(str(mail.uid) for mail in found))

    def fetch(self, tag: str, uid: int) -> bool:
        if uid in self.fake.breaks_at:
            return False
        if uid in self.fake.hangs_at:
            threading.Event().wait(3)
            return False
        if uid in self.fake.withholds:
            self.say(f"{tag} NO [SERVERBUG] cannot read it")
            return True
        for number, mail in enumerate(self.fake.mails, 1):
            if mail.uid == uid:
                at = mail.at.astimezone(UTC).strftime("%d-%b-%Y %H:%M:%S +0000")
                raw = mail.raw[: 1 << 20]
                self.say(f'* {number} FETCH (UID {uid} INTERNALDATE "{at}" BODY[]<0> {{{len(raw)}}}')
                self.wfile.write(raw + b")\r\n")
        self.say(f"{tag} OK done")
        return True

    def store(self, tag: str, command: str) -> bool:
        if self.fake.read_only:
            self.say(f"{tag} NO [NOPERM] read only")
            return True
        _, _, uid, _, flag = command.split(" ", 4)
        for mail in self.fake.mails:
            if mail.uid == int(uid):
                mail.flags.add(flag.strip("()"))
        self.say(f"{tag} OK done")
        return True


@contextmanager
def serving() -> Iterator[FakeImap]:
    """Run a server in a thread."""
    fake = FakeImap()

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = daemon_threads = True

        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self.fake = fake

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that parts in the middle is what some tests are about."""

    with Server(("127.0.0.1", 0), _Session) as server:
        fake.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield fake
        finally:
            server.shutdown()
            thread.join()
