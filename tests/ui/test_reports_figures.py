"""Figures: sums, charts and tables of a day or of all; each number opens what was counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import update
from sqlalchemy.orm import Session

from console.actions.issues import IssueWish, raise_issue
from console.app import Windows
from console.domain.events import Event, Press
from console.models import HandoverDay
from console.queries.campaigns import days
from console.queries.figures import day_figures
from console.queries.units import units
from console.store import new_op_id
from console.ui import i18n
from console.ui.pages import TABS
from console.ui.pages.reports import ReportsPage
from console.ui.pages.reports_figures import BYS, WHOLE, FiguresPage
from console.ui.pages.reports_files import write_figures, write_full, write_money
from console.ui.pages.write_file import write_file

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> FiguresPage:
    windows = open_windows("reports_figures")
    found = windows.shell.pages["reports_figures"]
    assert isinstance(found, FiguresPage)
    qtbot.waitUntil(lambda: found.view is not None)
    QTest.qWait(1)  # painted: the terms know where they stand
    return found


def click(widget: QWidget, place: object) -> None:
    QTest.mouseClick(widget, LEFT, pos=place.center())  # type: ignore[attr-defined]


def told(page: FiguresPage) -> dict[str, int]:
    day = page.workplace.day()
    assert day is not None
    return asdict(page.workplace.store.read(day_figures, day=day))


def open_rows(page: FiguresPage, qtbot: QtBot, figure: str) -> int:
    qtbot.waitUntil(
        lambda: (
            bool(page.drawer.asked and page.drawer.asked.figure == figure)
            and not page.drawer.isHidden()
        )
    )
    return page.drawer.table.rows.rowCount()


def test_a_click_on_a_term_lists_the_homes_it_counts(page: FiguresPage, qtbot: QtBot) -> None:
    sums = page.sum_card.sums
    qtbot.waitUntil(lambda: bool(sums._places))
    figures = told(page)
    for figure in ("completed", "open", "due"):
        click(sums, sums.place_of(figure))
        count = open_rows(page, qtbot, figure)
        shown = next(term.number for term in sums.terms if term.key == figure)
        assert count == shown > 0
    assert figures["inside"] + figures["still_expected"] > 0


def test_every_figure_of_the_list_opens_as_many_lines(page: FiguresPage, qtbot: QtBot) -> None:
    table, figures = page.figures, told(page)
    for number, row in enumerate(table.rows.rows):
        if not row.behind or row.behind.startswith("wait"):
            continue
        page.leave_rows()
        table.setCurrentIndex(table.rows.index(number, 0))
        qtbot.keyClick(table, Qt.Key.Key_Return)
        assert open_rows(page, qtbot, row.behind) == figures[row.behind], row.behind


def test_the_rows_are_reached_and_left_by_keyboard(page: FiguresPage, qtbot: QtBot) -> None:
    sums = page.sum_card.sums
    sums.setFocus()
    qtbot.keyClick(sums, Qt.Key.Key_Right)
    qtbot.keyClick(sums, Qt.Key.Key_Return)
    assert open_rows(page, qtbot, "completed") > 0
    assert page.figures_card.isHidden()
    qtbot.keyClick(page.drawer.table, Qt.Key.Key_Escape)
    assert page.drawer.isHidden()
    assert not page.figures_card.isHidden()
    assert page.window().focusWidget() is sums


def test_a_pillar_and_its_line_open_the_same_rows(page: FiguresPage, qtbot: QtBot) -> None:
    for by in BYS[1:7]:
        click(page.chips[by], page.chips[by].rect())
        pillar = max(page.chart.rows, key=lambda row: row.values)
        page.leave_rows()
        click(page.chart, page.chart.rect_of(pillar.key))
        qtbot.waitUntil(lambda: not page.drawer.isHidden())
        asked = page.drawer.asked
        assert asked is not None
        assert (asked.by, asked.key) == (by, pillar.key)
        count = page.drawer.table.rows.rowCount()
        assert count > 0
        if by in ("station", "host"):
            continue
        assert count == pillar.values[0]
        line = next(n for n, row in enumerate(page.parts.rows.rows) if row.part.key == pillar.key)
        page.parts.setCurrentIndex(page.parts.rows.index(line, 1))
        page.leave_rows()
        qtbot.keyClick(page.parts, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda asked=asked: page.drawer.asked == asked)


def test_a_cell_opens_its_own_figure_of_its_own_line(page: FiguresPage, qtbot: QtBot) -> None:
    page.show_by("building")
    names = [column.name for column in page.parts.rows.columns]
    line = page.parts.rows.row(0)
    page.parts.setCurrentIndex(page.parts.rows.index(0, names.index("completed")))
    qtbot.keyClick(page.parts, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.drawer.asked is not None)
    asked = page.drawer.asked
    assert asked is not None
    assert (asked.figure, asked.by, asked.key) == ("completed", "building", line.part.key)
    assert page.drawer.table.rows.rowCount() == line.part.completed


def test_the_last_line_is_the_sum_of_the_others(page: FiguresPage) -> None:
    for by in ("slot", "floor"):
        page.show_by(by)
        *lines, last = page.parts.rows.rows
        assert last.is_sum
        assert last.part.due == sum(line.part.due for line in lines) == told(page)["due"]


def test_the_whole_campaign_is_the_sum_of_its_days(page: FiguresPage, qtbot: QtBot) -> None:
    store = page.workplace.store

    def begin_all(session: Session, *, press: Press) -> Event:
        session.execute(update(HandoverDay).values(state="open"))
        return Event(kind="test.changed")

    store.run(begin_all, op_id=new_op_id())
    planned = [each.day for each in store.read(days)]
    page.choose(WHOLE)
    qtbot.waitUntil(lambda: page.by == "day" and len(page.chart.rows) == len(planned) > 1)
    dues = [store.read(day_figures, day=day).due for day in planned]
    assert page.sum_card.sums.terms[0].number == sum(dues)
    assert [row.values[0] for row in page.chart.rows] == dues
    assert page.context() == "2 handover days together"
    click(page.chart, page.chart.rect_of(planned[1].isoformat()))
    assert open_rows(page, qtbot, "due") == dues[1] > 0


def test_no_whole_name_and_no_number_stands_behind_a_figure(
    page: FiguresPage, qtbot: QtBot
) -> None:
    page.sum_card.sums.picked.emit("due")
    open_rows(page, qtbot, "due")
    owners = {o.name for unit in page.workplace.store.read(units) for o in unit.owners}
    shown = " ".join(f"{row.label} {row.owner}" for row in page.drawer.table.rows.rows)
    assert "**" in shown
    assert not [name for name in owners if name in shown]


def test_a_term_of_the_day_close_leads_here(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    windows = open_windows("reports")
    close = windows.shell.pages["reports"]
    assert isinstance(close, ReportsPage)
    qtbot.waitUntil(lambda: close.report is not None)
    close.sum_card.sums.picked.emit("completed")
    found = windows.shell.pages["reports_figures"]
    assert isinstance(found, FiguresPage)
    count = open_rows(found, qtbot, "completed")
    assert close.report is not None
    assert count == close.report.figures.completed > 0
    assert windows.shell.header.tabs["reports_figures"].isChecked()


def test_a_home_behind_a_figure_is_opened(page: FiguresPage, qtbot: QtBot) -> None:
    page.sum_card.sums.picked.emit("completed")
    open_rows(page, qtbot, "completed")
    first = page.drawer.table.rows.row(0)
    page.drawer.table.selectRow(0)
    click(page.drawer.home, page.drawer.home.rect())
    shell = page.window()
    qtbot.waitUntil(lambda: shell.current == "homes")  # type: ignore[attr-defined]
    homes = shell.pages["homes"]  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: homes.kept().get("home") == first.unit_id)


def test_digits_choose_the_chart_and_control_a_digit_the_tab(
    page: FiguresPage, qtbot: QtBot
) -> None:
    shell = page.window()
    page.sum_card.sums.setFocus()
    qtbot.keyClick(page.sum_card.sums, Qt.Key.Key_2)
    assert page.by == "station"
    assert page.stations.rows.rowCount() > 0
    QTest.keyClick(shell, "1", Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "reports"  # type: ignore[attr-defined]


def test_the_tabs_have_room_in_the_smallest_window(page: FiguresPage, qtbot: QtBot) -> None:
    shell = page.window()
    header = shell.header  # type: ignore[attr-defined]
    small = [(language, (1024, 640), language != "zh_CN") for language in i18n.LANGUAGES]
    for language, size, is_tight in (*small, ("es", (1440, 900), False)):
        i18n.use(language)
        shell.resize(*size)
        tabs = [tab for tab in header.tabs.values() if not tab.isHidden()]
        assert len(tabs) == len(TABS["reports"])
        qtbot.waitUntil(lambda tabs=tabs: all(t.width() == t.sizeHint().width() for t in tabs))
        assert {tab.is_tight for tab in tabs} == {is_tight}
        assert header.date.isHidden() is is_tight
        assert header.clock.geometry().right() <= header.width()


def test_the_tables_are_sound_models(
    page: FiguresPage, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    page.sum_card.sums.picked.emit("due")
    open_rows(page, qtbot, "due")
    for by in ("slot", "station", "host"):
        page.show_by(by)
        for table in (page.parts, page.stations, page.hosts, page.figures, page.drawer.table):
            if table.rows.rowCount():
                qtmodeltester.check(table.rows)


def test_issues_are_counted_by_trade(page: FiguresPage, qtbot: QtBot) -> None:
    def walls() -> int:
        return next((row.raised for row in page.issues.rows.rows if row.key == "walls"), 0)

    unit = page.workplace.store.read(units)[0]
    wish = IssueWish(
        kind="defect", source="visit", unit_id=unit.id, room="living", trade="walls",
        defect="walls.hollow",
    )  # fmt: skip
    page.show_by("issues")
    before = walls()
    page.workplace.store.run(raise_issue, op_id=new_op_id(), wish=wish)
    page.reload()
    qtbot.waitUntil(lambda: not page.chips["issues"].isHidden())
    page.show_by("issues")
    qtbot.waitUntil(lambda: walls() == before + 1)
    click(page.chart, page.chart.rect_of("walls"))
    assert open_rows(page, qtbot, "issues") == before + 1
    assert page.drawer.title.text() == "Issues · Walls"


def test_the_score_leads_to_what_owners_said(page: FiguresPage, qtbot: QtBot) -> None:
    table = page.figures
    line = next(n for n, row in enumerate(table.rows.rows) if row.name == "score")
    table.setCurrentIndex(table.rows.index(line, 1))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.window().current == "survey"  # type: ignore[attr-defined]


def test_the_workbook_of_a_day_and_of_several_is_written(
    page: FiguresPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.view is not None
    one, store = tmp_path / "one.xlsx", page.workplace.store
    job = partial(write_figures, store, page.view.days)
    write_file(page, one, job, lambda _none: "The file is written", page.files.workbook)
    qtbot.waitUntil(lambda: page.notice_bar.text().startswith("The file"))
    assert page.notice_bar.text() == "The file is written one.xlsx"
    assert load_workbook(one, read_only=True).sheetnames
    several = tmp_path / "several.xlsx"
    write_figures(store, [each.day for each in store.read(days)], several)
    assert load_workbook(several, read_only=True).sheetnames
    assert one.read_bytes() != several.read_bytes()
    write_money(store, tmp_path / "money.xlsx")
    write_full(store, page.view.days[0], "supervisor", "audit", tmp_path / "full.xlsx")
    event = store.since(0, limit=100_000)[-1]
    assert (event.kind, event.facts["reason"]) == ("workbook.revealed", "audit")
    menu = page.files.menu()
    assert [action.isEnabled() for action in menu.actions()] == [True, True]
    menu.deleteLater()


def test_every_day_can_be_chosen(page: FiguresPage) -> None:
    shown = [page.days.itemData(n) for n in range(page.days.count())]
    planned = page.workplace.store.read(days)
    assert page.days.currentText() == i18n.day(planned[0].day)
    assert shown[0] == WHOLE
    assert [span.since for span in shown if span.since and span.since == span.until] == [
        each.day for each in planned
    ]
