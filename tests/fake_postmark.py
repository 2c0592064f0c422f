"""A mail provider's interface over real HTTP, in Postmark's words, that does what it is told."""

import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HANG, RESET, TAKE_AND_HANG, TAKE_AND_RESET, TAKE_AND_MUMBLE = "hang", "reset", "take+hang", "take+reset", "take+mumble"


@dataclass
class FakePostmark:
    """What was taken, and what to answer next: a status and an error code, or one of the words above."""

    port: int = 0
    taken: list[dict[str, Any]] = field(default_factory=list)
    script: deque[str | tuple[int, int, str]] = field(default_factory=deque)
    closing: threading.Event = field(default_factory=threading.Event)

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Take a mail, or play what is scripted."""
        mail = json.loads(request.rfile.read(int(request.headers["Content-Length"])))
        next_one = self.script.popleft() if self.script else ""
        if isinstance(next_one, tuple):
            status, code, said = next_one
            _say(request, status, {"ErrorCode": code, "Message": said})
            return
        if next_one not in (HANG, RESET):
            self.taken.append(mail)
        if next_one in (HANG, TAKE_AND_HANG):
            self.closing.wait(30)
        elif next_one in (RESET, TAKE_AND_RESET):
            request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            request.connection.close()
            request.close_connection = True
        elif next_one == TAKE_AND_MUMBLE:
            _say(request, 200, "well, well")
        else:
            said = {"ErrorCode": 0, "Message": "OK", "MessageID": f"m-{time.monotonic_ns()}", "To": mail["To"]}
            _say(request, 200, said)


def _say(request: BaseHTTPRequestHandler, status: int, said: Any) -> None:
    body = json.dumps(said).encode() if not isinstance(said, str) else said.encode()
    request.send_response(status)
    request.send_header("Content-Type", "application/json")
    request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: connections are broken off on purpose."""


@contextmanager
def serving() -> Iterator[FakePostmark]:
    """Run the provider while the block runs."""
    fake = FakePostmark()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            fake.answer(self)

        def log_message(self, *_: Any) -> None:
            pass

    server = _Server(("127.0.0.1", 0), Handler)
    fake.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield fake
    finally:
        fake.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
