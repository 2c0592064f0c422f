"""What Ann reads is a whole sentence, with or without her name."""

import pytest

from reminders.domain.texts.rendering import compile_template, fit_name, render
from reminders.errors import TextError

ALL = {"sender": "Daily Care", "emergency": "911", "crisis_line": "988", "metric": "pain", "a": "6", "b": "7"}


@pytest.mark.parametrize(
    ("template", "to_ann", "to_nobody"),
    [
        ("{name}, small sips add up.", "Ann, small sips add up.", "Small sips add up."),
        ("Hi {name}, time for a sip.", "Hi Ann, time for a sip.", "Hi, time for a sip."),
        ("Good morning {name}. A slice?", "Good morning Ann. A slice?", "Good morning. A slice?"),
        ("Water break, {name}. A slice", "Water break, Ann. A slice", "Water break. A slice"),
        ("Going out today, {name}? A cue.", "Going out today, Ann? A cue.", "Going out today? A cue."),
        ("A straw saves trips, {name}.", "A straw saves trips, Ann.", "A straw saves trips."),
        ("Try a timer, {name}: 15 minutes.", "Try a timer, Ann: 15 minutes.", "Try a timer: 15 minutes."),
        ("Rest first. {name}, then sip.", "Rest first. Ann, then sip.", "Rest first. Then sip."),
        ("Ready?\n{name}, go slow.", "Ready?\nAnn, go slow.", "Ready?\nGo slow."),
        ("On a bad day, {name}, rest.", "On a bad day, Ann, rest.", "On a bad day, rest."),
        ("Hello, {name}!", "Hello, Ann!", "Hello!"),
        ("{name}: rest now", "Ann: rest now", "Rest now"),
        ("Rest ({name}) now", "Rest (Ann) now", "Rest now"),
        ("Rest now, {name}", "Rest now, Ann", "Rest now"),
        ("Hi {name}! {name}, sit.", "Hi Ann! Ann, sit.", "Hi! Sit."),
        ("{name}, {a} or {b}?", "Ann, 6 or 7?", "6 or 7?"),
        ("Is it {a}, {name}?", "Is it 6, Ann?", "Is it 6?"),
        ("{name}, {sender} here.", "Ann, Daily Care here.", "Daily Care here."),
        ("Rest is fine.", "Rest is fine.", "Rest is fine."),
    ],
)
def test_a_person_whose_name_we_do_not_know_reads_a_whole_sentence(template: str, to_ann: str, to_nobody: str) -> None:
    assert render(template, ALL | {"name": "Ann"}) == to_ann
    assert render(template, ALL) == to_nobody
    assert render(template, ALL | {"name": None}) == to_nobody


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("Ann", "Ann"),
        ("  Mary \t Jane ", "Mary Jane"),
        ("D’Arcy", "D'Arcy"),
        ("José", "José"),
        ("Jose\u0301", "José"),
        ("\u202eAnn\u202c", "Ann"),
        ("A" * 20, "A" * 20),
        ("A" * 21, None),
        ("", None),
        (" \n ", None),
        ("...", None),
        ("François", None),
        ("Łukasz", None),
        ("Ann 😀", None),
        ("{sender}", None),
        ("[test]", None),
        ("evil.com/x", None),
        ("anna@home", None),
    ],
)
def test_a_name_is_written_in_full_or_left_out_never_cut(given: str, written: str | None) -> None:
    assert fit_name(given) == written


@pytest.mark.parametrize(
    ("template", "names_the_fault", "names_the_mend"),
    [
        ("Hi {nmae}", "{nmae}", "{name}"),
        ("Hi {Name}", "{Name}", "Write {name}."),
        ("Hi {{name}}", "{", "Take it out"),
        ("Hi }", "}", "Take it out"),
        ("{% now %}", "{% now %}", "{sender}"),
        ("{}", "{}", "{crisis_line}"),
        ("{0} {name.__class__}", "{0}", "{emergency}"),
    ],
)
def test_a_coordinator_who_mistypes_a_placeholder_is_told_which_and_what_is_known(
    template: str, names_the_fault: str, names_the_mend: str
) -> None:
    with pytest.raises(TextError) as refusal:
        compile_template(template)

    assert names_the_fault in str(refusal.value)
    assert names_the_mend in str(refusal.value)


def test_a_safety_text_without_its_number_is_refused_rather_than_sent_with_a_hole() -> None:
    with pytest.raises(TextError, match=r"needs \{emergency\}"):
        render("Call {emergency} now.", {"emergency": " "})


def test_braces_in_a_clinics_own_values_never_reach_a_phone() -> None:
    assert render("{sender}: hello", {"sender": "Care {name}"}) == "Care (name): hello"


def test_what_is_pasted_from_a_word_processor_is_sent_plain() -> None:
    assert render("It’s time, {name}…", {"name": "D’Arcy"}) == "It's time, D'Arcy..."
