"""What Twilio calls, and what somebody who only pretends to be Twilio may try."""

import itertools
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import OperationalError, connection, connections
from django.test import Client
from django.test.client import FakePayload
from twilio.request_validator import RequestValidator

from reminders import clock
from reminders.channels.twilio_words import STATUS
from reminders.conversation import router
from reminders.delivery import receipts
from reminders.models import (
    Address,
    Attempt,
    CheckIn,
    CheckInForm,
    ConsentEvent,
    InboundMessage,
    OutboundMessage,
    Question,
    Receipt,
    Sender,
    SymptomEntry,
)
from tests import cast
from tests.capabilities.test_delivery import put
from tests.cast import MONDAY
from tests.fake_twilio.provider import ACCOUNT

TOKENS = ["the token now", "the token next"]
BASE = "https://texts.example.org"
SID = "SM" + "0123456789abcdef" * 2
REPLY = "/hooks/twilio/reply/"
FORM = "application/x-www-form-urlencoded"
_ids = itertools.count(1)


@pytest.fixture(autouse=True)
def twilio(settings: Any) -> Iterator[None]:
    settings.TWILIO_ACCOUNT_SID = ACCOUNT
    settings.TWILIO_AUTH_TOKENS = TOKENS
    settings.PUBLIC_BASE_URL = BASE
    with clock.at(MONDAY):
        yield


def call(path: str, form: dict[str, str], *, token: str = TOKENS[0], url: str = "", **headers: str) -> Any:
    """Call a hook as Twilio does; the client's own host is another, as behind a proxy."""
    signature = RequestValidator(token).compute_signature(url or BASE + path, form)
    headers = {"HTTP_X_TWILIO_SIGNATURE": signature} | headers
    return Client().post(path, urlencode(form), content_type=FORM, **headers)  # type: ignore[arg-type]


def said(word: str, **changes: str) -> dict[str, str]:
    return {
        "AccountSid": ACCOUNT, "MessageSid": SID, "MessageStatus": word, "SmsSid": SID, "SmsStatus": word,
        "To": "+15551230001", "From": "+15005550006", "ApiVersion": "2010-04-01",
    } | changes  # fmt: skip


def wrote(body: str, to: str, **changes: str) -> dict[str, str]:
    return {
        "AccountSid": ACCOUNT, "MessageSid": SID, "SmsMessageSid": SID, "From": "+15551230001", "To": to,
        "Body": body, "NumMedia": "0", "NumSegments": "1",
    } | changes  # fmt: skip


@pytest.fixture
def alice(db: None) -> cast.Person:
    return cast.person("Alice", number="+15551230001")


@pytest.fixture
def sent(alice: cast.Person) -> OutboundMessage:
    """A text whose answer was lost on the way back."""
    message = put(alice)
    attempt = Attempt.objects.create(message=message, number=1, token="token-1")
    OutboundMessage.objects.filter(pk=message.pk).update(status="unknown", current_attempt=attempt)
    return message


@pytest.fixture
def ours(alice: cast.Person) -> str:
    return Sender.objects.get(clinic=alice.patient.clinic, channel="sms").value


def status_of(message: OutboundMessage) -> tuple[str, str]:
    message.refresh_from_db()
    return message.status, message.reason


PATH = "/hooks/twilio/status/token-1/"


def test_a_receipt_settles_a_lost_answer(sent: OutboundMessage) -> None:
    assert call(PATH, said("delivered")).status_code == 204
    assert status_of(sent) == ("delivered", "")
    assert sent.provider_id == SID


def test_the_next_token_is_as_good_as_the_one_now(sent: OutboundMessage) -> None:
    assert call(PATH, said("sent"), token=TOKENS[1]).status_code == 204
    assert status_of(sent)[0] == "sent"


def test_a_shared_keys_signature_is_as_good(sent: OutboundMessage) -> None:
    form = said("sent")
    signature = RequestValidator(TOKENS[0]).compute_signature(BASE + PATH, form, "HMAC_SHA256")
    named = {
        "HTTP_X_TWILIO_SIGNATURE": signature,
        "HTTP_X_TWILIO_WEBHOOKS_SIGNATURE_SETTINGS": "key=k1,algorithm=HMAC_SHA256",
    }
    assert call(PATH, form, **named).status_code == 204


