"""Statements that every press runs, compiled once per database and given to the driver itself.

On the usual road a statement costs SQLAlchemy ten times what it costs SQLite; a press runs a dozen.
Rows come back as the driver gives them: moments as whole microseconds, truth as 0 or 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Connection, Executable, Select, bindparam, inspect, select
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapper, Session, make_transient_to_detached

Values = Mapping[str, Any]
Wanted = TypeVar("Wanted")
Row = TypeVar("Row")

TOGETHER = 20
"""So many rows are inserted by one statement; it is worded for each number of them."""


@dataclass(frozen=True, kw_only=True)
class _Form:
    """The words in one database's manner, and how its driver takes the values."""

    sql: str
    order: tuple[str, ...] | None
    constants: dict[str, Any]
    processors: dict[str, Callable[[Any], Any]]

    def values(self, given: Values) -> Any:
        filled = {**self.constants, **given}
        for name, process in self.processors.items():
            filled[name] = process(filled[name])
        return filled if self.order is None else [filled[name] for name in self.order]


class Prepared:
    """One statement; `columns` names those that an insert fills."""

    def __init__(self, statement: Executable, columns: Iterable[str] | None = None) -> None:
        self._statement: Any = statement
        self._columns = list(columns or ())
        self._forms: dict[str, _Form] = {}
        self._several: dict[int, Prepared] = {}

    def rows(self, connection: Connection, values: Values) -> list[Any]:
        cursor = self._run(connection, values)
        found: list[Any] = cursor.fetchall()
        cursor.close()
        return found

    def first(self, connection: Connection, values: Values) -> Any | None:
        cursor = self._run(connection, values)
        found = cursor.fetchone()
        cursor.close()
        return found

    def write(self, connection: Connection, *rows: Values) -> None:
        for some in _shares(rows):
            self._run_together(connection, some).close()

    def make(self, connection: Connection, rows: Sequence[Values]) -> list[int]:
        """Inserts rows of a table that numbers them; returns their numbers in order."""
        numbers: list[int] = []
        if connection.dialect.name == "sqlite":
            for values in rows:
                cursor = self._run(connection, values)
                numbers.append(cursor.lastrowid)
                cursor.close()
            return numbers
        for some in _shares(rows):
            cursor = self._run_together(connection, some)
            numbers += [number for (number,) in cursor.fetchall()]
            cursor.close()
        return numbers

    def _run_together(self, connection: Connection, rows: Sequence[Values]) -> Any:
        """Rows of an insert in one statement: what each would cost on its way is paid once."""
        if len(rows) == 1:
            return self._run(connection, rows[0])
        several = self._several.get(len(rows)) or self._worded_for(len(rows))
        values = {f"{name}_{n}": row[name] for n, row in enumerate(rows) for name in row}
        return several._run(connection, values)

    def _worded_for(self, count: int) -> Prepared:
        table = self._statement.table
        marks = [
            {name: bindparam(f"{name}_{n}", type_=table.c[name].type) for name in self._columns}
            for n in range(count)
        ]
        statement = self._statement.values(marks)
        if "id" in table.c and "id" not in self._columns:
            statement = statement.returning(table.c.id)
        self._several[count] = Prepared(statement)
        return self._several[count]

    def _run(self, connection: Connection, values: Values) -> Any:
        form = self._forms.get(connection.dialect.name) or self._compile(connection.dialect)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(form.sql, form.values(values))
        except connection.dialect.loaded_dbapi.Error as error:
            raise _known(connection, form.sql, error) from error
        return cursor

    def _compile(self, dialect: Dialect) -> _Form:
        compiled = self._statement.compile(dialect=dialect, column_keys=self._columns or None)
        processors = {}
        for name, bind in compiled.binds.items():
            process = bind.type.dialect_impl(dialect).bind_processor(dialect)
            if process is not None:
                processors[name] = process
        form = _Form(
            sql=compiled.string,
            order=tuple(compiled.positiontup) if compiled.positional else None,
            constants={n: b.value for n, b in compiled.binds.items() if not b.required},
            processors=processors,
        )
        self._forms[dialect.name] = form
        return form


