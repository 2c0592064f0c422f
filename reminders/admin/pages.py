"""Every page of the desk, registered by importing it."""

from . import (
    checkin_forms,
    clinics,
    consent,
    decisions,
    inbound,
    library,
    outbound,
    patients,
    schedules,
    symptoms,
    users,
)

__all__ = [
    "checkin_forms",
    "clinics",
    "consent",
    "decisions",
    "inbound",
    "library",
    "outbound",
    "patients",
    "schedules",
    "symptoms",
    "users",
]
