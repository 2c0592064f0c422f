"""How long one reply takes to read: python -m benchmarks.replies

Prints the median of ordinary replies in microseconds, and the worst of a set of hostile ones in milliseconds.
It asserts nothing: machines differ.
"""

import json
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from reminders.domain.replies import Context, understand

CORPUS = Path(__file__).parent.parent / "tests" / "domain" / "replies_corpus"
LENGTH = 1600  # ten joined SMS
HOSTILE_PIECES = (
    *(
        "7",
        "7 ",
        "7,",
        "7/",
        "7-",
        "7 or ",
        "7 to ",
        "-7 ",
        ">7 ",
        "7->",
        "7.5.",
        "1:",
        "12:30 ",
        "p7f5s3",
        "7pain",
        "½",
        "4½ ",
    ),
    *(
        "pain ",
        "pain 7 ",
        "no pain ",
        "not a 7 ",
        "was 8 now 5 ",
        "from 4 to 7 ",
        "up to ",
        "like ",
        "a ",
        "about 7 ",
        "both 7 ",
    ),
    *(
        "left ",
        "left knee ",
        "shoulder blades ",
        "all over ",
        "stop ",
        "stop texting ",
        "don't stop ",
        "cant ",
        "numb ",
        "chest ",
    ),
    *(
        "slept 4 hours ",
        "hours ",
        "3 walks ",
        "at ",
        "at 4 ",
        "oops meant 5 ",
        "yes no ",
        "log ",
        "pause ",
        "in ",
        "the ",
    ),
    *(
        "a",
        "aA",
        "é",
        "ﷺ",
        "\u0301",
        "\u0316\u0301",
        "😭",
        "👍🏽",
        "\U0001f3fd",
        "\n",
        "> 7\n",
        "--\n",
        "On x wrote:\n",
        "'",
        '"',
        "Liked “",
    ),
    *(
        "@",
        "a@",
        "a.b@c",
        "http://",
        "www.",
        "555-0134 ",
        "1,000,",
        "(",
        ":(",
        ":",
        "=-",
        "\x00",
        "\ud83d",
        "\u200b",
        "  ",
        "\t",
        "seven ",
        "sevn ",
    ),
)


def _contexts() -> Iterator[Context]:
    scale = {"kind": "scale_0_10", "metric": "pain"}
    yield Context.from_json({"pending_question": scale})
    yield Context.from_json({"pending_question": scale, "form": ["pain", "fatigue", "sleep"], "channel": "email"})
    yield Context.from_json({"pending_question": {"kind": "yes_no", "metric": "cramps"}})
    yield Context.from_json({"pending_question": {"kind": "body_areas", "metric": "body_areas"}})
    yield Context.from_json({"pending_question": {"kind": "number", "metric": "water"}})
    yield Context.from_json(
        {"pending_question": {"kind": "choice", "metric": "energy", "choices": ["low", "medium", "high"]}}
    )
    yield Context.from_json({"pending_question": None, "last_answered": {"metric": "pain", "value": 7}})


def _seconds(text: str, context: Context) -> float:
    start = time.perf_counter()
    understand(text, context)
    return time.perf_counter() - start


def main() -> None:
    rows = [json.loads(row) for path in CORPUS.glob("*.jsonl") for row in path.read_text("utf-8").splitlines()]
    ordinary = [(row["text"], Context.from_json(row["context"])) for row in rows]
    for text, context in ordinary:
        understand(text, context)
    taken = sorted(min(_seconds(text, context) for _ in range(3)) for text, context in ordinary)
    print(f"ordinary replies: {len(taken)}, median {statistics.median(taken) * 1e6:.0f} µs,", end=" ")
    print(f"99th {taken[len(taken) * 99 // 100] * 1e6:.0f} µs, worst {taken[-1] * 1e6:.0f} µs")
    hostile = [(piece * LENGTH)[:LENGTH] for piece in HOSTILE_PIECES]
    hostile += [("".join(HOSTILE_PIECES) * 3)[:LENGTH], "".join(reversed("".join(HOSTILE_PIECES) * 3))[:LENGTH]]
    worst = sorted(
        ((min(_seconds(t, c) for _ in range(2)), t[:24], c.kind) for t in hostile for c in _contexts()), reverse=True
    )
    for seconds, text, kind in worst[:8]:
        print(f"hostile, {LENGTH} characters: {seconds * 1e3:6.1f} ms  {kind or 'nothing open'}  {text!r}...")


if __name__ == "__main__":
    main()
