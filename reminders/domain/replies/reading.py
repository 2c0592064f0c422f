"""The order of work: clean, safety, opt-out, automatic replies, commands, corrections, answers, notes."""

from typing import Final

from reminders.domain.metrics import MetricKind
from reminders.domain.replies import notes, opt_out
from reminders.domain.replies.cleaning import clean
from reminders.domain.replies.meaning import Ambiguous, Command, CommandName, Context, Intent, NoteKind, Reason, Understanding
from reminders.domain.replies.page import Page
from reminders.domain.replies.scales import read_named, read_scale
from reminders.domain.replies.survey import Findings, Survey, candidates, says_more, survey
from reminders.domain.triage import Flag, SafetyContext, flags


def understand(text: str, context: Context) -> Understanding:
    """Say what a reply means, or that it may mean more than one thing. Never raises, whatever the text."""
    cleaned = clean(text, context.channel)
    safety = flags(cleaned, SafetyContext(context.metric, context.kind))
    page = Page(cleaned, context)
    seen = survey(page)
    findings = read_named(seen)
    if context.kind is MetricKind.SCALE:
        read_scale(seen, findings)
    intents = set()
    if findings.answers:
        intents.add(Intent.ANSWER)
    if findings.ambiguous:
        intents.add(Intent.AMBIGUOUS)
    if safety:
        intents.add(Intent.SAFETY)
    note = says_more(page, findings.used) if findings.answers else None
    kind = None
    if not intents:
        intents.add(Intent.NOTE)
        note, kind = True, notes.kind_of(page)
    return Understanding(frozenset(intents), findings.answers, findings.body_areas, safety=safety, ambiguous=findings.ambiguous, note=note, note_kind=kind)
