"""Tables tell their views only what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.ui import paint, theme
from console.ui.rows import ROW_ROLE, Column, RowsModel
from console.ui.widgets import Table


@dataclass(frozen=True, kw_only=True)
class Waiting:
    id: int
    ticket: str
    minutes: int = 0


COLUMNS = (
    Column[Waiting](name="ticket", title=lambda: "Ticket", text=lambda r: r.ticket, is_bold=True),
    Column[Waiting](
        name="wait", title=lambda: "Wait", text=lambda r: str(r.minutes), width=60, is_right=True
    ),
    Column[Waiting](
        name="undo",
        title=lambda: "",
        text=lambda r: "Undo" if r.minutes else "",
        width=80,
        is_act=True,
    ),
)


def line(*ids: int) -> list[Waiting]:
    return [Waiting(id=i, ticket=f"A{i:03d}") for i in ids]


@pytest.fixture
def model(qapp: QApplication) -> RowsModel[Waiting]:
    made = RowsModel(COLUMNS, key=lambda row: row.id)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def watch(model: QAbstractItemModel) -> list[tuple[str, int, int]]:
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _p, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _p, first, last: told.append(("out", first, last)))
    model.dataChanged.connect(lambda a, b: told.append(("changed", a.row(), b.row())))
    model.layoutChanged.connect(lambda: told.append(("order", 0, 0)))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    return told


def test_one_changed_row_is_one_changed_row(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS, key=lambda row: row.id)  # the tester is slow with so many
    rows = line(*range(10_000))
    model.set_rows(rows)
    told = watch(model)
    model.set_rows([*rows[:4321], replace(rows[4321], minutes=5), *rows[4322:]])
    assert told == [("changed", 4321, 4321)]


def test_rows_read_anew_keep_the_objects_that_are_shown(model: RowsModel[Waiting]) -> None:
    model.set_rows(line(1, 2, 3))
    shown = model.rows
    kept = model.kept([*line(4, 1), replace(line(2)[0], minutes=5), *line(3)])
    assert [any(row is was for was in shown) for row in kept] == [False, True, False, True]
    assert kept == [*line(4, 1), replace(line(2)[0], minutes=5), *line(3)]
    told = watch(model)
    model.set_rows(kept)
    assert told == [("in", 0, 0), ("changed", 2, 2)]


def test_kept_rows_are_not_asked_whether_they_changed(qapp: QApplication) -> None:
    class Asked(Waiting):
        def __eq__(self, other: object) -> bool:
            raise AssertionError

        __hash__ = Waiting.__hash__

    rows: list[Waiting] = [Asked(id=i, ticket="") for i in range(1000)]
    model = RowsModel(COLUMNS, key=lambda row: row.id)
    model.set_rows(rows)
    told = watch(model)
    model.set_rows(list(rows))
    assert told == []


def test_equal_rows_tell_nothing(model: RowsModel[Waiting]) -> None:
    model.set_rows(line(1, 2, 3))
    told = watch(model)
    model.set_rows(line(1, 2, 3))
    assert told == []


def test_a_call_takes_one_row_out_and_an_arrival_puts_one_in(model: RowsModel[Waiting]) -> None:
    model.set_rows(line(1, 2, 3))
    told = watch(model)
    model.set_rows(line(2, 3, 4))
    assert told == [("out", 0, 0), ("in", 2, 2)]


@pytest.mark.parametrize("seed", range(20))
def test_any_change_ends_in_the_rows_asked_for(model: RowsModel[Waiting], seed: int) -> None:
    rng = Random(seed)
    for _ in range(8):
        ids = rng.sample(range(30), rng.randrange(0, 25))
        rows = [replace(row, minutes=rng.randrange(2)) for row in line(*ids)]
        model.set_rows(rows)
        assert model.rows == tuple(rows)


def test_a_known_row_is_replaced_without_a_comparison(model: RowsModel[Waiting]) -> None:
    model.set_rows(line(1, 2, 3))
    told = watch(model)
    model.replace_row(Waiting(id=2, ticket="A002", minutes=9))
    assert told == [("changed", 1, 1)]
    assert model.index(1, 0).data(ROW_ROLE).minutes == 9
    with pytest.raises(KeyError):
        model.replace_row(Waiting(id=7, ticket="A007"))


def test_two_rows_with_one_key_are_a_bug(model: RowsModel[Waiting]) -> None:
    with pytest.raises(ValueError, match="same key"):
        model.set_rows(line(1, 1))


@pytest.fixture
def table(qtbot: QtBot) -> Table[Waiting]:
    made = Table(COLUMNS, key=lambda row: row.id, name="line")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_rows(line(1, 2, 3))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_selection_stays_with_its_row(table: Table[Waiting]) -> None:
    table.choose(2)
    table.set_rows(line(3, 2, 9))
    assert table.current() == line(2)[0]
    table.set_rows(line(5, 6, 7, 2))
    assert table.current() == line(2)[0]


def test_enter_opens_the_row_and_letters_are_left_to_the_page(
    table: Table[Waiting], qtbot: QtBot
) -> None:
    table.choose(3)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == line(3)
    QTest.keyClicks(table, "A0")
    assert table.current() == line(3)[0]


def test_the_quiet_button_of_a_row_is_clicked_only_where_it_stands(
    table: Table[Waiting],
) -> None:
    table.set_rows([Waiting(id=1, ticket="A001", minutes=1), Waiting(id=2, ticket="A002")])
    acted: list[tuple[int, str]] = []
    table.acted.connect(lambda row, name: acted.append((row.id, name)))
    for row in (0, 1):
        for column in (0, 2):
            middle: QPoint = table.visualRect(table.rows.index(row, column)).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert acted == [(1, "undo")]


def test_what_is_left_of_the_width_goes_to_the_growing_column(table: Table[Waiting]) -> None:
    assert [table.columnWidth(i) for i in (1, 2)] == [60, 80]
    assert table.columnWidth(0) == table.viewport().width() - 140


def test_the_row_of_the_keyboard_is_ringed(table: Table[Waiting], qtbot: QtBot) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    top = table.visualRect(table.rows.index(0, 0)).topLeft()
    image = table.viewport().grab().toImage()
    assert image.pixelColor(top.x(), top.y() + 10) == theme.color("accent")


def test_a_column_of_states_is_as_wide_as_its_widest_word(qtbot: QtBot) -> None:
    words = ("Waiting", "a very long word for a state")
    state = replace(COLUMNS[1], icon="clock", widest=lambda: words)
    made = Table((COLUMNS[0], state), key=lambda row: row.id)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    assert made.columnWidth(1) > paint.width_of(words[1])
    assert made.columnWidth(0) == made.viewport().width() - made.columnWidth(1)
