"""A check-in and its slip: the ticket first, the paper after it, whatever the printer does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from false_cups import FalseCups
from hall_window import OpenRoom, Room, make_hall_file, make_open_room  # noqa: F401
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.models import Document, PrintJob, PrintState


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FalseCups:
    made = FalseCups(tmp_path / "cups")
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made


def check_in(room: Room, home: str = "101") -> None:
    room.type(home)
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    assert room.kinds().count("visit.checked_in") == 1


def test_the_slip_of_a_check_in_comes_out_once_at_the_printer_of_slips(
    open_room: OpenRoom, cups: FalseCups, qtbot: QtBot
) -> None:
    room = open_room("reception")
    room.windows.workplace.remember(printers="slip=Slips;*=Office")
    check_in(room)
    qtbot.waitUntil(lambda: cups.printed == ["Slips-12"])
    (slip,) = room.hall.rows(Document, kind="slip")
    (job,) = room.hall.rows(PrintJob)
    assert job["document_id"] == slip["id"]
    room.windows.workplace.printing.print_slip(room.hall.visit_of(0))
    qtbot.waitUntil(lambda: room.windows.workplace.printing.is_idle)
    assert cups.printed == ["Slips-12"]


def test_a_printer_that_hangs_changes_nothing_of_an_arrival(
    open_room: OpenRoom, cups: FalseCups, qtbot: QtBot
) -> None:
    cups.hang("Slips")
    room = open_room("reception")
    room.windows.workplace.remember(printers="slip=Slips")
    check_in(room)
    qtbot.waitUntil(lambda: any(call.startswith("lp -d Slips") for call in cups.calls))
    assert room.hall.visit(0)["ticket"]
    (job,) = room.hall.rows(PrintJob)
    assert job["state"] == PrintState.QUEUED
    assert cups.printed == []
