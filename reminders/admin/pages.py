"""Every page of the desk, registered by importing it."""

from . import (
    alerts,
    checkin_forms,
    clinics,
    consent,
    decisions,
    inbound,
    inbox,
    library,
    mailboxes,
    outbound,
    patients,
    schedules,
    symptoms,
    users,
)

__all__ = [
    "alerts",
    "checkin_forms",
    "clinics",
    "consent",
    "decisions",
    "inbound",
    "inbox",
    "library",
    "mailboxes",
    "outbound",
    "patients",
    "schedules",
    "symptoms",
    "users",
]
