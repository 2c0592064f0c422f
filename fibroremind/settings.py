"""Django's settings. What each variable means: docs/reference/settings.md."""

import importlib.util
import os
import secrets
import zoneinfo
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from fibroremind.database import UNCONFIGURED, configured
from fibroremind.env import Environment, placeholder_key

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("FIBROREMIND_VAR") or BASE_DIR / "var")

env = Environment(Path(os.environ.get("ENV_FILE") or BASE_DIR / ".env"))
if not (env.text("DATABASE_URL") or env.text("REDIS_URL")):
    env.read(VAR_DIR / "local.env")

# ---- What this system is: a deployment, a local one (`make run`, tests), or nothing but code

LOCAL = env.flag("FIBROREMIND_LOCAL", default=False)
DEBUG = env.flag("DEBUG", default=False)
PUBLIC_BASE_URL = env.url(
    "PUBLIC_BASE_URL", ("https", "http"), "https://texts.example.org", default="http://127.0.0.1:8000"
).rstrip("/")
HTTPS = PUBLIC_BASE_URL.startswith("https://")
BEHIND_PROXY = env.flag("BEHIND_PROXY", default=False)
_public_host = urlsplit(PUBLIC_BASE_URL).hostname or ""
_own_hosts = {_public_host} if HTTPS else {_public_host, "localhost", "127.0.0.1", "[::1]"}
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", default=sorted(_own_hosts))
CSRF_TRUSTED_ORIGINS = [PUBLIC_BASE_URL]

# ---- Database and broker

_database_url = env.url("DATABASE_URL", ("postgresql", "postgres"), "postgresql://user:password@host:5432/fibroremind")
REDIS_URL = env.url("REDIS_URL", ("redis", "rediss"), "redis://:password@host:6379/0")
CONFIGURED = bool(env.text("DATABASE_URL") or env.text("REDIS_URL"))
DATABASES: dict[str, Any] = {
    "default": configured(_database_url, env.number("DATABASE_STATEMENT_TIMEOUT_SECONDS", 15, least=0))
    if _database_url
    else UNCONFIGURED
}
# Without a broker a task reaches nobody: beat finds the work when there is one.
CELERY_BROKER_URL = REDIS_URL or "memory://"

# ---- Secrets

