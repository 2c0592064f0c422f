"""Who may do what: rights come from a member of staff's role at a clinic, never from permission rows.

Coordinators set up people, schedules and consent. Clinicians read everything and set care flags. What happened is
evidence: nobody changes it. What concerns the whole installation is for superusers, who may do all there is to do.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from weakref import WeakKeyDictionary

from django.http import HttpRequest

from reminders.models import Role, StaffMember


class Right(StrEnum):
    """What a page lets somebody do with its rows."""

    VIEW = "view"
    ADD = "add"
    CHANGE = "change"
    DELETE = "delete"
    SET_UP = "set_up"  # more than a change: whom we text, where, when, on whose word


Rights = Mapping[Role, frozenset[Right]]

_READ: Final = frozenset({Right.VIEW})
_ALL_BUT_DELETE: Final = frozenset({Right.VIEW, Right.ADD, Right.CHANGE, Right.SET_UP})

NOBODY: Final[Rights] = {}
EVIDENCE: Final[Rights] = {Role.COORDINATOR: _READ, Role.CLINICIAN: _READ}
ANSWERING: Final[Rights] = dict.fromkeys((Role.COORDINATOR, Role.CLINICIAN), _READ | {Right.CHANGE})
SET_UP: Final[Rights] = {Role.COORDINATOR: _ALL_BUT_DELETE, Role.CLINICIAN: _READ}
PEOPLE: Final[Rights] = {Role.COORDINATOR: _ALL_BUT_DELETE, Role.CLINICIAN: _READ | {Right.CHANGE}}
OWN_CLINIC: Final[Rights] = {Role.COORDINATOR: _READ | {Right.CHANGE}, Role.CLINICIAN: _READ}
OWN_CHOICES: Final[Rights] = {Role.COORDINATOR: _ALL_BUT_DELETE | {Right.DELETE}, Role.CLINICIAN: _READ}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the person behind a request is, and where."""

    is_superuser: bool
    places: Mapping[int, Role]

    def clinics(self, rights: Rights, right: Right) -> frozenset[int] | None:
        """Return the clinics in which this right holds; None for every clinic there is."""
        if self.is_superuser:
            return None
        return frozenset(clinic for clinic, role in self.places.items() if right in rights.get(role, ()))

    def has(self, rights: Rights, right: Right) -> bool:
        """Whether this right holds anywhere."""
        clinics = self.clinics(rights, right)
        return clinics is None or bool(clinics)


_known: WeakKeyDictionary[HttpRequest, Standing] = WeakKeyDictionary()


def standing(request: HttpRequest) -> Standing:
    """Return the standing of a request's user, read once for each request."""
    if request not in _known:
        user = request.user
        if not (user.is_active and user.is_staff):
            _known[request] = Standing(False, {})
        elif user.is_superuser:
            _known[request] = Standing(True, {})
        else:
            places = StaffMember.objects.filter(user_id=user.pk).values_list("clinic_id", "role")
            _known[request] = Standing(False, {clinic: Role(role) for clinic, role in places})
    return _known[request]
