"""Waits: what each station learned, what owners were told, displays, kept rehearsals."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from console.models.base import NEVER_REUSE, Base, OfCampaign, Short, one_of


class DisplayKind(StrEnum):
    HALL = "hall"
    COMMAND = "command"


class StationPrior(OfCampaign, Base):
    """What a step's services at a station were like when `day` closed: tomorrow's first belief.
    `n` services were seen; `change_over_s` from one party to the next; thousandths are shares."""

    __tablename__ = "station_prior"
    __table_args__ = (UniqueConstraint("station_id", "day", "step_code"), NEVER_REUSE)

    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    day: Mapped[date]
    step_code: Mapped[Short]
    mean_s: Mapped[int]
    log_sd_thousandths: Mapped[int]
    tau_thousandths: Mapped[int]
    n: Mapped[int]
    change_over_s: Mapped[int]
    no_answer_thousandths: Mapped[int]


class StatedWait(OfCampaign, Base):
    """A range that was told, only ever added: the last one of a visit's step is what hall, slip and
    reception say. `visit_id` None: told to whoever comes now. `shown_low` and `shown_high` in
    minutes, None: "not yet known"; a ticket's count from its arrival in this line, a newcomer's
    from `at`, as `whole_low` and `whole_high` do: until the visit is over, half of them by the one
    and 8 in 10 by the other. `raw_…` are before the correction by earlier misses. `seq`: the
    journal number as of which it was worked out."""

    __tablename__ = "stated_wait"
    __table_args__ = (
        Index("ix_stated_wait_station", "station_id", "at"),
        Index("ix_stated_wait_visit", "visit_id", "step_code"),
        NEVER_REUSE,
    )

    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"))
    station_id: Mapped[int] = mapped_column(ForeignKey("station.id"))
    step_code: Mapped[Short]
    at: Mapped[datetime]
    seq: Mapped[int]
    ahead: Mapped[int]
    desks: Mapped[int]
    raw_p50_s: Mapped[int]
    raw_p80_s: Mapped[int]
    raw_p90_s: Mapped[int]
    p50_s: Mapped[int]
    p80_s: Mapped[int]
    p90_s: Mapped[int]
    shown_low: Mapped[int | None]
    shown_high: Mapped[int | None]
    whole_low: Mapped[int | None]
    whole_high: Mapped[int | None]


class Display(OfCampaign, Base):
    """One wall display: the computer and monitor it hangs at, and how it speaks. `quiet_from` and
    `quiet_until` are HH:MM or blank; `volume` in percent; blank languages: the campaign's, and
    none."""

    __tablename__ = "display"
    __table_args__ = (
        UniqueConstraint("campaign_id", "computer", "kind", "monitor"),
        one_of("kind", DisplayKind),
        NEVER_REUSE,
    )

    kind: Mapped[str] = mapped_column(String(16))
    computer: Mapped[str] = mapped_column(String(100))
    monitor: Mapped[str] = mapped_column(String(200), default="")
    monitor_serial: Mapped[str] = mapped_column(String(100), default="")
    language: Mapped[str] = mapped_column(String(8), default="")
    second_language: Mapped[str] = mapped_column(String(8), default="")
    volume: Mapped[int] = mapped_column(default=80)
    is_muted: Mapped[bool] = mapped_column(default=False)
    repeat: Mapped[int] = mapped_column(default=1)
    quiet_from: Mapped[str] = mapped_column(String(5), default="")
    quiet_until: Mapped[str] = mapped_column(String(5), default="")
    zone_id: Mapped[int | None] = mapped_column(ForeignKey("zone.id"))


class RehearsalCase(OfCampaign, Base):
    """A rehearsal kept for comparison; `settings` and `result` are JSON."""

    __tablename__ = "rehearsal_case"
    __table_args__ = (Index("ix_rehearsal_case_day", "campaign_id", "day"), NEVER_REUSE)

    day: Mapped[date]
    name: Mapped[str] = mapped_column(String(100))
    settings: Mapped[str] = mapped_column(Text)
    result: Mapped[str] = mapped_column(Text)
    seed: Mapped[int]
    at: Mapped[datetime]