SECRET_KEY = env.text("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
DATA_KEYS = env.data_keys()
INDEX_KEY = env.index_key()

# ---- Channels

SMS_CHANNEL = env.choice("SMS_CHANNEL", ("simulator", "twilio"))
EMAIL_CHANNEL = env.choice("EMAIL_CHANNEL", ("simulator", "smtp", "anymail"))
TWILIO_ACCOUNT_SID = env.text("TWILIO_ACCOUNT_SID")
# Several during a rotation, written with commas: a webhook signed with any of them is ours, the first one calls out.
TWILIO_AUTH_TOKENS = env.words("TWILIO_AUTH_TOKEN")
TWILIO_API_KEY = env.text("TWILIO_API_KEY")
TWILIO_API_SECRET = env.text("TWILIO_API_SECRET")
TWILIO_MESSAGING_SERVICE_SID = env.text("TWILIO_MESSAGING_SERVICE_SID")
TWILIO_FROM = env.text("TWILIO_FROM")
TWILIO_API_BASE_URL = env.url("TWILIO_API_BASE_URL", ("https", "http"), "http://127.0.0.1:9000")
EMAIL_URL = env.url("EMAIL_URL", ("smtp", "submission"), "submission://user:password@host:587")
EMAIL_TIMEOUT = env.number("EMAIL_TIMEOUT_SECONDS", 15)
EMAIL_CONNECTIONS = env.number("EMAIL_CONNECTIONS", 8)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("EMAIL_FROM", f"alerts@{_public_host}")
MAILBOX_URL = env.url("MAILBOX_URL", ("imaps", "imap"), "imaps://user:password@imap.example.org:993/INBOX")
ANYMAIL_ESP = env.text("ANYMAIL_ESP").lower()
# Each provider's own settings, as django-anymail names them: ANYMAIL_POSTMARK_SERVER_TOKEN and the like.
ANYMAIL = {
    **env.under("ANYMAIL_"),
    # What a provider cannot do must not stop a mail: the tag in its metadata is worth having, and no more than that.
    "IGNORE_UNSUPPORTED_FEATURES": True,
    "REQUESTS_TIMEOUT": (EMAIL_TIMEOUT / 3, EMAIL_TIMEOUT * 2 / 3),  # to connect, to be answered
}

# ---- The waits of the delivery protocol (docs/explanation/delivery.md)

DELIVERY_LEASE_SECONDS = env.number("DELIVERY_LEASE_SECONDS", 60)
DELIVERY_REQUEST_DEADLINE_SECONDS = env.number("DELIVERY_REQUEST_DEADLINE_SECONDS", 15)
DELIVERY_FIRST_LOOK_SECONDS = env.number("DELIVERY_FIRST_LOOK_SECONDS", 60)
DELIVERY_LOOK_GAP_SECONDS = env.number("DELIVERY_LOOK_GAP_SECONDS", 60)
DELIVERY_LIST_LAG_SECONDS = env.number("DELIVERY_LIST_LAG_SECONDS", 30, least=0)
DELIVERY_IN_FLIGHT = env.number("DELIVERY_IN_FLIGHT", 1_000)
DELIVERY_CLAIM_SIZE = env.number("DELIVERY_CLAIM_SIZE", 1_000)

# ---- The rest

SESSION_IDLE_MINUTES = env.number("SESSION_IDLE_MINUTES", 720 if LOCAL else 15)
LOG_LEVEL = env.choice("LOG_LEVEL", ("INFO", "DEBUG", "WARNING", "ERROR"))

# ---- Refuse what is half-configured

if CONFIGURED:
    _keys = "add the lines that `python -m fibroremind.keys` prints."
    env.need("DATABASE_URL", env.text("DATABASE_URL"), "REDIS_URL is set", "set both, or neither and use `make run`.")
    env.need("REDIS_URL", env.text("REDIS_URL"), "DATABASE_URL is set", "set both, or neither and use `make run`.")
    env.need("SECRET_KEY", SECRET_KEY, "sessions and links are signed with it", _keys)
    env.need("DATA_KEYS", env.text("DATA_KEYS"), "DATABASE_URL is set and people's data is sealed with it", _keys)
    env.need("INDEX_KEY", env.text("INDEX_KEY"), "DATABASE_URL is set and sealed values are found with it", _keys)
if _database_url and not DATABASES["default"]["NAME"]:
    env.fault("DATABASE_URL names no database.", "write it like postgresql://user:password@host:5432/fibroremind.")
if urlsplit(PUBLIC_BASE_URL).path:
    env.fault("PUBLIC_BASE_URL has a path.", "give the service a host of its own, and write its address without one.")
if SECRET_KEY and len(SECRET_KEY) < 32:
    env.fault("SECRET_KEY is shorter than 32 characters.", "`python -m fibroremind.keys` prints a fresh one.")
if SMS_CHANNEL == "twilio":
    _either = "or set SMS_CHANNEL=simulator."
    env.need("TWILIO_ACCOUNT_SID", TWILIO_ACCOUNT_SID, "SMS_CHANNEL is twilio", f"copy it from the console, {_either}")
    env.need("TWILIO_AUTH_TOKEN", TWILIO_AUTH_TOKENS, "SMS_CHANNEL is twilio", f"copy it from the console, {_either}")
    if TWILIO_ACCOUNT_SID and not TWILIO_ACCOUNT_SID.startswith("AC"):
        env.fault("TWILIO_ACCOUNT_SID is not the number of an account.", "copy the one that begins with AC.")
    if bool(TWILIO_API_KEY) != bool(TWILIO_API_SECRET):
        env.fault("Of TWILIO_API_KEY and TWILIO_API_SECRET only one is set.", "set both, or neither.")
if EMAIL_CHANNEL == "smtp":
    env.need("EMAIL_URL", EMAIL_URL, "EMAIL_CHANNEL is smtp", "set EMAIL_URL, or set EMAIL_CHANNEL=simulator.")
if MAILBOX_URL:
    _mailbox = urlsplit(MAILBOX_URL)
    if not (_mailbox.username and _mailbox.password):
        env.fault(
            "MAILBOX_URL names no user or no password.",
            "write it like imaps://user:password@imap.example.org:993/INBOX, with @ and / in them as %40 and %2F.",
        )
    if not MAILBOX_URL.isascii() or set(unquote(_mailbox.path)) & set('"\\\r\n'):
        env.fault("MAILBOX_URL names a folder that cannot be asked for.", "use a folder such as INBOX or Replies.")
    if _mailbox.scheme == "imap" and _mailbox.hostname not in ("localhost", "127.0.0.1", "::1"):
        env.fault("MAILBOX_URL would send the password in the clear.", "use imaps:// and its port, mostly 993.")
if EMAIL_CHANNEL == "anymail":
    _esp = "name the provider as django-anymail does, such as ANYMAIL_ESP=postmark."
    env.need("ANYMAIL_ESP", ANYMAIL_ESP, "EMAIL_CHANNEL is anymail", _esp)
    _known = ANYMAIL_ESP.isidentifier() and importlib.util.find_spec(f"anymail.backends.{ANYMAIL_ESP}") is not None
    if ANYMAIL_ESP and not _known:
        env.fault("ANYMAIL_ESP names no provider that django-anymail knows.", _esp)
    _webhook = "set ANYMAIL_WEBHOOK_SECRET=user:password, both long and random; they stand in the webhook's address."
    env.need("ANYMAIL_WEBHOOK_SECRET", ANYMAIL.get("WEBHOOK_SECRET"), "bounces come back by webhook", _webhook)
if {SMS_CHANNEL, EMAIL_CHANNEL} != {"simulator"}:
    env.need(
        "PUBLIC_BASE_URL",
        env.text("PUBLIC_BASE_URL"),
        "receipts and links come back to it",
        "set the address under which this server is reached from outside.",
    )
if DELIVERY_LEASE_SECONDS <= DELIVERY_REQUEST_DEADLINE_SECONDS:
    env.fault(
        "DELIVERY_LEASE_SECONDS does not outlast DELIVERY_REQUEST_DEADLINE_SECONDS, so nothing could be sent.",
        "make the lease longer than one request may take.",
    )
env.refuse_if_faulty()

if not CONFIGURED:
    # Nothing can be stored, so these need not outlive the process: checks and rules work on a bare checkout.
    SECRET_KEY = SECRET_KEY or secrets.token_urlsafe(48)
    DATA_KEYS = DATA_KEYS or {"none": placeholder_key()}
    INDEX_KEY = INDEX_KEY or placeholder_key()

# ---- Django

INSTALLED_APPS = [
    "reminders.apps.RemindersConfig",
    "fibroremind.apps.Deployment",
    "reminders.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    *(["anymail"] if EMAIL_CHANNEL == "anymail" else []),
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "fibroremind.urls"
WSGI_APPLICATION = "fibroremind.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
LANGUAGE_CODE = "en-us"
USE_TZ = True
TIME_ZONE = "UTC"
# The zones of the tzdata package on every machine: with those of the operating system, two workers could disagree.
zoneinfo.reset_tzpath(to=())

STATIC_URL = "static/"
# A machine of one's own serves the files where they lie; an image collects them once, compressed and named by content.
STATIC_ROOT = None if LOCAL else BASE_DIR / "staticfiles"
WHITENOISE_USE_FINDERS = LOCAL
_static_files = "django.contrib.staticfiles.storage.StaticFilesStorage"
_collected_files = "whitenoise.storage.CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": _static_files if LOCAL or DEBUG else _collected_files},
}

