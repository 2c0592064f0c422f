"""What people wrote to us, in Twilio's own list: the way back to what its calls could not bring."""

import asyncio
from datetime import datetime
from typing import Any, Final

import aiohttp
from twilio.base.exceptions import TwilioException

from reminders.errors import OutcomeUnknown

from .base import Arrived

_PAGE: Final = 1_000


async def since(client: Any, sender: str, moment: datetime, deadline: float) -> list[Arrived]:
    """Return what came in for a number since a moment, or for every number of a messaging service."""
    found: list[Arrived] = []
    try:
        async with asyncio.timeout(deadline):
            for number in await _numbers(client, sender):
                pages = await client.messages.stream_async(to=number, date_sent_after=moment, page_size=_PAGE)
                found += [_arrived(one) async for one in pages if _is_inbound(one, moment)]
    except (aiohttp.ClientError, OSError, TwilioException, ValueError, TypeError, KeyError) as broken:
        raise OutcomeUnknown(code=type(broken).__name__[:12]) from None
    return found


async def _numbers(client: Any, sender: str) -> list[str]:
    if not sender.startswith("MG"):
        return [sender]
    pool = await client.messaging.v1.services(sender).phone_numbers.stream_async()
    return [one.phone_number async for one in pool]


def _is_inbound(one: Any, moment: datetime) -> bool:
    at = one.date_created or one.date_sent
    return bool(one.direction == "inbound" and at is not None and at >= moment and one.from_ and one.sid)


def _arrived(one: Any) -> Arrived:
    return Arrived(one.sid, str(one.from_), str(one.body or ""), one.date_created or one.date_sent)
