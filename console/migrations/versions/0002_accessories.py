"""Parking spaces and storage rooms that belong to homes."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accessory",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("label", sa.String(length=80), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_accessory_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_accessory_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accessory")),
        sa.UniqueConstraint(
            "unit_id", "kind", "label", name=op.f("uq_accessory_unit_id_kind_label")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_accessory_campaign_id"), "accessory", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_accessory_unit_id"), "accessory", ["unit_id"], unique=False)
