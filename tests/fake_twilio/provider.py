"""What the fake Twilio does with a request: its messages, its list, its refusals, and the faults that it is told."""

import asyncio
import base64
import json
import random
import re
import secrets
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

from .http import Connection, Request

ACCOUNT = "AC" + "a" * 32
AUTH_TOKEN = "b" * 32

# Twilio's magic numbers: https://www.twilio.com/docs/iam/test-credentials
MAGIC_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
MAGIC_TO = {"+15005550001": 21211, "+15005550002": 21612, "+15005550003": 21408, "+15005550004": 21610}
MAGIC_TO |= {"+15005550009": 21614}

# What can go wrong: `before` it is accepted, or `after`. A fault named 400:CODE refuses with that code.
BEFORE = {"404_html", "hang_before", "reset_before", "500_before", "503_before", "429"}
AFTER = {"hang_after", "reset_after", "500_after", "503_after", "garbage", "html", "no_sid", "redirect", "empty"}


@dataclass(frozen=True)
class Weather:
    """How the provider behaves until it is told otherwise."""

    latency: float = 0.0
    list_lag: float = 0.0
    faults: dict[str, float] = field(default_factory=dict)
    callbacks: bool = False
    callback_delay: float = 0.0
    callback_drop: float = 0.0
    callback_double: float = 0.0
    check_auth: bool = True
    keep: bool = True
    """Off: accept and forget, as fast as it goes."""

    @classmethod
    def known(cls) -> set[str]:
        return {one.name for one in fields(cls)}


@dataclass
class Message:
    sid: str
    token: str
    fields: dict[str, str]
    at: float
    status: str = "queued"
    error_code: int | None = None
    direction: str = "outbound-api"

    def shown(self) -> dict[str, Any]:
        """The message object of the API, field by field as its OpenAPI document has it."""
        date = formatdate(self.at, usegmt=False, localtime=False).replace("-0000", "+0000")
        sent = self.status not in ("queued", "accepted")
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{self.sid}"
        return {
            "account_sid": ACCOUNT,
            "api_version": "2010-04-01",
            "body": self.fields.get("Body"),
            "date_created": date,
            "date_sent": date if sent else None,
            "date_updated": date,
            "direction": self.direction,
            "error_code": self.error_code,
            "error_message": None,
            "from": self.fields.get("From"),
            "messaging_service_sid": self.fields.get("MessagingServiceSid"),
            "num_media": "0",
            "num_segments": "0" if "MessagingServiceSid" in self.fields else "1",
            "price": None,
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{path}/Media.json"},
            "to": self.fields.get("To"),
            "uri": f"{path}.json",
        }


