"""One pass of everything that beat would start: for the command line, the demo and tests."""

import zoneinfo
from importlib.metadata import version
from typing import Final

from django.db.models.functions import Now

from reminders import clock, log
from reminders.conversation import hearing, mailbox, recovery, router
from reminders.delivery import alarms, dispatch, receipts, reconcile
from reminders.models import Agenda, Installation
from reminders.safety import escalate

from . import planner

_CHUNK: Final = 10_000


def one_pass() -> dict[str, int]:
    """Read replies, plan, send, sweep: once, in this process. Returns how many of each, for people to read."""
    mailbox.poll()
    recovery.recover()
    read = router.read_pending()
    people = planner.run()
    attempts = dispatch.run()
    sweep()
    told = escalate.sweep()
    return {"replies read": read, "people planned": people, "messages tried": attempts, "staff notices sent": told}


def sweep() -> None:
    """Settle what is in doubt, hear what became of simulated texts, and notice new zone data."""
    hearing.hear_again()
    reconcile.sweep()
    alarms.sweep()
    receipts.collect_simulated()
    replan_after_new_zone_data()


def beat_alive() -> None:
    """Leave a sign of life, on the database's clock."""
    Installation.row()
    Installation.objects.update(beat_at=Now())


def zone_data_version() -> str:
    """Return the version of the zone data in use: the system's where it has any, else the tzdata package's."""
    for folder in zoneinfo.TZPATH:
        try:
            with open(f"{folder}/tzdata.zi", encoding="ascii") as data:
                return data.readline().removeprefix("# version ").strip()
        except OSError:
            continue
    return version("tzdata")


def replan_after_new_zone_data() -> int:
    """Have everyone planned anew when the world's clocks have changed under us. Returns how many people."""
    current = zone_data_version()
    installation = Installation.row()
    if installation.tzdata_version == current:
        return 0
    count = _look_at_everyone() if installation.tzdata_version else 0
    Installation.objects.update(tzdata_version=current)
    log.event("zones.changed", version=current, people=count)
    return count


def _look_at_everyone() -> int:
    """Poke every agenda, some thousands at a time: one long transaction would hold the planners up."""
    now, count, last = clock.now(), 0, 0
    while True:
        ids = list(Agenda.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:_CHUNK])
        if not ids:
            return count
        Agenda.look_again(ids, now)
        count, last = count + len(ids), ids[-1]
