"""As much of an HTTP server as a provider needs, straight on asyncio: it must not be what a benchmark measures."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Request:
    method: str
    target: str
    head: bytes
    body: bytes

    def header(self, name: str) -> str:
        mark = f"\r\n{name.lower()}:".encode()
        at = self.head.lower().find(mark)
        if at < 0:
            return ""
        start = at + len(mark)
        end = self.head.find(b"\r\n", start)
        return self.head[start : end if end >= 0 else None].decode("latin-1").strip()


class Connection(asyncio.Protocol):
    """One client. Requests come one after another on it; each is answered when its handler says so."""

    def __init__(self, handle: Callable[["Connection", Request], None], open_now: set["Connection"]) -> None:
        self._handle = handle
        self._open_now = open_now
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._open_now.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._open_now.discard(self)

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            total = end + 4 + _length(head)
            if len(self._buffer) < total:
                return
            body, self._buffer = self._buffer[end + 4 : total], self._buffer[total:]
            method, target, _ = head[: head.find(b"\r\n")].decode("latin-1").split(" ", 2)
            self._handle(self, Request(method, target, head, body))

    def answer(self, status: int, body: bytes, kind: bytes = b"application/json") -> None:
        if not self.transport.is_closing():
            self.transport.write(
                b"HTTP/1.1 %d .\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n%b" % (status, kind, len(body), body)
            )

    def reset(self) -> None:
        """Break the connection off, as a crashed server or a lost network would."""
        self.transport.abort()


def _length(head: bytes) -> int:
    at = head.find(b"Content-Length: ")
    if at < 0:
        at = head.lower().find(b"content-length: ")
    if at < 0:
        return 0
    end = head.find(b"\r", at)
    return int(head[at + 16 : end if end >= 0 else None])
