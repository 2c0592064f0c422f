"""Whatever is typed, pasted or imported: it is counted, made plain, and never reaches a phone with a hole in it."""

from hypothesis import given
from hypothesis import strategies as st

from reminders.domain.texts.lint import lint
from reminders.domain.texts.packs import check_pack
from reminders.domain.texts.reading import grade
from reminders.domain.texts.rendering import NAME_LIMIT, PLACEHOLDERS, compile_template, fit_name, render
from reminders.domain.texts.segments import Encoding, is_gsm7, measure, septets
from reminders.domain.texts.typography import plain
from reminders.errors import TextError

ANYTHING = st.text(max_size=400)
TRICKY = st.text(alphabet="Aa é\u0301’“”…—–½½4\u00a0\u200d\u200b\u202e\r\n\t{}[]€😀👍🏽🇺🇸ж,.?!'()\u0338", max_size=60)
PIECES = st.sampled_from(
    [
        *(f"{{{name}}}" for name in PLACEHOLDERS),
        "{name}",
        ", ",
        ". ",
        "? ",
        "! ",
        ": ",
        " ",
        "\n",
        "(",
        ")",
        "sip",
        "Rest",
        "-",
    ]
)
TEMPLATES = st.lists(PIECES, max_size=12).map("".join)
VALUES = {"sender": "Daily Care", "emergency": "911", "crisis_line": "988", "metric": "pain", "a": "6", "b": "7"}


@given(ANYTHING | TRICKY)
def test_plain_twice_is_plain_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(ANYTHING | TRICKY)
def test_whatever_was_gsm7_stays_gsm7(text: str) -> None:
    if is_gsm7(text):
        assert is_gsm7(plain(text))


@given(ANYTHING | TRICKY | st.text(alphabet="a€ж😀\u0301", min_size=60, max_size=330))
def test_every_text_can_be_counted(text: str) -> None:
    measured = measure(text)
    fewest = -(-measured.units // measured.encoding.part) if measured.units > measured.encoding.single else 1
    assert fewest <= measured.segments <= max(1, len(text))
    if measured.encoding is Encoding.GSM7:
        assert measured.units == septets(text)
    else:
        assert measured.units == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEMPLATES, st.none() | ANYTHING | TRICKY)
def test_no_template_and_no_name_leave_a_brace(template: str, name: str | None) -> None:
    rendered = render(template, VALUES | {"name": name})
    assert "{" not in rendered
    assert "}" not in rendered


@given(TEMPLATES, ANYTHING | TRICKY | st.text(alphabet="Anné '-.", max_size=30))
def test_any_name_fits_or_is_left_out(template: str, name: str) -> None:
    fit = fit_name(name)
    rendered = render(template, VALUES | {"name": name})
    if fit is None:
        assert rendered == render(template, VALUES)
    else:
        assert septets(fit) <= NAME_LIMIT
        assert is_gsm7(rendered)
        assert rendered.count(fit) >= template.count("{name}")


@given(TEMPLATES)
def test_without_a_name_no_space_or_comma_is_left_behind(template: str) -> None:
    rendered = render(f"Rest a bit, {{name}}. {template}", VALUES)
    assert rendered.startswith("Rest a bit.")


@given(ANYTHING | TRICKY, ANYTHING)
def test_a_template_is_compiled_or_refused_in_words(template: str, value: str) -> None:
    try:
        compiled = compile_template(template)
    except TextError as refusal:
        told = str(refusal)
    else:
        told = "{name}"
        assert compiled.placeholders <= PLACEHOLDERS.keys()
        assert "{" not in compiled.render(dict.fromkeys(PLACEHOLDERS, f"x{value}"))
    assert "{name}" in told


@given(ANYTHING | TRICKY)
def test_every_text_can_be_judged(text: str) -> None:
    for finding in lint(text):
        assert finding.rule
        assert finding.message
    assert isinstance(grade(text), float)


@given(
    st.lists(ANYTHING | st.from_regex(r'\{"(code|category|text)": ("[a-z{}]{0,9}"|[0-9]|null|\[\])\}', fullmatch=True))
)
def test_any_file_can_be_offered_as_a_pack(lines: list[str]) -> None:
    cards, faults = check_pack(lines)
    assert cards == []
    assert {fault.line for fault in faults} == {
        n for n, line in enumerate(lines, 1) if line.strip().strip("\ufeff").strip()
    }
