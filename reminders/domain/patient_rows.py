"""Read a table of people: rows in, people or faults out, each fault with its line and its mend. No database."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from types import MappingProxyType
from typing import Final

from reminders.domain.values import ChannelKind, Privacy
from reminders.domain.wall_time import zone as zone_of
from reminders.errors import InvalidInput

MOST_ROWS: Final = 20_000
LONGEST_CELL: Final = 500

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "clinic": "the clinic's name as it stands in the admin; may be left out where there is one clinic",
        "preferred_name": "as they like to be called",
        "zone": "their time zone, such as America/Denver; empty: the clinic's",
        "phone": "as it is written at home, or with its country code: +1 212 555 0123",
        "phone_label": "only for a phone that several people share",
        "email": "their mailbox",
        "email_label": "only for a mailbox that several people share",
        "language": "such as en; empty: the clinic's",
        "privacy": "discreet, standard or open; empty: standard",
        "quiet_from": "their own quiet hours, such as 21:30; empty: the clinic's",
        "quiet_until": "such as 07:00",
        "daily_cap": "the most texts a day, 0 to 5; empty: the clinic's",
        "fluid_limit": "yes where a doctor limits fluids",
        "worse_after_effort": "yes where effort makes them worse",
        "phone_consent": "how we know that they agreed to texts: signed form, spoken, text, link; empty: they have not",
        "phone_evidence": "where the proof lies, such as: paper form in the chart, 12 March",
        "phone_consent_on": "the day they said so, such as 2026-03-12; empty: today",
        "email_consent": "the same for e-mail",
        "email_evidence": "the same for e-mail",
        "email_consent_on": "the same for e-mail",
    }
)
_SAMPLE: Final = (
    {
        "preferred_name": "Ann",
        "zone": "America/New_York",
        "phone": "+1 212 555 0123",
        "email": "ann@example.net",
        "privacy": "standard",
        "fluid_limit": "no",
        "worse_after_effort": "no",
        "phone_consent": "signed form",
        "phone_evidence": "paper form in the chart, 2 March",
        "phone_consent_on": "2026-03-02",
    },
    {
        "preferred_name": "Bob",
        "zone": "America/Denver",
        "phone": "+1 303 555 0144",
        "privacy": "discreet",
        "quiet_from": "21:30",
        "quiet_until": "07:00",
        "fluid_limit": "yes",
        "worse_after_effort": "no",
        "phone_consent": "spoken",
        "phone_evidence": "on the phone with Nan, noted in the chart",
    },
    {"preferred_name": "Cleo", "email": "cleo@example.net", "worse_after_effort": "yes"},
)
BASES: Final = ("signed form", "spoken", "text", "link")
_YES: Final = frozenset({"yes", "y", "true", "1", "x"})
_NO: Final = frozenset({"", "no", "n", "false", "0"})
_EATEN: Final = re.compile(r"[+-]?\d+[.,]\d+E\+?\d+", re.IGNORECASE)
_LANGUAGE: Final = re.compile(r"[a-z]{2}(-[A-Za-z]{2,4})?")


@dataclass(frozen=True, slots=True)
class Agreed:
    """A consent that a row brings along."""

    basis: str
    evidence: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Reached:
    """An address that a row brings along, as it was written."""

    written: str
    label: str
    agreed: Agreed | None


@dataclass(frozen=True, slots=True)
class Row:
    """One person, as far as the file alone can tell."""

    line: int
    clinic: str
    preferred_name: str
    zone: str
    language: str
    privacy: str
    quiet: tuple[time, time] | None
    daily_cap: int | None
    fluid_limit: bool
    worse_after_effort: bool
    reached: Mapping[ChannelKind, Reached]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one line, and what to do about it."""

    line: int
    column: str
    message: str

    def __str__(self) -> str:
        return f"Line {self.line}{f', {self.column}' if self.column else ''}: {self.message}"


@dataclass(slots=True)
class Table:
    """What a file holds."""

    rows: list[Row] = field(default_factory=list)
    faulty: list[Row] = field(default_factory=list)
    """Rows with faults, as far as they could be read: what else is wrong with them can be told at once."""
    faults: list[Fault] = field(default_factory=list)


