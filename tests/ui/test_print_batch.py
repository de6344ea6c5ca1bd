"""Many papers from a page: how far it is, and a way to stop."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from console.app import Windows
from console.ui.page import Page
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
