"""Calls, green channel grants, and what was shown at the door."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, unique_where


class Call(OfCampaign, Base):
    """One call of one visit by one desk; open until it ends. `why` is JSON: code and facts;
    `came_seq` is the order in which the visit had checked in."""

    __tablename__ = "call"
    __table_args__ = (
        unique_where("uq_call_open_visit", "visit_id", condition="ended_at IS NULL"),
        unique_where("uq_call_open_desk", "desk_id", condition="ended_at IS NULL"),
        Index("ix_call_came", "station_id", "came_seq"),
        NEVER_REUSE,
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), index=True)
    desk_id: Mapped[int] = mapped_column(ForeignKey("desk.id"))
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    step_code: Mapped[Short]
    came_seq: Mapped[int]
    seq: Mapped[int]
    waited_since: Mapped[datetime]
    called_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ending: Mapped[str] = mapped_column(String(24), default="")
    recalls: Mapped[int] = mapped_column(default=0)
    why: Mapped[str] = mapped_column(Text)


class CallPassed(Base):
    """Whom a call went past: waiting there, able to be served by that desk, checked in earlier.

    A fact of the call; how often a visit was overtaken is counted from these rows.
    """

    __tablename__ = "call_passed"
    __table_args__ = (Index("ix_call_passed_visit", "visit_id", "station_id", "seq"),)

    call_id: Mapped[int] = mapped_column(
        ForeignKey("call.id", ondelete="CASCADE"), primary_key=True
    )
    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    station_id: Mapped[int]
    seq: Mapped[int]


class GreenGrant(OfCampaign, Base):
    """A wish for the green channel and what became of it."""

    __tablename__ = "green_grant"
    __table_args__ = (
        unique_where(
            "uq_green_grant_open", "visit_id", condition="state IN ('requested', 'granted')"
        ),
        NEVER_REUSE,
    )

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    reason: Mapped[Short]
    note: Mapped[str] = mapped_column(Text, default="", info=PERSONAL)
    requester: Mapped[Short]
    approver: Mapped[Short] = mapped_column(default="")
    state: Mapped[str] = mapped_column(String(16))
    expires_at: Mapped[datetime | None]
    cost: Mapped[str] = mapped_column(Text, default="")
    cost_after: Mapped[str] = mapped_column(Text, default="")
    requested_at: Mapped[datetime | None]
    granted_at: Mapped[datetime | None]
    refusal: Mapped[Short] = mapped_column(default="")


class VisitOwner(OfCampaign, Base):
    """An owner of the visit's homes at the door: `is_here`, or who may sign instead: `authority`
    is '' (nobody), 'letter' (letter of authority shown) or 'seal' (a company's seal)."""

    __tablename__ = "visit_owner"
    __table_args__ = (UniqueConstraint("visit_id", "owner_id"), NEVER_REUSE)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"))
    is_here: Mapped[bool] = mapped_column(default=True)
    authority: Mapped[str] = mapped_column(String(16), default="")


class VisitPaper(OfCampaign, Base):
    """One paper that was asked for at the door (a code of the checklist), and whether it came."""

    __tablename__ = "visit_paper"
    __table_args__ = (UniqueConstraint("visit_id", "code"), NEVER_REUSE)

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id"))
    code: Mapped[Short]
    is_shown: Mapped[bool] = mapped_column(default=False)
