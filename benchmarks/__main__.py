"""`python -m benchmarks [NAME…]`: measure, and print figures with their ratios and targets."""

import argparse
import sys
from importlib import import_module

from .table import Row, show

# Each is a module with `measure() -> list[Row]`.
FIGURES = ("sending",)


def main() -> int:
    """Measure what was asked for; exit 1 where a target is missed."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    asked.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(FIGURES)}; all without any")
    names = asked.parse_args().names or FIGURES
    rows: list[Row] = []
    for name in names:
        rows += import_module(f"benchmarks.{name}").measure()
    print(show(rows))
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
