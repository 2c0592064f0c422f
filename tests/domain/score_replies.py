"""Score readings against a labelled corpus.

usage: python -m tests.domain.score_replies CORPUS.jsonl PREDICTIONS.jsonl

A corpus line is {"id", "rule", "context", "text", "expect"}; a prediction is {"id", "expect"}. A line is exact when
every graded key agrees; a critical error is one that can harm somebody, and is counted apart.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Expect = Mapping[str, Any]
WANTED_CRITICAL = 0


@dataclass(frozen=True)
class Line:
    """One labelled reply."""

    id: str
    rule: str
    context: Mapping[str, Any]
    text: str
    expect: Expect

    @property
    def asks_areas(self) -> bool:
        asked = self.context.get("pending_question") or {}
        return bool(asked.get("kind") == "body_areas")


@dataclass
class Score:
    """How many lines were exact, by rule, and what went wrong."""

    right: Counter[str] = field(default_factory=Counter)
    lines: Counter[str] = field(default_factory=Counter)
    critical: Counter[str] = field(default_factory=Counter)
    misses: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, line: Line, got: Expect) -> None:
        wrong, critical = differences(line, got), critical_errors(line.expect, got)
        self.lines[line.rule] += 1
        self.right[line.rule] += not wrong
        self.critical.update(critical)
        if wrong or critical:
            self.misses[line.rule].append(
                f"{line.id} {line.text!r}: {sorted(wrong)} {sorted(critical)} got {dict(got)}"
            )

    def summary(self) -> str:
        right, lines = sum(self.right.values()), sum(self.lines.values())
        rules = ", ".join(f"{rule} {self.right[rule]}/{self.lines[rule]}" for rule in sorted(self.lines, key=_number))
        return f"replies read exactly: {right}/{lines}; critical errors: {sum(self.critical.values())}\n{rules}"


def _number(rule: str) -> int:
    return int("".join(c for c in rule if c.isdigit()) or 0)


def load(path: Path) -> list[Line]:
    """The lines of one corpus file."""
    rows = (json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip())
    return [Line(row["id"], row["rule"], row["context"], row["text"], row["expect"]) for row in rows]


def differences(line: Line, got: Expect) -> set[str]:
    """The graded keys in which a reading differs from its label. Reasons, candidates and note kinds are not graded."""
    want = line.expect
    wrong = {key for key in ("intents", "safety") if set(want.get(key, ())) != set(got.get(key, ()))}
    wrong |= {"answers"} if want.get("answers", {}) != got.get("answers", {}) else set()
    wrong |= {"command"} if want.get("command") != got.get("command") else set()
    wrong |= {"correction"} if want.get("correction") and not got.get("correction") else set()
    if "body_areas" in want or line.asks_areas:
        wrong |= {"body_areas"} if set(want.get("body_areas", ())) != set(got.get("body_areas", ())) else set()
    if (want.get("opt_out") or {}).get("scope") != (got.get("opt_out") or {}).get("scope"):
        wrong.add("opt_out")
    if "note" in want and want["note"] != bool(got.get("note")):
        wrong.add("note")
    return wrong


def critical_errors(want: Expect, got: Expect) -> set[str]:
    """A value guessed, an opt-out missed or invented, a safety flag missed."""
    wanted, seen = set(want.get("intents", ())), set(got.get("intents", ()))
    answers = want.get("answers", {})
    found = {
        "opt-out missed": "opt_out" in wanted - seen,
        "opt-out invented": "opt_out" in seen - wanted,
        "safety missed": bool(set(want.get("safety", ())) - set(got.get("safety", ()))),
        "value guessed": any(
            metric not in answers or answers[metric] != value for metric, value in got.get("answers", {}).items()
        ),
    }
    return {name for name, happened in found.items() if happened}


def score(lines: Iterable[Line], predictions: Mapping[str, Expect]) -> Score:
    """Score predictions by id; a line without one is read as nothing."""
    result = Score()
    for line in lines:
        result.add(line, predictions.get(line.id, {"intents": []}))
    return result


def main(argv: list[str]) -> int:
    if len(argv) != 3:
        sys.stdout.write(f"{__doc__}\n")
        return 2
    rows = (json.loads(row) for row in Path(argv[2]).read_text(encoding="utf-8").splitlines() if row.strip())
    result = score(load(Path(argv[1])), {row["id"]: row["expect"] for row in rows})
    for misses in result.misses.values():
        sys.stdout.write("\n".join(misses) + "\n")
    sys.stdout.write(result.summary() + "\n")
    return int(sum(result.critical.values()) > WANTED_CRITICAL)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
