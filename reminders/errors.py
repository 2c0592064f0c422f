"""The tree of errors. An error's class carries the decision; its docstring is the default message."""


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


class NotConfigured(FibroRemindError):
    """Something needed is not configured; the message names the setting."""
