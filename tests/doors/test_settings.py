"""A system that is configured wrongly does not start, and says what to change."""

import base64
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

PROJECT = Path(__file__).parents[2]
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
WHOLE = {
    "DATABASE_URL": "postgresql://u:hunter2@db.example:5432/texts",
    "REDIS_URL": "redis://:hunter3@broker.example:6379/0",
    "SECRET_KEY": "s" * 50,
    "DATA_KEYS": f"k1:{KEY}",
    "INDEX_KEY": KEY,
    "PUBLIC_BASE_URL": "https://texts.example.org",
}
TWILIO = {"SMS_CHANNEL": "twilio", "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "t0ken"}
ANYMAIL = {"EMAIL_CHANNEL": "anymail", "ANYMAIL_ESP": "postmark", "ANYMAIL_WEBHOOK_SECRET": "user:w0rd"}

Start = Callable[..., dict[str, Any]]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment in which nothing is configured; returns the directory in which var/ and .env would be."""
    for name in list(os.environ):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", os.defpath)
    monkeypatch.setenv("ENV_FILE", str(tmp_path / ".env"))
    monkeypatch.setenv("FIBROREMIND_VAR", str(tmp_path / "var"))
    (tmp_path / "var").mkdir()
    return tmp_path


@pytest.fixture
def start(environment: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Read the settings under an environment, as a process that starts would."""

    def read(**variables: str) -> dict[str, Any]:
        with monkeypatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            return runpy.run_path(str(PROJECT / "fibroremind" / "settings.py"))

    return read


def test_a_whole_configuration_starts(start: Start) -> None:
    settings = start(**WHOLE)

    assert settings["DATABASES"]["default"]["HOST"] == "db.example"
    assert settings["DATA_KEYS"] == {"k1": bytes(range(32))}
    assert settings["SMS_CHANNEL"] == settings["EMAIL_CHANNEL"] == "simulator"
    assert settings["DEBUG"] is False


REFUSALS = [
    ({"MAILBOX_URL": "imap.example.org"}, "MAILBOX_URL is not an address", "imaps://user:password@imap.example.org"),
    ({"MAILBOX_URL": "imaps://imap.example.org/INBOX"}, "MAILBOX_URL names no user", "imaps://user:password@"),
    ({"MAILBOX_URL": "imaps://u@imap.example.org/INBOX"}, "MAILBOX_URL names no user or no password", "%40"),
    ({"MAILBOX_URL": "imap://u:hunter4@imap.example.org/INBOX"}, "in the clear", "imaps://"),
    ({"MAILBOX_URL": "imaps://u:hunter4@h/a%22b"}, "a folder that cannot be asked for", "INBOX"),
    ({"REDIS_URL": ""}, "REDIS_URL is missing", "make run"),
    ({"DATABASE_URL": ""}, "DATABASE_URL is missing", "make run"),
    ({"DATABASE_URL": "db.example/texts"}, "DATABASE_URL is not an address", "postgresql://user:password@host:5432"),
    ({"DATABASE_URL": "mysql://u:p@h/texts"}, "DATABASE_URL is not an address", "postgresql://"),
    ({"DATABASE_URL": "postgresql://u:p@h:none/texts"}, "DATABASE_URL is not an address", "postgresql://"),
    ({"DATABASE_URL": "postgresql://u:p@h:5432"}, "DATABASE_URL names no database", "postgresql://"),
    ({"REDIS_URL": "localhost:6379"}, "REDIS_URL is not an address", "redis://"),
    ({"SECRET_KEY": ""}, "SECRET_KEY is missing", "fibroremind.keys"),
    ({"SECRET_KEY": "changeme"}, "SECRET_KEY is shorter", "fibroremind.keys"),
    ({"DATA_KEYS": ""}, "DATA_KEYS is missing", "fibroremind.keys"),
    ({"DATA_KEYS": KEY}, "DATA_KEYS: entry 1", "k1:BASE64"),
    ({"DATA_KEYS": f"k1:{KEY},k2:c2hvcnQ="}, "DATA_KEYS: entry 2", "32 bytes"),
    ({"DATA_KEYS": f"k1:{KEY},k1:{KEY}"}, "repeats an id", "an id of its own"),
    ({"DATA_KEYS": "k1:!not base64!"}, "DATA_KEYS: entry 1", "fibroremind.keys"),
    ({"INDEX_KEY": ""}, "INDEX_KEY is missing", "fibroremind.keys"),
    ({"INDEX_KEY": "c2hvcnQ="}, "INDEX_KEY is not at least 32 bytes", "fibroremind.keys"),
    ({"SMS_CHANNEL": "pigeon"}, "SMS_CHANNEL is 'pigeon'", "simulator, twilio"),
    ({"EMAIL_CHANNEL": "fax"}, "EMAIL_CHANNEL is 'fax'", "simulator, smtp"),
    ({"SMS_CHANNEL": "twilio"}, "TWILIO_ACCOUNT_SID is missing", "SMS_CHANNEL=simulator"),
    ({**TWILIO, "TWILIO_AUTH_TOKEN": ""}, "TWILIO_AUTH_TOKEN is missing", "SMS_CHANNEL=simulator"),
    ({**TWILIO, "TWILIO_ACCOUNT_SID": "SK123"}, "TWILIO_ACCOUNT_SID is not", "begins with AC"),
    ({**TWILIO, "TWILIO_API_KEY": "SK1"}, "only one is set", "set both, or neither"),
    ({**TWILIO, "PUBLIC_BASE_URL": ""}, "PUBLIC_BASE_URL is missing", "reached from outside"),
    ({"EMAIL_CHANNEL": "smtp"}, "EMAIL_URL is missing", "EMAIL_CHANNEL=simulator"),
    ({"EMAIL_CHANNEL": "smtp", "EMAIL_URL": "mail.example"}, "EMAIL_URL is not an address", "submission://"),
    ({"EMAIL_CHANNEL": "anymail"}, "ANYMAIL_ESP is missing", "postmark"),
    ({**ANYMAIL, "ANYMAIL_ESP": "pigeon"}, "ANYMAIL_ESP names no provider", "postmark"),
    ({**ANYMAIL, "ANYMAIL_ESP": "../pigeon"}, "ANYMAIL_ESP names no provider", "postmark"),
    ({**ANYMAIL, "ANYMAIL_WEBHOOK_SECRET": ""}, "ANYMAIL_WEBHOOK_SECRET is missing", "user:password"),
    ({"PUBLIC_BASE_URL": "texts.example.org"}, "PUBLIC_BASE_URL is not an address", "https://"),
    ({"PUBLIC_BASE_URL": "https://example.org/texts"}, "PUBLIC_BASE_URL has a path", "without"),
    ({"DEBUG": "perhaps"}, "DEBUG is 'perhaps'", "DEBUG=true or DEBUG=false"),
    ({"DELIVERY_LEASE_SECONDS": "soon"}, "DELIVERY_LEASE_SECONDS is 'soon'", "whole number"),
    ({"DELIVERY_LEASE_SECONDS": "15"}, "does not outlast", "longer"),
    ({"SECRET_KEY_FILE": "/nonexistent/key"}, "SECRET_KEY_FILE names a file that cannot be read", "correct the path"),
]


@pytest.mark.parametrize(("change", "problem", "fix"), REFUSALS)
def test_a_half_configuration_is_refused_and_the_fix_is_named(
    start: Start, change: dict[str, str], problem: str, fix: str
) -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        start(**(WHOLE | change))

    lines = [line for line in str(refusal.value).splitlines() if problem in line]
    assert len(lines) == 1
    assert fix in lines[0]


def test_all_faults_are_told_at_once(start: Start) -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        start(DATABASE_URL=WHOLE["DATABASE_URL"], SMS_CHANNEL="twilio", DEBUG="perhaps")

    for name in ("REDIS_URL", "SECRET_KEY", "DATA_KEYS", "INDEX_KEY", "TWILIO_ACCOUNT_SID", "DEBUG"):
        assert f"- {name} is" in str(refusal.value)


@pytest.mark.parametrize(
    ("change", "secret"),
    [
        ({"DATABASE_URL": "postgresql://u:hunter2@h:none/texts"}, "hunter2"),
        ({"REDIS_URL": "http://:hunter3@h/0"}, "hunter3"),
        ({"DATA_KEYS": f"no-identifier:{KEY}"}, KEY),
        ({"INDEX_KEY": "c2hvcnQ="}, "c2hvcnQ"),
        ({"SECRET_KEY": "changeme"}, "changeme"),
        ({**TWILIO, "TWILIO_ACCOUNT_SID": "SK123"}, "SK123"),
    ],
)
def test_a_refusal_does_not_repeat_a_secret(start: Start, change: dict[str, str], secret: str) -> None:
    with pytest.raises(ImproperlyConfigured) as refusal:
        start(**(WHOLE | change))

    assert secret not in str(refusal.value)


def test_a_secret_may_stand_in_a_file(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("f" * 50 + "\n")

    settings = start(**{**WHOLE, "SECRET_KEY": ""}, SECRET_KEY_FILE=str(file))

    assert settings["SECRET_KEY"] == "f" * 50


def test_an_empty_variable_counts_as_not_set(start: Start) -> None:
    assert start(**WHOLE, TWILIO_API_KEY="", DELIVERY_LEASE_SECONDS="")["DELIVERY_LEASE_SECONDS"] == 60


def test_several_twilio_tokens_are_accepted_while_one_is_rotated(start: Start) -> None:
    settings = start(**WHOLE, **TWILIO | {"TWILIO_AUTH_TOKEN": "new, old"})

    assert settings["TWILIO_AUTH_TOKENS"] == ["new", "old"]


def test_a_mail_providers_own_settings_are_passed_on(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("pm-t0ken\n")

    settings = start(**WHOLE, **ANYMAIL, ANYMAIL_POSTMARK_SERVER_TOKEN_FILE=str(file))

    assert settings["EMAIL_BACKEND"] == "anymail.backends.postmark.EmailBackend"
    assert settings["ANYMAIL"]["POSTMARK_SERVER_TOKEN"] == "pm-t0ken"
    assert settings["ANYMAIL"]["WEBHOOK_SECRET"] == "user:w0rd"
    assert "anymail" in settings["INSTALLED_APPS"]


def test_mail_over_smtp_greets_by_no_machines_name(start: Start) -> None:
    settings = start(**WHOLE, EMAIL_CHANNEL="smtp", EMAIL_URL="submission://u:p@mail.example:587")

    assert settings["EMAIL_BACKEND"] == "reminders.channels.smtp.Backend"
    assert settings["EMAIL_USE_TLS"]
    assert settings["DEFAULT_FROM_EMAIL"] == "alerts@texts.example.org"


def test_the_first_data_key_seals_and_the_others_still_open(start: Start) -> None:
    settings = start(**WHOLE | {"DATA_KEYS": f"k2:{KEY},k1:{KEY}"})

    assert list(settings["DATA_KEYS"]) == ["k2", "k1"]


def test_the_environment_wins_over_the_file(start: Start, environment: Path) -> None:
    (environment / ".env").write_text("".join(f"{name}={value}\n" for name, value in WHOLE.items()))

    settings = start(PUBLIC_BASE_URL="https://other.example.org")

    assert settings["PUBLIC_BASE_URL"] == "https://other.example.org"
    assert settings["REDIS_URL"] == WHOLE["REDIS_URL"]


def test_a_local_system_is_found_by_commands_run_by_hand(start: Start, environment: Path) -> None:
    local = {**WHOLE, "FIBROREMIND_LOCAL": "true", "DATABASE_URL": "postgresql://f@/f?host=%2Ftmp%2Fa%20b"}
    (environment / "var" / "local.env").write_text("".join(f"{name}={value}\n" for name, value in local.items()))

    settings = start()

    assert settings["LOCAL"] is True
    assert settings["DATABASES"]["default"]["OPTIONS"]["host"] == "/tmp/a b"


def test_a_deployment_never_falls_back_to_a_local_systems_keys(start: Start, environment: Path) -> None:
    (environment / "var" / "local.env").write_text(f"DATA_KEYS=k1:{KEY}\nINDEX_KEY={KEY}\n")

    with pytest.raises(ImproperlyConfigured, match="DATA_KEYS is missing"):
        start(**WHOLE | {"DATA_KEYS": ""})


def test_every_wait_for_the_database_has_an_end(start: Start) -> None:
    options = start(**WHOLE)["DATABASES"]["default"]["OPTIONS"]

    assert options["connect_timeout"] > 0
    for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
        assert f"-c {limit}=" in options["options"]


def test_over_https_cookies_are_secure_and_webhooks_are_never_redirected(start: Start) -> None:
    settings = start(**WHOLE, BEHIND_PROXY="true")

    assert settings["SESSION_COOKIE_SECURE"]
    assert settings["CSRF_COOKIE_SECURE"]
    assert settings["SESSION_COOKIE_NAME"].startswith("__Host-")
    assert settings["SECURE_HSTS_SECONDS"] > 0
    assert settings["SECURE_SSL_REDIRECT"]
    assert "^hooks/" in settings["SECURE_REDIRECT_EXEMPT"]
    assert settings["ALLOWED_HOSTS"] == ["texts.example.org"]


def test_a_claim_to_have_come_by_https_is_believed_only_behind_a_proxy(start: Start) -> None:
    assert "SECURE_PROXY_SSL_HEADER" not in start(**WHOLE)


def test_over_plain_http_browsers_are_not_told_to_insist_on_https(start: Start) -> None:
    settings = start(**WHOLE | {"PUBLIC_BASE_URL": "http://127.0.0.1:8000"})

    assert settings["SECURE_HSTS_SECONDS"] == 0
    assert not settings["SESSION_COOKIE_SECURE"]


def manage(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, PROJECT / "manage.py", *arguments],
        env={name: os.environ[name] for name in ("ENV_FILE", "FIBROREMIND_VAR", "PATH")} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.usefixtures("environment")
def test_a_bare_checkout_can_be_checked() -> None:
    assert manage("check").returncode == 0


@pytest.mark.usefixtures("environment")
def test_a_bare_checkout_says_what_to_do_when_a_database_is_needed() -> None:
    tried = manage("migrate")

    assert tried.returncode != 0
    assert "make run" in tried.stderr.splitlines()[-1]


@pytest.mark.usefixtures("environment")
def test_the_command_line_tells_a_refusal_without_a_traceback() -> None:
    tried = manage("check", DATABASE_URL=WHOLE["DATABASE_URL"])

    assert tried.returncode == 1
    assert "DATA_KEYS is missing" in tried.stderr
    assert "Traceback" not in tried.stderr


def test_printed_keys_are_a_whole_set(start: Start) -> None:
    printed = subprocess.run([sys.executable, "-m", "fibroremind.keys"], capture_output=True, text=True, check=True)
    keys = dict(line.split("=", 1) for line in printed.stdout.splitlines())

    settings = start(**WHOLE | keys)

    assert [len(key) for key in settings["DATA_KEYS"].values()] == [32]
