"""Live through a stretch of time, one due moment after another, with the real planner, sending and reading."""

import heapq
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Min

from reminders import clock
from reminders.conversation import router
from reminders.conversation.receive import simulate
from reminders.delivery import dispatch, receipts
from reminders.domain.delivery import MessageKind
from reminders.domain.values import CheckInStatus
from reminders.domain.wall_time import zone as zone_of
from reminders.models import Agenda, CheckIn, OutboundMessage, Patient
from reminders.planning import passes, planner

from .habits import Habit

Tell = Callable[[str], None]
_MOST_STEPS: Final = 500  # a crowd's day; whatever is left is decided late, as after any outage


def pass_time(until: datetime) -> None:
    """Let everything that falls due before a moment happen when it is due, and nobody answer."""
    start = clock.now()
    for _ in range(_MOST_STEPS):
        due: datetime | None = Agenda.objects.aggregate(at=Min("next_due_at"))["at"]
        if due is None or due > until:
            break
        with clock.at(max(due, start)):
            passes.one_pass()


@dataclass(order=True, slots=True)
class _Reply:
    at: datetime
    key: str
    patient: Patient = field(compare=False)
    channel: str = field(compare=False)
    words: str = field(compare=False)


class History:
    """A stretch of time that some people live through, answering as is their habit."""

    def __init__(self, people: Mapping[int, tuple[Patient, Habit]], until: datetime) -> None:
        self._people = people
        self._until = until
        self._replies: list[_Reply] = []
        self._seen = OutboundMessage.objects.order_by("-id").values_list("id", flat=True).first() or 0
        self.moments = 0

    def live(self, tell: Tell, weeks: int = 4) -> None:
        """Go from one due moment to the next until the end."""
        week = 0
        while (moment := self._next()) is not None and moment <= self._until:
            passed = weeks - (self._until - moment) // timedelta(days=7)
            if passed > week:
                week = passed
                tell(f"history: week {week} of {weeks}")
            with clock.at(moment):
                self._step(moment)
            self.moments += 1

    def _next(self) -> datetime | None:
        due: datetime | None = Agenda.objects.filter(patient__in=self._people).aggregate(at=Min("next_due_at"))["at"]
        reply = self._replies[0].at if self._replies else None
        return min((at for at in (due, reply) if at is not None), default=None)

    def _step(self, moment: datetime) -> None:
        while self._replies and self._replies[0].at <= moment:
            reply = heapq.heappop(self._replies)
            simulate(reply.patient, reply.channel, reply.words, f"past-{reply.key}")
        router.read_pending()
        planner.run(moment)
        if dispatch.run():
            receipts.collect_simulated()
            self._listen(moment)

    def _listen(self, moment: datetime) -> None:
        """See what has come to each phone, and let its owner decide whether to answer."""
        messages = OutboundMessage.objects.filter(pk__gt=self._seen, patient__in=self._people).order_by("id")
        for message in messages:
            self._seen = message.pk
            patient, habit = self._people[message.patient_id or 0]
            answer = self._answer(message, patient, habit, moment)
            if answer is not None:
                words, after = answer
                reply = _Reply(moment + after, str(message.public_id), patient, message.channel, words)
                heapq.heappush(self._replies, reply)

    def _answer(
        self, message: OutboundMessage, patient: Patient, habit: Habit, moment: datetime
    ) -> tuple[str, timedelta] | None:
        local = moment.astimezone(zone_of(patient.zone))
        # What they answer hangs on the day and the hour alone: the same month comes out whatever the ids are.
        key = f"{local:%Y-%m-%d %H:%M}|{message.kind}"
        if message.kind == MessageKind.REMINDER:
            return habit.remark(key)
        if message.kind not in (MessageKind.QUESTION, MessageKind.FOLLOW_UP):
            return None
        check_in = CheckIn.objects.filter(patient=patient, status=CheckInStatus.OPEN).order_by("-id").first()
        if check_in is None:
            return None
        answered = set(check_in.answers.values_list("metric", flat=True))
        metrics = check_in.form.questions.order_by("position").values_list("metric", flat=True)
        missing = [metric for metric in metrics if metric not in answered]
        return habit.reply(key, missing, habit.day(local.date(), (self._until - moment).days))
