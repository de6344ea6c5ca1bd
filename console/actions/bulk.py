"""Many rows in one statement, with the ids they got: bulk presses must leave the lock in 300 ms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session

from console.models import Base

Row = Mapping[str, Any]


def insert_rows(session: Session, table: type[Base], rows: Sequence[Row]) -> list[int]:
    """Inserts rows that all name the same columns; returns the new ids in their order.

    Ids are dealt beforehand, because asking for them row by row is slow: SQLite's from its own
    counter (there is one writer), a server's from the table's sequence. A server gets the rows by
    COPY. Measured with 60,000 key pieces on a busy machine: 121 s with INSERT … RETURNING, 5 s so.
    """
    if not rows:
        return []
    session.flush()
    ids = _deal_ids(session, table.__tablename__, len(rows))
    columns = _columns(table, rows[0])
    tuples = _bound(columns, rows, ids, session.get_bind().dialect)
    names = ", ".join(column.name for column in columns)
    raw = session.connection().connection.driver_connection
    assert raw is not None
    if session.get_bind().dialect.name == "sqlite":
        marks = ", ".join("?" for _ in columns)
        raw.executemany(f"INSERT INTO {table.__tablename__} ({names}) VALUES ({marks})", tuples)
    else:
        with raw.cursor().copy(f"COPY {table.__tablename__} ({names}) FROM STDIN") as copy:
            for one in tuples:
                copy.write_row(one)
    return ids


def _deal_ids(session: Session, name: str, count: int) -> list[int]:
    if session.get_bind().dialect.name == "sqlite":
        counter = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        first = int(session.scalar(counter, {"name": name}) or 0) + 1
        return list(range(first, first + count))
    series = text(
        "SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)"
    )
    return list(session.scalars(series, {"name": name, "count": count}))


def _columns(table: type[Base], row: Row) -> list[Column[Any]]:
    """Those that the rows name, the id, and those that have a default of their own."""
    known: list[Any] = list(table.__table__.columns)
    return [c for c in known if c.name in row or c.name == "id" or c.default is not None]


def _bound(
    columns: Sequence[Column[Any]], rows: Sequence[Row], ids: Sequence[int], dialect: Dialect
) -> Iterator[tuple[Any, ...]]:
    """Values as the driver takes them."""
    makers: list[Callable[[Row, int], Any]] = [_maker(c, rows[0], dialect) for c in columns]
    return (
        tuple([make(row, number) for make in makers]) for row, number in zip(rows, ids, strict=True)
    )


def _maker(column: Column[Any], first: Row, dialect: Dialect) -> Callable[[Row, int], Any]:
    name = column.name
    if name == "id" and name not in first:
        return lambda _row, number: number
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    if name not in first:
        value = column.default.arg  # type: ignore[union-attr]
        fixed = process(value) if process else value
        return lambda _row, _number: fixed
    if process is None:
        return lambda row, _number: row[name]
    return lambda row, _number: process(row[name])
