"""All rows of one database into another, and the proof that both hold the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    ForeignKeyConstraint,
    MetaData,
    Table,
    insert,
    inspect,
    select,
    text,
)

from console import schema
from console.domain.errors import Failure
from console.domain.events import canonical
from console.models import Base
from console.schema import VERSION_TABLE, revision_of

AT_ONCE = 1_000
OURS = "refuse_change", "tell_journal"


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a table holds: `sha256` is a sum over its rows and knows no order."""

    rows: int
    sha256: str


def no_limits(connection: Connection) -> None:
    """A copy takes as long as it takes."""
    if connection.dialect.name == "postgresql":
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))


def writing(engine: Engine) -> Engine:
    return engine.execution_options(writes=True)


def one_snapshot(engine: Engine) -> Engine:
    """Everything that one transaction reads is true for one moment."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine


def our_tables(connection: Connection) -> set[str]:
    """Those of ours that are there: a server's schema may hold other people's tables."""
    known = {*Base.metadata.tables, VERSION_TABLE}
    return known & set(inspect(connection).get_table_names())


def is_empty(connection: Connection) -> bool:
    """No campaign was ever opened; a bare schema counts as empty."""
    there = our_tables(connection)
    if "campaign" not in there:
        return True
    return connection.execute(text("SELECT 1 FROM campaign LIMIT 1")).first() is None


def drop_all(connection: Connection) -> None:
    """Ours only. The journal refuses DELETE, but a table goes with its guards."""
    there = our_tables(connection)
    for table in reversed(Base.metadata.sorted_tables):
        if table.name in there:
            connection.execute(text(f'DROP TABLE "{table.name}"'))
    connection.execute(text(f"DROP TABLE IF EXISTS {VERSION_TABLE}"))
    if connection.dialect.name == "postgresql":
        for name in OURS:
            connection.execute(text(f"DROP FUNCTION IF EXISTS {name}()"))


def tables_of(connection: Connection) -> list[Table]:
    """The tables as they stand there, whatever their revision; parents before children."""
    if revision_of(connection) == schema.HEAD:
        return Base.metadata.sorted_tables  # reflecting them takes longer than a small copy
    names = our_tables(connection) - {VERSION_TABLE}
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: name in names)
    return metadata.sorted_tables


def copy_rows(source: Connection, target: Connection) -> None:
    """Every row of ours into the bare schema of the same revision that `target` has."""
    for table in tables_of(source if source.dialect.name == "sqlite" else target):
        rows = source.execute(_parents_first(table), execution_options={"yield_per": AT_ONCE})
        for some in rows.partitions(AT_ONCE):
            target.execute(insert(table), [row._asdict() for row in some])
    _set_counters(target, counters(source))


def _parents_first(table: Table) -> Any:
    """Pieces in a bag name the bag: rows without a parent come first."""
    own = [
        column
        for key in table.constraints
        if isinstance(key, ForeignKeyConstraint) and key.referred_table is table
        for column in key.columns
    ]
    order: Sequence[Any] = [column.is_not(None) for column in own]
    return select(table).order_by(*order, *table.primary_key.columns)


def counters(connection: Connection) -> dict[str, int]:
    """The highest id that each table ever gave: an id is never used again."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
        return {str(name): int(seq) for name, seq in rows}
    there = our_tables(connection)
    found = connection.execute(
        text(
            "SELECT sequencename, last_value FROM pg_sequences "
            "WHERE schemaname = current_schema() AND last_value IS NOT NULL"
        )
    )
    ends = {str(name): int(value) for name, value in found}
    return {name: ends[f"{name}_id_seq"] for name in there if f"{name}_id_seq" in ends}


def _set_counters(connection: Connection, wanted: dict[str, int]) -> None:
    there = our_tables(connection)
    is_server = connection.dialect.name == "postgresql"
    for name, value in wanted.items():
        if name not in there:
            continue
        if is_server:
            connection.execute(
                text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :value)"),
                {"name": name, "value": value},
            )
        else:
            for sentence in (
                "DELETE FROM sqlite_sequence WHERE name = :name",
                "INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :value)",
            ):
                connection.execute(text(sentence), {"name": name, "value": value})


def contents(connection: Connection, tables: Sequence[Table]) -> dict[str, Content]:
    """What each table holds, comparable between the two kinds of database."""
    return {table.name: _content(connection, table) for table in tables}


def _content(connection: Connection, table: Table) -> Content:
    total, count = 0, 0
    names = sorted(column.name for column in table.columns)
    rows = connection.execute(
        select(*(table.c[name] for name in names)),
        execution_options={"yield_per": AT_ONCE},
    )
    for some in rows.partitions(AT_ONCE):
        for row in some:
            count += 1
            line = canonical([_plain(value) for value in row])
            total += int.from_bytes(hashlib.sha256(line.encode()).digest(), "big")
    return Content(rows=count, sha256=f"{total % 2**256:064x}")


def _plain(value: Any) -> int | str | list[str]:
    if value is None:
        return []
    if isinstance(value, int | str):
        return int(value) if isinstance(value, bool) else value
    if isinstance(value, bytes | memoryview):
        return [bytes(value).hex()]
    return [str(value)]


def refuse_difference(one: dict[str, Content], other: dict[str, Content]) -> None:
    for name in sorted(one.keys() | other.keys()):
        if one.get(name) != other.get(name):
            raise Failure("copy.differs", table=name)
