"""What owners said at the exit: figures by station and day, and the form of one visit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from console.domain.scores import MARKS, TAGS, score_of
from console.domain.vault import Vault
from console.domain.visits import VisitState
from console.models import OutsideScore, Station, Survey, SurveyScore, Visit


@dataclass(frozen=True, kw_only=True)
class StationScore:
    """`counts` of the marks 1 to 5; the score in tenths of a point."""

    code: str
    counts: tuple[int, int, int, int, int]
    score_tenths: int | None

    @property
    def marks(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, kw_only=True)
class DayScore:
    """`answers` of the `visits` that came that day."""

    day: date
    answers: int
    visits: int
    score_tenths: int | None


@dataclass(frozen=True, kw_only=True)
class OutsideRow:
    """`day` None: of the campaign as a whole. `tenths` of a point of 100."""

    id: int
    source: str
    day: date | None
    tenths: int
    count: int
    at: datetime


@dataclass(frozen=True, kw_only=True)
class CommentRow:
    """What somebody wrote, in the clear; of a day and of nobody: neither time nor ticket."""

    survey_id: int
    day: date
    words: str
    tags: tuple[str, ...]
    wants_reply: bool


@dataclass(frozen=True, kw_only=True)
class SurveyFigures:
    """Our own survey of a day or of several; `outside` is measured by others, never mixed in.

    The score is that of all marks of all stations together: (mean − 1) / 4 × 100, in tenths.
    """

    answers: int = 0
    partial: int = 0
    comments: int = 0
    reply_wanted: int = 0
    on_paper: int = 0
    marks: int = 0
    score_tenths: int | None = None
    stations: tuple[StationScore, ...] = ()
    tags: Mapping[str, int] = field(default_factory=dict)
    by_day: tuple[DayScore, ...] = ()
    outside: tuple[OutsideRow, ...] = ()


def survey_day(session: Session, *, campaign_id: int, day: date) -> SurveyFigures:
    """Of the visits of that day, whenever they answered."""
    return _figures(session, campaign_id, Survey.day == day, Visit.day == day)


def survey_campaign(
    session: Session, *, campaign_id: int, until: date | None = None
) -> SurveyFigures:
    if until is None:
        return _figures(session, campaign_id)
    return _figures(session, campaign_id, Survey.day <= until, Visit.day <= until)


def score_of_day(session: Session, *, campaign_id: int, day: date) -> tuple[int | None, int]:
    """The day's score in tenths, and how many answered."""
    counts = _counts(session, campaign_id, Survey.day == day)
    answers = session.scalar(
        select(func.count(Survey.id)).where(Survey.campaign_id == campaign_id, Survey.day == day)
    )
    return score_of(sum(counts.values(), Counter())), answers or 0


def survey_comments(
    session: Session, *, campaign_id: int, vault: Vault, day: date | None = None
) -> tuple[CommentRow, ...]:
    """The newest day first; within a day in no order that tells who came when."""
    rows = session.scalars(
        select(Survey).where(
            Survey.campaign_id == campaign_id,
            Survey.comment_enc.is_not(None),
            *([] if day is None else [Survey.day == day]),
        )
    )
    found = [
        CommentRow(
            survey_id=row.id,
            day=row.day,
            words=vault.open(row.comment_enc),
            tags=tuple(tag for tag in row.tags.split(",") if tag),
            wants_reply=row.wants_reply,
        )
        for row in rows
        if row.comment_enc is not None
    ]
    return tuple(sorted(found, key=lambda row: (-row.day.toordinal(), row.words)))


def outside_scores(session: Session, *, campaign_id: int) -> tuple[OutsideRow, ...]:
    """The newest first."""
    rows = session.scalars(
        select(OutsideScore)
        .where(OutsideScore.campaign_id == campaign_id)
        .order_by(OutsideScore.at.desc(), OutsideScore.id.desc())
    )
    return tuple(
        OutsideRow(
            id=row.id, source=row.source, day=row.day, tenths=row.tenths, count=row.count,
            at=row.at,
        )
        for row in rows
    )  # fmt: skip


