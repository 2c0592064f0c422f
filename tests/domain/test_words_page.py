"""The page of words says what the reader really knows."""

from pathlib import Path

from reminders.domain.replies.word_tables import page

WORDS = Path(__file__).parents[2] / "docs" / "reference" / "words.md"


def test_the_page_of_words_is_current() -> None:
    assert WORDS.read_text(encoding="utf-8") == page(), "run: python manage.py words > docs/reference/words.md"
