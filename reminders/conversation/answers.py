"""What we say back: through the same outbox, in its own lane, at any hour."""

from datetime import timedelta
from typing import Final

from reminders import clock, wakeup
from reminders.delivery import outbox
from reminders.domain.answers import STOPPED, STOPPED_IN_DANGER
from reminders.domain.delivery import MessageKind
from reminders.domain.texts.rendering import render
from reminders.domain.values import Lane, ProviderHeard, Tie
from reminders.enrolment.patients import is_held_by_hand
from reminders.models import CheckIn, InboundMessage, Sender

from . import circles

LIFE: Final = timedelta(hours=1)  # an answer that comes later than this answers nothing any more
_AUTOMATIC: Final = (MessageKind.ANSWER, MessageKind.FOLLOW_UP)


def say(
    inbound: InboundMessage,
    template: str,
    *,
    kind: MessageKind = MessageKind.ANSWER,
    check_in: CheckIn | None = None,
    part: str = "answer",
    once_a_day: str = "",
    text: tuple[str, int | None] = ("", None),
    wait: timedelta = timedelta(),
    despite_hold: bool = False,
) -> bool:
    """Put an answer to a message into the outbox. False when there is none to be given, or it is there already.

    One answer a part: reading the same message again answers nothing twice. `once_a_day` names one that is given once a
    day at most, whatever it answers, `text` the library's text that it is, `wait` how much later than the rest of the
    answer it goes. Machines get none, nor whoever goes round in circles with us, nor, unless `despite_hold`, somebody
    with whom a human is writing. What the provider has answered is not answered twice, and what somebody at the clinic
    gave to a person is answered by that somebody: it may have come from another's phone, and long ago.
    """
    if inbound.tie == Tie.HAND or (inbound.provider_heard == ProviderHeard.HELP and kind is MessageKind.ANSWER):
        return False
    sender = inbound.sender or Sender.objects.filter(clinic=inbound.clinic, channel=inbound.channel).first()
    if sender is None or inbound.automatic:
        return False
    if kind is MessageKind.ANSWER and check_in is None and circles.must_hush(inbound, sender):
        return False
    now = clock.now()
    if kind in _AUTOMATIC and not despite_hold and is_held_by_hand(inbound.patient_id, now):
        return False
    draft = outbox.Draft(
        clinic_id=sender.clinic_id,
        patient_id=inbound.patient_id,
        address_id=inbound.address_id,
        sender_id=sender.pk,
        channel=inbound.channel,
        kind=kind,
        body=render(template, _values(inbound, sender)),
        key=once_a_day or f"{part}:{inbound.pk}",
        key_date=now.date() if once_a_day else inbound.received_at.date(),
        due_at=now + wait,
        expires_at=now + LIFE,
        lane=Lane.NOW,
        unsolicited=False,
        any_hour=True,
        subject="Your check-in" if inbound.channel == "email" else "",
        check_in_id=check_in.pk if check_in else None,
        answers_id=inbound.pk,
        text_code=text[0],
        text_version=text[1],
    )
    put = bool(outbox.put([draft], now))
    if put:
        wakeup.nudge("reminders.send_now")
    return put


def confirm_stop(inbound: InboundMessage, *, in_danger: bool = False) -> bool:
    """Confirm an opt-out: the one text that may follow it (47 CFR 64.1200(a)(12)).

    For somebody in danger it is also the only one that can name the lines to call.
    """
    return say(inbound, STOPPED_IN_DANGER if in_danger else STOPPED, kind=MessageKind.CONFIRMATION, part="stop")


def _values(inbound: InboundMessage, sender: Sender) -> dict[str, str | None]:
    return {
        "name": inbound.patient.preferred_name if inbound.patient else None,
        "sender": sender.clinic.sender_name,
        "emergency": sender.clinic.emergency_number,
        "crisis_line": sender.clinic.crisis_line,
    }