@pytest.mark.parametrize(
    ("signature", "why"),
    [
        ("", "none"),
        ("AAAA", "wrong"),
        ("é" * 28, "not ASCII"),
        (RequestValidator("someone else's").compute_signature(BASE + PATH, said("delivered")), "another account's"),
        (RequestValidator(TOKENS[0]).compute_signature("http://testserver" + PATH, said("delivered")), "another host"),
        (RequestValidator(TOKENS[0]).compute_signature(BASE + REPLY, said("delivered")), "another path"),
    ],
)
def test_a_forged_receipt_changes_nothing(sent: OutboundMessage, signature: str, why: str) -> None:
    answer = call(PATH, said("delivered"), HTTP_X_TWILIO_SIGNATURE=signature)
    assert answer.status_code == 403, why
    assert status_of(sent)[0] == "unknown"
    assert not Receipt.objects.exists()


def test_headers_about_the_host_decide_nothing(sent: OutboundMessage) -> None:
    forwarded = {"HTTP_X_FORWARDED_HOST": "evil.example", "HTTP_X_FORWARDED_PROTO": "http"}
    assert call(PATH, said("delivered"), **forwarded).status_code == 204
    forged = call(PATH, said("delivered"), url="http://evil.example" + PATH, **forwarded)
    assert forged.status_code == 403


def test_another_accounts_receipt_is_refused(sent: OutboundMessage) -> None:
    assert call(PATH, said("delivered", AccountSid="AC" + "f" * 32)).status_code == 403
    assert status_of(sent)[0] == "unknown"


def test_fields_whose_borders_were_moved_are_refused(alice: cast.Person, ours: str) -> None:
    """The signature joins names and values: these all carry the same one."""
    form = wrote("hi", ours)
    signature = RequestValidator(TOKENS[0]).compute_signature(BASE + REPLY, form)
    moved = dict(form)
    del moved["From"], moved["Body"]
    moved["BodyhiFrom"] = form["From"]
    swallowed = dict(form)
    del swallowed["MessageSid"]
    swallowed["From"] = form["From"] + "MessageSid" + form["MessageSid"]
    for forged in (moved, swallowed):
        assert RequestValidator(TOKENS[0]).compute_signature(BASE + REPLY, forged) == signature
        answer = call(REPLY, forged, HTTP_X_TWILIO_SIGNATURE=signature)
        assert answer.status_code == 400
    assert not InboundMessage.objects.exists()


def test_a_field_that_comes_twice_is_refused(alice: cast.Person, ours: str) -> None:
    form = wrote("hi", ours)
    signature = RequestValidator(TOKENS[0]).compute_signature(BASE + REPLY, form)
    answer = Client().post(REPLY, urlencode(form) + "&Body=hi", content_type=FORM, HTTP_X_TWILIO_SIGNATURE=signature)
    assert answer.status_code == 400


@pytest.mark.parametrize("path", [PATH, REPLY])
def test_other_methods_and_types_are_refused(path: str, db: None) -> None:
    client = Client()
    for method in (client.get, client.put, client.delete, client.patch, client.head, client.options):
        assert method(path).status_code == 405
    assert client.post(path, {"MessageSid": SID}, content_type="application/json").status_code == 415
    assert client.post(path, {"MessageSid": SID}).status_code == 415  # multipart
    assert client.post(path, b"", content_type="text/plain").status_code == 415


@pytest.mark.parametrize("path", [PATH, REPLY])
def test_what_is_too_large_or_says_no_length_is_refused(path: str, db: None) -> None:
    assert Client().post(path, "Body=" + "x" * 65_536, content_type=FORM).status_code == 413
    chunked = Client().request(
        **{
            "REQUEST_METHOD": "POST",
            "PATH_INFO": path,
            "CONTENT_TYPE": FORM,
            "HTTP_TRANSFER_ENCODING": "chunked",
            "wsgi.input": FakePayload(b"Body=x"),
        }
    )
    assert chunked.status_code == 411
    many = "&".join(f"f{number}=1" for number in range(1_001))
    assert Client().post(path, many, content_type=FORM).status_code == 413


