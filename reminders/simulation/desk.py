"""What the clinic sees of one person: the log, the open check-in, what is due next, what was decided."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from reminders import clock
from reminders.conversation import resting
from reminders.conversation.ahead import Ahead, ahead
from reminders.domain.checkins import places
from reminders.domain.metrics import METRICS, Higher
from reminders.domain.planning import EXPLAINED, Outcome, Reason
from reminders.domain.values import Category, ChannelKind, CheckInStatus, PauseWhy
from reminders.domain.wall_time import zone as zone_of
from reminders.enrolment import consent
from reminders.enrolment.patients import is_held_by_hand
from reminders.models import Alert, CheckIn, ContactPoint, Occurrence, Patient, Pause, SymptomEntry
from reminders.models.choices import label

from .phone import day_name, moment_name

REPLIES: Final = 5
ALERTS: Final = 2
DECISIONS: Final = 6
DUE: Final = 5
TREND_DAYS: Final = 30
_TRENDS: Final = ("pain", "fatigue", "sleep")
_HIGHER: Final = {Higher.WORSE: "higher is worse", Higher.BETTER: "higher is better", Higher.NEITHER: ""}
_ORDER: Final = {metric: place for place, metric in enumerate(METRICS)}
_HELD_FOR_A_WISH: Final = (PauseWhy.COMPLAINT, PauseWhy.TIME)
_HELD: Final = {
    PauseWhy.COMPLAINT: "Held since they complained, until they say what they want",
    PauseWhy.TIME: "Held until the clinic has changed the hours",
    PauseWhy.DANGER: "Paused since they wrote of danger,",
}
_WIDTH: Final = 150
_HEIGHT: Final = 36


@dataclass(frozen=True, slots=True)
class Entry:
    """What one reply put into the symptom log."""

    day: str
    values: str
    words: str


@dataclass(frozen=True, slots=True)
class Trend:
    """One metric over the last month, as the points of a small line."""

    metric: str
    higher: str
    latest: str
    points: str
    summary: str


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that falls due."""

    when: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Decided:
    """One due moment and what became of it."""

    when: str
    what: str
    outcome: str
    why: str


@dataclass(frozen=True, slots=True)
class Desk:
    """The clinic's side of one person."""

    alerts: list[str]
    entries: list[Entry]
    trends: list[Trend]
    open_check_in: str
    silence: str
    """Why nothing that we start is sent at present; empty where it is."""
    way_back: str
    coming: list[Coming]
    decisions: list[Decided]


def desk(patient: Patient) -> Desk:
    """Return what the clinic sees of a person, in the person's own time."""
    now = clock.now()
    today = now.astimezone(zone_of(patient.zone)).date()
    known = ahead(patient)
    silence, way_back = _silence(patient, known, now, today)
    return Desk(
        alerts=_alerts(patient, today),
        entries=_entries(patient, today),
        trends=_trends(patient, today),
        open_check_in=_open_check_in(patient, today),
        silence=silence,
        way_back=way_back,
        coming=_coming(known, patient, today),
        decisions=_decisions(patient, today),
    )


def _named(metric: str) -> str:
    return METRICS[metric].word if metric in METRICS else label(metric)


def _what(category: str) -> str:
    return "Check-in" if category == Category.CHECK_IN else label(category)


def _alerts(patient: Patient, today: date) -> list[str]:
    zone = zone_of(patient.zone)
    found = Alert.objects.filter(patient=patient).prefetch_related("notices__contact").order_by("-id")[:ALERTS]
    return [_alert(alert, moment_name(alert.flagged_at.astimezone(zone), today)) for alert in found]


def _alert(alert: Alert, when: str) -> str:
    flags = ", ".join(label(flag).lower() for flag in alert.flags)
    told = sorted({notice.contact.name for notice in alert.notices.all() if notice.sent_at})
    return (
        f"{alert.get_level_display()} alert, {when}: {flags}. {alert.get_status_display()}; "
        f"told so far: {', '.join(told) or 'nobody yet'}."
    )


def _entries(patient: Patient, today: date) -> list[Entry]:
    """Return the latest replies with what was logged of each, corrected values left out."""
    rows = SymptomEntry.objects.filter(patient=patient, replaced_by=None).select_related("inbound")
    latest = rows.order_by("-at", "id")[: REPLIES * 4]
    said = groupby(latest, key=lambda entry: (entry.inbound_id, entry.local_date))
    return [_entry(day, list(those), today) for (_, day), those in said][:REPLIES]


def _entry(day: date, entries: list[SymptomEntry], today: date) -> Entry:
    in_order = sorted(entries, key=lambda entry: _ORDER.get(entry.metric, len(_ORDER)))
    values = ", ".join(f"{_named(entry.metric)} {_value(entry)}" for entry in in_order)
    words = entries[0].inbound.body if entries[0].inbound else ""
    return Entry(day_name(day, today, short=True), values[:1].upper() + values[1:], words)


