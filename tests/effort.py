"""How much work something is, counted and not timed: the same on every machine, however busy it is."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls(work: Callable[[], object]) -> int:
    """Return how many functions some work calls, builtin ones and resumed generators among them."""
    count = 0

    def counted(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    work()  # what is remembered of a first time is no work
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def growth(work: Callable[[str], object], text: str) -> float:
    """Return how many times the work of its first quarter a text is: 4 where it grows as the text, 16 as its square."""
    return calls(lambda: work(text)) / calls(lambda: work(text[: len(text) // 4]))
