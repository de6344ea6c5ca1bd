"""Keys: custody only ever added to, templates, loans, counts, waivers, signatures, broken seals."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

GUARDED = ("custody_event", "custody_answer")


def upgrade() -> None:
    _sets_and_pieces()
    _records()
    _custody()
    if op.get_context().dialect.name == "postgresql":
        _guard_on_postgres()
    else:
        _guard_on_sqlite()


def _guard_on_sqlite() -> None:
    for table in GUARDED:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'custody is only ever added to'); END"
            )


def _guard_on_postgres() -> None:
    for table in GUARDED:
        op.execute(
            f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
        op.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM PUBLIC, CURRENT_USER")
    # A foreign key locks the row that it points at, and that asks for a right to change something.
    op.execute("GRANT UPDATE (id) ON custody_event TO CURRENT_USER")


def _sets_and_pieces() -> None:
    op.create_index(
        "uq_holder_named",
        "holder",
        ["campaign_id", "kind", "name"],
        unique=True,
        sqlite_where=sa.text("owner_id IS NULL"),
        postgresql_where=sa.text("owner_id IS NULL"),
    )
    for name, length in (("frozen_why", 32), ("cabinet", 32), ("hook", 32)):
        op.add_column("key_set", _text(name, length))
    op.add_column(
        "key_set", sa.Column("cost_cents", sa.Integer(), nullable=False, server_default="0")
    )
    for name in ("frozen_at", "owner_told_at"):
        op.add_column("key_set", sa.Column(name, sa.BigInteger(), nullable=True))
    op.drop_index("ix_key_set_unit_id", "key_set")
    op.create_index("ix_key_set_unit_id", "key_set", ["unit_id"], unique=True)
    op.execute(
        "ALTER TABLE key_item ADD COLUMN state VARCHAR(16) DEFAULT 'ok' NOT NULL "
        "CONSTRAINT ck_key_item_state CHECK (state IN "
        "('ok', 'lost', 'damaged', 'replaced', 'retained', 'safekeeping'))"
    )
    op.add_column("key_item", sa.Column("code_id", sa.String(length=16), nullable=True))
    for name in ("offer_id", "replaced_by_id"):
        op.add_column("key_item", sa.Column(name, sa.Integer(), nullable=True))
    op.add_column("key_item", _text("kept_why", 32))
    op.add_column("key_item", sa.Column("kept_day", sa.Date(), nullable=True))
    for name in ("code_id", "offer_id"):
        op.create_index(f"uq_key_item_{name}", "key_item", [name], unique=True)
    _table(
        "key_template",
        _text("product_type"),
        _text("kind"),
        _number("count"),
        _flag("is_sealed"),
        _number("position"),
        once=(("campaign_id", "product_type", "kind"),),
    )


def _records() -> None:
    _table(
        "loan",
        _number("number"),
        _number("borrower_id"),
        _text("department"),
        _text("purpose"),
        _text("approver"),
        _number("out_seq"),
        _moment("due_at"),
        _moment("returned_at", nullable=True),
        _text("countersigned_by"),
        _text("kept_why", 32),
        sa.Column("kept_day", sa.Date(), nullable=True),
        once=(("campaign_id", "number"),),
        others={"borrower_id": "holder"},
    )
    _table(
        "loan_item",
        _number("loan_id"),
        _number("item_id"),
        _moment("returned_at", nullable=True),
        once=(("loan_id", "item_id"),),
        others={"loan_id": "loan", "item_id": "key_item"},
    )
    op.create_index(
        "uq_loan_item_out",
        "loan_item",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("returned_at IS NULL"),
        postgresql_where=sa.text("returned_at IS NULL"),
    )
    _table(
        "key_waiver",
        _number("unit_id"),
        _text("reason"),
        sa.Column("note", sa.Text(), nullable=False),
        _text("by"),
        _moment("at"),
        others={"unit_id": "unit"},
        sought=("unit_id",),
    )
    _table(
        "key_signature",
        _number("unit_id"),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        _text("proxy", 100),
        _text("how", 16),
        _text("sha256"),
        _text("authority"),
        sa.Column("strokes_enc", sa.Text(), nullable=False),
        _text("by"),
        _moment("at"),
        others={"unit_id": "unit", "owner_id": "owner"},
        sought=("unit_id",),
    )
    _table(
        "seal_break",
        _number("item_id"),
        _number("holder_id"),
        _text("by"),
        _text("why"),
        _text("consent"),
        _number("seq"),
        _moment("at"),
        others={"item_id": "key_item", "holder_id": "holder"},
        sought=("item_id",),
    )
    _table(
        "key_count",
        sa.Column("day", sa.Date(), nullable=False),
        _text("cabinet", 32),
        _text("department"),
        _moment("at"),
        _text("by"),
        _number("expected"),
        _number("found"),
    )
    op.create_index("ix_key_count_day", "key_count", ["campaign_id", "day"], unique=False)
    _table(
        "key_count_line",
        _number("count_id"),
        _number("item_id"),
        _flag("is_found"),
        _text("reason"),
        once=(("count_id", "item_id"),),
        others={"count_id": "key_count", "item_id": "key_item"},
    )


def _custody() -> None:
    """Offers and answers get tables of their own: an answer was a change of the offer's row."""
    op.execute("ALTER TABLE custody_event RENAME TO custody_before")
    for index in ("ix_custody_event_campaign_id", "uq_custody_event_open"):
        op.drop_index(index, "custody_before")
    if op.get_context().dialect.name == "postgresql":  # names of such indexes are the schema's
        for name in ("pk_custody_event", "uq_custody_event_item_id_n"):
            op.execute(f"ALTER TABLE custody_before DROP CONSTRAINT {name}")
        op.execute("ALTER SEQUENCE custody_event_id_seq RENAME TO custody_before_id_seq")
    purposes = [
        "transfer",
        "handover",
        "issue",
        "loan",
        "return",
        "repair",
        "safekeeping",
        "found",
        "lost",
    ]
    _table(
        "custody_event",
        _number("item_id"),
        _number("n"),
        _number("from_holder_id"),
        _number("to_holder_id"),
        _text("purpose", 16),
        _text("seal", 8),
        _number("offered_seq"),
        _moment("offered_at"),
        _text("offered_by"),
        sa.Column("loan_id", sa.Integer(), nullable=True),
        _one_of("custody_event", "purpose", purposes),
        once=(("item_id", "n"),),
        others={
            "item_id": "key_item",
            "from_holder_id": "holder",
            "to_holder_id": "holder",
            "loan_id": "loan",
        },
    )
    op.create_index(
        "ix_custody_event_offered_seq", "custody_event", ["campaign_id", "offered_seq"],
        unique=False,
    )  # fmt: skip
    _table(
        "custody_answer",
        _number("event_id"),
        _number("seq"),
        _moment("at"),
        _text("by"),
        _text("state", 16),
        _number("counted"),
        _text("seal", 8),
        _text("seal_note"),
        _one_of("custody_answer", "state", ["accepted", "refused", "withdrawn"]),
        _one_of("custody_answer", "seal", ["none", "intact", "broken"]),
        once=(("event_id",),),
        others={"event_id": "custody_event"},
    )
    op.create_index("ix_custody_answer_seq", "custody_answer", ["campaign_id", "seq"], unique=False)
    _move_custody()
    op.drop_table("custody_before")


