"""Texts through Twilio.

There is no idempotency key for creating a message: whatever breaks after the request was written leaves the outcome
unknown, and receipts and the list of messages are the evidence (docs/explanation/delivery.md).
"""

import asyncio
import json
import re
from datetime import datetime
from types import TracebackType
from typing import Any, ClassVar, Final, Self

import aiohttp
from django.conf import settings
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.rest import Client

from reminders import clock, conf, log
from reminders.domain.delivery import Evidence, Status
from reminders.errors import LetGo, OutcomeUnknown, SendError, TryLater

from . import twilio_inbound, twilio_words
from .base import Accepted, Arrived, Envelope, Listed
from .twilio_http import Http, Ticket, current

SID: Final = re.compile(r"(SM|MM)[0-9a-f]{32}")
STATUS_PATH: Final = "/hooks/twilio/status/{token}/"
# Twilio repeats a callback only after failed connections unless its address says otherwise; it never sends this part.
_REPEAT: Final = "#rc=5&rp=all"
_SHORTEST_VALID, _LONGEST_VALID = 5, 36_000  # seconds; Twilio refuses others
_PAGE: Final = 50
_MOST_LISTED: Final = 1_000
_TRIAL: Final = "Sent from your Twilio trial account - "
_API: Final = "https://api.twilio.com"


class TwilioSms:
    """Twilio, as one run of a worker sees it."""

    name: ClassVar[str] = "twilio"
    evidence = Evidence.RECEIPTS_AND_LIST

    def __init__(self) -> None:
        limits = conf.delivery()
        self._connections, self._deadline = limits.in_flight, limits.deadline.total_seconds()

    async def __aenter__(self) -> Self:
        self._http = Http(settings.TWILIO_API_BASE_URL, self._connections)
        account, token = settings.TWILIO_ACCOUNT_SID, next(iter(settings.TWILIO_AUTH_TOKENS), "")
        self._client: Any = Client(  # the SDK carries no types
            settings.TWILIO_API_KEY or account,
            settings.TWILIO_API_SECRET or token,
            account,
            http_client=self._http,
        )
        self._address = f"{_API}/2010-04-01/Accounts/{account}/Messages.json"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.close()

    async def send(self, envelope: Envelope) -> Accepted:
        """Hand one text over; the lease is looked at when its connection is there and nothing is written yet."""
        ticket = Ticket(envelope, self._deadline)
        current.set(ticket)
        try:
            async with asyncio.timeout(self._deadline):
                # The SDK's own create_async() builds an object of thirty fields and three dates from the answer, of
                # which two words are needed: a third of what sending costs.
                answer = await self._client.request_async("POST", self._address, data=_request(envelope))
        except (aiohttp.ClientError, OSError) as broken:  # timeouts are OSErrors
            raise _broken(ticket, type(broken).__name__) from None
        return _outcome(answer.status_code, answer.text)

    async def listed(self, to: str, since: datetime) -> list[Listed]:
        """Return what Twilio has for a number since a moment, newest first.

        Not filtered by DateSent: a message that still waits there has none, and it may be the one that is looked for.
        """
        found: list[Listed] = []
        try:
            async with asyncio.timeout(self._deadline):
                async for one in await self._client.messages.stream_async(to=to, page_size=_PAGE, limit=_MOST_LISTED):
                    if one.date_created < since:
                        break
                    found.append(_listed(one))
        except (aiohttp.ClientError, OSError, TwilioException, ValueError, TypeError, KeyError) as broken:
            raise OutcomeUnknown(code=type(broken).__name__[:12]) from None
        return found

    async def inbound_since(self, sender: str, since: datetime) -> list[Arrived]:
        """Return what people wrote to a number, or to a messaging service, since a moment."""
        return await twilio_inbound.since(self._client, sender, since, self._deadline)

    async def looked_up(self, provider_id: str) -> Listed | None:
        """Return what Twilio says of one text by now; None where it knows no such text."""
        try:
            async with asyncio.timeout(self._deadline):
                return _listed(await self._client.messages(provider_id).fetch_async())
        except (TwilioRestException, TwilioServiceException) as answer:
            if answer.status == 404:
                return None
            raise _refusal(_number(answer.status), _number(answer.code)) from None
        except (aiohttp.ClientError, OSError, TwilioException, ValueError, TypeError, KeyError) as broken:
            raise OutcomeUnknown(code=type(broken).__name__[:12]) from None


def _request(envelope: Envelope) -> dict[str, str]:
    through = "MessagingServiceSid" if envelope.sender.startswith("MG") else "From"
    return {
        "To": envelope.to,
        through: envelope.sender,
        "Body": envelope.body,
        "ValidityPeriod": str(min(max(envelope.valid_seconds, _SHORTEST_VALID), _LONGEST_VALID)),
        "StatusCallback": settings.PUBLIC_BASE_URL + STATUS_PATH.format(token=envelope.token) + _REPEAT,
    }


def _outcome(status: int, text: str) -> Accepted:
    """Read the answer to a request that was written. What cannot be read leaves the outcome unknown."""
    try:
        said = json.loads(text)
    except ValueError:
        said = None
    said = said if isinstance(said, dict) else {}
    if not 200 <= status < 300:
        # Both of Twilio's formats of an error, the older one and RFC 9457, name the code so.
        raise _refusal(status, _number(said.get("code")))
    sid = said.get("sid")
    if not (isinstance(sid, str) and SID.fullmatch(sid)):
        raise OutcomeUnknown(code="garbage")
    return Accepted(sid, twilio_words.STATUS.get(str(said.get("status")), Status.ACCEPTED))


def _broken(ticket: Ticket, what: str) -> SendError:
    """Return what follows from a request that broke: before it was written, Twilio certainly has nothing."""
    if ticket.written:
        return OutcomeUnknown(code=what[:12])
    return LetGo() if ticket.lapsed else TryLater(code=what[:12])


def _refusal(status: int, code: int) -> SendError:
    if 400 <= status < 500 and status not in (401, 403, 408, 429) and not twilio_words.known(code):
        log.event("twilio.new_code", code=code, status=status)
    return twilio_words.refusal(status, code)


def _number(written: object) -> int:
    try:
        return int(str(written))
    except ValueError:
        return 0


def _listed(one: Any) -> Listed:
    body = one.body.removeprefix(_TRIAL) if one.body else None
    at = one.date_created or clock.machine()
    status, code = twilio_words.STATUS.get(one.status, Status.ACCEPTED), str(one.error_code or "")
    return Listed(one.sid, body, status, at, code, twilio_words.reason(status, code))