def test_what_is_no_text_at_all_is_refused_and_breaks_nothing(alice: cast.Person, ours: str) -> None:
    for raw in (b"\xff\xfe=\xff", b"Body=%ED%A0%80", b"=&=&==", b"%", b"Body=\x00"):
        answer = Client().post(REPLY, raw, content_type=FORM, HTTP_X_TWILIO_SIGNATURE="AAAA")
        assert answer.status_code == 403


@pytest.mark.parametrize("token", ["a%00b", "a'b", "a/b", "x" * 65, "%C3%A9"])
def test_a_token_that_is_none_leads_nowhere(db: None, token: str) -> None:
    assert call(f"/hooks/twilio/status/{token}/", said("sent")).status_code == 404


def test_an_unknown_token_is_kept_as_an_orphan(db: None) -> None:
    assert call("/hooks/twilio/status/nobodys/", said("sent")).status_code == 204
    assert Receipt.objects.get().attempt is None


@pytest.mark.parametrize("word", ["partially_delivered", "teleported", "x" * 200, "se\x00nt", "ünknown"])
def test_a_word_that_nobody_knows_is_kept_and_proves_acceptance(sent: OutboundMessage, word: str) -> None:
    assert call(PATH, said(word)).status_code == 204
    assert Receipt.objects.get().provider_id == SID
    assert status_of(sent)[0] in ("accepted", "sent")


@pytest.mark.parametrize("code", ["", "abc", "30003", "9" * 50, "\x00", "-1", "²"])
def test_any_error_code_is_kept(sent: OutboundMessage, code: str) -> None:
    assert call(PATH, said("undelivered", ErrorCode=code)).status_code == 204
    status, reason = status_of(sent)
    assert status == "undelivered"
    assert reason == ("unreachable" if code == "30003" else "not_delivered")


def test_a_receipt_without_a_word_is_refused(sent: OutboundMessage) -> None:
    form = said("sent")
    del form["MessageStatus"]
    assert call(PATH, form).status_code == 400


def test_a_new_field_of_theirs_changes_nothing(sent: OutboundMessage) -> None:
    assert call(PATH, said("sent", SomethingNew="yes", RawDlrDoneDate="2611210135")).status_code == 204


def test_receipts_in_every_order_each_twice_end_as_delivered(sent: OutboundMessage) -> None:
    words = ["accepted", "queued", "sending", "sent", "delivered"]
    for number, order in enumerate(itertools.permutations(words)):
        sid, through_the_door = f"SM{number:032x}", number % 12 == 0
        OutboundMessage.objects.filter(pk=sent.pk).update(status="unknown", provider_id="")
        for word in itertools.chain.from_iterable((word, word) for word in order):
            if through_the_door:
                assert call(PATH, said(word, MessageSid=sid)).status_code == 204
            else:
                receipts.record(token="token-1", provider_id=sid, word=word, status=STATUS[word])
        assert status_of(sent) == ("delivered", "")
        assert Receipt.objects.filter(provider_id=sid).count() == len(words)


def test_a_late_receipt_of_failure_does_not_undo_a_delivery(sent: OutboundMessage) -> None:
    call(PATH, said("delivered"))
    call(PATH, said("failed", ErrorCode="30008"))
    assert status_of(sent) == ("delivered", "")


def test_a_second_id_under_one_token_alarms(sent: OutboundMessage) -> None:
    call(PATH, said("sent"))
    call(PATH, said("sent", MessageSid="SM" + "f" * 32))
    sent.refresh_from_db()
    assert sent.doubled
    assert sent.provider_id == SID


