"""Tables: columns are declared, rows are frozen values, only what changed is told to the view."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
CHUNK = 256


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column. Functions take the row.

    `title` is a function, so that it is asked again in the new language. `width` is in pixels at
    100 %, 0 takes what is left (one column at least should). `tone` is a token of the theme.
    `icon` and `text` together are the plain badge of a table, the icon in `icon_tone` where that is
    another than the word's; with `soft` (a token such as
    `done_soft`) they become the filled badge. `second` is a quiet second line, or several with
    line ends between them; `beside` stands in plain words after the bold ones of the first. `tags`
    are painted as small boxes instead of the text, as many as fit. `ticked` paints a tick box.
    `is_act`: the text is a quiet button, `Table.acted(row, name)` tells its click; blank text
    means no button here;
    with `is_edged` it has an edge and takes the width of its column.
    `from_middle`: cut in the middle, because the end of a room tells more than its building.
    `may_go`: left out of a table too narrow for all, the last of them first.
    `widest` lists all that a column of states may say: it is never narrower than those words in the
    language of now (rows are never measured). `tip` is told to who hovers; blank: nothing.
    """

    name: str
    title: Callable[[], str]
    text: Callable[[Row], str]
    width: int = 0
    is_right: bool = False
    is_bold: bool | Callable[[Row], bool] = False
    size: int = 14
    tone: str | Callable[[Row], str] = "ink"
    icon: str | Callable[[Row], str] = ""
    icon_tone: str | Callable[[Row], str] = ""
    soft: str | Callable[[Row], str] = ""
    beside: Callable[[Row], str] | None = None
    tags: Callable[[Row], Sequence[str]] | None = None
    second: Callable[[Row], str] | None = None
    second_tone: str | Callable[[Row], str] = "ink_2"
    ticked: Callable[[Row], bool] | None = None
    is_act: bool = False
    is_edged: bool = False
    may_elide: bool = True
    from_middle: bool = False
    may_go: bool = False
    widest: Callable[[], Sequence[str]] | None = None
    tip: Callable[[Row], str] | None = None


def of(value: Any, row: Any) -> Any:
    """A column's value, fixed or asked of the row."""
    return value(row) if callable(value) else value


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Read only. `key` names a row through all its changes."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._keys: list[Hashable] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def row(self, number: int) -> Row:
        return self._rows[number]

    def position(self, key: Hashable) -> int:
        """Where the row with that key stands, -1 if it is not shown."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def kept(self, rows: Sequence[Row]) -> list[Row]:
        """The rows, but each that is shown already as the very object shown: `set_rows` finds the
        others among ten thousand in no time. To be asked in the read lane, where comparing keeps no
        window waiting; a list that changes meanwhile only finds fewer."""
        shown = dict(zip(self._keys, self._rows, strict=False))
        found = ((shown.get(self._key(row)), row) for row in rows)
        return [row if was is None or was != row else was for was, row in found]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Becomes these rows by the fewest removals, insertions and changes; selection stays."""
        changed = self._changed(rows)
        if changed is not None:
            self._change(rows, changed)
            return
        keys = [self._key(row) for row in rows]
        if len(set(keys)) != len(keys):
            raise ValueError("two rows have the same key")
        if not self._keys:
            self._insert_all(rows, keys)
            return
        wanted = set(keys)
        self._remove([i for i, key in enumerate(self._keys) if key not in wanted])
        known = set(self._keys)
        staying = [key for key in keys if key in known]
        if staying != self._keys:
            self._reorder(staying)
        self._insert(rows, keys, known)
        self._change(rows, self._different(rows))

    def replace_row(self, row: Row) -> None:
        """One row is known to have changed: the cheap way."""
        at = self.position(self._key(row))
        if at < 0:
            raise KeyError(self._key(row))
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    # -- the steps ---------------------------------------------------------------------------

    def _insert_all(self, rows: Sequence[Row], keys: list[Hashable]) -> None:
        if not rows:
            return
        self.beginInsertRows(NOWHERE, 0, len(rows) - 1)
        self._rows, self._keys = list(rows), keys
        self.endInsertRows()

    def _remove(self, numbers: list[int]) -> None:
        for first, last in reversed(_runs(numbers)):
            self.beginRemoveRows(NOWHERE, first, last)
            del self._rows[first : last + 1]
            del self._keys[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, order: list[Hashable]) -> None:
        self.layoutAboutToBeChanged.emit()
        persistent = self.persistentIndexList()
        old_keys = [self._keys[index.row()] for index in persistent]
        by_key = dict(zip(self._keys, self._rows, strict=True))
        self._rows, self._keys = [by_key[key] for key in order], list(order)
        place = {key: number for number, key in enumerate(order)}
        self.changePersistentIndexList(
            persistent,
            [
                self.index(place[key], index.column())
                for key, index in zip(old_keys, persistent, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _insert(self, rows: Sequence[Row], keys: list[Hashable], known: set[Hashable]) -> None:
        for first, last in _runs([i for i, key in enumerate(keys) if key not in known]):
            self.beginInsertRows(NOWHERE, first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._keys[first:first] = keys[first : last + 1]
            self.endInsertRows()

    def _changed(self, rows: Sequence[Row]) -> list[int] | None:
        """Where rows are others than before; None if these are not the same rows in order."""
        if len(rows) != len(self._rows):
            return None
        found = self._different(rows)
        is_same = all(self._key(rows[i]) == self._keys[i] for i in found)
        return found if is_same else None

    def _different(self, rows: Sequence[Row]) -> list[int]:
        """Lists compare the same objects without asking them."""
        shown, rows = self._rows, list(rows)
        return [
            i
            for first in range(0, len(rows), CHUNK)
            if shown[first : first + CHUNK] != rows[first : first + CHUNK]
            for i in range(first, min(first + CHUNK, len(rows)))
            if shown[i] is not rows[i] and shown[i] != rows[i]
        ]

    def _change(self, rows: Sequence[Row], numbers: list[int]) -> None:
        for i in numbers:
            self._rows[i] = rows[i]
        for first, last in _runs(numbers):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # -- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            second = column.second(row).split("\n") if column.second else []
            parts = [column.text(row), *second]
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column)
        return None

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(self.columns[section])
        return None


def _aligned(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers as (first, last)."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
