"""`manage.py occurrences`: what people and programs see of a rule, without a database."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

RULE = '{"days": "FREQ=DAILY", "starts_on": "2026-01-05", "times": {"at": ["02:30"]}}'
ASKED = ["--rule", RULE, "--zone", "America/New_York", "--from", "2026-03-08T00:00Z", "--to", "2026-03-09T00:00Z"]
MOVED = [{"slot": "2026-03-08T02:30", "local": "2026-03-08T03:30", "utc": "2026-03-08T07:30:00Z"}]


def printed(*arguments: str) -> str:
    out = StringIO()
    call_command("occurrences", *arguments, stdout=out)
    return out.getvalue()


def test_one_rule_is_answered_with_one_list() -> None:
    assert json.loads(printed(*ASKED)) == MOVED


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ([*ASKED, "--zone", "America/New_Yrok"], "did you mean 'America/New_York'?"),
        ([*ASKED, "--rule", '{"days": "FREQ=HOURLY"}'], "rule: starts_on is missing"),
        ([*ASKED, "--to", "never"], "to: 'never' is not an ISO date and time"),
        ([], "rule: missing"),
        ([*ASKED, "--file", "cases.jsonl"], "--file and --rule exclude each other"),
        (["--file", "/no/such/file"], "cannot be read"),
    ],
)
def test_what_cannot_be_answered_ends_with_two_and_one_line(arguments: list[str], fault: str) -> None:
    with pytest.raises(CommandError) as refused:
        printed(*arguments)
    assert refused.value.returncode == 2
    assert fault in str(refused.value)
    assert "\n" not in str(refused.value)


def test_many_cases_are_answered_line_by_line_and_a_bad_one_spoils_only_its_own(tmp_path: Path) -> None:
    good = {"rule": json.loads(RULE), "zone": "America/New_York", "from": "2026-03-08", "to": "2026-03-09"}
    lines = [json.dumps(good), "{", json.dumps(good | {"zone": "Mars"}), json.dumps(good | {"rule": RULE, "key": "a"})]
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(lines) + "\n", "utf-8")

    first, second, third, fourth = map(json.loads, printed("--file", str(file)).splitlines())

    assert first == fourth == MOVED
    assert second == {"error": "case: the line is not a JSON object; give {rule, zone, from, to, key}"}
    assert third["error"].startswith("zone: 'Mars' is not a time zone")
