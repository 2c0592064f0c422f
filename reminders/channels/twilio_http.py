"""The way from Twilio's SDK to the wire: our own connections, an end to every wait, and the lease looked at last."""

import logging
import re
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import BytesPayload
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from yarl import URL

from reminders.channels.base import Envelope
from reminders.errors import LetGo

_CONNECT: Final = 5.0  # seconds
_REMEMBERED: Final = 8  # addresses: all messages are posted to one
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(slots=True)
class Ticket:
    """How far the request of one attempt has come."""

    envelope: Envelope
    deadline: float
    written: bool = False
    """From here on the provider may have it."""
    lapsed: bool = False


# The SDK hands nothing of ours down to its HTTP client; every send runs in a task, and so in a context, of its own.
current: ContextVar[Ticket | None] = ContextVar("ticket", default=None)


_PERCENT: Final = {bytes((byte,)): b"%%%02X" % byte for byte in range(256)}
_NOT_PLAIN: Final = re.compile(rb"[^A-Za-z0-9_.~-]")


def form_encoded(fields: Mapping[str, str]) -> bytes:
    """Return fields as a form's body; the standard library's urlencode would be a tenth of what a message costs."""
    return b"&".join(_quoted(name) + b"=" + _quoted(value) for name, value in fields.items())


def _quoted(text: str) -> bytes:
    return _NOT_PLAIN.sub(lambda found: _PERCENT[found[0]], text.encode())


class _Body(BytesPayload):
    """A request's body. aiohttp keeps the headers back for it, so nothing is written before it is."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__(form_encoded(fields), content_type=_FORM)
        self._ticket = current.get()

    async def write(self, writer: AbstractStreamWriter) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        if self._ticket is not None:
            self._look_at_the_lease(self._ticket)
        await super().write_with_length(writer, content_length)

    def _look_at_the_lease(self, ticket: Ticket) -> None:
        try:
            ticket.envelope.check_lease(ticket.deadline)
        except LetGo:
            ticket.lapsed = True
            raise
        ticket.written = True


@lru_cache(maxsize=4)
def _basic(auth: tuple[str, str]) -> str:
    return aiohttp.encode_basic_auth(*auth)


class Http(AsyncHttpClient):  # type: ignore[misc]  # the SDK carries no types
    """What the SDK calls. Never retries and never follows a redirect: both could send a message twice."""

    def __init__(self, base_url: str, connections: int) -> None:
        super().__init__(logging.getLogger("twilio"), True, None)
        self._base = urlsplit(base_url)
        connector = aiohttp.TCPConnector(limit=connections, ttl_dns_cache=60)
        # The deadline of a whole request is the caller's: one timer instead of three.
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT)
        self._places: dict[str, URL] = {}
        self._session = aiohttp.ClientSession(
            connector=connector, timeout=timeout, cookie_jar=aiohttp.DummyCookieJar(), skip_auto_headers=("User-Agent",)
        )

    async def request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Make one request, as the SDK asks for it."""
        sent = dict(headers or {})
        if auth is not None:
            sent["Authorization"] = _basic(auth)
        body = _Body(data) if data else None
        async with self._session.request(
            method, self._rebased(url), params=params, data=body, headers=sent, allow_redirects=False
        ) as answer:
            return Response(answer.status, (await answer.read()).decode(errors="replace"), answer.headers)

    def _rebased(self, url: str) -> URL:
        """Return the address to call: another server's where TWILIO_API_BASE_URL names one, every sub-domain alike."""
        if (known := self._places.get(url)) is not None:
            return known
        place = URL(url, encoded=True)
        if self._base.netloc:
            asked = urlsplit(url)
            place = URL(urlunsplit((self._base.scheme, self._base.netloc, asked.path, asked.query, "")), encoded=True)
        if len(self._places) < _REMEMBERED:
            self._places[url] = place
        return place

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()