def _move_custody() -> None:
    """Who offered, and under which number it was answered, is told by the journal."""
    op.execute(
        "INSERT INTO custody_event (id, campaign_id, item_id, n, from_holder_id, to_holder_id,"
        " purpose, seal, offered_seq, offered_at, offered_by) "
        "SELECT id, campaign_id, item_id, n, from_holder_id, to_holder_id,"
        " CASE WHEN reason = 'handover' THEN 'handover' ELSE 'transfer' END,"
        " seal, offered_seq, offered_at, '' FROM custody_before ORDER BY id"
    )
    op.execute(
        "INSERT INTO custody_answer"
        " (campaign_id, event_id, seq, at, by, state, counted, seal, seal_note) "
        "SELECT e.campaign_id, e.id, COALESCE((SELECT min(j.seq) FROM journal_subject s"
        " JOIN journal j ON j.campaign_id = s.campaign_id AND j.seq = s.seq"
        " WHERE s.campaign_id = e.campaign_id AND s.kind = 'key_item' AND s.id = e.item_id"
        " AND s.seq > e.offered_seq AND j.kind IN ('keys.accepted', 'keys.offer_refused')),"
        " e.offered_seq), COALESCE(e.answered_at, e.offered_at), e.answered_by, e.state, 0,"
        " e.seal, '' FROM custody_before e WHERE e.state <> 'offered' ORDER BY e.id"
    )
    op.execute(
        "UPDATE key_item SET offer_id = (SELECT e.id FROM custody_before e"
        " WHERE e.item_id = key_item.id AND e.state = 'offered')"
    )
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "SELECT setval('custody_event_id_seq', max(id)) FROM custody_event HAVING count(*) > 0"
        )
    else:  # a copy of nothing leaves a counter at 0, which is none on a server
        op.execute("DELETE FROM sqlite_sequence WHERE seq = 0")


def _text(name: str, length: int = 64) -> "sa.Column[Any]":
    return sa.Column(name, sa.String(length=length), nullable=False, server_default="")


def _number(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Integer(), nullable=False)


def _flag(name: str) -> "sa.Column[Any]":
    return sa.Column(name, sa.Boolean(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> "sa.Column[Any]":
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _one_of(table: str, column: str, values: list[str]) -> sa.CheckConstraint:
    allowed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({allowed})", name=op.f(f"ck_{table}_{column}"))


def _table(
    name: str,
    *columns: "sa.Column[Any] | sa.CheckConstraint",
    once: tuple[tuple[str, ...], ...] = (),
    others: dict[str, str] | None = None,
    sought: tuple[str, ...] = (),
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
        *(sa.UniqueConstraint(*of, name=op.f("_".join(("uq", name, *of)))) for of in once),
        sqlite_autoincrement=True,
    )
    for column in ("campaign_id", *sought):
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column], unique=False)
