"""Hundreds of requests in flight from one worker, with no database in the event loop.

The loop runs in a thread of its own; envelopes go in, results come out of a queue. The worker's thread keeps the
transactions: it claims while there is room, and records what has come back.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Coroutine, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from reminders import log
from reminders.channels.base import Accepted, Channel, Envelope
from reminders.channels.registry import make
from reminders.domain.delivery import Evidence
from reminders.errors import OutcomeUnknown, SendError


@dataclass(frozen=True, slots=True)
class Result:
    """How one attempt ended: accepted, or the error whose class says what follows."""

    message_id: int
    attempt_id: int
    evidence: Evidence
    accepted: Accepted | None
    error: SendError | None


class Stream:
    """Open channels and the requests in flight on them. Enter it in the process that uses it, after any fork."""

    def __init__(self) -> None:
        self._results: queue.SimpleQueue[Result] = queue.SimpleQueue()
        self._channels: dict[str, Channel] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.in_flight = 0

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="stream", daemon=True)
        self._thread.start()
        self._stack = AsyncExitStack()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._await(self._cancel_rest())
            self._await(self._stack.aclose())
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def start(self, transport: str, envelopes: Iterable[Envelope]) -> None:
        """Send envelopes through a transport, opened on first use."""
        batch = list(envelopes)
        channel = self._channels.get(transport)
        if channel is None:
            channel = self._channels[transport] = make(transport)
            self._await(self._stack.enter_async_context(channel))
        self.in_flight += len(batch)
        self._loop.call_soon_threadsafe(self._spawn, channel, batch)

    def collect(self, most: int, wait: float) -> list[Result]:
        """Return up to `most` results; waits up to `wait` seconds for the first, then takes what is there."""
        results: list[Result] = []
        if not self.in_flight:
            return results
        until = time.monotonic() + wait
        while len(results) < min(most, self.in_flight):
            try:
                results.append(self._results.get(timeout=max(0.0, until - time.monotonic())))
            except queue.Empty:
                break
        self.in_flight -= len(results)
        return results

    def _await(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _spawn(self, channel: Channel, batch: list[Envelope]) -> None:
        for envelope in batch:
            task = self._loop.create_task(self._send(channel, envelope))
            self._tasks.add(task)  # the loop itself holds tasks only weakly
            task.add_done_callback(self._tasks.discard)

    async def _send(self, channel: Channel, envelope: Envelope) -> None:
        accepted, error = None, None
        try:
            accepted = await channel.send(envelope)
        except SendError as known:
            error = known
        except asyncio.CancelledError:
            error = OutcomeUnknown(code="cancelled")
        except Exception as surprise:  # noqa: BLE001 - the named boundary: whatever a channel raises, the outcome is unknown
            log.trouble("channel.surprise", surprise, channel=channel.name, attempt=envelope.attempt_id)
            error = OutcomeUnknown(code=type(surprise).__name__)
        self._results.put(Result(envelope.message_id, envelope.attempt_id, channel.evidence, accepted, error))

    async def _cancel_rest(self) -> None:
        rest = list(self._tasks)
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
