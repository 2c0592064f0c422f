"""A fake Twilio that runs: in a thread of a test, or as a process that is spoken to over its control addresses."""

import asyncio
import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .callbacks import Caller
from .http import Connection
from .provider import Provider, Weather


async def serve(provider: Provider, port: int, open_now: set[Connection] | None = None) -> asyncio.Server:
    """Listen on a port of the loopback; 0 takes a free one. `open_now` is kept up to date with who is connected."""
    loop, connected = asyncio.get_running_loop(), set[Connection]() if open_now is None else open_now
    return await loop.create_server(lambda: Connection(provider.handle, connected), "127.0.0.1", port, backlog=4096)


async def _close(server: asyncio.Server, open_now: set[Connection], caller: Caller) -> None:
    """Stop listening and hang up on everybody: a socket left open is found by some later test."""
    # Whoever knocked last is let in first: a server that closes in between drops the socket without closing it.
    await asyncio.sleep(0.01)
    server.close()
    await caller.close()
    for connection in list(open_now):
        connection.reset()
    while open_now:
        await asyncio.sleep(0)


class Running:
    """The provider inside this process, and where it listens."""

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self.url = ""


@contextmanager
def running(weather: Weather | None = None) -> Iterator[Running]:
    """Run a provider in a thread."""
    fake, loop = Running(Provider(weather)), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="fake-twilio", daemon=True)
    thread.start()
    caller = Caller(fake.provider)
    open_now: set[Connection] = set()
    server = asyncio.run_coroutine_threadsafe(serve(fake.provider, 0, open_now), loop).result()
    fake.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield fake
    finally:
        asyncio.run_coroutine_threadsafe(_close(server, open_now, caller), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


class Control:
    """Speaks to a fake that runs elsewhere."""

    def __init__(self, url: str) -> None:
        self.url = url

    def tell(self, what: str, **told: Any) -> Any:
        """Change something, or ask for `truth` or `counts`."""
        request = urllib.request.Request(f"{self.url}/_control/{what}", data=json.dumps(told).encode())  # noqa: S310
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - our own address
            return json.load(answer)
