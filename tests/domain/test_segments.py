"""What a text costs is known before it is sent, and is what the provider will bill."""

import json
from pathlib import Path

import pytest

from reminders.domain.texts.segments import Encoding, is_gsm7, measure, septets
from reminders.domain.texts.typography import plain

ORACLE = json.loads(Path(__file__).with_name("segments.json").read_text(encoding="utf-8"))


def test_the_clinic_is_billed_what_we_counted() -> None:
    counted = {v["text"]: measure(v["text"]) for v in ORACLE["vectors"]}

    assert [(m.encoding, m.units, m.segments) for m in counted.values()] == [
        (v["encoding"], v["units"], v["segments"]) for v in ORACLE["vectors"]
    ]
    assert all(is_gsm7(text) is (m.encoding is Encoding.GSM7) is (not m.offenders) for text, m in counted.items())


def test_a_coordinator_sees_which_characters_make_a_text_expensive() -> None:
    assert measure("Ça va 😀, François 😀?").offenders == ("😀", "ç")


def test_brackets_and_the_euro_sign_count_twice() -> None:
    assert septets("[5 €]") == 8 == measure("[5 €]").units


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("It’s “fine” – rest…", 'It\'s "fine" - rest...'),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("4½ glasses, ½ more", "4 1/2 glasses, 1/2 more"),
        ("\ufeffHi\u200b \u202ethere\u202c\x00", "Hi there"),
        ("Jose\u0301", "José"),
        ("７ ｐｍ", "7 pm"),
        ("• rest • sip", "- rest - sip"),
    ],
)
def test_what_a_word_processor_made_pretty_is_sent_plain(typed: str, sent: str) -> None:
    assert plain(typed) == sent
    assert measure(plain(typed)).encoding is Encoding.GSM7


def test_whatever_a_provider_would_rewrite_silently_we_rewrite_in_the_preview() -> None:
    assert [c for c in ORACLE["rewritten_by_providers"] if not is_gsm7(plain(c))] == []


@pytest.mark.parametrize("text", ["Nguyễn", "Łukasz", "ça", "👍🏽", "мир", "日本"])
def test_letters_are_never_swapped_for_look_alikes(text: str) -> None:
    assert plain(text) == text
