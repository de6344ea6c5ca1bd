"""Visits, their homes, and the steps they walk: what the first page of a desk asks for."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.visits import StepState, VisitState
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of, unique_where


class Visit(OfCampaign, Base):
    """One party, one ticket. `checked_in_seq` orders check-ins; `line_seq` is the journal number
    since which it waits at its present station; `row_due_at` is the due time without a grant; step,
    station and `is_host_bound` are those of the present step."""

    __tablename__ = "visit"
    __table_args__ = (
        UniqueConstraint("campaign_id", "day", "letter", "number"),
        one_of("state", VisitState),
        Index("ix_visit_line", "station_id", "state", "due_at", "checked_in_seq"),
        Index("ix_visit_came", "station_id", "state", "checked_in_seq"),
        Index("ix_visit_day", "campaign_id", "day", "state"),
        unique_where(
            "uq_visit_appointment", "appointment_id", condition="appointment_id IS NOT NULL"
        ),
        NEVER_REUSE,
    )

    day: Mapped[date]
    letter: Mapped[str] = mapped_column(String(1))
    number: Mapped[int]
    ticket: Mapped[str] = mapped_column(String(8))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointment.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"))
    host_id: Mapped[int | None] = mapped_column(ForeignKey("host.id"))
    zone_id: Mapped[int | None] = mapped_column(ForeignKey("zone.id"))
    state: Mapped[str] = mapped_column(String(24))
    checked_in_at: Mapped[datetime]
    checked_in_seq: Mapped[int]
    row_due_at: Mapped[datetime]
    due_at: Mapped[datetime]
    is_green: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(String(16), default="")
    party_size: Mapped[int] = mapped_column(default=1)
    purpose: Mapped[str] = mapped_column(String(16), default="")
    children: Mapped[int] = mapped_column(default=0)
    in_childcare: Mapped[int] = mapped_column(default=0)
    lunches: Mapped[int] = mapped_column(default=0)
    step_code: Mapped[Short]
    is_host_bound: Mapped[bool] = mapped_column(default=False)
    station_id: Mapped[int | None] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    line_seq: Mapped[int]
    waiting_since: Mapped[datetime | None]
    away_since: Mapped[datetime | None]
    hold_reason: Mapped[Short] = mapped_column(default="")
    hold_until: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class VisitUnit(OfCampaign, Base):
    """One home of a visit with its own outcome; a home is inside the house only once.
    `ending_reason` is the code of why it was not handed over."""

    __tablename__ = "visit_unit"
    __table_args__ = (
        UniqueConstraint("visit_id", "unit_id"),
        unique_where("uq_visit_unit_inside", "unit_id", condition="is_inside"),
        NEVER_REUSE,
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    is_inside: Mapped[bool] = mapped_column(default=True)
    signed_at: Mapped[datetime | None]
    with_issues: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[str] = mapped_column(String(24), default="")
    ending_reason: Mapped[Short] = mapped_column(default="")


class VisitStep(OfCampaign, Base):
    """The visit's own copy of the route, so that a changed route leaves people inside alone.
    `answers` is the JSON of the step's form; a skipped step says why, who allowed it and when.
    `noted_at`: when a step that was done on paper was entered; its own times are the real ones."""

    __tablename__ = "visit_step"
    __table_args__ = (
        UniqueConstraint("visit_id", "code"),
        one_of("state", StepState),
        NEVER_REUSE,
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    position: Mapped[int]
    code: Mapped[Short]
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    needs: Mapped[str] = mapped_column(String(200), default="")
    is_required: Mapped[bool]
    is_host_bound: Mapped[bool]
    state: Mapped[str] = mapped_column(String(16), default=StepState.PENDING)
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    desk_id: Mapped[int | None] = mapped_column(ForeignKey("desk.id"))
    gate: Mapped[str] = mapped_column(String(16), default="")
    usual: Mapped[int] = mapped_column(default=0)
    answers: Mapped[str] = mapped_column(Text, default="", info=PERSONAL)
    skip_reason: Mapped[Short] = mapped_column(default="")
    skipped_by: Mapped[Short] = mapped_column(default="")
    skipped_at: Mapped[datetime | None]
    noted_at: Mapped[datetime | None]
    noted_by: Mapped[Short] = mapped_column(default="", info=PERSONAL)
