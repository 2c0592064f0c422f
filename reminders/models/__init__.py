"""Tables, constraints and tiny facts. Behaviour lives in the rooms; judgement lives in `domain`."""

from .addresses import Address, ConsentEvent, ContactPoint
from .alarms import Alarm
from .clinics import CategoryPolicy, Clinic, Role, Sender, StaffMember
from .content import LibraryText
from .conversations import Answer, CheckIn, CheckInForm, Question
from .inbox import InboxItem, ReviewItem
from .mailboxes import Mailbox, MailboxMessage
from .messages import Attempt, InboundMessage, OutboundMessage, Receipt, SimulatedText, Understanding
from .patients import Agenda, Patient, Pause
from .safety import Alert, AlertFlagging, AlertNotice, SafetyContact, UsualSymptom
from .schedules import Cursor, Occurrence, Schedule
from .state import Installation
from .symptoms import Flare, SymptomEntry

__all__ = [
    "Address",
    "Agenda",
    "Alarm",
    "Alert",
    "AlertFlagging",
    "AlertNotice",
    "Answer",
    "Attempt",
    "CategoryPolicy",
    "CheckIn",
    "CheckInForm",
    "Clinic",
    "ConsentEvent",
    "ContactPoint",
    "Cursor",
    "Flare",
    "InboundMessage",
    "InboxItem",
    "Installation",
    "LibraryText",
    "Mailbox",
    "MailboxMessage",
    "Occurrence",
    "OutboundMessage",
    "Patient",
    "Pause",
    "Question",
    "Receipt",
    "ReviewItem",
    "Role",
    "SafetyContact",
    "Schedule",
    "Sender",
    "SimulatedText",
    "StaffMember",
    "SymptomEntry",
    "Understanding",
    "UsualSymptom",
]
