"""What the evening needs: scores, calls to absent owners, corrections of sealed figures, dates."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.calls import CallList, CallOutcome
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of, unique_where


class Survey(OfCampaign, Base):
    """One party's answers; a later answer of the same visit takes the place of the earlier.
    `tags` are codes with commas between; `is_partial`: sent with stations left open."""

    __tablename__ = "survey"
    __table_args__ = (
        unique_where("uq_survey_visit", "visit_id", condition="visit_id IS NOT NULL"),
        Index("ix_survey_day", "campaign_id", "day"),
        NEVER_REUSE,
    )

    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"))
    document_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    day: Mapped[date]
    at: Mapped[datetime]
    channel: Mapped[Short]
    language: Mapped[str] = mapped_column(String(16), default="")
    is_partial: Mapped[bool] = mapped_column(default=False)
    wants_reply: Mapped[bool] = mapped_column(default=False)
    tags: Mapped[str] = mapped_column(String(200), default="")
    comment_enc: Mapped[bytes | None] = mapped_column(LargeBinary, info=PERSONAL)


class SurveyScore(OfCampaign, Base):
    """What a party gave one station, 1 to 5; `station_id` None: the visit as a whole."""

    __tablename__ = "survey_score"
    __table_args__ = (
        UniqueConstraint("survey_id", "station_id"),
        CheckConstraint("score BETWEEN 1 AND 5", name="score"),
        NEVER_REUSE,
    )

    survey_id: Mapped[int] = mapped_column(ForeignKey("survey.id"), index=True)
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"))
    score: Mapped[int]


class OutsideScore(OfCampaign, Base):
    """A score that a third party measured, in tenths of a point of 100; `day` None: of the whole
    campaign. Never mixed with our own."""

    __tablename__ = "outside_score"
    __table_args__ = (Index("ix_outside_score_day", "campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date | None]
    source: Mapped[Short]
    tenths: Mapped[int]
    count: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(String(200), default="")
    at: Mapped[datetime]


class CallAttempt(OfCampaign, Base):
    """One try to reach a home's owner for one list of one day, and what came of it."""

    __tablename__ = "call_attempt"
    __table_args__ = (
        one_of("list", CallList),
        one_of("outcome", CallOutcome),
        Index("ix_call_attempt_day", "campaign_id", "day", "list"),
        NEVER_REUSE,
    )

    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"), index=True)
    list: Mapped[Short]
    day: Mapped[date]
    outcome: Mapped[Short]
    at: Mapped[datetime]
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    note_enc: Mapped[bytes | None] = mapped_column(LargeBinary, info=PERSONAL)


class FigureCorrection(OfCampaign, Base):
    """A figure of a closed day that turned out wrong: shown beside the seal, never in its place.
    `name` is the figure's name in the seal; `seq` the journal number of the correction."""

    __tablename__ = "figure_correction"
    __table_args__ = (Index("ix_figure_correction_day", "campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date]
    name: Mapped[Short]
    was: Mapped[int]
    is_now: Mapped[int]
    reason: Mapped[str] = mapped_column(String(200))
    by: Mapped[Short] = mapped_column(info=PERSONAL)
    at: Mapped[datetime]
    seq: Mapped[int]


class ProductDate(OfCampaign, Base):
    """When homes of one product type were completed, are due by contract, and began to be handed
    over; a blank type is for all others."""

    __tablename__ = "product_date"
    __table_args__ = (UniqueConstraint("campaign_id", "product_type"), NEVER_REUSE)

    product_type: Mapped[Short] = mapped_column(default="")
    completed_on: Mapped[date | None]
    contract_on: Mapped[date | None]
    opened_on: Mapped[date | None]


class SheetLayout(OfCampaign, Base):
    """A layout of a sheet that another system wants, mapped once: `columns` is JSON."""

    __tablename__ = "sheet_layout"
    __table_args__ = (UniqueConstraint("campaign_id", "name"), NEVER_REUSE)

    name: Mapped[Short]
    columns: Mapped[str] = mapped_column(String(8000))
