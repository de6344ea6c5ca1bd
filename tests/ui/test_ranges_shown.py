"""The console tells waits by itself, and Overview, Reception and the slip say the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from console.app import Windows
from console.models import StatedWait
from console.queries.door import Question
from console.queries.papers import parties
from console.ui.pages.overview import OverviewPage
from console.ui.pages.reception import ReceptionPage
from console.ui.wait_words import wait_text


def rows_of(windows: Windows) -> list[Any]:
    def ask(session: Session, *, campaign_id: int) -> list[Any]:
        return list(session.execute(select(StatedWait.__table__).order_by(StatedWait.id)))

    return windows.store.read(ask)


def told_kinds(windows: Windows) -> list[str]:
    return [e.kind for e in windows.store.since(0, limit=100_000) if e.kind == "waits.told"]


def test_a_console_tells_waits_and_its_pages_say_them(
    open_windows: Callable[..., Windows], qtbot: QtBot
) -> None:
    windows = open_windows("overview")
    page = windows.shell.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: bool(told_kinds(windows)), timeout=20_000)
    newcomers = {
        row.step_code: (row.shown_low, row.shown_high)
        for row in rows_of(windows)
        if row.visit_id is None and row.shown_high is not None
    }
    assert len(newcomers) >= 5
    column = [c.name for c in page.stations.rows.columns].index("range")

    def said() -> dict[str, str]:
        table = page.stations.rows
        return {
            table.row(n).code: str(table.index(n, column).data()) for n in range(table.rowCount())
        }

    expected = {code: wait_text(shown) for code, shown in newcomers.items()}
    qtbot.waitUntil(lambda: said() | expected == said(), timeout=20_000)
    own = next(row for row in rows_of(windows) if row.visit_id is not None)
    windows.workplace.go("reception", Question(visit_id=own.visit_id))
    reception = windows.shell.pages["reception"]
    assert isinstance(reception, ReceptionPage)
    qtbot.waitUntil(lambda: reception.door.visit_id == own.visit_id, timeout=20_000)
    words = wait_text((own.shown_low, own.shown_high))
    assert words in reception.card.so_far.values[4].text()
    assert words in [stop.below for stop in reception.card.way.route.stops]
    day = windows.workplace.day()
    (slip,) = (p.told for p in windows.store.read(parties, day=day) if p.visit_id == own.visit_id)
    assert slip is not None
    assert slip.shown == (own.shown_low, own.shown_high)
    assert reception.card.way.done_by.text().count("–") == 1, "a range of clock times"
