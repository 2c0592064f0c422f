"""What is still to come for somebody: what their schedules ask for, less what surely will not come.

The limits of a day are the planner's to judge, when the moment is there.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from reminders import clock
from reminders.domain.consent import Consent
from reminders.domain.recurrence import Moment
from reminders.domain.texts.choosing import Care, category_allowed
from reminders.domain.values import Category, ChannelKind, Route
from reminders.enrolment import consent, patients, schedules
from reminders.models import CategoryPolicy, ContactPoint, Patient, Pause, Schedule


@dataclass(frozen=True, slots=True)
class Ahead:
    """What of somebody's texts can come at all, as far as it is known now."""

    patient: Patient
    ways: Mapping[str, Consent]
    """What they agreed to, by the channels on which they can be reached."""
    pauses: Sequence[Pause]
    off: Collection[str]
    """Categories that the clinic sends none of."""

    def can_come(self, category: str, route: str, at: datetime) -> bool:
        """Whether nothing known keeps a text from coming at a moment."""
        channels = tuple(ChannelKind) if self.patient.fallback else Route(route).channels
        agreed = any(self.ways[channel].allows(category) for channel in channels if channel in self.ways)
        care = Care(self.patient.fluid_limit, self.patient.worse_after_effort)
        kept = category_allowed(Category(category), care, opted_in={category}, on_demand=True)
        rests = any(pause.ends_at is None or at < pause.ends_at for pause in self.pauses)
        goes_on = self.patient.is_active and self.patient.clinic.is_active
        return goes_on and agreed and not rests and kept is None and category not in self.off

    def planned(self, most: int) -> list[tuple[Moment, Schedule]]:
        """Return what is planned next and can come, in order of time."""
        ends = [pause.ends_at for pause in self.pauses]
        start = max((clock.now() + datetime.resolution, *(end for end in ends if end is not None)))
        wanted = Schedule.objects.filter(patient=self.patient, is_active=True)
        # Nothing else of a schedule differs from one moment to the next.
        coming = [one for one in wanted if self.can_come(one.category, one.channel, start)]
        lines = [_line(one, self.patient, start) for one in coming]
        return [(moment, schedule) for _, _, moment, schedule in islice(merge(*lines), most)]


def ahead(patient: Patient) -> Ahead:
    """Return what keeps texts from somebody now, and for how long."""
    points = ContactPoint.objects.filter(
        patient=patient, is_active=True, address__suppressed_at=None, address__unreachable_at=None
    )
    ways = {point.channel: consent.present(point) for point in points}
    off = CategoryPolicy.objects.filter(clinic=patient.clinic_id, is_on=False).values_list("category", flat=True)
    return Ahead(patient, ways, patients.running_pauses(patient, clock.now()), set(off))


def _line(one: Schedule, patient: Patient, start: datetime) -> Iterator[tuple[datetime, int, Moment, Schedule]]:
    for moment in schedules.next_moments(one, patient.zone, start):
        yield moment.instant, one.pk, moment, one
