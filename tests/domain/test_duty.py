"""Breaks in whatever hand they were written, and what is no break."""

from __future__ import annotations

import pytest
from day_store import refuses

from console.domain.duty import breaks_of, breaks_text


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        ("10:00-10:30", "10:00-10:30"),
        ("15:00–15:20、9:30—9:45", "09:30-09:45,15:00-15:20"),
        ("10:00至10:30；1500-1520", "10:00-10:30,15:00-15:20"),
        ("10:00 a 10:30, 15:00 - 15:20", "10:00-10:30,15:00-15:20"),
    ],
)
def test_breaks_are_read_in_any_hand_and_stored_in_one(text: str, stored: str) -> None:
    assert breaks_text(breaks_of(text)) == stored
    assert breaks_text(breaks_of(stored)) == stored


@pytest.mark.parametrize(
    "text", ["ten", "10:30-10:00", "10:00-10:00", "9:70-10:00", "23:00-25:00",
             "10:00-11:00,10:30-12:00", "1:00-1:10," * 7]
)  # fmt: skip
def test_what_is_no_break_is_refused(text: str) -> None:
    with refuses("duty.bad-break"):
        breaks_of(text)
