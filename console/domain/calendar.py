"""What kind of day a date is, by the national calendar."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from console.domain.errors import Refusal

if TYPE_CHECKING:
    from holidays import HolidayBase

LONGEST_CAMPAIGN = 60


class DayType(StrEnum):
    WEEKDAY = "weekday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKEUP_WORKDAY = "makeup_workday"


def day_type(day: date, country: str = "CN") -> DayType:
    """The kind of `day`; a Saturday or Sunday worked for a bridge holiday is `MAKEUP_WORKDAY`.

    China announces its make-up working days for one year at a time, usually in November of the
    year before: until then such a day is an ordinary weekend (see `makeup_days_known`).
    """
    calendar = _calendar(country, day.year)
    if day in calendar.weekend_workdays:
        return DayType.MAKEUP_WORKDAY
    if day in calendar:
        return DayType.HOLIDAY
    return DayType.WEEKDAY if calendar.is_working_day(day) else DayType.WEEKEND


def makeup_days_known(year: int, country: str = "CN") -> bool:
    return any(day.year == year for day in _calendar(country, year).weekend_workdays)


def campaign_days(first: date, days: int) -> tuple[date, ...]:
    """`days` calendar days in a row; weekends count, because owners come on weekends."""
    if not 1 <= days <= LONGEST_CAMPAIGN:
        raise Refusal("calendar.bad-days", days=days, most=LONGEST_CAMPAIGN)
    return tuple(first + timedelta(days=n) for n in range(days))


@lru_cache(maxsize=32)
def _calendar(country: str, year: int) -> HolidayBase:
    import holidays  # 0.2 s to import: only planning needs it

    try:
        return holidays.country_holidays(country, years=year, expand=False)
    except NotImplementedError as unknown:
        raise Refusal("calendar.unknown-country", country=country) from unknown
