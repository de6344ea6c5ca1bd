"""What a press changed: the before-image that undo needs, without anything personal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from console.domain.events import Event, Plain
from console.domain.times import to_us

NOTHING = "-"  # the names of columns that were empty: the journal knows no null
NEW = "new"


class Recorder:
    """Listens to one session from the first change to the last flush of one press.

    The image: `{table: {row id: {column: old value, "-": "columns that were empty"}}}` and, under
    `new`, `{table: [row ids]}` of rows that came into being.
    """

    def __init__(self, session: Session) -> None:
        self._changed: dict[str, dict[str, dict[str, Any]]] = {}
        self._made: dict[str, list[int]] = {}
        event.listen(session, "before_flush", self._before)
        event.listen(session, "after_flush", self._after)

    def _before(self, session: Session, _context: Any, _instances: Any) -> None:
        for row in session.dirty:
            state = inspect(row)
            table = state.mapper.local_table.name
            for key in state.committed_state:  # the few that were set, of thirty columns
                old = state.attrs[key].history.deleted
                if not old or state.mapper.columns[key].info.get("personal"):
                    continue
                image = self._changed.setdefault(table, {}).setdefault(str(row.id), {})
                image.setdefault(key, old[0])

    def _after(self, session: Session, _context: Any) -> None:
        for row in session.new:
            number = getattr(row, "id", None)
            if number is not None:
                self._made.setdefault(inspect(row).mapper.local_table.name, []).append(number)

    def completed(self, happened: Event) -> Event:
        """The event with its before-image."""
        image: dict[str, Plain] = {
            table: {number: _plain(columns) for number, columns in rows.items()}
            for table, rows in self._changed.items()
        }
        if self._made:
            image[NEW] = self._made
        return replace(happened, before=image) if image else happened


def _plain(columns: dict[str, Any]) -> dict[str, Plain]:
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
