"""Plan · Duty roster: cells by keys, hosts at the side, sheets in and out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.actions.undo import undo
from console.app import Windows
from console.domain.duty import DutyKind, Mark
from console.queries.duty import DutyTable
from console.ui import i18n
from console.ui.pages.duty_roster import DutyRoster, Loaded
from console.ui.pages.duty_side import DutySide
from console.ui.widgets.duty_model import FACTS


@pytest.fixture
def roster(open_windows: Callable[..., Windows], qtbot: QtBot) -> Iterator[DutyRoster]:
    windows = open_windows()
    made = DutyRoster(windows.workplace)
    made.resize(1300, 780)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: made.table is not None)
    made.grid.choose(0, 0)
    yield made
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    made.close()
    made.deleteLater()


def kinds(roster: DutyRoster, row: int = 0) -> list[DutyKind]:
    return [mark.kind for mark in roster.grid.table.rows[row].marks]


def settled(roster: DutyRoster, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: roster.workplace.tasks.is_idle)


def test_several_cells_are_marked_by_one_key_and_taken_back(
    roster: DutyRoster, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    grid, hosts = roster.grid, len(roster.grid.table.rows)
    assert len(roster.days()) > 1
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: kinds(roster)[:2] == [DutyKind.OFF] * 2)
    assert len(grid.cells()) == 2, "they stay chosen"
    assert grid.table.there(FACTS) == (hosts - 1, hosts - 1)
    assert roster.side.choices[DutyKind.OFF].isChecked()
    event = roster.workplace.done_here[-1]
    assert event.facts["cells"] == 2
    qtbot.keyClick(grid, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: kinds(roster)[:2] == [DutyKind.AM] * 2)
    roster.workplace.press(undo, seq=roster.workplace.done_here[-1].seq)
    settled(roster, qtbot)
    roster.show_news(roster.workplace.done_here[-1])
    qtbot.waitUntil(lambda: kinds(roster)[:2] == [DutyKind.OFF] * 2)
    qtmodeltester.check(grid.table)
    with qtbot.waitSignal(roster.given_up):
        qtbot.keyClick(grid, Qt.Key.Key_Escape)


def test_breaks_languages_and_the_own_building_are_told_at_the_side(
    roster: DutyRoster, qtbot: QtBot
) -> None:
    side: DutySide = roster.side
    side.breaks.edit.setText("noon")
    side.breaks_button.click()
    assert side.breaks.wrong.text() == "noon is no break. Write it as 10:00-10:30."
    side.breaks.edit.setText("10:00-10:15")
    side.breaks_button.click()
    tea = Mark(breaks=((600, 615),))
    qtbot.waitUntil(lambda: roster.grid.table.rows[0].marks[0] == tea)
    qtbot.waitUntil(lambda: side.breaks.edit.text() == "10:00-10:15")
    before = roster.grid.table.rows[0].languages
    side.languages["es"].click()
    qtbot.waitUntil(lambda: roster.grid.table.rows[0].languages == (*before, "es"))
    was = roster.grid.table.rows[0].is_certified
    side.certified.click()
    qtbot.waitUntil(lambda: roster.grid.table.rows[0].is_certified is not was)
    settled(roster, qtbot)
    side.building.setCurrentIndex(side.building.count() - 1)
    side.building.activated.emit(side.building.currentIndex())
    last = side.building.currentData()
    qtbot.waitUntil(lambda: roster.grid.table.rows[0].home_building == last)


def test_the_last_language_stays(roster: DutyRoster, qtbot: QtBot) -> None:
    row = roster.grid.table.rows[0]
    for code in row.languages[1:]:
        roster.side.languages[code].click()
        settled(roster, qtbot)
    qtbot.waitUntil(lambda: len(roster.grid.table.rows[0].languages) == 1)
    (last,) = roster.grid.table.rows[0].languages
    roster.side.languages[last].click()
    qtbot.waitUntil(lambda: "already" in roster.notice.text())
    assert roster.side.languages[last].isChecked()


def test_a_sheet_is_looked_at_and_only_then_written(
    roster: DutyRoster, tmp_path: Path, qtbot: QtBot
) -> None:
    day, known = roster.days()[0], roster.grid.table.rows[0].name
    book = Workbook()
    for row in (("name", day.isoformat()), (known, "am"), ("New Host", "off"), ("Bad", "dunno")):
        book.active.append(row)
    book.save(tmp_path / "duty.xlsx")
    roster.read_sheet(tmp_path / "duty.xlsx")
    qtbot.waitUntil(lambda: roster.notice.fact.text() == "1 cell · 1 new host · 1 row refused")
    assert kinds(roster)[0] is DutyKind.FULL
    assert [f.row for f in roster.findings.rows.rows] == [4]
    hosts = len(roster.grid.table.rows)
    roster.notice.button.click()
    qtbot.waitUntil(lambda: len(roster.grid.table.rows) == hosts + 1)
    assert kinds(roster)[0] is DutyKind.AM
    roster.write_sheet(tmp_path / "out.xlsx")
    qtbot.waitUntil(lambda: roster.notice.fact.text() == f"{hosts + 1} hosts written")
    roster.read_sheet(tmp_path / "out.xlsx")
    qtbot.waitUntil(lambda: roster.notice.fact.text() == "0 cells")
    assert roster.notice.button.isHidden()


def test_other_days_other_languages_and_nobody_at_all(roster: DutyRoster, qtbot: QtBot) -> None:
    later = roster.days()[0] + timedelta(days=30)
    roster.first.set_day(later)
    qtbot.waitUntil(lambda: [day.day for day in roster.grid.table.days] == list(roster.days()))
    assert roster.days()[0] == later
    i18n.use("zh_CN")
    assert roster.title.text() == "排班表"
    assert roster.grid.table.index(0, FACTS).data() == "全天"
    nobody = DutyTable(at=roster.workplace.now(), days=roster.days(), rows=(), buildings=())
    settled(roster, qtbot)
    roster._show(Loaded(table=nobody, days=roster.grid.table.days))
    assert roster.empty.isVisible()
    assert not roster.grid.isVisible()
