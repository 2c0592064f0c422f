"""What we say to those who ask for something: their last week, a tip, what was taken back. Fixed texts, and short."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from .checkins import DAILY, listed
from .metrics import METRICS, Higher, MetricKind
from .texts.segments import ONE_SMS, septets
from .trends import DAYS_NEEDED, weekly_mean
from .values import Privacy

DAYS: Final = 7

NOTHING_TO_UNDO: Final = "There is nothing from the last day to take back."
NOTE_SAVED: Final = "Thank you. Your note is saved."
SAVED: Final = "Thank you. It is saved."
TOO_MUCH_WATER: Final = "That is more than we can note. Please send how many glasses so far today, like: WATER 5."
REPORT: Final = "Your clinic can see your whole log."
NO_TIP: Final = "There is no tip for right now. Please try again another day."
FLARE: Final = (
    "That sounds hard. We keep it light for 5 days: at most one reminder a day. "
    "Reply BETTER when it eases, PAUSE for no texts."
)
STILL_IN_FLARE: Final = (
    "Thank you for telling us. We keep it light for 5 days from now. Reply BETTER when it eases, PAUSE for no texts."
)
NOTED_IN_FLARE: Final = "That sounds hard. We have noted it."
GOOD_TO_HEAR: Final = "Good to hear."
BETTER: Final = "Good to hear. Your texts go on as before from now on."
GLAD: Final = "Thank you for telling us. Your texts go on as planned."
WHICH_PART: Final = "Which part? Reply like: STRETCH NECK. Also: shoulders, low back, hips, hands, jaw, thighs, feet."
NO_ROUTINE: Final = "We have no moves for that part. Try: STRETCH NECK, or shoulders, low back, hips, hands, jaw, feet."
NO_STRETCH_NOW: Final = (
    "No stretching for now, after what you wrote. Please rest, and ask your doctor first. "
    "If it gets worse, call {emergency}."
)


def taken_back(
    values: Mapping[str, object], again: Mapping[str, object] | None = None, privacy: str = Privacy.STANDARD
) -> str:
    """Say what was taken back, and what counts again because of it."""
    rest = f"This counts again: {', '.join(listed(again, privacy))}." if again else "You can send it again any time."
    said = f"Taken back: {', '.join(listed(values, privacy))}. {rest}"
    return said if septets(said) <= ONE_SMS else "Taken back: all of your last answer. You can send it again any time."


def last_week(days: Mapping[str, Mapping[date, float]], today: date, privacy: str = Privacy.STANDARD) -> str:
    """Say what the last seven days were like, without judging them: means from four days on, else how many days.

    Silence is missing, never zero; nothing is called better or worse.
    """
    recent = [today - timedelta(days=back) for back in range(DAYS)]
    told = {metric: [days[metric].get(day) for day in recent] for metric in _shown(days, privacy)}
    told = {metric: values for metric, values in told.items() if any(value is not None for value in values)}
    if not told:
        return "There are no check-in numbers from the last 7 days. That is fine. Your clinic sees what you send."
    means = {metric: mean for metric, values in told.items() if (mean := weekly_mean(values)) is not None}
    if means:
        return _fitting("Last 7 days, on average: ", [_mean(metric, mean, privacy) for metric, mean in means.items()])
    most = max(sum(value is not None for value in values) for values in told.values())
    times = "1 day" if most == 1 else f"{most} days"
    return f"Last 7 days: you sent numbers on {times}. From {DAYS_NEEDED} days on we can tell you an average."


def report(week: str) -> str:
    """Say what the last seven days were like, and who has the rest: more than that no text can hold."""
    whole = f"{week} {REPORT}"
    return whole if septets(whole) <= ONE_SMS else week


def _shown(days: Mapping[str, object], privacy: str) -> list[str]:
    scales = [code for code, metric in METRICS.items() if metric.kind is MetricKind.SCALE and not metric.is_fixed]
    return [code for code in scales if code in days and (privacy != Privacy.DISCREET or code in DAILY)]


def _mean(metric: str, mean: float, privacy: str) -> str:
    if privacy == Privacy.DISCREET:
        return f"number {DAILY.index(metric) + 1} {mean:g}"
    end = " (10 = great)" if METRICS[metric].higher is Higher.BETTER else ""
    return f"{METRICS[metric].word} {mean:g}{end}"


def _fitting(start: str, parts: Sequence[str]) -> str:
    """Join as many parts as one SMS holds."""
    text = start + parts[0]
    for part in parts[1:]:
        if septets(f"{text}, {part}.") > ONE_SMS:
            break
        text = f"{text}, {part}"
    return f"{text}."
