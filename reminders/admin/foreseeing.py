"""What a schedule will do, for the page: a sentence, the next ten moments, what the day's limits leave out."""

from dataclasses import dataclass
from itertools import islice
from typing import Final

from reminders.domain.planning import Reason
from reminders.domain.recurrence import Recurrence, shift_note
from reminders.domain.recurrence.times import Random
from reminders.domain.values import Route
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment.schedules import next_moments
from reminders.models import Schedule
from reminders.planning.outlook import outlook

from .patient_panels import in_words
from .showing import count, wall
from .silence import silence

NEXT: Final = 10
_DRAWN: Final = {
    True: "These random times are examples: they are drawn when the schedule is saved.",
    False: "A change of random times holds from the person's next day on.",
}
_LEFT_OUT: Final = {
    Reason.CAPPED: "the daily cap leaves out {}",
    Reason.QUIET_HOURS: "quiet hours leave out {}",
    Reason.SPACING: "{} would come too soon after another text",
    Reason.TOO_LATE: "{} would come too late to be of use",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A schedule's future in words."""

    words: str
    zone: str
    moments: list[tuple[str, str]]
    """Each with a note where a change of clocks moves it."""
    limits: str
    silence: str
    """What keeps all of it from the person; empty where nothing does."""
    drawn: str
    """What to know about random times; empty for a rule that has none."""


def foreseen(schedule: Schedule) -> Seen:
    """Return what a schedule, saved or not, will do. Its rule has been read already."""
    zone_name = schedule.patient.zone if schedule.patient_id else "UTC"
    zone = zone_of(zone_name)
    kept = _kept_from_them(schedule)
    moments = list(islice(next_moments(schedule, zone_name), NEXT))
    rule = Recurrence.parse(schedule.rule)
    return Seen(
        words=f"{in_words(schedule.rule)}.",
        zone=zone_name if schedule.patient_id else "",
        moments=[(wall(moment.local(zone)), shift_note(moment, zone) or "") for moment in moments],
        limits=_limits(schedule, promise=not kept) if schedule.patient_id and schedule.category else "",
        silence=kept,
        drawn=_DRAWN[schedule.pk is None] if isinstance(rule.times, Random) else "",
    )


def _kept_from_them(schedule: Schedule) -> str:
    if not schedule.patient_id:
        return ""
    route = Route(schedule.channel) if schedule.channel in tuple(Route) else None
    return silence(schedule.patient, route, schedule.category)


def _limits(schedule: Schedule, *, promise: bool) -> str:
    ahead = outlook(schedule)
    if not ahead.total:
        return "In the next 14 days nothing is due."
    said = f"In the next 14 days {count(ahead.total, 'text is', 'texts are')} due"
    if not ahead.left_out:
        return f"{said}, and there is room for all of them beside the person's other schedules."
    reasons = [
        _LEFT_OUT.get(reason, "{} would be left out").format(number) for reason, number in ahead.left_out.most_common()
    ]
    return f"{said}: {', '.join(reasons)}.{f' {ahead.sent} would be sent.' if promise else ''}"
