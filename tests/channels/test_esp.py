"""E-mail through a provider's own interface: the promises of a channel, over real HTTP."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from reminders.channels.esp import Esp
from reminders.channels.simulator import Fault
from reminders.errors import OutcomeUnknown, Refused
from tests import fake_postmark
from tests.fake_postmark import FakePostmark, serving

from .contract import PATIENCE, ChannelContract
from .mail_stage import MailStage

_PLAYED: dict[Fault, str | tuple[int, int, str]] = {
    Fault.LATER: (429, 429, "Too many requests"),
    Fault.REFUSE: (422, 405, "Not allowed to send"),
    Fault.BAD_ADDRESS: (422, 300, "Invalid 'To' address: 'ana@example.net'."),
    Fault.STOP_SENDER: (401, 10, "No such server token"),
    Fault.LOST_BEFORE: fake_postmark.RESET,
    Fault.LOST_AFTER: fake_postmark.TAKE_AND_RESET,
    Fault.HANG_BEFORE: fake_postmark.HANG,
    Fault.HANG_AFTER: fake_postmark.TAKE_AND_HANG,
    Fault.GARBAGE: fake_postmark.TAKE_AND_MUMBLE,
}


class EspStage(MailStage):
    def __init__(self, fake: FakePostmark, settings: Any) -> None:
        self.fake, self.settings = fake, settings

    def channel(self) -> Esp:
        return Esp()

    def next(self, *faults: Fault) -> None:
        for fault in faults:
            if fault is Fault.OPTED_OUT:
                pytest.skip("the provider says so by webhook, and here only that it refuses")
            self.fake.script.append(_PLAYED.get(fault, ""))

    def accepted(self) -> list[str]:
        return [mail["Metadata"]["attempt"] for mail in self.fake.taken]

    def provider_stops(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            self.use(nobody.getsockname()[1])

    def use(self, port: int) -> None:
        """Point the channel at a provider."""
        self.settings.EMAIL_BACKEND = "anymail.backends.postmark.EmailBackend"
        self.settings.EMAIL_CONNECTIONS, self.settings.DELIVERY_REQUEST_DEADLINE_SECONDS = 4, PATIENCE
        self.settings.ANYMAIL = {
            "POSTMARK_SERVER_TOKEN": "token",
            "POSTMARK_API_URL": f"http://127.0.0.1:{port}/",
            "IGNORE_UNSUPPORTED_FEATURES": True,
            "REQUESTS_TIMEOUT": (PATIENCE / 3, PATIENCE * 2 / 3),
        }


@pytest.fixture
def stage(settings: Any) -> Iterator[EspStage]:
    with serving() as fake:
        stage = EspStage(fake, settings)
        stage.use(fake.port)
        yield stage


class TestEsp(ChannelContract):
    """Every promise of a channel."""


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ((500, 0, "Internal error"), OutcomeUnknown),
        ((503, 0, "Service unavailable"), OutcomeUnknown),
        ((422, 300, "Invalid 'From' address: 'care@example.org'."), Refused),
        ((422, 300, "Invalid 'To' address"), Refused),
        ((422, 406, "Found inactive addresses: ana@example.net. Inactive recipients are ones that bounced."), Refused),
    ],
)
def test_what_each_answer_means(stage: EspStage, answer: tuple[int, int, str], error: type[Exception]) -> None:
    stage.fake.script.append(answer)
    with pytest.raises(error) as caught:
        stage.send()
    assert type(caught.value) is error


def test_the_provider_gets_the_same_mail_and_is_asked_not_to_track(stage: EspStage) -> None:
    stage.send()
    [mail] = stage.fake.taken
    headers = {header["Name"]: header["Value"] for header in mail["Headers"]}
    assert mail["From"] == "Daily Care <care@example.org>"
    assert mail["ReplyTo"] == "care+r.1.aaaa@example.org"
    assert mail["TrackOpens"] is False
    assert mail["TrackLinks"] == "None"
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert headers["Auto-Submitted"] == "auto-generated"
    assert "Time for water." in mail["TextBody"]
    assert "Time for water." in mail["HtmlBody"]
