"""A visit that is ended from the close list says why, too."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from console.app import Windows
from console.queries.endings import ending_reasons
from console.ui.pages.close_list import Missing
from console.ui.pages.reports import ReportsPage


def test_the_reason_is_asked_where_a_visit_is_ended_in_the_evening(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    page = open_windows("reports").shell.pages["reports"]
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: page.report is not None)
    assert page.report is not None
    store, day = page.workplace.store, page.workplace.day()
    before = store.read(ending_reasons, day=day).get(("left_early", "waited_long"), 0)
    page.do(
        Missing(
            key="x", icon="", tone="", what="", about="", act="end", button="",
            visit_id=page.report.inside[0].visit_id, how="left_early",
        )
    )  # fmt: skip
    words = [act.text() for act in page.ways.actions()]
    assert words[0] == "Waited too long"
    assert words[-1] == "Not said"
    page.ways.actions()[0].trigger()
    page.ways.close()
    qtbot.waitUntil(
        lambda: store.read(ending_reasons, day=day).get(("left_early", "waited_long")) == before + 1
    )
