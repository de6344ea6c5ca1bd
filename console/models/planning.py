"""What a plan must know of the campaign: who is there when, and how much each place takes."""

from datetime import date

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.domain.duty import DutyKind
from console.models.base import NEVER_REUSE, Base, OfCampaign, Short, one_of


class HostDuty(OfCampaign, Base):
    """A host's mark for a day; no row: there all day. `breaks`: `10:00-10:30,15:00-15:20`."""

    __tablename__ = "host_duty"
    __table_args__ = (UniqueConstraint("host_id", "day"), one_of("kind", DutyKind), NEVER_REUSE)

    host_id: Mapped[int] = mapped_column(ForeignKey("host.id"))
    day: Mapped[date]
    kind: Mapped[str] = mapped_column(String(8), default=DutyKind.FULL)
    breaks: Mapped[str] = mapped_column(String(100), default="")


class DayRule(OfCampaign, Base):
    """What was said of one day, planned or not yet. `kind` blank: what the national calendar says;
    `homes` is its quota, `reserve` the hosts kept free, both None: by the campaign's rules."""

    __tablename__ = "day_rule"
    __table_args__ = (UniqueConstraint("campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date]
    kind: Mapped[str] = mapped_column(String(16), default="")
    homes: Mapped[int | None]
    reserve: Mapped[int | None]


class SlotQuota(OfCampaign, Base):
    """How many parties may be asked to come in one slot, `start` as `HH:MM`; 0 closes it, None:
    as many as the desks let through."""

    __tablename__ = "slot_quota"
    __table_args__ = (UniqueConstraint("campaign_id", "day", "start"), NEVER_REUSE)

    day: Mapped[date]
    start: Mapped[str] = mapped_column(String(5))
    parties: Mapped[int | None]


class PlaceRule(OfCampaign, Base):
    """How many homes of a building, or of one stairwell of it, may be inspected at once (None: by
    the campaign's rules); a building's own `zone`."""

    __tablename__ = "place_rule"
    __table_args__ = (UniqueConstraint("campaign_id", "building", "stairwell"), NEVER_REUSE)

    building: Mapped[str] = mapped_column(String(40))
    stairwell: Mapped[str] = mapped_column(String(40), default="")
    zone: Mapped[Short] = mapped_column(default="")
    homes: Mapped[int | None]


class RouteMinutes(OfCampaign, Base):
    """What a step usually takes for homes of one product, where that is not the step's own (None:
    it is again)."""

    __tablename__ = "route_minutes"
    __table_args__ = (UniqueConstraint("campaign_id", "step_code", "product_type"), NEVER_REUSE)

    step_code: Mapped[Short]
    product_type: Mapped[Short]
    usual: Mapped[int | None]
