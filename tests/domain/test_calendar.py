"""The kinds of day and the days of a campaign."""

from __future__ import annotations

from datetime import date

import pytest

from console.domain.calendar import DayType, campaign_days, day_type, makeup_days_known
from console.domain.errors import Refusal


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 10, 1), DayType.HOLIDAY),  # National Day
        (date(2026, 10, 7), DayType.HOLIDAY),  # bridged from 10 October
        (date(2026, 10, 10), DayType.MAKEUP_WORKDAY),  # a Saturday worked for it
        (date(2026, 2, 28), DayType.MAKEUP_WORKDAY),
        (date(2026, 12, 18), DayType.WEEKDAY),
        (date(2026, 12, 19), DayType.WEEKEND),
    ],
)
def test_a_day_is_what_the_state_council_made_it(day: date, kind: DayType) -> None:
    assert day_type(day) is kind


def test_another_country_has_its_own_holidays() -> None:
    assert day_type(date(2026, 10, 1), "ES") is DayType.WEEKDAY
    assert day_type(date(2026, 10, 12), "ES") is DayType.HOLIDAY


def test_a_year_not_yet_announced_says_so() -> None:
    assert makeup_days_known(2026)
    assert not makeup_days_known(2090)


def test_an_unknown_country_is_refused() -> None:
    with pytest.raises(Refusal, match=r"calendar\.unknown-country"):
        day_type(date(2026, 1, 1), "XX")


def test_campaign_days_run_through_weekends_and_months() -> None:
    assert campaign_days(date(2026, 12, 30), 4)[-1] == date(2027, 1, 2)


@pytest.mark.parametrize("days", [0, -1, 61])
def test_a_campaign_without_a_sane_length_is_refused(days: int) -> None:
    with pytest.raises(Refusal, match=r"calendar\.bad-days"):
        campaign_days(date(2026, 12, 18), days)