class Provider:
    """The whole state of one fake, and its answers."""

    def __init__(self, weather: Weather | None = None) -> None:
        self.weather = weather or Weather()
        self.script: deque[str] = deque()
        self.messages: dict[str, Message] = {}
        self.by_number: dict[str, list[Message]] = defaultdict(list)
        self.opted_out: set[str] = set()
        self.pools: dict[str, list[str]] = {}
        self.counts: dict[str, int] = defaultdict(int)
        self.on_accepted: Callable[[Message], None] = lambda message: None
        self._accounts = f"/2010-04-01/Accounts/{ACCOUNT}"
        self._basic = "Basic " + base64.b64encode(f"{ACCOUNT}:{AUTH_TOKEN}".encode()).decode()

    def change(self, **settings: Any) -> None:
        """Behave otherwise from now on. Refuses what it does not know."""
        if unknown := set(settings) - Weather.known():
            raise ValueError(f"the fake has no {', '.join(sorted(unknown))}")
        self.weather = replace(self.weather, **settings)

    def handle(self, connection: Connection, request: Request) -> None:
        """Answer one request, now or later."""
        if request.target.startswith("/_control/"):
            connection.answer(*self._control(request.target[10:], request))
        elif self.weather.check_auth and request.header("Authorization") != self._basic:
            connection.answer(*_error(401, 20003, "Authenticate"))
        elif request.method == "POST" and request.target == f"{self._accounts}/Messages.json":
            self._later(self.weather.latency, self._create, connection, request)
        elif request.method == "GET" and (pool := re.match(r"/v1/Services/(MG\w+)/PhoneNumbers", request.target)):
            connection.answer(200, json.dumps(_pool(pool[1], self.pools.get(pool[1], []))).encode())
        elif request.method == "GET" and request.target.startswith(f"{self._accounts}/Messages"):
            self._later(self.weather.latency, self._read, connection, request)
        else:
            connection.answer(*_error(404, 20404, "The requested resource was not found"))

    def truth(self) -> list[dict[str, Any]]:
        """What was truly accepted, each under the token of our callback."""
        return [
            {
                "token": one.token,
                "sid": one.sid,
                "to": one.fields.get("To"),
                "body": one.fields.get("Body"),
                "at": one.at,
            }
            for one in self.messages.values()
        ]

    def gets(self, body: str, sender: str, to: str, at: float | None = None) -> Message:
        """Take a text in from a phone, which stands in the list from now on."""
        form = {"From": sender, "To": to, "Body": body}
        message = Message(f"SM{secrets.token_hex(16)}", "", form, at or time.time(), "received", direction="inbound")
        self.messages[message.sid] = message
        self.by_number[to].append(message)
        return message

    def _later(self, seconds: float, what: Callable[..., None], *arguments: Any) -> None:
        if seconds:
            asyncio.get_running_loop().call_later(seconds, what, *arguments)
        else:
            what(*arguments)

    def _create(self, connection: Connection, request: Request) -> None:
        self.counts["asked"] += 1
        form = dict(parse_qsl(request.body.decode()))
        fault = self._fault()
        if fault == "slow":
            asyncio.get_running_loop().call_later(1.0, self._take, connection, form, "")
        elif fault in BEFORE or fault.startswith("400:"):
            _before(connection, fault)
        else:
            self._take(connection, form, fault)

    def _take(self, connection: Connection, form: dict[str, str], fault: str) -> None:
        if refused := self._refusal(form):
            connection.answer(*refused)
            return
        message = self._accept(form)
        if fault in AFTER:
            _after(connection, fault)
        else:
            connection.answer(201, json.dumps(message.shown()).encode())

    def _accept(self, form: dict[str, str]) -> Message:
        callback = form.get("StatusCallback", "")
        token = urlsplit(callback).path.rstrip("/").rpartition("/")[2]
        status = "accepted" if "MessagingServiceSid" in form else "queued"
        message = Message(f"SM{secrets.token_hex(16)}", token, form, time.time(), status)
        self.counts["accepted"] += 1
        if self.weather.keep:
            self.messages[message.sid] = message
            self.by_number[form["To"]].append(message)
        if self.weather.callbacks and callback:
            self.on_accepted(message)
        return message

    def _fault(self) -> str:
        if self.script:
            return self.script.popleft()
        if not self.weather.faults:
            return ""
        roll = random.random()
        for fault, odds in self.weather.faults.items():
            roll -= odds
            if roll < 0:
                self.counts[fault] += 1
                return fault
        return ""

    def _refusal(self, form: dict[str, str]) -> tuple[int, bytes] | None:
        to, sender, body = form.get("To", ""), form.get("From", ""), form.get("Body", "")
        validity = form.get("ValidityPeriod", "36000")
        host = urlsplit(form.get("StatusCallback", "http://none")).hostname or ""
        faults = {
            21604: not to,
            21211: not re.fullmatch(r"\+[1-9]\d{6,14}", to),
            21603: not (sender or form.get("MessagingServiceSid")),
            21602: not body,
            21617: len(body) > 1600,
            21609: not host or "_" in host,
            90007: not (validity.isdigit() and 1 <= int(validity) <= 36000),
            MAGIC_FROM.get(sender, 0): sender in MAGIC_FROM,
            MAGIC_TO.get(to, 0): to in MAGIC_TO,
            21610: to in self.opted_out or MAGIC_TO.get(to) == 21610,
        }
        code = next((code for code, wrong in faults.items() if wrong), 0)
        return _error(400, code, "refused") if code else None

    def _read(self, connection: Connection, request: Request) -> None:
        target = urlsplit(request.target)
        name = target.path.removeprefix(f"{self._accounts}/Messages")
        if name == ".json":
            connection.answer(200, json.dumps(self._page(parse_qs(target.query))).encode())
            return
        message = self.messages.get(name.strip("/").removesuffix(".json"))
        found = (200, json.dumps(message.shown()).encode()) if message else _error(404, 20404, "not found")
        connection.answer(*found)

    def _page(self, asked: dict[str, list[str]]) -> dict[str, Any]:
        to, size = asked.get("To", [""])[0], int(asked.get("PageSize", ["50"])[0])
        page = int(asked.get("Page", ["0"])[0])
        shown_until = time.time() - self.weather.list_lag
        pool = self.by_number[to] if to else list(self.messages.values())
        if after := asked.get("DateSent>"):
            moment = datetime.fromisoformat(after[0].replace("Z", "+00:00")).timestamp()
            pool = [one for one in pool if one.at >= moment]
        found = [one.shown() for one in reversed(pool) if one.at <= shown_until]
        part = found[page * size : (page + 1) * size]

        def uri(number: int) -> str:
            pairs = {"To": to, "PageSize": size, "Page": number, "PageToken": f"PA{number}"}
            pairs |= {"DateSent>": after[0]} if after else {}
            return f"{self._accounts}/Messages.json?{urlencode(pairs)}"

        more = len(found) > (page + 1) * size
        return {
            "messages": part, "page": page, "page_size": size, "start": page * size, "end": page * size + len(part) - 1,
            "uri": uri(page), "first_page_uri": uri(0),
            "next_page_uri": uri(page + 1) if more else None, "previous_page_uri": uri(page - 1) if page else None,
        }  # fmt: skip

    def _control(self, what: str, request: Request) -> tuple[int, bytes]:
        told = json.loads(request.body or b"{}")
        if what == "config":
            self.change(**told)
        elif what == "script":
            self.script.extend(told["faults"])
        elif what == "opt_out":
            self.opted_out.update(told["numbers"])
        elif what == "forget":
            self.messages.clear()
            self.by_number.clear()
            self.counts.clear()
        elif what == "truth":
            return 200, json.dumps(self.truth()).encode()
        elif what == "counts":
            return 200, json.dumps(self.counts).encode()
        else:
            return 404, b"{}"
        return 200, b"{}"


