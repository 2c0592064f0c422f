"""The link that stops the mails: it works for whoever has it, whenever, and only when somebody means it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import resolve

from reminders import clock, links
from reminders.domain.consent import ConsentKind
from reminders.domain.delivery import MessageKind
from reminders.enrolment import addresses, consent
from reminders.links import Purpose
from reminders.models import Address, ConsentEvent, ContactPoint, OutboundMessage
from tests import cast
from tests.cast import MONDAY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    with clock.at(MONDAY):
        yield


@pytest.fixture
def point() -> ContactPoint:
    """Alice's mailbox."""
    patient = cast.person("Alice").patient
    mailbox = addresses.connect(patient, "email", "alice@example.net")
    consent.record(mailbox, ConsentKind.GRANTED, basis="signed form", evidence="paper form in the chart")
    return mailbox


@pytest.fixture
def page(point: ContactPoint) -> str:
    return links.unsubscribe_path(point.address_id)


@pytest.fixture
def mail_program() -> Client:
    """It has no cookies, and sends no token of ours."""
    return Client(enforce_csrf_checks=True)


def one_click(client: Client, page: str) -> Any:
    """What a mail program's own button does (RFC 8058)."""
    return client.post(
        page, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded", headers={"cookie": ""}
    )


def test_one_click_stops_the_mails_and_leaves_the_texts(point: ContactPoint, page: str, mail_program: Client) -> None:
    phone = cast.Person(point.patient).point
    assert one_click(mail_program, page).status_code == 200
    assert not consent.present(point).given
    assert Address.objects.get(pk=point.address_id).suppressed_because == "link"
    assert consent.present(phone).given
    assert Address.objects.get(pk=phone.address_id).suppressed_at is None


def test_looking_at_the_page_changes_nothing(point: ContactPoint, page: str, mail_program: Client) -> None:
    for method in ("get", "head"):
        assert getattr(mail_program, method)(page).status_code == 200
    assert consent.present(point).given
    assert b"<button" in mail_program.get(page).content


def test_the_button_on_the_page_works_without_a_cookie(point: ContactPoint, page: str, mail_program: Client) -> None:
    shown = mail_program.get(page)
    assert not shown.cookies
    done = mail_program.post(page)
    assert b"Stopped" in done.content
    assert not done.cookies
    assert not consent.present(point).given


def test_following_it_again_adds_nothing(point: ContactPoint, page: str, mail_program: Client) -> None:
    for _ in range(3):
        assert one_click(mail_program, page).status_code == 200
    assert ConsentEvent.objects.filter(kind="withdrawn").count() == 1


def test_what_waits_for_the_mailbox_is_not_sent(point: ContactPoint, page: str, mail_program: Client) -> None:
    alice = cast.Person(point.patient)
    alice.has_schedule(channel="email")
    from reminders.planning import planner

    with clock.at(MONDAY + timedelta(days=1)):
        planner.run()
        assert one_click(mail_program, page).status_code == 200
    [message] = OutboundMessage.objects.filter(channel="email", kind=MessageKind.REMINDER)
    assert (message.status, message.reason) == ("suppressed", "opted_out")


def test_a_link_works_at_any_age(page: str, mail_program: Client, point: ContactPoint) -> None:
    with clock.at(MONDAY + timedelta(days=3650)):
        assert one_click(mail_program, page).status_code == 200
    assert not consent.present(point).given


def test_a_link_outlives_the_key_that_signed_it(page: str, mail_program: Client, settings: Any) -> None:
    old = settings.SECRET_KEY
    settings.SECRET_KEY = "another key that signs nothing outside of a test"
    assert mail_program.get(page).status_code == 404
    settings.SECRET_KEY_FALLBACKS = [old]
    assert mail_program.get(page).status_code == 200


def test_it_works_after_the_person_was_taken_off(point: ContactPoint, page: str, mail_program: Client) -> None:
    addresses.disconnect(point.patient, "email")
    Address.objects.filter(pk=point.address_id).update(value=None)
    assert one_click(mail_program, page).status_code == 200
    assert Address.objects.get(pk=point.address_id).suppressed_at is not None


def test_coming_back_and_stopping_again_works(point: ContactPoint, page: str, mail_program: Client) -> None:
    one_click(mail_program, page)
    with clock.at(MONDAY + timedelta(days=1)):
        consent.rejoin(point, evidence="JOIN")
        assert consent.present(point).given
        one_click(mail_program, page)
    assert not consent.present(point).given


@pytest.mark.parametrize(
    "token",
    [
        "1.aaaaaaaaaaaaaaaaaaaaaaaaaa",
        "nonsense",
        "1.",
        ".",
        "..",
        "zzzzzzzzzzzzzzzzzzzzzzzzzzzzz.a",
    ],
)
def test_a_made_up_link_says_what_to_do_and_changes_nothing(
    token: str, point: ContactPoint, mail_program: Client
) -> None:
    for answer in (mail_program.get(f"/u/{token}/"), one_click(mail_program, f"/u/{token}/")):
        assert answer.status_code == 404
    assert b"STOP" in answer.content
    assert consent.present(point).given


def test_a_word_made_for_something_else_is_worth_nothing(point: ContactPoint, mail_program: Client) -> None:
    for purpose in (Purpose.REPLY, Purpose.BOUNCE):
        word = links.sign(purpose, point.address_id)
        assert one_click(mail_program, f"/u/{word}/").status_code == 404
    assert consent.present(point).given


def test_a_link_that_a_mail_program_wrote_in_capitals_still_works(page: str, mail_program: Client) -> None:
    assert mail_program.get(page.upper().replace("/U/", "/u/")).status_code == 200


def test_the_page_names_nobody_and_nothing(page: str, mail_program: Client) -> None:
    answers = [mail_program.get(page), one_click(mail_program, page), mail_program.get("/u/nonsense/")]
    for answer in answers:
        text = answer.content.decode().lower()
        assert not [word for word in ("fibro", "alice", "pain", "symptom", "willow", "clinic") if word in text]
        assert "http" not in text
        assert answer["Referrer-Policy"] == "no-referrer"
        assert "no-store" in answer["Cache-Control"]
        assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_other_ways_of_asking_are_refused(page: str, mail_program: Client) -> None:
    assert mail_program.put(page).status_code == 405
    assert mail_program.delete(page).status_code == 405


def test_the_path_is_the_one_that_mails_carry() -> None:
    assert resolve(links.unsubscribe_path(2**40)).view_name == "unsubscribe"


# ---- The signed words themselves


@pytest.mark.parametrize("number", [0, 1, 35, 36, 10**6, 2**63 - 1])
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_mailbox_leads_back_to_its_row(purpose: Purpose, number: int) -> None:
    mailbox = links.mailbox(purpose, number, "care@example.org")
    assert links.read_mailbox(mailbox) == (purpose, number)
    assert links.read_mailbox(f"<{mailbox.upper()}>") == (purpose, number)
    assert len(mailbox.partition("@")[0]) <= 64
    assert mailbox.endswith("@example.org")


@pytest.mark.parametrize("mailbox", ["care@example.org", "care+x@example.org", "", "@", "+r.@", "a+r.1.b@example.org"])
def test_other_mailboxes_lead_nowhere(mailbox: str) -> None:
    assert links.read_mailbox(mailbox) is None


def test_a_long_mailbox_is_left_as_it_is() -> None:
    home = "the-very-long-name-of-a-clinic-by-the-sea@example.org"
    assert links.mailbox(Purpose.REPLY, 1, home) == home