def _figures(
    session: Session,
    campaign_id: int,
    of_survey: ColumnElement[bool] | None = None,
    of_visit: ColumnElement[bool] | None = None,
) -> SurveyFigures:
    where = [] if of_survey is None else [of_survey]
    rows = session.scalars(
        select(Survey).where(Survey.campaign_id == campaign_id, *where).order_by(Survey.id)
    ).all()
    counts = _counts(session, campaign_id, *where)
    together: Counter[int] = sum(counts.values(), Counter())
    tags = Counter(tag for row in rows for tag in row.tags.split(",") if tag)
    return SurveyFigures(
        answers=len(rows),
        partial=sum(row.is_partial for row in rows),
        comments=sum(row.comment_enc is not None for row in rows),
        reply_wanted=sum(row.wants_reply for row in rows),
        on_paper=sum(row.channel == "paper" for row in rows),
        marks=together.total(),
        score_tenths=score_of(together),
        stations=_stations(session, campaign_id, counts),
        tags={tag: tags[tag] for tag in TAGS if tags[tag]},
        by_day=_by_day(session, campaign_id, rows, where, of_visit),
        outside=outside_scores(session, campaign_id=campaign_id),
    )


def _counts(
    session: Session, campaign_id: int, *where: ColumnElement[bool]
) -> dict[int, Counter[int]]:
    """Of each mark, by station."""
    found: dict[int, Counter[int]] = defaultdict(Counter)
    for station, mark, count in session.execute(
        select(SurveyScore.station_id, SurveyScore.score, func.count())
        .join(Survey, Survey.id == SurveyScore.survey_id)
        .where(Survey.campaign_id == campaign_id, SurveyScore.station_id.is_not(None), *where)
        .group_by(SurveyScore.station_id, SurveyScore.score)
    ):
        if station is not None:
            found[station][mark] = count
    return found


def _stations(
    session: Session, campaign_id: int, counts: Mapping[int, Counter[int]]
) -> tuple[StationScore, ...]:
    """On the way's order; those with marks only."""
    stations = session.execute(
        select(Station.id, Station.code)
        .where(Station.campaign_id == campaign_id)
        .order_by(Station.position)
    )
    return tuple(
        StationScore(
            code=code,
            counts=tuple(counts[number][mark] for mark in MARKS),  # type: ignore[arg-type]
            score_tenths=score_of(counts[number]),
        )
        for number, code in stations
        if number in counts
    )


def _by_day(
    session: Session,
    campaign_id: int,
    rows: Any,
    where: list[ColumnElement[bool]],
    of_visit: ColumnElement[bool] | None,
) -> tuple[DayScore, ...]:
    """Days with visits or answers, in order."""
    marks: dict[date, Counter[int]] = defaultdict(Counter)
    for day, mark, count in session.execute(
        select(Survey.day, SurveyScore.score, func.count())
        .join(SurveyScore, SurveyScore.survey_id == Survey.id)
        .where(Survey.campaign_id == campaign_id, SurveyScore.station_id.is_not(None), *where)
        .group_by(Survey.day, SurveyScore.score)
    ):
        marks[day][mark] = count
    visits = session.execute(
        select(Visit.day, func.count())
        .where(
            Visit.campaign_id == campaign_id,
            Visit.state != VisitState.UNDONE,
            *([] if of_visit is None else [of_visit]),
        )
        .group_by(Visit.day)
    )
    came = {day: count for day, count in visits}
    answers = Counter(row.day for row in rows)
    return tuple(
        DayScore(
            day=day,
            answers=answers[day],
            visits=came.get(day, 0),
            score_tenths=score_of(marks[day]),
        )
        for day in sorted({*came, *answers})
    )
