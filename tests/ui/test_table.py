"""A table in little room: what may go goes, the others can be read, and it scrolls itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.ui.rows import Column
from console.ui.widgets.table import LEAST_GROWN, Table

ROWS = [f"floor {n}" for n in range(12)]


@pytest.fixture
def table(qtbot: QtBot) -> Table[str]:
    made: Table[str] = Table(
        (
            Column(name="name", title=str, text=str),
            Column(name="due", title=str, text=str, width=200),
            Column(name="mean", title=str, text=str, width=100, may_go=True),
            Column(name="most", title=str, text=str, width=100, may_go=True),
        ),
        key=str,
    )
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "hidden"), [(700, []), (480, ["most"]), (380, ["mean", "most"]), (300, None)]
)
def test_columns_that_may_go_leave_room_for_the_name(
    table: Table[str], width: int, hidden: list[str] | None
) -> None:
    table.resize(width, 300)
    gone = [c.name for n, c in enumerate(table.rows.columns) if table.isColumnHidden(n)]
    assert gone == (["mean", "most"] if hidden is None else hidden)
    if hidden is not None:
        assert table.columnWidth(0) >= LEAST_GROWN
    table.resize(700, 300)
    assert not any(table.isColumnHidden(n) for n in range(4))


def test_it_is_as_high_as_its_rows_or_scrolls(table: Table[str]) -> None:
    table.fit()
    whole = table.height()
    assert table.verticalScrollBar().maximum() <= 1  # the last line is the card's
    table.fit(whole - 40)
    assert table.height() == whole - 40
    assert table.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert table.verticalScrollBar().maximum() > 0
    table.fit(whole + 40)
    assert table.height() == whole