def _value(entry: SymptomEntry) -> str:
    is_place = entry.metric == "body_areas" and entry.word not in ("", "nowhere")
    return places(entry.word.split(",")) if is_place else entry.value


def _trends(patient: Patient, today: date) -> list[Trend]:
    since = today - timedelta(days=TREND_DAYS)
    rows = SymptomEntry.objects.filter(
        patient=patient, metric__in=_TRENDS, local_date__gt=since, number__isnull=False, replaced_by=None
    ).order_by("at")
    by_metric: dict[str, dict[date, float]] = {metric: {} for metric in _TRENDS}
    for metric, day, number in rows.values_list("metric", "local_date", "number"):
        by_metric[metric][day] = float(number or 0)
    return [_trend(metric, days, since) for metric, days in by_metric.items() if len(days) > 1]


def _trend(metric: str, days: dict[date, float], since: date) -> Trend:
    points = " ".join(
        f"{(day - since).days / TREND_DAYS * _WIDTH:.1f},{3 + (10 - value) / 10 * (_HEIGHT - 6):.1f}"
        for day, value in sorted(days.items())
    )
    values = list(days.values())
    latest = days[max(days)]
    summary = (
        f"{len(values)} days answered in the last {TREND_DAYS}, from {min(values):g} to {max(values):g}, "
        f"the latest {latest:g}"
    )
    return Trend(label(_named(metric)), _HIGHER[METRICS[metric].higher], f"{latest:g}", points, summary)


def _open_check_in(patient: Patient, today: date) -> str:
    check_in = CheckIn.objects.filter(patient=patient, status=CheckInStatus.OPEN).order_by("-id").first()
    if check_in is None:
        return ""
    asked = check_in.form.questions.order_by("position").values_list("metric", flat=True)
    answered = set(check_in.answers.values_list("metric", flat=True))
    missing = [_named(metric) for metric in asked if metric not in answered]
    opened = moment_name(check_in.opened_at.astimezone(zone_of(patient.zone)), today)
    return f"{check_in.form.name}, asked {opened}; still open: {', '.join(missing) or 'nothing'}"


def _silence(patient: Patient, known: Ahead, now: datetime, today: date) -> tuple[str, str]:
    """Return why this person gets nothing at present, and the words that bring the texts back, if theirs can."""
    if patient.contact_points.filter(channel=ChannelKind.SMS, is_active=True, address__suppressed_at__isnull=False):
        return "Asked us to stop: nothing that we start is sent.", "START, then JOIN,"
    if known.ways and not any(agreed.given for agreed in known.ways.values()):
        return "They have not agreed to texts: nothing that we start is sent.", "JOIN" if _may_join(patient) else ""
    if is_held_by_hand(patient.pk, now):
        return (
            "Somebody at the clinic is writing with them by hand: nothing else is sent until that is released "
            "on their page at the clinic’s desk.",
            "",
        )
    pause = resting.pause_of(patient)
    return (_paused(pause, zone_of(patient.zone), today), "RESUME") if pause is not None else ("", "")


def _may_join(patient: Patient) -> bool:
    points = ContactPoint.objects.filter(patient=patient, channel=ChannelKind.SMS, is_active=True)
    return any(consent.may_join(point) for point in points)


def _paused(pause: Pause, zone: ZoneInfo, today: date) -> str:
    why = _HELD.get(PauseWhy(pause.why), "Paused")
    if pause.ends_at is None:
        return f"{why}." if pause.why in _HELD_FOR_A_WISH else f"{why} until somebody resumes."
    return f"{why} until {moment_name(pause.ends_at.astimezone(zone), today)}."


def _coming(known: Ahead, patient: Patient, today: date) -> list[Coming]:
    """Return what falls due next and can come: what the rules say, and what is held until later."""
    zone = zone_of(patient.zone)
    due = [(moment.instant, _what(schedule.category), "") for moment, schedule in known.planned(DUE)]
    for held in Occurrence.objects.filter(patient=patient, outcome=Outcome.HOLD):
        at = held.release_at or held.due_at
        if known.can_come(held.category, held.channel, at):
            due.append((at, _what(held.category), EXPLAINED[Reason(held.reason)]))
    due.sort()
    return [Coming(moment_name(at.astimezone(zone), today), what, why) for at, what, why in due[:DUE]]


def _decisions(patient: Patient, today: date) -> list[Decided]:
    zone = zone_of(patient.zone)
    rows = Occurrence.objects.filter(patient=patient).order_by("-due_at", "-id")[:DECISIONS]
    return [
        Decided(
            moment_name(row.due_at.astimezone(zone), today),
            _what(row.category),
            {Outcome.SEND: "sent", Outcome.HOLD: "held", Outcome.SKIP: "left out"}[Outcome(row.outcome)],
            EXPLAINED[Reason(row.reason)],
        )
        for row in rows
    ]