def rows_together(connection: Connection, *asked: tuple[Prepared, Values]) -> list[list[Any]]:
    """The rows of several questions, in one journey where a server is asked: each journey waits for
    its turn on two busy computers."""
    driver = connection.dialect.loaded_dbapi
    if connection.dialect.name == "sqlite" or not driver.Pipeline.is_supported():
        return [statement.rows(connection, values) for statement, values in asked]
    raw: Any = connection.connection.driver_connection
    found: list[list[Any]] = []
    # An error that leaves the pipeline by itself is logged as a second fault.
    failed: Exception | None = None
    try:
        with raw.pipeline():
            try:
                cursors = [statement._run(connection, values) for statement, values in asked]
                found = [cursor.fetchall() for cursor in cursors]
            except (driver.Error, DBAPIError) as error:
                failed = error
    except driver.Error as error:
        failed = failed or error
    if isinstance(failed, DBAPIError):
        raise failed
    if failed is not None:
        raise _known(connection, "several statements", failed) from failed
    return found


def _shares(rows: Sequence[Values]) -> Iterator[Sequence[Values]]:
    return (rows[n : n + TOGETHER] for n in range(0, len(rows), TOGETHER))


class Found(Generic[Wanted]):
    """A select of rows of tables that come into the session as if it had loaded them itself.

    A result is the row; a tuple where the statement asks for several, or for columns beside it.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        wanted = [d["expr"] for d in statement.column_descriptions]
        self._kinds = [inspect(w) if isinstance(w, type) else None for w in wanted]
        lists = [
            list(kind.local_table.c) if kind else [column]
            for kind, column in zip(self._kinds, wanted, strict=True)
        ]
        self._columns = [column for columns in lists for column in columns]
        self._statement = Prepared(
            statement.with_only_columns(*self._columns, maintain_column_froms=True)
        )
        self._ends = list(accumulate(len(columns) for columns in lists))
        self._readers: dict[str, list[Callable[[Any], Any] | None]] = {}

    def first(self, session: Session, values: Values) -> Wanted | None:
        connection = session.connection()
        row = self._statement.first(connection, values)
        return None if row is None else self._taken(session, row, self._reader(connection.dialect))

    def all(self, session: Session, values: Values) -> list[Wanted]:
        connection = session.connection()
        readers = self._reader(connection.dialect)
        rows = self._statement.rows(connection, values)
        return [self._taken(session, row, readers) for row in rows]

    def _reader(self, dialect: Dialect) -> list[Callable[[Any], Any] | None]:
        readers = self._readers.get(dialect.name)
        if readers is None:
            readers = self._readers[dialect.name] = [
                column.type.dialect_impl(dialect).result_processor(dialect, None)
                for column in self._columns
            ]
        return readers

    def _taken(
        self, session: Session, row: Sequence[Any], readers: list[Callable[[Any], Any] | None]
    ) -> Wanted:
        read = [r(value) if r else value for r, value in zip(readers, row, strict=True)]
        parts: list[Any] = []
        begin = 0
        for kind, end in zip(self._kinds, self._ends, strict=True):
            parts.append(_loaded(session, kind, read[begin:end]) if kind else read[begin])
            begin = end
        found: Any = parts[0] if len(parts) == 1 else tuple(parts)
        return cast(Wanted, found)


def _loaded(session: Session, kind: Mapper[Any], values: list[Any]) -> Any:
    """The row of the session; the one it knows already where it does."""
    given = dict(zip(kind.columns.keys(), values, strict=True))
    if given["id"] is None:  # of an outer join
        return None
    known = session.identity_map.get(kind.identity_key_from_primary_key((given["id"],)))
    if known is not None:
        return known
    row = kind.class_()
    row.__dict__.update(given)
    make_transient_to_detached(row)
    session.add(row)
    return row


@cache
def _by_id(kind: type[Any]) -> Found[Any]:
    return Found(select(kind).where(kind.id == bindparam("id")))


def get(session: Session, kind: type[Row], number: int) -> Row | None:
    """The row of that id, as `session.get` gives it."""
    table: Any = kind
    found: Row | None = _by_id(table).first(session, {"id": number})
    return found


def _known(connection: Connection, sql: str, error: Any) -> BaseException:
    """As SQLAlchemy would have told it, without the values; a dead connection is given up."""
    is_gone = connection.dialect.is_disconnect(error, connection.connection, None)
    known: BaseException = DBAPIError.instance(
        sql,
        None,
        error,
        connection.dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=is_gone,
        dialect=connection.dialect,
    )
    if is_gone:
        connection.invalidate(error)
    return known
