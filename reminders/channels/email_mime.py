"""One envelope as an e-mail: plain text and HTML, without pictures and without anything that would tell who read it."""

import re
from email.utils import formataddr
from functools import lru_cache
from typing import Final

import css_inline
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from reminders.domain.replies import quoting
from reminders.errors import Refused

from .base import Envelope, Mail

_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def compose(envelope: Envelope) -> EmailMultiAlternatives:
    """Return the mail of an envelope. Raises Refused for one that cannot be a mail.

    Django's `from_email` is the return path here; who it is from stands in its own header.
    """
    mail = envelope.mail
    if mail is None or not envelope.to:
        raise Refused("This message has no mailbox to go to.", code="no mailbox")
    values = {
        # A mail program quotes it with the rest, and what stands above it is theirs.
        "above": quoting.ABOVE,
        "body": envelope.body,
        "sender": one_line(mail.sender_name),
        "emergency": mail.emergency,
        "subject": envelope.subject,
        "unsubscribe_url": mail.unsubscribe_url,
        "language": "en",
    }
    message = EmailMultiAlternatives(
        one_line(envelope.subject),
        render_to_string("email/message.txt", values).strip() + "\n",
        mail.return_path,
        [envelope.to],
        reply_to=[mail.reply_to],
        headers=_headers(envelope, mail),
    )
    message.attach_alternative(_inliner().inline(render_to_string("email/message.html", values)), "text/html")
    return message


def one_line(words: str) -> str:
    """Return words fit for a header: whoever may write a name must not be able to write another header."""
    return " ".join(_UNPRINTABLE.sub(" ", words).split())


def _headers(envelope: Envelope, mail: Mail) -> dict[str, str]:
    return {
        "From": formataddr((one_line(mail.sender_name), envelope.sender)),
        "Message-ID": f"<{mail.message_id}>",
        # RFC 3834, and what Outlook looks at: no holiday notice answers a machine.
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        # RFC 8058: the mail program's own button, which posts to the link without asking anybody to log in.
        "List-Unsubscribe": f"<{mail.unsubscribe_url}>, <mailto:{mail.unsubscribe_mailbox}?subject=unsubscribe>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


@lru_cache(maxsize=1)
def _inliner() -> css_inline.CSSInliner:
    # The rules under @media cannot be inlined: they stay, for dark mode.
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)
