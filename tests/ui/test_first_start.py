"""Where to begin: an example apart, a roster that opens a campaign, a server, a backup."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.backup import back_up
from console.ui import i18n
from console.ui.pages.first_start import FirstStartPage

from played import open_played  # isort: skip

ROSTER = (
    "项目,楼栋,单元,房号,业主姓名,联系电话\n江月,1栋,1,101,柳青,19900001111\n江月,1栋,1,102,乔木,\n"
)


@pytest.fixture
def windows(open_windows: Callable[..., Windows]) -> Windows:
    return open_windows("first_start", empty=True)


@pytest.fixture
def page(windows: Windows) -> FirstStartPage:
    found = windows.shell.pages["first_start"]
    assert isinstance(found, FirstStartPage)
    return found


def test_it_asks_for_nothing_and_shows_no_frame(windows: Windows, page: FirstStartPage) -> None:
    assert page.head.text() == "Where to begin"
    assert not windows.shell.rail.isVisible()
    assert page.server.field.isHidden()
    assert [c.button.words() for c in (page.demo, page.roster, page.server)] == [
        "Open the example", "Choose the roster…", "Enter the address…",
    ]  # fmt: skip


def test_the_language_is_chosen_before_anything_else(page: FirstStartPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.languages["zh_CN"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.head.text() == "从哪里开始", timeout=3000)
    assert i18n.language() == "zh_CN"


def test_the_example_starts_as_a_process_of_its_own(
    page: FirstStartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.demo_command[-2:] == (str(Path(page.demo_command[-2])), "demo")
    assert Path(page.demo_command[-2]).name == "main.py"
    sign = tmp_path / "started"
    page.demo_command = (sys.executable, "-c", f"open({str(sign)!r}, 'w')")
    qtbot.keyClick(page.window(), Qt.Key.Key_1)
    qtbot.waitUntil(sign.exists, timeout=10_000)
    assert "window of its own" in page.notice_bar.text()
    assert page.workplace.store.campaign_id == 0


def test_a_dropped_roster_opens_a_campaign_after_it_was_looked_at(
    windows: Windows, page: FirstStartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    roster = tmp_path / "owners.csv"
    roster.write_text(ROSTER, "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(roster))])
    page.dropEvent(
        QDropEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: page.importing.seen is not None, timeout=10_000)
    assert windows.store.campaign_id == 0
    assert page.importing.go.words() == "Import 2 homes"
    qtbot.mouseClick(page.importing.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.shell.current == "schedule", timeout=10_000)
    assert windows.workplace.campaign.name == "江月"
    assert [e.kind for e in windows.store.since(0)] == ["campaign.opened", "roster.imported"]
    qtbot.waitUntil(lambda: windows.feed is not None, timeout=3000)


def test_a_file_chooser_opens_by_the_primary_and_by_enter(
    page: FirstStartPage, qtbot: QtBot
) -> None:
    page.window().setFocus()
    qtbot.keyClick(page.window(), Qt.Key.Key_Return)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.close()


def test_what_is_no_roster_is_refused_on_the_page(
    page: FirstStartPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.whole.read(tmp_path / "gone.xlsx")
    qtbot.waitUntil(lambda: "cannot be opened" in page.notice_bar.text(), timeout=5000)
    assert not page.whole.is_open


def test_a_wrong_address_is_told_beneath_the_field(page: FirstStartPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.server.button, Qt.MouseButton.LeftButton)
    assert page.server.button.words() == "Connect"
    page.server.field.edit.setText("mysql://nowhere")
    qtbot.mouseClick(page.server.button, Qt.MouseButton.LeftButton)
    assert "mysql" in page.server.field.wrong.text()


def test_a_server_that_does_not_answer_is_said_and_not_remembered(
    page: FirstStartPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.server.button, Qt.MouseButton.LeftButton)
    page.server.field.edit.setText("postgresql://nobody@127.0.0.1:9/none")
    qtbot.mouseClick(page.server.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not answer" in page.notice_bar.text(), timeout=12_000)
    assert page.workplace.settings.database == ""


def test_a_backup_is_restored_into_the_empty_store(
    page: FirstStartPage, played_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    played = open_played(played_file)
    kept = tmp_path / "kept.db"
    made = back_up(played.engine, kept)
    played.close()
    page.restore_from(kept)
    qtbot.waitUntil(lambda: "Restored" in page.notice_bar.text(), timeout=10_000)
    assert f"{made.events} journal" in page.notice_bar.text()
    assert page.workplace.place.path is not None
    again = open_played(page.workplace.place.path)
    assert again.campaign_id == 1
    again.close()
