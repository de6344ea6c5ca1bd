"""The live floor: gates and forms of steps, who is there, papers, payments, zones, hosts."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _steps()
    _visits()
    _places()
    _payments()


def _text(name: str, length: int | None = None) -> sa.Column[Any]:
    kind = sa.String(length=length) if length else sa.Text()
    return sa.Column(name, kind, nullable=False, server_default="")


def _number(name: str, default: int = 0) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default=str(default))


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=True)


def _steps() -> None:
    for column in (_text("gate", 16), _text("form"), _text("names")):
        op.add_column("route_step", column)
    for column in (
        _text("gate", 16),
        _number("usual"),
        _text("answers"),
        _text("skip_reason", 64),
        _text("skipped_by", 64),
        _moment("skipped_at"),
    ):
        op.add_column("visit_step", column)
    gates = "gate = code WHERE code IN ('settlement', 'inspection', 'signing', 'keys')"
    for table in ("route_step", "visit_step"):
        op.execute(f"UPDATE {table} SET {gates}")
        op.execute(f"UPDATE {table} SET gate = 'arrival' WHERE code = 'reception'")
    op.execute(
        "UPDATE visit_step SET usual = COALESCE((SELECT usual FROM route_step WHERE"
        " route_step.campaign_id = visit_step.campaign_id"
        " AND route_step.code = visit_step.code), 0)"
    )


def _visits() -> None:
    for column in (
        _number("children"),
        _number("in_childcare"),
        _number("lunches"),
        _text("hold_reason", 64),
        _moment("hold_until"),
    ):
        op.add_column("visit", column)
    for column in (
        _text("cost_after"),
        _moment("requested_at"),
        _moment("granted_at"),
        _text("refusal", 64),
    ):
        op.add_column("green_grant", column)
    _table(
        "visit_owner",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("is_here", sa.Boolean(), nullable=False),
        sa.Column("authority", sa.String(length=16), nullable=False),
        once=("visit_id", "owner_id"),
        others={"visit_id": "visit", "owner_id": "owner"},
    )
    _table(
        "visit_paper",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        once=("visit_id", "code"),
        others={"visit_id": "visit"},
    )


def _places() -> None:
    op.add_column("zone", _number("amber_percent", 85))
    op.add_column("zone", _number("red_percent", 100))
    op.add_column(
        "zone", sa.Column("is_quiet", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.add_column("host", _number("most_at_once"))
    op.add_column("host", _number("most_per_day"))
    op.add_column("desk", _moment("state_until"))


def _payments() -> None:
    _table(
        "payment",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.String(length=64), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(length=16), nullable=False),
        sa.Column("paid_at", sa.BigInteger(), nullable=False),
        sa.Column("desk_id", sa.Integer(), nullable=True),
        _moment("voided_at"),
        once=("campaign_id", "receipt"),
        others={"visit_id": "visit", "desk_id": "desk"},
    )
    op.create_index(op.f("ix_payment_visit_id"), "payment", ["visit_id"], unique=False)
    _table(
        "payment_charge",
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("charge_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        once=("payment_id", "charge_id"),
        others={"payment_id": "payment", "charge_id": "charge"},
    )
    op.create_index(
        op.f("ix_payment_charge_charge_id"), "payment_charge", ["charge_id"], unique=False
    )


def _table(
    name: str, *columns: "sa.Column[Any]", once: tuple[str, ...], others: dict[str, str]
) -> None:
    op.create_table(
        name,
        *columns,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint([own], [f"{other}.id"], name=op.f(f"fk_{name}_{own}"))
            for own, other in (others | {"campaign_id": "campaign"}).items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint(*once, name=op.f("_".join(("uq", name, *once)))),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f(f"ix_{name}_campaign_id"), name, ["campaign_id"], unique=False)
