"""Red lines on screen: the same figures as the query, dates and scores entered there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.queries.red_lines import red_lines
from console.ui import i18n, theme
from console.ui.pages.red_lines import RedLinesPage, day_typed, score_typed
from console.ui.pages.red_lines_rows import line_rows, missing_words, rate_words, tenths
from console.ui.widgets.trend import TrendChart


@pytest.fixture
def page(open_windows: Callable[..., Windows], qtbot: QtBot) -> RedLinesPage:
    found = open_windows("red_lines").shell.pages["red_lines"]
    assert isinstance(found, RedLinesPage)
    qtbot.waitUntil(lambda: found.table.current() is not None)
    return found


def settle(qtbot: QtBot, page: RedLinesPage) -> None:
    qtbot.waitUntil(lambda: page.workplace.tasks.is_idle and not page._is_loading)


def test_the_page_shows_what_the_query_says(page: RedLinesPage, qtmodeltester: ModelTester) -> None:
    store, day = page.workplace.store, page.workplace.day()
    found = store.read(red_lines, day=day)
    assert list(page.table.rows.rows) == line_rows(found)
    assert [row.name for row in page.table.rows.rows][-1] == "running_in"
    delivered = page.table.rows.row(0)
    assert delivered.line.part > 0
    assert f"{delivered.line.missing} homes missing" == missing_words(delivered)
    assert page.chart.points == delivered.line.trend
    assert page.chart.line == 900
    for table in (page.table, page.outside, page.reasons):
        qtmodeltester.check(table.rows)


def test_dates_are_entered_for_the_type_of_the_row(page: RedLinesPage, qtbot: QtBot) -> None:
    page.completed.edit.setText("2026-13-01")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert page.completed.wrong.text() == "like 2026-04-18"
    opened = day_typed(page.opened.text())
    assert opened is not None
    page.completed.edit.setText((opened + timedelta(days=1)).isoformat())
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.notice_bar.isHidden())  # cannot begin before completion
    page.completed.edit.setText("2026-01-31")
    page.contract.edit.setText("2026-02-28")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    contract = page.table.rows.position(("high_rise", "contract"))
    qtbot.waitUntil(
        lambda: page.table.rows.row(contract).line.until == date(2026, 2, 28), timeout=5000
    )
    row = page.table.rows.row(contract)
    assert missing_words(row) == f"{row.line.missing} homes past it"
    assert page.completed.text() == "2026-01-31"


def test_a_score_of_others_is_entered_and_struck(page: RedLinesPage, qtbot: QtBot) -> None:
    page.score.edit.setText("x")
    page.add_score()
    assert page.score.wrong.text() == "like 74.8"
    page.score.edit.setText("74.8")
    page.count.edit.setText("120")
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.outside.rows.rowCount() == 1)
    last = page.table.rows.row(page.table.rows.rowCount() - 1)
    assert (last.line.value, missing_words(last)) == (748, "0.2 points missing")
    assert page.score.text() == ""
    page.strike(page.outside.rows.row(0))
    qtbot.waitUntil(lambda: page.outside.rows.rowCount() == 0)


def test_the_lines_are_drawn_in_per_cents_and_points(page: RedLinesPage, qtbot: QtBot) -> None:
    assert [field.text() for field in page.limits.values()] == ["95", "90", "60", "75"]
    edits = {name: field.edit for name, field in page.limits.items()}
    edits["delivered_permille_high_rise"].setText("92.5")
    edits["running_in_score"].setText("80")
    qtbot.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.table.rows.row(0).line.line == 925)
    assert page.table.rows.row(page.table.rows.rowCount() - 1).line.line == 800
    edits["rectified_permille"].setText("101")
    page.draw_lines()
    qtbot.waitUntil(lambda: not page.notice_bar.isHidden())


def test_scores_and_rates_are_read_and_written_in_tenths(page: RedLinesPage) -> None:
    assert [score_typed(t) for t in ("74.8", "74,8", "100", "0")] == [748, 748, 1000, 0]
    for wrong in ("", "-1", "74.85", "7a", ".5"):
        assert score_typed(wrong) is None
    for language, told in (("en", "92.5 %"), ("zh_CN", "92.5%"), ("es", "92,5 %")):
        with i18n.speaking(language):
            assert (rate_words(925), tenths(None)) == (told, "—")


def test_the_chart_of_one_day_and_of_none_is_painted(page: RedLinesPage) -> None:
    for points in (
        (),
        ((date(2026, 5, 7), 480),),
        ((date(2026, 5, 7), 0), (date(2026, 5, 9), 990)),
    ):
        page.chart.set_points(points, 900, "x")
        picture = page.chart.grab().toImage()
        if points:
            spot = page.chart.place_of(len(points) - 1).toPoint()
            ratio = picture.devicePixelRatio()
            seen = picture.pixelColor(round(spot.x() * ratio), round(spot.y() * ratio))
            assert seen == theme.color("accent")


@pytest.mark.parametrize("line", [None, 60, 500, 900])
def test_nothing_counted_yet_is_not_written_on_the_red_line(qtbot: QtBot, line: int | None) -> None:
    trend = TrendChart()
    qtbot.addWidget(trend)
    trend.resize(500, 160)
    trend.set_points([], line, "")
    field, free = trend._field(), trend._free()
    assert field.contains(free)
    if line is not None:
        assert not free.top() <= trend._y(line) <= free.bottom()
        assert free.height() >= field.height() // 2 - 8
