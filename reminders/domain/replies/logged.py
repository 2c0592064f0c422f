"""R33: LOG ...: what is named is recorded, asked or not; the rest is a note."""

from typing import Final

from reminders.domain.replies.area_answers import beside_pain
from reminders.domain.replies.metric_names import NAMES
from reminders.domain.replies.page import Page
from reminders.domain.replies.scales import read_named_and_asked
from reminders.domain.replies.survey import Findings, Survey, as_value, fault_of, survey
from reminders.domain.replies.wordlist import WordList
from reminders.domain.replies.yes_no import named
from reminders.domain.replies.yes_no_words import NO, YES

# R80: yes/no metrics are recorded unasked only here.
SYMPTOMS: Final = {
    metric: WordList(NAMES[metric]) for metric in ("cramps", "twitching", "weakness", "numbness", "flare", "alcohol")
} | {
    "stretch_done": WordList("stretched, stretch done, stretches done, stretching done, did my stretches, stretch yes"),
    "move_done": WordList("move done, moved today, movement done"),
}


CUPS: Final = {
    "water": WordList("glasses of water, glass of water, cups of water, cup of water, waters, water"),
    "caffeine": WordList("coffees, coffee, cups of coffee, cup of coffee, cups of tea, cup of tea"),
}


def read_log(page: Page) -> Findings:
    """The values that a LOG message names."""
    seen = survey(page)
    findings = read_named_and_asked(seen)
    _read_symptoms(seen, findings)
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


def _read_symptoms(seen: Survey, findings: Findings) -> None:
    page = seen.page
    for metric, table in SYMPTOMS.items():
        for start, end in table.spans(page.words):
            after = end + 1 if page.text(end) in (":", "=") else end
            yes, no = YES.at(page.words, after), NO.at(page.words, after)
            said = yes > no if yes or no else named(page, findings, metric, table)
            if isinstance(said, bool) and metric not in findings.answers:
                findings.answers[metric] = said
                findings.use(start, max(end, yes, no))
