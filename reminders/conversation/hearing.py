"""Hear danger and "stop" in what was just kept. Each step stands alone: a fault in one never costs the others.

What a fault kept from being heard is heard again every few seconds, whatever has become of the message since.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from django.db import connection, transaction

from reminders import clock, log
from reminders.domain.replies.cleaning import clean
from reminders.domain.replies.opt_out import OptOut
from reminders.domain.replies.opt_out import read as read_opt_out
from reminders.domain.triage import SafetyContext
from reminders.enrolment import consent
from reminders.models import InboundMessage
from reminders.safety import assess
from reminders.safety.assess import Danger

from . import answers, checkins

_MOST: Final = 50


def hear(kept: InboundMessage, *, by_provider: bool = False) -> bool:
    """Act on danger and on "stop". Belongs into the caller's transaction. Returns whether all of it was done.

    `by_provider`: the provider took it for a stop, and has confirmed that itself.
    """
    cleaned = clean(kept.body, kept.channel)
    stop = read_opt_out(cleaned)
    stops = by_provider or (isinstance(stop, OptOut) and stop.scope == "all")
    danger = assess.find(kept, cleaned, _asked(kept))
    done = True
    if danger is not None:
        done = _step("alert", kept, partial(assess.alert, danger))
        done &= _step("answer", kept, partial(assess.answer, danger, stops=stops))
    if stops:
        via = "provider" if by_provider or not isinstance(stop, OptOut) else f"reply ({stop.via})"
        done &= _step("stop", kept, partial(_stop, kept, via, danger, confirms=not by_provider))
    if done:
        InboundMessage.objects.filter(pk=kept.pk).update(heard_at=clock.now())
    return done


def hear_again() -> int:
    """Hear what a fault kept from being heard. Returns how many messages were heard now."""
    heard = 0
    unheard = InboundMessage.objects.filter(heard_at=None).order_by("id").values_list("pk", flat=True)
    for pk in list(unheard[:_MOST]):
        with transaction.atomic():
            waiting = InboundMessage.objects.select_for_update(skip_locked=True, of=("self",)).filter(heard_at=None)
            kept = (
                waiting.select_related("address", "patient__clinic", "clinic", "sender__clinic").filter(pk=pk).first()
            )
            if kept is not None:
                heard += _step("again", kept, partial(hear, kept))
    return heard


def _step(name: str, kept: InboundMessage, act: Callable[[], object]) -> bool:
    try:
        with transaction.atomic():
            return act() is not False
    except Exception as error:
        if connection.needs_rollback:
            raise  # the connection is lost, and the message with it: the provider sends it again
        log.trouble(f"hearing.{name}", error, inbound=kept.pk)
        return False


def _asked(kept: InboundMessage) -> SafetyContext | None:
    """Return the open question, as far as danger is read from a bare answer to it: "yes" to numbness."""
    try:
        with transaction.atomic():
            check_in = checkins.open_check_in(kept.patient, kept.received_at) if kept.patient else None
            question = checkins.context_of(kept, check_in).pending_question
    except Exception as error:
        if connection.needs_rollback:
            raise
        log.trouble("hearing.question", error, inbound=kept.pk)
        return None
    return SafetyContext(metric=question.metric, kind=question.kind) if question else None


def _stop(kept: InboundMessage, because: str, danger: Danger | None, *, confirms: bool) -> None:
    had_stopped = kept.address.suppressed_at is not None
    consent.stop(kept.address, because=because, evidence=f"Reply {kept.public_id}", clinic=kept.clinic)
    if confirms and not had_stopped:
        answers.confirm_stop(kept, in_danger=danger is not None)
    log.event("stop.heard", severity=logging.INFO, inbound=kept.pk)
