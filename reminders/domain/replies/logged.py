"""R33: LOG ...: what is named is recorded, asked or not; the rest is a note."""

from typing import Final

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies.area_answers import beside_pain
from reminders.domain.replies.page import Page
from reminders.domain.replies.scales import read_named_and_asked
from reminders.domain.replies.survey import Findings, Survey, as_value, fault_of, says_more, survey
from reminders.domain.replies.symptoms import NOT
from reminders.domain.replies.tokens import Sort
from reminders.domain.replies.vocabulary import SOFTENERS
from reminders.domain.replies.wordlist import WordList, words
from reminders.domain.replies.yes_no import read_yes_no_named

# R80: yes/no and choice metrics are recorded unasked only here.
SYMPTOMS: Final = tuple(code for code, metric in METRICS.items() if metric.kind is MetricKind.YES_NO)
CHOICE_NAMES: Final = {
    "energy": WordList("energy, energy level, my energy"),
    "trigger": WordList("trigger, triggers, triggered by, cause, caused by, set off by"),
    "wellbeing": WordList("wellbeing, well being"),
}
LINKS: Final = words(": = - is was are were today now feels level")
DRINKING: Final = words("had drank drunk having drinking finished today so far just already now i ive")
CUPS: Final = {
    "water": WordList("glasses of water, glass of water, cups of water, cup of water, waters, water"),
    "caffeine": WordList("coffees, coffee, cups of coffee, cup of coffee, cups of tea, cup of tea"),
}


def read_log(page: Page) -> Findings:
    """The values that a LOG message names."""
    seen = survey(page)
    findings = read_named_and_asked(seen)
    read_yes_no_named(seen, findings, SYMPTOMS)
    _read_choices(seen, findings)
    _read_cups(seen, findings)
    at = next(page.content(), 0)
    findings.use(at, at + 1)
    if "pain" in findings.answers:
        findings.body_areas = beside_pain(seen)
    return findings


def _read_cups(seen: Survey, findings: Findings) -> None:
    """Log 6 glasses of water; log 2 coffees."""
    page = seen.page
    for metric, table in CUPS.items():
        found = [one for one in seen.found if table.at(page.words, one.end) and not one.is_removed]
        if len(found) == 1 and metric not in findings.answers and not fault_of(metric, found[0]):
            findings.answers[metric] = as_value(found[0])
            findings.use(found[0].start, table.at(page.words, found[0].end))


def read_cups_alone(seen: Survey, findings: Findings) -> None:
    """R80: "had 4 glasses of water so far", "two coffees", with nothing asked and nothing else said."""
    alone = Findings()
    _read_cups(seen, alone)
    if len(alone.answers) == 1 and not says_more(seen.page, alone.used | _of_drinking(seen.page)):
        findings.answers.update(alone.answers)
        findings.used |= alone.used


def _of_drinking(page: Page) -> set[int]:
    return {at for at in page.content() if page.words[at] in DRINKING}


def _read_choices(seen: Survey, findings: Findings) -> None:
    """Log energy low; log trigger: weather; log low energy."""
    page = seen.page
    for metric, table in CHOICE_NAMES.items():
        for start, end in table.spans(page.words):
            after = end
            while page.text(after) in LINKS:
                after += 1
            chosen = _choice_at(page, metric, after)
            before = None if chosen else _choice_before(page, metric, start)
            if found := chosen or before:
                findings.answers[metric] = found[0]
                findings.use(min(start, found[1]), max(end, found[2]))


def _choice_at(page: Page, metric: str, at: int) -> tuple[str, int, int] | None:
    """The longest choice that stands at a place, as the end of its statement."""
    for choice in sorted(METRICS[metric].choices, key=len, reverse=True):
        end = at + len(choice.split())
        if page.words[at:end] == choice.lower().split() and (page.sort(end) is not Sort.WORD or _is_light(page, end)):
            return choice, at, end
    return None


def _choice_before(page: Page, metric: str, end: int) -> tuple[str, int, int] | None:
    for choice in METRICS[metric].choices:
        start = end - len(choice.split())
        if start > 0 and page.words[start:end] == choice.lower().split() and page.words[start - 1] not in NOT:
            return choice, start, end
    return None


def _is_light(page: Page, at: int) -> bool:
    return bool(SOFTENERS.at(page.words, at)) or page.words[at] in ("and", "but", "because", "so", "since")
