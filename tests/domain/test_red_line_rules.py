"""The arithmetic of red lines and the reasons of an ending."""

from datetime import date

import pytest

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


@pytest.mark.parametrize("line", [600, 750, 900, 950])
def test_with_what_is_needed_the_line_is_reached_and_with_one_less_it_is_not(line: int) -> None:
    assert (still_needed(0, 0, line), rate(0, 0)) == (0, None)
    for whole in (*range(1, 70), 412, 5028):
        for part in {0, 1, whole // 2, whole - 1, whole}:
            more = still_needed(part, whole, line)
            reached = rate(part + more, whole)
            assert reached is not None
            assert reached >= line
            short = rate(part + more - 1, whole) if more else None
            assert short is None or short < line


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
