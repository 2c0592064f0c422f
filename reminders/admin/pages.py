"""Every page of the desk, registered by importing it."""

from . import clinics, consent, decisions, inbound, outbound, patients, schedules, symptoms, users

__all__ = ["clinics", "consent", "decisions", "inbound", "outbound", "patients", "schedules", "symptoms", "users"]
