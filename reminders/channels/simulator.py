"""A channel that reaches nobody and remembers everything: the demo, the default and the test double are one object.

What it accepts stands in `SimulatedText`, written on a connection of its own at the moment of acceptance, as a real
provider would: whatever becomes of the worker, that row is the truth about what was sent. It refuses live clinics.
"""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from types import TracebackType
from typing import Any, ClassVar, Self

from django.db import connections
from django.db.models.functions import Now

from reminders import conf
from reminders.domain.delivery import Evidence, Status
from reminders.errors import (
    BadAddress,
    InvalidInput,
    OptedOut,
    OutcomeUnknown,
    Refused,
    SenderStopped,
    SimulatorOnly,
    TryLater,
)
from reminders.models import Address, Installation, SimulatedText

from .base import Accepted, Envelope, Listed


class Fault(StrEnum):
    """What the simulator can be told to do instead of simply accepting."""

    NONE = "none"
    LATER = "later"  # 429: certainly not taken
    REFUSE = "refuse"
    BAD_ADDRESS = "bad_address"
    OPTED_OUT = "opted_out"  # as Twilio's 21610
    STOP_SENDER = "stop_sender"  # as a revoked key
    LOST_BEFORE = "lost_before"  # the connection breaks before it was taken
    LOST_AFTER = "lost_after"  # it was taken, the answer is lost
    HANG_BEFORE = "hang_before"
    HANG_AFTER = "hang_after"
    GARBAGE = "garbage"  # an answer that nobody expected


_BEFORE: dict[Fault, Callable[[], Exception]] = {
    Fault.LATER: lambda: TryLater(code="429"),
    Fault.REFUSE: lambda: Refused(code="30007"),
    Fault.BAD_ADDRESS: lambda: BadAddress(code="21211"),
    Fault.OPTED_OUT: lambda: OptedOut(code="21610"),
    Fault.STOP_SENDER: lambda: SenderStopped("The simulator plays a revoked key.", code="20003"),
    Fault.LOST_BEFORE: lambda: OutcomeUnknown(code="reset"),
}
_AFTER: dict[Fault, Callable[[], Exception]] = {
    Fault.LOST_AFTER: lambda: OutcomeUnknown(code="reset"),
    Fault.GARBAGE: lambda: ValueError("not an answer that anybody knows"),
}


@dataclass(frozen=True, slots=True)
class Weather:
    """Which faults blow, how often, and which evidence there is afterwards."""

    odds: dict[Fault, float] = field(default_factory=dict)
    evidence: Evidence = Evidence.RECEIPTS_AND_LIST
    list_lag: timedelta = timedelta(0)
    answers_after: float = 0.0
    deadline: float = 15.0

    @classmethod
    def from_json(cls, settings: dict[str, Any]) -> "Weather":
        """Read what an operator set. Raises InvalidInput naming the fault and what is known."""
        try:
            odds = {Fault(name): float(odd) for name, odd in settings.get("odds", {}).items()}
            return cls(
                odds=odds,
                evidence=Evidence(settings.get("evidence", Evidence.RECEIPTS_AND_LIST)),
                list_lag=timedelta(seconds=float(settings.get("list_lag_seconds", 0))),
                answers_after=float(settings.get("answers_after_seconds", 0)),
                deadline=float(settings.get("deadline_seconds", conf.delivery().deadline.total_seconds())),
            )
        except (ValueError, TypeError, AttributeError) as error:
            known = ", ".join(Fault)
            raise InvalidInput(f"The simulator does not know this weather ({error}). Faults: {known}.") from error

    def fault_for(self, token: str) -> Fault:
        """Return the fault that one attempt meets: chance, but the same for the same token."""
        roll = int.from_bytes(sha256(token.encode()).digest()[:6]) / 2**48
        for fault, odd in self.odds.items():
            roll -= odd
            if roll < 0:
                return fault
        return Fault.NONE


class Simulator:
    """The simulated provider, as one run of a worker sees it."""

    name: ClassVar[str] = "simulator"

    def __init__(self, weather: Weather | None = None, script: Iterable[Fault] = ()) -> None:
        self._weather = weather if weather is not None else Weather.from_json(Installation.row().simulator)
        self._script = deque(script)
        self.evidence = self._weather.evidence
        self._waiting: list[tuple[SimulatedText, asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="simulator")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, connections.close_all)
        self._thread.shutdown()

    async def send(self, envelope: Envelope) -> Accepted:
        """Accept a message for a demo clinic, or meet the weather."""
        if not envelope.is_demo:
            raise SimulatorOnly
        fault = self._script.popleft() if self._script else self._weather.fault_for(envelope.token)
        envelope.check_lease(self._weather.deadline)
        if self._weather.answers_after:
            await asyncio.sleep(self._weather.answers_after)
        if fault in _BEFORE:
            raise _BEFORE[fault]()
        if fault is Fault.HANG_BEFORE:
            await self._hang()
        accepted = await self._accept(envelope)
        if fault in _AFTER:
            raise _AFTER[fault]()
        if fault is Fault.HANG_AFTER:
            await self._hang()
        return accepted

    async def listed(self, to: str, since: datetime) -> list[Listed]:
        """Return what was accepted for an address, as far as the list already shows it."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._list, to, since)

    async def looked_up(self, provider_id: str) -> Listed | None:
        """Return one accepted text."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._find, provider_id)

    async def _hang(self) -> None:
        await asyncio.sleep(self._weather.deadline)
        raise OutcomeUnknown(code="timeout")

    async def _accept(self, envelope: Envelope) -> Accepted:
        text = SimulatedText(
            token=envelope.token,
            provider_id=f"SM{secrets.token_hex(16)}",
            channel=envelope.kind,
            address_digest=Address.digest_of(envelope.kind, envelope.to),
            body=envelope.body,
        )
        stored = asyncio.get_running_loop().create_future()
        self._waiting.append((text, stored))
        if self._storing is None or self._storing.done():
            self._storing = asyncio.create_task(self._store())
        await stored
        return Accepted(text.provider_id)

    async def _store(self) -> None:
        """Write what has gathered, again and again until nothing has: one insert serves hundreds in flight."""
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await loop.run_in_executor(self._thread, SimulatedText.objects.bulk_create, [text for text, _ in batch])
            except Exception as error:  # noqa: BLE001 - handed to whoever waits for it
                for _, stored in batch:
                    stored.set_exception(error)
            else:
                for _, stored in batch:
                    stored.set_result(None)

    def _list(self, to: str, since: datetime) -> list[Listed]:
        kinds = {Address.digest_of(kind, to) for kind in ("sms", "email")}
        rows = SimulatedText.objects.filter(
            address_digest__in=kinds, at__gte=since, at__lte=Now() - self._weather.list_lag
        ).order_by("-id")[:50]
        return [Listed(row.provider_id, row.body, Status.ACCEPTED, row.at) for row in rows]

    def _find(self, provider_id: str) -> Listed | None:
        row = SimulatedText.objects.filter(provider_id=provider_id).first()
        return Listed(row.provider_id, row.body, Status.ACCEPTED, row.at) if row else None
