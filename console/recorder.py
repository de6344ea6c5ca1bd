"""The session of one press: writes what changed, and keeps the before-image that undo needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, inspect, update
from sqlalchemy.orm import Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value

from console.domain.events import Event, Plain
from console.domain.times import to_us
from console.prepared import Prepared

if TYPE_CHECKING:
    from console.models import Base

NOTHING = "-"  # the names of columns that were empty: the journal knows no null
NEW = "new"


class PressSession(Session):
    """Writes the rows that changed, and keeps what they were before, without anything personal.

    The image: `{table: {row id: {column: old value, "-": "columns that were empty"}}}` and, under
    `new`, `{table: [row ids]}` of rows that came into being. SQLAlchemy's own flush orders the rows
    of any model; ours hang together by numbers alone, and its care cost a press more than all else.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, expire_on_commit=False, autoflush=False)
        self._connection = connection
        self._changed: dict[str, dict[str, dict[str, Any]]] = {}
        self._made: dict[str, list[int]] = {}

    def connection(self, *_: Any, **__: Any) -> Connection:
        return self._connection  # there is one only: no need to look for it at every statement

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        connection, places = self.connection(), _places()
        for row in sorted(self.dirty, key=lambda row: (row.__tablename__, row.id)):
            self._update(connection, row)
        made = sorted(self.new, key=lambda row: places[row.__tablename__])  # others point to these
        if self.deleted or any("id" in row.__dict__ for row in made):
            super().flush(objects)
        else:
            for _, rows in groupby(made, key=type):
                self._insert(connection, list(rows))
        for row in made:
            self._made.setdefault(row.__tablename__, []).append(row.id)

    def _update(self, connection: Connection, row: Any) -> None:
        state = inspect(row)
        new: dict[str, Any] = {}
        for key in sorted(state.committed_state):  # the few that were set, of thirty columns
            added, _, deleted = state.attrs[key].history
            if not added:
                continue
            new[key] = added[0]
            if deleted and not state.mapper.columns[key].info.get("personal"):
                image = self._changed.setdefault(row.__tablename__, {}).setdefault(str(row.id), {})
                image.setdefault(key, deleted[0])
        if new:
            kind: Any = type(row)
            _update_of(kind, tuple(new)).write(connection, {**new, "of": row.id})
            for key, value in new.items():
                set_committed_value(row, key, value)

    def _insert(self, connection: Connection, rows: list[Any]) -> None:
        kind: Any = type(rows[0])
        statement, defaults = _insert_of(kind)
        for row in rows:
            for key, default in defaults:
                if key not in row.__dict__:
                    setattr(row, key, default)
        values = [{key: row.__dict__[key] for key, _ in defaults} for row in rows]
        for row, number in zip(rows, statement.make(connection, values), strict=True):
            self.expunge(row)
            row.id = number
            make_transient_to_detached(row)  # and as a row of the table it comes back
            self.add(row)

    def completed(self, happened: Event) -> Event:
        """The event with its before-image."""
        image: dict[str, Plain] = {
            table: {number: plain_image(columns) for number, columns in rows.items()}
            for table, rows in self._changed.items()
        }
        if self._made:
            image[NEW] = self._made
        return replace(happened, before=image) if image else happened


@cache
def _places() -> dict[str, int]:
    """Of every table: from here on all are known, as SQLAlchemy's own flush wants them to be."""
    from console.models import Base

    return {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}


@cache
def _update_of(kind: type[Base], columns: tuple[str, ...]) -> Prepared:
    table = kind.__table__
    return Prepared(update(kind).where(table.c.id == bindparam("of")), columns)


@cache
def _insert_of(kind: type[Base]) -> tuple[Prepared, list[tuple[str, Any]]]:
    """With the columns that an insert fills and what they are by default."""
    defaults: list[tuple[str, Any]] = [
        (column.name, column.default.arg if column.default is not None else None)
        for column in kind.__table__.columns
        if column.name != "id"
    ]
    return Prepared(insert(kind), [name for name, _ in defaults]), defaults


def plain_image(columns: Mapping[str, Any]) -> dict[str, Plain]:
    """Old values as the journal knows them."""
    image: dict[str, Plain] = {}
    empty = []
    for name, value in columns.items():
        if value is None:
            empty.append(name)
        elif isinstance(value, bool):
            image[name] = int(value)
        elif isinstance(value, datetime):
            image[name] = to_us(value)
        elif isinstance(value, date):
            image[name] = value.isoformat()
        else:
            image[name] = value
    if empty:
        image[NOTHING] = " ".join(sorted(empty))
    return image


def old_value(column_type: Any, value: Any) -> Any:
    """A value of the image as the column takes it."""
    from console.domain.times import from_us

    python = column_type.python_type
    if python is datetime:
        return from_us(value)
    if python is date:
        return date.fromisoformat(value)
    return bool(value) if python is bool else value
