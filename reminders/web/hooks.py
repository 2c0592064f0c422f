"""What Twilio calls: what became of a text, and what somebody answered. Verify, store, answer; thinking comes later.

Nothing in here touches the broker, and nothing that a request holds can make it fail: what is wrong is refused, what
is unknown is kept.
"""

import re
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Final

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from reminders import clock, log
from reminders.channels.twilio_signature import is_twilios
from reminders.channels.twilio_words import STATUS, reason
from reminders.conversation import receive
from reminders.conversation.receive import Incoming
from reminders.delivery import receipts
from reminders.domain.values import ProviderHeard

_FORM: Final = "application/x-www-form-urlencoded"
_LARGEST: Final = 64 * 1024
_SID: Final = re.compile(r"(SM|MM)[0-9a-f]{32}")
_NUMBER: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_NOT_A_WORD: Final = re.compile(r"[^0-9A-Za-z_.-]")
_HEARD: Final = frozenset(ProviderHeard)
_NOTHING: Final = b'<?xml version="1.0" encoding="UTF-8"?><Response/>'

_Form = Mapping[str, str]
_Hook = Callable[..., HttpResponse]


def _from_twilio(hook: _Hook) -> _Hook:
    """Let only what Twilio signed for our account through, as a form whose every name came once.

    The signature joins names and values without a mark between them, so somebody who saw one signed request could move
    the borders of its fields: therefore every hook also demands the fields that it needs, in their exact shape.
    """

    @csrf_exempt
    @require_POST
    @wraps(hook)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if refusal := _unfit(request):
            return _refuse(*refusal)
        try:
            form = request.POST
        except (RequestDataTooBig, TooManyFieldsSent):
            return _refuse(413, "too large")
        headers = request.headers
        signature = headers.get("X-Twilio-Signature", "")
        signing = headers.get("X-Twilio-Webhooks-Signature-Settings", "")
        if not is_twilios(request.get_full_path(), form, signature, signing):
            return _refuse(403, "signature")
        if form.get("AccountSid") != settings.TWILIO_ACCOUNT_SID:
            return _refuse(403, "account")
        if any(len(values) > 1 for _, values in form.lists()) or not _SID.fullmatch(form.get("MessageSid", "")):
            return _refuse(400, "fields")
        try:
            return hook(form.dict(), *args, **kwargs)
        except (OperationalError, InterfaceError) as error:
            log.trouble("hook.database", error)
            return HttpResponse(status=503)  # it is repeated: our addresses say #rc=5&rp=all

    return guarded


def _unfit(request: HttpRequest) -> tuple[int, str] | None:
    """Return why a request need not even be read."""
    if request.content_type != _FORM:
        return 415, "type"
    length = request.headers.get("Content-Length", "")
    if not (length.isascii() and length.isdigit()):
        return 411, "length"
    return (413, "too large") if int(length[:10]) > _LARGEST else None


def _refuse(status: int, why: str) -> HttpResponse:
    log.event("hook.refused", status=status, why=why)
    return HttpResponse(status=status)


@_from_twilio
def twilio_status(form: _Form, token: str) -> HttpResponse:
    """Keep what became of a text. Whatever the order and however often, the status only moves forward."""
    word = _NOT_A_WORD.sub("", form.get("MessageStatus", ""))[:24]
    if not word:
        return _refuse(400, "fields")
    code = _NOT_A_WORD.sub("", form.get("ErrorCode", ""))[:12]
    status = STATUS.get(word)
    why = reason(status, code)
    receipts.record(token=token, provider_id=form["MessageSid"], word=word, status=status, code=code, reason=why)
    return HttpResponse(status=204)


@_from_twilio
def twilio_reply(form: _Form) -> HttpResponse:
    """Keep what somebody wrote, and hear a stop. The answer is empty: ours go through the outbox, with its checks."""
    ours, theirs = form.get("To", ""), form.get("From", "")
    if not (_NUMBER.fullmatch(theirs) and _NUMBER.fullmatch(ours)):
        return _refuse(400, "numbers")
    # Through a messaging service the number is one of its pool; the sender is the service.
    service = form.get("MessagingServiceSid", "")
    known = receive.senders_of("sms", ours, service if service.startswith("MG") else ours, theirs)
    # A number of our own, "+…", before the service that it is in.
    sender = min((one.value for one in known if one.value in (ours, service)), default=None)
    if sender is None:
        return _refuse(403, "sender")
    heard = form.get("OptOutType", "").lower()
    if heard:
        log.event("provider.heard", word=_NOT_A_WORD.sub("", heard)[:12])
    receive.store(
        Incoming(
            channel="sms",
            provider_id=form["MessageSid"],
            sender_value=sender,
            known_senders=known,
            from_value=theirs,
            body=form.get("Body", ""),
            received_at=clock.now(),
            provider_heard=heard if heard in _HEARD else "",
        )
    )
    return HttpResponse(_NOTHING, content_type="text/xml")
