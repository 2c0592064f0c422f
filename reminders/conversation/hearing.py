"""Hear danger and "stop" in what was just kept. Each step stands alone: a fault in one never costs the others.

What a fault kept from being heard is heard again every few seconds, whatever has become of the message since.
"""

import logging
import re
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from typing import Final, TypeVar

from django.db import connection, transaction

from reminders import clock, log
from reminders.domain.metrics import METRICS
from reminders.domain.named import says_wrong_number
from reminders.domain.replies.cleaning import clean
from reminders.domain.replies.opt_out import OptOut
from reminders.domain.replies.opt_out import read as read_opt_out
from reminders.domain.triage import SafetyContext
from reminders.domain.values import ChannelKind, Tie
from reminders.enrolment import consent
from reminders.models import InboundMessage, OutboundMessage
from reminders.safety import assess
from reminders.safety.assess import Danger

from . import answers, checkins, wording, wrong_numbers

EVERYTHING: Final = ("patient__clinic", "clinic", "sender__clinic", "address", "replies_to__check_in__form")
"""What reading a message needs of other tables."""

_MOST: Final = 50
_WORDS: Final = re.compile(r"[^\d\s.,;:/-]").search
_T = TypeVar("_T")


def hear(kept: InboundMessage, *, by_provider: bool = False) -> bool:
    """Act on danger and on "stop". Belongs into the caller's transaction. Returns whether all of it was done.

    `by_provider`: the provider took it for a stop, and has confirmed that itself.
    """
    words, found = tried("words", kept.pk, lambda: wording.heard(kept), kept.body, asks=kept.tie == Tie.LABEL)
    cleaned, read = tried("cleaning", kept.pk, lambda: clean(words, kept.channel), words, asks=False)
    stop, heard = tried("stop", kept.pk, lambda: read_opt_out(cleaned), None, asks=False)
    stops = by_provider or (isinstance(stop, OptOut) and stop.scope == "all")
    asked = None
    if _WORDS(cleaned):  # bare numbers mean no danger, whatever was asked, and are most of what comes
        asked, _ = tried("question", kept.pk, lambda: _asked(kept), None)
    danger, feared = tried("danger", kept.pk, lambda: _danger(kept, cleaned, asked), None, asks=not cleaned)
    done = found and read and heard and feared
    if danger is not None:
        done &= _step("alert", kept, partial(assess.alert, danger))
        done &= _step("rest", kept, partial(assess.rest, danger))
        done &= _step("answer", kept, partial(assess.answer, danger, stops=stops))
    if stops:
        via = "provider" if by_provider or not isinstance(stop, OptOut) else f"reply ({stop.via})"
        confirms = not by_provider and _wants_an_answer(kept)
        done &= _step("stop", kept, partial(_stop, kept, via, danger, confirms=confirms))
        if not by_provider and says_wrong_number(cleaned):
            done &= _step("wrong", kept, partial(wrong_numbers.let_go, kept))
    if done is (kept.heard_at is None):
        InboundMessage.objects.filter(pk=kept.pk).update(heard_at=clock.now() if done else None)
    return done


def hear_again() -> int:
    """Hear what a fault kept from being heard. Returns how many messages were heard now."""
    heard = 0
    unheard = InboundMessage.objects.filter(heard_at=None).order_by("id").values_list("pk", flat=True)
    for pk in list(unheard[:_MOST]):
        with transaction.atomic():
            waiting = InboundMessage.objects.select_for_update(skip_locked=True, of=("self",)).filter(heard_at=None)
            kept = waiting.select_related(*EVERYTHING).filter(pk=pk).first()
            if kept is not None:
                heard += _step("again", kept, partial(hear, kept))
    return heard


def tried(
    name: str, inbound_id: int | None, act: Callable[[], _T], otherwise: _T, *, asks: bool = True
) -> tuple[_T, bool]:
    """Return what an act gives, and that it went well; where it breaks, what stands in for it, and that it did not.

    `asks`: it asks the database, so that what it breaks there must be undone. A webhook has no time for more of that.
    """
    try:
        with transaction.atomic() if asks else nullcontext():
            return act(), True
    except Exception as error:
        if connection.needs_rollback:
            raise  # the connection is lost, and the message with it: the provider sends it again
        log.trouble(f"hearing.{name}", error, inbound=inbound_id)
        return otherwise, False


def _step(name: str, kept: InboundMessage, act: Callable[[], object]) -> bool:
    done, well = tried(name, kept.pk, act, None)
    return well and done is not False


def _danger(kept: InboundMessage, cleaned: str, asked: SafetyContext | None) -> Danger | None:
    return assess.find(kept, cleaned or clean(wording.feared(kept), "sms"), asked)


def _asked(kept: InboundMessage) -> SafetyContext | None:
    """Return the open question, as far as danger is read from a bare answer to it: "yes" to numbness."""
    metric = checkins.asked_lately(kept)
    return SafetyContext(metric=metric, kind=METRICS[metric].kind) if metric in METRICS else None


def _wants_an_answer(kept: InboundMessage) -> bool:
    """Return whether a stop is confirmed: no machine's, and no stranger's mail, whose From may be anybody's."""
    if kept.automatic or kept.channel != ChannelKind.EMAIL or kept.patient_id is not None:
        return not kept.automatic
    return OutboundMessage.objects.filter(address=kept.address_id).exists()


def _stop(kept: InboundMessage, because: str, danger: Danger | None, *, confirms: bool) -> None:
    had_stopped = kept.address.suppressed_at is not None
    consent.stop(kept.address, because=because, evidence=f"Reply {kept.public_id}", clinic=kept.clinic)
    if confirms and not had_stopped:
        answers.confirm_stop(kept, in_danger=danger is not None)
    log.event("stop.heard", severity=logging.INFO, inbound=kept.pk)
