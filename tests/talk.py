"""A conversation without workers: what is due is planned, what somebody writes is read, and what we say is returned.

Minutes count from Monday at ten in New York (`cast.MONDAY`).
"""

from datetime import timedelta
from itertools import count

from reminders import clock
from reminders.conversation import receive, router
from reminders.domain.texts.segments import measure
from reminders.models import Agenda, InboundMessage, OutboundMessage
from reminders.planning import planner
from tests import cast
from tests.cast import MONDAY

_ids = count(1)


def plan(minutes: float = 0) -> None:
    """Decide what is due by then."""
    moment = MONDAY + timedelta(minutes=minutes)
    with clock.at(moment):
        due = Agenda.objects.filter(next_due_at__lte=moment).values_list("pk", flat=True)
        planner.plan_people(list(due), moment)


def answers(who: cast.Person, text: str, minutes: float = 5, channel: str = "sms") -> list[OutboundMessage]:
    """Write as somebody, have it read, and return what we said to it."""
    before = set(OutboundMessage.objects.values_list("pk", flat=True))
    with clock.at(MONDAY + timedelta(minutes=minutes)):
        receive.simulate(who.patient, channel, text, f"SMtalk{next(_ids)}")
        for inbound in InboundMessage.objects.filter(read_at=None):
            router.read(inbound)
    return list(OutboundMessage.objects.exclude(pk__in=before).order_by("id"))


def writes(who: cast.Person, text: str, minutes: float = 5) -> list[str]:
    """Text as somebody, and return the words of what we said to it, none longer than two SMS."""
    said = [message.body for message in answers(who, text, minutes)]
    assert all(measure(text).segments <= 2 for text in said)
    return said