def sample(clinic: str) -> str:
    """Return a file to start from: three people of a clinic, who show what the columns hold."""
    written = io.StringIO()
    used = [name for name in COLUMNS if name == "clinic" or any(name in person for person in _SAMPLE)]
    table = csv.DictWriter(written, used, restval="", lineterminator="\n")
    table.writeheader()
    table.writerows({"clinic": clinic, **person} for person in _SAMPLE)
    return written.getvalue()


def decode(data: bytes) -> str:
    """Return a file's text. Raises InvalidInput where it is not UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:2000]:
        raise InvalidInput("This file is not UTF-8 text. In the spreadsheet choose: save as CSV, UTF-8.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InvalidInput(
            f"Line {line}: this file is not UTF-8 text. In the spreadsheet choose: save as CSV, UTF-8."
        ) from error


def read(text: str) -> Table:
    """Return the people of a CSV text and every fault in it."""
    table = Table()
    if "\x00" in text:
        table.faults.append(
            Fault(text[: text.index("\x00")].count("\n") + 1, "", "There is a NUL character. Remove it.")
        )
        return table
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    header: list[str] = []
    try:
        header = [name.strip().lower().replace(" ", "_") for name in next(reader, [])]
        table.faults += _header_faults(header)
        begins = reader.line_num + 1
        if not table.faults:
            for cells in reader:
                _read_line(table, header, cells, begins)
                begins = reader.line_num + 1
                if len(table.rows) + len(table.faulty) > MOST_ROWS:
                    table.faults.append(Fault(begins, "", f"More than {MOST_ROWS} people. Import them in parts."))
                    break
    except csv.Error as error:
        table.faults.append(
            Fault(max(reader.line_num, 1), "", f"This is not CSV from here on ({error}). Save it anew.")
        )
    return table


def _delimiter(text: str) -> str:
    """Return the one of , ; and tab that the first line has most of: spreadsheets differ by country."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _header_faults(header: Sequence[str]) -> list[Fault]:
    if not any(header):
        return [Fault(1, "", f"The file is empty. Its first line names the columns: {', '.join(COLUMNS)}.")]
    faults = [
        Fault(1, name, "This column is not known. Rename or remove it. Known: " + ", ".join(COLUMNS) + ".")
        for name in dict.fromkeys(header)
        if name not in COLUMNS
    ]
    faults += [
        Fault(1, name, "This column stands there twice. Remove one.") for name in COLUMNS if header.count(name) > 1
    ]
    if not {"phone", "email"} & set(header):
        faults.append(Fault(1, "", "There is neither a phone nor an email column: nobody could be reached. Add one."))
    return faults


def _read_line(table: Table, header: Sequence[str], cells: Sequence[str], line: int) -> None:
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) != len(header):
        message = f"There are {len(cells)} cells and {len(header)} columns. Put cells that hold a comma into quotes."
        table.faults.append(Fault(line, "", message))
        return
    reading = _Line(line, {name: cell.strip() for name, cell in zip(header, cells, strict=True)})
    row = reading.row()
    table.faults += reading.faults
    (table.faulty if reading.faults else table.rows).append(row)


