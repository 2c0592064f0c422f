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
from reminders.delivery.stream import Stream
from reminders.domain.delivery import MessageKind
from reminders.domain.values import CheckInStatus
from reminders.domain.wall_time import zone as zone_of
from reminders.models import Agenda, CheckIn, OutboundMessage, Patient
from reminders.planning import passes, planner

from .habits import Habit

Tell = Callable[[str], None]
_MOMENT: Final = timedelta(microseconds=1)
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
        # One stream for all of it: opening a channel for each of hundreds of moments would take longer than they do.
        with Stream() as stream:
            self._live(stream, tell, weeks)
        _hear_receipts()

    def _live(self, stream: Stream, tell: Tell, weeks: int) -> None:
        week = 0
        while True:
            due, reply = self._next_due(), self._replies[0].at if self._replies else self._until + _MOMENT
            moment = min(due, reply)
            if moment > self._until:
                break
            passed = weeks - (self._until - moment) // timedelta(days=7)
            if passed > week:
                week = passed
                tell(f"history: week {week} of {weeks}")
            with clock.at(moment):
                self._step(stream, moment, is_due=due <= moment)
            self.moments += 1

    def _next_due(self) -> datetime:
        due: datetime | None = Agenda.objects.filter(patient__in=self._people).aggregate(at=Min("next_due_at"))["at"]
        return due if due is not None else self._until + _MOMENT

    def _step(self, stream: Stream, moment: datetime, *, is_due: bool) -> None:
        while self._replies and self._replies[0].at <= moment:
            reply = heapq.heappop(self._replies)
            simulate(reply.patient, reply.channel, reply.words, f"past-{reply.key}")
            router.read_pending()
        if is_due:
            planner.plan_batch(moment)
        if dispatch.send_through(stream):
            self._listen(moment)

    def _listen(self, moment: datetime) -> None:
        """See what has come to each phone, and let its owner decide whether to answer."""
        messages = OutboundMessage.objects.filter(pk__gt=self._seen, patient__in=self._people).order_by("id")
        for pk, patient_id, kind, channel in messages.values_list("id", "patient_id", "kind", "channel"):
            self._seen = pk
            patient, habit = self._people[patient_id or 0]
            answer = self._answer(kind, patient, habit, moment)
            if answer is not None:
                words, after = answer
                heapq.heappush(self._replies, _Reply(moment + after, str(pk), patient, channel, words))

    def _answer(self, kind: str, patient: Patient, habit: Habit, moment: datetime) -> tuple[str, timedelta] | None:
        local = moment.astimezone(zone_of(patient.zone))
        # What they answer hangs on the day and the hour alone: the same month comes out whatever the ids are.
        key = f"{local:%Y-%m-%d %H:%M}|{kind}"
        if kind == MessageKind.REMINDER:
            return habit.remark(key)
        if kind not in (MessageKind.QUESTION, MessageKind.FOLLOW_UP):
            return None
        check_in = CheckIn.objects.filter(patient=patient, status=CheckInStatus.OPEN).order_by("-id").first()
        if check_in is None:
            return None
        answered = set(check_in.answers.values_list("metric", flat=True))
        metrics = check_in.form.questions.order_by("position").values_list("metric", flat=True)
        missing = [metric for metric in metrics if metric not in answered]
        return habit.reply(key, missing, habit.day(local.date(), (self._until - moment).days))


def _hear_receipts() -> None:
    """Let the simulator tell what became of its texts: at the end, because nothing on the way hangs on it."""
    while receipts.collect_simulated():
        pass
