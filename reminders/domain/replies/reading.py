"""The order of work: clean, safety, opt-out, automatic replies, commands, corrections, answers, doubts, notes.

Safety and opt-out are read from the cleaned text, always, and independently of everything else.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies import logged, notes, opt_out
from reminders.domain.replies.amounts import read_number, read_numbers_of_form
from reminders.domain.replies.area_answers import beside_pain, read_areas
from reminders.domain.replies.choices import read_choice
from reminders.domain.replies.cleaning import clean
from reminders.domain.replies.commands import read_command
from reminders.domain.replies.corrections import read_correction
from reminders.domain.replies.meaning import (
    WHOLE_TEXT,
    Ambiguous,
    Command,
    CommandName,
    Context,
    Intent,
    NoteKind,
    Reason,
    Understanding,
)
from reminders.domain.replies.opt_out import OptOut, Pause, Unclear
from reminders.domain.replies.page import Page
from reminders.domain.replies.scales import read_named, read_scale
from reminders.domain.replies.survey import Findings, Survey, candidates, is_bare_number, says_more, survey
from reminders.domain.replies.yes_no import read_yes_no, read_yes_no_of_form
from reminders.domain.triage import Flag, SafetyContext, flags

PAIN: Final = frozenset(("pain", "peg_p"))
READERS: Final[Mapping[MetricKind, Callable[[Survey, Findings], None]]] = {
    MetricKind.SCALE: read_scale,
    MetricKind.YES_NO: read_yes_no,
    MetricKind.CHOICE: read_choice,
    MetricKind.BODY_AREAS: read_areas,
    MetricKind.NUMBER: read_number,
}
WITH_VALUES_BESIDE_OPT_OUT: Final = (MetricKind.SCALE, MetricKind.NUMBER)
MOST_PIECES: Final = 80
JOINTS: Final = re.compile(r"((?<=[.!?;])\s|\n|,\s|\band\b|\bbut\b)", re.IGNORECASE)


def understand(text: str, context: Context) -> Understanding:
    """Say what a reply means, or that it may mean more than one thing. Never raises, whatever the text."""
    cleaned = clean(text, context.channel)
    safety = flags(cleaned, SafetyContext(context.metric, context.kind))
    asked = opt_out.read(cleaned)
    page = Page(cleaned, context)
    if notes.is_automatic(page, asks=isinstance(asked, Pause | Unclear)):
        return _automatic(safety, asked)
    command = read_command(page)
    if asked is not None and not (command and isinstance(asked, Unclear)):
        return _with_opt_out(cleaned, context, safety, asked)
    if command and command.name is not CommandName.LOG:
        return _settled(page, Findings(), safety, command)
    if command:
        return _settled(page, logged.read_log(page), safety, command)
    return _answered(page, safety)


def _automatic(safety: frozenset[Flag], asked: OptOut | Pause | Unclear | None) -> Understanding:
    """R64: nothing is read for answers or commands; "for urgent matters call 911" is no cry for help."""
    safety -= {Flag.OTHER_EMERGENCY}
    intents = {Intent.SAFETY} if safety else set()
    if isinstance(asked, OptOut):
        return Understanding(frozenset(intents | {Intent.OPT_OUT}), opt_out=asked, safety=safety)
    if safety:
        return Understanding(frozenset(intents), safety=safety)
    return Understanding(frozenset({Intent.NOTE}), note=True, note_kind=NoteKind.AUTO_REPLY)


def _with_opt_out(
    cleaned: str, context: Context, safety: frozenset[Flag], asked: OptOut | Pause | Unclear
) -> Understanding:
    """R40 to R45. A number given beside the request is kept; nothing else is read into what is left."""
    findings = Findings()
    page = Page("", context)
    if context.kind in WITH_VALUES_BESIDE_OPT_OUT or context.kind is None:
        page = Page(_beside_opt_out(cleaned), context)
        findings = _find(survey(page))
        findings.ambiguous = None
    if isinstance(asked, Unclear):
        findings.unsure(None, Reason.OPT_OUT_UNCLEAR)
    command = Command(CommandName.PAUSE, asked.args) if isinstance(asked, Pause) else None
    return _settled(page, findings, safety, command, asked if isinstance(asked, OptOut) else None)


def _beside_opt_out(cleaned: str) -> str:
    """What is left of a text without the statements that ask us to stop."""
    pieces = JOINTS.split(cleaned)
    if len(pieces) > MOST_PIECES:
        return ""
    return "".join("," if opt_out.read(piece.strip()) else piece for piece in pieces)


def _answered(page: Page, safety: frozenset[Flag]) -> Understanding:
    seen = survey(page)
    findings = Findings()
    if read_correction(seen, findings):
        return _settled(page, findings, safety, correction=bool(findings.answers))
    if page.context.kind is MetricKind.FREE_TEXT and page.cleaned:
        findings.answers[page.context.metric or "note"] = WHOLE_TEXT
        findings.use(0, len(page))
        return _settled(page, findings, safety)
    findings = _find(seen)
    if page.context.pending_question is None and not findings.answers:
        logged.read_cups_alone(seen, findings)
    if page.context.pending_question is None and not findings.answers and is_bare_number(seen):
        findings.ambiguous = Ambiguous(None, Reason.NO_QUESTION, candidates(seen.found))
    return _settled(page, findings, safety)


def _find(seen: Survey) -> Findings:
    """The values that are named, then the answer to the question that was asked."""
    findings = read_named(seen)
    read_yes_no_of_form(seen, findings)
    read_numbers_of_form(seen, findings)
    if read := READERS.get(seen.page.context.kind or MetricKind.FREE_TEXT):
        read(seen, findings)
    if not PAIN.isdisjoint(findings.answers) and findings.body_areas is None:
        findings.body_areas = beside_pain(seen)
    return findings


def _settled(
    page: Page,
    findings: Findings,
    safety: frozenset[Flag],
    command: Command | None = None,
    opted_out: OptOut | None = None,
    correction: bool = False,
) -> Understanding:
    """Put the findings together; a message is a note where it is nothing else."""
    safety |= _flags_of(findings)
    is_answer = bool(findings.answers) or findings.body_areas is not None
    said = {
        Intent.ANSWER: is_answer,
        Intent.COMMAND: command,
        Intent.OPT_OUT: opted_out,
        Intent.SAFETY: safety,
        Intent.AMBIGUOUS: findings.ambiguous,
    }
    intents = frozenset(intent for intent, value in said.items() if value)
    is_log = command is not None and command.name is CommandName.LOG
    note = says_more(page, findings.used) if is_answer or is_log else None
    return Understanding(
        intents or frozenset({Intent.NOTE}),
        findings.answers,
        findings.body_areas,
        correction,
        command,
        opted_out,
        safety,
        findings.ambiguous,
        note if intents else True,
        None if intents else notes.kind_of(page),
    )


def _flags_of(findings: Findings) -> frozenset[Flag]:
    """R55: yes to numbness; R50: a pain number placed in the chest."""
    raised = {Flag.NUMBNESS} if findings.answers.get("numbness") is True else set()
    if not PAIN.isdisjoint(findings.answers) and "chest" in (findings.body_areas or ()):
        raised.add(Flag.CHEST_PAIN)
    return frozenset(raised)
