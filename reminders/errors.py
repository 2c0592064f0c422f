"""The tree of errors. An error's class carries the decision; its docstring is the default message."""

from collections.abc import Sequence


class FibroRemindError(Exception):
    """FibroRemind could not do what was asked."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (type(self).__doc__ or "").strip())


class InvalidInput(FibroRemindError):
    """What was given cannot be used; the message names the fault and the fix. Nothing was changed."""


class RuleError(InvalidInput):
    """This schedule rule cannot be used."""


class TextError(InvalidInput):
    """This text cannot be sent to a patient."""


class AddressError(InvalidInput):
    """This is not a phone number or e-mail address that we can reach."""


class PackError(InvalidInput):
    """This message pack cannot be imported."""


class PeopleError(InvalidInput):
    """These people cannot be imported; `faults` holds every reason, by line."""

    def __init__(self, faults: Sequence[object]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


class NotConfigured(FibroRemindError):
    """Something needed is not configured; the message names the setting."""


class SendError(FibroRemindError):
    """A provider did not take a message; the subclass says what follows."""

    def __init__(self, message: str = "", code: str = "") -> None:
        super().__init__(message)
        self.code = code


class TryLater(SendError):
    """Certainly not taken, and worth another try."""


class Refused(SendError):
    """Certainly not taken, and never will be."""


class BadAddress(Refused):
    """This address cannot be reached, whatever is sent."""


class OptedOut(Refused):
    """The provider says that the person asked it to stop."""


class SimulatorOnly(Refused):
    """The simulator reaches demo clinics alone."""


class SenderStopped(SendError):
    """Nothing at all can be sent through this sender until somebody mends it."""


class OutcomeUnknown(SendError):
    """The provider may or may not have taken it: evidence decides, never a second try."""


class LetGo(SendError):
    """Not written: the lease would not have outlasted the request."""
