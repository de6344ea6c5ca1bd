"""Homes, owners and their appointments."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.visits import AppointmentState, UnitState
from console.models.base import NEVER_REUSE, PERSONAL, Base, OfCampaign, Short, one_of, unique_where


class Unit(OfCampaign, Base):
    """A home. `unit_key` is its identity (project, phase, building, stairwell, room without
    leading zeros); the texts stay as they came. `gross_area` is in hundredths of a square metre.
    `wished` and `unavailable` list days and halves: `2026-05-08 am,2026-05-09`."""

    __tablename__ = "unit"
    __table_args__ = (
        UniqueConstraint("campaign_id", "unit_key"),
        one_of("state", UnitState),
        NEVER_REUSE,
    )

    unit_key: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]
    project: Mapped[str] = mapped_column(String(100), default="")
    phase: Mapped[str] = mapped_column(String(40), default="")
    building: Mapped[str] = mapped_column(String(40))
    stairwell: Mapped[str] = mapped_column(String(40), default="")
    room_no: Mapped[str] = mapped_column(String(40))
    room_key: Mapped[str] = mapped_column(String(40), index=True)
    raw_label: Mapped[str] = mapped_column(String(200), default="")
    product_type: Mapped[Short] = mapped_column(default="")
    layout_type: Mapped[Short] = mapped_column(default="")
    gross_area: Mapped[int | None]
    due_date: Mapped[date | None]
    paid_up: Mapped[bool | None]
    ready_day: Mapped[date | None]
    state: Mapped[str] = mapped_column(String(32), default=UnitState.NOT_DUE)
    customer_class: Mapped[str] = mapped_column(String(16), default="smooth", info=PERSONAL)
    conflict_group: Mapped[str] = mapped_column(String(40), default="", info=PERSONAL)
    remark: Mapped[str] = mapped_column(Text, default="", info=PERSONAL)
    contract_no: Mapped[str] = mapped_column(String(64), default="", info=PERSONAL)
    proxy: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL)
    green_reason: Mapped[Short] = mapped_column(default="")
    wished: Mapped[str] = mapped_column(Text, default="")
    unavailable: Mapped[str] = mapped_column(Text, default="")


class Owner(OfCampaign, Base):
    """A person or company. `identity` tells whether two rows of a roster mean the same owner."""

    __tablename__ = "owner"
    __table_args__ = (UniqueConstraint("campaign_id", "identity"), NEVER_REUSE)

    identity: Mapped[str] = mapped_column(String(64), info=PERSONAL)
    name: Mapped[str] = mapped_column(String(200), info=PERSONAL, index=True)
    pinyin: Mapped[str] = mapped_column(String(200), default="", info=PERSONAL, index=True)
    initials: Mapped[str] = mapped_column(String(40), default="", info=PERSONAL, index=True)
    is_company: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str] = mapped_column(String(16), default="")
    id_type: Mapped[str] = mapped_column(String(32), default="", info=PERSONAL)
    id_enc: Mapped[bytes | None] = mapped_column(LargeBinary, info=PERSONAL)
    id_last4: Mapped[str] = mapped_column(String(4), default="", info=PERSONAL)
    id_index: Mapped[str] = mapped_column(String(32), default="", info=PERSONAL, index=True)


class Appointment(OfCampaign, Base):
    """One party, one slot, all homes of the owner. `confirmed_at`: when the owner agreed to this
    slot, kept also once they have come."""

    __tablename__ = "appointment"
    __table_args__ = (
        one_of("state", AppointmentState),
        Index("ix_appointment_day", "campaign_id", "day"),
        NEVER_REUSE,
    )

    owner_id: Mapped[int] = mapped_column(ForeignKey("owner.id"), index=True)
    day: Mapped[date]
    slot_start: Mapped[datetime]
    host_id: Mapped[int | None] = mapped_column(ForeignKey("host.id"))
    state: Mapped[str] = mapped_column(String(16), default=AppointmentState.BOOKED)
    state_since: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    is_pinned: Mapped[bool] = mapped_column(default=False)
    green_reason: Mapped[Short] = mapped_column(default="")


class AppointmentUnit(OfCampaign, Base):
    """`is_live` ends with rebooking, cancelling or a missed day: one live appointment per home."""

    __tablename__ = "appointment_unit"
    __table_args__ = (
        UniqueConstraint("appointment_id", "unit_id"),
        unique_where("uq_appointment_unit_live", "unit_id", condition="is_live"),
        NEVER_REUSE,
    )

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"))
    unit_id: Mapped[int] = mapped_column(ForeignKey("unit.id"))
    is_live: Mapped[bool] = mapped_column(default=True)
