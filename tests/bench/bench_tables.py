"""One row changes among 10,000 shown, one home on the board of 5,000; beside plain views."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from bench_windows import application, took

ROWS, ROUNDS = 10_000, 150
HOMES, FLOORS, ACROSS = 5_000, 28, 6
BAR = 2.0
SIZE = (1100, 760)


def measure(*, quick: bool = False) -> dict[str, Any]:
    """From the change until it is painted. `row`: the row is known. `reload`: all rows were read
    anew, as pages do it; they are compared in the read lane (`lane`), then shown."""
    count, rounds = (500, 5) if quick else (ROWS, ROUNDS)
    app = application()
    from console.ui.pages.homes_table import COLUMNS, Listed
    from console.ui.widgets import Table

    rows = [_listed(Listed, n) for n in range(count)]
    table: Any = Table(COLUMNS, key=lambda row: row.home.id)
    table.set_rows(rows)
    bare = _bare([[column.text(row) for column in COLUMNS] for row in rows])
    painted = {}
    for view in (table, bare):
        view.resize(*SIZE)
        view.show()
        painted[view] = _Paints(view)
    app.processEvents()

    def change_one(turn: int) -> Callable[[], object]:
        changed = _turned(rows[5], turn)
        return lambda: table.rows.replace_row(changed)

    def reload(turn: int) -> Callable[[], object]:
        fresh = [replace(row, home=replace(row.home)) for row in rows]
        fresh[5] = _turned(rows[5], turn)
        kept: list[Any] = []
        seconds["lane"].append(took(lambda: kept.extend(table.rows.kept(fresh))))
        return lambda: table.set_rows(kept)

    def plain(turn: int) -> Callable[[], object]:
        return lambda: bare.model().change(5, f"Quillon {turn}")

    seconds: dict[str, list[float]] = {"bare": [], "row": [], "reload": [], "lane": []}
    acts = {"bare": (plain, bare), "row": (change_one, table), "reload": (reload, table)}
    for turn in range(rounds + 5):
        ready = {
            name: prepare(turn * 2 + (name == "reload")) for name, (prepare, _) in acts.items()
        }
        for name, (_, view) in acts.items():
            passed = took(partial(_until_painted, app, ready[name], painted[view]))
            if turn >= 5:
                seconds[name].append(passed)
    for view in (table, bare):
        view.close()
    middle = {name: statistics.median(found) for name, found in seconds.items()}
    figures: dict[str, Any] = {f"{name}_ms": round(s * 1000, 3) for name, s in middle.items()}
    board = _board(app, 500 if quick else HOMES, max(5, rounds // 5))
    figures["ratio"] = round(middle["row"] / middle["bare"], 2)
    figures["reload_ratio"] = round(middle["reload"] / middle["bare"], 2)
    return {
        "rows": count, **figures, "board": board,
        "bar": f"row, reload and board <= {BAR:g} x bare",
        "holds": max(middle["row"], middle["reload"]) <= BAR * middle["bare"]
        and board["ratio"] <= BAR,
    }  # fmt: skip


def _board(app: Any, count: int, rounds: int) -> dict[str, Any]:
    """One home of the board of keys changes, all homes read anew; beside a view that paints as
    many squares from a plain list."""
    from console.domain.whereabouts import Mark
    from console.queries.keys import HomeKeys
    from console.ui.widgets.key_board import KeyBoard

    homes = [
        HomeKeys(
            unit_id=n + 1, label=f"{1 + n // 168}-1-{n}", building=str(1 + n // 168),
            stairwell="1", floor=1 + n % (FLOORS * ACROSS) // ACROSS, column=f"0{n % ACROSS + 1}",
            number=10_000 + n, mark=Mark.KEY_ROOM, holder=None,
        )
        for n in range(count)
    ]  # fmt: skip
    board = KeyBoard()
    board.set_items(homes)
    bare = _bare_squares(count)
    painted = {}
    for view in (board, bare):
        view.resize(*SIZE)
        view.show()
        painted[view] = _Paints(view)
    app.processEvents()
    seconds: dict[str, list[float]] = {"bare": [], "square": []}
    for turn in range(rounds + 5):
        fresh = list(homes)
        mark = Mark.KEY_ROOM if turn % 2 else Mark.FROZEN
        fresh[5] = replace(fresh[5], mark=mark)
        acts: dict[str, tuple[Callable[[], object], Any]] = {
            "bare": (partial(bare.change, 5), bare),
            "square": (partial(board.set_items, fresh), board),
        }
        for name, (act, view) in acts.items():
            passed = took(partial(_until_painted, app, act, painted[view]))
            if turn >= 5:
                seconds[name].append(passed)
    for shown in (board, bare):
        shown.close()
    middle = {name: statistics.median(found) for name, found in seconds.items()}
    return {
        "homes": count, **{f"{name}_ms": round(s * 1000, 3) for name, s in middle.items()},
        "ratio": round(middle["square"] / middle["bare"], 2),
    }  # fmt: skip


def _bare_squares(count: int) -> Any:
    """Paints every square in sight from a list, as plainly as Qt can."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QWidget

    class Squares(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.colours = [QColor("#eef2f5")] * count

        def viewport(self) -> QWidget:
            return self

        def change(self, n: int) -> None:
            self.colours[n] = QColor("#ffdddd")
            self.update()

        def paintEvent(self, event: Any) -> None:  # noqa: N802
            painter = QPainter(self)
            for n, colour in enumerate(self.colours):
                place = QRect(42 * (n // FLOORS), 18 * (n % FLOORS), 40, 16)
                if place.intersects(event.rect()):
                    painter.fillRect(place, colour)
            painter.end()

    return Squares()


def _until_painted(app: Any, act: Callable[[], object], paints: _Paints) -> None:
    seen = paints.count
    act()
    while paints.count == seen:
        app.processEvents()


def _listed(kind: Any, n: int) -> Any:
    from console.queries.homes import HomeRow

    home = HomeRow(
        id=n + 1, label=f"{1 + n // 400}-1-{101 + n % 400}", building=str(1 + n // 400),
        owners=f"Quillon Testbury {n:05d}", tail=f"{n % 10_000:04d}", product_type="high_rise",
        layout_type="", gross_area=8950, ready_day=date(2026, 12, 18),
        slot_start=datetime(2026, 12, 18, 1, 0, tzinfo=UTC), stands="booked",
    )  # fmt: skip
    return kind(home=home, when="Fri 09:00")


def _turned(row: Any, turn: int) -> Any:
    return replace(row, home=replace(row.home, owners=f"Quillon {turn}"))


def _bare(texts: list[list[str]]) -> Any:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QTableView

    class Model(QAbstractTableModel):
        def rowCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: B008, N802
            return len(texts)

        def columnCount(self, _parent: Any = QModelIndex()) -> int:  # noqa: B008, N802
            return len(texts[0])

        def data(self, index: Any, role: int = 0) -> Any:
            if role == Qt.ItemDataRole.DisplayRole:
                return texts[index.row()][index.column()]
            return None

        def change(self, row: int, words: str) -> None:
            texts[row][1] = words
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(texts[0]) - 1))

    view = QTableView()
    view.setModel(Model(view))
    return view


class _Paints:
    """Counts what a view has painted."""

    def __init__(self, view: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        owner = self
        self.count = 0

        class Filter(QObject):
            def eventFilter(self, _watched: Any, event: QEvent) -> bool:  # noqa: N802
                if event.type() == QEvent.Type.Paint:
                    owner.count += 1
                return False

        self._filter = Filter()
        view.viewport().installEventFilter(self._filter)