class _Line:
    """One line while it is read; faults gather, so that all of them are told at once."""

    def __init__(self, number: int, cells: Mapping[str, str]) -> None:
        self.number, self.cells = number, cells
        self.faults: list[Fault] = []

    def row(self) -> Row:
        for name, cell in self.cells.items():
            if len(cell) > LONGEST_CELL:
                self.fault(name, f"This cell holds {len(cell)} characters. At most {LONGEST_CELL} fit.")
        reached = {
            channel: found
            for channel, name in ((ChannelKind.SMS, "phone"), (ChannelKind.EMAIL, "email"))
            if (found := self._reached(name))
        }
        if not reached and not self.faults:
            self.fault("", "There is neither a phone nor an e-mail address. Give one of them.")
        return Row(
            line=self.number,
            clinic=self.get("clinic"),
            preferred_name=self._name(),
            zone=self._zone(),
            language=self._language(),
            privacy=self._privacy(),
            quiet=self._quiet(),
            daily_cap=self._cap(),
            fluid_limit=self._flag("fluid_limit"),
            worse_after_effort=self._flag("worse_after_effort"),
            reached=reached,
        )

    def get(self, name: str) -> str:
        return self.cells.get(name, "")

    def fault(self, column: str, message: str) -> None:
        self.faults.append(Fault(self.number, column, message))

    def _name(self) -> str:
        name = self.get("preferred_name")
        if len(name) > 60:
            self.fault("preferred_name", "At most 60 letters: write the name they like to be called by.")
        return name

    def _zone(self) -> str:
        name = self.get("zone")
        if name:
            try:
                zone_of(name)
            except InvalidInput as error:
                fault = str(error).removeprefix("zone: ")
                self.fault("zone", fault if fault.endswith(("?", ".")) else f"{fault}.")
                return ""
        return name

    def _language(self) -> str:
        language = self.get("language")
        if language and not _LANGUAGE.fullmatch(language):
            self.fault("language", f"{language[:20]!r} is not a language code. Write it like en or es.")
        return language

    def _privacy(self) -> str:
        word = self.get("privacy").lower() or Privacy.STANDARD
        if word not in tuple(Privacy):
            self.fault("privacy", f"{word[:20]!r} is not known. Write one of: {', '.join(Privacy)}.")
        return word

    def _quiet(self) -> tuple[time, time] | None:
        begins, ends = self._time("quiet_from"), self._time("quiet_until")
        if (begins is None) != (ends is None) and not self.faults:
            self.fault("quiet_until", "Quiet hours need both a beginning and an end, or neither.")
        return (begins, ends) if begins is not None and ends is not None else None

    def _time(self, name: str) -> time | None:
        written = self.get(name)
        if not written:
            return None
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)(?::00)?", written)
        if match is None:
            self.fault(name, f"{written[:20]!r} is not a time of day. Write it like 21:30.")
            return None
        return time(int(match[1]), int(match[2]))

    def _cap(self) -> int | None:
        written = self.get("daily_cap")
        if not written:
            return None
        if not re.fullmatch(r"[0-5]", written):
            self.fault("daily_cap", f"{written[:20]!r} is not a number from 0 to 5.")
            return None
        return int(written)

    def _flag(self, name: str) -> bool:
        word = self.get(name).lower()
        if word not in _YES | _NO:
            # Never guessed: a wrong no would send texts about drinking to somebody whose fluids are limited.
            self.fault(name, f"{word[:20]!r} is neither yes nor no. Write one of them.")
        return word in _YES

    def _reached(self, name: str) -> Reached | None:
        written, agreed = self.get(name), self._agreed(name)
        if not written:
            if agreed is not None:
                self.fault(f"{name}_consent", f"There is a consent but no {name} to which it could belong. Add it.")
            return None
        if name == "phone" and _EATEN.fullmatch(written):
            self.fault(name, "A spreadsheet has cut this number short. Format the column as text and enter it anew.")
        label = self.get(f"{name}_label")
        if len(label) > 20:
            self.fault(f"{name}_label", "At most 20 letters, such as a first name.")
        return Reached(written, label, agreed)

    def _agreed(self, name: str) -> Agreed | None:
        basis, evidence = self.get(f"{name}_consent").lower(), self.get(f"{name}_evidence")
        on = self._day(f"{name}_consent_on")
        if not basis:
            if evidence:
                self.fault(f"{name}_consent", f"There is a proof but no consent. Write one of: {', '.join(BASES)}.")
            return None
        if basis not in BASES:
            self.fault(f"{name}_consent", f"{basis[:20]!r} is not known. Write one of: {', '.join(BASES)}.")
        if not evidence:
            self.fault(f"{name}_evidence", "Say where the proof lies, such as: paper form in the chart, 12 March.")
        return Agreed(basis, evidence, on)

    def _day(self, name: str) -> date | None:
        written = self.get(name)
        if not written:
            return None
        try:
            return date.fromisoformat(written)
        except ValueError:
            self.fault(name, f"{written[:20]!r} is not a day. Write it like 2026-03-12.")
            return None
