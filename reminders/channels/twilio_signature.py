"""Whether a request comes from Twilio: its signature over the address that it called and the fields that it sent."""

from django.conf import settings
from django.http import QueryDict
from twilio.request_validator import RequestValidator, get_signature_algorithm


def is_twilios(path: str, form: QueryDict, signature: str, signing: str = "") -> bool:
    """Return whether one of our tokens signed this form for this path of ours.

    The address is the configured public one, never what the request says of its host: behind a proxy that is not what
    Twilio called, and anybody can write such headers. Several tokens are valid, so that one can be replaced; `signing`
    is the header that names another algorithm (a shared key's).
    """
    if not signature.isascii():
        return False
    url, algorithm = settings.PUBLIC_BASE_URL + path, get_signature_algorithm(signing)
    return any(
        RequestValidator(token).validate(url, form, signature, algorithm) for token in settings.TWILIO_AUTH_TOKENS
    )