def test_a_stop_that_only_a_receipt_tells_of_suppresses(sent: OutboundMessage) -> None:
    call(PATH, said("failed", ErrorCode="21610"))
    assert status_of(sent) == ("failed", "opted_out")
    assert Address.objects.get(pk=sent.address_id).suppressed_because == "provider"


def test_a_reply_is_kept_once_and_answered_with_nothing(alice: cast.Person, ours: str) -> None:
    for _ in range(3):
        answer = call(REPLY, wrote("pain 6", ours))
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == "text/xml"
        assert answer.content.endswith(b"<Response/>")
    kept = InboundMessage.objects.get()
    assert (kept.body, kept.patient, kept.sender.value) == ("pain 6", alice.patient, ours)  # type: ignore[union-attr]


@pytest.mark.django_db(transaction=True)
def test_a_replay_by_many_at_once_is_one_reply(alice: cast.Person, ours: str) -> None:
    def replay(_: int) -> int:
        try:
            with clock.at(MONDAY):
                return int(call(REPLY, wrote("pain 6", ours)).status_code)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(replay, range(40))) == {200}
    assert InboundMessage.objects.count() == 1


def test_words_of_any_kind_are_kept(alice: cast.Person, ours: str) -> None:
    body = "  7️⃣ so so \x00 ٧  'quoted' <b> {x} % \r\n "
    assert call(REPLY, wrote(body, ours)).status_code == 200
    assert InboundMessage.objects.get().body == body.replace("\x00", "")
    assert call(REPLY, wrote("", ours, MessageSid="MM" + "1" * 32, NumMedia="1")).status_code == 200


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"To": "+15005559999"}, 403),  # nobody's number here
        ({"To": "not a number"}, 400),
        ({"From": "Alice"}, 400),
        ({"From": "+1"}, 400),
        ({"MessageSid": "SM123"}, 400),
        ({"MessageSid": SID + "\n"}, 400),
        ({"AccountSid": ""}, 403),
    ],
)
def test_a_reply_that_is_not_for_us_is_refused(
    alice: cast.Person, ours: str, change: dict[str, str], expected: int
) -> None:
    assert call(REPLY, wrote("hi", ours) | change).status_code == expected
    assert not InboundMessage.objects.exists()


def test_a_reply_through_a_messaging_service_finds_its_sender(alice: cast.Person, ours: str) -> None:
    service = "MG" + "d" * 32
    Sender.objects.filter(value=ours).update(value=service)
    assert call(REPLY, wrote("hi", "+15005557777", MessagingServiceSid=service)).status_code == 200
    assert InboundMessage.objects.get().sender.value == service  # type: ignore[union-attr]


def test_a_stop_that_twilio_heard_is_a_stop_in_any_words(alice: cast.Person, ours: str) -> None:
    assert call(REPLY, wrote("no me gusta", ours, OptOutType="STOP")).status_code == 200
    assert Address.objects.get(pk=alice.point.address_id).suppressed_at is not None
    assert ConsentEvent.objects.filter(kind="withdrawn", basis="provider").exists()
    assert not OutboundMessage.objects.exists()  # Twilio has confirmed it already


def answers_to(alice: cast.Person, ours: str, body: str, heard: str = "") -> list[str]:
    """Write as Alice, and return what we answer; `heard` is what Twilio says that it has answered itself."""
    number = OutboundMessage.objects.count()
    form = wrote(body, ours, MessageSid=f"SM{next(_ids):032x}") | ({"OptOutType": heard} if heard else {})
    assert call(REPLY, form).status_code == 200
    router.read_pending()
    return [message.body for message in alice.texts()[number:]]


@pytest.mark.django_db(transaction=True)
def test_help_is_answered_by_us_or_by_twilio_and_not_by_both(alice: cast.Person, ours: str) -> None:
    assert answers_to(alice, ours, "help", "HELP") == []
    [said] = answers_to(alice, ours, "help")
    assert said.startswith("Daily Care: daily texts you agreed to.")


