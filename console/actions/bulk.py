"""Many rows in few statements, with the ids they got."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from console.models import Base


def insert_rows(
    session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]]
) -> list[int]:
    """The new ids, in the order of `rows`.

    SQLite gives ids back only row by row (5,000 homes: 3 s inside the lock), but there is one
    writer, so we number the rows ourselves; a server returns them in one statement.
    """
    if not rows:
        return []
    if session.get_bind().dialect.name != "sqlite":
        ids = insert(table).returning(table.id, sort_by_parameter_order=True)  # type: ignore[attr-defined]
        return list(session.scalars(ids, list(rows)))
    last = session.scalar(
        text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": table.__tablename__}
    )
    first = int(last or 0) + 1
    session.execute(insert(table), [{"id": first + n, **row} for n, row in enumerate(rows)])
    return list(range(first, first + len(rows)))
