"""A table of people as clinics' spreadsheets write it: every fault is named with its line, none is guessed away."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders.domain.patient_rows import COLUMNS, decode, read
from reminders.domain.values import ChannelKind
from reminders.errors import InvalidInput

HEAD = "preferred_name,phone"


def faults(text: str) -> list[str]:
    return [str(fault) for fault in read(text).faults]


def test_every_column_is_read() -> None:
    values = {
        "clinic": "Willow", "preferred_name": "Ann", "zone": "America/Denver", "phone": "2125550123",
        "phone_label": "Ann", "email": "ann@example.net", "email_label": "", "language": "en", "privacy": "Discreet",
        "quiet_from": "21:30", "quiet_until": "7:00", "daily_cap": "2",
        "fluid_limit": "Yes", "worse_after_effort": "no",
        "phone_consent": "signed form", "phone_evidence": "chart, 12 March", "phone_consent_on": "2026-03-12",
        "email_consent": "", "email_evidence": "", "email_consent_on": "",
    }  # fmt: skip
    assert set(values) == set(COLUMNS)
    quoted = ",".join(f'"{value}"' for value in values.values())
    [row] = read(",".join(values) + "\n" + quoted + "\n").rows
    assert (row.line, row.clinic, row.privacy, row.daily_cap) == (2, "Willow", "discreet", 2)
    assert row.quiet == (time(21, 30), time(7))
    assert (row.fluid_limit, row.worse_after_effort) == (True, False)
    agreed = row.reached[ChannelKind.SMS].agreed
    assert agreed is not None
    assert (agreed.basis, agreed.on) == ("signed form", date(2026, 3, 12))
    assert row.reached[ChannelKind.EMAIL].agreed is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_it_reads_what_spreadsheets_of_all_countries_write(delimiter: str, ending: str, mark: bytes) -> None:
    written = ending.join(
        delimiter.join(cells) for cells in (("Preferred Name", "Phone"), ("Zoë", "+1 212 555 0123"), ("", ""))
    )
    [row] = read(decode(mark + written.encode())).rows
    assert (row.preferred_name, row.reached[ChannelKind.SMS].written) == ("Zoë", "+1 212 555 0123")


@pytest.mark.parametrize(
    "data", ["preferred_name\n".encode("utf-16"), "preferred_name,phone\nZo\xeb,1".encode("cp1252")]
)
def test_other_encodings_are_refused_with_the_way_out(data: bytes) -> None:
    with pytest.raises(InvalidInput, match="save as CSV, UTF-8"):
        decode(data)


def test_lines_are_counted_as_the_file_has_them_even_with_breaks_in_cells() -> None:
    text = f'{HEAD},phone_consent,phone_evidence\n"Ann",1,spoken,"on the phone\nwith Nan"\nBob,,,\n'
    assert faults(text) == ["Line 4: There is neither a phone nor an e-mail address. Give one of them."]


def test_all_faults_of_all_lines_are_told_at_once() -> None:
    head = f"{HEAD},zone,privacy,quiet_from,fluid_limit,daily_cap,phone_consent,phone_consent_on"
    told = faults(f"{head}\nAnn,1.5555E+10,Mars/Base,secret,25:00,maybe,9,signed form,12.3.26\nBob,1\n")
    assert [fault.partition(":")[0] for fault in told] == [
        "Line 2, phone_consent_on", "Line 2, phone_evidence", "Line 2, phone", "Line 2, zone", "Line 2, privacy",
        "Line 2, quiet_from", "Line 2, daily_cap", "Line 2, fluid_limit", "Line 3",
    ]  # fmt: skip
    assert "A spreadsheet has cut this number short." in told[2]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "Line 1: The file is empty."),
        ("\n\n", "Line 1: The file is empty."),
        ("name,phone\n", "Line 1, name: This column is not known."),
        ("phone,phone\n", "Line 1, phone: This column stands there twice."),
        ("preferred_name\n", "Line 1: There is neither a phone nor an email column"),
        (f'{HEAD}\nAnn,"+1', "Line 2: This is not CSV from here on"),
        (f"{HEAD}\nAnn,\x001", "Line 2: There is a NUL character."),
        (f"{HEAD}\n{'A' * 600},1", "Line 2, preferred_name: This cell holds 600 characters."),
        (f"{HEAD},phone_evidence\nAnn,1,chart", "Line 2, phone_consent: There is a proof but no consent."),
        (
            "email,phone_consent,phone_evidence\na@b.example,spoken,x",
            "Line 2, phone_consent: There is a consent but no phone",
        ),
    ],
)
def test_a_fault_names_its_mend(text: str, fault: str) -> None:
    assert faults(text)[0].startswith(fault)


def test_what_looks_like_a_formula_is_a_name_like_any_other() -> None:
    [row] = read(f'{HEAD}\n"=HYPERLINK(""x"")",1\n').rows
    assert row.preferred_name == '=HYPERLINK("x")'


@given(st.text(max_size=400))
def test_no_file_makes_it_stumble(text: str) -> None:
    read(text)
    read(f"{HEAD}\n{text}")
