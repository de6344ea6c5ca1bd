"""Times as people write them, and spans that can be true."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from console.domain.back_entry import Span, check_span, read_clock
from console.domain.errors import Refusal

NINE = datetime(2026, 12, 18, 9, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("written", "clock"),
    [
        ("9:05", "09:05"), ("905", "09:05"), ("0905", "09:05"), (" 17.30 ", "17:30"),
        ("９：０５", "09:05"), ("9时05", "09:05"), ("9时05分", "09:05"), ("9h05", "09:05"),
        ("24:00", None), ("9:60", None), ("9", None), ("", None), ("nine", None), ("9:5", None),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(written: str, clock: str | None) -> None:
    assert read_clock(written) == clock


def test_the_wait_begins_where_the_last_step_before_it_ended() -> None:
    others = [
        Span(step="identity", start=at(5), end=at(12)),
        Span(step="late", start=at(60), end=at(70)),
    ]
    since = check_span(
        ticket="A001", start=at(20), end=at(30), came=at(0), now=at(90), others=others
    )
    assert since == at(12)
    assert check_span(
        ticket="", start=at(2), end=at(4), came=at(0), now=at(90), others=others
    ) == at(0)


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (20, 100, "back.in-future"), (30, 20, "back.ends-before"),
        (-10, 4, "back.before-arrival"), (8, 20, "back.overlaps"), (0, 30, "back.overlaps"),
    ],
)  # fmt: skip
def test_a_span_that_cannot_be_true_is_refused(start: int, end: int, code: str) -> None:
    others = [Span(step="identity", start=at(5), end=at(12))]
    with pytest.raises(Refusal) as no:
        check_span(
            ticket="A001", start=at(start), end=at(end), came=at(0), now=at(90), others=others
        )
    assert no.value.code == code
