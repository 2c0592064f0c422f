"""Throw mutated replies at the reader for as long as one likes: `python -m tests.properties.fuzz_replies --minutes 10`.

Starts from every corpus line, and cuts, doubles, swaps, misspells and glues. Fails on an exception, on a value out of
its metric's bounds, and on a text that takes longer than its limit of processor time.
"""

import argparse
import json
import random
import sys
import time
from pathlib import Path

from reminders.domain.metrics import METRICS, MetricKind
from reminders.domain.replies import Context, Understanding, understand

CORPORA = Path(__file__).parents[1] / "domain"
ODD = [
    "\x00",
    "\u200b",
    "\u202e",
    "½",
    "7️⃣",
    "💯",
    "😭" * 40,
    "٧",
    "７",
    "1e3",
    "9" * 400,
    "/10",
    "-",
    "..",
    "\n\n> ",
    "«",
    "{name}",
]
LIMIT = 0.25  # seconds of processor time for up to 1,600 characters, on a machine that others use as well
LONGEST = 1600


def seeds() -> tuple[list[str], list[Context]]:
    texts: list[str] = []
    contexts = [Context()]
    for path in sorted(CORPORA.glob("*_corpus/*.jsonl")):
        for line in path.read_text().splitlines():
            case = json.loads(line)
            texts.append(case["text"])
            if "context" in case:
                contexts.append(Context.from_json(case["context"]))
    return texts, contexts


def mutated(text: str, texts: list[str], chance: random.Random) -> str:
    for _ in range(chance.randint(1, 6)):
        at, to = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        kind = chance.randrange(7)
        if kind == 0:
            text = text[:at] + text[to:]
        elif kind == 1:
            text = text[:to] + text[at:to] * chance.randint(1, 30) + text[to:]
        elif kind == 2:
            text = text[:at] + chance.choice(ODD) + text[at:]
        elif kind == 3:
            text = f"{text}{chance.choice([' ', '. ', ', ', chr(10), '', ' and ', ' but '])}{chance.choice(texts)}"
        elif kind == 4:
            text = text[:at] + text[at:to].swapcase() + text[to:]
        elif kind == 5:
            text = (
                text[:at] + chr(chance.choice([chance.randint(32, 126), chance.randint(160, 0xFFFF)])) + text[at + 1 :]
            )
        else:
            words = text.split()
            chance.shuffle(words)
            text = " ".join(words)
    return text[:LONGEST]


def in_bounds(reading: Understanding) -> bool:
    for metric, value in reading.answers.items():
        kind = METRICS[metric].kind if metric in METRICS else None
        if kind is MetricKind.SCALE and not (isinstance(value, int | float) and 0 <= value <= 10):
            return False
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    texts, contexts = seeds()
    chance, until = random.Random(options.seed), time.monotonic() + 60 * options.minutes
    count, worst, worst_text = 0, 0.0, ""
    while time.monotonic() < until:
        text, context = mutated(chance.choice(texts), texts, chance), chance.choice(contexts)
        began = time.process_time()
        reading = understand(text, context)
        took = time.process_time() - began
        count += 1
        if took > worst:
            worst, worst_text = took, text
        if not in_bounds(reading) or took > LIMIT:
            sys.stdout.write(f"FAULT after {count}: {took:.3f} s, {reading.as_json()} for {text!r} in {context}\n")
            return 1
    sys.stdout.write(
        f"{count} texts, no fault; the slowest took {worst * 1000:.1f} ms ({len(worst_text)} characters)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
