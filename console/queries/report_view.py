"""What the page of figures shows: the sums of some days, their parts, what owners said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from console.queries.issue_parts import IssuePart, issue_parts
from console.queries.report_parts import Part, part_of_day, parts_of
from console.queries.roll_up import RollUp, roll_up
from console.queries.survey import SurveyFigures, survey_campaign, survey_day


@dataclass(frozen=True, kw_only=True)
class ReportView:
    """`parts` by kind: slot, day, host and the splits. `said` is of the one day, else of all days
    up to the last one shown."""

    roll: RollUp
    parts: dict[str, tuple[Part, ...]]
    said: SurveyFigures
    issues: tuple[IssuePart, ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(each.day for each in self.roll.days)


def report_view(
    session: Session, *, campaign_id: int, since: date | None = None, until: date | None = None
) -> ReportView:
    roll = roll_up(session, campaign_id=campaign_id, since=since, until=until)
    days = [each.day for each in roll.days]
    parts = parts_of(session, campaign_id=campaign_id, days=days)
    waited = {part.key: part for part in parts["day"]}
    parts["day"] = tuple(
        replace(
            part_of_day(each),
            wait_mean=waited[each.day.isoformat()].wait_mean,
            wait_max=waited[each.day.isoformat()].wait_max,
        )
        if each.day.isoformat() in waited
        else part_of_day(each)
        for each in roll.days
    )
    is_one_day = len(days) == 1
    return ReportView(
        roll=roll,
        parts=parts,
        issues=issue_parts(session, campaign_id=campaign_id, days=days),
        said=survey_day(session, campaign_id=campaign_id, day=days[0])
        if is_one_day
        else survey_campaign(session, campaign_id=campaign_id, until=until),
    )
