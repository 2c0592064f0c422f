"""What most projects do: one Celery task per message, and the provider's synchronous SDK inside it."""

import os
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from celery import Celery
from celery.signals import worker_process_init
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

app = Celery("naive", broker=os.environ.get("REDIS_URL", "memory://"))
app.conf.update(task_ignore_result=True, worker_prefetch_multiplier=4)
_client: Client | None = None


class _Rebased(TwilioHttpClient):  # type: ignore[misc]
    def request(self, method: str, url: str, *arguments: Any, **named: Any) -> Any:
        base, asked = urlsplit(os.environ["TWILIO_API_BASE_URL"]), urlsplit(url)
        there = urlunsplit((base.scheme, base.netloc, asked.path, asked.query, ""))
        return super().request(method, there, *arguments, **named)


@worker_process_init.connect
def _connect(**_: object) -> None:
    global _client
    account, token = os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"]
    _client = Client(account, token, http_client=_Rebased(timeout=15))


@app.task
def send(number: int) -> None:
    """Send one text."""
    assert _client is not None
    _client.messages.create(to=f"+1555{number:07}", from_="+15005550006", body="Time for water.")
