"""The campaign and what is set up for it: stations, desks, hosts, zones, route, days."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, Base, OfCampaign, RowId, Short


class Campaign(Base):
    """`rules` is the JSON of domain.rules.Rules.

    A demo's clock: simulated = simulated0 + (real - real0) * speed; else `clock_real0` is None.
    """

    __tablename__ = "campaign"
    __table_args__ = (NEVER_REUSE,)

    id: Mapped[RowId]
    name: Mapped[str] = mapped_column(String(200), unique=True)
    project: Mapped[str] = mapped_column(String(200), default="")
    language: Mapped[str] = mapped_column(String(8), default="zh_CN")
    zone: Mapped[str] = mapped_column(String(40), default="Asia/Shanghai")
    rules: Mapped[str] = mapped_column(Text, default="{}")
    vault_fingerprint: Mapped[str] = mapped_column(String(16), default="")
    is_paused: Mapped[bool] = mapped_column(default=False)
    pause_reason: Mapped[str] = mapped_column(String(40), default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    clock_real0: Mapped[datetime | None]
    clock_simulated0: Mapped[datetime | None]
    clock_speed: Mapped[int] = mapped_column(default=1)


class Station(OfCampaign, Base):
    __tablename__ = "station"
    __table_args__ = (UniqueConstraint("campaign_id", "code"), NEVER_REUSE)

    code: Mapped[Short]
    position: Mapped[int]
    department: Mapped[Short] = mapped_column(default="")


class Host(OfCampaign, Base):
    """A person who goes with owners; `languages` is blank separated (`zh yue en`); owners of the
    `home_building` are theirs first. `most_at_once` and `most_per_day` count owners, 0: any."""

    __tablename__ = "host"
    __table_args__ = (UniqueConstraint("campaign_id", "name"), NEVER_REUSE)

    name: Mapped[str] = mapped_column(String(100))
    languages: Mapped[str] = mapped_column(String(100), default="zh")
    is_certified: Mapped[bool] = mapped_column(default=False)
    home_building: Mapped[str] = mapped_column(String(40), default="")
    most_at_once: Mapped[int] = mapped_column(default=0)
    most_per_day: Mapped[int] = mapped_column(default=0)


class Desk(OfCampaign, Base):
    """Where a clerk calls; `host_id` is set for a host's own laptop at a host-bound station."""

    __tablename__ = "desk"
    __table_args__ = (UniqueConstraint("station_id", "number"), NEVER_REUSE)

    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default="closed")
    host_id: Mapped[int | None] = mapped_column(ForeignKey("host.id"))
    languages: Mapped[str] = mapped_column(String(100), default="")
    state_until: Mapped[datetime | None]


class RouteStep(OfCampaign, Base):
    """The route template, one row per step; `needs` is blank separated step codes. `gate` (one of
    domain.routing.Gate) says what must be true before the step ends, whatever its code; `form` is
    the JSON of a domain.forms.Form, `names` of its own names by language."""

    __tablename__ = "route_step"
    __table_args__ = (UniqueConstraint("campaign_id", "code"), NEVER_REUSE)

    code: Mapped[Short]
    position: Mapped[int]
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    needs: Mapped[str] = mapped_column(String(200), default="")
    is_required: Mapped[bool] = mapped_column(default=True)
    is_host_bound: Mapped[bool] = mapped_column(default=False)
    fast: Mapped[int]
    usual: Mapped[int]
    slow: Mapped[int]
    gate: Mapped[str] = mapped_column(String(16), default="")
    form: Mapped[str] = mapped_column(Text, default="")
    names: Mapped[str] = mapped_column(Text, default="")


class HandoverDay(OfCampaign, Base):
    """One day of the window; `figures` is the sealed JSON once it is closed."""

    __tablename__ = "handover_day"
    __table_args__ = (UniqueConstraint("campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date]
    state: Mapped[str] = mapped_column(String(16), default="planned")
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    figures: Mapped[str] = mapped_column(Text, default="")