@pytest.mark.django_db(transaction=True)
def test_a_stranger_whom_twilio_helped_hears_no_more_of_it(alice: cast.Person, ours: str) -> None:
    assert call(REPLY, wrote("help", ours, From="+15551230077", OptOutType="HELP")).status_code == 200
    router.read_pending()
    assert not OutboundMessage.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_whoever_is_in_gets_one_answer_to_start_and_whoever_stopped_is_asked_for_join(
    alice: cast.Person, ours: str
) -> None:
    assert answers_to(alice, ours, "start", "START") == []
    assert answers_to(alice, ours, "stop", "STOP") == []
    [asked] = answers_to(alice, ours, "unstop", "START")
    assert "reply JOIN" in asked, "Twilio lifts its own block only"


@pytest.mark.django_db(transaction=True)
def test_a_yes_that_twilio_takes_for_start_still_answers_our_question(alice: cast.Person, ours: str) -> None:
    form = CheckInForm.objects.create(name="Cramps")
    for position, metric in enumerate(("cramps", "pain"), 1):
        Question.objects.create(form=form, position=position, metric=metric)
    CheckIn.objects.create(
        patient=alice.patient, form=form, channel="sms", zone="America/New_York", local_date=MONDAY.date(),
        opened_at=MONDAY, pending=["cramps"], asked={"cramps": 1},
    )  # fmt: skip
    assert len(answers_to(alice, ours, "yes", "START")) == 1
    assert SymptomEntry.objects.get().value == "yes"


@pytest.mark.parametrize("heard", ["START", "HELP", "SOMETHING"])
def test_what_else_twilio_heard_changes_no_consent(alice: cast.Person, ours: str, heard: str) -> None:
    assert call(REPLY, wrote("hm", ours, OptOutType=heard)).status_code == 200
    assert not ConsentEvent.objects.exclude(kind="granted").exists()


def test_nothing_that_somebody_wrote_reaches_a_log(
    alice: cast.Person, ours: str, sent: OutboundMessage, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "canary words 4711"
    with caplog.at_level(logging.DEBUG):
        call(REPLY, wrote(secret, ours))
        call(REPLY, wrote(secret, ours), HTTP_X_TWILIO_SIGNATURE="AAAA")
        call(PATH, said("delivered"))
        call(PATH, said("delivered"), HTTP_X_TWILIO_SIGNATURE="AAAA")
    written = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    for private in ("canary", "4711", "5551230001", ours.lstrip("+")):
        assert private not in written


def test_a_database_that_is_away_is_answered_with_please_repeat(
    alice: cast.Person, ours: str, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: Any, **__: Any) -> None:
        raise OperationalError("gone")

    monkeypatch.setattr(connection, "cursor", away)  # the edge: the driver itself
    assert call(REPLY, wrote("hi", ours)).status_code == 503
    monkeypatch.undo()
    assert not InboundMessage.objects.exists()


# ---- Whose words they are


def test_a_number_of_two_clinics_leads_to_whom_the_words_belong(alice: cast.Person, ours: str) -> None:
    birch = cast.clinic("Birch")
    Sender.objects.filter(clinic=birch, channel="sms").update(value=ours)
    bea = cast.person("Bea", birch, number="+15551230002")
    assert call(REPLY, wrote("my legs ache", ours, From="+15551230002")).status_code == 200
    kept = InboundMessage.objects.get()
    assert (kept.patient, kept.clinic) == (bea.patient, birch)
    assert kept.sender is not None
    assert kept.sender.clinic == birch


def test_a_text_that_seems_to_come_from_ourselves_is_not_kept(alice: cast.Person, ours: str) -> None:
    assert call(REPLY, wrote("STOP", ours, From=ours)).status_code == 200
    assert not InboundMessage.objects.exists()


@pytest.mark.parametrize("extra", [{"NumMedia": "1", "MediaUrl0": "http://169.254.169.254/latest"}, {"Body": ""}])
def test_pictures_are_never_fetched_and_the_text_is_kept(alice: cast.Person, ours: str, extra: dict[str, str]) -> None:
    assert call(REPLY, wrote("look", ours) | extra).status_code == 200
    assert InboundMessage.objects.get().body == extra.get("Body", "look")
