"""The arithmetic of red lines and the reasons of an ending."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.domain.endings import REASONS, check_reason
from console.domain.errors import Refusal
from console.domain.red_lines import Standing, rate, standing, still_needed, three_months_after


@pytest.mark.parametrize(("start", "end"), [
    (date(2026, 5, 7), date(2026, 8, 7)), (date(2026, 11, 30), date(2027, 2, 28)),
    (date(2027, 11, 30), date(2028, 2, 29)), (date(2026, 12, 31), date(2027, 3, 31)),
    (date(2026, 3, 31), date(2026, 6, 30)),
])  # fmt: skip
def test_three_months_end_on_the_same_day_or_the_last_of_the_month(start: date, end: date) -> None:
    assert three_months_after(start) == end


@given(st.integers(0, 6000), st.integers(0, 6000), st.sampled_from([600, 750, 900, 950]))
def test_with_what_is_needed_the_line_is_reached_and_with_one_less_it_is_not(
    part: int, rest: int, line: int
) -> None:
    whole = part + rest
    more = still_needed(part, whole, line)
    if whole:
        reached = rate(part + more, whole)
        assert reached is not None
        assert reached >= line
        if more:
            short = rate(part + more - 1, whole)
            assert short is not None
            assert short < line
    else:
        assert (more, rate(part, whole)) == (0, None)


def test_a_line_is_missed_only_when_its_day_is_over() -> None:
    until = date(2026, 8, 7)
    asked = {"until": until, "today": until}
    assert standing(899, 900, **asked) is Standing.SHORT
    assert standing(899, 900, until=until, today=date(2026, 8, 8)) is Standing.MISSED
    assert standing(900, 900, until=until, today=date(2026, 8, 8)) is Standing.REACHED
    assert standing(899, 900, until=None, today=date(2030, 1, 1)) is Standing.SHORT
    assert standing(None, 900, **asked) is Standing.UNKNOWN


def test_a_reason_belongs_to_how_the_visit_ends() -> None:
    for how, reasons in REASONS.items():
        for reason in (*reasons, ""):
            check_reason(how, reason)
    with pytest.raises(Refusal) as no:
        check_reason("view_only", "quality")
    assert no.value.code == "visit.unknown-reason"
