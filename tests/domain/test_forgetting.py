"""What staff wrote about somebody who wants to be forgotten: the rest of the sentence stays."""

import pytest

from reminders.domain.forgetting import without

NAMES, ADDRESSES = ["Zelda Q", "Zel"], ["+15005550142", "zelda@example.net"]


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Zelda signed on 12 March, chart 17", "… signed on 12 March, chart 17"),
        ("zel said so; ZELDA's form", "… said so; …'s form"),
        ("called (500) 555-0142 and 1 500.555.0142", "called … and …"),
        ("on 555 0142, noted", "on …, noted"),
        ("+15005550142", "…"),
        ("mail of Zelda@Example.NET in the chart", "mail of … in the chart"),
        ("Imelda was there; chart 5550", "Imelda was there; chart 5550"),
    ],
)
def test_names_numbers_and_mailboxes_go_however_they_were_written(written: str, left: str) -> None:
    assert without(written, NAMES, ADDRESSES) == left


def test_somebody_without_a_name_or_an_address_changes_nothing() -> None:
    assert without("paper form in the chart", ["", "A"], []) == "paper form in the chart"
