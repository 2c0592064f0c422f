"""What is wrong with a text before anybody is sent it: every rule of tone and length that a machine can check."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from reminders.domain.values import Category
from reminders.errors import TextError

from .banned import BANS, NAMES_THE_CONDITION
from .reading import grade
from .rendering import NAME, NAME_LIMIT, Compiled, compile_template
from .segments import Encoding, measure
from .typography import plain

GRADE_LIMIT: Final = 6.0
GRADED_FROM: Final = 4  # words; below that the formula says nothing

_SAMPLES: Final = {
    NAME: "N" + "n" * (NAME_LIMIT - 1),
    "emergency": "911",
    "crisis_line": "13 11 14",  # the longest of the countries' lines in use
    "metric": "sleep quality",
    "a": "10",
    "b": "10",
}
_links: Final = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|ly|me|info|health|app|link|gl|uk|us|eu)\b(?:/\S*)?",
    re.IGNORECASE,
)
_host: Final = re.compile(r"(?:https?://)?([^/:?#\s]+)", re.IGNORECASE).match
_emergency_numbers: Final = re.compile(r"(?<![\d-])(911|112|999|000|988)(?![\d-])").findall
_asks_scale: Final = re.compile(r"\b0\s?(?:-|to)\s?10\b|\b0\s?=").search
_names_worst_end: Final = re.compile(r"\b10\s?=").search
_name_stands_well: Final = re.compile(
    r"(?:,\s|\(|(?:^|[.?!]\s|\n)\s*"
    r"(?:(?:hi|hey|hello|dear|thanks|thank you|welcome(?: back)?|good \w+|morning|afternoon|evening)\s)?)$",
    re.IGNORECASE,
).search
_name_ends_well: Final = re.compile(r"[,.:;!?)]|\s-|\s*$").match


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of a text: the rule, the fault with its mend, and the words at fault."""

    rule: str
    message: str
    where: str = ""


def lint(
    text: str,
    *,
    category: str | None = None,
    channel: str = "sms",
    sender_names: Collection[str] = (),
    hosts: Collection[str] = (),
    language: str = "en",
    max_segments: int = 1,
) -> list[Finding]:
    """Return every fault of a text; an empty list means that it may be sent.

    `sender_names` are the clinic's own neutral names, `hosts` the hosts that a link may point to.
    """
    text = plain(text)
    findings = [*_category(category), *_senders(sender_names)]
    if not text.strip():
        return [*findings, Finding("empty", "There is no text. Write what the person will read.")]
    try:
        compiled = compile_template(text)
    except TextError as fault:
        return [*findings, Finding("placeholder", str(fault)), *_words(text)]
    longest = _longest(compiled, sender_names)
    findings += _words(text)
    findings += _name_place(compiled)
    findings += _scale(text)
    findings += _numbers(text)
    if language == "en":
        findings += _reading(compiled)
    if channel == "sms":
        findings += [*_alphabet(longest), *_length(longest, max_segments), *_link(text, hosts)]
    return findings


def _category(category: str | None) -> Iterator[Finding]:
    if category is not None and category not in tuple(Category):
        known = ", ".join(Category)
        yield Finding("category", f'"{category}" is not a category. The categories are {known}.', category)


def _senders(names: Collection[str]) -> Iterator[Finding]:
    for name in names:
        for ban in NAMES_THE_CONDITION:
            for found in ban.found_in(name):
                message = (
                    f'The sender name "{name}" gives the condition away. Choose a neutral one, such as Daily Care.'
                )
                yield Finding("sender_name", message, found)


def _words(text: str) -> Iterator[Finding]:
    for ban in BANS:
        for found in ban.found_in(text):
            yield Finding(ban.rule, ban.why.format(found=found), found)


def _longest(compiled: Compiled, sender_names: Collection[str]) -> str:
    sender = max(map(plain, sender_names), key=len, default="S" * NAME_LIMIT)
    return compiled.render(_SAMPLES | {"sender": sender})


def _name_place(compiled: Compiled) -> Iterator[Finding]:
    parts = compiled.named
    for index in range(1, len(parts), 2):
        before, after = parts[index - 1], parts[index + 1]
        if parts[index] == NAME and not (_name_stands_well(before) and _name_ends_well(after)):
            nameless = compiled.render(_SAMPLES | {"sender": "Daily Care", NAME: None})
            message = (
                f"For a person without a name this would read: {nameless} Put {{name}} at the start with a comma "
                "behind it, or after a comma."
            )
            yield Finding("name_place", message, f"{before[-12:]}{{name}}{after[:12]}")


def _scale(text: str) -> Iterator[Finding]:
    if (asked := _asks_scale(text)) and not _names_worst_end(text):
        message = "The scale is open at one end. Say what both ends mean, such as 0 = none, 10 = worst."
        yield Finding("scale_ends", message, asked[0])


def _numbers(text: str) -> Iterator[Finding]:
    for number in dict.fromkeys(_emergency_numbers(text)):
        placeholder = "{crisis_line}" if number == "988" else "{emergency}"
        message = f"{number} is not the number everywhere. Write {placeholder}: each clinic fills in its own."
        yield Finding("emergency_number", message, number)


def _reading(compiled: Compiled) -> Iterator[Finding]:
    rendered = compiled.render(_SAMPLES | {NAME: "Ann", "sender": "Daily Care", "metric": "pain"})
    reached = grade(rendered)
    if reached > GRADE_LIMIT and len(rendered.split()) >= GRADED_FROM:
        message = (
            f"This reads at grade {reached:.1f}; on a foggy day grade {GRADE_LIMIT:.0f} is the limit. "
            "Use shorter words and shorter sentences."
        )
        yield Finding("reading_grade", message, f"{reached:.1f}")


def _alphabet(longest: str) -> Iterator[Finding]:
    offenders = measure(longest).offenders
    if offenders:
        message = (
            f"{' '.join(offenders)} cannot travel in a plain SMS: one such character cuts the room from 160 to 70. "
            "Take it out or write it in words."
        )
        yield Finding("alphabet", message, "".join(offenders))


def _length(longest: str, max_segments: int) -> Iterator[Finding]:
    measured = measure(longest)
    if measured.segments > max_segments:
        room = Encoding.GSM7.single if max_segments == 1 else Encoding.GSM7.part * max_segments
        over = max(1, measured.units - room)
        name = " with a 20-letter name" if _SAMPLES[NAME] in longest else ""
        message = f"This is {measured.units} characters{name}, and {room} fit. Take out at least {over}."
        yield Finding("length", message, longest[-over:])


def _link(text: str, hosts: Collection[str]) -> Iterator[Finding]:
    allowed = {host.lower() for host in hosts}
    for match in _links.finditer(text):
        host = _host(match[0])
        if host is None or host[1].lower() not in allowed:
            message = (
                f'"{match[0]}" is a link. Texts carry none but to a person\'s own form or report: people are right not '
                "to trust them. Say it in words."
            )
            yield Finding("link", message, match[0])
