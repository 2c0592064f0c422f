"""What stands on top of every page: danger that nobody has taken on yet."""

from typing import Final

from django.db.models import Q
from django.http import HttpRequest

from reminders import clock
from reminders.domain.escalation import AlertStatus
from reminders.models import Alert
from reminders.safety import drill

from .roles import ANSWERING, Right, standing

_MOST: Final = 200


def waiting(request: HttpRequest) -> dict[str, int]:
    """Return what every page says on top: how many alerts are open, and whether their way to staff is broken."""
    clinics = standing(request).clinics(ANSWERING, Right.VIEW)
    if clinics is not None and not clinics:
        return {"open_alerts": 0, "failed_drills": 0}
    # One query, and none that counts: it runs on every page.
    wanted = Alert.objects.filter(
        Q(status=AlertStatus.OPEN, is_test=False) | Q(pk__in=drill.failed(clock.now()).values("pk"))
    )
    rows = wanted if clinics is None else wanted.filter(clinic__in=clinics)
    tests = list(rows.order_by().values_list("is_test", flat=True)[:_MOST])
    return {"open_alerts": tests.count(False), "failed_drills": tests.count(True)}
