"""How long a reply's webhook takes, and whether any is lost: python -m benchmarks.webhook

Twilio's signed calls, 200 a second on 50 connections, against the web process as `make run` starts it. Each call's time
counts from when it was due, so a server that falls behind cannot hide it. `--whole` runs workers and beat beside it, as
in life; `--rate`, `--seconds` and `--connections` change the load.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from tests.fake_twilio.provider import ACCOUNT, AUTH_TOKEN
from tests.services.arena import Arena

PEOPLE = 500
_NUMBER = "+15005550006"
_WORDS = ("6 7 4", "pain 6 tired 7 sleep 4", "5", "rough night, legs hurt", "thanks!", "about a 7 I think", "HELP")
_SEED = f"""
import django; django.setup()
from datetime import timedelta
from reminders import clock
from reminders.models import CheckIn, Sender
from tests import cast
home = cast.clinic("Load", is_demo=False)
Sender.objects.filter(clinic=home, channel="sms").update(value="{_NUMBER}")
form = cast.three_numbers()
for number in range({PEOPLE}):
    one = cast.person(f"Person {{number}}", home, number=f"+1555{{number:07}}")
    CheckIn.objects.create(patient=one.patient, form=form, channel="sms", zone="America/New_York",
        local_date=clock.now().date(),
        opened_at=clock.now() - timedelta(minutes=5), asked={{"pain": 1}}, pending=["pain"])
"""


@dataclass
class Tally:
    """What became of the calls."""

    seconds: list[float] = field(default_factory=list)
    answers: Counter[str] = field(default_factory=Counter)
    taken: set[str] = field(default_factory=set)


def call(number: int, base: str) -> tuple[str, bytes]:
    """Return one call as Twilio makes it, with its id."""
    sid = f"SM{number:032x}"
    form = {
        "AccountSid": ACCOUNT, "MessageSid": sid, "SmsMessageSid": sid, "From": f"+1555{number % PEOPLE:07}",
        "To": _NUMBER, "Body": random.choice(_WORDS), "NumMedia": "0", "NumSegments": "1",
    }  # fmt: skip
    path = "/hooks/twilio/reply/"
    signature = RequestValidator(AUTH_TOKEN).compute_signature(base + path, form)
    body = urlencode(form).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {base.partition('//')[2]}\r\nX-Twilio-Signature: {signature}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return sid, head.encode() + body


async def caller(port: int, due: asyncio.Queue[tuple[float, str, bytes] | None], tally: Tally) -> None:
    """Make calls on one connection, which is opened anew where the server has closed it."""
    streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
    while (one := await due.get()) is not None:
        at, sid, request = one
        answer = ""
        for _ in range(2):  # a connection that was closed while idle is no fault of anybody's
            try:
                streams = streams or await asyncio.open_connection("127.0.0.1", port)
                streams[1].write(request)
                answer = await _answer(streams[0])
                break
            except (OSError, asyncio.IncompleteReadError):
                if streams is not None:
                    streams[1].close()
                streams = None
        tally.seconds.append(time.monotonic() - at)
        tally.answers[answer or "broken off"] += 1
        if answer == "200":
            tally.taken.add(sid)
    if streams is not None:
        streams[1].close()


async def _answer(reader: asyncio.StreamReader) -> str:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
    )
    await reader.readexactly(length)
    return head.split(b" ", 2)[1].decode()


async def load(port: int, base: str, rate: float, seconds: float, connections: int, first: int) -> Tally:
    """Offer calls at a steady rate, whatever becomes of them."""
    calls = [call(first + number, base) for number in range(int(rate * seconds))]
    due: asyncio.Queue[tuple[float, str, bytes] | None] = asyncio.Queue()
    tally = Tally()
    callers = [asyncio.create_task(caller(port, due, tally)) for _ in range(connections)]
    began = time.monotonic()
    for number, (sid, request) in enumerate(calls):
        at = began + number / rate
        if (wait := at - time.monotonic()) > 0:
            await asyncio.sleep(wait)
        due.put_nowait((at, sid, request))
    for _ in callers:
        due.put_nowait(None)
    await asyncio.gather(*callers)
    return tally


def _used(arena: Arena) -> float:
    """Return the seconds of processor that the web process and its children have used."""
    webs = [pid for pid, command in arena.living().items() if "gunicorn" in command]
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in webs]
    return sum(int(one[11]) + int(one[12]) for one in fields) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Measure, print, and fail where something was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rate", type=float, default=200)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--whole", action="store_true")
    asked = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f}, processors: {os.cpu_count()}", flush=True)
    with tempfile.TemporaryDirectory() as place, Arena(Path(place), durable=True) as arena:
        arena.run([sys.executable, "-c", _SEED])
        if asked.whole:
            arena.provider("{}")
            arena.worker(queues="now", size=1)
            arena.worker(queues="work")
            arena.beat()
        arena.web()
        base = f"http://127.0.0.1:{arena.port}"
        asyncio.run(load(arena.port, base, 50, 3, asked.connections, 1_000_000))
        before, began = _used(arena), time.process_time()
        tally = asyncio.run(load(arena.port, base, asked.rate, asked.seconds, asked.connections, 1))
        used, own = _used(arena) - before, time.process_time() - began
        stored = {sid for (sid,) in arena.sql("SELECT provider_id FROM reminders_inboundmessage")}
    taken = sorted(tally.seconds)
    lost = len(tally.taken - stored)
    print(
        f"{len(taken)} calls at {asked.rate:g} a second on {asked.connections} connections: "
        f"median {taken[len(taken) // 2] * 1e3:.1f} ms, p99 {taken[len(taken) * 99 // 100] * 1e3:.1f} ms, "
        f"longest {taken[-1] * 1e3:.0f} ms; answers {dict(tally.answers)}; lost {lost}; "
        f"processor a call: {used / len(taken) * 1e3:.1f} ms web, {own / len(taken) * 1e3:.1f} ms caller; "
        f"load after: {os.getloadavg()[0]:.1f}"
    )
    return 1 if lost or set(tally.answers) != {"200"} else 0


if __name__ == "__main__":
    sys.exit(main())
