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


async def serve(provider: Provider, port: int) -> asyncio.Server:
    """Listen on a port of the loopback; 0 takes a free one."""
    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: Connection(provider.handle), "127.0.0.1", port, backlog=4096)


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
    server = asyncio.run_coroutine_threadsafe(serve(fake.provider, 0), loop).result()
    fake.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield fake
    finally:
        loop.call_soon_threadsafe(server.close)
        asyncio.run_coroutine_threadsafe(caller.close(), loop).result()
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
