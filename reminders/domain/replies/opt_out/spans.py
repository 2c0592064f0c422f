"""Where phrases of one table lie in a text, ready to be asked about many times: hostile text holds hundreds."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from reminders.domain.phrases import Found, Text, Word
from reminders.domain.phrases.words import Pause as Gap


class Spans:
    """Stretches of a text of `length` words; each question is answered at once, however many there are."""

    def __init__(self, found: Iterable[Found], length: int) -> None:
        reach = [0] * (length + 1)
        nearest = [length + 1] * (length + 2)
        for one in found:
            reach[one.start + 1] = max(reach[one.start + 1], one.end)
            nearest[one.start] = min(nearest[one.start], one.end)
        self._reach: Final = list(accumulate(reach, max))
        self._nearest: Final = list(accumulate(reversed(nearest), min))[::-1]

    def end_before(self, place: int) -> int:
        """How far the stretches reach that start before this place."""
        return self._reach[min(place, len(self._reach) - 1)]

    def overlap(self, start: int, end: int) -> bool:
        """Whether some stretch shares a word with these."""
        return self.end_before(end) > start

    def within(self, start: int, end: int) -> bool:
        """Whether some stretch lies wholly between these places."""
        return self._nearest[start] <= end


def sentences(text: Text) -> Iterator[tuple[int, Sequence[Word]]]:
    """Yield where each sentence begins, and its words."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or text.words[at].pause is Gap.HARD:
            yield start, text.words[start:at]
            start = at
