"""The stretch routines that come with the product."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from reminders.domain.texts.routines import Routine, read_routines


@cache
def routines() -> Mapping[str, Routine]:
    """Return the routines by area. Raises PackError for a file that cannot be read."""
    return read_routines(files("reminders.content").joinpath("packs/routines.json").read_text(encoding="utf-8"))
