"""Statements that every press runs, compiled once per database and given to the driver itself.

On the usual road a statement costs SQLAlchemy ten times what it costs SQLite; a press runs a dozen.
Rows come back as the driver gives them: moments as whole microseconds, truth as 0 or 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError

Values = Mapping[str, Any]


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
        self._columns = list(columns) if columns is not None else None
        self._forms: dict[str, _Form] = {}

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
        for values in rows:
            self._run(connection, values).close()

    def _run(self, connection: Connection, values: Values) -> Any:
        form = self._forms.get(connection.dialect.name) or self._compile(connection.dialect)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(form.sql, form.values(values))
        except connection.dialect.loaded_dbapi.Error as error:
            raise _known(connection, form.sql, error) from error
        return cursor

    def _compile(self, dialect: Dialect) -> _Form:
        compiled = self._statement.compile(dialect=dialect, column_keys=self._columns)
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
