"""Which channel carries a message. A new provider is one module in this package and one line here."""

from collections.abc import Callable, Mapping
from typing import Final

from django.utils.module_loading import import_string

from reminders import conf
from reminders.errors import NotConfigured

from .base import Channel

# By dotted path, so that a provider's SDK is imported only by the process that uses it.
TRANSPORTS: Final[Mapping[str, str]] = {
    "simulator": "reminders.channels.simulator.Simulator",
    "smtp": "reminders.channels.smtp.Smtp",
    "anymail": "reminders.channels.esp.Esp",
    "twilio": "reminders.channels.twilio_sms.TwilioSms",
}


def transport_of(channel: str, *, is_demo: bool) -> str:
    """Return the transport for a clinic: a demo clinic's is always the simulator, so that it can reach nobody."""
    return "simulator" if is_demo else conf.transport_for(channel)


def make(transport: str) -> Channel:
    """Return a channel by its transport's name. Raises NotConfigured for an unknown one."""
    path = TRANSPORTS.get(transport)
    if path is None:
        raise NotConfigured(f"There is no transport {transport!r}. Known: {', '.join(TRANSPORTS)}.")
    factory: Callable[[], Channel] = import_string(path)
    return factory()
