"""Whoever replies what a text of ours offers has it recorded or is answered kindly, whatever else is open."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from reminders import clock
from reminders.content.defaults import ensure_defaults
from reminders.content.packs import STARTER
from reminders.domain import answers, on_request
from reminders.domain.replies import Context, understand
from reminders.domain.texts.packs import read_pack
from reminders.enrolment import schedules
from reminders.models import (
    CheckIn,
    CheckInForm,
    InboxItem,
    LibraryText,
    Question,
    Schedule,
    SymptomEntry,
)
from tests import cast, talk
from tests.cast import MONDAY, daily
from tests.talk import plan

pytestmark = pytest.mark.django_db

CARDS = {card.code: card for card in read_pack(STARTER.read_text("utf-8").splitlines())}
ASKING = {code for code, card in CARDS.items() if re.search(r"\b(?:reply|say [A-Z]{2})", card.text, re.IGNORECASE)}
# What is not asked for by a list of words in capitals.
SAMPLES = {
    "HYD07": ["5"], "SLP10": ["7"], "CAF04": ["2"], "BRE07": ["6"],
    "PAC10": ["1", "2", "high"],
    "CHK10": ["6 7 4"], "CHK07": ["neck, low back, both hands", "NONE"], "CHK11": ["Y"],
    "CAF06": ["LOG twitchy after two cups"], "HYD10": ["NO MORE WATER TEXTS"],
    "STR01": ["DONE"], "STR02": ["DONE"], "CHK02": ["LATER"], "EDU10": ["REPORT"], "ENC07": ["RESUME"],
}  # fmt: skip
# A check-in is asked with its form's own words.
FORMS = {
    "CHK02": ["pain"], "CHK05": ["cramps"], "CHK06": ["twitching"], "CHK07": ["body_areas"], "CHK08": ["wellbeing"],
    "CHK10": ["pain", "fatigue", "sleep"], "CHK11": ["flare"],
}  # fmt: skip
LOGGED = {
    ("HYD07", "5"): {"water": "5"}, ("SLP10", "7"): {"sleep_hours": "7"}, ("CAF04", "2"): {"caffeine": "2"},
    ("BRE07", "6"): {"stress": "6"},
    ("PAC10", "1"): {"energy": "low"}, ("PAC10", "2"): {"energy": "medium"}, ("PAC10", "high"): {"energy": "high"},
    ("MOV08", "Y"): {"move_done": "yes"}, ("MOV08", "N"): {"move_done": "no"},
    ("CAF05", "Y"): {"alcohol": "yes"}, ("CAF05", "N"): {"alcohol": "no"},
    ("CHK05", "Y"): {"cramps": "yes"}, ("CHK05", "N"): {"cramps": "no"},
    ("CHK06", "Y"): {"twitching": "yes"}, ("CHK06", "N"): {"twitching": "no"},
    ("CHK07", "neck, low back, both hands"): {"body_areas": "hand_l,hand_r,lower_back,neck"},
    ("CHK07", "NONE"): {"body_areas": "nowhere"},
    ("CHK08", "OK"): {"wellbeing": "OK"}, ("CHK08", "NOT OK"): {"wellbeing": "NOT OK"},
    ("CHK10", "6 7 4"): {"pain": "6", "fatigue": "7", "sleep": "4"}, ("CHK11", "Y"): {"flare": "yes"},
    ("CAF06", "LOG twitchy after two cups"): {"twitching": "yes"},
    ("STR01", "DONE"): {"stretch_done": "yes"}, ("STR02", "DONE"): {"stretch_done": "yes"},
}  # fmt: skip
NOT_UNDERSTOOD = re.compile(
    r"could not read|No question is open|which number is which|^Is |nothing to put off|not resting|YES or a NO"
    r"|put a number on it|fits best|more than one number|can't answer",
    re.IGNORECASE,
)


def offered(code: str) -> list[str]:
    """Return what somebody may reply who does as a text says."""
    if code in SAMPLES:
        return SAMPLES[code]
    found = re.search(r"[Rr]eply ([A-Z][A-Z ,]*(?: or [A-Z]+(?: [A-Z]+)?))", CARDS[code].text)
    assert found, f"{code} asks for a reply; say in SAMPLES what somebody may write"
    return re.split(r", | or ", found[1])


OFFERS = [(code, reply) for code in sorted(ASKING | {"BRE07"}) for reply in offered(code)]

_ANSWERS = [text for part in (answers, on_request) for text in vars(part).values() if isinstance(text, str)]
IN_ANSWERS = {phrase for text in _ANSWERS for phrase in re.findall(r"\b[A-Z]{3,}(?: (?:[A-Z]{3,}|\d+))*", text)}


@pytest.fixture(autouse=True)
def monday() -> Iterator[None]:
    with clock.at(MONDAY):
        ensure_defaults()
        yield


@pytest.fixture
def alice() -> cast.Person:
    return cast.person("Alice")


def gets(who: cast.Person, code: str, at: str = "10:40") -> None:
    """Send somebody a text of the pack, or the check-in that asks the same."""
    card = CARDS[code]
    with clock.at(MONDAY - timedelta(hours=1)):
        schedule = Schedule(patient=who.patient, category=card.category, rule=daily(at))
        if code in FORMS:
            schedule.form = CheckInForm.objects.create(name=code, version=1)
            for position, metric in enumerate(FORMS[code], 1):
                Question.objects.create(form=schedule.form, position=position, metric=metric)
        else:
            schedule.text = LibraryText.objects.get(code=code, clinic=None)
        schedules.save(schedule)
    plan(40)


def asked_before(who: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        who.has_schedule("check_in", daily("10:00"))
    plan(0)


def writes(who: cast.Person, text: str, minutes: int = 45) -> list[str]:
    return talk.writes(who, text, minutes)


def logged(who: cast.Person) -> dict[str, str]:
    entries = SymptomEntry.objects.standing().filter(patient=who.patient).order_by("id")
    return {entry.metric: entry.value for entry in entries}


@pytest.mark.parametrize(("code", "reply"), OFFERS)
def test_whoever_does_as_a_text_says_is_understood(alice: cast.Person, code: str, reply: str) -> None:
    gets(alice, code)
    if code == "ENC07":
        writes(alice, "flare", 41)
    said = writes(alice, reply)
    assert said
    assert not [text for text in said if NOT_UNDERSTOOD.search(text)]
    assert logged(alice) == LOGGED.get((code, reply), {})
    assert not InboxItem.objects.exists(), "nobody has to look at it"


@pytest.mark.parametrize(("code", "reply"), [offer for offer in OFFERS if offer[0] not in FORMS])
def test_so_is_who_has_a_check_in_open_beside_it(alice: cast.Person, code: str, reply: str) -> None:
    asked_before(alice)
    gets(alice, code)
    if code == "ENC07":
        writes(alice, "flare", 41)
    said = writes(alice, reply)
    assert said
    assert not [text for text in said if NOT_UNDERSTOOD.search(text)]
    assert logged(alice) == LOGGED.get((code, reply), {})
    assert not InboxItem.objects.exists()
    assert CheckIn.objects.get().status == "open"
    assert writes(alice, "6 7 4", 50) == ["Thank you. Saved: pain 6, tired 7, sleep 4."]


@pytest.mark.parametrize("phrase", sorted(IN_ANSWERS | {"PAUSE UNTIL MONDAY", "PAUSE UNTIL SUNDAY"}))
def test_every_word_that_an_answer_offers_is_obeyed(phrase: str) -> None:
    reading = understand(phrase, Context())
    assert reading.command is not None or reading.opt_out is not None


@pytest.mark.parametrize(("part", "moves"), [("NECK", "1) Sit tall."), ("back", "1) Lie down"), ("hips", "1) Sit. R")])
def test_the_part_that_a_text_offers_brings_its_stretch(alice: cast.Person, part: str, moves: str) -> None:
    asked_before(alice)
    gets(alice, "STR09")
    first, second = writes(alice, part)
    assert first.startswith(moves)
    assert "Stop if" in second


def test_the_check_in_is_answered_although_a_reminder_asked_since(alice: cast.Person) -> None:
    asked_before(alice)
    gets(alice, "HYD07")
    assert writes(alice, "6 7 4") == ["Thank you. Saved: pain 6, tired 7, sleep 4."]
    assert writes(alice, "3", 46) == ["Thank you. Saved: 3 glasses of water."]


def test_a_question_is_answered_once_and_the_next_number_is_the_check_ins(alice: cast.Person) -> None:
    asked_before(alice)
    gets(alice, "HYD07")
    writes(alice, "3")
    [asked] = writes(alice, "6", 46)
    assert "tiredness" in asked
    assert logged(alice) == {"water": "3", "pain": "6"}


def test_an_answer_after_midnight_is_about_the_day_that_was_asked(alice: cast.Person) -> None:
    with clock.at(MONDAY - timedelta(hours=1)):
        evening = Schedule(patient=alice.patient, category="hydration", rule=daily("20:50"))
        evening.text = LibraryText.objects.get(code="HYD07", clinic=None)
        schedules.save(evening)
    plan(60 * 10 + 50)
    writes(alice, "8", 60 * 14 + 30)
    assert str(SymptomEntry.objects.get().local_date) == "2026-03-02"


def test_a_vague_answer_to_a_reminder_is_asked_about_once(alice: cast.Person) -> None:
    gets(alice, "HYD07")
    [asked] = writes(alice, "a few")
    assert asked.startswith("Thanks. Can you put a number on it?")
    assert writes(alice, "not many", 46) == []
    assert writes(alice, "skip", 47) == ["All right. Skipping is always fine."]


def test_an_answer_to_a_clinics_own_question_is_kept_and_goes_to_no_symptom(alice: cast.Person) -> None:
    asked_before(alice)
    text = LibraryText.objects.create(
        clinic=alice.patient.clinic,
        code="OWN1",
        category="pacing",
        text="{name}, how many breaks did you take today? Reply with a number.",
        kind="question",
    )
    with clock.at(MONDAY - timedelta(hours=1)):
        schedules.save(Schedule(patient=alice.patient, category="pacing", rule=daily("10:40"), text=text))
    plan(40)
    assert writes(alice, "3") == ["Thank you. It is saved."]
    assert logged(alice) == {}


def test_a_discreet_person_was_asked_nothing_and_is_taken_at_no_word(alice: cast.Person) -> None:
    alice.patient.privacy = "discreet"
    alice.patient.save()
    asked_before(alice)
    gets(alice, "BRE07")
    writes(alice, "6")
    assert logged(alice) == {"pain": "6"}


def test_danger_beside_an_offered_word_is_answered_as_danger(alice: cast.Person) -> None:
    gets(alice, "HOT08")
    [said] = writes(alice, "no, and my chest hurts")
    assert said.startswith("This line is not watched. Chest pain")
