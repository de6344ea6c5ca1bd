"""Who is there when, quotas of days and slots, limits and zones of places, minutes by product."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "day_rule",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("homes", sa.Integer(), nullable=True),
        sa.Column("reserve", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_day_rule_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_rule")),
        sa.UniqueConstraint("campaign_id", "day", name=op.f("uq_day_rule_campaign_id_day")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_day_rule_campaign_id"), "day_rule", ["campaign_id"], unique=False)
    op.create_table(
        "place_rule",
        sa.Column("building", sa.String(length=40), nullable=False),
        sa.Column("stairwell", sa.String(length=40), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("homes", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_place_rule_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place_rule")),
        sa.UniqueConstraint(
            "campaign_id",
            "building",
            "stairwell",
            name=op.f("uq_place_rule_campaign_id_building_stairwell"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_place_rule_campaign_id"), "place_rule", ["campaign_id"], unique=False)
    op.create_table(
        "route_minutes",
        sa.Column("step_code", sa.String(length=64), nullable=False),
        sa.Column("product_type", sa.String(length=64), nullable=False),
        sa.Column("usual", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_route_minutes_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route_minutes")),
        sa.UniqueConstraint(
            "campaign_id",
            "step_code",
            "product_type",
            name=op.f("uq_route_minutes_campaign_id_step_code_product_type"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_route_minutes_campaign_id"), "route_minutes", ["campaign_id"], unique=False
    )
    op.create_table(
        "slot_quota",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.String(length=5), nullable=False),
        sa.Column("parties", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_slot_quota_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot_quota")),
        sa.UniqueConstraint(
            "campaign_id", "day", "start", name=op.f("uq_slot_quota_campaign_id_day_start")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_slot_quota_campaign_id"), "slot_quota", ["campaign_id"], unique=False)
    op.create_table(
        "host_duty",
        sa.Column("host_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("breaks", sa.String(length=100), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('full', 'am', 'pm', 'off')", name=op.f("ck_host_duty_kind")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_host_duty_campaign_id")
        ),
        sa.ForeignKeyConstraint(["host_id"], ["host.id"], name=op.f("fk_host_duty_host_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_host_duty")),
        sa.UniqueConstraint("host_id", "day", name=op.f("uq_host_duty_host_id_day")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_host_duty_campaign_id"), "host_duty", ["campaign_id"], unique=False)
    op.add_column(
        "host", sa.Column("home_building", sa.String(length=40), nullable=False, server_default="")
    )
    op.add_column("zone", sa.Column("homes_at_once", sa.Integer(), nullable=True))
