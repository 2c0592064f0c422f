"""Time zones round the world, so that there are always some where it is day."""

from datetime import datetime, time
from typing import Final

from reminders.domain.wall_time import zone as zone_of

_WORLD: Final = (
    "Pacific/Honolulu", "America/Anchorage", "America/Los_Angeles", "America/Phoenix", "America/Denver",
    "America/Chicago", "America/Mexico_City", "America/New_York", "America/Bogota", "America/Halifax",
    "America/St_Johns", "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Nuuk", "Atlantic/Azores",
    "Atlantic/Cape_Verde", "Atlantic/Reykjavik", "Europe/London", "Europe/Dublin", "Europe/Madrid", "Europe/Warsaw",
    "Africa/Lagos", "Europe/Helsinki", "Africa/Johannesburg", "Africa/Nairobi", "Europe/Istanbul", "Asia/Dubai",
    "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore",
    "Australia/Perth", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney",
    "Pacific/Noumea", "Pacific/Auckland", "Pacific/Tongatapu", "Pacific/Apia",
)  # fmt: skip
_FROM, _UNTIL = time(9, 30), time(17)


def daytime_zones(now: datetime, count: int) -> list[str]:
    """Return zones in which it is day at a moment, with hours of it left, as far apart as they come."""
    there = [(now.astimezone(zone_of(name)), name) for name in _WORLD]
    # By the clock on their wall: neighbours in the list are neighbours in the day.
    by_day = [name for local, name in sorted(there, key=lambda one: one[0].time()) if _FROM <= local.time() < _UNTIL]
    last = len(by_day) - 1
    return [by_day[round(index * last / max(1, count - 1))] for index in range(count)]
