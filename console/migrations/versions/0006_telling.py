"""Seats that the telephone desk holds for a moment, and messages to owners."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "seat_hold",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("unit_ids", sa.Text(), nullable=False),
        sa.Column("slot_start", sa.BigInteger(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_seat_hold_campaign_id")
        ),
        sa.ForeignKeyConstraint(["host_id"], ["host.id"], name=op.f("fk_seat_hold_host_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_seat_hold_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat_hold")),
        sa.UniqueConstraint(
            "campaign_id",
            "host_id",
            "slot_start",
            name=op.f("uq_seat_hold_campaign_id_host_id_slot_start"),
        ),
        sa.UniqueConstraint(
            "campaign_id", "owner_id", name=op.f("uq_seat_hold_campaign_id_owner_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_seat_hold_campaign_id"), "seat_hold", ["campaign_id"], unique=False)
    op.create_table(
        "message",
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("slot_start", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('notice', 'reminder_3', 'reminder_1', 'moved', 'cancelled')",
            name=op.f("ck_message_kind"),
        ),
        sa.CheckConstraint(
            "state IN ('written', 'reached', 'not_reached', 'wrong_number')",
            name=op.f("ck_message_state"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_message_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_message_campaign_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_message_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint(
            "appointment_id",
            "kind",
            "slot_start",
            name=op.f("uq_message_appointment_id_kind_slot_start"),
        ),
        sa.UniqueConstraint(
            "campaign_id", "reference", name=op.f("uq_message_campaign_id_reference")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_message_campaign_id"), "message", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_message_owner_id"), "message", ["owner_id"], unique=False)
