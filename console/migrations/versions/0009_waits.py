"""Waits: what each station learned, what owners were told, displays, kept rehearsals."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "station_prior",
        _number("station_id"),
        _day("day"),
        _text("step_code"),
        _number("mean_s"),
        _number("log_sd_thousandths"),
        _number("tau_thousandths"),
        _number("n"),
        _number("change_over_s"),
        _number("no_answer_thousandths"),
        once=("station_id", "day", "step_code"),
        others={"station_id": "station"},
    )
    _table(
        "stated_wait",
        _number("visit_id", nullable=True),
        _number("station_id"),
        _text("step_code"),
        _moment("at"),
        _number("seq"),
        _number("ahead"),
        _number("desks"),
        *(_number(f"{name}_s") for name in ("raw_p50", "raw_p80", "raw_p90")),
        *(_number(f"{name}_s") for name in ("p50", "p80", "p90")),
        _number("shown_low", nullable=True),
        _number("shown_high", nullable=True),
        _number("whole_low", nullable=True),
        _number("whole_high", nullable=True),
        others={"visit_id": "visit", "station_id": "station"},
    )
    op.create_index("ix_stated_wait_station", "stated_wait", ["station_id", "at"], unique=False)
    op.create_index("ix_stated_wait_visit", "stated_wait", ["visit_id", "step_code"], unique=False)
    _table(
        "display",
        _text("kind", 16),
        _text("computer", 100),
        _text("monitor", 200),
        _text("monitor_serial", 100),
        _text("language", 8),
        _text("second_language", 8),
        _number("volume"),
        sa.Column("is_muted", sa.Boolean(), nullable=False),
        _number("repeat"),
        _text("quiet_from", 5),
        _text("quiet_until", 5),
        _number("zone_id", nullable=True),
        sa.CheckConstraint("kind IN ('hall', 'command')", name=op.f("ck_display_kind")),
        once=("campaign_id", "computer", "kind", "monitor"),
        others={"zone_id": "zone"},
    )
    _table(
        "rehearsal_case",
        _day("day"),
        _text("name", 100),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        _number("seed"),
        _moment("at"),
    )
    op.create_index("ix_rehearsal_case_day", "rehearsal_case", ["campaign_id", "day"], unique=False)


def _text(name: str, length: int = 64) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(length=length), nullable=False)


def _number(name: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _day(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Date(), nullable=False)


def _moment(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _table(
    name: str,
    *columns: "sa.Column[Any] | sa.CheckConstraint",
    once: tuple[str, ...] = (),
    others: dict[str, str] | None = None,
) -> None:
    links = (others or {}) | {"campaign_id": "campaign"}
    op.create_table(
        name,
        *columns,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint([own], [f"{other}.id"], name=op.f(f"fk_{name}_{own}"))
            for own, other in links.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        *([sa.UniqueConstraint(*once, name=op.f("_".join(("uq", name, *once))))] if once else []),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f(f"ix_{name}_campaign_id"), name, ["campaign_id"], unique=False)
