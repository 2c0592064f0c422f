"""The table that a benchmark prints."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One figure. `met` is None for what is only there to compare with."""

    what: str
    measured: str
    target: str = ""
    met: bool | None = None


def show(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table."""
    verdicts = {True: "met", False: "MISSED", None: ""}
    lines = [("figure", "measured", "target", "")]
    lines += [(row.what, row.measured, row.target, verdicts[row.met]) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    shown = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    ]
    return "\n".join([shown[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *shown[1:]])
