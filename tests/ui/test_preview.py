"""A paper on the screen: what is shown is what leaves, to a file or to a real program called lp."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from day_store import Hall, copied_hall, owner_name
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.databases import where
from console.models import Document
from console.settings import Settings
from console.ui import preview
from console.ui.preview import Preview, preview_confirmation, preview_slip
from console.ui.tasks import Tasks
from console.ui.workplace import Workplace, frame_of

LP = """#!{python}
import pathlib, sys
if "-e" in sys.argv:
    print("Office")
else:
    data = sys.stdin.buffer.read()
    if pathlib.Path({folder!r}, "off").exists():
        sys.exit("lp: out of paper")
    pathlib.Path({folder!r}, "bytes").write_bytes(data)
    print("request id is Office-1 (1 file(s))")
"""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hall") / "template.db"


@pytest.fixture
def house(tmp_path: Path, template: Path) -> Iterator[Hall]:
    made = copied_hall(tmp_path, template)
    made.at("08:40")
    made.check_in(0)
    yield made
    made.store.close()


@pytest.fixture
def workplace(house: Hall, tmp_path: Path) -> Iterator[Workplace]:
    tasks = Tasks()
    place = where(str(tmp_path / "handover.db"))
    chosen = Settings(printer="Office")
    yield Workplace(house.store, place, chosen, tasks, house.store.read(frame_of))
    for window in list(preview._open):
        window.close()
    tasks.close()


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cups"
    folder.mkdir()
    for name in ("lp", "lpstat"):
        path = folder / name
        path.write_text(LP.format(python=sys.executable, folder=str(folder)))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def ready(qtbot: QtBot, shown: Preview, workplace: Workplace) -> Preview:
    qtbot.waitUntil(lambda: shown.paper is not None and workplace.tasks.is_idle, timeout=20_000)
    return shown


def test_the_first_look_issues_the_slip_and_shows_it(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: Path
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert "A001" in shown.pages.text()
    assert owner_name(0) not in shown.pages.text()
    assert house.journal()[-1].kind == "papers.issued"
    assert shown.title.text() == "Queue slip · print 1"
    assert shown.again.isHidden()


def test_a_second_look_shows_the_same_paper_and_voids_nothing(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: Path
) -> None:
    ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    events = len(house.journal())
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    assert len(house.journal()) == events
    assert shown.notice.text().startswith("Printed before")
    first = shown.paper
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.paper is not first, timeout=20_000)
    assert shown.title.text() == "Queue slip · print 2"
    slips = house.rows(Document, kind="slip")
    assert [bool(s["revoked_at"]) for s in slips] == [True, False]


def test_the_printer_gets_what_is_shown(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: Path
) -> None:
    shown = ready(qtbot, preview_confirmation(workplace, house.units[0]), workplace)
    assert owner_name(0) in shown.pages.text().replace("\n", " ")
    assert shown.printers.currentText() == "Office"
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.notice.text() == "Sent to Office", timeout=20_000)
    assert shown.paper is not None
    assert (cups / "bytes").read_bytes() == shown.paper.data


def test_a_printer_that_is_off_is_told_in_the_window_and_the_paper_stays(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: Path
) -> None:
    (cups / "off").touch()
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    qtbot.mouseClick(shown.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "out of paper" in shown.notice.text(), timeout=20_000)
    assert shown.print.isEnabled()


def test_the_paper_goes_to_a_file(
    qtbot: QtBot, house: Hall, workplace: Workplace, cups: Path, tmp_path: Path
) -> None:
    shown = ready(qtbot, preview_slip(workplace, house.visit_of(0)), workplace)
    shown.save_as(tmp_path / "slip.pdf")
    qtbot.waitUntil(lambda: shown.notice.text() == "Saved as slip.pdf")
    assert shown.paper is not None
    assert (tmp_path / "slip.pdf").read_bytes() == shown.paper.data


def test_a_visit_nobody_knows_is_refused_in_the_window(
    qtbot: QtBot, workplace: Workplace, cups: Path
) -> None:
    shown = preview_slip(workplace, 9999)
    qtbot.waitUntil(lambda: bool(shown.notice.text()))
    assert shown.paper is None
    assert not shown.print.isEnabled() or shown.print.reason
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isHidden()