def _pool(service: str, numbers: list[str]) -> dict[str, Any]:
    url = f"https://messaging.twilio.com/v1/Services/{service}/PhoneNumbers"
    meta = {"page": 0, "page_size": 50, "first_page_url": url, "url": url, "key": "phone_numbers"}
    shown = [{"sid": f"PN{index:032}", "phone_number": number} for index, number in enumerate(numbers)]
    return {"meta": meta | {"previous_page_url": None, "next_page_url": None}, "phone_numbers": shown}


def _error(status: int, code: int, message: str) -> tuple[int, bytes]:
    more = f"https://www.twilio.com/docs/errors/{code}"
    shown = {"code": code, "message": message, "more_info": more, "status": status}
    return status, json.dumps(shown).encode()


def _before(connection: Connection, fault: str) -> None:
    if fault == "reset_before":
        connection.reset()
    elif fault == "404_html":
        connection.answer(404, b"<html>Nothing here</html>", b"text/html")
    elif fault == "429":
        connection.answer(*_error(429, 20429, "Too Many Requests"))
    elif fault.startswith("400:"):
        connection.answer(*_error(400, int(fault[4:]), "refused"))
    elif fault != "hang_before":
        status = int(fault[:3])
        connection.answer(*_error(status, 20500, "Internal Server Error"))


def _after(connection: Connection, fault: str) -> None:
    if fault == "reset_after":
        connection.reset()
    elif fault in ("500_after", "503_after"):
        connection.answer(*_error(int(fault[:3]), 20500, "Internal Server Error"))
    elif fault == "garbage":
        connection.answer(201, b'{"sid": "SM')
    elif fault == "html":
        connection.answer(200, b"<html>A proxy says hello</html>", b"text/html")
    elif fault == "no_sid":
        connection.answer(201, b"{}")
    elif fault == "empty":
        connection.answer(201, b"")
    elif fault == "redirect":
        connection.answer(302, b"")
