"""Plan · Messages: the list is written, answered and ticked by keys."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.app import Windows
from console.ui import i18n
from console.ui.pages.messages_list import ALL, OPEN, MessagesList


@pytest.fixture
def messages(open_windows: Callable[..., Windows], qtbot: QtBot) -> Iterator[MessagesList]:
    windows = open_windows()
    made = MessagesList(windows.workplace)
    made.resize(1100, 700)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: bool(made.board.rows["notice"]))
    yield made
    qtbot.waitUntil(lambda: windows.tasks.is_idle)
    made.close()
    made.deleteLater()


def test_the_list_is_written_answered_and_ticked_by_hand(
    messages: MessagesList, tmp_path: Path, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    called = len(messages.board.rows["notice"])
    messages.table.selectRow(0)
    qtbot.keyClick(messages.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(messages.board.rows["notice"]) == called - 1)
    count = sum(bool(row.tail) for row in messages.board.rows["notice"])
    assert messages.write.words() == f"Write {count} messages…"
    out = tmp_path / "notices.csv"
    messages.write_to(out)
    qtbot.waitUntil(lambda: messages.notice.fact.text() == f"{count} messages written")
    qtbot.waitUntil(lambda: len(messages.board.rows[ALL]) == count + 1)
    assert not messages.write.isEnabled()
    with out.open(encoding="utf-8-sig", newline="") as file:
        told = [row["reference"] for row in csv.DictReader(file)]
    answer = tmp_path / "answer.csv"
    answer.write_text(f"reference,status\n{told[0]},delivered\n{told[1]},failed\n", "utf-8")
    messages.read_answers(answer)
    qtbot.waitUntil(lambda: messages.notice.fact.text() == "1 reached, 1 not, 0 wrong numbers")
    qtbot.mouseClick(messages.chips[OPEN], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: messages.table.rows.rowCount() == count - 1)
    assert messages.write.words() == "Write 1 message again…", "not whom an answer may still reach"
    qtmodeltester.check(messages.table.rows)
    messages.table.selectRow(0)
    qtbot.keyClick(messages.table, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: messages.table.rows.rowCount() == count - 2)
    messages.show_view(ALL)
    assert messages.write.words() == f"Write {count - 3} messages again…"
    i18n.use("es")
    assert messages.title.text() == "Mensajes"
    with qtbot.waitSignal(messages.given_up):
        qtbot.keyClick(messages.table, Qt.Key.Key_Escape)


def test_a_file_that_is_no_answer_is_refused_in_words(
    messages: MessagesList, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "letter.csv"
    path.write_text("dear,friend\n1,2\n", "utf-8")
    messages.read_answers(path)
    qtbot.waitUntil(lambda: "letter.csv" in messages.notice.fact.text())
    messages.write_to(tmp_path / "nowhere" / "m.csv")
    qtbot.waitUntil(lambda: "nowhere" in messages.notice.fact.text())
    assert messages.write.isEnabled()
