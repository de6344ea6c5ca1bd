"""Issues, satisfaction, call attempts, corrections of sealed figures, what was entered later."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _lists()
    _records()
    for table, column in (
        ("visit_unit", _text("ending_reason", default="")),
        ("visit_step", _moment("noted_at", nullable=True)),
        ("visit_step", _text("noted_by", default="")),
        ("appointment", _moment("confirmed_at", nullable=True)),
    ):
        op.add_column(table, column)
    op.execute("UPDATE appointment SET confirmed_at = state_since WHERE state = 'confirmed'")


def _lists() -> None:
    _table(
        "defect_word",
        _text("level"),
        _text("code"),
        _number("parent_id", nullable=True),
        sa.Column("names", sa.Text(), nullable=False),
        _number("position"),
        _flag("is_hidden"),
        sa.CheckConstraint(
            "level IN ('room', 'trade', 'defect')", name=op.f("ck_defect_word_level")
        ),
        once=("campaign_id", "level", "code"),
        others={"parent_id": "defect_word"},
    )
    _table(
        "figure_correction",
        _day("day"),
        _text("name"),
        _number("was"),
        _number("is_now"),
        _text("reason", 200),
        _text("by"),
        _moment("at"),
        _number("seq"),
    )
    op.create_index(
        "ix_figure_correction_day", "figure_correction", ["campaign_id", "day"], unique=False
    )
    _table(
        "outside_score",
        _day("day", nullable=True),
        _text("source"),
        _number("tenths"),
        _number("count"),
        _text("note", 200),
        _moment("at"),
    )
    op.create_index("ix_outside_score_day", "outside_score", ["campaign_id", "day"], unique=False)
    _table(
        "product_date",
        _text("product_type"),
        _day("completed_on", nullable=True),
        _day("contract_on", nullable=True),
        _day("opened_on", nullable=True),
        once=("campaign_id", "product_type"),
    )
    _table(
        "responsible",
        _text("name"),
        _text("trade"),
        _text("department"),
        _text("contact"),
        _flag("is_hidden"),
        once=("campaign_id", "name", "trade"),
    )
    _table(
        "sheet_layout",
        _text("name"),
        _text("columns", 8000),
        once=("campaign_id", "name"),
    )


def _records() -> None:
    _table(
        "call_attempt",
        _number("unit_id"),
        _text("list"),
        _day("day"),
        _text("outcome"),
        _moment("at"),
        _text("by"),
        sa.Column("note_enc", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "list IN ('no_show', 'due', 'unconfirmed', 'unreachable')",
            name=op.f("ck_call_attempt_list"),
        ),
        sa.CheckConstraint(
            "outcome IN ('reached', 'comes', 'other_day', 'declined', 'no_answer', 'wrong_number')",
            name=op.f("ck_call_attempt_outcome"),
        ),
        others={"unit_id": "unit"},
    )
    op.create_index(
        "ix_call_attempt_day", "call_attempt", ["campaign_id", "day", "list"], unique=False
    )
    op.create_index("ix_call_attempt_unit_id", "call_attempt", ["unit_id"], unique=False)
    _table(
        "unit_inspection",
        _number("unit_id"),
        _day("day"),
        _number("found"),
        _number("rectified"),
        _text("source"),
        once=("unit_id", "day"),
        others={"unit_id": "unit"},
    )
    _table(
        "issue",
        _number("unit_id", nullable=True),
        _number("visit_id", nullable=True),
        _number("zone_id", nullable=True),
        _text("kind"),
        _text("state"),
        _text("source"),
        _text("room"),
        _text("trade"),
        _text("defect"),
        _text("severity"),
        _text("label"),
        _number("label_no", nullable=True),
        sa.Column("text_enc", sa.LargeBinary(), nullable=True),
        _flag("blocks_signing"),
        _number("responsible_id", nullable=True),
        _day("promised_on", nullable=True),
        _moment("visit_agreed_at", nullable=True),
        _moment("raised_at"),
        _text("raised_by"),
        _moment("replied_at", nullable=True),
        _moment("visited_at", nullable=True),
        _moment("fixed_at", nullable=True),
        _moment("rechecked_at", nullable=True),
        _moment("closed_at", nullable=True),
        _number("reopened"),
        _number("level"),
        _number("asked_cents", nullable=True),
        _number("granted_cents", nullable=True),
        _moment("granted_at", nullable=True),
        _text("granted_by"),
        _flag("wants_reply"),
        _number("merged_into_id", nullable=True),
        sa.CheckConstraint(
            "kind IN ('defect', 'complaint', 'promise', 'document', 'service', 'facility')",
            name=op.f("ck_issue_kind"),
        ),
        sa.CheckConstraint(
            "source IN ('visit', 'desk', 'survey', 'import', 'hand')", name=op.f("ck_issue_source")
        ),
        sa.CheckConstraint(
            "state IN ('open', 'replied', 'visited', 'fixed', 'closed', 'merged', 'withdrawn')",
            name=op.f("ck_issue_state"),
        ),
        once=("unit_id", "label_no"),
        others={
            "unit_id": "unit",
            "visit_id": "visit",
            "zone_id": "zone",
            "responsible_id": "responsible",
        },
    )
    op.create_index(
        "ix_issue_like", "issue", ["campaign_id", "trade", "defect", "raised_at"], unique=False
    )
    op.create_index("ix_issue_state", "issue", ["campaign_id", "state"], unique=False)
    op.create_index("ix_issue_unit_id", "issue", ["unit_id"], unique=False)
    op.create_index("ix_issue_visit_id", "issue", ["visit_id"], unique=False)
    _table(
        "issue_note",
        _number("issue_id"),
        _text("kind"),
        _moment("at"),
        _text("by"),
        sa.Column("text_enc", sa.LargeBinary(), nullable=True),
        others={"issue_id": "issue"},
    )
    op.create_index("ix_issue_note_issue_id", "issue_note", ["issue_id"], unique=False)
    _table(
        "issue_pause",
        _number("issue_id"),
        _text("timer"),
        _text("reason"),
        _moment("since"),
        _moment("until", nullable=True),
        sa.CheckConstraint(
            "timer IN ('reply', 'onsite', 'recheck')", name=op.f("ck_issue_pause_timer")
        ),
        others={"issue_id": "issue"},
    )
    op.create_index("ix_issue_pause_issue_id", "issue_pause", ["issue_id"], unique=False)
    _table(
        "issue_photo",
        _number("issue_id"),
        _number("file_id"),
        _moment("at"),
        _text("by"),
        once=("issue_id", "file_id"),
        others={"issue_id": "issue", "file_id": "stored_file"},
    )
    op.create_index("ix_issue_photo_issue_id", "issue_photo", ["issue_id"], unique=False)
    _table(
        "survey",
        _number("visit_id", nullable=True),
        _number("document_id", nullable=True),
        _day("day"),
        _moment("at"),
        _text("channel"),
        _text("language", 16),
        _flag("is_partial"),
        _flag("wants_reply"),
        _text("tags", 200),
        sa.Column("comment_enc", sa.LargeBinary(), nullable=True),
        others={"visit_id": "visit", "document_id": "document"},
    )
    op.create_index("ix_survey_day", "survey", ["campaign_id", "day"], unique=False)
    _unique_where("uq_survey_visit", "survey", "visit_id", "visit_id IS NOT NULL")
    _table(
        "survey_score",
        _number("survey_id"),
        _number("station_id", nullable=True),
        _number("score"),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_survey_score_score")),
        once=("survey_id", "station_id"),
        others={"survey_id": "survey", "station_id": "station"},
    )
    op.create_index("ix_survey_score_survey_id", "survey_score", ["survey_id"], unique=False)


def _text(name: str, length: int = 64, *, default: str | None = None) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(length=length), nullable=False, server_default=default)


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


def _flag(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Boolean(), nullable=False)


def _day(name: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.Date(), nullable=nullable)


def _unique_where(name: str, table: str, column: str, condition: str) -> None:
    op.create_index(
        name,
        table,
        [column],
        unique=True,
        sqlite_where=sa.text(condition),
        postgresql_where=sa.text(condition),
    )
