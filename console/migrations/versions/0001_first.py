"""The first schema, with the walls around the journal."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

GUARDED = ("journal", "journal_subject")


def upgrade() -> None:
    _make_tables()
    if op.get_context().dialect.name == "postgresql":
        _guard_on_postgres()
    else:
        _guard_on_sqlite()


def _guard_on_sqlite() -> None:
    for table in GUARDED:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END"
            )


def _guard_on_postgres() -> None:
    """Rights bind ordinary users, also the owner; the triggers bind superusers too."""
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'the journal is only ever added to'; END $$"
    )
    op.execute(
        "CREATE FUNCTION tell_journal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "PERFORM pg_notify('handover', NEW.campaign_id::text); RETURN NULL; END $$"
    )
    for table in GUARDED:
        op.execute(
            f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
        op.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM PUBLIC, CURRENT_USER")
    op.execute(
        "CREATE TRIGGER journal_tell AFTER INSERT ON journal "
        "FOR EACH ROW EXECUTE FUNCTION tell_journal()"
    )


def _make_tables() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("project", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("vault_fingerprint", sa.String(length=16), nullable=False),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        sa.Column("pause_reason", sa.String(length=40), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("clock_real0", sa.BigInteger(), nullable=True),
        sa.Column("clock_simulated0", sa.BigInteger(), nullable=True),
        sa.Column("clock_speed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("name", name=op.f("uq_campaign_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "journal_subject",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "campaign_id", "seq", "kind", "id", name=op.f("pk_journal_subject")
        ),
    )
    op.create_index(
        "ix_journal_subject_of",
        "journal_subject",
        ["campaign_id", "kind", "id", "seq"],
        unique=False,
    )
    op.create_table(
        "code_key",
        sa.Column("key_id", sa.String(length=4), nullable=False),
        sa.Column("secret_enc", sa.LargeBinary(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_code_key_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_key")),
        sa.UniqueConstraint("campaign_id", "key_id", name=op.f("uq_code_key_campaign_id_key_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_code_key_campaign_id"), "code_key", ["campaign_id"], unique=False)
    op.create_table(
        "handover_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_handover_day_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover_day")),
        sa.UniqueConstraint("campaign_id", "day", name=op.f("uq_handover_day_campaign_id_day")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_handover_day_campaign_id"), "handover_day", ["campaign_id"], unique=False
    )
    op.create_table(
        "host",
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("languages", sa.String(length=100), nullable=False),
        sa.Column("is_certified", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_host_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_host")),
        sa.UniqueConstraint("campaign_id", "name", name=op.f("uq_host_campaign_id_name")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_host_campaign_id"), "host", ["campaign_id"], unique=False)
    op.create_table(
        "journal",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("op_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_journal_campaign_id")
        ),
        sa.PrimaryKeyConstraint("campaign_id", "seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("op_id", name=op.f("uq_journal_op_id")),
    )
    op.create_table(
        "owner",
        sa.Column("identity", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("pinyin", sa.String(length=200), nullable=False),
        sa.Column("initials", sa.String(length=40), nullable=False),
        sa.Column("is_company", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("id_type", sa.String(length=32), nullable=False),
        sa.Column("id_enc", sa.LargeBinary(), nullable=True),
        sa.Column("id_last4", sa.String(length=4), nullable=False),
        sa.Column("id_index", sa.String(length=32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_owner_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner")),
        sa.UniqueConstraint("campaign_id", "identity", name=op.f("uq_owner_campaign_id_identity")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_owner_campaign_id"), "owner", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_owner_id_index"), "owner", ["id_index"], unique=False)
    op.create_index(op.f("ix_owner_initials"), "owner", ["initials"], unique=False)
    op.create_index(op.f("ix_owner_name"), "owner", ["name"], unique=False)
    op.create_index(op.f("ix_owner_pinyin"), "owner", ["pinyin"], unique=False)
    op.create_table(
        "station",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("department", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_station_campaign_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sa.UniqueConstraint("campaign_id", "code", name=op.f("uq_station_campaign_id_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_station_campaign_id"), "station", ["campaign_id"], unique=False)
    op.create_table(
        "unit",
        sa.Column("unit_key", sa.String(length=200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("project", sa.String(length=100), nullable=False),
        sa.Column("phase", sa.String(length=40), nullable=False),
        sa.Column("building", sa.String(length=40), nullable=False),
        sa.Column("stairwell", sa.String(length=40), nullable=False),
        sa.Column("room_no", sa.String(length=40), nullable=False),
        sa.Column("room_key", sa.String(length=40), nullable=False),
        sa.Column("raw_label", sa.String(length=200), nullable=False),
        sa.Column("product_type", sa.String(length=64), nullable=False),
        sa.Column("layout_type", sa.String(length=64), nullable=False),
        sa.Column("gross_area", sa.Integer(), nullable=True),
        sa.Column("due_date", sa.Date(), nullable=True),
        sa.Column("paid_up", sa.Boolean(), nullable=True),
        sa.Column("ready_day", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("customer_class", sa.String(length=16), nullable=False),
        sa.Column("conflict_group", sa.String(length=40), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('not_due', 'notified', 'handed_over', 'handed_over_with_issues', 'refused', 'overdue_reminder')",
            name=op.f("ck_unit_state"),
        ),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_unit_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("campaign_id", "unit_key", name=op.f("uq_unit_campaign_id_unit_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unit_campaign_id"), "unit", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_unit_room_key"), "unit", ["room_key"], unique=False)
    op.create_table(
        "zone",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_zone_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_zone")),
        sa.UniqueConstraint("campaign_id", "code", name=op.f("uq_zone_campaign_id_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_zone_campaign_id"), "zone", ["campaign_id"], unique=False)
    op.create_table(
        "appointment",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("slot_start", sa.BigInteger(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("state_since", sa.BigInteger(), nullable=True),
        sa.Column("is_pinned", sa.Boolean(), nullable=False),
        sa.Column("green_reason", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('booked', 'confirmed', 'arrived', 'no_show', 'rebooked', 'cancelled')",
            name=op.f("ck_appointment_state"),
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_appointment_campaign_id")
        ),
        sa.ForeignKeyConstraint(["host_id"], ["host.id"], name=op.f("fk_appointment_host_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_appointment_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_appointment_campaign_id"), "appointment", ["campaign_id"], unique=False
    )
    op.create_index("ix_appointment_day", "appointment", ["campaign_id", "day"], unique=False)
    op.create_index(op.f("ix_appointment_owner_id"), "appointment", ["owner_id"], unique=False)
    op.create_table(
        "charge",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("basis", sa.String(length=100), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("paid_at", sa.BigInteger(), nullable=True),
        sa.Column("receipt", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_charge_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_charge_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_charge")),
        sa.UniqueConstraint("unit_id", "kind", "basis", name=op.f("uq_charge_unit_id_kind_basis")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_charge_campaign_id"), "charge", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_charge_unit_id"), "charge", ["unit_id"], unique=False)
    op.create_table(
        "desk",
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("languages", sa.String(length=100), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_desk_campaign_id")),
        sa.ForeignKeyConstraint(["host_id"], ["host.id"], name=op.f("fk_desk_host_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_desk_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
        sa.UniqueConstraint("station_id", "number", name=op.f("uq_desk_station_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_desk_campaign_id"), "desk", ["campaign_id"], unique=False)
    op.create_table(
        "holder",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("department", sa.String(length=64), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('person', 'department', 'owner', 'unaccounted')", name=op.f("ck_holder_kind")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_holder_campaign_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_holder_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holder")),
        sa.UniqueConstraint(
            "campaign_id",
            "kind",
            "name",
            "owner_id",
            name=op.f("uq_holder_campaign_id_kind_name_owner_id"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_holder_campaign_id"), "holder", ["campaign_id"], unique=False)
    op.create_table(
        "key_set",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code_id", sa.String(length=16), nullable=False),
        sa.Column("is_frozen", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_key_set_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_key_set_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_set")),
        sa.UniqueConstraint("campaign_id", "number", name=op.f("uq_key_set_campaign_id_number")),
        sa.UniqueConstraint("code_id", name=op.f("uq_key_set_code_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_key_set_campaign_id"), "key_set", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_key_set_unit_id"), "key_set", ["unit_id"], unique=False)
    op.create_table(
        "meter_reading",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("meter_no", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_meter_reading_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_meter_reading_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meter_reading")),
        sa.UniqueConstraint(
            "unit_id", "kind", "meter_no", name=op.f("uq_meter_reading_unit_id_kind_meter_no")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_meter_reading_campaign_id"), "meter_reading", ["campaign_id"], unique=False
    )
    op.create_index(op.f("ix_meter_reading_unit_id"), "meter_reading", ["unit_id"], unique=False)
    op.create_table(
        "owner_phone",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("phone_enc", sa.LargeBinary(), nullable=False),
        sa.Column("phone_last4", sa.String(length=4), nullable=False),
        sa.Column("phone_index", sa.String(length=32), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_owner_phone_campaign_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_owner_phone_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owner_phone")),
        sa.UniqueConstraint("owner_id", "position", name=op.f("uq_owner_phone_owner_id_position")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_owner_phone_campaign_id"), "owner_phone", ["campaign_id"], unique=False
    )
    op.create_index(
        op.f("ix_owner_phone_phone_index"), "owner_phone", ["phone_index"], unique=False
    )
    op.create_index(
        op.f("ix_owner_phone_phone_last4"), "owner_phone", ["phone_last4"], unique=False
    )
    op.create_table(
        "route_step",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("needs", sa.String(length=200), nullable=False),
        sa.Column("is_required", sa.Boolean(), nullable=False),
        sa.Column("is_host_bound", sa.Boolean(), nullable=False),
        sa.Column("fast", sa.Integer(), nullable=False),
        sa.Column("usual", sa.Integer(), nullable=False),
        sa.Column("slow", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_route_step_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_route_step_station_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_route_step")),
        sa.UniqueConstraint("campaign_id", "code", name=op.f("uq_route_step_campaign_id_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_route_step_campaign_id"), "route_step", ["campaign_id"], unique=False)
    op.create_table(
        "unit_owner",
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_unit_owner_campaign_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_unit_owner_owner_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_unit_owner_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_owner")),
        sa.UniqueConstraint("unit_id", "owner_id", name=op.f("uq_unit_owner_unit_id_owner_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_unit_owner_campaign_id"), "unit_owner", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_unit_owner_owner_id"), "unit_owner", ["owner_id"], unique=False)
    op.create_table(
        "appointment_unit",
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_appointment_unit_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_appointment_unit_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_appointment_unit_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_unit")),
        sa.UniqueConstraint(
            "appointment_id", "unit_id", name=op.f("uq_appointment_unit_appointment_id_unit_id")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_appointment_unit_campaign_id"), "appointment_unit", ["campaign_id"], unique=False
    )
    op.create_index(
        "uq_appointment_unit_live",
        "appointment_unit",
        ["unit_id"],
        unique=True,
        sqlite_where=sa.text("is_live"),
        postgresql_where=sa.text("is_live"),
    )
    op.create_table(
        "key_item",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.String(length=8), nullable=False),
        sa.Column("holder_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("seal IN ('none', 'intact', 'broken')", name=op.f("ck_key_item_seal")),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_key_item_campaign_id")
        ),
        sa.ForeignKeyConstraint(["holder_id"], ["holder.id"], name=op.f("fk_key_item_holder_id")),
        sa.ForeignKeyConstraint(["parent_id"], ["key_item.id"], name=op.f("fk_key_item_parent_id")),
        sa.ForeignKeyConstraint(["set_id"], ["key_set.id"], name=op.f("fk_key_item_set_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_key_item")),
        sa.UniqueConstraint(
            "set_id", "kind", "number", name=op.f("uq_key_item_set_id_kind_number")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_key_item_campaign_id"), "key_item", ["campaign_id"], unique=False)
    op.create_index("ix_key_item_holder", "key_item", ["campaign_id", "holder_id"], unique=False)
    op.create_index(op.f("ix_key_item_set_id"), "key_item", ["set_id"], unique=False)
    op.create_table(
        "visit",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("letter", sa.String(length=1), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ticket", sa.String(length=8), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("zone_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("checked_in_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_in_seq", sa.Integer(), nullable=False),
        sa.Column("row_due_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("is_green", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("party_size", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("step_code", sa.String(length=64), nullable=False),
        sa.Column("is_host_bound", sa.Boolean(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=True),
        sa.Column("desk_id", sa.Integer(), nullable=True),
        sa.Column("line_seq", sa.Integer(), nullable=False),
        sa.Column("waiting_since", sa.BigInteger(), nullable=True),
        sa.Column("away_since", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'called', 'serving', 'parked', 'on_hold', 'completed', 'incomplete_documents', 'refused', 'view_only', 'left_early', 'undone')",
            name=op.f("ck_visit_state"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_visit_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_visit_campaign_id")
        ),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_visit_desk_id")),
        sa.ForeignKeyConstraint(["host_id"], ["host.id"], name=op.f("fk_visit_host_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["owner.id"], name=op.f("fk_visit_owner_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_visit_station_id")),
        sa.ForeignKeyConstraint(["zone_id"], ["zone.id"], name=op.f("fk_visit_zone_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sa.UniqueConstraint(
            "campaign_id",
            "day",
            "letter",
            "number",
            name=op.f("uq_visit_campaign_id_day_letter_number"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_visit_came", "visit", ["station_id", "state", "checked_in_seq"], unique=False
    )
    op.create_index(op.f("ix_visit_campaign_id"), "visit", ["campaign_id"], unique=False)
    op.create_index("ix_visit_day", "visit", ["campaign_id", "day", "state"], unique=False)
    op.create_index(
        "ix_visit_line", "visit", ["station_id", "state", "due_at", "checked_in_seq"], unique=False
    )
    op.create_index(
        "uq_visit_appointment",
        "visit",
        ["appointment_id"],
        unique=True,
        sqlite_where=sa.text("appointment_id IS NOT NULL"),
        postgresql_where=sa.text("appointment_id IS NOT NULL"),
    )
    op.create_table(
        "call",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("desk_id", sa.Integer(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("step_code", sa.String(length=64), nullable=False),
        sa.Column("came_seq", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("waited_since", sa.BigInteger(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ending", sa.String(length=24), nullable=False),
        sa.Column("recalls", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaign.id"], name=op.f("fk_call_campaign_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_call_desk_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_call_station_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_call_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_call_came", "call", ["station_id", "came_seq"], unique=False)
    op.create_index(op.f("ix_call_campaign_id"), "call", ["campaign_id"], unique=False)
    op.create_index(op.f("ix_call_visit_id"), "call", ["visit_id"], unique=False)
    op.create_index(
        "uq_call_open_desk",
        "call",
        ["desk_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_call_open_visit",
        "call",
        ["visit_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "custody_event",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("from_holder_id", sa.Integer(), nullable=False),
        sa.Column("to_holder_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.String(length=8), nullable=False),
        sa.Column("offered_seq", sa.Integer(), nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('offered', 'accepted', 'refused')", name=op.f("ck_custody_event_state")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_custody_event_campaign_id")
        ),
        sa.ForeignKeyConstraint(
            ["from_holder_id"], ["holder.id"], name=op.f("fk_custody_event_from_holder_id")
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["key_item.id"], name=op.f("fk_custody_event_item_id")
        ),
        sa.ForeignKeyConstraint(
            ["to_holder_id"], ["holder.id"], name=op.f("fk_custody_event_to_holder_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody_event")),
        sa.UniqueConstraint("item_id", "n", name=op.f("uq_custody_event_item_id_n")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_custody_event_campaign_id"), "custody_event", ["campaign_id"], unique=False
    )
    op.create_index(
        "uq_custody_event_open",
        "custody_event",
        ["item_id"],
        unique=True,
        sqlite_where=sa.text("state = 'offered'"),
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.create_table(
        "document",
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("subject_kind", sa.String(length=64), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code_type", sa.String(length=1), nullable=False),
        sa.Column("key_id", sa.String(length=4), nullable=False),
        sa.Column("code_id", sa.String(length=16), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=True),
        sa.Column("visit_id", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_document_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_document_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_document_unit_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_document_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sa.UniqueConstraint(
            "campaign_id",
            "kind",
            "subject_kind",
            "subject_id",
            "version",
            name=op.f("uq_document_campaign_id_kind_subject_kind_subject_id_version"),
        ),
        sa.UniqueConstraint("code_id", name=op.f("uq_document_code_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_document_campaign_id"), "document", ["campaign_id"], unique=False)
    op.create_index(
        "ix_document_subject",
        "document",
        ["campaign_id", "subject_kind", "subject_id"],
        unique=False,
    )
    op.create_table(
        "green_grant",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("requester", sa.String(length=64), nullable=False),
        sa.Column("approver", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("cost", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_green_grant_campaign_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_green_grant_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_green_grant")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_green_grant_campaign_id"), "green_grant", ["campaign_id"], unique=False
    )
    op.create_index(
        "uq_green_grant_open",
        "green_grant",
        ["visit_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('requested', 'granted')"),
        postgresql_where=sa.text("state IN ('requested', 'granted')"),
    )
    op.create_table(
        "visit_step",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("needs", sa.String(length=200), nullable=False),
        sa.Column("is_required", sa.Boolean(), nullable=False),
        sa.Column("is_host_bound", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("desk_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('pending', 'current', 'done', 'skipped')", name=op.f("ck_visit_step_state")
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_visit_step_campaign_id")
        ),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_visit_step_desk_id")),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_visit_step_station_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_step_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_step")),
        sa.UniqueConstraint("visit_id", "code", name=op.f("uq_visit_step_visit_id_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_visit_step_campaign_id"), "visit_step", ["campaign_id"], unique=False)
    op.create_table(
        "visit_unit",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("is_inside", sa.Boolean(), nullable=False),
        sa.Column("signed_at", sa.BigInteger(), nullable=True),
        sa.Column("with_issues", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(length=24), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_visit_unit_campaign_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_visit_unit_unit_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_unit_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_unit")),
        sa.UniqueConstraint("visit_id", "unit_id", name=op.f("uq_visit_unit_visit_id_unit_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_visit_unit_campaign_id"), "visit_unit", ["campaign_id"], unique=False)
    op.create_index(
        "uq_visit_unit_inside",
        "visit_unit",
        ["unit_id"],
        unique=True,
        sqlite_where=sa.text("is_inside"),
        postgresql_where=sa.text("is_inside"),
    )
    op.create_table(
        "call_passed",
        sa.Column("call_id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("station_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["call.id"], name=op.f("fk_call_passed_call_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_call_passed_campaign_id")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_call_passed_visit_id")),
        sa.PrimaryKeyConstraint("call_id", "visit_id", name=op.f("pk_call_passed")),
    )
    op.create_index(
        "ix_call_passed_visit", "call_passed", ["visit_id", "station_id", "seq"], unique=False
    )
