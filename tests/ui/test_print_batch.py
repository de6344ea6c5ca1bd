"""Many papers from a page: how far it is, and a way to stop."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from false_cups import FalseCups
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.queries.print_jobs import documents_of
from console.queries.units import units
from console.ui.page import Page
from console.ui.pages import print_batch
from console.ui.pages.print_batch import PrintBatch
from console.ui.widgets import SecondaryButton


def test_a_print_tells_how_far_it_is_and_stops_when_it_is_told_to(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    page = windows.shell.pages["issues"]
    assert isinstance(page, Page)
    button = SecondaryButton()
    batch = PrintBatch(page, button)
    batch.run("notices", tmp_path / "nowhere" / "notices.pdf", str)
    qtbot.waitUntil(lambda: str(tmp_path / "nowhere") in page.notice_bar.text())
    assert not batch.is_running
    assert button.isEnabled()

    batch.is_running = True
    goes_on: list[bool] = []
    lane = threading.Thread(target=lambda: goes_on.append(batch._go_on(1_233, 5_000)))
    lane.start()
    lane.join()
    qtbot.waitUntil(lambda: page.notice_bar.fact.text() == "Drawing paper 1,234 of 5,000…")
    page.notice_bar.button.click()
    assert goes_on == [True]
    assert not batch._go_on(1_300, 5_000)
    batch.is_running = False
    button.deleteLater()


def test_papers_of_many_homes_go_to_their_printer_and_after_a_stop_the_rest_of_them(
    open_windows: Callable[..., Windows], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    cups = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{cups.folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(print_batch, "AT_A_TIME", 2)
    windows = open_windows(printers="items=Slips;*=Office")
    page, button = windows.shell.pages["issues"], SecondaryButton()
    assert isinstance(page, Page)
    homes = frozenset(home.id for home in windows.store.read(units)[:5])
    batch = PrintBatch(page, button)
    at_once = Qt.ConnectionType.DirectConnection
    stopped = batch._drawn_some.connect(lambda _paper: batch.stop(), at_once)
    batch.send("items", lambda papers: f"{papers} queued", homes)
    qtbot.waitUntil(lambda: "2 of 5" in page.notice_bar.fact.text())
    assert not batch.is_running
    batch._drawn_some.disconnect(stopped)
    page.notice_bar.button.click()
    qtbot.waitUntil(lambda: page.notice_bar.fact.text() == "5 queued")
    qtbot.waitUntil(lambda: len(cups.printed) == 3)
    assert {job.partition("-")[0] for job in cups.printed} == {"Slips"}
    rows = windows.workplace.printing.queue.rows()
    shown = [windows.store.read(documents_of, job_id=row.id) for row in rows]
    assert sorted(map(len, shown)) == [1, 2, 2], "each home once"
    assert len({paper for papers in shown for paper in papers}) == 5

    qtbot.waitUntil(lambda: windows.workplace.printing.is_idle)
    button.deleteLater()
