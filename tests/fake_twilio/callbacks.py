"""The fake's status callbacks: signed, best effort, in any order."""

import asyncio
import random
from urllib.parse import urldefrag

import aiohttp
from twilio.request_validator import RequestValidator

from .provider import ACCOUNT, AUTH_TOKEN, Message, Provider

_PATH = ("queued", "sending", "sent", "delivered")


class Caller:
    """Calls our webhooks back for what was accepted."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._validator = RequestValidator(AUTH_TOKEN)
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        provider.on_accepted = self._accepted

    def _accepted(self, message: Message) -> None:
        task = asyncio.get_running_loop().create_task(self._call_all(message))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _call_all(self, message: Message) -> None:
        weather = self._provider.weather
        calls = []
        for word in _PATH:
            for _ in range(1 + (random.random() < weather.callback_double)):
                if random.random() >= weather.callback_drop:
                    calls.append(self._call(message, word, random.random() * weather.callback_delay))
        message.status = "delivered"
        await asyncio.gather(*calls)

    async def _call(self, message: Message, word: str, delay: float) -> None:
        await asyncio.sleep(delay)
        url = urldefrag(message.fields["StatusCallback"]).url
        form = callback_form(message, word)
        headers = {"X-Twilio-Signature": self._validator.compute_signature(url, form)}
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=15)
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=20), timeout=timeout)
        self._provider.counts["callbacks"] += 1
        try:
            async with self._session.post(url, data=form, headers=headers) as answer:
                self._provider.counts[f"callback {answer.status}"] += 1
        except (aiohttp.ClientError, OSError):
            self._provider.counts["callback broken"] += 1

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()


def callback_form(message: Message, word: str) -> dict[str, str]:
    """The fields of a status callback."""
    form = {
        "MessageSid": message.sid, "MessageStatus": word, "SmsSid": message.sid, "SmsStatus": word,
        "To": message.fields["To"], "AccountSid": ACCOUNT, "ApiVersion": "2010-04-01",
    }  # fmt: skip
    if "MessagingServiceSid" in message.fields:
        form["MessagingServiceSid"] = message.fields["MessagingServiceSid"]
    if "From" in message.fields:
        form["From"] = message.fields["From"]
    if word in ("delivered", "undelivered"):
        form["RawDlrDoneDate"] = "2611210135"
    return form
