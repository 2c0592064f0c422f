"""Every page of the desk, registered by importing it."""

from . import (
    checkin_forms,
    clinics,
    consent,
    decisions,
    inbound,
    library,
    mailboxes,
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
    "mailboxes",
    "outbound",
    "patients",
    "schedules",
    "symptoms",
    "users",
]
