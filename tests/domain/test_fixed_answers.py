"""Every fixed text that a phone gets keeps to the rules that clinics' own texts are held to."""

import pytest

from reminders.domain import answers, on_request, pacing
from reminders.domain.escalation import WHILE_STAFFED
from reminders.domain.texts.lint import lint
from reminders.domain.triage import TEXTS

MAILS = {"INVITATION_MAIL"}
TEXTS_OF_OURS = {
    name: text
    for module in (answers, on_request, pacing)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str)
}
BY_TEXT = {name: text for name, text in TEXTS_OF_OURS.items() if name not in MAILS}
SAFETY = {f"safety {key}": text for key, text in TEXTS.items()} | {f"staffed {k}": t for k, t in WHILE_STAFFED.items()}
FILLED = {"{until}": "Wednesday 8:30 AM", "{contact}": "555-0100"}


@pytest.mark.parametrize("name", sorted(BY_TEXT | SAFETY))
def test_a_fixed_text_is_plain_short_and_names_nothing(name: str) -> None:
    text = (BY_TEXT | SAFETY)[name]
    for placeholder, sample in FILLED.items():
        text = text.replace(placeholder, sample)
    assert [f"{finding.rule}: {finding.message}" for finding in lint(text)] == []


@pytest.mark.parametrize("name", sorted(MAILS))
def test_so_does_a_mail(name: str) -> None:
    assert [f"{finding.rule}: {finding.message}" for finding in lint(TEXTS_OF_OURS[name], channel="email")] == []
