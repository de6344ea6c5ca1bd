"""Papers: texts of the campaign, what a pack holds, signed sheets that came back, print jobs."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _table(
        "paper_text",
        _text("name"),
        _text("language", 8),
        sa.Column("text", sa.Text(), nullable=False),
        once=("campaign_id", "name", "language"),
    )
    _table(
        "pack_paper",
        _text("product_type"),
        _number("position"),
        _text("kind"),
        _number("copies"),
        once=("campaign_id", "product_type", "position"),
    )
    _table(
        "stored_file",
        _text("sha256"),
        _text("media_type"),
        _number("size"),
        sa.Column("data_enc", sa.LargeBinary(), nullable=False),
        once=("campaign_id", "sha256"),
    )
    _table(
        "filed_paper",
        _number("document_id"),
        _number("file_id"),
        _number("pages"),
        sa.Column("is_signed", sa.Boolean(), nullable=False),
        _moment("at"),
        _text("by"),
        once=("document_id", "file_id"),
        others={"document_id": "document", "file_id": "stored_file"},
    )
    _table(
        "print_job",
        _number("document_id", nullable=True),
        _text("kind"),
        _number("version"),
        _number("copies"),
        _text("printer", 200),
        _text("job", 100),
        _text("state", 16),
        _text("why"),
        _text("reason"),
        _text("sha256"),
        _number("desk_id", nullable=True),
        _text("by"),
        _moment("at"),
        _moment("ended_at", nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'sent', 'done', 'failed', 'cancelled')",
            name=op.f("ck_print_job_state"),
        ),
        others={"document_id": "document", "desk_id": "desk"},
    )
    op.create_index("ix_print_job_state", "print_job", ["campaign_id", "state"], unique=False)
    op.create_index("ix_print_job_document", "print_job", ["document_id"], unique=False)
    op.add_column(
        "document",
        sa.Column("drawn_sha256", sa.String(length=64), nullable=False, server_default=""),
    )


def _text(name: str, length: int = 64) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(length=length), nullable=False)


def _number(name: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


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