# ---- Who may come in, and how the way is kept safe

LOGIN_URL = "/admin/login/"
LOGIN_REDIRECT_URL = "/admin/"
_validation = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_validation}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_validation}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_validation}.CommonPasswordValidator"},
    {"NAME": f"{_validation}.NumericPasswordValidator"},
]
SESSION_COOKIE_AGE = 60 * SESSION_IDLE_MINUTES
SESSION_SAVE_EVERY_REQUEST = True  # the age counts from the last click, not from the login
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_NAME = "__Host-sessionid" if HTTPS else "sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken" if HTTPS else "csrftoken"
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS and not DEBUG else 0
# Whether other hosts of the domain speak HTTPS is for the domain's owner to say, not for one service on it.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
if BEHIND_PROXY:
    # Only where a proxy sets this header itself: otherwise any client could claim to have come by https.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = HTTPS and not DEBUG
# A provider's callback must be answered, not sent elsewhere; probes speak plain HTTP inside the machine.
SECURE_REDIRECT_EXEMPT = [r"^hooks/", r"^livez$", r"^readyz$", r"^metrics$"]

# ---- E-mail's transport: the channel decides who gets what

EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
if EMAIL_URL:
    _email = env.email_transport("EMAIL_URL")
    EMAIL_BACKEND = "reminders.channels.smtp.Backend"
    EMAIL_HOST, EMAIL_PORT = _email["EMAIL_HOST"], _email["EMAIL_PORT"]
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _email["EMAIL_HOST_USER"], _email["EMAIL_HOST_PASSWORD"]
    EMAIL_USE_TLS, EMAIL_USE_SSL = _email["EMAIL_USE_TLS"], _email["EMAIL_USE_SSL"]
if EMAIL_CHANNEL == "anymail":
    EMAIL_BACKEND = f"anymail.backends.{ANYMAIL_ESP}.EmailBackend"

# ---- Logs: one line per event on standard output

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "fibroremind.logs.OneLine", "with_traceback": DEBUG}},
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}},
    "root": {"handlers": ["out"], "level": LOG_LEVEL},
    "loggers": {
        # It writes whole addresses at INFO, phone numbers among them.
        "twilio": {"level": "WARNING"},
        # A line per tick per second says nothing; failures are warnings and errors.
        "celery.beat": {"level": "WARNING"},
        "celery.worker.strategy": {"level": "WARNING"},
        "celery.app.trace": {"level": "WARNING"},
        # Django installs handlers of its own here: without this every line would come twice.
        "django": {"handlers": [], "level": "INFO"},
        "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}
