"""What the stages of both ways of sending e-mail share: whom they write to, and what."""

import secrets
from typing import Any

from reminders.channels.base import Envelope, Mail
from reminders.domain.values import ChannelKind

from .contract import Stage


class MailStage(Stage):
    """A channel for e-mail and its server, as a test sees them."""

    kind = ChannelKind.EMAIL
    to = "ana@example.net"
    sender = "care@example.org"

    def envelope(self, **changes: Any) -> Envelope:
        token = secrets.token_hex(16)
        letter = changes.pop("mail", {})
        if changes.get("to") and "@" not in changes["to"]:
            changes["to"] += "@example.net"
        mail = {
            "sender_name": "Daily Care",
            "emergency": "911",
            "message_id": f"{token}@example.org",
            "reply_to": "care+r.1.aaaa@example.org",
            "return_path": "care+b.1.bbbb@example.org",
            "unsubscribe_url": "https://texts.example.org/u/1.cccc/",
            "unsubscribe_mailbox": "care+u.1.cccc@example.org",
        }
        subject = {"subject": "Your reminder", "token": token, "is_demo": False}
        return super().envelope(**subject | {"mail": Mail(**mail | letter)} | changes)
